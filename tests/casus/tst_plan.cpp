// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casusbeeld.h"
#include "tests/casus/planopzet.h"

using namespace weegkamer;

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anActionStandsUnderItsGoalAndOnTheWorkList()
    {
        Huis huis;
        Planopzet o(huis);
        MOET(const Gedaan actieEen, o.k.doe(actie(o.dossier, o.doel, o.politie)));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QCOMPARE(beeld.doelen.size(), 1);
        QCOMPARE(beeld.doelen.first().omschrijving, u"Terug naar school"_qs);
        QCOMPARE(beeld.doelen.first().acties.size(), 1);
        QCOMPARE(beeld.doelen.first().acties.first().organisatie, u"Politie"_qs);
        const QString soort = u"actie-"_qs + QString::number(actieEen.id);
        const auto plicht = std::find_if(beeld.plichten.begin(), beeld.plichten.end(), [&](const auto &p) { return p.soort == soort; });
        QVERIFY(plicht != beeld.plichten.end());
        QCOMPARE(plicht->uiterlijk, QDate(2026, 3, 20));
        QVERIFY(casusWaarde(o.k, u"SELECT tekst FROM zoektekst WHERE soort = 'plan'"_qs).contains(u"Gesprek met het gezin"_qs));
    }

    void theOwnerOfAnActionTakesPart()
    {
        Huis huis;
        Planopzet o(huis);
        const DeelnemerId om = organisatie(o.k, u"openbaar-ministerie"_qs);
        WEIGERT("W5.3e", o.k.doe(actie(o.dossier, o.doel, om)));
        MOET_LUKKEN(o.k.doe(deelneming(o.dossier, om)));
        STAAT_TOE("W5.3e", o.k.doe(actie(o.dossier, o.doel, om)));
    }

    void theBasicTestIsAnswered()
    {
        Huis huis;
        Planopzet o(huis);
        VoegActieToe a = actie(o.dossier, o.doel, o.politie);
        a.gebaseerdOp.reset();
        WEIGERT("B9a", o.k.doe(a));
        a.gebaseerdOp = Basistoets::NietTeToetsen;
        a.waarmee.clear();
        WEIGERT("B9a", o.k.doe(a));
        a.waarmee = u"Het gaat om een afspraak, niet om een gegeven"_qs;
        STAAT_TOE("B9a", o.k.doe(a));
    }

    void anActionDoesNotRestOnADisputedDatum()
    {
        Huis huis;
        Planopzet o(huis);
        MOET(const Gedaan inbreng, o.k.doe(namensInbreng(o.dossier, o.politie)));
        VoegActieToe a = actie(o.dossier, o.doel, o.politie);
        a.steuntOp = InbrengId(inbreng.id);
        STAAT_TOE("B9a", o.k.doe(a));
        MOET_LUKKEN(o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Onjuist"_qs}));
        WEIGERT("B9a", o.k.doe(a));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QVERIFY(beeld.doelen.first().acties.first().steunBetwist);
    }

    void whatSomebodyIsNeverCarriesAnAction()
    {
        Huis huis;
        Planopzet o(huis);
        BrengIn b = namensInbreng(o.dossier, o.politie);
        b.noodzaak = u"Nodig om de uitspraak te begrijpen"_qs;
        b.bijzonder = Bijzonder::AlsZodanig;
        MOET(const Gedaan alsZodanig, o.k.doe(b));
        b.bijzonder = Bijzonder::OnthultOok;
        MOET(const Gedaan gedrag, o.k.doe(b));
        VoegActieToe a = actie(o.dossier, o.doel, o.politie);
        a.steuntOp = InbrengId(alsZodanig.id);
        WEIGERT("B10b", o.k.doe(a));
        a.steuntOp = InbrengId(gedrag.id);
        STAAT_TOE("B10b", o.k.doe(a));
    }

    void anActionThatGathersFromAThirdNeedsAReason()
    {
        Huis huis;
        Planopzet o(huis);
        VoegActieToe a = actie(o.dossier, o.doel, o.politie);
        a.omschrijving = u"Cijfers opvragen bij de school"_qs;
        WEIGERT("B6c", o.k.doe(a));
        a.tochOmdat = u"De leerling vraagt ze zelf op"_qs;
        STAAT_TOE("B6c", o.k.doe(a));
    }

    void whatCantBeIsRefusedBesideItsField()
    {
        Huis huis;
        Planopzet o(huis);
        VoegActieToe a = actie(o.dossier, o.doel, o.politie);
        a.uiterlijk = {2026, 3, 1};
        QCOMPARE(o.k.doe(a).error().velden.first().veld, u"uiterlijk"_qs);
        a.uiterlijk = {2026, 3, 2};
        MOET_LUKKEN(o.k.doe(a));
        a.doel = DoelId(999);
        QCOMPARE(o.k.doe(a).error().velden.first().veld, u"doel"_qs);
        a = actie(o.dossier, o.doel, o.politie);
        a.steuntOp = InbrengId(999);
        QCOMPARE(o.k.doe(a).error().velden.first().veld, u"steunt-op"_qs);
        MOET(const Gedaan elders, o.k.doe(StelDoel{maakCasus(o.k), u"Ander"_qs}));
        a = actie(o.dossier, DoelId(elders.id), o.politie);
        QCOMPARE(o.k.doe(a).error().velden.first().veld, u"doel"_qs);
    }

    void anActionThatIsDoneHasAResultAndLeavesTheWorkList()
    {
        Huis huis;
        Planopzet o(huis);
        MOET(const Gedaan een, o.k.doe(actie(o.dossier, o.doel, o.politie)));
        const QString open = u"SELECT count(*) FROM plicht WHERE afgedaan_op IS NULL AND soort LIKE 'actie-%'"_qs;
        const auto zonder = o.k.doe(WerkActieBij{o.dossier, ActieId(een.id), Actiestand::Gedaan});
        QCOMPARE(zonder.error().velden.first().veld, u"resultaat"_qs);
        QCOMPARE(casusWaarde(o.k, open), u"1"_qs);
        MOET_LUKKEN(o.k.doe(WerkActieBij{o.dossier, ActieId(een.id), Actiestand::NietMeerMogelijk, u"Verhuisd"_qs}));
        QCOMPARE(casusWaarde(o.k, open), u"0"_qs);
        MOET_LUKKEN(o.k.doe(WerkActieBij{o.dossier, ActieId(een.id), Actiestand::Open}));
        QCOMPARE(casusWaarde(o.k, open), u"1"_qs);
        const auto onbekend = o.k.doe(WerkActieBij{o.dossier, ActieId(999), Actiestand::Open});
        QCOMPARE(onbekend.error().velden.first().veld, u"actie"_qs);
    }

    void whatIsNotDoneAndWhatCanNoLongerBeDoneAreTwoThings_data()
    {
        QTest::addColumn<Actiestand>("stand");
        QTest::addColumn<QString>("vraagtNaar");
        QTest::newRow("done") << Actiestand::Gedaan << u"resultaat"_qs;
        QTest::newRow("not done") << Actiestand::NietGedaan << u"niet is gedaan"_qs;
        QTest::newRow("no longer possible") << Actiestand::NietMeerMogelijk << u"niet meer kan"_qs;
    }
    void whatIsNotDoneAndWhatCanNoLongerBeDoneAreTwoThings()
    {
        QFETCH(Actiestand, stand);
        QFETCH(QString, vraagtNaar);
        Huis huis;
        Planopzet o(huis);
        MOET(const Gedaan een, o.k.doe(actie(o.dossier, o.doel, o.politie)));
        const auto zonder = o.k.doe(WerkActieBij{o.dossier, ActieId(een.id), stand, u" "_qs});
        QVERIFY2(zonder.error().velden.first().uitleg.contains(vraagtNaar), qPrintable(zonder.error().velden.first().uitleg));
        MOET_LUKKEN(o.k.doe(WerkActieBij{o.dossier, ActieId(een.id), stand, u"Het gezin is verhuisd"_qs}));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QCOMPARE(beeld.doelen.first().acties.first().stand, stand);
        QCOMPARE(beeld.tijdlijn.last().stand, std::optional(stand));
    }

    void anInterventionStandsUnderItsGoalAndActionsUnderIt()
    {
        Huis huis;
        Planopzet o(huis);
        MOET(const Gedaan training, o.k.doe(KiesInterventie{o.dossier, o.doel, u"Training in omgaan met boosheid"_qs, {}}));
        VoegActieToe a = actie(o.dossier, o.doel, o.politie);
        MOET_LUKKEN(o.k.doe(a));
        a.interventie = InterventieId(training.id);
        MOET_LUKKEN(o.k.doe(a));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        const Doelbeeld &doel = beeld.doelen.first();
        QCOMPARE(doel.interventies.size(), 1);
        QCOMPARE(doel.interventies.first().omschrijving, u"Training in omgaan met boosheid"_qs);
        QCOMPARE(doel.interventies.first().gekozenOp, QDate(2026, 3, 2));
        QCOMPARE(doel.acties.size(), 2);
        QVERIFY(!doel.acties.at(0).interventie.isGeldig());
        QCOMPARE(doel.acties.at(1).interventie, InterventieId(training.id));
        QVERIFY(casusWaarde(o.k, u"SELECT tekst FROM zoektekst WHERE soort = 'plan'"_qs).contains(u"boosheid"_qs));
        // One of another goal is no place for an action of this one.
        MOET(const Gedaan tweede, o.k.doe(StelDoel{o.dossier, u"Werk"_qs}));
        a.doel = DoelId(tweede.id);
        QCOMPARE(o.k.doe(a).error().velden.first().veld, u"interventie"_qs);
        QCOMPARE(o.k.doe(KiesInterventie{o.dossier, DoelId(999), u"x"_qs, {}}).error().velden.first().veld, u"doel"_qs);
    }

    void anInterventionThatGathersFromAThirdNeedsAReason()
    {
        Huis huis;
        Planopzet o(huis);
        KiesInterventie i{o.dossier, o.doel, u"Navraag doen bij de school"_qs, {}};
        WEIGERT("B6c", o.k.doe(i));
        i.tochOmdat = u"De school vraagt zelf om contact"_qs;
        STAAT_TOE("B6c", o.k.doe(i));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QCOMPARE(beeld.doelen.first().interventies.first().tochOmdat, u"De school vraagt zelf om contact"_qs);
        WEIGERT("W13", huis.als(Rol::Politie).doe(i));
    }

    void aDeelnemerUpdatesTheActionsOfTheOwnBodyOnly()
    {
        Huis huis;
        Planopzet o(huis);
        MOET(const Gedaan vanPolitie, o.k.doe(actie(o.dossier, o.doel, o.politie)));
        MOET(const Gedaan vanReclassering, o.k.doe(actie(o.dossier, o.doel, o.reclassering)));
        const DossierId dossier = o.dossier;
        Kamer &d = huis.als(Rol::Deelnemer);
        WEIGERT("W13", d.doe(WerkActieBij{dossier, ActieId(vanPolitie.id), Actiestand::Gedaan, u"Klaar"_qs}));
        STAAT_TOE("W13", d.doe(WerkActieBij{dossier, ActieId(vanReclassering.id), Actiestand::Gedaan, u"Klaar"_qs}));
        WEIGERT("W13", d.doe(StelDoel{dossier, u"Doel"_qs}));
        WEIGERT("W13", d.doe(actie(dossier, o.doel, o.reclassering)));
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
