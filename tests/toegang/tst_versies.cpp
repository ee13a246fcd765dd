// SPDX-License-Identifier: EUPL-1.2
// Keyrings as earlier versions of the program wrote them: tests/toegang/fixtures.
#include "tests/toegang/proefbos.h"

#include <QtTest>

using namespace proefbos;

class TestVersies : public QObject
{
    Q_OBJECT
    static QByteArray bestand(const QString &naam)
    {
        return leesBestand(QStringLiteral(FIXTURES "/") + naam, grootsteSleutelbos).value();
    }
    static Herstelsleutel herstelsleutel()
    {
        Herstelsleutel sleutel(32);
        for (unsigned char i = 0; i < 32; ++i)
            sleutel.data()[i] = static_cast<unsigned char>(i + 1);
        return sleutel;
    }

private Q_SLOTS:
    void aKeyringOfVersion1IsReadAsItWas()
    {
        const Sleutelbos bos = Sleutelbos::uitBytes(bestand(u"versie-1.sleutelbos"_qs)).value();
        QCOMPARE(bos.generatie().versie, 1U);
        QCOMPARE(bos.toestand(), Bostoestand::Gaaf);
        QCOMPARE(bos.generatie().voorkant.gemeente, u"Voorbeeldstad"_qs);
        QVERIFY(bos.generatie().voorkant.oefen);
        QCOMPARE(bos.generatie().journaal.size(), 7);
        QCOMPARE(bos.generatie().overgenomenTot, 6);
        QCOMPARE(bos.generatie().logkop, (Logkop{7, QByteArray(32, 'h')}));
        QCOMPARE(bos.accounts().size(), 5);
        QVERIFY(bos.account(AccountId(2))->vervallen);
        QCOMPARE(bos.account(AccountId(5))->naam, u"Ver\u00e7al"_qs);
        QCOMPARE(bos.account(AccountId(5))->wachtwoord, Wachtwoordsoort::Tijdelijk);
        QVERIFY(bos.logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs))->sleutel(Sleutelsoort::Afscherm));
        QVERIFY(bos.logIn(u"Visser"_qs, wachtwoord(u"een nieuwe zin voor Visser"_qs)).has_value());
        QCOMPARE(foutVan(bos.logIn(u"Visser"_qs, wachtwoordVan(u"Visser"_qs))).soort, FoutSoort::Inloggen);
        QVERIFY(bos.herstel(herstelsleutel()).has_value());
        QVERIFY(bos.generatie().herstel.has_value()); // in version 1 it counted at once
        QVERIFY(bos.controleerJournaal().has_value());
    }

    void theFirstChangeMakesItTheNewestVersion()
    {
        Sleutelbos bos = Sleutelbos::uitBytes(bestand(u"versie-1.sleutelbos"_qs)).value();
        const Ontgrendeld beheer = bos.logIn(u"Beheer"_qs, wachtwoordVan(u"Beheer"_qs)).value();
        const QByteArray verse = bestand(u"versie-1.sleutelbos"_qs).left(blokVan(bos.generatie()).size());
        QCOMPARE(blokVan(bos.generatie()), verse); // unchanged it is written as it was read
        QVERIFY(bos.wijzigMachtiging(beheer, AccountId(5), Rol::Auditor, "VOG", nu.addDays(9)).has_value());
        QVERIFY(bos.wijzigSleutelbestand(u"Visser"_qs, wachtwoord(u"een nieuwe zin voor Visser"_qs), {},
                                         Geheim::willekeurig(32), nu.addDays(9)).has_value());
        const QByteArray nieuw = bos.bytes();
        const Sleutelbos terug = Sleutelbos::uitBytes(nieuw).value();
        QCOMPARE(terug.generatie().versie, sleutelbosVersie);
        QCOMPARE(terug.generatie().journaal.size(), 9);
        QCOMPARE(terug.generatie().journaal.at(0).vorm, quint8(1));
        QCOMPARE(terug.generatie().journaal.at(8).vorm, quint8(2));
        QVERIFY(terug.controleerJournaal().has_value());
        QVERIFY(terug.herstel(herstelsleutel()).has_value());
        QCOMPARE(terug.machtiging(beheer, AccountId(5)).value(), QByteArray("VOG"));
    }

    void everyFlippedByteOfAFixtureIsSeen_data()
    {
        QTest::addColumn<QString>("naam");
        QTest::newRow("version 1") << u"versie-1.sleutelbos"_qs;
        QTest::newRow("version 2") << u"versie-2.sleutelbos"_qs;
        QTest::newRow("version 3") << u"versie-3.sleutelbos"_qs;
    }
    void everyFlippedByteOfAFixtureIsSeen()
    {
        QFETCH(QString, naam);
        const QByteArray heel = bestand(naam);
        const auto gaaf = leesBos(heel);
        QVERIFY(gaaf.has_value() && gaaf->toestand == Bostoestand::Gaaf);
        for (qsizetype i = 0; i < heel.size(); ++i) {
            QByteArray kapot = heel;
            kapot[i] = char(kapot[i] ^ 0x04);
            const auto uit = leesBos(kapot);
            QVERIFY2(!uit.has_value() || uit->toestand != Bostoestand::Gaaf, qPrintable(QString::number(i)));
        }
    }

    void aKeyringOfVersion2IsReadAsItWas()
    {
        const Sleutelbos bos = Sleutelbos::uitBytes(bestand(u"versie-2.sleutelbos"_qs)).value();
        QCOMPARE(bos.generatie().versie, 2U);
        const Ontgrendeld beheer = bos.logIn(u"Beheer"_qs, wachtwoordVan(u"Beheer"_qs)).value();
        QCOMPARE(bos.machtiging(beheer, AccountId(3)).value(), QByteArray(R"({"grond":"overleg"})"));
        QCOMPARE(bos.notities(beheer).value(), QByteArray(R"({"deelnemers":[]})"));
        QCOMPARE(bos.generatie().klokVerzet, 31);
        QVERIFY(bos.account(AccountId(3))->sleutelbestand);
        Geheim stick(32);
        stick.data()[0] = 7;
        QVERIFY(bos.logIn(u"Visser"_qs, wachtwoordVan(u"Visser"_qs), argon2id, stick).has_value());
        QCOMPARE(foutVan(bos.logIn(u"Visser"_qs, wachtwoordVan(u"Visser"_qs))).soort, FoutSoort::Inloggen);
        QVERIFY(bos.generatie().kandidaat.has_value() && bos.herstel(herstelsleutel()).has_value());
        QVERIFY(bos.voorstel(Journaalsoort::SleutelsVoorgesteld, AccountId(2), nu).has_value());
        QCOMPARE(bos.generatie().journaal.last().toelichting, u"beheer.maak-account B12a"_qs);
        QVERIFY(bos.controleerJournaal().has_value());
    }

    void aKeyringOfVersion2BecomesOneOfVersion3()
    {
        Sleutelbos bos = Sleutelbos::uitBytes(bestand(u"versie-2.sleutelbos"_qs)).value();
        const Ontgrendeld beheer = bos.logIn(u"Beheer"_qs, wachtwoordVan(u"Beheer"_qs)).value();
        QCOMPARE(blokVan(bos.generatie()), bestand(u"versie-2.sleutelbos"_qs).left(blokVan(bos.generatie()).size()));
        const qint64 einde = bos.generatie().laatsteRegel();
        QVERIFY(bos.neemOver(beheer, einde).has_value());
        QCOMPARE(bos.generatie().versie, 3U);
        QVERIFY(!bos.generatie().inkorting.has_value());
        QVERIFY(bos.kortIn(beheer, einde - 1, nu).has_value());
        const Sleutelbos terug = Sleutelbos::uitBytes(bos.bytes()).value();
        QCOMPARE(terug.generatie().ingekortTot(), einde - 1);
        QVERIFY(terug.controleerJournaal().has_value());
        QVERIFY(terug.voorstel(Journaalsoort::SleutelsVoorgesteld, AccountId(2), nu).has_value());
    }

    void aKeyringOfVersion3IsReadAsItWas()
    {
        const Sleutelbos bos = Sleutelbos::uitBytes(bestand(u"versie-3.sleutelbos"_qs)).value();
        const Generatie &g = bos.generatie();
        QCOMPARE(g.versie, 3U);
        QCOMPARE(blokVan(g), bestand(u"versie-3.sleutelbos"_qs).left(blokVan(g).size())); // unchanged it is written as it was read
        QCOMPARE(g.laatsteRegel(), 12);
        QCOMPARE(g.ingekortTot(), 10);
        QCOMPARE(g.overgenomenTot, 11);
        QCOMPARE(g.inkorting->door, AccountId(4));
        QCOMPARE(g.inkorting->tijd, nu);
        QList<qint64> bewaard;
        for (const Journaalregel &r : g.inkorting->bewaard)
            bewaard.append(r.volgnr);
        QCOMPARE(bewaard, (QList<qint64>{1, 2, 3, 4, 5, 6, 10}));
        QVERIFY(bos.controleerJournaal().has_value());
        QVERIFY(bos.voorstel(Journaalsoort::SleutelsVoorgesteld, AccountId(2), nu).has_value());
        const Ontgrendeld beheer = bos.logIn(u"Beheer"_qs, wachtwoordVan(u"Beheer"_qs)).value();
        QCOMPARE(bos.machtiging(beheer, AccountId(3)).value(), QByteArray(R"({"grond":"overleg"})"));
        QVERIFY(bos.herstel(herstelsleutel()).has_value());
    }

    /// How the fixture of this version was made: WEEGKAMER_FIXTURE=path tst_toegang_versies.
    void aFixtureCanBeMade()
    {
        const QString pad = qEnvironmentVariable("WEEGKAMER_FIXTURE");
        if (pad.isEmpty())
            return;
        Kamersleutels sleutels = Kamersleutels::nieuw();
        sleutels.voorkant = {u"Voorbeeldstad"_qs, true, false};
        Sleutelbos bos = Proef::maak(sleutels, herstelsleutel()).value();
        const Ontgrendeld beheer = bos.logIn(u"Beheer"_qs, wachtwoordVan(u"Beheer"_qs)).value();
        Geheim stick(32);
        stick.data()[0] = 7;
        QVERIFY(bos.wijzigMachtiging(beheer, AccountId(3), Rol::Deelnemer, R"({"grond":"overleg"})", nu).has_value());
        QVERIFY(bos.wijzigSleutelbestand(u"Visser"_qs, wachtwoordVan(u"Visser"_qs), {}, stick, nu).has_value());
        for (int i = 0; i < 4; ++i) // of which a trim keeps the last
            QVERIFY(bos.noteer(beheer, Journaalsoort::Geweigerd, AccountId(4), u"beheer.maak-account B12a"_qs, nu).has_value());
        QVERIFY(bos.noteer(beheer, Journaalsoort::SleutelsVoorgesteld, AccountId(2), {}, nu).has_value());
        QVERIFY(bos.noteer(beheer, Journaalsoort::Geweigerd, AccountId(4), u"beheer.maak-account B12a"_qs, nu).has_value());
        QVERIFY(bos.schrijf(pad).has_value());
        QVERIFY(bos.neemOver(beheer, bos.generatie().laatsteRegel() - 1).has_value());
        QVERIFY(bos.kortIn(beheer, bos.generatie().laatsteRegel() - 2, nu).has_value());
        QVERIFY(bos.zetNotities(beheer, R"({"deelnemers":[]})", 31).has_value());
        QVERIFY(bos.schrijf(pad).has_value());
    }
};

QTEST_GUILESS_MAIN(TestVersies)
#include "tst_versies.moc"
