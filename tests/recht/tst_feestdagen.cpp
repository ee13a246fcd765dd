// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/feestdagen.h"

#include <QtTest>
#include <array>

using namespace weegkamer;

namespace
{
struct Paasmaan {
    int maand;
    int dag;
};
// Another way to Easter, to hold against the computus: the full moon of each golden number as church
// calendars print it for 1900 to 2199; Easter is the Sunday after it.
constexpr std::array<Paasmaan, 19> paasmanen{{{4, 14},
                                              {4, 3},
                                              {3, 23},
                                              {4, 11},
                                              {3, 31},
                                              {4, 18},
                                              {4, 8},
                                              {3, 28},
                                              {4, 16},
                                              {4, 5},
                                              {3, 25},
                                              {4, 13},
                                              {4, 2},
                                              {3, 22},
                                              {4, 10},
                                              {3, 30},
                                              {4, 17},
                                              {4, 7},
                                              {3, 27}}};

QDate paasdagUitTabel(int jaar)
{
    const Paasmaan maan = paasmanen.at(static_cast<std::size_t>(jaar % 19));
    QDate dag = QDate(jaar, maan.maand, maan.dag).addDays(1);
    while (dag.dayOfWeek() != Qt::Sunday)
        dag = dag.addDays(1);
    return dag;
}

QDate dag(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}
} // namespace

class TestFeestdagen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void easterFallsOnItsKnownDay_data();
    void easterFallsOnItsKnownDay();
    void easterAgreesWithTheTableOfFullMoonsFrom2000To2100();
    void aDayIsFreeForTheRightReason_data();
    void aDayIsFreeForTheRightReason();
    void aYearHoldsItsHolidaysInOrder();
    void theKingsBirthdayIsNeverASunday();
    void holidaysOfTheAvgListAreAllOnTheAwbList();
    void workingDaysAreCountedFromTheNextDay_data();
    void workingDaysAreCountedFromTheNextDay();
};

void TestFeestdagen::easterFallsOnItsKnownDay_data()
{
    QTest::addColumn<QString>("verwacht");
    for (const char *iso :
         {"2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
          "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"})
        QTest::newRow(iso) << QString::fromLatin1(iso);
}

void TestFeestdagen::easterFallsOnItsKnownDay()
{
    QFETCH(QString, verwacht);
    QCOMPARE(paasdag(verwacht.left(4).toInt()), dag(verwacht));
}

void TestFeestdagen::easterAgreesWithTheTableOfFullMoonsFrom2000To2100()
{
    for (int jaar = 2000; jaar <= 2100; ++jaar)
        QCOMPARE(paasdag(jaar), paasdagUitTabel(jaar));
}

void TestFeestdagen::aDayIsFreeForTheRightReason_data()
{
    QTest::addColumn<QString>("datum");
    QTest::addColumn<QString>("avg");
    QTest::addColumn<QString>("awb");
    const auto rij = [](const char *naam, const char *datum, const char *avg, const char *awb) {
        QTest::newRow(naam) << QString::fromLatin1(datum) << QString::fromLatin1(avg)
                            << QString::fromLatin1(awb);
    };
    rij("an ordinary Tuesday", "2026-06-02", "", "");
    rij("a Saturday", "2026-06-06", "zaterdag", "zaterdag");
    rij("a Sunday", "2026-06-07", "zondag", "zondag");
    rij("New Year", "2026-01-01", "Nieuwjaarsdag", "Nieuwjaarsdag");
    rij("the day after New Year", "2026-01-02", "", "");
    rij("Good Friday counts for the Awb alone", "2026-04-03", "", "Goede Vrijdag");
    rij("Easter Monday", "2026-04-06", "tweede paasdag", "tweede paasdag");
    rij("Easter Monday after an early Easter", "2008-03-24", "tweede paasdag", "tweede paasdag");
    rij("King's day", "2026-04-27", "Koningsdag", "Koningsdag");
    rij("King's day on a Saturday when the 27th is a Sunday", "2025-04-26", "zaterdag", "zaterdag");
    rij("the Monday after that", "2025-04-28", "", "");
    rij("the first King's day year has no 30 April", "2014-04-30", "", "");
    rij("Queen's day until 2013", "2013-04-30", "Koninginnedag", "Koninginnedag");
    rij("27 April before 2014", "2012-04-27", "", "");
    rij("Liberation day in a lustrum year", "2025-05-05", "Bevrijdingsdag", "Bevrijdingsdag");
    rij("Liberation day in another year", "2026-05-05", "", "Bevrijdingsdag");
    rij("Ascension day", "2026-05-14", "Hemelvaartsdag", "Hemelvaartsdag");
    rij("the day after Ascension day", "2026-05-15", "", "");
    rij("Ascension day on Liberation day", "2016-05-05", "Hemelvaartsdag",
        "Hemelvaartsdag en Bevrijdingsdag");
    rij("Whit Monday", "2026-05-25", "tweede pinksterdag", "tweede pinksterdag");
    rij("Christmas", "2025-12-25", "eerste kerstdag", "eerste kerstdag");
    rij("the day after Christmas", "2025-12-26", "tweede kerstdag", "tweede kerstdag");
    rij("New Year's eve", "2025-12-31", "", "");
}

void TestFeestdagen::aDayIsFreeForTheRightReason()
{
    QFETCH(QString, datum);
    QFETCH(QString, avg);
    QFETCH(QString, awb);
    QCOMPARE(vrijeDag(dag(datum), Regime::Avg), avg);
    QCOMPARE(vrijeDag(dag(datum), Regime::Awb), awb);
    QCOMPARE(isWerkdag(dag(datum), Regime::Awb), awb.isEmpty());
}

void TestFeestdagen::aYearHoldsItsHolidaysInOrder()
{
    QStringList dagen;
    const QList<Feestdag> feesten = feestdagen(2026, Regime::Awb);
    for (const Feestdag &feest : feesten)
        dagen.append(feest.datum.toString(Qt::ISODate));
    QCOMPARE(dagen.join(QLatin1Char(' ')),
             QStringLiteral(
                 "2026-01-01 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-25 2026-12-25 "
                 "2026-12-26"));
    QCOMPARE(feestdagen(2026, Regime::Avg).size(), 7);
    QCOMPARE(feestdagen(2030, Regime::Avg).size(), 8);
}

void TestFeestdagen::theKingsBirthdayIsNeverASunday()
{
    int verschoven = 0;
    for (int jaar = 2000; jaar <= 2100; ++jaar) {
        const QList<Feestdag> feesten = feestdagen(jaar, Regime::Avg);
        const auto koning = std::find_if(feesten.begin(), feesten.end(),
                                         [](const Feestdag &f) { return f.naam.startsWith(u"Kon"); });
        QVERIFY(koning != feesten.end());
        QVERIFY(koning->datum.dayOfWeek() != Qt::Sunday);
        const int vast = jaar < 2014 ? 30 : 27;
        verschoven += koning->datum.day() == vast - 1;
        QVERIFY(koning->datum.day() == vast || koning->datum.dayOfWeek() == Qt::Saturday);
    }
    QVERIFY(verschoven >= 12);
}

void TestFeestdagen::holidaysOfTheAvgListAreAllOnTheAwbList()
{
    for (int jaar = 2000; jaar <= 2100; ++jaar) {
        const QList<Feestdag> awb = feestdagen(jaar, Regime::Awb);
        QCOMPARE(awb.size(), 9);
        const QList<Feestdag> avg = feestdagen(jaar, Regime::Avg);
        for (const Feestdag &feest : avg)
            QVERIFY(awb.contains(feest));
    }
}

void TestFeestdagen::workingDaysAreCountedFromTheNextDay_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<int>("aantal");
    QTest::addColumn<QString>("avg");
    QTest::addColumn<QString>("awb");
    const auto rij = [](const char *naam, const char *begin, int aantal, const char *avg, const char *awb) {
        QTest::newRow(naam) << QString::fromLatin1(begin) << aantal << QString::fromLatin1(avg)
                            << QString::fromLatin1(awb);
    };
    rij("two in the middle of a week", "2026-06-02", 2, "2026-06-04", "2026-06-04");
    rij("two over a weekend", "2026-06-05", 2, "2026-06-09", "2026-06-09");
    rij("five are a week", "2026-06-03", 5, "2026-06-10", "2026-06-10");
    rij("two over Easter", "2026-04-02", 2, "2026-04-07", "2026-04-08");
    rij("five over Christmas and New Year", "2026-12-24", 5, "2027-01-04", "2027-01-04");
    rij("one from a Saturday", "2026-06-06", 1, "2026-06-08", "2026-06-08");
    rij("none is the day itself", "2026-06-06", 0, "2026-06-06", "2026-06-06");
}

void TestFeestdagen::workingDaysAreCountedFromTheNextDay()
{
    QFETCH(QString, begin);
    QFETCH(int, aantal);
    QFETCH(QString, avg);
    QFETCH(QString, awb);
    QCOMPARE(werkdagenVerder(dag(begin), aantal, Regime::Avg), dag(avg));
    QCOMPARE(werkdagenVerder(dag(begin), aantal, Regime::Awb), dag(awb));
}

QTEST_GUILESS_MAIN(TestFeestdagen)
#include "tst_feestdagen.moc"
