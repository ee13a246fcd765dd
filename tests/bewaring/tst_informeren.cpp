// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/vernietig.h"
#include "core/handeling/voorstel.h"
#include "core/toezicht/logboekvragen.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "tests/steun/afscherming.h"

using namespace weegkamer;

class TestInformeren : public QObject
{
    Q_OBJECT

    /// A casus that is to be destroyed at once, with no decision on informing yet.
    static Uitkomst<DossierId> teVernietigen(Huis &huis)
    {
        PROBEER_IN(const DossierId id, vulCasus(huis));
        PROBEER(huis.coordinator().doe(SluitAf{id, Sluitreden::GeenVerdereAanwijzingen, u"Rust"_qs, {}}));
        return id;
    }
    static Uitkomst<Gedaan> stelVoor(Kamer &kamer, DossierId id)
    {
        return kamer.doe(u"bewaring.stel-vernietiging-voor"_qs, naarJson(Vernietig{id, u"2026-001"_qs, {}}));
    }
    static BeslisInformeren brief(DossierId id) { return {id, Informeeruitkomst::Geinformeerd, {2026, 3, 2}, {}, {}}; }
    static BeslisInformeren uitzondering(DossierId id)
    {
        return {id, Informeeruitkomst::NietGeinformeerd, {}, Informeergrond::RechtenVanAnderen, u"Een ander zou gevaar lopen."_qs};
    }
    static QDate plichtVan(Kamer &kamer)
    {
        if (const auto lijst = kamer.vraag(ToonWerkvoorraad{})) {
            for (const Werkregel &r : lijst->rijen) {
                if (r.regel == u"K18"_qs)
                    return r.uiterlijk;
            }
        }
        return {};
    }

private Q_SLOTS:
    void firstTheDecisionThenTheDestruction()
    {
        Huis huis;
        MOET(const DossierId id, teVernietigen(huis));
        WEIGERT("K18", stelVoor(huis.coordinator(), id));
        QCOMPARE(plichtVan(huis.als(Rol::Contactpunt)), QDate(2026, 3, 9)); // five working days
        QCOMPARE(plichtVan(huis.als(Rol::Burgemeester)), QDate(2026, 3, 16));
        STAAT_TOE("K18", huis.als(Rol::Contactpunt).doe(brief(id)));
        QVERIFY(!plichtVan(huis.als(Rol::Contactpunt)).isValid());
        QVERIFY(!plichtVan(huis.als(Rol::Burgemeester)).isValid());
        STAAT_TOE("K18", stelVoor(huis.coordinator(), id));
    }

    void anExceptionNeedsItsGroundAndAMotive()
    {
        Huis huis;
        MOET(const DossierId id, teVernietigen(huis));
        Kamer &kamer = huis.als(Rol::Contactpunt);
        BeslisInformeren h = uitzondering(id);
        h.grond.reset();
        WEIGERT("K18", kamer.doe(h));
        h = uitzondering(id);
        h.motief = u" "_qs;
        WEIGERT("W11", kamer.doe(h));
        STAAT_TOE("W11", kamer.doe(uitzondering(id)));
        MOET(const Logboeklijst log, kamer.vraag(VraagLogboek{.handeling = u"bewaring.beslis-informeren"_qs}).or_else([&](const Fout &) -> Uitkomst<Logboeklijst> {
            return huis.als(Rol::Auditor).vraag(VraagLogboek{.handeling = u"bewaring.beslis-informeren"_qs});
        }));
        QCOMPARE(log.rijen.first().resultaat, u"gedaan: niet-geinformeerd (rechten-van-anderen)"_qs);
    }

    void aLetterThatIsStillToBeSentInformsNobody()
    {
        Huis huis;
        MOET(const DossierId id, teVernietigen(huis));
        BeslisInformeren h = brief(id);
        h.geinformeerdOp = {2026, 3, 3};
        WEIGERT("K18", huis.als(Rol::Contactpunt).doe(h));
        h.geinformeerdOp = QDate();
        WEIGERT("K18", huis.als(Rol::Contactpunt).doe(h));
    }

    void theBurgemeesterDecidesFromTheTenthWorkingDay()
    {
        Huis huis;
        MOET(const DossierId id, teVernietigen(huis));
        WEIGERT("W13", huis.coordinator().doe(brief(id)));
        huis.klok.zet(QDateTime({2026, 3, 15}, {9, 0}, Qt::UTC));
        WEIGERT("K18", huis.als(Rol::Burgemeester).doe(uitzondering(id)));
        huis.klok.zet(QDateTime({2026, 3, 16}, {9, 0}, Qt::UTC));
        STAAT_TOE("K18", huis.als(Rol::Burgemeester).doe(uitzondering(id)));
    }

    void ofAnOrganisationNobodyIsInformed()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE betrokkene SET soort = 'rechtspersoon' WHERE dossier = %1"_qs.arg(id.waarde())));
        MOET_LUKKEN(kamer.doe(SluitAf{id, Sluitreden::GeenVerdereAanwijzingen, u"Rust"_qs, {}}));
        STAAT_TOE("K18", stelVoor(kamer, id));
    }

    void aShieldedDossierWaitsForNoDecision()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        WEIGERT("W6.3a", huis.als(Rol::Contactpunt).doe(brief(id)));
        huis.klok.zet(QDateTime({2031, 3, 2}, {9, 0}, Qt::UTC));
        STAAT_TOE("W9b", stelVoor(huis.coordinator(), id));
    }
};

QTEST_GUILESS_MAIN(TestInformeren)
#include "tst_informeren.moc"
