// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/vragen.h"
#include "tests/steun/wegingproef.h"

using namespace weegkamer;

class TestVerloop : public QObject
{
    Q_OBJECT

    static int openPlichten(Huis &huis, const QString &soort)
    {
        const auto n = huis.coordinator().database().waarde(u"SELECT count(*) FROM plicht WHERE afgedaan_op IS NULL AND soort = '%1'"_qs.arg(soort));
        return n ? n->toInt() : -1;
    }
    static Gelukt verschillend(Huis &huis, const Wegingproef &p)
    {
        using enum Verdict;
        return oordeelMetDrie(huis, p, Casusoverleg, NietVoorleggen, Aanhouden);
    }

private Q_SLOTS:
    void theThirdJudgementOpensAllAndMovesTheDuties()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().inEenTransactie([&]() -> Gelukt {
            Context context(huis.coordinator().database(), Modus::Handeling, huis.coordinator().wie(), huis.klok.nu());
            return beginWeging(context, p.dossier);
        }));
        QCOMPARE(openPlichten(huis, u"oordeel"_qs), 3);
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Burgemeester)));
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Politie)));
        QCOMPARE(openPlichten(huis, u"oordeel"_qs), 1);
        QCOMPARE(openPlichten(huis, u"besluit"_qs), 0);
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::OpenbaarMinisterie)));
        QCOMPARE(openPlichten(huis, u"oordeel"_qs), 0);
        QCOMPARE(openPlichten(huis, u"besluit"_qs), 1);
        MOET(const Wegingbeeld beeld, huis.coordinator().vraag(ToonWeging{p.dossier}));
        QCOMPARE(beeld.stand.geopendOp, huis.klok.nu());
        QVERIFY(beeld.ontbreekt.isEmpty());
    }

    void aDossierThatComesBackIsWeighedInANewRound()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(verschillend(huis, p));
        MOET_LUKKEN(huis.coordinator().inEenTransactie([&]() -> Gelukt {
            Context context(huis.coordinator().database(), Modus::Handeling, huis.coordinator().wie(), huis.klok.nu());
            return beginWeging(context, p.dossier);
        }));
        MOET(const Wegingbeeld beeld, huis.coordinator().vraag(ToonWeging{p.dossier}));
        QCOMPARE(beeld.stand.ronde, 2);
        QVERIFY(!beeld.stand.isOpen());
    }

    void aMissingJudgementIsNotDisagreement()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        const NieuweRonde ronde{p.dossier, u"De drie hebben overlegd."_qs};
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Burgemeester)));
        WEIGERT("W5.3h", huis.coordinator().doe(ronde));
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Politie)));
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::OpenbaarMinisterie, Verdict::Aanhouden)));
        STAAT_TOE("W5.3h", huis.coordinator().doe(ronde));
        QCOMPARE(openPlichten(huis, u"oordeel"_qs), 3);
        QCOMPARE(openPlichten(huis, u"besluit"_qs), 0);
        // In the same meeting all three judge again, and now they agree.
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, Casusoverleg, Casusoverleg, Casusoverleg));
        MOET(const Wegingbeeld beeld, huis.coordinator().vraag(ToonWeging{p.dossier}));
        QCOMPARE(beeld.stand.ronde, 2);
        QCOMPARE(beeld.rondes.size(), 1);
        QCOMPARE(beeld.rondes.first().reden, ronde.reden);
        QCOMPARE(beeld.rondes.first().oordelen.size(), 3);
        QVERIFY(!beeld.verdictVerschilt);
    }

    void aNewRoundNeedsItsReason()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(verschillend(huis, p));
        const auto zonder = huis.coordinator().doe(NieuweRonde{p.dossier, {}});
        QCOMPARE(zonder.error().velden.value(0).veld, u"reden"_qs);
    }

    void adjourningLastsEightWeeksAtMost_data()
    {
        QTest::addColumn<QDate>("tot");
        QTest::addColumn<bool>("mag");
        QTest::newRow("yesterday") << QDate(2026, 3, 1) << false;
        QTest::newRow("today") << QDate(2026, 3, 2) << false;
        QTest::newRow("tomorrow") << QDate(2026, 3, 3) << true;
        QTest::newRow("the last day") << QDate(2026, 4, 27) << true;
        QTest::newRow("a day too late") << QDate(2026, 4, 28) << false;
    }
    void adjourningLastsEightWeeksAtMost()
    {
        QFETCH(QDate, tot);
        QFETCH(bool, mag);
        Huis huis;
        const Wegingproef p = legVoor(huis);
        const HoudAan h{p.dossier, tot, u"Wacht op antwoord."_qs};
        if (mag)
            STAAT_TOE("K16", huis.coordinator().doe(h));
        else
            WEIGERT("K16", huis.coordinator().doe(h));
    }

    void adjourningIsExtendedOnce()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        const HoudAan h{p.dossier, {}, u"Wacht op antwoord."_qs};
        MOET_LUKKEN(huis.coordinator().doe(h));
        MOET(const Wegingbeeld eerst, huis.coordinator().vraag(ToonWeging{p.dossier}));
        QCOMPARE(eerst.stand.aangehoudenTot, QDate(2026, 4, 27));
        QCOMPARE(openPlichten(huis, u"aangehouden"_qs), 1);
        huis.klok.verder(56);
        STAAT_TOE("K16", huis.coordinator().doe(h));
        MOET(const Wegingbeeld daarna, huis.coordinator().vraag(ToonWeging{p.dossier}));
        QCOMPARE(daarna.stand.aangehoudenTot, QDate(2026, 6, 22));
        QCOMPARE(daarna.stand.kerenVerlengd, 1);
        huis.klok.verder(56);
        WEIGERT("K16", huis.coordinator().doe(h));
        // Expiry alone destroys nothing.
        MOET(const Wegingbeeld nog, huis.coordinator().vraag(ToonWeging{p.dossier}));
        QCOMPARE(nog.fase, Fase::Weging);
    }

    void policeAndOmDoNotLeadTheWeging()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        WEIGERT("W13", huis.als(Rol::Politie).doe(HoudAan{p.dossier, {}, u"Wacht."_qs}));
        WEIGERT("W13", huis.als(Rol::OpenbaarMinisterie).doe(NieuweRonde{p.dossier, u"Opnieuw."_qs}));
        MOET_LUKKEN(huis.als(Rol::Burgemeester).doe(HoudAan{p.dossier, {}, u"Wacht."_qs}));
    }
};

QTEST_GUILESS_MAIN(TestVerloop)
#include "tst_verloop.moc"
