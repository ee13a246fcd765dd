// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"

#include <QtTest>

using namespace weegkamer;

class TestBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        Byteschrijver s;
        s.u8(0xfe);
        s.u16(0xabcd);
        s.u32(0x12345678);
        s.u64(0xfedcba9876543210ULL);
        s.i64(-5);
        s.vast("abc");
        s.blok("defg");
        s.tekst(u"Şükrü 👩"_qs);
        QCOMPARE(s.bytes().left(7).toHex(), QByteArray("fecdab78563412"));
        Bytelezer l(s.bytes());
        QCOMPARE(l.u8(), quint8(0xfe));
        QCOMPARE(l.u16(), quint16(0xabcd));
        QCOMPARE(l.u32(), quint32(0x12345678));
        QCOMPARE(l.u64(), quint64(0xfedcba9876543210ULL));
        QCOMPARE(l.i64(), qint64(-5));
        QCOMPARE(l.vast(3), QByteArray("abc"));
        QCOMPARE(l.blok(4), QByteArray("defg"));
        QVERIFY(!l.isUit());
        QCOMPARE(l.tekst(100), u"Şükrü 👩"_qs);
        QVERIFY(l.isUit());
    }

    void whatDoesNotFitStopsTheReader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("too short") << QByteArray::fromHex("020000");
        QTest::newRow("block longer than there is") << QByteArray::fromHex("05000000616263");
        QTest::newRow("block of four gigabytes") << QByteArray::fromHex("ffffffff616263");
        QTest::newRow("longer than allowed") << QByteArray::fromHex("09000000616263646566676869");
        QTest::newRow("not UTF-8") << QByteArray::fromHex("02000000c328");
    }
    void whatDoesNotFitStopsTheReader()
    {
        QFETCH(QByteArray, bytes);
        Bytelezer l(bytes);
        QCOMPARE(l.tekst(8), QString());
        QVERIFY(!l.isGoed());
        QCOMPARE(l.u8(), quint8(0));
        QVERIFY(!l.isUit());
    }

    void aDigestIsTheOneOfTheStandard()
    {
        // BLAKE2b with 32 bytes of output, no input: the test vector of the reference implementation.
        QCOMPARE(afdruk({}).toHex(),
                 QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    }

    void aKeyedDigestTellsTheKeyAndTheBytes()
    {
        const Geheim een = Geheim::willekeurig(32);
        const Geheim twee = Geheim::willekeurig(32);
        const QByteArray echt = afdrukMet(een, "inhoud");
        QVERIFY(isAfdrukMet(een, "inhoud", echt));
        QVERIFY(!isAfdrukMet(twee, "inhoud", echt));
        QVERIFY(!isAfdrukMet(een, "inhoue", echt));
        QVERIFY(!isAfdrukMet(een, "inhoud", echt.left(31)));
        QVERIFY(deelsleutel(een, "a").isGelijk(deelsleutel(een, "a")));
        QVERIFY(!deelsleutel(een, "a").isGelijk(deelsleutel(een, "b")));
    }
};

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"
