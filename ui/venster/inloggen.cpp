// SPDX-License-Identifier: EUPL-1.2
// Before log-in: choosing, making and opening a kamer. The work that takes longer runs as a Taak.
#include "core/beheer/herstelstuk.h"
#include "core/demo/demo.h"
#include "core/handeling/taak.h"
#include "core/kamer/sleutelbeheer.h"
#include "ui/beheer/hersteldialogen.h"
#include "ui/beheer/herstelvenster.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/venster/herstelpagina.h"
#include "core/kamer/kamerbackup.h"
#include "ui/venster/backupwacht.h"
#include "ui/venster/hersteldialoog.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/inlogpagina.h"
#include "ui/venster/maakdialoog.h"
#include "ui/venster/startpagina.h"
#include "ui/venster/werkplek.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace weegkamer
{
namespace
{
constexpr qint64 langsteBackupBijInloggen = 3000; ///< milliseconds
} // namespace

void Werkplek::begin()
{
    m_inlog = nullptr;
    m_herstel = nullptr;
    m_start = new Startpagina(m_venster->kaalHouder());
    connect(m_start, &Startpagina::maakGekozen, this, &Werkplek::maakNieuw);
    connect(m_start, &Startpagina::openGekozen, this, &Werkplek::kiesBestand);
    connect(m_start, &Startpagina::oefenGekozen, this, &Werkplek::oefen);
    connect(m_start, &Startpagina::herstelGekozen, this, &Werkplek::zetBackupTerug);
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

void Werkplek::zetBackupTerug()
{
    auto *dialoog = new Hersteldialoog(m_klok, m_start);
    connect(dialoog, &Hersteldialoog::teruggezet, this, &Werkplek::kies);
    dialoog->open();
}

void Werkplek::maakNieuw()
{
    auto *dialoog = new Maakdialoog(m_venster.get());
    connect(dialoog, &Maakdialoog::gekozen, this, [this](const QString &pad, const Kameropgave &opgave, const QStringList &bewaarders) {
        m_start->zetBezig(tr("De kamer wordt gemaakt en versleuteld…"));
        const auto delen = std::make_shared<Hersteldelen>();
        m_taak = std::make_unique<Taak>(tr("Kamer maken"), [this, pad, opgave, bewaarders, delen](Taak::Voortgang &) -> Gelukt {
            PROBEER_IN(*delen, Sleutelbeheer::maakKamer(pad, opgave, bewaarders, m_klok));
            return {};
        });
        connect(m_taak.get(), &Taak::klaar, this, [this, pad, opgave, bewaarders, delen] {
            m_start->zetBezig({});
            if (const Gelukt &uit = m_taak->uitkomst(); !uit) {
                m_start->zetFout(uit.error().velden.isEmpty() ? uit.error().uitleg : uit.error().velden.constFirst().uitleg);
                return;
            }
            kies(pad);
            // Made and printed with the kamer: there is no other moment at which these parts can be seen.
            const QList<Stuk> stukken = herstelstukken(*delen, opgave.gemeente, QFileInfo(pad).fileName(), bewaarders, m_klok.vandaag());
            auto *venster = new Herstelvenster(stukken, {opgave.gemeente, opgave.oefen}, m_inlog);
            connect(venster, &Herstelvenster::beproefGekozen, this, &Werkplek::beproefDelen);
            venster->open();
        });
        m_taak->start();
    });
    dialoog->open();
}

void Werkplek::beproefDelen()
{
    auto *dialoog = new Beproefdialoog(
        [pad = m_pad, &klok = m_klok](const QString &een, const QString &ander) { return Sleutelbeheer::beproefNaMaken(pad, een, ander, klok); }, m_inlog);
    connect(dialoog, &Beproefdialoog::gelukt, m_inlog, [inlog = m_inlog] { inlog->meld(tr("De herstelsleutel werkt en geldt vanaf nu. Log in met een van de accounts die u maakte.")); });
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
    if (!m_start)
        begin();
    m_start->zetFout({});
    auto taak = std::make_unique<Taak>(tr("Oefengemeente maken"), [pad, vandaag = m_klok.vandaag()](Taak::Voortgang &voortgang) -> Gelukt {
        PROBEER(maakDemokamer(pad, {.vandaag = vandaag}, [&](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }));
        return {};
    });
    taak->start();
    auto *dialoog = new Taakdialoog(std::move(taak), tr("Zestig verzonnen dossiers, via dezelfde regels als echte. Stopt u, dan blijft er niets van achter."), m_start,
                                    [this, pad](const Gelukt &uit) {
                                        if (uit)
                                            kies(pad);
                                        else if (uit.error().soort != FoutSoort::Geannuleerd)
                                            m_start->zetFout(uit.error().velden.isEmpty() ? uit.error().uitleg : uit.error().velden.constFirst().uitleg);
                                    });
    dialoog->open();
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
    m_herstel = nullptr;
    const auto geef = [this](const QString &account, Geheim wachtwoord, const QString &sleutelbestand) { logIn(account, std::move(wachtwoord), sleutelbestand); };
    m_inlog = new Inlogpagina(*voorkant, geef, m_venster->kaalHouder());
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
    connect(m_inlog, &Inlogpagina::herstelGekozen, this, &Werkplek::herstel);
    m_venster->zetGemeente(voorkant->gemeente, voorkant->oefen);
    m_venster->toonKaal(m_inlog);
}

void Werkplek::logIn(const QString &account, Geheim wachtwoord, const QString &sleutelbestand)
{
    if (!m_inlog)
        kies(QString(m_pad));
    if (!m_inlog)
        return; // the kamer is gone; the first page says so
    m_inlog->zetFout({});
    m_inlog->zetBezig(true);
    // Log-in holds no connection: it makes one, on the worker's thread, and hands it over.
    auto resultaat = std::make_shared<std::unique_ptr<Kamer>>();
    auto backups = std::make_shared<Backupoverzicht>();
    auto geheim = std::make_shared<Geheim>(std::move(wachtwoord));
    m_taak = std::make_unique<Taak>(tr("Inloggen"), [this, account, geheim, resultaat, backups, sleutelbestand](Taak::Voortgang &) -> Gelukt {
        Inlogopties opties;
        if (!sleutelbestand.isEmpty()) {
            PROBEER_IN(opties.sleutelbestand, Sleutelbeheer::leesSleutelbestandVan(m_pad, sleutelbestand));
        }
        PROBEER_IN(*resultaat, Kamer::open(m_pad, account, *geheim, m_klok, opties));
        // The daily back-up is made before anybody waits for a page; one that takes long waits for an idle moment.
        QElapsedTimer tijd;
        tijd.start();
        *backups = Kamerbackup(**resultaat).dagelijks([&tijd](qint64, qint64) { return !tijd.hasExpired(langsteBackupBijInloggen); });
        return {};
    });
    connect(m_taak.get(), &Taak::klaar, this, [this, resultaat, backups] {
        if (!m_inlog)
            return;
        m_inlog->zetBezig(false);
        if (const Gelukt &uit = m_taak->uitkomst(); !uit)
            m_inlog->zetFout(uit.error().uitleg);
        else
            opent(std::move(*resultaat), *backups);
    });
    m_taak->start();
}

void Werkplek::herstel()
{
    const auto voorkant = Kamer::bekijk(m_pad);
    if (!voorkant) {
        begin();
        m_start->zetFout(voorkant.error().uitleg);
        return;
    }
    m_inlog = nullptr;
    m_herstel = new Herstelpagina(voorkant->gemeente, m_venster->kaalHouder());
    connect(m_herstel, &Herstelpagina::terugGekozen, this, [this] { kies(QString(m_pad)); });
    connect(m_herstel, &Herstelpagina::ingevuld, this, [this] { krijgToegangTerug(m_herstel->neem()); });
    m_venster->toonKaal(m_herstel);
}

void Werkplek::krijgToegangTerug(const Herstelinvoer &invoer)
{
    m_herstel->zetBezig(true);
    const auto nieuw = std::make_shared<Geheim>(invoer.wachtwoord.kopie());
    m_taak = std::make_unique<Taak>(tr("Toegang herstellen"), [this, een = invoer.eenDeel, ander = invoer.anderDeel, account = invoer.account, nieuw](Taak::Voortgang &) {
        return Sleutelbeheer::krijgToegangTerug(m_pad, een, ander, account, *nieuw, m_klok);
    });
    connect(m_taak.get(), &Taak::klaar, this, [this, account = invoer.account] {
        if (!m_herstel)
            return;
        m_herstel->zetBezig(false);
        if (const Gelukt &uit = m_taak->uitkomst(); !uit) {
            m_herstel->zetFout(uit.error());
            return;
        }
        m_account = account;
        kies(QString(m_pad));
    });
    m_taak->start();
}

} // namespace weegkamer
