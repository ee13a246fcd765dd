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

    void theFilterFindsWordsByTheirBeginningOnEveryPage()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const auto voeg = [&](const QString &naam, const QString &functie, Vervangen voor) {
            WijsPlaatsvervangerAan w = iemand(voor);
            w.naam = naam;
            w.functie = functie;
            MOET_LUKKEN(k.doe(w));
        };
        voeg(u"Şule Öztürk-De Wit"_qs, u"Wijkchef"_qs, Vervangen::Politie);
        MOET_LUKKEN(k.inEenTransactie([&]() -> Gelukt {
            for (int i = 0; i < 130; ++i) {
                WijsPlaatsvervangerAan w = iemand(Vervangen::OpenbaarMinisterie);
                w.naam = u"Invaller %1"_qs.arg(i);
                PROBEER(k.doe(w));
            }
            return {};
        }));
        const auto aantal = [&](const QString &filter) {
            const auto p = k.vraag(VraagPlaatsvervangers{.filter = filter, .aantal = 500});
            return p ? p->rijen.size() : -1;
        };
        // The oldest of all, by name, function and seat, whatever the accents, capitals and order.
        for (const QString &filter : {u"sule"_qs, u"OZTÜRK"_qs, u"wit öz"_qs, u"wijk pol"_qs, u"  wijkchef  "_qs})
            QVERIFY2(aantal(filter) == 1, qPrintable(filter));
        QCOMPARE(aantal(u"openbaar min"_qs), 130);
        QCOMPARE(aantal({}), 131);
        for (const QString &filter : {u"turk"_qs, u"sule openbaar"_qs, u"_ule"_qs, u"' OR 1=1 --"_qs, u"\u20ac"_qs})
            QVERIFY2(aantal(filter) == 0, qPrintable(filter));
        // A page at a time, each row once.
        QSet<qint64> gezien;
        VraagPlaatsvervangers v{.filter = u"invaller"_qs, .aantal = 50};
        for (int bladzij = 0; bladzij < 3; ++bladzij) {
            MOET(const Plaatsvervangers p, k.vraag(v));
            QCOMPARE(p.rijen.size(), bladzij < 2 ? 50 : 30);
            QCOMPARE(p.volgende.isEmpty(), bladzij == 2);
            for (const Plaatsvervanger &r : p.rijen)
                gezien.insert(r.id.waarde());
            v.na = p.volgende;
        }
        QCOMPARE(gezien.size(), 130);
    }

    void theDayGivesWhoStandsInOnIt()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        MOET(const Gedaan weg, k.doe(iemand()));
        WijsPlaatsvervangerAan later = iemand(Vervangen::Burgemeester);
        later.van = {2026, 3, 10};
        MOET_LUKKEN(k.doe(later));
        const auto op = [&](QDate dag) {
            const auto p = k.vraag(VraagPlaatsvervangers{.op = dag});
            return p ? p->rijen.size() : -1;
        };
        QCOMPARE(op({2026, 2, 28}), 0);
        QCOMPARE(op({2026, 3, 1}), 1);
        QCOMPARE(op({2026, 3, 14}), 2);
        QCOMPARE(op({2026, 3, 15}), 0);
        MOET_LUKKEN(k.doe(TrekPlaatsvervangerIn{PlaatsvervangerId(weg.id)}));
        QCOMPARE(op({2026, 3, 14}), 1);
    }

    void aDeputyOfLongAgoIsStillKnown()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const Wegingproef p = legVoor(huis);
        MOET(const Gedaan eerste, k.doe(iemand()));
        for (int i = 0; i < 101; ++i) {
            WijsPlaatsvervangerAan w = iemand(Vervangen::Contactpunt);
            w.naam = u"Ander %1"_qs.arg(i);
            MOET_LUKKEN(k.doe(w));
        }
        WEIGERT("N7", k.doe(iemand())); // named already, however many came after
        GeefOordeel h = namensZetel(p, Zetel::Politie);
        h.namensNaam.clear();
        h.namensFunctie.clear();
        h.namensDatum = {2026, 3, 1};
        h.plaatsvervanger = PlaatsvervangerId(eerste.id);
        STAAT_TOE("N7", k.doe(h));
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
