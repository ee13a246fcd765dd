// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/administratief.h"
#include "core/bewaring/heropening.h"
#include "core/bewaring/identiteit.h"
#include "core/bewaring/vernietig.h"
#include "core/handeling/voorstel.h"
#include "core/opslag/paginascan.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "tests/steun/afscherming.h"

using namespace weegkamer;

class TestVasthouding : public QObject
{
    Q_OBJECT

    static HoudVast vordering(DossierId id)
    {
        return {id, Vasthoudgrond::Rechtsvordering, u"C/16/1234"_qs, u"De egelantierzaak loopt"_qs, {}, {2026, 9, 1}};
    }
    static Uitkomst<Gedaan> stelVernietigingVoor(Kamer &kamer, DossierId id, const QString &omdat = u"Niet meer nodig"_qs)
    {
        return kamer.doe(u"bewaring.stel-vernietiging-voor"_qs, naarJson(Vernietig{id, u"2026-001"_qs, omdat}));
    }
    static QStringList werkVan(Kamer &kamer)
    {
        QStringList uit;
        if (const auto lijst = kamer.vraag(ToonWerkvoorraad{})) {
            for (const Werkregel &r : lijst->rijen)
                uit.append(r.soort);
        }
        return uit;
    }

private Q_SLOTS:
    void aHoldNeedsAGroundAReferenceAndADay()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.als(Rol::Contactpunt);
        HoudVast h = vordering(id);
        h.grond.reset();
        WEIGERT("W9c", kamer.doe(h));
        h = vordering(id);
        h.kenmerk = u" "_qs; // a vague expectation of a claim is no ground
        WEIGERT("W9c", kamer.doe(h));
        h = vordering(id);
        h.toelichting.clear();
        WEIGERT("W9c", kamer.doe(h));
        for (const QDate dag : {QDate(), QDate(2026, 3, 2), QDate(2027, 3, 3)}) {
            h = vordering(id);
            h.herbeoordelenOp = dag;
            WEIGERT("W9c", kamer.doe(h));
        }
        h = vordering(id);
        h.houder = AccountId(3); // politie holds no key
        WEIGERT("W9c", kamer.doe(h));
        STAAT_TOE("W9c", kamer.doe(vordering(id)));
        MOET(const Bewaarbeeld beeld, kamer.vraag(ToonBewaring{id}));
        QCOMPARE(beeld.vasthoudingen.size(), 1);
        QCOMPARE(beeld.vasthoudingen.first().houderNaam, accountVan(Rol::Contactpunt));
        QCOMPARE(beeld.uiterlijk, QDate(2031, 3, 2)); // the retention period is not prolonged
        QVERIFY(werkVan(kamer).contains(u"vasthouding-1"_qs));
    }

    void whatItIsAboutIsSealed()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.als(Rol::Contactpunt);
        MOET_LUKKEN(kamer.doe(vordering(id)));
        MOET(const QList<Residu> rest, zoekResidu(kamer.database(), {u"egelantierzaak"_qs, u"C/16/1234"_qs, u"vasthouding-1"_qs}));
        QCOMPARE(rest.size(), 1);
        MOET(const Inhoudbeeld beeld, kijk(kamer, id, Kijkreden::AvgVerzoek));
        QVERIFY(beeld.vasthoudingen.first().contains(u"egelantierzaak"_qs));
    }

    void itIsNotDestroyedUntilTheGroundEnds()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan vast, kamer.doe(vordering(id)));
        WEIGERT("K17", stelVernietigingVoor(kamer, id));
        huis.klok.zet(QDateTime({2031, 3, 2}, {9, 0}, Qt::UTC));
        WEIGERT("K17", stelVernietigingVoor(kamer, id, {}));
        STAAT_TOE("K17", kamer.doe(BeeindigVasthouding{id, VasthoudingId(vast.id)}));
        QVERIFY(werkVan(kamer).contains(u"vernietiging"_qs));
        STAAT_TOE("K17", stelVernietigingVoor(kamer, id, {}));
        QCOMPARE(kamer.doe(BeeindigVasthouding{id, VasthoudingId(vast.id)}).error().soort, FoutSoort::NietGevonden);
    }

    void aHoldThatCameAfterTheProposalStopsTheDestruction()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan voorstel, stelVernietigingVoor(kamer, id));
        MOET_LUKKEN(kamer.doe(vordering(id)));
        WEIGERT("K17", kamer.doeAls(accountVan(Rol::Contactpunt), huisgeheim(), u"bewaring.bekrachtig-vernietiging"_qs, naarJson(Bekrachtiging{VoorstelId(voorstel.id)})));
    }

    void afterTheLastDayOnlyTheHolderOpensItAndOnlyForThat()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        HoudVast h = vordering(id);
        MOET_LUKKEN(huis.als(Rol::Contactpunt).doe(h));
        WEIGERT("K17", kijk(huis.coordinator(), id, Kijkreden::Rechtsvordering)); // not the holder
        huis.klok.zet(QDateTime({2031, 3, 3}, {9, 0}, Qt::UTC));
        WEIGERT("K17", kijk(huis.coordinator(), id, Kijkreden::Heropening));
        WEIGERT("K17", kijk(huis.als(Rol::Auditor), id, Kijkreden::Audit));
        WEIGERT("K17", kijk(huis.als(Rol::Contactpunt), id, Kijkreden::AvgVerzoek));
        STAAT_TOE("K17", kijk(huis.als(Rol::Contactpunt), id, Kijkreden::Rechtsvordering));
        // No weighing, no matching, no reopening.
        MOET(const Herkenningen herkend, huis.coordinator().vraag(Herken{u"Wervelvoort"_qs, {}, {}, {}}));
        QVERIFY(herkend.rijen.isEmpty());
        WEIGERT("K17", huis.coordinator().doe(u"bewaring.stel-heropening-voor"_qs, naarJson(Heropen{id, Heropenaanleiding::NieuwGedrag})));
    }

    void withoutAHoldNobodyOpensItAfterTheLastDay()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        WEIGERT("K17", kijk(huis.coordinator(), id, Kijkreden::Rechtsvordering));
        huis.klok.zet(QDateTime({2031, 3, 3}, {9, 0}, Qt::UTC));
        WEIGERT("W9b", kijk(huis.coordinator(), id, Kijkreden::Rechtsvordering));
        WEIGERT("W9b", huis.coordinator().doe(VoegLateBriefToe{id, u"School"_qs, {2031, 3, 3}, u"Iets"_qs, {}, {}}));
    }

    void whatWasToGoAtOnceIsSealedForItsHolder()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis, Sluitreden::GeenVerdereAanwijzingen));
        Kamer &kamer = huis.coordinator();
        MOET(const QList<Residu> voor, zoekResidu(kamer.database(), vulwoorden));
        QCOMPARE(voor.size(), vulwoorden.size());
        STAAT_TOE("W9c", kamer.doe(vordering(id)));
        MOET_LUKKEN(voegZoekindexSamen(kamer.database()));
        MOET(const QList<Residu> na, zoekResidu(kamer.database(), vulwoorden));
        QVERIFY(na.isEmpty());
        WEIGERT("K17", stelVernietigingVoor(kamer, id));
        WEIGERT("K17", kijk(huis.als(Rol::Contactpunt), id, Kijkreden::AvgVerzoek));
        STAAT_TOE("K17", kijk(huis.coordinator(), id, Kijkreden::Rechtsvordering));
        MOET(const Herkenningen herkend, huis.coordinator().vraag(Herken{u"Wervelvoort"_qs, {}, {}, {}}));
        QVERIFY(herkend.rijen.isEmpty());
        MOET_LUKKEN(huis.coordinator().doe(BeeindigVasthouding{id, VasthoudingId(1)}));
        MOET(const Gedaan voorstel, stelVernietigingVoor(huis.coordinator(), id));
        MOET_LUKKEN(huis.coordinator().doeAls(accountVan(Rol::Contactpunt), huisgeheim(), u"bewaring.bekrachtig-vernietiging"_qs, naarJson(Bekrachtiging{VoorstelId(voorstel.id)})));
    }

    void itsHolderReviewsItInTime()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        MOET_LUKKEN(huis.als(Rol::Contactpunt).doe(vordering(id)));
        const VerlengVasthouding langer{id, VasthoudingId(1), u"Het hoger beroep loopt"_qs, {2027, 2, 1}};
        WEIGERT("W9c", huis.coordinator().doe(langer));
        VerlengVasthouding zonder = langer;
        zonder.omdat.clear();
        WEIGERT("W9c", huis.als(Rol::Contactpunt).doe(zonder));
        STAAT_TOE("W9c", huis.als(Rol::Contactpunt).doe(langer));
        MOET(const Bewaarbeeld beeld, huis.als(Rol::Contactpunt).vraag(ToonBewaring{id}));
        QCOMPARE(beeld.vasthoudingen.first().herbeoordelenOp, QDate(2027, 2, 1));
        MOET(const Houderkeuzes keuzes, huis.als(Rol::Contactpunt).vraag(VraagHouders{}));
        QCOMPARE(keuzes.rijen.size(), 3);
    }

    void anObjectionHoldsTheDossierAndGoesToTheContactpunt()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        LegBezwaarVast h{id, Vasthoudgrond::Rechtsvordering, u"mr. Egelantier"_qs, {2026, 3, 2}, u"BZW-7"_qs, u"Tegen het besluit"_qs, u"bezwaar.txt"_qs, "bezwaar"};
        WEIGERT("K17", kamer.doe(h));
        h.soort = Vasthoudgrond::BezwaarOfBeroep;
        STAAT_TOE("K17", kamer.doe(h));
        WEIGERT("K17", stelVernietigingVoor(kamer, id));
        MOET(const Inhoudbeeld beeld, kijk(kamer, id, Kijkreden::AvgVerzoek));
        QCOMPARE(beeld.aantekeningen.size(), 2); // one was there, put by the test
        QCOMPARE(beeld.aantekeningen.last().vanWie, u"mr. Egelantier"_qs);
        QVERIFY(beeld.aantekeningen.last().document.isGeldig());
        QVERIFY(werkVan(huis.als(Rol::Contactpunt)).contains(u"bezwaar"_qs));
        MOET(const QList<Residu> rest, zoekResidu(huis.als(Rol::Contactpunt).database(), {u"Egelantier"_qs, u"BZW-7"_qs}));
        QVERIFY(rest.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVasthouding)
#include "tst_vasthouding.moc"
