// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/steun/huis.h"

#include "core/casus/correctie.h"
#include "core/casus/deelname.h"
#include "core/casus/inbreng.h"
#include "core/casus/plan.h"

/// \file A dossier in the phase casus for tests, put there by SQL: what leads up to it is another subject's.
namespace weegkamer
{

inline void casusSql(Kamer &k, const QString &tekst, const QList<QPair<const char *, QString>> &waarden)
{
    auto s = k.database().bereid(Modus::Onderhoud, tekst);
    if (!s)
        qFatal("%s", qPrintable(waarom(s.error())));
    for (const auto &[naam, waarde] : waarden)
        s->bind(naam, waarde);
    if (const Gelukt gedaan = s->voerUit(); !gedaan)
        qFatal("%s", qPrintable(waarom(gedaan.error())));
}

/// One value out of the tables.
inline QString casusWaarde(Kamer &k, const QString &tekst)
{
    const auto w = k.database().waarde(tekst);
    if (!w)
        qFatal("%s", qPrintable(waarom(w.error())));
    return *w;
}

struct Casusopzet {
    QString naam = u"Jansen"_qs;
    QDate opgenomenOp{2026, 3, 2};
    QDate evaluatieOp{2026, 9, 2};
    Fase fase = Fase::Casus;
};

/// A dossier with a betrokkene, an aanmelding with one fact, a decision, the casus and its first two duties.
inline DossierId maakCasus(Kamer &k, const Casusopzet &opzet = {})
{
    static int laatste = 0;
    const QString nummer = QStringLiteral("2025-%1").arg(++laatste, 3, 10, QLatin1Char('0'));
    auto t = Transaction::begin(k.database());
    casusSql(k, u"INSERT INTO dossier (nummer, fase, geopend_op, fase_sinds) VALUES (:n, :f, '2026-01-05', :op)"_qs,
             {{":n", nummer}, {":f", tekst(opzet.fase)}, {":op", opzet.opgenomenOp.toString(Qt::ISODate)}});
    const DossierId dossier(k.database().laatsteId());
    const QString id = dossier.tekst();
    casusSql(k, u"INSERT INTO betrokkene (dossier, soort, naam, voornamen, voorvoegsel, geboortedatum, gemeente_verblijf) "
                "VALUES (:d, 'persoon', :naam, 'Sam', 'van', '1999-04-01', 'Voorbeeldstad')"_qs, {{":d", id}, {":naam", opzet.naam}});
    casusSql(k, u"INSERT INTO zoektekst (dossier, soort, tekst) VALUES (:d, 'betrokkene', 'Sam van ' || :naam)"_qs, {{":d", id}, {":naam", opzet.naam}});
    casusSql(k, u"INSERT INTO aanmelding (dossier, aanmelder, ontvangen_op, ontvanger, kanaal, gedraging) "
                "VALUES (:d, 2, '2026-01-06', 'Contactpunt', 'brief', 'Bedreigt zijn buren')"_qs, {{":d", id}});
    casusSql(k, u"INSERT INTO feit (dossier, volgnummer, aard, omschrijving, datum, bron, bronsoort, grond, rechtmatig, bijzonder) "
                "VALUES (:d, 1, 'gedraging', 'Riep op tot geweld', '2026-01-02', 'Melding', 'eigen-waarneming', 'wpg', 1, 'geen')"_qs, {{":d", id}});
    casusSql(k, u"INSERT INTO besluit (dossier, ronde, uitkomst, reden, noodzaak, proportionaliteit, subsidiariteit, besloten_op, account) "
                "VALUES (:d, 1, 'casusoverleg', 'Zorg is nodig', 'Nodig', 'Niet te ver', 'Niet lichter', '2026-02-27', 2)"_qs, {{":d", id}});
    casusSql(k, u"INSERT INTO casus (dossier, opgenomen_op, opgenomen_omdat, evaluatie_op) VALUES (:d, :op, 'Zorg en toezicht sluiten niet aan', :ev)"_qs,
             {{":d", id}, {":op", opzet.opgenomenOp.toString(Qt::ISODate)}, {":ev", opzet.evaluatieOp.toString(Qt::ISODate)}});
    casusSql(k, u"INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds) VALUES (:d, 'deelnemers', 'casuscoordinator', "
                "'Deelnemers kiezen', 'W5.3e', '2026-03-02')"_qs, {{":d", id}});
    casusSql(k, u"INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk) VALUES (:d, 'noodzaak', 'casuscoordinator', "
                "'Noodzaak beoordelen', 'W9a', '2026-03-02', :ev)"_qs, {{":d", id}, {":ev", opzet.evaluatieOp.toString(Qt::ISODate)}});
    if (const Gelukt klaar = t->commit(); !klaar)
        qFatal("%s", qPrintable(waarom(klaar.error())));
    return dossier;
}

/// The body of this kind ("politie"); the kamer starts with four.
inline DeelnemerId organisatie(Kamer &k, const QString &soort)
{
    return DeelnemerId(casusWaarde(k, u"SELECT id FROM deelnemer WHERE soort = '"_qs + soort + u"'"_qs).toLongLong());
}

inline DeelnemerId maakOrganisatie(Kamer &k, const QString &naam, const QString &soort, const QString &tot = {})
{
    casusSql(k, u"INSERT INTO deelnemer (naam, soort, bron, van, tot) VALUES (:n, :s, 'Wet art. 3(1)', '2025-01-01', :tot)"_qs,
             {{":n", naam}, {":s", soort}, {":tot", tot}});
    return DeelnemerId(k.database().laatsteId());
}

inline AccountId accountId(Kamer &k, Rol rol)
{
    return AccountId(casusWaarde(k, u"SELECT id FROM account WHERE rol = '"_qs + tekst(rol) + u"'"_qs).toLongLong());
}

inline VoegDeelnemerToe deelneming(DossierId dossier, DeelnemerId deelnemer, AccountId account = {})
{
    return {dossier, deelnemer, u"A. Agent"_qs, account, u"Wijkagent: houdt contact"_qs, u"Kent het gezin; minder deelnemers kunnen dit niet"_qs};
}

/// What an account of its own body brings in.
inline BrengIn eigenInbreng(DossierId dossier, DeelnemerId deelnemer)
{
    return {.dossier = dossier, .deelnemer = deelnemer, .omschrijving = u"Deelde een oproep tot geweld"_qs, .datum = {2026, 2, 20},
            .bron = u"Eigen registratie"_qs, .bronsoort = Bronsoort::EigenRegistratie, .grond = Grond::Wpg, .rechtmatig = true};
}

/// The same, recorded by the coordinator.
inline BrengIn namensInbreng(DossierId dossier, DeelnemerId deelnemer)
{
    BrengIn b = eigenInbreng(dossier, deelnemer);
    b.wijze = Ontvangstwijze::BeveiligdePost;
    b.namensNaam = u"A. Agent"_qs;
    b.namensFunctie = u"Wijkagent"_qs;
    b.namensDatum = {2026, 3, 1};
    return b;
}

inline VoegActieToe actie(DossierId dossier, DoelId doel, DeelnemerId deelnemer)
{
    return {.dossier = dossier, .doel = doel, .omschrijving = u"Gesprek met het gezin"_qs, .deelnemer = deelnemer, .uiterlijk = {2026, 3, 20},
            .gebaseerdOp = Basistoets::Ja, .waarmee = u"De inbreng van de politie"_qs};
}

} // namespace weegkamer
