// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/vragen.h"
#include "core/aanmelding/feit.h"
#include "core/weging/wegingpapier.h"
#include "tests/steun/wegingproef.h"

using namespace weegkamer;

class TestVragen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaperSaysTheWordsOfAChoice()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET(const Stuk stuk, huis.coordinator().vraag(WegingPapier{p.dossier}));
        QStringList waarden;
        for (const Blok &b : stuk.blokken) {
            for (const QStringList &rij : b.rijen)
                waarden.append(rij.last());
        }
        for (const Keuzelijst &lijst : {keuzes<Feitaard>(), keuzes<Bronsoort>(), keuzes<Bijzonder>(), keuzes<Feittoets>()}) {
            bool gezien = false;
            for (const Keuze &k : lijst) {
                QVERIFY2(k.waarde == k.label || !waarden.contains(k.waarde), qPrintable(k.waarde));
                gezien = gezien || waarden.contains(k.label);
            }
            QVERIFY2(gezien || lijst.first().waarde == u"geverifieerd", qPrintable(lijst.first().waarde)); // not every fact was tested
        }
    }

    void theAgendaShowsWhoWaitsLongestFirstAPageAtATime()
    {
        Huis huis;
        legVoor(huis, 1, {2026, 3, 1});
        const Wegingproef oudste = legVoor(huis, 2, {2026, 2, 1});
        legVoor(huis, 3, {2026, 3, 1});
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(oudste, Zetel::Politie)));
        MOET_LUKKEN(huis.coordinator().doe(HoudAan{oudste.dossier, {2026, 3, 20}, u"Wacht op antwoord."_qs}));
        MOET(const Agenda een, huis.als(Rol::OpenbaarMinisterie).vraag(VraagWegingen{{}, 2}));
        QCOMPARE(een.rijen.size(), 2);
        QCOMPARE(een.rijen.at(0).nummer, u"2026-002"_qs);
        QVERIFY(een.rijen.at(0).politieBinnen);
        QVERIFY(!een.rijen.at(0).omBinnen);
        QVERIFY(!een.rijen.at(0).geopend);
        QCOMPARE(een.rijen.at(0).aangehoudenTot, QDate(2026, 3, 20));
        QCOMPARE(een.rijen.at(1).nummer, u"2026-001"_qs);
        MOET(const Agenda twee, huis.als(Rol::OpenbaarMinisterie).vraag(VraagWegingen{een.volgende, 2}));
        QCOMPARE(twee.rijen.size(), 1);
        QCOMPARE(twee.rijen.at(0).nummer, u"2026-003"_qs);
        QVERIFY(twee.volgende.isEmpty());
    }

    void theFilterFindsNumbersInTheOrderThatIsAsked()
    {
        Huis huis;
        legVoor(huis, 11, {2026, 2, 10});
        legVoor(huis, 12, {2026, 2, 1});
        legVoor(huis, 13, {2026, 2, 10});
        legVoor(huis, 21, {2026, 1, 5});
        const auto gevonden = [&](const QString &filter, Agendavolgorde volgorde = Agendavolgorde::WachtLangst) {
            QStringList uit;
            const auto agenda = huis.coordinator().vraag(VraagWegingen{.volgorde = volgorde, .filter = filter});
            for (const Agendaregel &r : agenda ? agenda->rijen : QList<Agendaregel>())
                uit.append(r.nummer);
            return uit;
        };
        QCOMPARE(gevonden(u"2026-01"_qs), (QStringList{u"2026-012"_qs, u"2026-011"_qs, u"2026-013"_qs}));
        QCOMPARE(gevonden(u" 2026-01 "_qs, Agendavolgorde::WachtKortst), (QStringList{u"2026-013"_qs, u"2026-011"_qs, u"2026-012"_qs}));
        QCOMPARE(gevonden(u"2026-021"_qs), QStringList{u"2026-021"_qs});
        for (const QString &niets : {u"026"_qs, u"Proefpersoon"_qs, u"%"_qs, u"2025"_qs})
            QVERIFY2(gevonden(niets).isEmpty(), qPrintable(niets));
        // Thousands of later numbers elsewhere do not hide who waits.
        Database &db = huis.coordinator().database();
        proefdetail::voegIn(db, u"WITH RECURSIVE n(i) AS (SELECT 2000 UNION ALL SELECT i + 1 FROM n WHERE i < 4500) "
                                "INSERT INTO dossier (nummer, fase, geopend_op, fase_sinds) SELECT '2026-' || i, 'casus', '2026-02-20', '2026-02-20' FROM n"_qs);
        QCOMPARE(gevonden(u"2026"_qs), (QStringList{u"2026-021"_qs, u"2026-012"_qs, u"2026-011"_qs, u"2026-013"_qs}));
    }

    void whatIsDecidedLeavesTheAgenda()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, NietVoorleggen, NietVoorleggen, NietVoorleggen));
        MOET(const Agenda voor, huis.coordinator().vraag(VraagWegingen{}));
        QCOMPARE(voor.rijen.size(), 1);
        QVERIFY(voor.rijen.at(0).geopend);
        MOET_LUKKEN(huis.coordinator().doe(StelBesluitVast{.dossier = p.dossier, .uitkomst = Besluituitkomst::NietVoorleggen, .reden = u"Te licht."_qs}));
        MOET(const Agenda na, huis.coordinator().vraag(VraagWegingen{}));
        QVERIFY(na.rijen.isEmpty());
    }

    void thePageCarriesWhatTheThreeNeed()
    {
        Huis huis;
        const QString naam = u"de Ünlü-أحمد 🙂"_qs;
        const Wegingproef p = legVoor(huis, 1, {2026, 3, 2}, naam);
        MOET(const Wegingbeeld beeld, huis.als(Rol::Politie).vraag(ToonWeging{p.dossier}));
        const QString verwacht = u"Adem "_qs + naam;
        QCOMPARE(beeld.betrokkene, verwacht);
        QCOMPARE(beeld.gedraging, u"Roept op tot geweld."_qs);
        QCOMPARE(beeld.feiten.size(), 4);
        QVERIFY(beeld.feiten.at(0).citeerbaar);
        QVERIFY(!beeld.feiten.at(3).citeerbaar);
        QCOMPARE(beeld.ontbreekt.size(), 3);
        QCOMPARE(beeld.ontbreekt.first().regel, u"W5.3h"_qs);
        MOET(const QString gelogd, huis.als(Rol::Politie).database().waarde(u"SELECT dossier FROM logboek WHERE handeling = 'weging.toon'"_qs));
        QCOMPARE(gelogd, p.nummer);
    }

    void whatDiffersStandsFirst()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Burgemeester)));
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Politie)));
        GeefOordeel anders = namensZetel(p, Zetel::OpenbaarMinisterie, Verdict::NietVoorleggen);
        anders.criteria[3].waarde = Criteriumwaarde::WijstErNietOp;
        MOET_LUKKEN(huis.coordinator().doe(anders));
        MOET(const Wegingbeeld beeld, huis.als(Rol::Burgemeester).vraag(ToonWeging{p.dossier}));
        QCOMPARE(beeld.criteria.size(), 5);
        QCOMPARE(beeld.criteria.at(0).criterium, Criterium::IdentificatieMetGroep);
        QVERIFY(beeld.criteria.at(0).verschilt);
        QCOMPARE(beeld.criteria.at(0).zetels.size(), 3);
        QCOMPARE(beeld.criteria.at(1).criterium, Criterium::Geweldsbereidheid);
        QVERIFY(!beeld.criteria.at(1).verschilt);
        QVERIFY(beeld.verdictVerschilt);
        QVERIFY(beeld.doelVerschilt);
        QVERIFY(beeld.parafenKloppen);
        QCOMPARE(beeld.ontbreekt.size(), 1);
        QCOMPARE(beeld.ontbreekt.first().regel, u"W5.3a"_qs);
        QVERIFY(beeld.eigenOordeel);
    }

    void adjourningTogetherAsksForADay()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, Aanhouden, Aanhouden, Aanhouden));
        MOET(const Wegingbeeld beeld, huis.coordinator().vraag(ToonWeging{p.dossier}));
        QCOMPARE(beeld.ontbreekt.size(), 1);
        QVERIFY(beeld.ontbreekt.first().zin.contains(u"aanhouden"_qs));
    }

    void nowhereIsAScoreATotalOrARanking()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, Casusoverleg, Casusoverleg, Casusoverleg));
        MOET(const QJsonObject beeld, huis.coordinator().vraag(u"weging.toon"_qs, {{u"dossier"_qs, p.dossier.tekst()}}));
        const std::function<void(const QJsonValue &)> loopDoor = [&](const QJsonValue &v) {
            const QJsonObject o = v.toObject();
            for (auto it = o.begin(); it != o.end(); ++it) {
                for (const char *woord : {"score", "totaal", "som", "rang", "gewicht"})
                    QVERIFY2(!it.key().contains(QLatin1String(woord)), qPrintable(it.key()));
                loopDoor(*it);
            }
            for (const QJsonValue &deel : v.toArray())
                loopDoor(deel);
        };
        loopDoor(beeld);
        QVERIFY(beeld.contains(u"criteria"_qs));
    }

    void onlyTheWeegploegAndTheCoordinatorSeeWegingen()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        for (Rol rol : {Rol::Deelnemer, Rol::Contactpunt, Rol::Auditor}) {
            WEIGERT("W13", huis.als(rol).vraag(VraagWegingen{}));
            WEIGERT("W13", huis.als(rol).vraag(ToonWeging{p.dossier}));
        }
        WEIGERT("W13", huis.coordinator().vraag(MijnOordeel{p.dossier}));
    }
};

QTEST_GUILESS_MAIN(TestVragen)
#include "tst_vragen.moc"
