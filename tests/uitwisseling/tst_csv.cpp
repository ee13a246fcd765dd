// SPDX-License-Identifier: EUPL-1.2
#include "core/uitwisseling/csv.h"
#include "tests/uitkomstproef.h"

#include <QStringEncoder>
#include <QtTest>

using namespace weegkamer;

namespace
{
QByteArray utf16(const QString &tekst, QStringConverter::Encoding soort, bool merk)
{
    QStringEncoder schrijver(soort, merk ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return schrijver(tekst);
}

QList<QStringList> cellen(const Csvbestand &b)
{
    QList<QStringList> uit;
    for (const Csvregel &r : b.regels)
        uit.append(r.fout.isEmpty() ? r.cellen : QStringList{u"!"_qs + QString::number(r.regel)});
    return uit;
}
} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEncodingIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("codering");
        const QString tekst = u"naam;wat\nŁukasz;café\n"_qs;
        QTest::newRow("UTF-8") << tekst.toUtf8() << u"UTF-8"_qs;
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf") + tekst.toUtf8() << u"UTF-8"_qs;
        QTest::newRow("UTF-16, little end first") << utf16(tekst, QStringConverter::Utf16LE, true) << u"UTF-16"_qs;
        QTest::newRow("UTF-16, big end first") << utf16(tekst, QStringConverter::Utf16BE, true) << u"UTF-16"_qs;
        QTest::newRow("UTF-16 without a mark") << utf16(tekst, QStringConverter::Utf16LE, false) << u"UTF-16"_qs;
        QTest::newRow("Windows-1252") << QByteArray("naam;wat\nJos\xe9;caf\xe9 \x80 5\n") << u"Windows-1252"_qs;
    }
    void anEncodingIsRecognised()
    {
        QFETCH(QByteArray, bytes);
        const auto b = leesCsv(bytes);
        QVERIFY(b.has_value());
        QTEST(b->codering, "codering");
        QCOMPARE(b->koppen, (QStringList{u"naam"_qs, u"wat"_qs}));
        QCOMPARE(b->regels.size(), 1);
        if (b->codering == u"Windows-1252")
            QCOMPARE(b->regels.first().cellen, (QStringList{u"José"_qs, u"café € 5"_qs}));
        else
            QCOMPARE(b->regels.first().cellen, (QStringList{u"Łukasz"_qs, u"café"_qs}));
    }

    void aMarkThatLiesIsRefused()
    {
        const auto b = leesCsv(QByteArray("\xef\xbb\xbfnaam;wat\nJos\xe9;x\n"));
        QVERIFY(!b);
        QVERIFY(b.error().uitleg.contains(u"UTF-8"));
    }

    void aSeparatorIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("semicolon") << QByteArray("a;b,c\n1;2\n");
        QTest::newRow("comma") << QByteArray("\"a\",\"b,c\"\r\n1,2\r\n");
        QTest::newRow("tab") << QByteArray("a\t\"b,c\"\n1\t2\n");
        QTest::newRow("told") << QByteArray("sep=;\na;b,c\n1;2\n");
        QTest::newRow("old line ends") << QByteArray("a;b,c\r1;2\r");
    }
    void aSeparatorIsFound()
    {
        QFETCH(QByteArray, bytes);
        const auto b = leesCsv(bytes);
        QVERIFY(b.has_value());
        QCOMPARE(b->koppen, (QStringList{u"a"_qs, u"b,c"_qs}));
        QCOMPARE(cellen(*b), (QList<QStringList>{{u"1"_qs, u"2"_qs}}));
    }

    void quotesHoldSeparatorsLinesAndQuotes()
    {
        const auto b = leesCsv("a;b\n\"x;y\";\"hij zei \"\"ja\"\"\nen ging\"\n 1 ; 2 \n\n;\n3;4");
        QVERIFY(b.has_value());
        QCOMPARE(cellen(*b), (QList<QStringList>{{u"x;y"_qs, u"hij zei \"ja\"\nen ging"_qs}, {u"1"_qs, u"2"_qs}, {u"3"_qs, u"4"_qs}}));
        QCOMPARE(b->regels.at(0).regel, 2);
        QCOMPARE(b->regels.at(1).regel, 4); // the line on which it stands in the file
        QCOMPARE(b->regels.at(2).regel, 7);
    }

    void aBrokenQuoteCostsItsOwnLineAlone()
    {
        const auto b = leesCsv("a;b\n1;2\n\"nooit dicht;3\n4;5\n\"dicht\"en door;6\n7;8\n9\n10;11;12\n");
        QVERIFY(b.has_value());
        QCOMPARE(cellen(*b), (QList<QStringList>{{u"1"_qs, u"2"_qs}, {u"!3"_qs}, {u"4"_qs, u"5"_qs}, {u"!5"_qs}, {u"7"_qs, u"8"_qs}, {u"!7"_qs}, {u"!8"_qs}}));
        QVERIFY(b->regels.at(1).fout.contains(u"niet gesloten"));
        QVERIFY(b->regels.at(3).fout.contains(u"Na een gesloten aanhalingsteken"));
        QVERIFY(b->regels.at(5).fout.contains(u"op deze regel is 1, het aantal kolommen op de eerste regel 2"));
    }

    void whatHasNoHeadingsIsRefused()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\n\n  \n"), QByteArray("\xef\xbb\xbf"), QByteArray("a;A\n1;2\n"), QByteArray("\"a;b\n1;2\n")}) {
            const auto b = leesCsv(bytes);
            QVERIFY2(!b, bytes.constData());
            QVERIFY(!b.error().uitleg.isEmpty());
        }
    }

    void boundsAreKept()
    {
        QVERIFY(!leesCsv(QByteArray(grootsteCsv + 1, 'a')));
        const auto lang = leesCsv("a;b\n\"" + QByteArray(langsteCsvcel + 1, 'x') + "\";1\n2;3\n");
        QVERIFY(lang.has_value());
        QCOMPARE(cellen(*lang), (QList<QStringList>{{u"!2"_qs}, {u"2"_qs, u"3"_qs}}));
        const auto nul = leesCsv(QByteArray("a;b\n1\0x;2\n3;4\n", 14));
        QVERIFY(nul.has_value());
        QCOMPARE(cellen(*nul), (QList<QStringList>{{u"!2"_qs}, {u"3"_qs, u"4"_qs}}));
        QVERIFY(!leesCsv("a\n" + QByteArray("1\n").repeated(meesteCsvregels + 1)));
        QVERIFY(leesCsv("a\n" + QByteArray("1\n").repeated(meesteCsvregels)).has_value());
    }

    void tenThousandLinesAreReadAtOnce()
    {
        QByteArray bytes("naam;wat\n");
        for (int i = 0; i < 10'000; ++i)
            bytes += "\"Naam " + QByteArray::number(i) + "\";\"Nooit dicht " + (i % 2 ? QByteArray("\"") : QByteArray()) + '\n';
        QElapsedTimer klok;
        klok.start();
        QVERIFY(leesCsv(bytes).has_value());
        QVERIFY2(klok.elapsed() < 5000, qPrintable(QString::number(klok.elapsed()))); // the worst case: every other line looks fifty lines ahead
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
