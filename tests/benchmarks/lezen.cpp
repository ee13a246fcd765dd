// SPDX-License-Identifier: EUPL-1.2
// Case 6: pages of work-lists and the counters. Case 7: a whole dossier.
#include "gegevens.h"
#include "meting.h"

#include "core/casus/casusbeeld.h"
#include "core/casus/casuslijst.h"
#include "core/werkvoorraad/werkvoorraad.h"

#include <random>

using namespace weegkamer;

namespace meting
{
namespace
{
constexpr int perBladzij = 50;
const QString ik = QStringLiteral("casuscoordinator");
const QString eind = QStringLiteral("9999-12-31");

/// The same random choice for the same round on both sides.
const QString &kies(const QStringList &uit, int ronde)
{
    std::minstd_rand toeval(static_cast<unsigned>(ronde * 7919 + 1));
    toeval.discard(3);
    return uit.at(static_cast<qsizetype>(toeval()) % uit.size());
}

void leesWerklijst(Gewoon &db, const QString &na, QDate vandaag)
{
    const auto dag = [](QDate d) { return d.toString(Qt::ISODate); };
    const QDate zondag = vandaag.addDays(7 - vandaag.dayOfWeek());
    db.doe(QStringLiteral("werkvoorraad/eigen"),
           {{":rol", ik}, {":van", QStringLiteral("0001-01-01")}, {":tot", eind},
            {":na_dag", na.isEmpty() ? QStringLiteral("0000") : na.section(u'/', 0, 0)}, {":na_id", na.section(u'/', 1).toLongLong()}, {":aantal", qint64(perBladzij)}});
    const QList<std::pair<QString, QString>> groepen{{QStringLiteral("0001-01-01"), dag(vandaag.addDays(-1))}, {dag(vandaag), dag(vandaag)},
                                                     {dag(vandaag.addDays(1)), dag(zondag)}, {eind, eind}};
    for (const auto &[van, tot] : groepen)
        db.doe(QStringLiteral("werkvoorraad/tel"), {{":rol", ik}, {":van", van}, {":tot", tot}});
    db.doe(QStringLiteral("werkvoorraad/totalen"), {{":rol", ik}});
}

void leesCasussen(Gewoon &db, qint64 na)
{
    db.doe(QStringLiteral("casus/lijst-op-nummer"), {{":met_naam", qint64(1)}, {":na", na}, {":aantal", qint64(perBladzij)}});
}

void leesCasus(Gewoon &db, qint64 dossier)
{
    db.doe(QStringLiteral("handeling/dossierkop"), {{":id", dossier}});
    for (const char *deel : {"toon", "besluit", "deelnemers", "inbreng", "doelen", "acties", "derden", "tijdlijn", "plichten"})
        db.doe(QStringLiteral("casus/") + QLatin1String(deel), {{":dossier", dossier}});
}

/// The log entry that opening a dossier costs, in a transaction of its own.
void logGezien(Gewoon &db, qint64 dossier, qint64 volgnummer)
{
    const QByteArray afdruk(32, 'x');
    db.doe(QStringLiteral("BEGIN IMMEDIATE "));
    db.doe(QStringLiteral("logboek/voeg-toe"),
           {{":volgnummer", volgnummer}, {":tijd", QStringLiteral("2026-01-01T09:00:00.000Z")}, {":account", qint64(1)}, {":rol", ik},
            {":handeling", QStringLiteral("casus.toon")}, {":dossier", QStringLiteral("2026-001")}, {":grond", QStringLiteral("Wet art. 3")},
            {":resultaat", QStringLiteral("gezien")}, {":zegel", afdruk}, {":keten", afdruk}});
    db.doe(QStringLiteral("logboek/voeg-detail-toe"),
           {{":dossier", dossier}, {":volgnummer", volgnummer}, {":zout", QByteArray(16, 'x')}, {":detail", QStringLiteral("{}")}});
    db.doe(QStringLiteral("COMMIT "));
}

QStringList casusnummers(Gewoon &db)
{
    return db.kolom(QStringLiteral("SELECT c.dossier FROM casus c JOIN dossier d ON d.id = c.dossier WHERE d.fase = 'casus' ORDER BY c.dossier"));
}
} // namespace

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

    Uitslag tellers = uitslag(6, QStringLiteral("tellers van de navigatie"),
                              omEnOm(o.rondes, [&](int) { return 1000 * duur([&] { moet(g.kamer().vraag(TelWerkvoorraad{})); }); },
                                     [&](int) { return 1000 * duur([&] { g.gewoon().doe(QStringLiteral("werkvoorraad/tellers"), {{":rol", ik}}); }); }),
                              QStringLiteral("20 us"));
    tellers.eenheid = QStringLiteral("us");
    druk(tellers);
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
    qint64 volgnummer = g.gewoon().kolom(QStringLiteral("SELECT max(volgnummer) FROM logboek")).value(0).toLongLong() + 1'000'000;
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
                                logGezien(g.gewoon(), dossier, ++volgnummer);
                            });
                        }),
                 QStringLiteral("2.5")));
}

} // namespace meting
