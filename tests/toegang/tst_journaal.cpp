// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/handtekening.h"
#include "core/toegang/journaal.h"
#include "tests/uitkomstproef.h"

#include <QtTest>

using namespace weegkamer;

namespace
{
const QByteArray kamer(16, 'k');

struct Keten {
    Tekenpaar een = nieuwTekenpaar();
    Tekenpaar twee = nieuwTekenpaar();
    QList<Journaalregel> regels;

    Keten()
    {
        const QDateTime tijd({2026, 7, 1}, {12, 0}, Qt::UTC);
        for (int i = 0; i < 6; ++i)
            voegRegelToe(regels, kamer,
                         {.tijd = tijd.addSecs(i),
                          .door = AccountId(1 + i % 2),
                          .soort = Journaalsoort::RolGewijzigd,
                          .betreft = AccountId(10 + i),
                          .naam = u"Visser"_qs,
                          .rol = Rol::Deelnemer,
                          .vakafdruk = QByteArray(32, 'v')},
                         i % 2 == 0 ? een.geheim : twee.geheim);
    }
    Gelukt controleer(const QList<Journaalregel> &anders, const QByteArray &id = kamer) const
    {
        return controleerKeten(id, anders, [this](AccountId a) {
            return a == AccountId(1)   ? QList{een.publiek}
                   : a == AccountId(2) ? QList{twee.publiek}
                                       : QList<QByteArray>{};
        });
    }
};

using Wijzig = std::function<void(QList<Journaalregel> &)>;
} // namespace
Q_DECLARE_METATYPE(Wijzig)

class TestJournaal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyChangeToAnEntryIsSeen_data()
    {
        QTest::addColumn<Wijzig>("wijzig");
        QTest::addColumn<QString>("detail");
        const auto rij = [](const char *naam, const char *detail, Wijzig f) {
            QTest::newRow(naam) << f << QString::fromLatin1(detail);
        };
        rij("another time", "entry 3: hash", [](auto &r) { r[2].tijd = r[2].tijd.addMSecs(1); });
        rij("another name", "entry 3: hash", [](auto &r) { r[2].naam = u"visser"_qs; });
        rij("another role", "entry 3: hash", [](auto &r) { r[2].rol = Rol::Auditor; });
        rij("another account", "entry 3: hash", [](auto &r) { r[2].betreft = AccountId(99); });
        rij("another kind", "entry 3: hash", [](auto &r) { r[2].soort = Journaalsoort::Vervallen; });
        rij("another slot", "entry 3: hash", [](auto &r) { r[2].vakafdruk[0] = 'x'; });
        rij("said to be by somebody else", "entry 3: hash", [](auto &r) { r[2].door = AccountId(2); });
        rij("by somebody else, hash mended", "entry 3: signature", [](auto &r) {
            r[2].door = AccountId(2);
            r[2].hash = regelHash(kamer, r[2]);
        });
        rij("by nobody, hash mended", "entry 3: signature", [](auto &r) {
            r[2].door = AccountId(3);
            r[2].hash = regelHash(kamer, r[2]);
        });
        rij("another signature", "entry 3: signature",
            [](auto &r) { r[2].handtekening = r[4].handtekening; });
        rij("first one removed", "entry 1: number", [](auto &r) { r.removeFirst(); });
        rij("one removed", "entry 3: number", [](auto &r) { r.removeAt(2); });
        rij("one removed, renumbered", "entry 3: chain", [](auto &r) {
            r.removeAt(2);
            for (qsizetype i = 0; i < r.size(); ++i)
                r[i].volgnr = i + 1;
        });
        rij("two swapped", "entry 3: number", [](auto &r) { r.swapItemsAt(2, 3); });
        rij("one put in twice", "entry 4: number", [](auto &r) { r.insert(3, r[2]); });
    }
    void everyChangeToAnEntryIsSeen()
    {
        QFETCH(Wijzig, wijzig);
        QFETCH(QString, detail);
        const Keten keten;
        QList<Journaalregel> regels = keten.regels;
        QVERIFY(keten.controleer(regels).has_value());
        wijzig(regels);
        const auto uit = keten.controleer(regels);
        QVERIFY(!uit.has_value());
        QCOMPARE(foutVan(uit).soort, FoutSoort::Beschadigd);
        QVERIFY2(foutVan(uit).detail.contains(detail), qPrintable(foutVan(uit).detail));
    }

    void aJournalBelongsToItsKamer()
    {
        const Keten keten;
        QVERIFY(!keten.controleer(keten.regels, QByteArray(16, 'x')).has_value());
    }

    void aTimeIsKeptAsWholeMillisecondsInUtc()
    {
        const Keten keten;
        QList<Journaalregel> regels;
        const QDateTime zomertijd = QDateTime({2026, 7, 1}, {14, 0, 0, 5}, Qt::OffsetFromUTC, 7200);
        voegRegelToe(regels, kamer, {.tijd = zomertijd, .door = AccountId(1)}, keten.een.geheim);
        QCOMPARE(regels.first().tijd, QDateTime({2026, 7, 1}, {12, 0, 0, 5}, Qt::UTC));
        QCOMPARE(regels.first().tijd.timeSpec(), Qt::UTC);
        QVERIFY(keten.controleer(regels).has_value());
    }

    void everyKindHasAName()
    {
        QCOMPARE(keuzes<Journaalsoort>().size(), int(laatsteJournaalsoort) + 1);
        QCOMPARE(tekst(Journaalsoort::HersleutelingAfgebroken), u"hersleuteling-afgebroken"_qs);
        QCOMPARE(tekst(Journaalsoort::Vervallen), u"vervallen"_qs);
    }
};

QTEST_GUILESS_MAIN(TestJournaal)
#include "tst_journaal.moc"
