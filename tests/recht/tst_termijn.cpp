// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/artikelen.h"
#include "core/recht/termijn.h"

#include <QSet>
#include <QTimeZone>
#include <QtTest>

using namespace weegkamer;

namespace
{
QDate dag(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

QDateTime inAmsterdam(QDate datum, int uur, int minuut)
{
    return QDateTime(datum, QTime(uur, minuut), QTimeZone("Europe/Amsterdam"));
}

QSet<QDate> alleFeestdagen(Regime regime)
{
    QSet<QDate> dagen;
    for (int jaar = 2000; jaar <= 2101; ++jaar) {
        const QList<Feestdag> feesten = feestdagen(jaar, regime);
        for (const Feestdag &feest : feesten)
            dagen.insert(feest.datum);
    }
    return dagen;
}
} // namespace

class TestTermijn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDurationIsReadAndWritten_data();
    void aDurationIsReadAndWritten();
    void whatIsNoDurationIsRefused_data();
    void whatIsNoDurationIsRefused();
    void aPeriodEndsOnItsLastDay_data();
    void aPeriodEndsOnItsLastDay();
    void theExplanationNamesEachDayThatIsPassedOver();
    void theExplanationOfAShorterMonthSaysSo();
    void theExplanationSaysWhyALongPeriodIsNotExtended();
    void theExplanationOfAShortPeriodNamesTheTwoWorkingDays();
    void seventyTwoHoursRunThroughTheWeekend();
    void hoursAreRealHoursWhenTheClockChanges();
    void aMomentCountsFromItsDayInTheNetherlands();
    void hoursNeedAMoment();
    void aStartOutsideTheCheckedYearsIsRefused_data();
    void aStartOutsideTheCheckedYearsIsRefused();
    void aLengthThatIsNotPositiveIsRefused();
    void theRuleOfCountingIsAnArticleInTheList();
    void anExtendablePeriodNeverEndsOnAFreeDay_data();
    void anExtendablePeriodNeverEndsOnAFreeDay();
};

void TestTermijn::aDurationIsReadAndWritten_data()
{
    QTest::addColumn<int>("soort");
    QTest::addColumn<int>("aantal");
    QTest::addColumn<QString>("woorden");
    QTest::newRow("P1M") << static_cast<int>(Duur::Maanden) << 1 << QStringLiteral("1 maand");
    QTest::newRow("P2M") << static_cast<int>(Duur::Maanden) << 2 << QStringLiteral("2 maanden");
    QTest::newRow("P6W") << static_cast<int>(Duur::Weken) << 6 << QStringLiteral("6 weken");
    QTest::newRow("P1W") << static_cast<int>(Duur::Weken) << 1 << QStringLiteral("1 week");
    QTest::newRow("PT72H") << static_cast<int>(Duur::Uren) << 72 << QStringLiteral("72 uur");
    QTest::newRow("P5Y") << static_cast<int>(Duur::Jaren) << 5 << QStringLiteral("5 jaar");
    QTest::newRow("P14D") << static_cast<int>(Duur::Dagen) << 14 << QStringLiteral("14 dagen");
    QTest::newRow("P1D") << static_cast<int>(Duur::Dagen) << 1 << QStringLiteral("1 dag");
    QTest::newRow("P9999D") << static_cast<int>(Duur::Dagen) << 9999 << QStringLiteral("9999 dagen");
}

void TestTermijn::aDurationIsReadAndWritten()
{
    QFETCH(int, soort);
    QFETCH(int, aantal);
    QFETCH(QString, woorden);
    const QString tekst = QString::fromLatin1(QTest::currentDataTag());
    const Uitkomst<Duur> duur = duurUit(tekst);
    QVERIFY(duur.has_value());
    QCOMPARE(static_cast<int>(duur->soort), soort);
    QCOMPARE(duur->aantal, aantal);
    QCOMPARE(iso(*duur), tekst);
    QCOMPARE(weegkamer::tekst(*duur), woorden);
}

void TestTermijn::whatIsNoDurationIsRefused_data()
{
    QTest::addColumn<QString>("tekst");
    for (const char *tekst :
         {"",    "P",        "PT",   "P1",    "PM",    "P0D",  "P-1D", "P+1D", "1M",      "p1m",
          "P1H", "PT1D",     "PT5M", "P1M2D", "P1.5M", "P 1M", " P1M", "P1M ", "P10000D", "P99999999999D",
          "P1X", "een maand"})
        QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QString::fromLatin1(tekst))))
            << QString::fromLatin1(tekst);
    QTest::newRow("Arabic digits") << QStringLiteral("P١M");
}

void TestTermijn::whatIsNoDurationIsRefused()
{
    QFETCH(QString, tekst);
    const Uitkomst<Duur> duur = duurUit(tekst);
    QVERIFY(!duur);
    QCOMPARE(duur.error().soort, FoutSoort::Invoer);
    QVERIFY(duur.error().uitleg.contains(tekst));
}

void TestTermijn::aPeriodEndsOnItsLastDay_data()
{
    QTest::addColumn<TermijnSoort>("soort");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("duur");
    QTest::addColumn<QString>("laatste");
    const auto rij = [](const char *naam, TermijnSoort soort, const char *begin, const char *duur,
                        const char *laatste) {
        QTest::newRow(naam) << soort << QString::fromLatin1(begin) << QString::fromLatin1(duur)
                            << QString::fromLatin1(laatste);
    };
    using enum TermijnSoort;
    rij("a month ends on the same date", Avg, "2025-05-06", "P1M", "2025-06-06");
    rij("31 January in a common year", Avg, "2023-01-31", "P1M", "2023-02-28");
    rij("31 January in a leap year", Avg, "2024-01-31", "P1M", "2024-02-29");
    rij("31 January to a Saturday", Avg, "2026-01-31", "P1M", "2026-03-02");
    rij("29 February to March", Avg, "2024-02-29", "P1M", "2024-03-29");
    rij("31 August to September", Avg, "2027-08-31", "P1M", "2027-09-30");
    rij("three months into February", Avg, "2025-11-30", "P3M", "2026-03-02");
    rij("three months over New Year", Avg, "2025-12-31", "P3M", "2026-03-31");
    rij("the Saturday before Easter", Avg, "2026-03-04", "P1M", "2026-04-07");
    rij("Good Friday is a working day for the AVG", Avg, "2026-03-03", "P1M", "2026-04-03");
    rij("Good Friday is free for the Awb", Awb, "2026-03-03", "P1M", "2026-04-07");
    rij("Christmas on a Thursday", Avg, "2025-11-25", "P1M", "2025-12-29");
    rij("New Year on a Thursday", Avg, "2025-12-01", "P1M", "2026-01-02");
    rij("New Year on a Saturday", Avg, "2021-12-01", "P1M", "2022-01-03");
    rij("King's day on a Monday", Avg, "2026-03-27", "P1M", "2026-04-28");
    rij("King's day moved to Saturday", Avg, "2025-03-26", "P1M", "2025-04-28");
    rij("Liberation day in a lustrum year", Avg, "2025-04-05", "P1M", "2025-05-06");
    rij("Liberation day in another year, AVG", Avg, "2026-04-05", "P1M", "2026-05-05");
    rij("Liberation day in another year, Awb", Awb, "2026-04-05", "P1M", "2026-05-06");
    rij("a year of the AVG is extended too", Avg, "2025-04-04", "P1Y", "2026-04-07");
    rij("a year from 29 February", Avg, "2024-02-29", "P1Y", "2025-02-28");
    rij("six weeks for bezwaar", Awb, "2025-05-05", "P6W", "2025-06-16");
    rij("six weeks to Whit Monday", Awb, "2026-04-13", "P6W", "2026-05-26");
    rij("six weeks to Ascension day", Awb, "2026-04-02", "P6W", "2026-05-15");
    rij("twelve weeks are extended", Awb, "2026-01-03", "P12W", "2026-03-30");
    rij("thirteen weeks are not", Awb, "2026-01-03", "P13W", "2026-04-04");
    rij("ninety days are extended", Awb, "2026-01-03", "P90D", "2026-04-07");
    rij("ninety-one days are not", Awb, "2026-01-03", "P91D", "2026-04-04");
    rij("three months are extended", Awb, "2026-01-04", "P3M", "2026-04-07");
    rij("four months are not", Awb, "2025-12-04", "P4M", "2026-04-04");
    rij("a year of the Awb is not", Awb, "2025-04-04", "P1Y", "2026-04-04");
    rij("five years end on their day", Jaren, "2021-04-04", "P5Y", "2026-04-04");
    rij("five years from 29 February", Jaren, "2024-02-29", "P5Y", "2029-02-28");
    rij("five years end on Christmas", Jaren, "2025-12-25", "P5Y", "2030-12-25");
    rij("four years from 29 February", Jaren, "2024-02-29", "P4Y", "2028-02-29");
    rij("the first audit", Jaren, "2025-07-01", "P2Y", "2027-07-01");
    rij("an interval of our own is not extended", Jaren, "2026-03-04", "P1M", "2026-04-04");
    rij("one day of the AVG", Avg, "2026-06-05", "P1D", "2026-06-08");
    rij("two days of the AVG hold two working days", Avg, "2026-06-05", "P2D", "2026-06-09");
    rij("two days of the Awb need not", Awb, "2026-06-05", "P2D", "2026-06-08");
    rij("three days of the Awb hold two working days", Awb, "2026-06-05", "P3D", "2026-06-09");
    rij("three days of the Awb over Easter", Awb, "2026-04-02", "P3D", "2026-04-08");
    rij("three days of the Awb in a week", Awb, "2026-06-01", "P3D", "2026-06-04");
    rij("fourteen days over Christmas", Awb, "2025-12-12", "P14D", "2025-12-29");
    rij("the last year that is checked", Avg, "2100-12-31", "P1M", "2101-01-31");
}

void TestTermijn::aPeriodEndsOnItsLastDay()
{
    QFETCH(TermijnSoort, soort);
    QFETCH(QString, begin);
    QFETCH(QString, duur);
    QFETCH(QString, laatste);
    const Uitkomst<Termijn> t = termijn(soort, dag(begin), duurUit(duur).value());
    QVERIFY(t.has_value());
    QCOMPARE(t->begin, dag(begin));
    QCOMPARE(t->laatsteDag, dag(laatste));
    QVERIFY(!t->tijdstip.isValid());
    QVERIFY(t->stappen.size() >= 3);
    for (const QString &stap : t->stappen)
        QVERIFY2(stap.endsWith(QLatin1Char('.')) && stap == stap.trimmed(), qUtf8Printable(stap));
}

void TestTermijn::theExplanationNamesEachDayThatIsPassedOver()
{
    const Uitkomst<Termijn> t = termijn(TermijnSoort::Avg, QDate(2026, 3, 4), {Duur::Maanden, 1});
    QCOMPARE(t->artikel, QStringLiteral("Verordening 1182/71 art. 3"));
    const QStringList verwacht{
        QStringLiteral("De begindag, woensdag 4 maart 2026, telt niet mee."),
        QStringLiteral("1 maand later is zaterdag 4 april 2026."),
        QStringLiteral("Zaterdag 4 april 2026 valt in het weekend."),
        QStringLiteral("Zondag 5 april 2026 valt in het weekend."),
        QStringLiteral("Maandag 6 april 2026 is tweede paasdag."),
        QStringLiteral(
            "De termijn loopt daarom door tot en met dinsdag 7 april 2026 (Verordening 1182/71 art. 3)."),
    };
    QCOMPARE(t->stappen, verwacht);
}

void TestTermijn::theExplanationOfAShorterMonthSaysSo()
{
    const Uitkomst<Termijn> t = termijn(TermijnSoort::Avg, QDate(2024, 1, 31), {Duur::Maanden, 1});
    QCOMPARE(t->stappen.at(1),
             QStringLiteral("1 maand later heeft de maand geen dag 31. De termijn eindigt dan op de laatste "
                            "dag van die maand: donderdag 29 februari 2024."));
    QCOMPARE(t->stappen.at(2), QStringLiteral("Dat is een werkdag, dus de termijn wordt niet verlengd."));
}

void TestTermijn::theExplanationSaysWhyALongPeriodIsNotExtended()
{
    const Uitkomst<Termijn> t = termijn(TermijnSoort::Awb, QDate(2026, 1, 3), {Duur::Weken, 13});
    QCOMPARE(t->stappen.last(),
             QStringLiteral("Een termijn van 13 weken wordt niet verlengd, ook niet na een weekend of "
                            "feestdag (Algemene termijnenwet art. 4)."));
}

void TestTermijn::theExplanationOfAShortPeriodNamesTheTwoWorkingDays()
{
    const Uitkomst<Termijn> awb = termijn(TermijnSoort::Awb, QDate(2026, 4, 2), {Duur::Dagen, 3});
    QVERIFY(awb->stappen.last().contains(u"woensdag 8 april 2026 (Algemene termijnenwet art. 2)"));
    const Uitkomst<Termijn> avg = termijn(TermijnSoort::Avg, QDate(2026, 6, 5), {Duur::Dagen, 2});
    QVERIFY(avg->stappen.last().contains(u"dinsdag 9 juni 2026 (Verordening 1182/71 art. 3(5))"));
}

void TestTermijn::seventyTwoHoursRunThroughTheWeekend()
{
    const Uitkomst<Termijn> t =
        termijn(TermijnSoort::Avg, inAmsterdam({2025, 5, 2}, 14, 30), {Duur::Uren, 72});
    QVERIFY(t.has_value());
    QCOMPARE(t->tijdstip, inAmsterdam({2025, 5, 5}, 14, 30));
    QCOMPARE(t->tijdstip.timeSpec(), Qt::UTC);
    QCOMPARE(t->begin, QDate(2025, 5, 2));
    QCOMPARE(t->laatsteDag, QDate(2025, 5, 5)); // a Monday, and Bevrijdingsdag
    const QStringList verwacht{
        QStringLiteral("De termijn begint op vrijdag 2 mei 2025 om 14.30 uur."),
        QStringLiteral("72 uur later is maandag 5 mei 2025 om 14.30 uur."),
        QStringLiteral("Een termijn in uren loopt door in het weekend en op feestdagen."),
    };
    QCOMPARE(t->stappen, verwacht);
}

void TestTermijn::hoursAreRealHoursWhenTheClockChanges()
{
    const Uitkomst<Termijn> lente =
        termijn(TermijnSoort::Avg, inAmsterdam({2026, 3, 28}, 12, 0), {Duur::Uren, 72});
    QCOMPARE(lente->tijdstip, inAmsterdam({2026, 3, 31}, 13, 0));
    const Uitkomst<Termijn> herfst =
        termijn(TermijnSoort::Avg, inAmsterdam({2026, 10, 24}, 12, 0), {Duur::Uren, 72});
    QCOMPARE(herfst->tijdstip, inAmsterdam({2026, 10, 27}, 11, 0));
}

void TestTermijn::aMomentCountsFromItsDayInTheNetherlands()
{
    // 23.30 UTC on 5 May is half past one on 6 May in Amsterdam.
    const QDateTime nacht(QDate(2025, 5, 5), QTime(23, 30), Qt::UTC);
    const Uitkomst<Termijn> t = termijn(TermijnSoort::Avg, nacht, {Duur::Maanden, 1});
    QCOMPARE(t->begin, QDate(2025, 5, 6));
    QCOMPARE(t->laatsteDag, QDate(2025, 6, 6));
    QVERIFY(*t == *termijn(TermijnSoort::Avg, QDate(2025, 5, 6), {Duur::Maanden, 1}));
}

void TestTermijn::hoursNeedAMoment()
{
    const Uitkomst<Termijn> t = termijn(TermijnSoort::Avg, QDate(2025, 5, 2), {Duur::Uren, 72});
    QVERIFY(!t);
    QCOMPARE(t.error().soort, FoutSoort::Invoer);
}

void TestTermijn::aStartOutsideTheCheckedYearsIsRefused_data()
{
    QTest::addColumn<QDate>("begin");
    QTest::newRow("no date") << QDate();
    QTest::newRow("before") << QDate(1999, 12, 31);
    QTest::newRow("after") << QDate(2101, 1, 1);
}

void TestTermijn::aStartOutsideTheCheckedYearsIsRefused()
{
    QFETCH(QDate, begin);
    const Duur uren{Duur::Uren, 72};
    const QDateTime moment = begin.isValid() ? inAmsterdam(begin, 12, 0) : QDateTime();
    for (const auto &t :
         {termijn(TermijnSoort::Avg, begin, {Duur::Maanden, 1}), termijn(TermijnSoort::Avg, moment, uren)}) {
        QVERIFY(!t);
        QCOMPARE(t.error().soort, FoutSoort::Invoer);
    }
}

void TestTermijn::aLengthThatIsNotPositiveIsRefused()
{
    for (const int aantal : {0, -1, 10000}) {
        const Uitkomst<Termijn> t = termijn(TermijnSoort::Awb, QDate(2026, 1, 1), {Duur::Dagen, aantal});
        QVERIFY(!t);
        QCOMPARE(t.error().soort, FoutSoort::Invoer);
    }
}

void TestTermijn::theRuleOfCountingIsAnArticleInTheList()
{
    for (const TermijnSoort soort : {TermijnSoort::Avg, TermijnSoort::Awb, TermijnSoort::Jaren}) {
        for (const char *tekst : {"P3D", "P6W", "P13W", "P1M", "P5Y"}) {
            const Uitkomst<Termijn> t =
                termijn(soort, QDate(2026, 1, 5), duurUit(QString::fromLatin1(tekst)).value());
            QVERIFY2(vindArtikel(t->artikel) || (t->artikel.isEmpty() && soort == TermijnSoort::Jaren),
                     tekst);
        }
    }
    QCOMPARE(termijn(TermijnSoort::Jaren, QDate(2026, 1, 5), {Duur::Jaren, 5})->artikel,
             QStringLiteral("Algemene termijnenwet art. 4"));
}

void TestTermijn::anExtendablePeriodNeverEndsOnAFreeDay_data()
{
    QTest::addColumn<TermijnSoort>("soort");
    QTest::addColumn<QString>("duur");
    QTest::newRow("AVG, one month") << TermijnSoort::Avg << QStringLiteral("P1M");
    QTest::newRow("AVG, three months") << TermijnSoort::Avg << QStringLiteral("P3M");
    QTest::newRow("Awb, six weeks") << TermijnSoort::Awb << QStringLiteral("P6W");
    QTest::newRow("Awb, three months") << TermijnSoort::Awb << QStringLiteral("P3M");
    QTest::newRow("Awb, fourteen days") << TermijnSoort::Awb << QStringLiteral("P14D");
}

void TestTermijn::anExtendablePeriodNeverEndsOnAFreeDay()
{
    QFETCH(TermijnSoort, soort);
    QFETCH(QString, duur);
    const Duur lengte = duurUit(duur).value();
    const QSet<QDate> feesten = alleFeestdagen(regimeVan(soort));
    const auto isVrij = [&](QDate d) { return d.dayOfWeek() >= Qt::Saturday || feesten.contains(d); };
    QDate vorige;
    for (QDate begin(2000, 1, 1); begin <= QDate(2100, 12, 31); begin = begin.addDays(1)) {
        const Uitkomst<Termijn> t = termijn(soort, begin, lengte);
        const QDate kaal = termijn(TermijnSoort::Jaren, begin, lengte)->laatsteDag;
        const QString wie = begin.toString(Qt::ISODate);
        QVERIFY2(t.has_value() && !isVrij(t->laatsteDag), qUtf8Printable(wie));
        QVERIFY2(kaal > begin && t->laatsteDag >= kaal, qUtf8Printable(wie));
        for (QDate d = kaal; d < t->laatsteDag; d = d.addDays(1))
            QVERIFY2(isVrij(d), qUtf8Printable(wie)); // not a day further than the free days reach
        QVERIFY2(!vorige.isValid() || t->laatsteDag >= vorige,
                 qUtf8Printable(wie)); // who starts later ends no earlier
        vorige = t->laatsteDag;
    }
}

QTEST_GUILESS_MAIN(TestTermijn)
#include "tst_termijn.moc"
