// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/noodzaak.h"

#include "core/casus/casusbeeld.h"
#include "tests/steun/casusproef.h"

using namespace weegkamer;

class TestNoodzaak : public QObject
{
    Q_OBJECT

    static QDate plichtdag(const Casusbeeld &beeld, QStringView soort)
    {
        for (const Plichtbeeld &p : beeld.plichten) {
            if (p.soort == soort)
                return p.uiterlijk;
        }
        return {};
    }

private Q_SLOTS:
    void aCasusStaysOpenOnlyWithAReason()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        WEIGERT("W5.4", k.doe(BeoordeelNoodzaak{dossier, true, u" "_qs}));
        STAAT_TOE("W5.4", k.doe(BeoordeelNoodzaak{dossier, true, u"Het gezin heeft nog geen hulp"_qs}));
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QCOMPARE(beeld.nogOpenOmdat, u"Het gezin heeft nog geen hulp"_qs);
    }

    void theNextJudgementIsSixMonthsAway_data()
    {
        QTest::addColumn<QDate>("vandaag");
        QTest::addColumn<QDate>("volgende");
        QTest::newRow("in the summer") << QDate(2026, 8, 10) << QDate(2027, 2, 10);
        QTest::newRow("on the last of August") << QDate(2026, 8, 31) << QDate(2027, 2, 28);
    }
    void theNextJudgementIsSixMonthsAway()
    {
        QFETCH(QDate, vandaag);
        QFETCH(QDate, volgende);
        Huis huis;
        const DossierId dossier = maakCasus(huis.coordinator());
        huis.logUit();
        huis.klok.zet(QDateTime(vandaag, {9, 0}, Qt::UTC));
        Kamer &k = huis.coordinator();
        MOET_LUKKEN(k.doe(BeoordeelNoodzaak{dossier, true, u"Nog nodig"_qs}));
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QCOMPARE(beeld.evaluatie.begin, vandaag);
        QCOMPARE(beeld.evaluatie.uiterlijk, volgende);
        QVERIFY(beeld.evaluatie.stappen.size() >= 2);
        QCOMPARE(plichtdag(beeld, u"noodzaak"), volgende);
    }

    void whatIsNotNecessaryAnyMoreMustBeClosedToday()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        STAAT_TOE("W9a", k.doe(BeoordeelNoodzaak{dossier, false, u"Doel bereikt"_qs}));
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QCOMPARE(plichtdag(beeld, u"afsluiten"), QDate(2026, 3, 2));
        QVERIFY(!plichtdag(beeld, u"noodzaak").isValid());
        QVERIFY(beeld.nogOpenOmdat.isEmpty());
        MOET_LUKKEN(k.doe(BeoordeelNoodzaak{dossier, true, u"Toch nog een terugval"_qs}));
        MOET(const Casusbeeld later, k.vraag(ToonCasus{dossier}));
        QVERIFY(!plichtdag(later, u"afsluiten").isValid());
        QCOMPARE(plichtdag(later, u"noodzaak"), QDate(2026, 9, 2));
    }

    void whatEachReviewSaidIsForWhoAccountsForIt()
    {
        Huis huis;
        const DossierId dossier = maakCasus(huis.coordinator());
        for (const char *reden : {"Zijn moeder vraagt om hulp", "Het gezin heeft nog geen hulp"})
            MOET_LUKKEN(huis.coordinator().doe(BeoordeelNoodzaak{dossier, true, QLatin1String(reden)}));
        casusSql(huis.coordinator(), u"INSERT INTO casus_deelnemer (dossier, deelnemer, account, persoon, rol_in_plan, reden, sinds) "
                                     "SELECT :d, min(d.id), (SELECT id FROM account WHERE rol = 'deelnemer'), 'D.', 'Zorg', 'Kan helpen', '2026-03-02' FROM deelnemer d"_qs, {{":d", dossier.tekst()}});
        MOET(const Casusbeeld deelnemer, huis.als(Rol::Deelnemer).vraag(ToonCasus{dossier}));
        QCOMPARE(deelnemer.nogOpenOmdat, u"Het gezin heeft nog geen hulp"_qs); // why it is open now
        QCOMPARE(deelnemer.beoordelingen.size(), 2);
        for (const Beoordelingbeeld &b : deelnemer.beoordelingen)
            QVERIFY(b.reden.isEmpty() && b.gedaanOp.isValid());
        // The control: who accounts for it reads both.
        for (const Rol rol : {Rol::Casuscoordinator, Rol::Politie, Rol::Contactpunt, Rol::Fg, Rol::Auditor}) {
            MOET(const Casusbeeld beeld, huis.als(rol).vraag(ToonCasus{dossier}));
            QCOMPARE(beeld.beoordelingen.last().reden, u"Zijn moeder vraagt om hulp"_qs);
        }
    }

    void theAnswerItselfIsRequired()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const auto zonder = k.doe(u"casus.beoordeel-noodzaak"_qs, {{u"dossier"_qs, maakCasus(k).tekst()}, {u"reden"_qs, u"x"_qs}});
        QCOMPARE(zonder.error().velden.first().veld, u"nog-nodig"_qs);
    }

    void onlyTheCoordinatorJudgesTheNecessity()
    {
        Huis huis;
        const DossierId dossier = maakCasus(huis.coordinator());
        WEIGERT("W13", huis.als(Rol::Politie).doe(BeoordeelNoodzaak{dossier, true, u"x"_qs}));
    }

    void anEarlierDateThatWasAgreedIsNotExplainedAsSixMonths()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{maakCasus(k, {.evaluatieOp = {2026, 6, 1}})}));
        QCOMPARE(beeld.evaluatie.uiterlijk, QDate(2026, 6, 1));
        QCOMPARE(beeld.evaluatie.stappen.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNoodzaak)
#include "tst_noodzaak.moc"
