// SPDX-License-Identifier: EUPL-1.2
// Case 10: is this somebody whom we know? The very vraag of the aanmelding page, by BSN and by name and day of birth. Its log entry is part
// of it; the disk is not.
#include "gevallen.h"

#include "core/personen/vergelijk.h"

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr qint64 kandidaten = 6;

QVariant ofNiets(const QString &tekst) { return tekst.isEmpty() ? QVariant() : QVariant(tekst); }

void vergelijkInGewoon(Gewoon &db, const QStringList &wie)
{
    db.doe(QStringLiteral("personen/vergelijk"),
           {{":dossier", QVariant()}, {":bsn", ofNiets(wie.at(3))}, {":kvk", QVariant()}, {":geboortedatum", ofNiets(wie.at(2))},
            {":achternaam_vouw", ofNiets(wie.at(4))}, {":naam_vouw", ofNiets(wie.at(5))}, {":aantal", kandidaten}});
    db.logGezien("personen.vergelijk", 0, QStringLiteral("1 mogelijk bekend: 2026-001"));
}

void meetPersonen(Gegevens &g, const Opties &o)
{
    g.heropenKamer();
    g.heropenGewoon();
    QStringList mensen = g.gewoon().kolom(QStringLiteral(
        "SELECT naam || '|' || ifnull(voornamen, '') || '|' || geboortedatum || '|' || bsn || '|' || achternaam_vouw || '|' || naam_vouw FROM betrokkene WHERE bsn IS NOT NULL AND geboortedatum IS NOT NULL"));
    const auto meet = [&](const QString &naam, bool metBsn) {
        const auto wie = [&](int i) {
            QStringList delen = kies(mensen, i).split(u'|');
            if (metBsn)
                delen[0] = delen[1] = delen[2] = delen[4] = delen[5] = QString();
            else
                delen[3].clear();
            return delen;
        };
        Paar paar;
        g.gewoon().doe(QStringLiteral("BEGIN IMMEDIATE "));
        moet(g.kamer().inEenTransactie([&]() -> Gelukt {
            paar = omEnOm(o.rondes, [&](int i) {
                const QStringList w = wie(i);
                return duur([&] { moet(g.kamer().vraag(VergelijkBetrokkene{.naam = w.at(0), .voornamen = w.at(1), .geboortedatum = w.at(2), .bsn = w.at(3)})); });
            }, [&](int i) {
                const QStringList w = wie(i);
                return duur([&] { vergelijkInGewoon(g.gewoon(), w); });
            });
            return {};
        }));
        g.gewoon().doe(QStringLiteral("COMMIT "));
        druk(uitslag(10, naam, paar, QStringLiteral("2")));
    };
    meet(QStringLiteral("een persoon op BSN"), true);
    meet(QStringLiteral("een persoon op naam en geboortedatum"), false);
}

const Geval personen({10}, meetPersonen);
} // namespace
} // namespace meting
