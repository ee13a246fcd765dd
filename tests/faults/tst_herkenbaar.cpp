// SPDX-License-Identifier: EUPL-1.2
// kill -9 while persons of an old kamer are made recognisable: what was committed stays, and the next log-in goes on to the end.
#include "core/kamer/herkenbaar.h"
#include "core/personen/vergelijk.h"
#include "tests/faults/campagne.h"
#include "tests/faults/gaaf.h"
#include "tests/faults/kind.h"
#include "tests/steun/oudekamer.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace weegkamer;

namespace
{
constexpr int personen = 450;

/// The child: makes them recognisable, and tells before each batch how many are done.
int maakHerkenbaarAl(const QStringList &woorden)
{
    const VasteKlok klok(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    const auto kamer = Kamer::open(woorden.at(0), accountVan(Rol::Casuscoordinator), huisgeheim(), klok);
    if (!kamer)
        return 1;
    const auto gedaan = maakAllenHerkenbaar(**kamer, [](qint64 klaar, qint64) {
        bevestig(QByteArray::number(klaar));
        return true;
    });
    return gedaan ? 0 : 1;
}
} // namespace

class TestHerkenbaar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedHalfWayTheNextLogInGoesOn()
    {
        QRandomGenerator toeval(20261126);
        for (Campagne c(u"herkenbaar"_qs, 6, 300); c.verder();) {
            Huis huis;
            MOET_LUKKEN(maakOud(huis.pad(), personen));
            const Kindeinde einde = dood({u"herken"_qs, huis.pad()}, 1 + c.ronde() % 4, std::chrono::microseconds(toeval.bounded(60'000)));
            QVERIFY2(einde.gedood || einde.code == 0, einde.fouten.constData());
            QVERIFY(!einde.regels.isEmpty());
            const int bevestigd = einde.regels.constLast().toInt();

            Kamer &kamer = huis.coordinator();
            const QString mis = nietGaaf(kamer);
            QVERIFY2(mis.isEmpty(), qPrintable(mis));
            const qint64 over = nogNietHerkenbaar(kamer);
            QVERIFY2(personen - over >= bevestigd, "what was acknowledged is lost");
            QVERIFY(einde.code == 0 || over > 0 || bevestigd == personen / 100 * 100);
            // Batch by batch: keys and log tell the same.
            const auto telling = [&](const char *sql) { return kamer.database().waarde(QLatin1String(sql)).value_or(QString()).toLongLong(); };
            QCOMPARE(telling("SELECT count(DISTINCT dossier) FROM herkensleutel"), personen - over);
            QCOMPARE(telling("SELECT count(*) FROM logboek WHERE handeling = 'personen.maak-herkenbaar'"), (personen - over + 99) / 100);
            c.trof(over == 0 ? u"done"_qs : u"half way"_qs);

            MOET_LUKKEN(maakAllenHerkenbaar(kamer));
            QCOMPARE(nogNietHerkenbaar(kamer), 0);
            QCOMPARE(telling("SELECT count(DISTINCT dossier) FROM herkensleutel"), personen);
            QCOMPARE(telling("SELECT count(*) - count(DISTINCT dossier || sleutel) FROM herkensleutel"), 0); // none twice
            MOET(const Kandidaten k, kamer.vraag(VergelijkBetrokkene{.naam = u"Berg"_qs, .voornamen = u"Łukasz"_qs, .geboortedatum = u"1999-05-12"_qs}));
            QCOMPARE(k.rijen.size(), 1);
        }
    }

    void theTestSeesOneThatWasPassedOver()
    {
        Huis huis;
        MOET_LUKKEN(maakOud(huis.pad(), 5));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.database().waarde(u"DELETE FROM herkenachterstand WHERE dossier = 1"_qs));
        MOET_LUKKEN(maakAllenHerkenbaar(kamer));
        QCOMPARE(*kamer.database().waarde(u"SELECT count(DISTINCT dossier) FROM herkensleutel"_qs), u"4"_qs);
        MOET(const Kandidaten k, kamer.vraag(VergelijkBetrokkene{.naam = u"Berg"_qs, .voornamen = u"Łukasz"_qs, .geboortedatum = u"1999-05-12"_qs}));
        QVERIFY(k.rijen.isEmpty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const auto code = alsKind({{u"herken"_qs, maakHerkenbaarAl}}))
        return *code;
    TestHerkenbaar test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_herkenbaar.moc"
