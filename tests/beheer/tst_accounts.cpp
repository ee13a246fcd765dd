// SPDX-License-Identifier: EUPL-1.2
#include "tests/beheer/beheerproef.h"

#include "core/aanmelding/melding.h"
#include "core/logboek/logboek.h"
#include "core/toezicht/logboekvragen.h"
#include "core/werkvoorraad/werkvoorraad.h"

using namespace weegkamer;

class TestAccounts : public QObject
{
    Q_OBJECT

    static Uitkomst<std::unique_ptr<Kamer>> open(Huis &huis, const QString &naam, const QString &wachtwoord = nieuwWachtwoord)
    {
        huis.logUit();
        return Kamer::open(huis.pad(), naam, huisgeheim(wachtwoord), huis.klok);
    }

private Q_SLOTS:
    void theBeheerderHasAWindowWithoutDossiers()
    {
        Huis huis;
        Kamer &kamer = huis.als(Rol::Beheerder);
        QVERIFY(!kamer.heeftDossiers());
        MOET(const auto lijst, kamer.vraag(VraagAccounts{}));
        QCOMPARE(lijst.rijen.size(), 9);
        QCOMPARE(lijst.deelnemers.size(), 4);
        QCOMPARE(lijst.rijen.constFirst().stand, Accountstand::Werkt);
        // What is about dossiers has no answer, in whichever way it is asked.
        QCOMPARE(kamer.vraag(TelWerkvoorraad{}).error().soort, FoutSoort::GeenRecht);
        QCOMPARE(kamer.vraag(u"personen.deelnemers"_qs, {}).error().soort, FoutSoort::GeenRecht);
        QCOMPARE(kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"x"_qs}).error().soort, FoutSoort::GeenRecht);
        QCOMPARE(kamer.mag(u"kamer.draai-klok"_qs, {{u"datum"_qs, u"2027-01-01"_qs}}).error().soort, FoutSoort::GeenRecht);
        QCOMPARE(kamer.controleerLogboek().error().soort, FoutSoort::GeenRecht);
        QCOMPARE(kamer.ruweSleutel().error().soort, FoutSoort::GeenRecht);
        QVERIFY(!kamer.inEenTransactie([] { return Gelukt(); }).has_value());
        MOET_LUKKEN(kamer.bewaarConcept(u"beheer.maak-account"_qs, {}, {{u"naam"_qs, u"half"_qs}}));
        MOET(const auto half, kamer.leesConcept(u"beheer.maak-account"_qs, {}));
        QVERIFY(!half.has_value());
    }

    void everyVraagAndHandelingAboutDossiersIsClosedToTheBeheerder()
    {
        Huis huis;
        Kamer &kamer = huis.als(Rol::Beheerder);
        const Register reg = alleHandelingen();
        int dicht = 0;
        for (const VraagDefinitie &d : reg.vragen()) {
            const auto uit = kamer.vraag(d.naam, {});
            if (!d.inSleutelbos) {
                QVERIFY2(!uit.has_value() && uit.error().soort == FoutSoort::GeenRecht, qPrintable(d.naam));
                ++dicht;
            }
        }
        for (const HandelingDefinitie &d : reg.handelingen()) {
            if (!d.inSleutelbos) {
                const auto uit = kamer.doe(d.naam, {});
                QVERIFY2(!uit.has_value() && uit.error().soort == FoutSoort::GeenRecht, qPrintable(d.naam));
                ++dicht;
            }
        }
        QVERIFY(dicht > 40);
    }

    void aNewAccountOpensWithItsCodeAndNothingElse()
    {
        Huis huis;
        Kamer &kamer = huis.als(Rol::Beheerder);
        MOET(const Gedaan gedaan, kamer.doe(nieuwAccount()));
        QCOMPARE(gedaan.id, 10);
        QVERIFY(gedaan.code.size() == 24 && !gedaan.code.contains(u'l'));
        QCOMPARE(regelVan(kamer, u"Nieuw"_qs).stand, Accountstand::WachtOpEigenaar);
        QCOMPARE(regelVan(kamer, u"Nieuw"_qs).werkgever, u"Politie"_qs);
        MOET(auto eigenaar, open(huis, u"nieuw"_qs, gedaan.code));
        QVERIFY(!eigenaar->heeftDossiers());
        // First a password of one's own; before that nothing.
        WEIGERT("W14.1", eigenaar->doe(StelSleutelsVoor{AccountId(10)}));
        MOET_LUKKEN(eigenaar->vraag(VraagMijnAccount{}));
        QCOMPARE(Sleutelbeheer(*eigenaar).wijzigWachtwoord(huisgeheim(), huisgeheim(nieuwWachtwoord)).error().soort, FoutSoort::Inloggen);
        QCOMPARE(Sleutelbeheer(*eigenaar).wijzigWachtwoord(huisgeheim(gedaan.code), huisgeheim(u"kort"_qs)).error().velden.constFirst().veld, u"wachtwoord"_qs);
        MOET_LUKKEN(Sleutelbeheer(*eigenaar).wijzigWachtwoord(huisgeheim(gedaan.code), huisgeheim(nieuwWachtwoord)));
        eigenaar.reset();
        QCOMPARE(open(huis, u"Nieuw"_qs, gedaan.code).error().soort, FoutSoort::Inloggen); // once is once
        MOET(const auto weer, open(huis, u"Nieuw"_qs));
        QVERIFY(!weer->heeftDossiers());
    }

    void keysTakeASecondPersonWhoHoldsThem()
    {
        Huis huis;
        MOET(const Gedaan gemaakt, huis.als(Rol::Beheerder).doe(nieuwAccount()));
        const AccountId account(gemaakt.id);
        WEIGERT("W14.1", huis.als(Rol::Beheerder).doe(StelSleutelsVoor{account})); // no password of its own yet
        MOET_LUKKEN(kiesWachtwoord(huis, u"Nieuw"_qs, gemaakt.code));
        QCOMPARE(regelVan(huis.als(Rol::Beheerder), u"Nieuw"_qs).stand, Accountstand::WachtOpSleutels);
        // The beheerder holds no key to give.
        MOET(const Gedaan voorstel, huis.als(Rol::Beheerder).doe(StelSleutelsVoor{account}));
        const BekrachtigSleutels ja{VoorstelId(voorstel.id)};
        QCOMPARE(regelVan(huis.als(Rol::Beheerder), u"Nieuw"_qs).sleutelvoorstelDoor, accountVan(Rol::Beheerder));
        WEIGERT("W13", huis.als(Rol::Beheerder).doe(ja));
        WEIGERT("W13", huis.als(Rol::Politie).doe(ja));
        STAAT_TOE("N8", huis.als(Rol::Contactpunt).doe(ja));
        QCOMPARE(huis.als(Rol::Contactpunt).doe(ja).error().soort, FoutSoort::NietGevonden);
        MOET(auto nieuw, open(huis, u"Nieuw"_qs));
        QVERIFY(nieuw->heeftDossiers());
        MOET_LUKKEN(nieuw->vraag(TelWerkvoorraad{}));
        nieuw.reset();
        QCOMPARE(huis.als(Rol::Beheerder).doe(StelSleutelsVoor{account}).error().soort, FoutSoort::NietGevonden); // has them all
    }

    void whoProposedDoesNotConfirm()
    {
        Huis huis;
        MOET(const Gedaan gemaakt, huis.coordinator().doe(nieuwAccount()));
        MOET_LUKKEN(kiesWachtwoord(huis, u"Nieuw"_qs, gemaakt.code));
        MOET(const Gedaan voorstel, huis.coordinator().doe(StelSleutelsVoor{AccountId(gemaakt.id)}));
        WEIGERT("N8", huis.coordinator().doe(BekrachtigSleutels{VoorstelId(voorstel.id)}));
        // At the same screen: the second password opens that account's keys for this one handeling.
        STAAT_TOE("N8", huis.coordinator().doeAls(accountVan(Rol::Burgemeester), huisgeheim(), u"beheer.bekrachtig-sleutels"_qs,
                                                  naarJson(BekrachtigSleutels{VoorstelId(voorstel.id)})));
        QCOMPARE(huis.coordinator().wie().naam, accountVan(Rol::Casuscoordinator));
    }

    void atTheBeheerdersScreenTheSecondPersonGivesTheKeys()
    {
        Huis huis;
        MOET(const Gedaan gemaakt, huis.als(Rol::Beheerder).doe(nieuwAccount(u"Aud"_qs, Rol::Auditor)));
        MOET_LUKKEN(kiesWachtwoord(huis, u"Aud"_qs, gemaakt.code));
        Kamer &beheer = huis.als(Rol::Beheerder);
        MOET(const Gedaan voorstel, beheer.doe(StelSleutelsVoor{AccountId(gemaakt.id)}));
        MOET_LUKKEN(beheer.doeAls(accountVan(Rol::Casuscoordinator), huisgeheim(), u"beheer.bekrachtig-sleutels"_qs, naarJson(BekrachtigSleutels{VoorstelId(voorstel.id)})));
        QVERIFY(!beheer.heeftDossiers()); // nothing of it stays
        QCOMPARE(beheer.doeAls(accountVan(Rol::Casuscoordinator), huisgeheim(), u"aanmelding.neem-melding-aan"_qs, {}).error().soort, FoutSoort::GeenRecht);
        MOET(const auto auditor, open(huis, u"Aud"_qs));
        QVERIFY(auditor->heeftDossiers());
    }

    void aProposalAboutAnAccountThatChangedIsOver()
    {
        Huis huis;
        MOET(const Gedaan gemaakt, huis.als(Rol::Beheerder).doe(nieuwAccount()));
        const AccountId account(gemaakt.id);
        MOET_LUKKEN(kiesWachtwoord(huis, u"Nieuw"_qs, gemaakt.code));
        MOET(const Gedaan voorstel, huis.als(Rol::Beheerder).doe(StelSleutelsVoor{account}));
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(WijzigMachtiging{account, Rol::Contactpunt, goedeMachtiging(Rol::Contactpunt)}));
        QCOMPARE(huis.coordinator().doe(BekrachtigSleutels{VoorstelId(voorstel.id)}).error().soort, FoutSoort::NietGevonden);
        MOET(const Gedaan weer, huis.als(Rol::Beheerder).doe(StelSleutelsVoor{account}));
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(TrekVoorstelIn{account}));
        QCOMPARE(huis.coordinator().doe(BekrachtigSleutels{VoorstelId(weer.id)}).error().soort, FoutSoort::NietGevonden);
        for (const qint64 vreemd : {qint64(0), qint64(-1), qint64(1), qint64(1) << 40})
            QVERIFY(!huis.coordinator().doe(BekrachtigSleutels{VoorstelId(vreemd)}).has_value());
    }

    void anotherRoleTakesKeysAwayAtOnceAndGivesNone()
    {
        Huis huis;
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(WijzigMachtiging{AccountId(3), Rol::Fg, goedeMachtiging(Rol::Fg)})); // was politie
        QCOMPARE(regelVan(huis.als(Rol::Beheerder), u"politie"_qs).stand, Accountstand::WachtOpSleutels);
        QCOMPARE(huis.als(Rol::Beheerder).doe(WijzigMachtiging{AccountId(9), Rol::Fg, goedeMachtiging(Rol::Fg)}).error().velden.constFirst().veld,
                 u"account"_qs); // the last beheerder
        MOET(const auto politie, open(huis, u"politie"_qs, huiswachtwoord));
        QCOMPARE(politie->wie().rol, Rol::Fg);
        QVERIFY(!politie->heeftDossiers()); // even what both roles have takes two persons
    }

    void whoIsLapsedIsOut()
    {
        Huis huis;
        WEIGERT("W13", huis.als(Rol::Beheerder).doe(LaatVervallen{AccountId(9)}));
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(LaatVervallen{AccountId(3)}));
        QCOMPARE(regelVan(huis.als(Rol::Beheerder), u"politie"_qs).stand, Accountstand::Vervallen);
        QCOMPARE(huis.als(Rol::Beheerder).vraag(VraagAccounts{})->rijen.size(), 8);
        QCOMPARE(huis.als(Rol::Beheerder).doe(LaatVervallen{AccountId(3)}).error().soort, FoutSoort::NietGevonden);
        QCOMPARE(open(huis, u"politie"_qs, huiswachtwoord).error().soort, FoutSoort::Inloggen);
    }

    void resetTakesTwoOthers()
    {
        Huis huis;
        MOET_LUKKEN(huis.als(Rol::Politie).bewaarConcept(u"aanmelding.neem-melding-aan"_qs, {}, {{u"inhoud"_qs, u"half getypt"_qs}}));
        huis.logUit();
        WEIGERT("N8", huis.coordinator().doe(StelHerstelVoor{AccountId(1)})); // not one's own
        MOET(const Gedaan voorstel, huis.als(Rol::Beheerder).doe(StelHerstelVoor{AccountId(3)}));
        const BekrachtigHerstel ja{VoorstelId(voorstel.id)};
        WEIGERT("N8", huis.als(Rol::Beheerder).doe(ja));
        WEIGERT("W13", huis.als(Rol::Politie).doe(ja));
        // Two accounts of one beheerder are not two others: one of them holds the keys that are at stake.
        MOET(const Gedaan pop, huis.als(Rol::Beheerder).doe(nieuwAccount(u"Pop"_qs, Rol::Beheerder)));
        MOET_LUKKEN(kiesWachtwoord(huis, u"Pop"_qs, pop.code));
        {
            MOET(const auto beheerder, open(huis, u"Pop"_qs));
            WEIGERT("N8", beheerder->doe(ja));
        }
        MOET(const Gedaan gedaan, huis.coordinator().doe(ja));
        QVERIFY(!gedaan.code.isEmpty());
        QCOMPARE(open(huis, u"politie"_qs, huiswachtwoord).error().soort, FoutSoort::Inloggen);
        MOET_LUKKEN(kiesWachtwoord(huis, u"politie"_qs, gedaan.code));
        // Keys take two persons again, and those first want to know what the authorisation rests on.
        WEIGERT("B12a", huis.als(Rol::Beheerder).doe(StelSleutelsVoor{AccountId(3)}));
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(WijzigMachtiging{AccountId(3), Rol::Politie, goedeMachtiging(Rol::Politie)}));
        MOET(const Gedaan sleutels, huis.als(Rol::Beheerder).doe(StelSleutelsVoor{AccountId(3)}));
        MOET_LUKKEN(huis.coordinator().doe(BekrachtigSleutels{VoorstelId(sleutels.id)}));
        MOET(const auto politie, open(huis, u"politie"_qs));
        QVERIFY(politie->heeftDossiers());
        // The draft was sealed to the old key; nobody opens it any more, and asking for it is no failure.
        MOET(const auto half, politie->leesConcept(u"aanmelding.neem-melding-aan"_qs, {}));
        QVERIFY(!half.has_value());
        // What the old key signed in the log still verifies.
        MOET(const auto controle, politie->controleerLogboek());
        QVERIFY2(controle.isGoed(), qPrintable(controle.bevindingen.join(u' ')));
    }

    void anAccountThatIsResetMayNotConfirmItsOwn()
    {
        Huis huis;
        MOET(const Gedaan voorstel, huis.als(Rol::Beheerder).doe(StelHerstelVoor{AccountId(1)}));
        WEIGERT("N8", huis.coordinator().doe(BekrachtigHerstel{VoorstelId(voorstel.id)}));
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
