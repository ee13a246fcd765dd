// SPDX-License-Identifier: EUPL-1.2
// Case 6: pages of work-lists and the counters. Case 7: a whole dossier.
#include "gevallen.h"

#include "core/casus/casusbeeld.h"
#include "core/casus/casuslijst.h"
#include "core/werkvoorraad/werkvoorraad.h"

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr int perBladzij = 50;
const QString ik = QStringLiteral("casuscoordinator");
const QString eind = QStringLiteral("9999-12-31");

QString maand(QDate d)
{
    return d.toString(QStringLiteral("yyyy-MM"));
}

void leesWerklijst(Gewoon &db, const QString &na, QDate vandaag)
{
    const auto dag = [](QDate d) { return d.toString(Qt::ISODate); };
    const QDate zondag = vandaag.addDays(7 - vandaag.dayOfWeek());
    db.doe(QStringLiteral("werkvoorraad/eigen"),
           {{":rol", ik}, {":van", na.isEmpty() ? QStringLiteral("0001-01-01") : na.section(u'/', 0, 0)}, {":tot", eind},
            {":na_dag", na.isEmpty() ? QStringLiteral("0000") : na.section(u'/', 0, 0)}, {":na_id", na.section(u'/', 1).toLongLong()}, {":aantal", qint64(perBladzij)}});
    const QDate maandeinde(vandaag.year(), vandaag.month(), vandaag.daysInMonth());
    db.doe(QStringLiteral("werkvoorraad/groepen"),
           {{":rol", ik}, {":vandaag", dag(vandaag)}, {":zondag", dag(zondag)}, {":maandeinde", dag(maandeinde)}, {":maand", maand(vandaag)},
            {":daarna", maand(QDate(std::max(zondag, maandeinde).year(), std::max(zondag, maandeinde).month(), 1).addMonths(1))}});
    db.doe(QStringLiteral("werkvoorraad/totalen"), {{":rol", ik}});
}

void leesCasussen(Gewoon &db, qint64 na)
{
    db.doe(QStringLiteral("casus/lijst-op-nummer"), {{":met_naam", qint64(1)}, {":na", na}, {":aantal", qint64(perBladzij)}});
}

void leesCasus(Gewoon &db, qint64 dossier)
{
    db.doe(QStringLiteral("handeling/dossierkop"), {{":id", dossier}});
    db.doe(QStringLiteral("handeling/toetsritme"), {{":klok", QStringLiteral("noodzaak-open")}});
    for (const char *deel : {"toon", "besluit", "deelnemers", "inbreng", "doelen", "interventies", "acties", "evaluaties", "beoordelingen", "derden", "tijdlijn", "plichten"})
        db.doe(QStringLiteral("casus/") + QLatin1String(deel), {{":dossier", dossier}});
}

QStringList casusnummers(Gewoon &db)
{
    return db.kolom(QStringLiteral("SELECT c.dossier FROM casus c JOIN dossier d ON d.id = c.dossier WHERE d.fase = 'casus' ORDER BY c.dossier"));
}

/// What the window reads: the numbers of the navigation, and the line below the lists of aanmeldingen and casussen. The floor of the
/// navigation counts the duties themselves, through their index: what the kept counters save.
void meetTellers(Gegevens &g, const Opties &o, QDate vandaag)
{
    const auto meet = [&](const QString &naam, const std::function<void()> &wij, const std::function<void()> &vloer) {
        Uitslag u = uitslag(6, naam, omEnOm(o.rondes, [&](int) { return 1000 * duur(wij); }, [&](int) { return 1000 * duur(vloer); }), QStringLiteral("20 us"));
        u.eenheid = QStringLiteral("us");
        druk(u);
    };
    const QString nu = vandaag.toString(Qt::ISODate);
    const QString zondag = vandaag.addDays(7 - vandaag.dayOfWeek()).toString(Qt::ISODate);
    const qint64 account = g.kamer().wie().account.waarde();
    meet(
        QStringLiteral("tellers van de navigatie, vloer: tellen"), [&] { moet(g.kamer().vraag(TelWachtend{})); },
        [&] { g.gewoon().doe(QStringLiteral("werkvoorraad/wacht-geteld"), {{":rol", ik}, {":account", account}, {":vandaag", nu}, {":tot", zondag}}); });
    meet(
        QStringLiteral("tellers van de navigatie, vloer: tellers"), [&] { moet(g.kamer().vraag(TelWachtend{})); },
        [&] { g.gewoon().doe(QStringLiteral("werkvoorraad/wacht"), {{":rol", ik}, {":account", account}, {":vandaag", nu}, {":tot", zondag}, {":maand", zondag.left(7)}}); });
    meet(
        QStringLiteral("dossiers in elke fase"), [&] { moet(g.kamer().vraag(TelDossiers{})); }, [&] { g.gewoon().doe(QStringLiteral("werkvoorraad/standen"), {}); });
}

void meetWerklijsten(Gegevens &g, const Opties &o)
{
    g.heropenKamer();
    g.heropenGewoon();
    const QDate vandaag = g.kamer().vandaag();
    const QStringList plekken = g.gewoon().kolom(QStringLiteral(
        "SELECT ifnull(uiterlijk, '9999-12-31') || '/' || id FROM plicht WHERE rol = 'casuscoordinator' AND afgedaan_op IS NULL"));
    const QStringList nummers = casusnummers(g.gewoon());
    const auto werk = [&](const QString &naam, const QString &doel, const std::function<QString(int)> &na) {
        druk(uitslag(6, naam, omEnOm(o.rondes, [&](int i) { return duur([&] { moet(g.kamer().vraag(ToonWerkvoorraad{.na = na(i)})); }); },
                                     [&](int i) { return duur([&] { leesWerklijst(g.gewoon(), na(i), vandaag); }); }), doel));
    };
    werk(QStringLiteral("werkvoorraad, eerste bladzij"), QStringLiteral("1.2"), [](int) { return QString(); });
    werk(QStringLiteral("werkvoorraad, willekeurige bladzij"), QStringLiteral("1.6"), [&](int i) { return kies(plekken, i); });
    const auto casussen = [&](const QString &naam, const QString &doel, const std::function<QString(int)> &na) {
        druk(uitslag(6, naam, omEnOm(o.rondes, [&](int i) { return duur([&] { moet(g.kamer().vraag(VraagCasussen{.na = na(i)})); }); },
                                     [&](int i) {
                                         const qint64 plek = na(i).isEmpty() ? std::numeric_limits<qint64>::max() : na(i).toLongLong();
                                         return duur([&] { leesCasussen(g.gewoon(), plek); });
                                     }), doel));
    };
    casussen(QStringLiteral("casussen, eerste bladzij"), QStringLiteral("1.2"), [](int) { return QString(); });
    casussen(QStringLiteral("casussen, willekeurige bladzij"), QStringLiteral("1.6"), [&](int i) { return kies(nummers, i); });

    meetTellers(g, o, vandaag);
}

void meetDossier(Gegevens &g, const Opties &o)
{
    const QStringList nummers = casusnummers(g.gewoon());
    const auto toon = [&](qint64 dossier) { moet(g.kamer().vraag(ToonCasus{.dossier = DossierId(dossier)})); };
    // Hot: the newest twenty, seen before, so that looking is not logged again.
    const QStringList heet = nummers.mid(qMax<qsizetype>(0, nummers.size() - 20));
    for (const QString &n : heet) {
        toon(n.toLongLong());
        leesCasus(g.gewoon(), n.toLongLong());
    }
    druk(uitslag(7, QStringLiteral("een heel dossier, warm"),
                 omEnOm(o.rondes, [&](int i) { return duur([&] { toon(kies(heet, i).toLongLong()); }); },
                        [&](int i) { return duur([&] { leesCasus(g.gewoon(), kies(heet, i).toLongLong()); }); }),
                 QStringLiteral("1.2")));
    // Cold: just opened, so without a page or a statement in memory; and it writes to the log that it was seen.
    druk(uitslag(7, QStringLiteral("een heel dossier, koud, met logregel"),
                 omEnOm(o.kort ? 1 : std::min(o.rondes, 40),
                        [&](int i) {
                            g.heropenKamer();
                            return duur([&] { toon(kies(nummers, i).toLongLong()); });
                        },
                        [&](int i) {
                            g.heropenGewoon();
                            const qint64 dossier = kies(nummers, i).toLongLong();
                            return duur([&] {
                                leesCasus(g.gewoon(), dossier);
                                g.gewoon().logGezien("casus.toon", dossier, QStringLiteral("gezien"));
                            });
                        }),
                 QStringLiteral("2.5")));
}

const Geval werklijsten({6}, meetWerklijsten);
const Geval heelDossier({7}, meetDossier);
} // namespace

} // namespace meting
