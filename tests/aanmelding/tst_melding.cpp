// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"
#include "tests/steun/huis.h"

using namespace weegkamer;

class TestMelding : public QObject
{
    Q_OBJECT

    static NeemMeldingAan melding()
    {
        return {.ontvangenOp = {2026, 3, 1}, .melder = u"Een buurman"_qs, .inhoud = u"Zegt dingen die mij verontrusten."_qs};
    }

private Q_SLOTS:
    void aMeldingOpensADossierWithTheNextNumberOfTheYear()
    {
        Huis huis;
        MOET(const Gedaan een, huis.coordinator().doe(melding()));
        MOET(const Gedaan twee, huis.coordinator().doe(melding()));
        QCOMPARE(een.nummer, u"2026-001"_qs);
        QCOMPARE(twee.nummer, u"2026-002"_qs);
        MOET(const Meldinglijst lijst, huis.coordinator().vraag(VraagMeldingen{}));
        QCOMPARE(lijst.rijen.size(), 2);
        QCOMPARE(lijst.rijen.first().nummer, u"2026-002"_qs);
        MOET(const Meldingbeeld beeld, huis.coordinator().vraag(ToonMelding{DossierId(een.id)}));
        QCOMPARE(beeld.melder, u"Een buurman"_qs);
    }

    void aMeldingIsVisibleToItsReceiverOnly()
    {
        Huis huis;
        MOET(const Gedaan een, huis.coordinator().doe(melding()));
        MOET(const Meldinglijst lijst, huis.als(Rol::Burgemeester).vraag(VraagMeldingen{}));
        QVERIFY(lijst.rijen.isEmpty());
        const auto beeld = huis.als(Rol::Burgemeester).vraag(ToonMelding{DossierId(een.id)});
        QVERIFY(!beeld);
        QCOMPARE(beeld.error().soort, FoutSoort::NietGevonden);
    }

    void anOutcomeNeedsItsReason()
    {
        Huis huis;
        MOET(const Gedaan een, huis.coordinator().doe(melding()));
        const auto zonder = huis.coordinator().doe(BeoordeelMelding{.dossier = DossierId(een.id)});
        QCOMPARE(zonder.error().soort, FoutSoort::Invoer);
        QCOMPARE(zonder.error().velden.first().veld, u"reden"_qs);
        STAAT_TOE("B7.1b", huis.coordinator().doe(BeoordeelMelding{DossierId(een.id), Meldinguitkomst::Aanmelden, u"Past bij de norm"_qs}));
    }

    void droppingForLackOfInformationNeedsAReasonOfItsOwn()
    {
        Huis huis;
        MOET(const Gedaan een, huis.coordinator().doe(melding()));
        BeoordeelMelding b{DossierId(een.id), Meldinguitkomst::NietAanmelden, u"Te vaag"_qs, true};
        WEIGERT("B7.1c", huis.coordinator().doe(b));
        b.tochOmdat = u"De melder trok alles terug."_qs;
        STAAT_TOE("B7.1c", huis.coordinator().doe(b));
    }

    void whatIsNotAangemeldLeavesTheKamerAtOnce()
    {
        Huis huis;
        MOET(const Gedaan een, huis.coordinator().doe(melding()));
        STAAT_TOE("B7.1e", huis.coordinator().doe(BeoordeelMelding{DossierId(een.id), Meldinguitkomst::NietAanmelden, u"Burenruzie"_qs}));
        MOET(const Meldinglijst lijst, huis.coordinator().vraag(VraagMeldingen{}));
        QVERIFY(lijst.rijen.isEmpty());
        MOET(const QString rijen, huis.coordinator().database().waarde(u"SELECT (SELECT count(*) FROM melding) + (SELECT count(*) FROM dossier)"_qs));
        QCOMPARE(rijen, u"0"_qs);
    }

    void aMeldingFromTomorrowIsRefused()
    {
        Huis huis;
        NeemMeldingAan m = melding();
        m.ontvangenOp = {2026, 3, 3};
        WEIGERT("W5.2", huis.coordinator().doe(m));
        m.ontvangenOp = {2026, 3, 2};
        STAAT_TOE("W5.2", huis.coordinator().doe(m));
    }

    void policeAndOmKeepMeldingenInTheirOwnSystems()
    {
        Huis huis;
        WEIGERT("W13", huis.als(Rol::Politie).doe(melding()));
        WEIGERT("W13", huis.als(Rol::OpenbaarMinisterie).vraag(VraagMeldingen{}));
    }
};

QTEST_GUILESS_MAIN(TestMelding)
#include "tst_melding.moc"
