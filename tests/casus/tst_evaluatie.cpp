// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/evaluatie.h"

#include "core/casus/casusbeeld.h"
#include "core/casus/noodzaak.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "tests/steun/casusproef.h"

using namespace weegkamer;

namespace
{
EvalueerPlan evaluatie(DossierId dossier)
{
    return {.dossier = dossier, .uitkomst = Planuitkomst::Bijstellen, .bevinding = u"Het gezin heeft hulp, school nog niet"_qs,
            .verandert = u"School krijgt een eigen doel"_qs, .nogNodig = true, .reden = u"Zonder school valt hij terug"_qs};
}

QDate plichtdag(const Casusbeeld &beeld, QStringView soort)
{
    for (const Plichtbeeld &p : beeld.plichten) {
        if (p.soort == soort)
            return p.uiterlijk;
    }
    return {};
}
} // namespace

class TestEvaluatie : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEvaluationSaysWhatWasReachedAndSetsTheNextDay()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k, {.evaluatieOp = {2026, 3, 10}});
        MOET_LUKKEN(k.doe(evaluatie(dossier)));
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QCOMPARE(beeld.evaluaties.size(), 1);
        const Planevaluatiebeeld &e = beeld.evaluaties.first();
        QCOMPARE(e.uitkomst, Planuitkomst::Bijstellen);
        QCOMPARE(e.bevinding, u"Het gezin heeft hulp, school nog niet"_qs);
        QCOMPARE(e.verandert, u"School krijgt een eigen doel"_qs);
        QCOMPARE(e.gedaanOp, QDate(2026, 3, 2));
        QCOMPARE(e.volgendeOp, QDate(2026, 9, 2));
        // The clock of the page, its explanation and the work-list follow from the one rule.
        QCOMPARE(beeld.evaluatie.uiterlijk, QDate(2026, 9, 2));
        QVERIFY(beeld.evaluatie.stappen.size() >= 2);
        QCOMPARE(plichtdag(beeld, u"noodzaak"), QDate(2026, 9, 2));
        QCOMPARE(beeld.nogOpenOmdat, u"Zonder school valt hij terug"_qs);
        QCOMPARE(beeld.beoordelingen.first().reden, u"Zonder school valt hij terug"_qs);
        QCOMPARE(beeld.tijdlijn.last().soort, Tijdlijnsoort::Evaluatie);
        QVERIFY(casusWaarde(k, u"SELECT tekst FROM zoektekst WHERE soort = 'plan'"_qs).contains(u"eigen doel"_qs));
    }

    void theNextDayStandsOnTheWorkList()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        EvalueerPlan e = evaluatie(dossier);
        e.volgende = {2026, 3, 20};
        MOET_LUKKEN(k.doe(e));
        QCOMPARE(casusWaarde(k, u"SELECT uiterlijk FROM plicht WHERE soort = 'noodzaak' AND afgedaan_op IS NULL AND dossier = "_qs + dossier.tekst()), u"2026-03-20"_qs);
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QCOMPARE(beeld.evaluatie.uiterlijk, QDate(2026, 3, 20));
        QCOMPARE(beeld.evaluatie.stappen, QStringList{u"Deze dag is bij de laatste evaluatie afgesproken."_qs});
    }

    void theNextDayIsNoLaterThanTheLawsRhythm()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        EvalueerPlan e = evaluatie(maakCasus(k));
        e.volgende = {2026, 9, 3};
        WEIGERT("W9a", k.doe(e));
        e.volgende = {2026, 9, 2};
        STAAT_TOE("W9a", k.doe(e));
    }

    void noEvaluationWithoutWhyItStaysOpen()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        EvalueerPlan e = evaluatie(maakCasus(k));
        e.reden = u"  "_qs;
        WEIGERT("W5.4", k.doe(e));
        QCOMPARE(casusWaarde(k, u"SELECT count(*) FROM planevaluatie"_qs), u"0"_qs);
        e.reden = u"Nog niet klaar"_qs;
        STAAT_TOE("W5.4", k.doe(e));
    }

    void whatIsNoLongerNecessaryMustBeClosed()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        EvalueerPlan e = evaluatie(dossier);
        e.uitkomst = Planuitkomst::Bereikt;
        e.nogNodig = false;
        MOET_LUKKEN(k.doe(e));
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QCOMPARE(plichtdag(beeld, u"afsluiten"), QDate(2026, 3, 2));
        QVERIFY(!beeld.evaluaties.first().volgendeOp.isValid());
        QVERIFY(!beeld.beoordelingen.first().nogNodig);
    }

    void whatIsMissingIsSaidBesideItsField()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        EvalueerPlan e = evaluatie(dossier);
        e.verandert.clear();
        QCOMPARE(k.doe(e).error().velden.first().veld, u"verandert"_qs);
        e.uitkomst = Planuitkomst::OpKoers;
        MOET_LUKKEN(k.doe(e));
        e.volgende = {2026, 3, 2};
        QCOMPARE(k.doe(e).error().velden.first().veld, u"volgende"_qs);
        e.volgende = {2026, 5, 2};
        e.nogNodig = false;
        QCOMPARE(k.doe(e).error().velden.first().veld, u"volgende"_qs);
        const auto kaal = k.doe(u"casus.evalueer-plan"_qs, {{u"dossier"_qs, dossier.tekst()}});
        QStringList velden;
        for (const auto &v : kaal.error().velden)
            velden.append(v.veld);
        for (const QString &veld : {u"uitkomst"_qs, u"bevinding"_qs, u"nog-nodig"_qs})
            QVERIFY2(velden.contains(veld), qPrintable(veld));
        WEIGERT("W13", huis.als(Rol::Politie).doe(evaluatie(dossier)));
    }

    void everyReviewIsKeptWithItsReason()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        MOET_LUKKEN(k.doe(BeoordeelNoodzaak{dossier, true, u"Eerst"_qs}));
        MOET_LUKKEN(k.doe(evaluatie(dossier)));
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QCOMPARE(beeld.beoordelingen.size(), 2);
        QCOMPARE(beeld.beoordelingen.at(1).reden, u"Eerst"_qs);
    }
};

QTEST_GUILESS_MAIN(TestEvaluatie)
#include "tst_evaluatie.moc"
