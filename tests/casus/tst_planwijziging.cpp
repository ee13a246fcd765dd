// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/planwijziging.h"

#include "core/casus/casusbeeld.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/casus/planopzet.h"

using namespace weegkamer;

namespace
{
/// With an intervention and an action of the police.
struct Opzet : Planopzet {
    explicit Opzet(Huis &huis) : Planopzet(huis, u"Terug naar schol"_qs) // a slip of the pen, to be put right
    {
        const auto i = k.doe(KiesInterventie{dossier, doel, u"Training"_qs, {}});
        const auto a = k.doe(actie(dossier, doel, politie));
        if (!i || !a)
            qFatal("no plan to try");
        interventie = InterventieId(i->id);
        actieId = ActieId(a->id);
    }
    WijzigActie wijziging() const { return {dossier, actieId, u"Gesprek met het gezin"_qs, politie, QDate(2026, 3, 20), {}, u"Het gezin is twee weken weg"_qs}; }
    Actiebeeld nu() const { return k.vraag(ToonCasus{dossier})->doelen.constFirst().acties.constFirst(); }
    InterventieId interventie;
    ActieId actieId;
};

QString vindbaar(Kamer &k)
{
    return casusWaarde(k, u"SELECT tekst FROM zoektekst WHERE soort = 'plan'"_qs);
}
} // namespace

class TestPlanwijziging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anActionThatIsPutOffMovesOnTheWorkList()
    {
        Huis huis;
        Opzet o(huis);
        WijzigActie w = o.wijziging();
        w.uiterlijk = QDate(2026, 4, 3);
        w.deelnemer = o.reclassering;
        MOET_LUKKEN(o.k.doe(w));
        QCOMPARE(o.nu().uiterlijk, QDate(2026, 4, 3));
        QCOMPARE(o.nu().deelnemer, o.reclassering);
        QCOMPARE(o.nu().stand, Actiestand::Open);
        QCOMPARE(o.nu().gebaseerdOp, std::optional(Basistoets::Ja)); // what was not asked stays
        const QString op = u"SELECT group_concat(uiterlijk) FROM plicht WHERE afgedaan_op IS NULL AND soort = 'actie-%1'"_qs.arg(o.actieId.tekst());
        QCOMPARE(casusWaarde(o.k, op), u"2026-04-03"_qs); // one duty, on the new day
    }

    void theLogKeepsWhatStoodThereAndWhy()
    {
        Huis huis;
        Opzet o(huis);
        WijzigActie w = o.wijziging();
        w.uiterlijk = QDate(2026, 4, 3);
        w.waarom = u" "_qs;
        QCOMPARE(o.k.doe(w).error().velden.first().veld, u"waarom"_qs);
        w.waarom = u"Het gezin is twee weken weg"_qs;
        MOET_LUKKEN(o.k.doe(w));
        MOET(const QString regel, o.k.database().waarde(u"SELECT max(volgnummer) FROM logboek WHERE handeling = 'casus.wijzig-actie'"_qs));
        MOET(const Logdetail detail, o.k.vraag(VraagLogdetail{regel.toLongLong()}));
        const auto veldVan = [&](const QString &naam) { return *std::find_if(detail.velden_.cbegin(), detail.velden_.cend(), [&](const Logveld &v) { return v.naam == naam; }); };
        QCOMPARE(veldVan(u"uiterlijk"_qs).was, u"2026-03-20"_qs);
        QCOMPARE(veldVan(u"uiterlijk"_qs).werd, u"2026-04-03"_qs);
        QVERIFY(!veldVan(u"omschrijving"_qs).veranderd);
        QCOMPARE(veldVan(u"waarom"_qs).werd, w.waarom);
    }

    void aNewDayIsNotInThePastButAnOldOneMayStay()
    {
        Huis huis;
        Opzet o(huis);
        WijzigActie w = o.wijziging();
        w.uiterlijk = QDate(2026, 3, 1);
        QCOMPARE(o.k.doe(w).error().velden.first().veld, u"uiterlijk"_qs);
        huis.klok.zet(huis.klok.nu().addDays(23)); // the action is late by now
        w.uiterlijk = QDate(2026, 3, 20);
        w.omschrijving = u"Gesprek met het hele gezin"_qs;
        MOET_LUKKEN(o.k.doe(w));
        QCOMPARE(o.nu().omschrijving, w.omschrijving);
    }

    void theNewOwnerTakesPartAndTheWordsAreWeighedAgain()
    {
        Huis huis;
        Opzet o(huis);
        WijzigActie w = o.wijziging();
        w.deelnemer = organisatie(o.k, u"openbaar-ministerie"_qs);
        WEIGERT("W5.3e", o.k.doe(w));
        w.deelnemer = o.reclassering;
        STAAT_TOE("W5.3e", o.k.doe(w));
        w.omschrijving = u"Navraag doen bij de school"_qs;
        WEIGERT("B6c", o.k.doe(w));
        w.tochOmdat = u"De school vraagt zelf om contact"_qs;
        STAAT_TOE("B6c", o.k.doe(w));
        WijzigInterventie i{o.dossier, o.interventie, u"Navraag doen bij de school"_qs, {}, u"Beter gezegd"_qs};
        WEIGERT("B6c", o.k.doe(i));
        i.tochOmdat = w.tochOmdat;
        STAAT_TOE("B6c", o.k.doe(i));
    }

    void whatIsDoneIsNotPutDifferently()
    {
        Huis huis;
        Opzet o(huis);
        MOET_LUKKEN(o.k.doe(WerkActieBij{o.dossier, o.actieId, Actiestand::Gedaan, u"Gesproken"_qs}));
        QCOMPARE(o.k.doe(o.wijziging()).error().velden.first().veld, u"actie"_qs);
        MOET_LUKKEN(o.k.doe(WerkActieBij{o.dossier, o.actieId, Actiestand::Open}));
        MOET_LUKKEN(o.k.doe(o.wijziging()));
    }

    void betterWordsAreFoundAndTheOldOnesNoLonger()
    {
        Huis huis;
        Opzet o(huis);
        QVERIFY(vindbaar(o.k).contains(u"schol"_qs));
        MOET_LUKKEN(o.k.doe(WijzigDoel{o.dossier, o.doel, u"Terug naar school"_qs, u"Tikfout"_qs}));
        MOET_LUKKEN(o.k.doe(WijzigInterventie{o.dossier, o.interventie, u"Begeleiding"_qs, {}, u"Er is geen training meer"_qs}));
        QVERIFY(!vindbaar(o.k).contains(u"schol "_qs) && vindbaar(o.k).contains(u"school"_qs) && vindbaar(o.k).contains(u"Begeleiding"_qs));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QCOMPARE(beeld.doelen.first().omschrijving, u"Terug naar school"_qs);
        QCOMPARE(beeld.doelen.first().acties.size(), 1);
    }

    void onlyWhatIsOfThisCasusAndOnlyByWhoLeadsIt()
    {
        Huis huis;
        Opzet o(huis);
        const DossierId ander = maakCasus(o.k);
        MOET_LUKKEN(o.k.doe(deelneming(ander, o.politie)));
        WijzigActie w = o.wijziging();
        w.dossier = ander;
        QCOMPARE(o.k.doe(w).error().velden.first().veld, u"actie"_qs);
        QCOMPARE(o.k.doe(WijzigDoel{ander, o.doel, u"x"_qs, u"y"_qs}).error().velden.first().veld, u"doel"_qs);
        QCOMPARE(o.k.doe(WijzigInterventie{ander, o.interventie, u"x"_qs, {}, u"y"_qs}).error().velden.first().veld, u"interventie"_qs);
        WEIGERT("W13", huis.als(Rol::Deelnemer).doe(o.wijziging()));
    }
};

QTEST_GUILESS_MAIN(TestPlanwijziging)
#include "tst_planwijziging.moc"
