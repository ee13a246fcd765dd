// SPDX-License-Identifier: EUPL-1.2
#include "tests/toegang/proefbos.h"

#include <QtTest>

using namespace proefbos;

class TestAccounts : public QObject
{
    Q_OBJECT
    const Proef m_proef;

    static bool heeft(const Ontgrendeld &in, Sleutelsoort soort) { return in.sleutel(soort) != nullptr; }
    static Sleutels ontbreekt(const Sleutelbos &bos, qint64 id)
    {
        return bos.account(AccountId(id))->ontbreekt;
    }

private Q_SLOTS:
    void whoHoldsTheKeysGivesThemToANewAccount()
    {
        Sleutelbos bos = *m_proef.bos;
        QVERIFY(
            bos.voegToe(m_proef.in(u"Jansen"_qs), account(5, u" Şükrü "_qs, Rol::Politie), nu).has_value());
        QCOMPARE(bos.account(AccountId(5))->naam, u"Şükrü"_qs);
        const Ontgrendeld in = bos.logIn(u"şükrü"_qs, wachtwoordVan(u" Şükrü "_qs)).value();
        QVERIFY(heeft(in, Sleutelsoort::Dossier) && heeft(in, Sleutelsoort::Herken) &&
                !heeft(in, Sleutelsoort::Afscherm));
        QCOMPARE(bos.generatie().journaal.last().soort, Journaalsoort::Toegevoegd);
        QCOMPARE(bos.generatie().journaal.last().betreft, AccountId(5));
        QCOMPARE(bos.generatie().journaal.last().rol, Rol::Politie);
        QVERIFY(bos.controleerJournaal().has_value());
    }

    void theBeheerderGivesNoKeyThatHeDoesNotHold()
    {
        Sleutelbos bos = *m_proef.bos;
        const Ontgrendeld beheer = m_proef.in(u"Beheer"_qs);
        QVERIFY(bos.voegToe(beheer, account(5, u"Nieuw"_qs, Rol::Politie, Wachtwoordsoort::Tijdelijk), nu)
                    .has_value());
        QCOMPARE(ontbreekt(bos, 5), (Sleutels{Sleutelsoort::Dossier, Sleutelsoort::Herken}));
        QVERIFY(!heeft(bos.logIn(u"Nieuw"_qs, wachtwoordVan(u"Nieuw"_qs)).value(), Sleutelsoort::Dossier));

        // The first password is known to two people: no keys until the owner has chosen another.
        const Ontgrendeld jansen = m_proef.in(u"Jansen"_qs);
        const auto teVroeg = bos.verleenSleutels(jansen, AccountId(5), nu);
        QCOMPARE(foutVan(teVroeg).soort, FoutSoort::GeenRecht);
        QVERIFY(foutVan(teVroeg).uitleg.contains(u"Nieuw"_qs));
        const QByteArray oudPubliek = bos.account(AccountId(5))->doosPubliek;
        const Geheim eigen = wachtwoord(u"dit weet ik alleen"_qs);
        const Ontgrendeld na =
            bos.wijzigWachtwoord(u"Nieuw"_qs, wachtwoordVan(u"Nieuw"_qs), eigen, nu).value();
        QCOMPARE(na.wachtwoord, Wachtwoordsoort::Eigen);
        QVERIFY(bos.account(AccountId(5))->doosPubliek != oudPubliek);

        QCOMPARE(foutVan(bos.verleenSleutels(beheer, AccountId(5), nu)).soort, FoutSoort::GeenRecht);
        QVERIFY(bos.verleenSleutels(jansen, AccountId(5), nu).has_value());
        QVERIFY(ontbreekt(bos, 5).isLeeg());
        QVERIFY(heeft(bos.logIn(u"Nieuw"_qs, eigen).value(), Sleutelsoort::Herken));
        QCOMPARE(bos.generatie().journaal.last().soort, Journaalsoort::SleutelsVerleend);
        QVERIFY(bos.controleerJournaal().has_value());
    }

    void aTemporaryPasswordGetsOnlyBeheerEvenFromWhoHoldsAll()
    {
        Sleutelbos bos = *m_proef.bos;
        QVERIFY(bos.voegToe(m_proef.in(u"Jansen"_qs),
                            account(5, u"Nieuw"_qs, Rol::Politie, Wachtwoordsoort::Tijdelijk), nu));
        const Ontgrendeld in = bos.logIn(u"Nieuw"_qs, wachtwoordVan(u"Nieuw"_qs)).value();
        QVERIFY(heeft(in, Sleutelsoort::Beheer) && !heeft(in, Sleutelsoort::Dossier));
        QCOMPARE(in.wachtwoord, Wachtwoordsoort::Tijdelijk);
    }

    void aNewAccountThatCannotBeIsRefusedBesideItsField_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("naam");
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<QString>("veld");
        const QString goed = u"een goed wachtwoord"_qs;
        QTest::newRow("no name") << qint64(5) << u"  "_qs << goed << u"naam"_qs;
        QTest::newRow("taken name") << qint64(5) << u"jANSEN"_qs << goed << u"naam"_qs;
        QTest::newRow("taken name, spaces around") << qint64(5) << u" Jansen"_qs << goed << u"naam"_qs;
        QTest::newRow("a name that can't be seen") << qint64(5) << u"Jan\u0007sen"_qs << goed << u"naam"_qs;
        QTest::newRow("a name that turns round") << qint64(5) << u"Jan\u202Esen"_qs << goed << u"naam"_qs;
        QTest::newRow("a name of 201 characters") << qint64(5) << QString(201, u'x') << goed << u"naam"_qs;
        QTest::newRow("short password") << qint64(5) << u"Bakker"_qs << u"kort"_qs << u"wachtwoord"_qs;
        QTest::newRow("taken number") << qint64(1) << u"Bakker"_qs << goed << u"account"_qs;
        QTest::newRow("no number") << qint64(0) << u"Bakker"_qs << goed << u"account"_qs;
    }
    void aNewAccountThatCannotBeIsRefusedBesideItsField()
    {
        QFETCH(qint64, id);
        QFETCH(QString, naam);
        QFETCH(QString, tekst);
        QFETCH(QString, veld);
        Sleutelbos bos = *m_proef.bos;
        const QByteArray voor = bos.bytes();
        const auto uit = bos.voegToe(m_proef.in(u"Jansen"_qs),
                                     {AccountId(id), naam, Rol::Deelnemer, wachtwoord(tekst)}, nu);
        QCOMPARE(foutVan(uit).soort, FoutSoort::Invoer);
        QCOMPARE(foutVan(uit).velden.first().veld, veld);
        QCOMPARE(bos.bytes(), voor);
    }

    void anOwnNewPasswordReplacesTheOldOne()
    {
        Sleutelbos bos = *m_proef.bos;
        const Geheim nieuw = wachtwoord(u"een heel nieuw wachtwoord"_qs);
        const QString naam = u"Visser"_qs;
        const auto sleutels = bos.account(AccountId(3))->tekenSleutels;
        const auto in = bos.wijzigWachtwoord(naam, wachtwoordVan(naam), nieuw, nu);
        QVERIFY(in.has_value());
        QCOMPARE(foutVan(bos.logIn(naam, wachtwoordVan(naam))).soort, FoutSoort::Inloggen);
        QVERIFY(heeft(bos.logIn(naam, nieuw).value(), Sleutelsoort::Dossier));
        QCOMPARE(bos.account(AccountId(3))->tekenSleutels, sleutels);
        QVERIFY(klopt(sleutels.first(), "x", teken(in->ondertekenSleutel, "x")));
        QVERIFY(bos.controleerJournaal().has_value());

        const QByteArray voor = bos.bytes();
        QCOMPARE(foutVan(bos.wijzigWachtwoord(naam, wachtwoordVan(naam), nieuw, nu)).soort,
                 FoutSoort::Inloggen);
        QCOMPARE(foutVan(bos.wijzigWachtwoord(naam, nieuw, nieuw, nu)).velden.first().veld, u"wachtwoord"_qs);
        QCOMPARE(foutVan(bos.wijzigWachtwoord(naam, nieuw, wachtwoord(u"kort"_qs), nu)).velden.first().veld,
                 u"wachtwoord"_qs);
        QCOMPARE(bos.bytes(), voor);
    }

    void aForgottenPasswordIsReplacedAndOldSignaturesStillVerify()
    {
        Sleutelbos bos = *m_proef.bos;
        const QByteArray hand = teken(m_proef.in(u"Visser"_qs).ondertekenSleutel, "paraaf");
        const Geheim nieuw = wachtwoord(u"voor een keer gegeven"_qs);
        QVERIFY(bos.herstelWachtwoord(m_proef.in(u"Beheer"_qs), AccountId(3), nieuw,
                                      Wachtwoordsoort::Tijdelijk, nu)
                    .has_value());
        QCOMPARE(foutVan(bos.logIn(u"Visser"_qs, wachtwoordVan(u"Visser"_qs))).soort, FoutSoort::Inloggen);
        QVERIFY(!heeft(bos.logIn(u"Visser"_qs, nieuw).value(), Sleutelsoort::Dossier));
        const auto sleutels = bos.account(AccountId(3))->tekenSleutels;
        QCOMPARE(sleutels.size(), 2);
        QVERIFY(!klopt(sleutels.at(0), "paraaf", hand));
        QVERIFY(klopt(sleutels.at(1), "paraaf", hand));
        QVERIFY(bos.controleerJournaal().has_value());
    }

    void theRecoveryKeyGivesAnAccountItsKeysBack()
    {
        Sleutelbos bos = *m_proef.bos;
        const Ontgrendeld herstel = bos.herstel(m_proef.herstelsleutel).value();
        const Geheim nieuw = wachtwoord(u"zelf nieuw gekozen zin"_qs);
        QVERIFY(bos.herstelWachtwoord(herstel, AccountId(1), nieuw, Wachtwoordsoort::Eigen, nu).has_value());
        QVERIFY(heeft(bos.logIn(u"Jansen"_qs, nieuw).value(), Sleutelsoort::Afscherm));
        QCOMPARE(bos.generatie().journaal.last().door, AccountId());
        QVERIFY(bos.controleerJournaal().has_value());
    }

    void aNewRecoveryKeyCountsOnceItHasBeenTriedOut()
    {
        Sleutelbos bos = *m_proef.bos;
        // The printed one was used, and so tried out.
        QVERIFY(!bos.generatie().herstel.has_value());
        QVERIFY(bos.herstelWachtwoord(bos.herstel(m_proef.herstelsleutel).value(), AccountId(3),
                                      wachtwoordVan(u"nieuw"_qs), Wachtwoordsoort::Eigen, nu)
                    .has_value());
        QVERIFY(bos.generatie().herstel.has_value() && !bos.generatie().kandidaat.has_value());
        const Ontgrendeld jansen = m_proef.in(u"Jansen"_qs);
        QCOMPARE(foutVan(bos.beproefHerstel(jansen, m_proef.herstelsleutel, nu)).soort, FoutSoort::NietGevonden);

        const Herstelsleutel nieuw = nieuweHerstelsleutel();
        QCOMPARE(foutVan(bos.vernieuwHerstel(m_proef.in(u"Beheer"_qs), nieuw, nu)).soort, FoutSoort::GeenRecht);
        QVERIFY(bos.vernieuwHerstel(jansen, nieuw, nu).has_value());
        QVERIFY(bos.herstel(m_proef.herstelsleutel).has_value()); // until then the old one counts
        QCOMPARE(foutVan(bos.beproefHerstel(jansen, nieuweHerstelsleutel(), nu)).soort, FoutSoort::Inloggen);
        QCOMPARE(foutVan(bos.beproefHerstel(jansen, m_proef.herstelsleutel, nu)).soort, FoutSoort::Inloggen);
        QVERIFY(bos.generatie().kandidaat.has_value());
        QVERIFY(bos.beproefHerstel(m_proef.in(u"Beheer"_qs), nieuw, nu).has_value()); // anybody may try it out

        QCOMPARE(foutVan(bos.herstel(m_proef.herstelsleutel)).soort, FoutSoort::Inloggen);
        const Sleutelbos terug = Sleutelbos::uitBytes(bos.bytes()).value();
        QVERIFY(heeft(terug.herstel(nieuw).value(), Sleutelsoort::Dossier));
        // What the old one signed still verifies, and neither generation in the file opens with it.
        QVERIFY(terug.controleerJournaal().has_value());
        QByteArray kapot = bos.bytes();
        kapot[100] = char(kapot[100] ^ 1);
        QCOMPARE(foutVan(Sleutelbos::uitBytes(kapot)->herstel(m_proef.herstelsleutel)).soort, FoutSoort::Inloggen);
    }

    void theBasisOfAnAuthorisationIsReadByWhoLoggedInAlone()
    {
        Sleutelbos bos = *m_proef.bos;
        const Ontgrendeld beheer = m_proef.in(u"Beheer"_qs);
        const QByteArray basis = "VOG van 3 maart";
        QVERIFY(bos.machtiging(beheer, AccountId(3))->isEmpty());
        QVERIFY(bos.wijzigMachtiging(beheer, AccountId(3), Rol::Deelnemer, basis, nu).has_value());
        QCOMPARE(bos.generatie().journaal.last().soort, Journaalsoort::MachtigingGewijzigd);
        QVERIFY(!bos.bytes().contains("VOG"));
        QVERIFY(bos.account(AccountId(3))->heeftMachtiging && !bos.account(AccountId(2))->heeftMachtiging);
        const Sleutelbos terug = Sleutelbos::uitBytes(bos.bytes()).value();
        QCOMPARE(terug.machtiging(terug.logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs)).value(), AccountId(3)).value(), basis);
        QVERIFY(terug.controleerJournaal().has_value());
        // Put under another account it does not open, and the journal sees it.
        Generatie g = terug.generatie();
        g.vakken[1].machtiging = g.vakken[2].machtiging;
        g.echtheid = echtheidVan(g, m_proef.sleutels.ring.at(Sleutelsoort::Beheer));
        const Sleutelbos vals = Sleutelbos::uitBytes(blokVan(g)).value();
        QCOMPARE(foutVan(vals.machtiging(beheer, AccountId(2))).soort, FoutSoort::Beschadigd);
        QCOMPARE(foutVan(vals.controleerJournaal()).soort, FoutSoort::Beschadigd);
        // Another role, and the basis stays.
        QVERIFY(bos.wijzigRol(beheer, AccountId(3), Rol::Auditor, nu).has_value());
        QCOMPARE(bos.machtiging(beheer, AccountId(3)).value(), basis);
        QVERIFY(bos.zetNotities(beheer, "deelnemers", 400).has_value());
        QVERIFY(!bos.bytes().contains("deelnemers"));
        QCOMPARE(Sleutelbos::uitBytes(bos.bytes())->notities(beheer).value(), QByteArray("deelnemers"));
        QCOMPARE(Sleutelbos::uitBytes(bos.bytes())->generatie().klokVerzet, 400);
    }

    void aLapsedAccountCannotLogInAndItsSignaturesVerify()
    {
        Sleutelbos bos = *m_proef.bos;
        const Ontgrendeld visser = m_proef.in(u"Visser"_qs);
        const QByteArray hand = teken(visser.ondertekenSleutel, "paraaf");
        QVERIFY(bos.laatVervallen(m_proef.in(u"Beheer"_qs), AccountId(3), nu).has_value());
        bos = Sleutelbos::uitBytes(bos.bytes()).value();
        QCOMPARE(foutVan(bos.logIn(u"Visser"_qs, wachtwoordVan(u"Visser"_qs))).soort, FoutSoort::Inloggen);
        const AccountInfo info = bos.account(AccountId(3)).value();
        QVERIFY(info.vervallen);
        QVERIFY(info.ontbreekt.isLeeg());
        QVERIFY(klopt(info.tekenSleutels.first(), "paraaf", hand));
        QVERIFY(bos.controleerJournaal().has_value());

        const Ontgrendeld jansen = m_proef.in(u"Jansen"_qs);
        QCOMPARE(foutVan(bos.laatVervallen(jansen, AccountId(3), nu)).soort, FoutSoort::NietGevonden);
        QCOMPARE(foutVan(bos.wijzigRol(jansen, AccountId(3), Rol::Fg, nu)).soort, FoutSoort::NietGevonden);
        // A log-in from before is worth nothing any more, and the name stays taken.
        QCOMPARE(foutVan(bos.laatVervallen(visser, AccountId(2), nu)).soort, FoutSoort::GeenRecht);
        QCOMPARE(
            foutVan(bos.voegToe(jansen, account(9, u"Visser"_qs, Rol::Deelnemer), nu)).velden.first().veld,
            u"naam"_qs);
    }

    void damageBringsNothingBackThatWasTakenAway_data()
    {
        QTest::addColumn<int>("wat");
        QTest::newRow("a removed account") << 0;
        QTest::newRow("an old password") << 1;
        QTest::newRow("a password that was lost") << 2;
    }
    void damageBringsNothingBackThatWasTakenAway()
    {
        QFETCH(int, wat);
        QTemporaryDir map;
        const QString pad = map.filePath(u"x.sleutelbos"_qs);
        Sleutelbos bos = *m_proef.bos;
        QVERIFY(bos.schrijf(pad).has_value());
        const Ontgrendeld jansen = m_proef.in(u"Jansen"_qs);
        const Geheim oud = wachtwoordVan(u"Visser"_qs);
        const Geheim nieuw = wachtwoord(u"een heel nieuw wachtwoord"_qs);
        if (wat == 0)
            QVERIFY(bos.laatVervallen(jansen, AccountId(3), nu).has_value());
        else if (wat == 1)
            QVERIFY(bos.wijzigWachtwoord(u"Visser"_qs, oud, nieuw, nu).has_value());
        else
            QVERIFY(
                bos.herstelWachtwoord(jansen, AccountId(3), nieuw, Wachtwoordsoort::Eigen, nu).has_value());
        QVERIFY(bos.schrijf(pad).has_value());
        QByteArray bytes = leesBestand(pad, grootsteSleutelbos).value();
        bytes[100] = char(bytes[100] ^ 1);
        const Sleutelbos terug = Sleutelbos::uitBytes(bytes).value();
        QCOMPARE(terug.toestand(), Bostoestand::TeruggevallenOpVorige);
        QCOMPARE(foutVan(terug.logIn(u"Visser"_qs, oud)).soort, FoutSoort::Inloggen);
        QVERIFY(terug.logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs)).has_value());
    }

    void nobodyLocksTheKamerForEveryone()
    {
        Sleutelbos bos = *m_proef.bos;
        const Ontgrendeld jansen = m_proef.in(u"Jansen"_qs);
        QCOMPARE(foutVan(bos.laatVervallen(jansen, AccountId(4), nu)).velden.first().veld, u"account"_qs);
        QCOMPARE(foutVan(bos.wijzigRol(jansen, AccountId(4), Rol::Fg, nu)).velden.first().veld,
                 u"account"_qs);
        const Ontgrendeld beheer = m_proef.in(u"Beheer"_qs);
        QVERIFY(bos.laatVervallen(beheer, AccountId(1), nu).has_value());
        // The last who can open envelopes, and give those keys, though another still opens dossiers.
        QCOMPARE(foutVan(bos.laatVervallen(beheer, AccountId(2), nu)).velden.first().veld, u"account"_qs);
        QCOMPARE(foutVan(bos.wijzigRol(beheer, AccountId(2), Rol::Politie, nu)).velden.first().veld, u"account"_qs);
        QVERIFY(bos.laatVervallen(beheer, AccountId(3), nu).has_value());
        QCOMPARE(foutVan(bos.laatVervallen(beheer, AccountId(2), nu)).velden.first().veld, u"account"_qs);
        QCOMPARE(foutVan(bos.herstelWachtwoord(beheer, AccountId(2), wachtwoordVan(u"x"_qs),
                                               Wachtwoordsoort::Tijdelijk, nu))
                     .velden.first()
                     .veld,
                 u"account"_qs);
    }

    void anotherRoleTakesKeysAwayAndGivesOthers()
    {
        Sleutelbos bos = *m_proef.bos;
        const Ontgrendeld jansen = m_proef.in(u"Jansen"_qs);
        QVERIFY(bos.wijzigRol(jansen, AccountId(2), Rol::Deelnemer, nu).has_value());
        const Ontgrendeld boer = bos.logIn(u"De Boer"_qs, wachtwoordVan(u"De Boer"_qs)).value();
        QCOMPARE(boer.rol, Rol::Deelnemer);
        // Nobody gets other rights without a second person: even what both roles have is given anew.
        QVERIFY(!heeft(boer, Sleutelsoort::Dossier) && !heeft(boer, Sleutelsoort::Herken) &&
                !heeft(boer, Sleutelsoort::Afscherm));
        QVERIFY(bos.wijzigRol(m_proef.in(u"Beheer"_qs), AccountId(3), Rol::Auditor, nu).has_value());
        QCOMPARE(ontbreekt(bos, 3), (Sleutels{Sleutelsoort::Dossier, Sleutelsoort::Afscherm}));
        QVERIFY(bos.verleenSleutels(jansen, AccountId(3), nu).has_value());
        QVERIFY(ontbreekt(bos, 3).isLeeg());
        QVERIFY(bos.controleerJournaal().has_value());
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
