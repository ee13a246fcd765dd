// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/backupwacht.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/taakdialoog.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <utility>

namespace weegkamer
{
namespace
{
constexpr int stilNaMs = 60'000; ///< without a key or a mouse movement
} // namespace

Backupwacht::Backupwacht(Omgeving &omgeving, const Backupoverzicht &begin, std::function<QWidget *()> pagina)
    : m_omgeving(omgeving), m_overzicht(begin), m_pagina(std::move(pagina))
{
    m_stil.setSingleShot(true);
    m_stil.setInterval(stilNaMs);
    connect(&m_stil, &QTimer::timeout, this, &Backupwacht::isStil);
    m_stil.start();
    qApp->installEventFilter(this);
    keurVolgende();
}

Backupwacht::~Backupwacht() = default;

bool Backupwacht::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    const QEvent::Type soort = gebeurtenis->type();
    if (soort == QEvent::KeyPress || soort == QEvent::MouseButtonPress || soort == QEvent::Wheel || soort == QEvent::MouseMove)
        m_stil.start();
    return QObject::eventFilter(object, gebeurtenis);
}

void Backupwacht::doe(const QString &naam, std::function<Gelukt(const Backupvoortgang &)> werk, std::function<void(const Gelukt &)> daarna)
{
    m_taak = std::make_unique<Taak>(naam, [werk = std::move(werk)](Taak::Voortgang &voortgang) {
        return werk([&voortgang](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); });
    });
    connect(m_taak.get(), &Taak::klaar, this, [this, daarna = std::move(daarna)] {
        const Gelukt uit = m_taak->uitkomst();
        m_taak.release()->deleteLater(); // this is its own signal
        daarna(uit);
        if (!m_taak && std::exchange(m_opnieuw, false))
            ververs();
    });
    m_taak->start();
}

void Backupwacht::keurVolgende()
{
    // Through another's eyes nothing is recorded; afterwards it goes on.
    if (m_taak || !m_keurt || m_omgeving.kamer().kijktAls())
        return;
    for (const Backupregel &regel : std::as_const(m_overzicht.rijen)) {
        if (regel.staat != Backupstaat::Gemaakt || regel.kenmerk.isEmpty())
            continue;
        const auto keurder = Kamerbackup(m_omgeving.kamer()).keurder(regel.pad);
        if (!keurder)
            return;
        auto keuring = std::make_shared<Backupkeuring>();
        doe(
            tr("Back-up controleren"),
            [keurder = *keurder, keuring](const Backupvoortgang &voortgang) -> Gelukt {
                PROBEER_IN(*keuring, keurder(voortgang));
                return {};
            },
            [this, keuring, regel](const Gelukt &uit) {
                // An account with other keys, no room on the disk, a kamer that is busy: another log-in checks it.
                if (m_omgeving.kamer().kijktAls())
                    return;
                m_keurt = uit && Kamerbackup(m_omgeving.kamer()).legVast(regel, *keuring);
                if (m_keurt)
                    ververs();
            });
        return;
    }
}

void Backupwacht::ververs()
{
    if (m_taak) {
        m_opnieuw = true;
        return;
    }
    const auto vraag = Kamerbackup(m_omgeving.kamer()).overzichter();
    if (!vraag)
        return;
    auto uit = std::make_shared<Backupoverzicht>();
    doe(
        tr("Back-ups lezen"),
        [vraag = *vraag, uit](const Backupvoortgang &) -> Gelukt {
            *uit = vraag();
            return {};
        },
        [this, uit](const Gelukt &) {
            m_overzicht = *uit;
            Q_EMIT gewijzigd();
            keurVolgende();
        });
}

void Backupwacht::isStil()
{
    m_stil.start(); // the next idle moment, as long as nobody comes back
    QWidget *pagina = m_pagina();
    if (!pagina || m_taak || m_omgeving.kamer().isBezig() || m_omgeving.kamer().kijktAls() || !Kamerbackup(m_omgeving.kamer()).isToe())
        return;
    doeTaak(
        m_omgeving, pagina, tr("Dagelijkse back-up"), tr("De laatste back-up is ouder dan een dag. Er wordt een nieuwe gemaakt."),
        [](Taak::Voortgang &voortgang, Kamer &kamer) -> Gelukt {
            PROBEER(Kamerbackup(kamer).maak([&voortgang](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }));
            return {};
        },
        [wacht = QPointer<Backupwacht>(this)](const Gelukt &uit) {
            if (!wacht)
                return;
            if (!uit && uit.error().soort != FoutSoort::Geannuleerd)
                wacht->m_omgeving.meldFout(uit.error());
            wacht->ververs();
        });
}

} // namespace weegkamer
