// SPDX-License-Identifier: EUPL-1.2
// Before log-in: choosing, making and opening a kamer. The work that takes longer runs as a Taak.
#include "core/demo/demo.h"
#include "core/handeling/taak.h"
#include "core/kamer/kamer.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/inlogpagina.h"
#include "ui/venster/maakdialoog.h"
#include "ui/venster/startpagina.h"
#include "ui/venster/werkplek.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace weegkamer
{

void Werkplek::begin()
{
    m_inlog = nullptr;
    m_start = new Startpagina;
    connect(m_start, &Startpagina::maakGekozen, this, &Werkplek::maakNieuw);
    connect(m_start, &Startpagina::openGekozen, this, &Werkplek::kiesBestand);
    connect(m_start, &Startpagina::oefenGekozen, this, &Werkplek::oefen);
    m_venster->zetGemeente({}, false);
    m_venster->toonKaal(m_start);
}

void Werkplek::kiesBestand()
{
    auto *dialoog = new QFileDialog(m_venster.get(), tr("Open een kamer"), QDir::homePath(), tr("Kamers (*.weegkamer)"));
    dialoog->setAttribute(Qt::WA_DeleteOnClose);
    dialoog->setFileMode(QFileDialog::ExistingFile);
    connect(dialoog, &QFileDialog::fileSelected, this, &Werkplek::kies);
    dialoog->open();
}

void Werkplek::maakNieuw()
{
    auto *dialoog = new Maakdialoog(m_venster.get());
    connect(dialoog, &Maakdialoog::gekozen, this, [this](const QString &pad, const Kameropgave &opgave) {
        m_start->zetBezig(tr("De kamer wordt gemaakt en versleuteld…"));
        m_taak = std::make_unique<Taak>(tr("Kamer maken"), [this, pad, opgave](Taak::Voortgang &) { return Kamer::maak(pad, opgave, m_klok); });
        connect(m_taak.get(), &Taak::klaar, this, [this, pad] {
            m_start->zetBezig({});
            if (const Gelukt &uit = m_taak->uitkomst(); !uit) {
                m_start->zetFout(uit.error().velden.isEmpty() ? uit.error().uitleg : uit.error().velden.constFirst().uitleg);
                return;
            }
            kies(pad);
        });
        m_taak->start();
    });
    dialoog->open();
}

void Werkplek::oefen()
{
    const QString map = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(map);
    const QString pad = map + QStringLiteral("/oefengemeente.weegkamer");
    if (QFileInfo::exists(pad)) {
        kies(pad);
        return;
    }
    m_start->zetBezig(tr("De oefengemeente wordt gemaakt: zestig verzonnen dossiers, via dezelfde regels als echte…"));
    m_taak = std::make_unique<Taak>(tr("Oefengemeente maken"), [pad](Taak::Voortgang &voortgang) -> Gelukt {
        PROBEER(maakDemokamer(pad, {}, [&](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }));
        return {};
    });
    connect(m_taak.get(), &Taak::klaar, this, [this, pad] {
        m_start->zetBezig({});
        if (const Gelukt &uit = m_taak->uitkomst(); !uit)
            m_start->zetFout(uit.error().uitleg);
        else
            kies(pad);
    });
    m_taak->start();
}

void Werkplek::kies(const QString &pad)
{
    const auto voorkant = Kamer::bekijk(pad);
    if (!voorkant) {
        begin();
        m_start->zetFout(voorkant.error().uitleg);
        return;
    }
    m_pad = pad;
    m_start = nullptr;
    m_inlog = new Inlogpagina(voorkant->gemeente, [this](const QString &account, Geheim wachtwoord) { logIn(account, std::move(wachtwoord)); });
    if (voorkant->demo) {
        QList<Oefenaccount> accounts;
        for (const Accountopgave &a : demoaccounts())
            accounts.append({a.naam, label(a.rol)});
        m_inlog->zetOefening(accounts, demowachtwoord());
    } else if (voorkant->oefen) {
        m_inlog->zetOefening({}, {});
    }
    if (!m_account.isEmpty())
        m_inlog->zetAccount(m_account);
    connect(m_inlog, &Inlogpagina::andereKamerGekozen, this, &Werkplek::begin);
    m_venster->zetGemeente(voorkant->gemeente, voorkant->oefen);
    m_venster->toonKaal(m_inlog);
}

void Werkplek::logIn(const QString &account, Geheim wachtwoord)
{
    m_inlog->zetFout({});
    m_inlog->zetBezig(true);
    // Log-in holds no connection: it makes one, on the worker's thread, and hands it over.
    auto resultaat = std::make_shared<std::unique_ptr<Kamer>>();
    auto geheim = std::make_shared<Geheim>(std::move(wachtwoord));
    m_taak = std::make_unique<Taak>(tr("Inloggen"), [this, account, geheim, resultaat](Taak::Voortgang &) -> Gelukt {
        PROBEER_IN(*resultaat, Kamer::open(m_pad, account, *geheim, m_klok));
        return {};
    });
    connect(m_taak.get(), &Taak::klaar, this, [this, resultaat] {
        if (!m_inlog)
            return;
        m_inlog->zetBezig(false);
        if (const Gelukt &uit = m_taak->uitkomst(); !uit)
            m_inlog->zetFout(uit.error().uitleg);
        else
            opent(std::move(*resultaat));
    });
    m_taak->start();
}

} // namespace weegkamer
