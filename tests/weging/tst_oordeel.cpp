// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/vragen.h"
#include "tests/steun/wegingproef.h"

using namespace weegkamer;

class TestOordeel : public QObject
{
    Q_OBJECT

    static Gelukt mag(Huis &huis, Rol rol, const GeefOordeel &h)
    {
        return huis.als(rol).mag(QLatin1String(GeefOordeel::kop.naam), naarJson(h));
    }

private Q_SLOTS:
    void aSeatJudgesForItself()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        GeefOordeel h = oordeelOver(p);
        h.zetel = Zetel::Burgemeester;
        WEIGERT("W5.3a", huis.als(Rol::Politie).doe(h));
        h.zetel = Zetel::Politie;
        STAAT_TOE("W5.3a", huis.als(Rol::Politie).doe(h));
        MOET(const EigenOordeel mijn, huis.als(Rol::Politie).vraag(MijnOordeel{p.dossier}));
        QVERIFY(mijn.oordeel);
        QCOMPARE(mijn.oordeel->zetel, Zetel::Politie);
        QCOMPARE(mijn.oordeel->criteria.size(), 5);
        QCOMPARE(mijn.oordeel->criteria.first().feitenVoor, QList<FeitId>{p.gezien});
    }

    // What a rule asks of each criterion is said with the rest, and in the order of the form: not after everything else is filled in.
    void whatAJudgementLacksIsSaidAtOnce()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        QJsonObject velden = naarJson(oordeelOver(p));
        for (const QString &naam : {u"waarom"_qs, u"verdict"_qs})
            velden.remove(naam);
        velden.insert(u"gezindheid"_qs, u"onbekend"_qs);
        QJsonArray criteria = velden.value(u"criteria").toArray();
        QJsonObject tweede = criteria.at(1).toObject();
        tweede.remove(u"waarde"_qs);
        tweede.remove(u"toelichting"_qs);
        criteria.replace(1, tweede);
        velden.insert(u"criteria"_qs, criteria);
        const auto gedaan = huis.als(Rol::Politie).doe(QLatin1String(GeefOordeel::kop.naam), velden);
        QVERIFY(!gedaan && !gedaan.error().weigering);
        QStringList paden;
        for (const VeldFout &f : gedaan.error().velden)
            paden.append(f.veld);
        QCOMPARE(paden, QStringList({u"criteria[1].waarde"_qs, u"criteria[1].toelichting"_qs, u"waarom"_qs, u"verdict"_qs, u"gezindheid"_qs}));
        // The rule itself has the better words, and still speaks when it is all that is wrong.
        velden = naarJson(oordeelOver(p));
        velden.insert(u"criteria"_qs, criteria);
        WEIGERT("W5.3b", huis.als(Rol::Politie).doe(QLatin1String(GeefOordeel::kop.naam), velden));
    }

    /// No sum, no threshold, no order of persons: a judgement has nowhere to put one, and the kamer has nowhere to keep it.
    void thereIsNoPlaceForAScore()
    {
        Huis huis;
        const Register reg = alleHandelingen();
        const std::function<bool(const std::vector<VeldInfo> &)> telt = [&](const std::vector<VeldInfo> &velden) {
            return std::any_of(velden.begin(), velden.end(), [&](const VeldInfo &v) { return v.soort == VeldSoort::Geheel || telt(v.deel); });
        };
        QVERIFY(!telt(reg.handeling(QLatin1String(GeefOordeel::kop.naam))->velden));
        const auto getallen = [&](const QString &tabel) {
            return huis.coordinator().database().waarde(u"SELECT group_concat(name) FROM pragma_table_info('%1') WHERE type IN ('INTEGER', 'REAL') "
                                                        "AND name NOT IN ('id', 'dossier', 'ronde', 'account', 'oordeel', 'feit', 'document', 'past_bij_doel')"_qs.arg(tabel));
        };
        for (const QString &tabel : {u"oordeel"_qs, u"oordeel_criterium"_qs, u"oordeel_feit"_qs})
            QCOMPARE(*getallen(tabel), QString());
        QVERIFY(!getallen(u"plichtteller"_qs)->isEmpty()); // the control: a table that counts
        const Wegingproef p = legVoor(huis);
        STAAT_TOE("K6", huis.als(Rol::Politie).doe(oordeelOver(p)));
    }

    void allFiveCriteriaAreJudgedOnce_data()
    {
        QTest::addColumn<int>("fout");
        QTest::newRow("one is missing") << 0;
        QTest::newRow("one stands twice") << 1;
        QTest::newRow("no value") << 2;
        QTest::newRow("no explanation") << 3;
        QTest::newRow("none at all") << 4;
        QTest::newRow("an assumption carries it") << 5;
        QTest::newRow("an opinion carries it") << 6;
        QTest::newRow("no fact carries it") << 7;
    }
    void allFiveCriteriaAreJudgedOnce()
    {
        QFETCH(int, fout);
        Huis huis;
        const Wegingproef p = legVoor(huis);
        GeefOordeel h = oordeelOver(p);
        switch (fout) {
        case 0: h.criteria.removeLast(); break;
        case 1: h.criteria[4].criterium = Criterium::SocialeRelaties; break;
        case 2: h.criteria[1].waarde.reset(); break;
        case 3: h.criteria[1].toelichting = u"  "_qs; break;
        case 4: h.criteria.clear(); break;
        case 5: h.criteria[0].feitenVoor = {p.aanname}; break;
        case 6: h.criteria[0].feitenVoor = {p.mening}; break;
        case 7: h.criteria[0].feitenTegen = h.criteria[0].feitenVoor; h.criteria[0].feitenVoor.clear(); break;
        }
        WEIGERT("W5.3b", mag(huis, Rol::Politie, h));
        STAAT_TOE("W5.3b", mag(huis, Rol::Politie, oordeelOver(p)));
    }

    void aSixthCriterionHasNoPlaceButOtherCircumstancesDo()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        GeefOordeel h = oordeelOver(p);
        h.criteria.append(h.criteria.last());
        WEIGERT("W5.3c", huis.als(Rol::Politie).doe(h));
        h.criteria.removeLast();
        h.overige = u"Verhuist volgende week."_qs;
        STAAT_TOE("W5.3c", huis.als(Rol::Politie).doe(h));
        QJsonObject vreemd = naarJson(h);
        QJsonArray criteria = vreemd[u"criteria"].toArray();
        criteria[0] = QJsonObject{{u"criterium"_qs, u"eigen-criterium"_qs}};
        vreemd[u"criteria"_qs] = criteria;
        const auto eigen = huis.als(Rol::Politie).doe(u"weging.geef-oordeel"_qs, vreemd);
        QCOMPARE(eigen.error().velden.value(0).veld, u"criteria[0].criterium"_qs);
    }

    void theQuestionOfThePurposeIsAnsweredAndFollowed()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        GeefOordeel h = oordeelOver(p);
        h.pastBijDoel = false;
        WEIGERT("W5.3f", huis.als(Rol::Politie).doe(h));
        h.pastBijDoel.reset();
        const auto zonder = huis.als(Rol::Politie).doe(h);
        QCOMPARE(zonder.error().velden.value(0).veld, u"past-bij-doel"_qs);
        h.pastBijDoel = true;
        STAAT_TOE("W5.3f", huis.als(Rol::Politie).doe(h));
    }

    void reasonAndCounterviewAreNeeded()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        GeefOordeel h = oordeelOver(p);
        h.tegenspraak.clear();
        h.waarom = u" "_qs;
        const auto zonder = huis.als(Rol::Politie).doe(h);
        QStringList velden;
        for (const VeldFout &v : zonder.error().velden)
            velden.append(v.veld);
        QCOMPARE(velden, (QStringList{u"waarom"_qs, u"tegenspraak"_qs}));
    }

    void whatSomebodyIsCanNotBeCited()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        GeefOordeel h = oordeelOver(p);
        h.criteria[2].feitenTegen = {p.alsZodanig};
        WEIGERT("B10b", huis.als(Rol::Politie).doe(h));
        h.criteria[2].feitenTegen = {p.gezien};
        STAAT_TOE("B10b", huis.als(Rol::Politie).doe(h));
    }

    void aFactOfAnotherDossierIsRefusedAtItsField()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis, 1);
        const Wegingproef ander = legVoor(huis, 2);
        GeefOordeel h = oordeelOver(p);
        h.criteria[3].feitenVoor = {ander.gezien};
        const auto nee = huis.als(Rol::Politie).doe(h);
        QCOMPARE(nee.error().velden.value(0).veld, u"criteria[3].feiten-voor"_qs);
    }

    void namensNeedsWhoFunctionDateAndPaper_data()
    {
        QTest::addColumn<QString>("veld");
        for (const char *veld : {"wijze", "zetel", "namens-naam", "namens-functie", "namens-datum", "document"})
            QTest::newRow(veld) << QString::fromLatin1(veld);
    }
    void namensNeedsWhoFunctionDateAndPaper()
    {
        QFETCH(QString, veld);
        Huis huis;
        const Wegingproef p = legVoor(huis);
        QJsonObject h = naarJson(namensZetel(p, Zetel::OpenbaarMinisterie));
        h.remove(veld);
        const auto nee = huis.coordinator().doe(u"weging.geef-oordeel"_qs, h);
        WEIGERT("N1", nee);
        QCOMPARE(nee.error().weigering->veld, veld);
        STAAT_TOE("N1", huis.coordinator().doe(namensZetel(p, Zetel::OpenbaarMinisterie)));
    }

    void aPaperFromTomorrowOrFromASeatItselfIsRefused()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        GeefOordeel h = namensZetel(p, Zetel::Politie);
        WEIGERT("N1", huis.als(Rol::Politie).doe(h));
        h.namensDatum = QDate(2026, 3, 3);
        WEIGERT("N1", huis.coordinator().doe(h));
    }

    void aSealedJudgementCanBeReplacedUntilItIsOpened()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Politie)));
        STAAT_TOE("W5.3a", huis.als(Rol::Politie).doe(oordeelOver(p, Verdict::Aanhouden)));
        MOET(const QString papieren, huis.als(Rol::Politie).database().waarde(u"SELECT count(*) FROM document"_qs));
        QCOMPARE(papieren, u"0"_qs);
        WEIGERT("W5.3a", huis.coordinator().doe(namensZetel(p, Zetel::Politie)));
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Burgemeester)));
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::OpenbaarMinisterie)));
        WEIGERT("W5.3a", huis.als(Rol::Politie).doe(oordeelOver(p)));
        MOET(const Wegingbeeld beeld, huis.als(Rol::Politie).vraag(ToonWeging{p.dossier}));
        QCOMPARE(beeld.oordelen.size(), 3);
        QCOMPARE(beeld.oordelen.at(1).verdict, Verdict::Aanhouden);
    }

    void aParaafBreaksWhenAWordOrThePaperChanges_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a word") << u"UPDATE oordeel SET waarom = 'Anders.' WHERE zetel = 'politie'"_qs;
        QTest::newRow("the verdict") << u"UPDATE oordeel SET verdict = 'niet-voorleggen' WHERE zetel = 'politie'"_qs;
        QTest::newRow("a criterion") << u"UPDATE oordeel_criterium SET waarde = 'wijst-er-niet-op'"_qs;
        QTest::newRow("a fact") << u"DELETE FROM oordeel_feit"_qs;
        QTest::newRow("the paper") << u"UPDATE document SET inhoud = zeroblob(50)"_qs;
        QTest::newRow("the account") << u"UPDATE oordeel SET account = 2"_qs;
    }
    void aParaafBreaksWhenAWordOrThePaperChanges()
    {
        QFETCH(QString, sql);
        Huis huis;
        const Wegingproef p = legVoor(huis);
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, Casusoverleg, Casusoverleg, Casusoverleg));
        MOET(const Wegingbeeld gaaf, huis.coordinator().vraag(ToonWeging{p.dossier}));
        QVERIFY(gaaf.parafenKloppen);
        proefdetail::voegIn(huis.coordinator().database(), sql);
        MOET(const Wegingbeeld stuk, huis.coordinator().vraag(ToonWeging{p.dossier}));
        QVERIFY(!stuk.parafenKloppen);
    }

    void strangeNamesAndLongTextsAreKeptAsTheyAre()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        GeefOordeel h = namensZetel(p, Zetel::Politie);
        h.namensNaam = u"أحمد 🙂 "_qs + QString(400, u'q');
        h.waarom = QString(20'000, u'é');
        MOET_LUKKEN(huis.coordinator().doe(h));
        MOET(const EigenOordeel mijn, huis.als(Rol::Politie).vraag(MijnOordeel{p.dossier}));
        QCOMPARE(mijn.oordeel->namensNaam, h.namensNaam);
        QCOMPARE(mijn.oordeel->waarom, h.waarom);
        QCOMPARE(mijn.oordeel->wijze, Ontvangstwijze::OpPapier);
    }

    void whoHasNoPartInTheWeegploegCanNotJudge()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        for (Rol rol : {Rol::Contactpunt, Rol::Deelnemer, Rol::Fg, Rol::Auditor})
            WEIGERT("W13", huis.als(rol).doe(oordeelOver(p)));
    }
};

QTEST_GUILESS_MAIN(TestOordeel)
#include "tst_oordeel.moc"
