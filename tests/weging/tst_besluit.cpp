// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/vragen.h"
#include "tests/steun/wegingproef.h"

using namespace weegkamer;

class TestBesluit : public QObject
{
    Q_OBJECT

    static StelBesluitVast besluit(const Wegingproef &p, Besluituitkomst uitkomst)
    {
        return {.dossier = p.dossier, .uitkomst = uitkomst, .reden = u"De drie zijn het eens."_qs, .noodzaak = u"Nodig"_qs,
                .proportionaliteit = u"Niet te ver"_qs, .subsidiariteit = u"Niet lichter"_qs};
    }
    static Uitkomst<QString> kolom(Huis &huis, const QString &sql) { return huis.coordinator().database().waarde(sql); }
    static Gelukt mag(Huis &huis, const StelBesluitVast &h)
    {
        return huis.coordinator().mag(QLatin1String(StelBesluitVast::kop.naam), naarJson(h));
    }

private Q_SLOTS:
    void onlyThreeEqualVerdictsAreABesluit_data()
    {
        QTest::addColumn<int>("burgemeester");
        QTest::addColumn<int>("politie");
        QTest::addColumn<int>("om");
        for (int b = 0; b < 3; ++b) {
            for (int p = 0; p < 3; ++p) {
                for (int o = 0; o < 3; ++o) {
                    const auto v = [](int i) { return tekst(static_cast<Verdict>(i)); };
                    const QString naam = v(b) + u", "_qs + v(p) + u", "_qs + v(o);
                    QTest::newRow(qPrintable(naam)) << b << p << o;
                }
            }
        }
    }
    void onlyThreeEqualVerdictsAreABesluit()
    {
        QFETCH(int, burgemeester);
        QFETCH(int, politie);
        QFETCH(int, om);
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(oordeelMetDrie(huis, p, static_cast<Verdict>(burgemeester), static_cast<Verdict>(politie), static_cast<Verdict>(om)));
        const bool gelijk = burgemeester == politie && politie == om;
        for (const auto &[uitkomst, verdict] : {std::pair(Besluituitkomst::Casusoverleg, Verdict::Casusoverleg),
                                                std::pair(Besluituitkomst::NietVoorleggen, Verdict::NietVoorleggen)}) {
            if (gelijk && burgemeester == static_cast<int>(verdict))
                STAAT_TOE("W5.3a", mag(huis, besluit(p, uitkomst)));
            else
                WEIGERT("W5.3a", mag(huis, besluit(p, uitkomst)));
        }
        WEIGERT("K16", mag(huis, besluit(p, Besluituitkomst::GeenEensluidendOordeel)));
        MOET_LUKKEN(huis.coordinator().doe(HoudAan{p.dossier, {2026, 3, 20}, u"Verder overleggen."_qs}));
        WEIGERT("K16", mag(huis, besluit(p, Besluituitkomst::GeenEensluidendOordeel)));
        huis.klok.verder(18);
        if (gelijk)
            WEIGERT("K16", mag(huis, besluit(p, Besluituitkomst::GeenEensluidendOordeel)));
        else
            STAAT_TOE("K16", mag(huis, besluit(p, Besluituitkomst::GeenEensluidendOordeel)));
    }

    void withAMissingJudgementThereIsNoBesluit()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Burgemeester)));
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Politie)));
        MOET_LUKKEN(huis.coordinator().doe(HoudAan{p.dossier, {2026, 3, 20}, u"Verder overleggen."_qs}));
        huis.klok.verder(30);
        for (const auto u : {Besluituitkomst::Casusoverleg, Besluituitkomst::NietVoorleggen, Besluituitkomst::GeenEensluidendOordeel})
            WEIGERT("W5.3a", huis.coordinator().doe(besluit(p, u)));
    }

    void theRefusalSaysWhoDiffers()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, Casusoverleg, Casusoverleg, NietVoorleggen));
        const auto nee = huis.als(Rol::Burgemeester).doe(besluit(p, Besluituitkomst::Casusoverleg));
        WEIGERT("W5.3a", nee);
        QVERIFY(nee.error().weigering->uitleg.contains(u"Openbaar Ministerie: niet voorleggen"_qs));
    }

    void aCasusStartsWithItsDuties()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, Casusoverleg, Casusoverleg, Casusoverleg));
        MOET_LUKKEN(huis.coordinator().doe(besluit(p, Besluituitkomst::Casusoverleg)));
        MOET(const QString fase, kolom(huis, u"SELECT fase FROM dossier"_qs));
        QCOMPARE(fase, u"casus"_qs);
        MOET(const QString casus, kolom(huis, u"SELECT opgenomen_omdat || ' ' || evaluatie_op FROM casus"_qs));
        QCOMPARE(casus, u"De drie zijn het eens. 2026-09-02"_qs);
        MOET(const QString plichten, kolom(huis, u"SELECT group_concat(soort || ' ' || regel || ' ' || uiterlijk) FROM (SELECT * FROM plicht WHERE afgedaan_op IS NULL ORDER BY uiterlijk)"_qs));
        QCOMPARE(plichten, u"deelnemers W5.3e 2026-03-02,noodzaak W9a 2026-09-02"_qs);
        MOET(const Wegingbeeld beeld, huis.coordinator().vraag(ToonWeging{p.dossier}));
        QVERIFY(beeld.besluit);
        QCOMPARE(beeld.besluit->uitkomst, Besluituitkomst::Casusoverleg);
        WEIGERT("W5.3a", huis.coordinator().doe(besluit(p, Besluituitkomst::NietVoorleggen)));
        WEIGERT("W5.3a", huis.coordinator().doe(namensZetel(p, Zetel::Politie)));
    }

    void whatIsNotPutForwardIsToBeDestroyedAtOnce()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, NietVoorleggen, NietVoorleggen, NietVoorleggen));
        StelBesluitVast b = besluit(p, Besluituitkomst::NietVoorleggen);
        b.adviesAanmelder = u"Bespreek dit met het wijkteam."_qs;
        STAAT_TOE("B16b", huis.coordinator().doe(b));
        MOET(const QString stand, kolom(huis, u"SELECT d.fase || ' ' || b.regel || ' ' || b.uiterlijk FROM dossier d JOIN bewaring b ON b.dossier = d.id"_qs));
        QCOMPARE(stand, u"te-vernietigen B16b 2026-03-02"_qs);
        MOET(const QString advies, kolom(huis, u"SELECT advies_aanmelder FROM besluit"_qs));
        QCOMPARE(advies, b.adviesAanmelder);
        WEIGERT("B16c", huis.coordinator().doe(NieuweRonde{p.dossier, u"Toch nog eens."_qs}));
    }

    void noUnanimousJudgementInTheEndLeadsToDestruction()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, Casusoverleg, NietVoorleggen, NietVoorleggen));
        MOET_LUKKEN(huis.coordinator().doe(HoudAan{p.dossier, {}, u"Verder overleggen."_qs}));
        huis.klok.verder(56);
        STAAT_TOE("K16", huis.coordinator().doe(besluit(p, Besluituitkomst::GeenEensluidendOordeel)));
        MOET(const QString regel, kolom(huis, u"SELECT regel FROM bewaring"_qs));
        QCOMPARE(regel, u"B16b"_qs);
    }

    void aBesluitHasItsReason()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, Casusoverleg, Casusoverleg, Casusoverleg));
        StelBesluitVast b = besluit(p, Besluituitkomst::Casusoverleg);
        b.reden = u" "_qs;
        WEIGERT("W5.4", huis.coordinator().doe(b));
        STAAT_TOE("W5.4", huis.coordinator().doe(besluit(p, Besluituitkomst::Casusoverleg)));
    }

    void aCasusIsNecessaryProportionateAndTheLightestWay_data()
    {
        QTest::addColumn<QString>("veld");
        for (const char *veld : {"noodzaak", "proportionaliteit", "subsidiariteit"})
            QTest::newRow(veld) << QString::fromLatin1(veld);
    }
    void aCasusIsNecessaryProportionateAndTheLightestWay()
    {
        QFETCH(QString, veld);
        Huis huis;
        const Wegingproef p = legVoor(huis);
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, Casusoverleg, Casusoverleg, Casusoverleg));
        QJsonObject zonder = naarJson(besluit(p, Besluituitkomst::Casusoverleg));
        zonder.remove(veld);
        const auto nee = huis.coordinator().doe(u"weging.stel-besluit-vast"_qs, zonder);
        WEIGERT("W5.3g", nee);
        QCOMPARE(nee.error().weigering->veld, veld);
        STAAT_TOE("W5.3g", huis.coordinator().doe(besluit(p, Besluituitkomst::Casusoverleg)));
    }

    void policeAndOmDoNotLayDownTheBesluit()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        WEIGERT("W13", huis.als(Rol::Politie).doe(besluit(p, Besluituitkomst::Casusoverleg)));
    }
};

QTEST_GUILESS_MAIN(TestBesluit)
#include "tst_besluit.moc"
