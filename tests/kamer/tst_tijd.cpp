// SPDX-License-Identifier: EUPL-1.2
// Kamer time never goes back, whatever is done to the machine's clock; and a kamer does not open on a network share.
#include "core/aanmelding/melding.h"
#include "core/bewaring/sluitaf.h"
#include "core/kamer/oefening.h"
#include "core/logboek/logcontrole.h"
#include "tests/steun/huis.h"

using namespace weegkamer;

class TestTijd : public QObject
{
    Q_OBJECT

    static NeemMeldingAan melding(Kamer &k) { return {.ontvangenOp = k.vandaag(), .inhoud = u"x"_qs}; }
    /// The times in the log, in the order of the entries.
    static QStringList tijden(Kamer &k)
    {
        QStringList uit;
        auto s = k.database().bereid(Modus::Onderhoud, u"SELECT tijd FROM logboek ORDER BY volgnummer"_qs);
        while (s && s->stap().value_or(false))
            uit.append(s->tekstVan(0));
        return uit;
    }

private Q_SLOTS:
    void aClockTurnedBackIsSaidAndKamerTimeStandsStill()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(melding(huis.coordinator())));
        huis.klok.verder(10);
        MOET_LUKKEN(huis.coordinator().doe(melding(huis.coordinator())));
        const QDateTime verst = huis.coordinator().nu();
        huis.logUit();
        huis.klok.verder(-400);
        Kamer &kamer = huis.coordinator();
        QVERIFY(!kamer.bevindingen().isEmpty());
        QVERIFY2(kamer.bevindingen().first().contains(u"gaat niet terug in de tijd"), qPrintable(kamer.bevindingen().first()));
        QVERIFY2(kamer.bevindingen().first().contains(u"12-03-2026"), qPrintable(kamer.bevindingen().first()));
        QCOMPARE(kamer.nu(), verst);
        QCOMPARE(kamer.vandaag(), QDate(2026, 3, 12));
        MOET_LUKKEN(kamer.doe(melding(kamer)));
        const QStringList gezien = tijden(kamer);
        QVERIFY(gezien.size() >= 6);
        QVERIFY2(std::is_sorted(gezien.cbegin(), gezien.cend()), qPrintable(gezien.join(u'\n')));
        MOET(const Logcontrole controle, kamer.controleerLogboek());
        QVERIFY2(controle.isGoed(), qPrintable(controle.bevindingen.join(u'\n')));
    }

    void itIsSeenWhileSomebodyIsLoggedInToo()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        QCOMPARE(kamer.klokLooptAchter(), QString());
        const QDateTime voor = kamer.nu();
        huis.klok.zet(huis.klok.nu().addSecs(-120)); // what a time server corrects
        QCOMPARE(kamer.klokLooptAchter(), QString());
        QCOMPARE(kamer.nu(), voor);
        huis.klok.verder(-1);
        QVERIFY(kamer.klokLooptAchter().contains(u"Zet de klok goed"));
        MOET_LUKKEN(kamer.doe(melding(kamer)));
        const QStringList gezien = tijden(kamer);
        QVERIFY(std::is_sorted(gezien.cbegin(), gezien.cend()));
        // And when it is right again, time goes on.
        huis.klok.zet(voor.addDays(3));
        QCOMPARE(kamer.klokLooptAchter(), QString());
        QCOMPARE(kamer.nu(), voor.addDays(3));
    }

    void aDeadlineCannotBeWonBackWithTheClock()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.bewaarConcept(u"casus.sluit-af"_qs, {}, {{u"toelichting"_qs, u"half"_qs}}));
        huis.klok.verder(15);
        MOET_LUKKEN(kamer.doe(melding(kamer))); // an entry of day 15
        huis.klok.verder(-15);
        // A draft lapses after fourteen days; on the machine's clock it would be back.
        MOET(const auto concept_, kamer.leesConcept(u"casus.sluit-af"_qs, {}));
        QVERIFY(!concept_);
    }

    void inAPracticeRoomTheTurnedClockCounts()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(DraaiKlok{QDate(2031, 1, 1)}));
        QCOMPARE(kamer.vandaag(), QDate(2031, 1, 1));
        MOET_LUKKEN(kamer.doe(melding(kamer)));
        huis.logUit();
        QCOMPARE(huis.coordinator().vandaag(), QDate(2031, 1, 1));
        QVERIFY(huis.coordinator().bevindingen().isEmpty());
    }

    void aNetworkShareIsRefusedForLiveWork()
    {
        Huis huis;
        const auto open = [&](const Schijfvraag &schijf) { return Kamer::open(huis.pad(), accountVan(Rol::Casuscoordinator), huisgeheim(), huis.klok, {.isNetwerk = schijf}); };
        const auto netwerk = open([](const QString &) -> Uitkomst<bool> { return true; });
        QVERIFY(!netwerk);
        QCOMPARE(netwerk.error().soort, FoutSoort::Netwerkschijf);
        QVERIFY(netwerk.error().uitleg.contains(u"netwerkschijf"));
        QVERIFY2(!QFile::exists(huis.pad() + u".slot"_qs), "it took the lock before it looked where the file is");
        // What cannot be told is not taken for local.
        QVERIFY(!open([](const QString &) -> Uitkomst<bool> { return fout(FoutSoort::Machine); }));
        QVERIFY(open([](const QString &) -> Uitkomst<bool> { return false; }));
    }
};

QTEST_GUILESS_MAIN(TestTijd)
#include "tst_tijd.moc"
