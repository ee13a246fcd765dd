// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/handtekening.h"
#include "core/toegang/verzegeling.h"
#include "tests/uitkomstproef.h"

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
        QCOMPARE(foutVan(openMetSleutel(Geheim::willekeurig(32), zegel, "voor")).soort,
                 FoutSoort::Beschadigd);
        QCOMPARE(foutVan(openMetSleutel(sleutel, zegel, "anders")).soort, FoutSoort::Beschadigd);
        const Doos doos = nieuweDoos();
        const QByteArray dicht = verzegelVoor(doos.publiek, "geheim").value();
        const Doos ander = nieuweDoos();
        QCOMPARE(foutVan(openDoos(ander.geheim, ander.publiek, dicht)).soort, FoutSoort::Beschadigd);
        for (qsizetype i = 1; i < zegel.size(); ++i) {
            QByteArray kapot = zegel;
            kapot[i] = char(kapot[i] ^ 1);
            QCOMPARE(foutVan(openMetSleutel(sleutel, kapot, "voor")).soort, FoutSoort::Beschadigd);
        }
        for (qsizetype i = 1; i < dicht.size(); ++i) {
            QByteArray kapot = dicht;
            kapot[i] = char(kapot[i] ^ 1);
            QCOMPARE(foutVan(openDoos(doos.geheim, doos.publiek, kapot)).soort, FoutSoort::Beschadigd);
        }
        for (qsizetype i = 0; i < zegel.size(); ++i)
            QCOMPARE(foutVan(openMetSleutel(sleutel, zegel.left(i), "voor")).soort, FoutSoort::Beschadigd);
        for (qsizetype i = 0; i < dicht.size(); ++i)
            QCOMPARE(foutVan(openDoos(doos.geheim, doos.publiek, dicht.left(i))).soort,
                     FoutSoort::Beschadigd);
    }

    void aNewerVersionIsSaidToBeNewer()
    {
        const Geheim sleutel = Geheim::willekeurig(32);
        QByteArray zegel = verzegelMetSleutel(sleutel, "x").value();
        zegel[0] = 2;
        QCOMPARE(foutVan(openMetSleutel(sleutel, zegel)).soort, FoutSoort::NieuwereVersie);
        const Doos doos = nieuweDoos();
        QByteArray dicht = verzegelVoor(doos.publiek, "x").value();
        dicht[0] = 2;
        QCOMPARE(foutVan(openDoos(doos.geheim, doos.publiek, dicht)).soort, FoutSoort::NieuwereVersie);
    }

    void aKeyThatCannotBeOneIsRefused()
    {
        QCOMPARE(foutVan(verzegelMetSleutel(Geheim::willekeurig(31), "x")).soort, FoutSoort::Machine);
        QCOMPARE(foutVan(verzegelVoor("kort", "x")).soort, FoutSoort::Machine);
        QCOMPARE(foutVan(verzegelVoor(QByteArray(32, '\0'), "x")).soort, FoutSoort::Machine);
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
