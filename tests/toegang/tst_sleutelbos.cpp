// SPDX-License-Identifier: EUPL-1.2
#include "tests/toegang/proefbos.h"

#include <QtTest>

using namespace proefbos;

class TestSleutelbos : public QObject
{
    Q_OBJECT
    Proef m_proef;
    const Sleutelbos &bos() const { return *m_proef.bos; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_proef.bos.has_value()); }

    void aLogInOpensTheKeysOfTheRoleAndNoOther_data()
    {
        QTest::addColumn<QString>("naam");
        QTest::newRow("coordinator") << u"Jansen"_qs;
        QTest::newRow("burgemeester") << u"De Boer"_qs;
        QTest::newRow("deelnemer") << u"Visser"_qs;
        QTest::newRow("beheerder, who holds no Dossier key") << u"Beheer"_qs;
    }
    void aLogInOpensTheKeysOfTheRoleAndNoOther()
    {
        QFETCH(QString, naam);
        const Ontgrendeld in = m_proef.in(naam);
        QCOMPARE(in.naam, naam);
        for (const Sleutelsoort soort : Sleutels::alle().lijst()) {
            QCOMPARE(in.sleutel(soort) != nullptr, sleutelsVan(in.rol).bevat(soort));
            if (in.sleutel(soort))
                QVERIFY(in.sleutel(soort)->isGelijk(m_proef.sleutels.ring.at(soort)));
        }
        QCOMPARE(in.sleutel(Sleutelsoort::Dossier) == nullptr, in.rol == Rol::Beheerder);
        const AccountInfo info = bos().account(in.account).value();
        QVERIFY(klopt(info.tekenSleutels.first(), "iets", teken(in.ondertekenSleutel, "iets")));
        QCOMPARE(openDoos(in.doos.geheim, in.doos.publiek, verzegelVoor(info.doosPubliek, "brief").value())
                     .value(),
                 QByteArray("brief"));
        QVERIFY(info.ontbreekt.isLeeg());
    }

    void aNameIsTakenHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("naam");
        QTest::newRow("capitals") << u"JANSEN"_qs;
        QTest::newRow("small") << u"jansen"_qs;
        QTest::newRow("spaces around") << u" Jansen "_qs;
    }
    void aNameIsTakenHoweverItIsTyped()
    {
        QFETCH(QString, naam);
        QCOMPARE(bos().logIn(naam, wachtwoordVan(u"Jansen"_qs))->account, AccountId(1));
    }

    void aWrongPasswordAndAnUnknownNameTakeTheSamePath_data()
    {
        QTest::addColumn<QString>("naam");
        QTest::addColumn<QString>("tekst");
        QTest::newRow("wrong password") << u"Jansen"_qs << u"een heel ander wachtwoord"_qs;
        QTest::newRow("password of another account") << u"Jansen"_qs << u"een lange zin voor Visser"_qs;
        QTest::newRow("no such account") << u"Niemand"_qs << u"een lange zin voor Jansen"_qs;
        QTest::newRow("empty name") << QString() << u"een lange zin voor Jansen"_qs;
        QTest::newRow("empty password") << u"Jansen"_qs << QString();
        QTest::newRow("a very long name") << QString(4000, u'x') << u"een lange zin voor Jansen"_qs;
    }
    void aWrongPasswordAndAnUnknownNameTakeTheSamePath()
    {
        QFETCH(QString, naam);
        QFETCH(QString, tekst);
        int keren = 0;
        const auto teller = [&](const Geheim &ww, const QByteArray &zout, const Afleiding &a) {
            ++keren;
            Q_ASSERT(a == goedkoop && zout.size() == zoutLengte);
            return argon2id(ww, zout, a);
        };
        const auto uit = bos().logIn(naam, wachtwoord(tekst), teller);
        QVERIFY(!uit.has_value());
        QCOMPARE(keren, 1);
        QCOMPARE(foutVan(uit).soort, FoutSoort::Inloggen);
        QCOMPARE(foutVan(uit).uitleg, fout(FoutSoort::Inloggen).value().uitleg);
        QVERIFY(foutVan(uit).detail.isEmpty() && foutVan(uit).velden.isEmpty());
        // The control: who is right takes it once as well.
        keren = 0;
        QVERIFY(bos().logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs), teller).has_value());
        QCOMPARE(keren, 1);
    }

    void aMachineWithoutMemoryIsNotAWrongPassword()
    {
        const auto uit =
            bos().logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs),
                        [](const auto &...) -> Uitkomst<Geheim> { return fout(FoutSoort::Machine); });
        QCOMPARE(foutVan(uit).soort, FoutSoort::Machine);
    }

    void whatIsWrittenIsReadBackTheSame()
    {
        QTemporaryDir map;
        const QString pad = map.filePath(u"Ergens.sleutelbos"_qs);
        Sleutelbos kopie = bos();
        QVERIFY(kopie.schrijf(pad).has_value());
        const Sleutelbos terug = Sleutelbos::lees(pad).value();
        QCOMPARE(terug.bytes(), bos().bytes());
        QCOMPARE(terug.generatie().kamerId, kamerId());
        QCOMPARE(terug.generatie().nummer, quint64(1));
        QCOMPARE(terug.toestand(), Bostoestand::Gaaf);
        QCOMPARE(terug.generatie().afschermPubliek, m_proef.sleutels.afschermPubliek);
        QCOMPARE(terug.generatie().journaal, bos().generatie().journaal);
        QVERIFY(terug.logIn(u"Visser"_qs, wachtwoordVan(u"Visser"_qs)).has_value());
        QVERIFY(terug.controleerJournaal().has_value());
        QCOMPARE(foutVan(Sleutelbos::lees(map.filePath(u"geen"_qs))).soort, FoutSoort::NietGevonden);
    }

    void noKeyAndNoPasswordStandsInTheFile()
    {
        const QByteArray bytes = bos().bytes();
        for (const auto &[soort, sleutel] : m_proef.sleutels.ring)
            QVERIFY(!bytes.contains(inhoud(sleutel).toByteArray()));
        QVERIFY(!bytes.contains(inhoud(m_proef.herstelsleutel).toByteArray()));
        QVERIFY(!bytes.contains("een lange zin"));
        // The control: what stands in the clear is found.
        QVERIFY(bytes.contains(m_proef.sleutels.afschermPubliek));
        QVERIFY(bytes.contains("De Boer"));
    }

    void theJournalTellsWhoWasThereFromTheStart()
    {
        QCOMPARE(bos().generatie().journaal.size(), 4);
        for (qsizetype i = 0; i < 4; ++i) {
            const Journaalregel &r = bos().generatie().journaal.at(i);
            QCOMPARE(r.soort, Journaalsoort::Gemaakt);
            QCOMPARE(r.door, AccountId(1));
            QCOMPARE(r.betreft, AccountId(i + 1));
            QCOMPARE(r.tijd, nu);
        }
        QVERIFY(bos().controleerJournaal().has_value());
    }

    void twoPartsOfTheRecoveryKeyOpenEverything()
    {
        const Hersteldelen delen = splits(m_proef.herstelsleutel);
        const Ontgrendeld in = bos().herstel(voegSamen(delen[2], delen[0]).value()).value();
        QCOMPARE(in.account, AccountId());
        for (const auto &[soort, sleutel] : m_proef.sleutels.ring)
            QVERIFY(in.sleutel(soort)->isGelijk(sleutel));
        QCOMPARE(bos().generatie().kandidaat->doosPubliek, in.doos.publiek);
        QCOMPARE(foutVan(bos().herstel(nieuweHerstelsleutel())).soort, FoutSoort::Inloggen);
    }

    void theHeadOfTheLogGoesAlong()
    {
        Sleutelbos kopie = bos();
        const Logkop kop{.volgnr = 4711, .hash = QByteArray(64, 'h')};
        QVERIFY(kopie.zetLogkop(m_proef.in(u"Visser"_qs), kop).has_value());
        const Sleutelbos terug = Sleutelbos::uitBytes(kopie.bytes()).value();
        QCOMPARE(terug.generatie().logkop, kop);
        QCOMPARE(terug.generatie().nummer, quint64(2));
        QVERIFY(terug.logIn(u"Beheer"_qs, wachtwoordVan(u"Beheer"_qs)).has_value());
    }

    void theJournalIsTakenOverForwardsOnly()
    {
        Sleutelbos kopie = bos();
        const Ontgrendeld in = m_proef.in(u"Jansen"_qs);
        QVERIFY(kopie.neemOver(in, 3).has_value());
        QCOMPARE(Sleutelbos::uitBytes(kopie.bytes())->generatie().overgenomenTot, 3);
        QCOMPARE(foutVan(kopie.neemOver(in, 2)).soort, FoutSoort::Invoer);
        QCOMPARE(foutVan(kopie.neemOver(in, 5)).soort, FoutSoort::Invoer);
        QVERIFY(kopie.neemOver(in, 4).has_value());
    }

    void theKeysOfAnotherKamerChangeNothing()
    {
        const Proef ander;
        Sleutelbos kopie = bos();
        const QByteArray voor = kopie.bytes();
        const Ontgrendeld in = ander.in(u"Jansen"_qs);
        QCOMPARE(foutVan(kopie.zetLogkop(in, {})).soort, FoutSoort::Beschadigd);
        QCOMPARE(foutVan(kopie.laatVervallen(in, AccountId(3), nu)).soort, FoutSoort::Beschadigd);
        QCOMPARE(kopie.bytes(), voor);
    }
};

QTEST_GUILESS_MAIN(TestSleutelbos)
#include "tst_sleutelbos.moc"
