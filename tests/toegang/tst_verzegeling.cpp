// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/handtekening.h"
#include "core/toegang/verzegeling.h"

#include <QtTest>

using namespace weegkamer;

class TestVerzegeling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSealedUnderAKeyOpensUnderIt_data()
    {
        QTest::addColumn<QByteArray>("plat");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("with zeros") << QByteArray("a\0b", 3);
        QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
    }
    void whatIsSealedUnderAKeyOpensUnderIt()
    {
        QFETCH(QByteArray, plat);
        const Geheim sleutel = Geheim::willekeurig(32);
        const QByteArray zegel = verzegelMetSleutel(sleutel, plat, "voor").value();
        QCOMPARE(zegel.size(), plat.size() + 41);
        QCOMPARE(openMetSleutel(sleutel, zegel, "voor").value(), plat);
        QCOMPARE(inhoud(openGeheimMetSleutel(sleutel, zegel, "voor").value()).toByteArray(), plat);
        QVERIFY(verzegelMetSleutel(sleutel, plat, "voor").value() != zegel);
        const Doos doos = nieuweDoos();
        const QByteArray dicht = verzegelVoor(doos.publiek, plat).value();
        QCOMPARE(dicht.size(), plat.size() + 49);
        QCOMPARE(openDoos(doos.geheim, doos.publiek, dicht).value(), plat);
        QCOMPARE(inhoud(openDoosGeheim(doos.geheim, doos.publiek, dicht).value()).toByteArray(), plat);
    }

    void aChangedByteAnotherKeyOrAnotherPurposeOpensNothing()
    {
        const Geheim sleutel = Geheim::willekeurig(32);
        const QByteArray zegel = verzegelMetSleutel(sleutel, "geheim", "voor").value();
        QVERIFY(openMetSleutel(sleutel, zegel, "voor").has_value());
        QCOMPARE(openMetSleutel(Geheim::willekeurig(32), zegel, "voor").error().soort, FoutSoort::Beschadigd);
        QCOMPARE(openMetSleutel(sleutel, zegel, "anders").error().soort, FoutSoort::Beschadigd);
        const Doos doos = nieuweDoos();
        const QByteArray dicht = verzegelVoor(doos.publiek, "geheim").value();
        const Doos ander = nieuweDoos();
        QCOMPARE(openDoos(ander.geheim, ander.publiek, dicht).error().soort, FoutSoort::Beschadigd);
        for (qsizetype i = 1; i < zegel.size(); ++i) {
            QByteArray kapot = zegel;
            kapot[i] = char(kapot[i] ^ 1);
            QCOMPARE(openMetSleutel(sleutel, kapot, "voor").error().soort, FoutSoort::Beschadigd);
        }
        for (qsizetype i = 1; i < dicht.size(); ++i) {
            QByteArray kapot = dicht;
            kapot[i] = char(kapot[i] ^ 1);
            QCOMPARE(openDoos(doos.geheim, doos.publiek, kapot).error().soort, FoutSoort::Beschadigd);
        }
        for (qsizetype i = 0; i < zegel.size(); ++i)
            QCOMPARE(openMetSleutel(sleutel, zegel.left(i), "voor").error().soort, FoutSoort::Beschadigd);
        for (qsizetype i = 0; i < dicht.size(); ++i)
            QCOMPARE(openDoos(doos.geheim, doos.publiek, dicht.left(i)).error().soort, FoutSoort::Beschadigd);
    }

    void aNewerVersionIsSaidToBeNewer()
    {
        const Geheim sleutel = Geheim::willekeurig(32);
        QByteArray zegel = verzegelMetSleutel(sleutel, "x").value();
        zegel[0] = 2;
        QCOMPARE(openMetSleutel(sleutel, zegel).error().soort, FoutSoort::NieuwereVersie);
        const Doos doos = nieuweDoos();
        QByteArray dicht = verzegelVoor(doos.publiek, "x").value();
        dicht[0] = 2;
        QCOMPARE(openDoos(doos.geheim, doos.publiek, dicht).error().soort, FoutSoort::NieuwereVersie);
    }

    void aKeyThatCannotBeOneIsRefused()
    {
        QCOMPARE(verzegelMetSleutel(Geheim::willekeurig(31), "x").error().soort, FoutSoort::Machine);
        QCOMPARE(verzegelVoor("kort", "x").error().soort, FoutSoort::Machine);
        QCOMPARE(verzegelVoor(QByteArray(32, '\0'), "x").error().soort, FoutSoort::Machine);
    }

    void aSignatureBelongsToItsBytesAndItsKey()
    {
        const Tekenpaar paar = nieuwTekenpaar();
        const QByteArray hand = teken(paar.geheim, "wat er staat");
        QCOMPARE(hand.size(), handtekeningLengte);
        QVERIFY(klopt(paar.publiek, "wat er staat", hand));
        QVERIFY(!klopt(paar.publiek, "wat er stond", hand));
        QVERIFY(!klopt(nieuwTekenpaar().publiek, "wat er staat", hand));
        QVERIFY(!klopt(paar.publiek, "wat er staat", hand.left(63)));
        QVERIFY(!klopt(paar.publiek.left(31), "wat er staat", hand));
        QVERIFY(!klopt({}, "wat er staat", {}));
    }

    void aSeedGivesTheSamePairsAgain()
    {
        const Geheim zaad = Geheim::willekeurig(32);
        QCOMPARE(doosUit(zaad).publiek, doosUit(zaad).publiek);
        QVERIFY(tekenpaarUit(zaad).geheim.isGelijk(tekenpaarUit(zaad).geheim));
        QVERIFY(tekenpaarUit(zaad).publiek != tekenpaarUit(Geheim::willekeurig(32)).publiek);
    }
};

QTEST_GUILESS_MAIN(TestVerzegeling)
#include "tst_verzegeling.moc"
