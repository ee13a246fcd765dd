// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/plaatsvervanger.h"
#include "core/weging/vragen.h"
#include "tests/steun/wegingproef.h"
#include "tests/uitkomstproef.h"

using namespace weegkamer;

class TestPlaatsvervanger : public QObject
{
    Q_OBJECT

    static WijsPlaatsvervangerAan iemand(Vervangen voor = Vervangen::Politie)
    {
        return {voor, u"R. Invaller"_qs, u"Operationeel chef"_qs, {2026, 3, 1}, {2026, 3, 14}};
    }

private Q_SLOTS:
    void aDeputyHasDates()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        WijsPlaatsvervangerAan w = iemand();
        std::swap(w.van, w.tot);
        WEIGERT("N7", k.doe(w));
        w = iemand();
        w.tot = {2026, 3, 1};
        w.van = {2026, 2, 1};
        WEIGERT("N7", k.doe(w)); // past already
        w = iemand();
        w.tot = {2029, 1, 1};
        WEIGERT("N7", k.doe(w)); // for ever is no absence
        STAAT_TOE("N7", k.doe(iemand()));
        WEIGERT("N7", k.doe(iemand())); // twice the same
        MOET_LUKKEN(k.doe(iemand(Vervangen::Casuscoordinator)));
        MOET(const Plaatsvervangers p, k.vraag(VraagPlaatsvervangers{}));
        QCOMPARE(p.rijen.size(), 2);
        QVERIFY(p.rijen.first().geldt);
        QCOMPARE(p.rijen.first().voor, Vervangen::Casuscoordinator);
    }

    void whoIsWithdrawnStandsInNoMore()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        MOET(const Gedaan g, k.doe(iemand()));
        MOET_LUKKEN(k.doe(TrekPlaatsvervangerIn{PlaatsvervangerId(g.id)}));
        QCOMPARE(foutVan(k.doe(TrekPlaatsvervangerIn{PlaatsvervangerId(g.id)})).soort, FoutSoort::NietGevonden);
        MOET(const Plaatsvervangers p, k.vraag(VraagPlaatsvervangers{}));
        QVERIFY(!p.rijen.first().geldt);
        MOET_LUKKEN(k.doe(iemand())); // and can be named anew
    }

    void aDeputyJudgesInTheSeatOnTheirOwnDays()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const Wegingproef p = legVoor(huis);
        MOET(const Gedaan g, k.doe(iemand()));
        GeefOordeel h = namensZetel(p, Zetel::Politie);
        h.namensNaam.clear();
        h.namensFunctie.clear();
        WEIGERT("N1", k.doe(h)); // without a deputy a name is asked
        h.plaatsvervanger = PlaatsvervangerId(g.id);
        h.namensDatum = {2026, 2, 27};
        WEIGERT("N7", k.doe(h));
        h.namensDatum = {2026, 3, 1};
        h.zetel = Zetel::Burgemeester;
        WEIGERT("N7", k.doe(h));
        h.zetel = Zetel::Politie;
        STAAT_TOE("N7", k.doe(h));
        MOET_LUKKEN(k.doe(namensZetel(p, Zetel::Burgemeester)));
        MOET_LUKKEN(k.doe(namensZetel(p, Zetel::OpenbaarMinisterie)));
        MOET(const Wegingbeeld beeld, k.vraag(ToonWeging{p.dossier}));
        const auto van = std::find_if(beeld.oordelen.begin(), beeld.oordelen.end(), [](const auto &o) { return o.zetel == Zetel::Politie; });
        QVERIFY(van != beeld.oordelen.end());
        QCOMPARE(van->namensNaam, u"R. Invaller"_qs);
        QCOMPARE(van->namensFunctie, u"Operationeel chef (plaatsvervanger)"_qs);
        QVERIFY(beeld.parafenKloppen); // the paraaf covers who it was
    }

    void noSeatNamesItsOwnDeputyAtTheKeyboard()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET(const Gedaan g, huis.coordinator().doe(iemand()));
        GeefOordeel h = oordeelOver(p);
        h.plaatsvervanger = PlaatsvervangerId(g.id);
        QCOMPARE(foutVan(huis.als(Rol::Politie).doe(h)).velden.first().veld, u"plaatsvervanger"_qs);
        h = namensZetel(p, Zetel::Politie);
        h.plaatsvervanger = PlaatsvervangerId(4711);
        QCOMPARE(foutVan(huis.coordinator().doe(h)).velden.first().veld, u"plaatsvervanger"_qs);
    }
};

QTEST_GUILESS_MAIN(TestPlaatsvervanger)
#include "tst_plaatsvervanger.moc"
