// SPDX-License-Identifier: EUPL-1.2
// Step by step (N8): which step is due follows from what stands in the dossier, from melding to vernietiging.
#include "core/werkvoorraad/wegwijzer.h"

#include "core/aanmelding/feit.h"
#include "core/bewaring/sluitaf.h"
#include "core/bewaring/vernietig.h"
#include "core/casus/evaluatie.h"
#include "core/casus/noodzaak.h"
#include "core/recht/regels.h"
#include "core/weging/besluit.h"
#include "tests/steun/afscherming.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/wegingproef.h"

using namespace weegkamer;

class TestWegwijzer : public QObject
{
    Q_OBJECT

    static QString nu(Kamer &kamer, DossierId dossier)
    {
        const auto w = kamer.vraag(VraagWegwijzer{dossier});
        if (!w)
            qFatal("%s", qPrintable(waarom(w.error())));
        return w->nu > 0 ? w->stappen.at(w->nu - 1).naam : QString();
    }
    static Gelukt sql(Kamer &kamer, const QString &opdracht)
    {
        PROBEER(kamer.database().waarde(opdracht));
        return {};
    }

private Q_SLOTS:
    void aNewMeldingBeginsAtTheFirstStep()
    {
        Huis huis;
        MOET(const Gedaan melding, huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
        MOET(const Wegwijzer w, huis.coordinator().vraag(VraagWegwijzer{DossierId(melding.id)}));
        QCOMPARE(w.nummer, u"2026-001"_qs);
        QCOMPARE(w.nu, 1);
        QVERIFY(w.kleineGemeente);
        for (qsizetype i = 1; i < w.stappen.size(); ++i)
            QCOMPARE(w.stappen.at(i).stand, Stapstand::Later);
    }

    void everyStepExplainsItselfWithARuleThatThereIs()
    {
        Huis huis;
        MOET(const Gedaan melding, huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
        MOET(const Wegwijzer w, huis.coordinator().vraag(VraagWegwijzer{DossierId(melding.id)}));
        QVERIFY(w.stappen.size() > 10);
        for (const Wegstap &s : w.stappen) {
            QVERIFY2(vindRegel(s.regel), qPrintable(s.regel));
            QVERIFY2(!s.artikel.isEmpty() && s.uitleg.endsWith(u'.'), qPrintable(s.naam));
        }
    }

    void aStepNamesTheButtonAsItIsCalled()
    {
        Huis huis;
        MOET(const Gedaan melding, huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
        MOET(const Wegwijzer w, huis.coordinator().vraag(VraagWegwijzer{DossierId(melding.id)}));
        const QHash<QString, QString> knoppen{{u"feiten"_qs, QString::fromUtf8(VoegFeitToe::kop.titel)},
                                              {u"besluit"_qs, QString::fromUtf8(StelBesluitVast::kop.titel)},
                                              {u"uitvoeren"_qs, QString::fromUtf8(EvalueerPlan::kop.titel)},
                                              {u"sluiten"_qs, QString::fromUtf8(SluitAf::kop.titel)},
                                              {u"vernietigen"_qs, QString::fromUtf8(Vernietig::stelVoorKop.titel)}};
        int gezien = 0;
        for (const Wegstap &s : w.stappen) {
            if (!knoppen.contains(s.naam))
                continue;
            ++gezien;
            QVERIFY2(s.uitleg.contains(u"“%1”"_qs.arg(knoppen.value(s.naam))), qPrintable(s.naam));
        }
        QCOMPARE(gezien, knoppen.size());
    }

    void whatIsFilledInMovesItOn()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(sql(k, u"UPDATE dossier SET fase = 'aanmelding' WHERE id = %1"_qs.arg(p.dossier.tekst())));
        QCOMPARE(nu(k, p.dossier), u"toets"_qs); // four facts, none of them tested
        MOET_LUKKEN(sql(k, u"UPDATE feit SET toets = 'geverifieerd' WHERE dossier = %1 AND volgnummer < 4"_qs.arg(p.dossier.tekst())));
        QCOMPARE(nu(k, p.dossier), u"toets"_qs);
        MOET_LUKKEN(sql(k, u"UPDATE feit SET toets = 'geverifieerd' WHERE dossier = %1"_qs.arg(p.dossier.tekst())));
        QCOMPARE(nu(k, p.dossier), u"indienen"_qs);
        MOET_LUKKEN(sql(k, u"DELETE FROM feit WHERE dossier = %1"_qs.arg(p.dossier.tekst())));
        QCOMPARE(nu(k, p.dossier), u"feiten"_qs);
        MOET_LUKKEN(sql(k, u"DELETE FROM betrokkene WHERE dossier = %1"_qs.arg(p.dossier.tekst())));
        QCOMPARE(nu(k, p.dossier), u"persoon"_qs);
    }

    void theWegingWaitsForThreeJudgements()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        QCOMPARE(nu(huis.coordinator(), p.dossier), u"oordelen"_qs);
        huis.logUit();
        for (const Rol rol : {Rol::Burgemeester, Rol::Politie}) {
            MOET_LUKKEN(huis.als(rol).doe(oordeelOver(p)));
            huis.logUit();
        }
        QCOMPARE(nu(huis.coordinator(), p.dossier), u"oordelen"_qs);
        huis.logUit();
        MOET_LUKKEN(huis.als(Rol::OpenbaarMinisterie).doe(oordeelOver(p)));
        huis.logUit();
        QCOMPARE(nu(huis.coordinator(), p.dossier), u"besluit"_qs);
    }

    void aCasusAsksForWhoTakesPartAndThenForAPlan()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId casus = maakCasus(k);
        QCOMPARE(nu(k, casus), u"deelnemers"_qs);
        MOET_LUKKEN(k.doe(deelneming(casus, organisatie(k, u"politie"_qs), accountId(k, Rol::Deelnemer))));
        QCOMPARE(nu(k, casus), u"plan"_qs);
    }

    // That everything of the plan is done says nothing about whether the casus may be closed: the overleg does.
    void closingComesWhenTheCasusIsNoLongerNecessary()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId casus = maakCasus(k);
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        MOET_LUKKEN(k.doe(deelneming(casus, politie)));
        MOET(const Gedaan doel, k.doe(StelDoel{casus, u"Rust"_qs}));
        MOET_LUKKEN(k.doe(actie(casus, DoelId(doel.id), politie)));
        MOET_LUKKEN(sql(k, u"UPDATE actie SET stand = 'gedaan' WHERE dossier = %1"_qs.arg(casus.tekst())));
        QCOMPARE(nu(k, casus), u"uitvoeren"_qs);
        MOET_LUKKEN(k.doe(BeoordeelNoodzaak{casus, true, u"Het plan loopt nog."_qs}));
        QCOMPARE(nu(k, casus), u"uitvoeren"_qs);
        MOET_LUKKEN(k.doe(BeoordeelNoodzaak{casus, false, u"Het doel is bereikt."_qs}));
        QCOMPARE(nu(k, casus), u"sluiten"_qs);
    }

    void aShieldedDossierNeedsNothingUntilItsYearsAreOver()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        MOET(const Wegwijzer w, huis.coordinator().vraag(VraagWegwijzer{id}));
        QCOMPARE(w.stappen.at(w.nu - 1).naam, u"bewaren"_qs);
        for (qsizetype i = 0; i + 1 < w.nu; ++i) // of what is sealed no step comes back
            QCOMPARE(w.stappen.at(i).stand, Stapstand::Gedaan);
    }

    void moreThanThreeCasussenIsNoSmallMunicipality()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        DossierId laatste;
        for (int i = 0; i < 3; ++i)
            laatste = maakCasus(k);
        MOET(const Wegwijzer drie, k.vraag(VraagWegwijzer{laatste}));
        QVERIFY(drie.kleineGemeente);
        laatste = maakCasus(k);
        MOET(const Wegwijzer vier, k.vraag(VraagWegwijzer{laatste}));
        QVERIFY(!vier.kleineGemeente);
    }

    void moreThanTwelveDossiersAYearIsNoSmallMunicipality()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        Gedaan laatste;
        for (int i = 0; i < 12; ++i) {
            MOET(const Gedaan gedaan, k.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
            laatste = gedaan;
        }
        MOET(const Wegwijzer twaalf, k.vraag(VraagWegwijzer{DossierId(laatste.id)}));
        QVERIFY(twaalf.kleineGemeente);
        MOET(const Gedaan nogEen, k.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
        MOET(const Wegwijzer dertien, k.vraag(VraagWegwijzer{DossierId(nogEen.id)}));
        QVERIFY(!dertien.kleineGemeente);
    }

    void whatIsNotThereIsSaid()
    {
        Huis huis;
        const auto w = huis.coordinator().vraag(VraagWegwijzer{DossierId(99)});
        QVERIFY(!w);
        QCOMPARE(w.error().soort, FoutSoort::NietGevonden);
    }
};

QTEST_GUILESS_MAIN(TestWegwijzer)
#include "tst_wegwijzer.moc"
