// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/bsn.h"

#include <QtTest>

class TestBsn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesTheElevenTest_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<bool>("kan");
        QTest::newRow("valid test number") << u"123456782"_qs << true;
        QTest::newRow("another valid one") << u"111222333"_qs << true;
        QTest::newRow("one digit wrong") << u"123456783"_qs << false;
        QTest::newRow("two digits swapped") << u"213456782"_qs << false;
        QTest::newRow("all zero") << u"000000000"_qs << false;
        QTest::newRow("eight digits") << u"12345678"_qs << false;
        QTest::newRow("letters") << u"12345678a"_qs << false;
        QTest::newRow("other digits than ours") << u"١٢٣٤٥٦٧٨٢"_qs << false;
        QTest::newRow("empty") << QString() << false;
    }
    void passesTheElevenTest()
    {
        QFETCH(QString, tekst);
        QFETCH(bool, kan);
        QCOMPARE(weegkamer::isBsn(tekst), kan);
    }
};

QTEST_GUILESS_MAIN(TestBsn)
#include "tst_bsn.moc"
