// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/wachtwoord.h"
#include "tests/uitkomstproef.h"

#include <QtTest>

using namespace weegkamer;

class TestWachtwoord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPasswordIsFifteenCharactersOrMore_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<bool>("mag");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("14 characters") << u"abcdefghijklmn"_qs << false;
        QTest::newRow("15 characters") << u"abcdefghijklmno"_qs << true;
        QTest::newRow("a sentence") << u"de kat zit op het dak"_qs << true;
        QTest::newRow("14 that take 28 bytes") << u"ééééééééééüöïà"_qs << false;
        QTest::newRow("15 that take 30 bytes") << u"éééééééééüöïàèë"_qs << true;
        QTest::newRow("14 emoji") << u"😀😁😂😃😄😅😆😇😈😉😊😋😌😍"_qs << false;
        QTest::newRow("15 in Arabic") << u"هذه كلمة سر طويلة"_qs << true;
        QTest::newRow("one character repeated") << QString(20, u'a') << false;
        QTest::newRow("1024 bytes") << QString(u"abcde"_qs.repeated(204) + u"abcd"_qs) << true;
        QTest::newRow("longer") << u"abcde"_qs.repeated(205) << false;
    }
    void aPasswordIsFifteenCharactersOrMore()
    {
        QFETCH(QString, tekst);
        QFETCH(bool, mag);
        const auto uit = toetsWachtwoord(wachtwoordUit(QString(tekst)));
        QCOMPARE(uit.has_value(), mag);
        if (!mag) {
            QCOMPARE(foutVan(uit).soort, FoutSoort::Invoer);
            QCOMPARE(foutVan(uit).velden.first().veld, u"wachtwoord"_qs);
            QVERIFY(!foutVan(uit).velden.first().uitleg.isEmpty());
        }
    }

    void aLetterTypedAsTwoIsTheSamePassword()
    {
        QVERIFY(wachtwoordUit(u"caf\u00e9"_qs).isGelijk(wachtwoordUit(u"cafe\u0301"_qs)));
        QVERIFY(!wachtwoordUit(u"cafe"_qs).isGelijk(wachtwoordUit(u"caf\u00e9"_qs)));
    }

    void theWorkIsBoundedBothWays_data()
    {
        QTest::addColumn<quint32>("rondes");
        QTest::addColumn<quint32>("geheugen");
        QTest::addColumn<bool>("mag");
        QTest::newRow("what we use") << Afleiding().rondes << Afleiding().geheugenKiB << true;
        QTest::newRow("the least") << 1U << 8192U << true;
        QTest::newRow("the most") << 10U << 1048576U << true;
        QTest::newRow("no passes") << 0U << 8192U << false;
        QTest::newRow("eleven passes") << 11U << 8192U << false;
        QTest::newRow("too little memory") << 3U << 8191U << false;
        QTest::newRow("too much memory") << 3U << 1048577U << false;
    }
    void theWorkIsBoundedBothWays()
    {
        QFETCH(quint32, rondes);
        QFETCH(quint32, geheugen);
        QTEST((Afleiding{rondes, geheugen}.isBinnenGrenzen()), "mag");
    }

    void theDefaultIsThreePassesOver256MiB()
    {
        QCOMPARE(Afleiding().rondes, 3U);
        QCOMPARE(Afleiding().geheugenKiB, 256U * 1024U);
    }

    void passwordSaltAndWorkEachMakeAnotherKey()
    {
        const Afleiding a{1, 8192};
        const QByteArray zout(zoutLengte, 'z');
        const Geheim ww = wachtwoordUit(u"de kat zit op het dak"_qs);
        const Geheim sleutel = argon2id(ww, zout, a).value();
        QVERIFY(argon2id(ww, zout, a)->isGelijk(sleutel));
        QVERIFY(!argon2id(wachtwoordUit(u"de kat zit op het dal"_qs), zout, a)->isGelijk(sleutel));
        QVERIFY(!argon2id(ww, QByteArray(zoutLengte, 'y'), a)->isGelijk(sleutel));
        QVERIFY(!argon2id(ww, zout, {2, 8192})->isGelijk(sleutel));
        QCOMPARE(foutVan(argon2id(ww, zout, {1, 1024})).soort, FoutSoort::Beschadigd);
        QCOMPARE(foutVan(argon2id(ww, "kort", a)).soort, FoutSoort::Beschadigd);
    }
};

QTEST_GUILESS_MAIN(TestWachtwoord)
#include "tst_wachtwoord.moc"
