// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/geefoordeel.h"
#include "tests/steun/huis.h"

/// \file What tests of the weging share: dossiers that lie before the weegploeg, and judgements to give in them.
namespace weegkamer
{

/// A dossier in the phase weging with four facts: something seen, an assumption, an opinion, and what somebody is.
struct Wegingproef {
    DossierId dossier;
    QString nummer;
    FeitId gezien;
    FeitId aanname;
    FeitId mening;
    FeitId alsZodanig;
};

namespace proefdetail
{
inline qint64 voegIn(Database &db, const QString &sql)
{
    auto s = db.bereid(Modus::Onderhoud, sql);
    if (!s)
        qFatal("%s | %s", qPrintable(sql), qPrintable(s.error().detail));
    if (const auto klaar = s->voerUit(); !klaar)
        qFatal("%s | %s", qPrintable(sql), qPrintable(klaar.error().detail));
    return db.laatsteId();
}
} // namespace proefdetail

/// Puts a new dossier before the weegploeg, as an aanmelding that was submitted on `sinds`.
inline Wegingproef legVoor(Huis &huis, int nummer = 1, const QDate &sinds = {2026, 3, 2}, const QString &naam = QStringLiteral("Proefpersoon"))
{
    Database &db = huis.coordinator().database();
    const auto in = [&](const QString &sql) { return proefdetail::voegIn(db, sql); };
    const QString dag = sinds.toString(Qt::ISODate);
    Wegingproef p;
    p.nummer = QStringLiteral("2026-%1").arg(nummer, 3, 10, QLatin1Char('0'));
    p.dossier = DossierId(in(QStringLiteral("INSERT INTO dossier (nummer, fase, geopend_op, fase_sinds) VALUES ('%1', 'weging', '%2', '%2')").arg(p.nummer, dag)));
    const QString d = p.dossier.tekst();
    in(QStringLiteral("INSERT INTO dossiersleutel (dossier, sleutel) VALUES (%1, randomblob(32))").arg(d));
    in(QStringLiteral("INSERT OR IGNORE INTO deelnemer (id, naam, soort, bron) VALUES (901, 'Proefdeelnemer', 'politie', 'proef')"));
    in(QStringLiteral("INSERT INTO aanmelding (dossier, aanmelder, ontvangen_op, ontvanger, kanaal, gedraging)"
                      " VALUES (%1, 901, '%2', 'burgemeester', 'post', 'Roept op tot geweld.')").arg(d, dag));
    in(QStringLiteral("INSERT INTO betrokkene (dossier, soort, naam, voornamen, gemeente_verblijf)"
                      " VALUES (%1, 'persoon', '%2', 'Adem', 'Voorbeeldstad')").arg(d, naam));
    in(QStringLiteral("INSERT INTO weging (dossier, ronde) VALUES (%1, 1)").arg(d));
    const auto feit = [&](int volgnummer, const char *aard, const char *bijzonder) {
        return FeitId(in(QStringLiteral("INSERT INTO feit (dossier, volgnummer, aard, omschrijving, bron, bronsoort, grond, rechtmatig, bijzonder)"
                                        " VALUES (%1, %2, '%3', 'Feit %2', 'wijkagent', 'eigen-waarneming', 'wpg', 1, '%4')")
                             .arg(d).arg(volgnummer).arg(QLatin1String(aard), QLatin1String(bijzonder))));
    };
    p.gezien = feit(1, "feit", "onthult-ook");
    p.aanname = feit(2, "aanname", "geen");
    p.mening = feit(3, "oordeel", "geen");
    p.alsZodanig = feit(4, "feit", "als-zodanig");
    return p;
}

/// A judgement that every rule lets through, for a seat's own account.
inline GeefOordeel oordeelOver(const Wegingproef &p, Verdict verdict = Verdict::Casusoverleg)
{
    GeefOordeel h{.dossier = p.dossier, .pastBijDoel = verdict == Verdict::Casusoverleg, .waarom = QStringLiteral("Zie de feiten."),
                  .tegenspraak = QStringLiteral("Hij werkt en heeft steun van zijn familie."), .verdict = verdict};
    for (const Keuze &k : keuzes<Criterium>())
        h.criteria.append({*keuzeUit<Criterium>(k.waarde), Criteriumwaarde::OnvoldoendeInformatie, QStringLiteral("Niets over bekend."), {}, {}});
    h.criteria[0].waarde = Criteriumwaarde::WijstHierop;
    h.criteria[0].feitenVoor = {p.gezien};
    return h;
}

/// The same, recorded by the coordinator namens a seat.
inline GeefOordeel namensZetel(const Wegingproef &p, Zetel zetel, Verdict verdict = Verdict::Casusoverleg)
{
    GeefOordeel h = oordeelOver(p, verdict);
    h.zetel = zetel;
    h.wijze = Ontvangstwijze::OpPapier;
    h.namensNaam = QStringLiteral("A. de Vries");
    h.namensFunctie = QStringLiteral("Teamchef");
    h.namensDatum = QDate(2026, 3, 1);
    h.documentNaam = QStringLiteral("oordeel.pdf");
    h.document = QByteArray("ondertekend: ") + tekst(verdict).toUtf8();
    return h;
}

/// All three judgements of this round, recorded by the coordinator; the round is open after it.
inline Gelukt oordeelMetDrie(Huis &huis, const Wegingproef &p, Verdict burgemeester, Verdict politie, Verdict om)
{
    PROBEER(huis.coordinator().doe(namensZetel(p, Zetel::Burgemeester, burgemeester)));
    PROBEER(huis.coordinator().doe(namensZetel(p, Zetel::Politie, politie)));
    PROBEER(huis.coordinator().doe(namensZetel(p, Zetel::OpenbaarMinisterie, om)));
    return {};
}

} // namespace weegkamer
