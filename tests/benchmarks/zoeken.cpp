// SPDX-License-Identifier: EUPL-1.2
// Case 8: search with three letters or more, newest first. Case 9: a word that stands everywhere, and two letters; and what ordering by
// rank would cost. The log entry of each search is part of it, on both sides; the disk is not: all of it is one transaction.
#include "gevallen.h"

#include "core/zoeken/zoek.h"

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr qsizetype nieuwste = 20;

void zoekInGewoon(Gewoon &db, const QString &woorden)
{
    db.doe(QStringLiteral("zoeken/zoek"), {{":opdracht", zoekopdracht(woorden)}}, nieuwste);
    db.logGezien("zoeken.zoek", 0, QStringLiteral("20 treffers: 2026-001, 2026-002, 2026-003, 2026-004, 2026-005, 2026-006, 2026-007, 2026-008"));
}

void vergelijk(Gegevens &g, const Opties &o, int geval, const QString &naam, const std::function<QString(int)> &woorden)
{
    Paar paar;
    g.gewoon().doe(QStringLiteral("BEGIN IMMEDIATE "));
    moet(g.kamer().inEenTransactie([&]() -> Gelukt {
        paar = omEnOm(o.rondes, [&](int i) { return duur([&] { moet(g.kamer().vraag(Zoek{.woorden = woorden(i)})); }); },
                      [&](int i) { return duur([&] { zoekInGewoon(g.gewoon(), woorden(i)); }); });
        return {};
    }));
    g.gewoon().doe(QStringLiteral("COMMIT "));
    druk(uitslag(geval, naam, paar, QStringLiteral("2")));
}

/// How much dearer the same newest twenty are when every hit is ranked first.
void opRang(Gegevens &g, const Opties &o, const QString &woord)
{
    const QString sql = QStringLiteral("SELECT z.dossier, z.tekst FROM zoekindex i JOIN zoektekst z ON z.id = i.rowid WHERE zoekindex MATCH :opdracht ORDER BY rank LIMIT 20");
    Uitslag u = uitslag(9, QStringLiteral("gewoon op rang tegen wij: ") + woord,
                        omEnOm(o.kort ? 1 : 5, [&](int) { return duur([&] { g.gewoon().doe(sql, {{":opdracht", zoekopdracht(woord)}}); }); },
                               [&](int) { return duur([&] { moet(g.kamer().vraag(Zoek{.woorden = woord})); }); }), QStringLiteral("100 bij 50.000"));
    druk(u);
}

void meetZoeken(Gegevens &g, const Opties &o)
{
    g.heropenKamer();
    g.heropenGewoon();
    const int kopieen = std::max(2, g.casussen() / 40);
    vergelijk(g, o, 8, QStringLiteral("zoeken, een woord dat op een paar plaatsen staat"), [=](int i) -> QString { return u"zaak" + letters(1 + i * 37 % kopieen); });
    vergelijk(g, o, 8, QStringLiteral("zoeken, drie letters"), [](int i) { return QStringList{QStringLiteral("pam"), QStringLiteral("sch"), QStringLiteral("wij")}.at(i % 3); });
    vergelijk(g, o, 8, QStringLiteral("zoeken, twee woorden"), [](int) { return QStringLiteral("wijkagent straat"); });
    vergelijk(g, o, 9, QStringLiteral("zoeken, een woord dat overal staat"), [](int) { return QStringLiteral("politie"); });
    vergelijk(g, o, 9, QStringLiteral("zoeken, twee letters"), [](int i) { return QStringList{QStringLiteral("de"), QStringLiteral("po"), QStringLiteral("sc")}.at(i % 3); });
    opRang(g, o, QStringLiteral("de"));
}

const Geval zoeken({8, 9}, meetZoeken);
} // namespace
} // namespace meting
