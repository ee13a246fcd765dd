// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casusbeeld.h"
#include "core/casus/casuslijst.h"
#include "tests/steun/casusproef.h"

using namespace weegkamer;

class TestDeelname : public QObject
{
    Q_OBJECT

    static QString openPlichten(Kamer &k, const QString &soort)
    {
        return casusWaarde(k, u"SELECT count(*) FROM plicht WHERE afgedaan_op IS NULL AND soort = '"_qs + soort + u"'"_qs);
    }

private Q_SLOTS:
    void aDeelnemerWithARoleAndAReasonTakesPart()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        QCOMPARE(openPlichten(k, u"deelnemers"_qs), u"1"_qs);
        STAAT_TOE("W3.1", k.doe(deelneming(dossier, politie)));
        QCOMPARE(openPlichten(k, u"deelnemers"_qs), u"0"_qs);
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QCOMPARE(beeld.deelnemers.size(), 1);
        QCOMPARE(beeld.deelnemers.first().organisatie, u"Politie"_qs);
        QCOMPARE(beeld.deelnemers.first().rolInPlan, u"Wijkagent: houdt contact"_qs);
        QCOMPARE(beeld.deelnemers.first().sinds, QDate(2026, 3, 2));
    }

    void onlyABodyOfTheClosedListThatHasNotEndedTakesPart()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        WEIGERT("W3.1", k.doe(deelneming(dossier, DeelnemerId(999))));
        WEIGERT("W3.1", k.doe(deelneming(dossier, maakOrganisatie(k, u"Opgeheven dienst"_qs, u"zorg"_qs, u"2026-03-02"_qs))));
        STAAT_TOE("W3.1", k.doe(deelneming(dossier, maakOrganisatie(k, u"Dienst tot morgen"_qs, u"zorg"_qs, u"2026-03-03"_qs))));
    }

    void theChoiceOfADeelnemerNeedsItsReason()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        VoegDeelnemerToe d = deelneming(dossier, organisatie(k, u"politie"_qs));
        d.reden = u"  "_qs;
        WEIGERT("W5.3g", k.doe(d));
        d.reden = u"Alleen de wijkagent kent het gezin"_qs;
        STAAT_TOE("W5.3g", k.doe(d));
    }

    void theRoleInThePlanIsRequired()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        VoegDeelnemerToe d = deelneming(maakCasus(k), organisatie(k, u"politie"_qs));
        d.rolInPlan.clear();
        const auto zonder = k.doe(d);
        QCOMPARE(zonder.error().soort, FoutSoort::Invoer);
        QCOMPARE(zonder.error().velden.first().veld, u"rol-in-plan"_qs);
    }

    void anAccountMustBelongToWhoMayTakePart_data()
    {
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<bool>("mag");
        QTest::newRow("deelnemer") << Rol::Deelnemer << true;
        QTest::newRow("politie for politie") << Rol::Politie << true;
        QTest::newRow("OM for politie") << Rol::OpenbaarMinisterie << false;
        QTest::newRow("coordinator") << Rol::Casuscoordinator << false;
        QTest::newRow("contactpunt") << Rol::Contactpunt << false;
        QTest::newRow("auditor") << Rol::Auditor << false;
        QTest::newRow("beheerder") << Rol::Beheerder << false;
    }
    void anAccountMustBelongToWhoMayTakePart()
    {
        QFETCH(Rol, rol);
        QFETCH(bool, mag);
        Huis huis;
        Kamer &k = huis.coordinator();
        const VoegDeelnemerToe d = deelneming(maakCasus(k), organisatie(k, u"politie"_qs), accountId(k, rol));
        if (mag)
            STAAT_TOE("W13", k.doe(d));
        else
            WEIGERT("W13", k.doe(d));
    }

    void anAccountThatLapsedOrIsOfAnotherBodyIsRefused()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        const AccountId account = accountId(k, Rol::Deelnemer);
        casusSql(k, u"UPDATE account SET deelnemer = 4 WHERE id = :id"_qs, {{":id", account.tekst()}});
        WEIGERT("W13", k.doe(deelneming(dossier, politie, account)));
        casusSql(k, u"UPDATE account SET deelnemer = 2, vervallen_op = '2026-03-01' WHERE id = :id"_qs, {{":id", account.tekst()}});
        WEIGERT("W13", k.doe(deelneming(dossier, politie, account)));
        WEIGERT("W13", k.doe(deelneming(dossier, politie, AccountId(999))));
        casusSql(k, u"UPDATE account SET vervallen_op = NULL WHERE id = :id"_qs, {{":id", account.tekst()}});
        STAAT_TOE("W13", k.doe(deelneming(dossier, politie, account)));
    }

    void thePersonOfABodyTakesPartOnce()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        MOET(const Gedaan een, k.doe(deelneming(dossier, politie)));
        VoegDeelnemerToe weer = deelneming(dossier, politie);
        weer.persoon = u" a. agent "_qs;
        const auto dubbel = k.doe(weer);
        QCOMPARE(dubbel.error().soort, FoutSoort::Invoer);
        QCOMPARE(dubbel.error().velden.first().veld, u"persoon"_qs);
        weer.persoon = u"B. Agent"_qs;
        MOET_LUKKEN(k.doe(weer));
        MOET_LUKKEN(k.doe(BeeindigDeelname{dossier, DeelnameId(een.id), u"Werkt elders"_qs}));
        MOET_LUKKEN(k.doe(deelneming(dossier, politie)));
    }

    void anEndedPartIsKeptWithItsDateAndEndsOnce()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        MOET(const Gedaan een, k.doe(deelneming(dossier, organisatie(k, u"politie"_qs))));
        MOET_LUKKEN(k.doe(BeeindigDeelname{dossier, DeelnameId(een.id), u"Heeft geen rol meer"_qs}));
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QCOMPARE(beeld.deelnemers.first().tot, QDate(2026, 3, 2));
        const auto weer = k.doe(BeeindigDeelname{dossier, DeelnameId(een.id), u"Nog eens"_qs});
        QCOMPARE(weer.error().velden.first().veld, u"deelname"_qs);
        const auto elders = k.doe(BeeindigDeelname{maakCasus(k), DeelnameId(een.id), u"Ander dossier"_qs});
        QCOMPARE(elders.error().velden.first().veld, u"deelname"_qs);
    }

    void aDeelnemerSeesOnlyTheCasussenInWhichHisAccountTakesPart()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId van = maakCasus(k);
        const DossierId ander = maakCasus(k);
        MOET(const Gedaan deelname, k.doe(deelneming(van, organisatie(k, u"reclassering"_qs), accountId(k, Rol::Deelnemer))));
        {
            Kamer &d = huis.als(Rol::Deelnemer);
            MOET_LUKKEN(d.vraag(ToonCasus{van}));
            QCOMPARE(d.vraag(ToonCasus{ander}).error().soort, FoutSoort::NietGevonden);
            MOET(const Casuslijst lijst, d.vraag(VraagCasussen{}));
            QCOMPARE(lijst.rijen.size(), 1);
            QCOMPARE(lijst.rijen.first().dossier, van);
            QCOMPARE(d.doe(eigenInbreng(ander, DeelnemerId(4))).error().soort, FoutSoort::NietGevonden);
        }
        MOET_LUKKEN(huis.coordinator().doe(BeeindigDeelname{van, DeelnameId(deelname.id), u"Klaar"_qs}));
        QCOMPARE(huis.als(Rol::Deelnemer).vraag(ToonCasus{van}).error().soort, FoutSoort::NietGevonden);
    }

    void onlyTheCoordinatorChoosesWhoTakesPart_data()
    {
        QTest::addColumn<Rol>("rol");
        for (const Rol rol : {Rol::Burgemeester, Rol::Politie, Rol::Contactpunt, Rol::Fg, Rol::Auditor})
            QTest::newRow(qPrintable(tekst(rol))) << rol;
    }
    void onlyTheCoordinatorChoosesWhoTakesPart()
    {
        QFETCH(Rol, rol);
        Huis huis;
        const DossierId dossier = maakCasus(huis.coordinator());
        Kamer &k = huis.als(rol);
        WEIGERT("W13", k.doe(deelneming(dossier, organisatie(k, u"politie"_qs))));
        WEIGERT("W13", k.doe(BeeindigDeelname{dossier, DeelnameId(1), u"x"_qs}));
        WEIGERT("W13", k.vraag(VraagMogelijkeDeelnemers{}));
    }

    void aDossierThatIsNoCasusTakesNoDeelnemers()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        WEIGERT("W5.3a", k.doe(deelneming(maakCasus(k, {.fase = Fase::Weging}), organisatie(k, u"politie"_qs))));
        WEIGERT("W6.3a", k.doe(deelneming(maakCasus(k, {.fase = Fase::Afgeschermd}), organisatie(k, u"politie"_qs))));
    }

    void theChoicesHoldWhoMayTakePartNow()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        maakOrganisatie(k, u"Opgeheven dienst"_qs, u"zorg"_qs, u"2026-01-01"_qs);
        MOET(const Deelnemerkeuzes keuzes, k.vraag(VraagMogelijkeDeelnemers{}));
        QCOMPARE(keuzes.organisaties.size(), 4);
        QCOMPARE(keuzes.accounts.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestDeelname)
#include "tst_deelname.moc"
