// SPDX-License-Identifier: EUPL-1.2
// Case 10: is this somebody whom we know? The very vraag of the aanmelding page, by BSN and by name, day of birth and address. Its log
// entry is part of it; the disk is not.
#include "gevallen.h"

#include "core/personen/vergelijk.h"

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr qint64 perSleutel = 300; ///< as many as the program looks at

/// The same reads with keys that stand ready: how a name sounds is not computed, nobody is weighed.
void vergelijkInGewoon(Gewoon &db, const QStringList &sleutels)
{
    QSet<qint64> dossiers;
    for (const QString &sleutel : sleutels) {
        const QStringList gevonden = db.kolom(QStringLiteral("personen/met-herkensleutel"), {{":sleutel", sleutel}, {":behalve", QVariant()}, {":aantal", perSleutel}});
        for (const QString &dossier : gevonden)
            dossiers.insert(dossier.toLongLong());
    }
    for (const qint64 dossier : std::as_const(dossiers))
        db.doe(QStringLiteral("personen/kandidaat"), {{":dossier", dossier}});
    db.logGezien("personen.vergelijk", 0, QStringLiteral("1 mogelijk bekend: 2026-001"));
}

void meetPersonen(Gegevens &g, const Opties &o)
{
    g.heropenKamer();
    g.heropenGewoon();
    // Persons of the practice municipality itself, not of the copies: their keys are the ones that the program computes.
    const QStringList mensen = g.gewoon().kolom(QStringLiteral(
        "SELECT b.dossier || '|' || b.naam || '|' || ifnull(b.voornamen, '') || '|' || b.geboortedatum || '|' || b.bsn || '|' || b.straat || '|' || b.huisnummer || '|' || b.postcode "
        "FROM betrokkene b JOIN dossier d ON d.id = b.dossier WHERE d.nummer NOT LIKE '%-%-%' AND b.bsn IS NOT NULL AND b.geboortedatum IS NOT NULL AND b.straat IS NOT NULL"));
    const auto meet = [&](const QString &naam, bool metBsn) {
        const auto wie = [&](int i) {
            const QStringList w = kies(mensen, i).split(u'|');
            if (metBsn)
                return VergelijkBetrokkene{.bsn = w.at(4)};
            return VergelijkBetrokkene{.naam = w.at(1), .voornamen = w.at(2), .geboortedatum = w.at(3), .straat = w.at(5), .huisnummer = w.at(6), .postcode = w.at(7)};
        };
        const auto sleutels = [&](int i) {
            QStringList alle = g.gewoon().kolom(QStringLiteral("SELECT sleutel FROM herkensleutel WHERE dossier = :dossier"), {{":dossier", kies(mensen, i).section(u'|', 0, 0).toLongLong()}});
            const QString bsn = kies(mensen, i).section(u'|', 4, 4);
            alle.removeIf([&](const QString &s) { return s.contains(bsn) != metBsn; });
            return alle;
        };
        Paar paar;
        g.gewoon().doe(QStringLiteral("BEGIN IMMEDIATE "));
        moet(g.kamer().inEenTransactie([&]() -> Gelukt {
            paar = omEnOm(o.rondes, [&](int i) {
                const VergelijkBetrokkene vraag = wie(i);
                return duur([&] { moet(g.kamer().vraag(vraag)); });
            }, [&](int i) {
                const QStringList s = sleutels(i);
                return duur([&] { vergelijkInGewoon(g.gewoon(), s); });
            });
            return {};
        }));
        g.gewoon().doe(QStringLiteral("COMMIT "));
        druk(uitslag(10, naam, paar, QStringLiteral("2")));
    };
    meet(QStringLiteral("een persoon op BSN"), true);
    meet(QStringLiteral("een persoon op naam, geboortedag en adres"), false);
}

const Geval personen({10}, meetPersonen);
} // namespace
} // namespace meting
