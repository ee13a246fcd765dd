// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/deeldatum.h"

#include <QtTest>

using namespace weegkamer;

class TestDeeldatum : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDateMayBeKnownInPart_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<QDate>("eerste");
        QTest::addColumn<QString>("kort");
        QTest::newRow("a day") << u"2026-02-03"_qs << QDate(2026, 2, 3) << u"3-2-2026"_qs;
        QTest::newRow("a month") << u"2026-02"_qs << QDate(2026, 2, 1) << u"2-2026"_qs;
        QTest::newRow("a year") << u"2026"_qs << QDate(2026, 1, 1) << u"2026"_qs;
        QTest::newRow("a leap day") << u"2024-02-29"_qs << QDate(2024, 2, 29) << u"29-2-2024"_qs;
    }
    void aDateMayBeKnownInPart()
    {
        QFETCH(QString, tekst);
        QTEST(eersteDagVan(tekst), "eerste");
        QTEST(kortgeschreven(tekst), "kort");
    }

    void whatIsNoDateIsLeftAlone()
    {
        for (const QString &tekst : {u""_qs, u"2026-02-30"_qs, u"2026-13"_qs, u"2026-00"_qs, u"0000"_qs, u"26"_qs, u"2026-"_qs, u"2026/02"_qs, u"20-2-2026"_qs,
                                     u"٢٠٢٦"_qs, u"+026"_qs, u"2026-02-20T"_qs, u"😀😀"_qs}) {
            QVERIFY2(!eersteDagVan(tekst).isValid(), qPrintable(tekst));
            QCOMPARE(kortgeschreven(tekst), tekst);
        }
    }
};

QTEST_GUILESS_MAIN(TestDeeldatum)
#include "tst_deeldatum.moc"
