// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/sleutelbeheer.h"

#include "core/beheer/herstelstuk.h"
#include "core/logboek/logboek.h"
#include "core/toegang/sleutelbestand.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/beheer/beheerproef.h"

using namespace weegkamer;

class TestSleutelbeheer : public QObject
{
    Q_OBJECT

    static Uitkomst<std::unique_ptr<Kamer>> open(Huis &huis, const QString &naam, const QString &wachtwoord, const Geheim &bestand = {})
    {
        huis.logUit();
        return Kamer::open(huis.pad(), naam, huisgeheim(wachtwoord), huis.klok, {.sleutelbestand = bestand.isLeeg() ? Geheim() : bestand.kopie()});
    }
    static Geheim uitBestand(Huis &huis, const QString &pad) { return Sleutelbeheer::leesSleutelbestandVan(huis.pad(), pad).value(); }

private Q_SLOTS:
    void aNewPasswordTakesThePlaceOfTheOldOne()
    {
        Huis huis;
        const QString naam = accountVan(Rol::Casuscoordinator);
        Kamer &kamer = huis.coordinator();
        QCOMPARE(Sleutelbeheer(kamer).wijzigWachtwoord(huisgeheim(u"een verkeerd wachtwoord"_qs), huisgeheim(nieuwWachtwoord)).error().soort, FoutSoort::Inloggen);
        QCOMPARE(Sleutelbeheer(kamer).wijzigWachtwoord(huisgeheim(), huisgeheim(u"te kort"_qs)).error().velden.constFirst().veld, u"wachtwoord"_qs);
        QCOMPARE(Sleutelbeheer(kamer).wijzigWachtwoord(huisgeheim(), huisgeheim()).error().velden.constFirst().veld, u"wachtwoord"_qs);
        MOET_LUKKEN(Sleutelbeheer(kamer).wijzigWachtwoord(huisgeheim(), huisgeheim(nieuwWachtwoord)));
        MOET_LUKKEN(kamer.doe(nieuwAccount())); // the log-in goes on
        QCOMPARE(open(huis, naam, huiswachtwoord).error().soort, FoutSoort::Inloggen);
        MOET(const auto weer, open(huis, naam, nieuwWachtwoord));
        MOET(const auto log, weer->vraag(VraagLogboek{.handeling = u"beheer.wijzig-wachtwoord"_qs}));
        QCOMPARE(log.rijen.size(), 1);
        MOET(const auto controle, weer->controleerLogboek());
        QVERIFY(controle.isGoed());
    }

    void aKeyFileIsASecondThingWithoutWhichNothingOpens()
    {
        Huis huis;
        const QString naam = accountVan(Rol::Burgemeester);
        QTemporaryDir stick;
        const QString een = stick.filePath(u"een.sleutelbestand"_qs);
        const QString twee = stick.filePath(u"twee.sleutelbestand"_qs);
        const auto maak = [&](const QString &pad, const QString &ww = huiswachtwoord) {
            return Sleutelbeheer(huis.als(Rol::Burgemeester)).maakSleutelbestand(pad, huisgeheim(ww));
        };
        // Not beside the kamer, not over another file, not in a folder that is not there, not with another password.
        QCOMPARE(maak(huis.map.filePath(u"x"_qs)).error().velden.constFirst().veld, u"bestand"_qs);
        QCOMPARE(maak(stick.filePath(u"geen/x"_qs)).error().velden.constFirst().veld, u"bestand"_qs);
        QCOMPARE(maak(huis.pad()).error().velden.constFirst().veld, u"bestand"_qs);
        QCOMPARE(maak(een, u"een verkeerd wachtwoord"_qs).error().soort, FoutSoort::Inloggen);
        QVERIFY(!QFile::exists(een));
        QVERIFY(!Kamer::bekijk(huis.pad())->sleutelbestand);
        MOET_LUKKEN(maak(een));
        QVERIFY(Kamer::bekijk(huis.pad())->sleutelbestand); // so that the log-in page asks for it
        QVERIFY(huis.als(Rol::Burgemeester).vraag(VraagMijnAccount{})->sleutelbestand);
        const Geheim bestand = uitBestand(huis, een);
        QCOMPARE(Sleutelbeheer::leesSleutelbestandVan(huis.pad(), huis.pad()).error().soort, FoutSoort::Beschadigd); // too long for one
        QCOMPARE(Sleutelbeheer::leesSleutelbestandVan(huis.pad(), twee).error().soort, FoutSoort::NietGevonden);
        QCOMPARE(open(huis, naam, huiswachtwoord).error().soort, FoutSoort::Inloggen);
        MOET(auto in, open(huis, naam, huiswachtwoord, bestand));
        // Giving it up asks for both.
        QCOMPARE(Sleutelbeheer(*in).geefSleutelbestandOp(huisgeheim()).error().soort, FoutSoort::Inloggen);
        MOET_LUKKEN(Sleutelbeheer(*in).maakSleutelbestand(twee, huisgeheim(), {.sleutelbestand = bestand.kopie()}));
        QCOMPARE(Sleutelbeheer(*in).geefSleutelbestandOp(huisgeheim(), {.sleutelbestand = bestand.kopie()}).error().soort, FoutSoort::Inloggen);
        MOET_LUKKEN(Sleutelbeheer(*in).geefSleutelbestandOp(huisgeheim(), {.sleutelbestand = uitBestand(huis, twee)}));
        in.reset();
        MOET_LUKKEN(open(huis, naam, huiswachtwoord));
    }

    void whoLostTheKeyFileIsResetByTwoOthers()
    {
        Huis huis;
        QTemporaryDir stick;
        MOET_LUKKEN(Sleutelbeheer(huis.als(Rol::Burgemeester)).maakSleutelbestand(stick.filePath(u"x"_qs), huisgeheim()));
        MOET(const Gedaan voorstel, huis.als(Rol::Beheerder).doe(StelHerstelVoor{AccountId(2)}));
        MOET(const Gedaan gedaan, huis.coordinator().doe(BekrachtigHerstel{VoorstelId(voorstel.id)}));
        MOET_LUKKEN(kiesWachtwoord(huis, accountVan(Rol::Burgemeester), gedaan.code));
        QVERIFY(!regelVan(huis.coordinator(), accountVan(Rol::Burgemeester)).sleutelbestand);
    }

    void theRecoveryKeyIsMadeWithTheKamerAndCountsOnceTried()
    {
        Huis map;
        map.logUit();
        const QString pad = map.map.filePath(u"nieuw.weegkamer"_qs);
        Kameropgave opgave{.gemeente = u"Voorbeeldstad"_qs, .oefen = true, .snel = true};
        opgave.accounts = {{u"Anna"_qs, Rol::Casuscoordinator, huiswachtwoord, {}}, {u"Bas"_qs, Rol::Beheerder, huiswachtwoord, {}}};
        MOET(const Hersteldelen delen, Sleutelbeheer::maakKamer(pad, opgave, {u"Burgemeester"_qs, u"Gemeentesecretaris"_qs, u"Notaris"_qs}, map.klok));
        MOET(auto kamer, Kamer::open(pad, u"Anna"_qs, huisgeheim(), map.klok));
        MOET(const auto voor, kamer->vraag(VraagHerstelsleutel{}));
        QCOMPARE(voor.stand, Herstelstand::TeBeproeven);
        QCOMPARE(voor.bewaarders.constFirst(), u"Burgemeester"_qs);
        const Hersteldelen vreemd = splits(nieuweHerstelsleutel());
        QCOMPARE(Sleutelbeheer(*kamer).beproefHerstelsleutel(vreemd[0], vreemd[1]).error().soort, FoutSoort::Inloggen);
        QCOMPARE(Sleutelbeheer(*kamer).beproefHerstelsleutel(delen[0], delen[0]).error().velden.constFirst().veld, u"herstel-2"_qs);
        QCOMPARE(Sleutelbeheer(*kamer).beproefHerstelsleutel(u"onzin"_qs, delen[0]).error().velden.constFirst().veld, u"herstel-1"_qs);
        QCOMPARE(kamer->vraag(VraagHerstelsleutel{})->stand, Herstelstand::TeBeproeven);
        MOET_LUKKEN(Sleutelbeheer(*kamer).beproefHerstelsleutel(delen[2], delen[0]));
        MOET(const auto na, kamer->vraag(VraagHerstelsleutel{}));
        QCOMPARE(na.stand, Herstelstand::Beproefd);
        QVERIFY(na.beproefdOp.isValid());
    }

    void whoJustMadeTheKamerTriesThePartsOutBeforeAnybodyLogsIn()
    {
        Huis map;
        map.logUit();
        const QString pad = map.map.filePath(u"nieuw.weegkamer"_qs);
        Kameropgave opgave{.gemeente = u"Voorbeeldstad"_qs, .oefen = true, .snel = true};
        opgave.accounts = {{u"Anna"_qs, Rol::Casuscoordinator, huiswachtwoord, {}}};
        MOET(const Hersteldelen delen, Sleutelbeheer::maakKamer(pad, opgave, {}, map.klok));
        const auto proef = [&](const QString &een, const QString &ander) { return Sleutelbeheer::beproefNaMaken(pad, een, ander, map.klok); };
        const Hersteldelen vreemd = splits(nieuweHerstelsleutel());
        QCOMPARE(proef(vreemd[0], vreemd[1]).error().soort, FoutSoort::Inloggen);
        QCOMPARE(proef(delen[0], delen[0]).error().velden.constFirst().veld, u"herstel-2"_qs);
        {
            MOET(auto kamer, Kamer::open(pad, u"Anna"_qs, huisgeheim(), map.klok));
            QCOMPARE(kamer->vraag(VraagHerstelsleutel{})->stand, Herstelstand::TeBeproeven);
            QCOMPARE(proef(delen[0], delen[1]).error().soort, FoutSoort::InGebruik);
        }
        MOET_LUKKEN(proef(delen[2], delen[1]));
        QCOMPARE(proef(delen[2], delen[1]).error().soort, FoutSoort::NietGevonden); // once
        MOET(auto kamer, Kamer::open(pad, u"Anna"_qs, huisgeheim(), map.klok));
        QCOMPARE(kamer->vraag(VraagHerstelsleutel{})->stand, Herstelstand::Beproefd);
        MOET(const auto journaal, kamer->vraag(VraagJournaal{}));
        QVERIFY(std::any_of(journaal.rijen.begin(), journaal.rijen.end(), [](const Bosjournaalregel &r) {
            return r.door == u"Herstelsleutel"_qs && r.soort == Journaalsoort::HerstelBeproefd;
        }));
        MOET(const auto controle, kamer->controleerLogboek());
        QVERIFY(controle.isGoed());
    }

    void whenEverybodyLostTheirPasswordTwoPartsOpenTheKamer()
    {
        Huis huis;
        WEIGERT("W13", Sleutelbeheer(huis.als(Rol::Beheerder)).maakHerstelsleutel({}));
        WEIGERT("W13", Sleutelbeheer(huis.als(Rol::Politie)).maakHerstelsleutel({}));
        MOET(const Hersteldelen delen, Sleutelbeheer(huis.coordinator()).maakHerstelsleutel({u"burgemeester"_qs}));
        MOET_LUKKEN(Sleutelbeheer(huis.als(Rol::Beheerder)).beproefHerstelsleutel(delen[0], delen[1]));
        huis.logUit();
        const auto terug = [&](const QString &een, const QString &ander, const QString &account, const QString &ww = nieuwWachtwoord) {
            return Sleutelbeheer::krijgToegangTerug(huis.pad(), een, ander, account, huisgeheim(ww), huis.klok);
        };
        QCOMPARE(terug(delen[1], delen[2], u"bestaat niet"_qs).error().velden.constFirst().veld, u"account"_qs);
        QCOMPARE(terug(delen[1], delen[2], u"contactpunt"_qs, u"kort"_qs).error().velden.constFirst().veld, u"wachtwoord"_qs);
        MOET_LUKKEN(terug(delen[1], delen[2], u"contactpunt"_qs));
        MOET(auto kamer, open(huis, u"contactpunt"_qs, nieuwWachtwoord));
        QVERIFY(kamer->heeftDossiers());
        MOET(const auto log, kamer->vraag(VraagJournaal{}));
        QVERIFY(std::any_of(log.rijen.begin(), log.rijen.end(), [](const Bosjournaalregel &r) {
            return r.door == u"Herstelsleutel"_qs && r.soort == Journaalsoort::WachtwoordHersteld;
        }));
        MOET(const auto controle, kamer->controleerLogboek());
        QVERIFY(controle.isGoed());
        // A newer one, tried out, makes the old parts paper.
        MOET(const Hersteldelen nieuwe, Sleutelbeheer(*kamer).maakHerstelsleutel({}));
        MOET_LUKKEN(Sleutelbeheer(*kamer).beproefHerstelsleutel(nieuwe[0], nieuwe[2]));
        kamer.reset();
        QCOMPARE(terug(delen[1], delen[2], u"contactpunt"_qs).error().soort, FoutSoort::Inloggen);
    }

    void afterAnAccountLapsedTheFileGetsANewKey()
    {
        Huis huis;
        QVERIFY(!huis.als(Rol::Beheerder).vraag(VraagAccounts{})->hersleutelen);
        const auto sleutel = [&] { return huis.coordinator().ruweSleutel().value(); };
        const QString oud = sleutel();
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(LaatVervallen{AccountId(3)}));
        QVERIFY(huis.als(Rol::Beheerder).vraag(VraagAccounts{})->hersleutelen);
        WEIGERT("W13", Sleutelbeheer(huis.als(Rol::Beheerder)).geefNieuweSleutel());
        WEIGERT("W13", Sleutelbeheer(huis.als(Rol::Deelnemer)).geefNieuweSleutel());
        QCOMPARE(sleutel(), oud); // the control
        MOET_LUKKEN(Sleutelbeheer(huis.coordinator()).geefNieuweSleutel());
        QVERIFY(!huis.coordinator().vraag(VraagAccounts{})->hersleutelen);
        huis.logUit();
        QVERIFY(sleutel() != oud);
        MOET(const auto controle, huis.coordinator().controleerLogboek());
        QVERIFY(controle.isGoed());
        // A role without dossiers is as good as none.
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(WijzigMachtiging{AccountId(8), Rol::Beheerder, goedeMachtiging(Rol::Beheerder)}));
        QVERIFY(huis.als(Rol::Beheerder).vraag(VraagAccounts{})->hersleutelen);
    }

    void thePartsArePrintedForTheirKeepers()
    {
        const Hersteldelen delen = splits(nieuweHerstelsleutel());
        const QList<Stuk> stukken = herstelstukken(delen, u"Voorbeeldstad"_qs, u"proef.weegkamer"_qs, {u"De burgemeester"_qs}, QDate(2026, 3, 2));
        QCOMPARE(stukken.size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            QString alles;
            for (const Blok &b : stukken.at(i).blokken) {
                alles += b.tekst + u' ';
                for (const QStringList &rij : b.rijen)
                    alles += rij.mid(1).join(u' ') + u' ';
            }
            // What is printed is what can be typed: this part, and of the others nothing.
            for (std::size_t j = 0; j < 3; ++j)
                QCOMPARE(alles.contains(delen[j]), static_cast<std::size_t>(i) == j);
            QCOMPARE(alles.contains(u"De burgemeester"_qs), i == 0);
            QVERIFY(alles.contains(u"2 maart 2026"_qs));
        }
    }
};

QTEST_GUILESS_MAIN(TestSleutelbeheer)
#include "tst_sleutelbeheer.moc"
