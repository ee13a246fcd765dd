// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "tests/steun/huis.h"
#include "tests/steun/leesplan.h"

#include <sqlite3.h>

using namespace weegkamer;

class TestWerkvoorraad : public QObject
{
    Q_OBJECT

    /// Duties of the coordinator from overdue to undated, and one of the police. Today is Monday 2 March 2026.
    static Gelukt vul(Kamer &kamer)
    {
        PROBEER_IN(const Gedaan d, kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs})); // undated duty "melding"
        const auto leg = [&](const char *soort, const char *rol, const QString &dag) {
            return kamer.database().waarde(u"INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk) VALUES (%1, '%2', '%3', 'Doe %2', 'W9a', '2026-02-01', %4)"_qs
                                               .arg(d.id).arg(QLatin1String(soort), QLatin1String(rol), dag));
        };
        PROBEER(leg("later", "casuscoordinator", u"'2026-04-01'"_qs));
        PROBEER(leg("maand", "casuscoordinator", u"'2026-03-09'"_qs));
        PROBEER(leg("zondag", "casuscoordinator", u"'2026-03-08'"_qs));
        PROBEER(leg("nu", "casuscoordinator", u"'2026-03-02'"_qs));
        PROBEER(leg("telaat", "casuscoordinator", u"'2026-03-01'"_qs));
        PROBEER(leg("correctie", "politie", u"'2026-03-05'"_qs));
        return {};
    }
    static QStringList soorten(const Werklijst &lijst)
    {
        QStringList uit;
        for (const Werkregel &r : lijst.rijen)
            uit.append(r.soort);
        return uit;
    }

    std::unique_ptr<Huis> m_gevuld; ///< for what only asks

private Q_SLOTS:
    void initTestCase()
    {
        m_gevuld = std::make_unique<Huis>();
        MOET_LUKKEN(vul(m_gevuld->coordinator()));
    }
    void cleanupTestCase() { m_gevuld.reset(); }

    void whatIsDueFirstStandsOnTopAndWhatHasNoDateAtTheEnd()
    {
        Huis huis;
        MOET_LUKKEN(vul(huis.coordinator()));
        MOET(const Werklijst lijst, huis.coordinator().vraag(ToonWerkvoorraad{}));
        QCOMPARE(soorten(lijst), QStringList({u"telaat"_qs, u"nu"_qs, u"zondag"_qs, u"maand"_qs, u"later"_qs, u"melding"_qs}));
        QCOMPARE(lijst.rijen.first().dagen, -1);
        QCOMPARE(lijst.rijen.first().artikel, u"Wet art. 9"_qs);
        QVERIFY(!lijst.rijen.first().uitleg.isEmpty());
        QCOMPARE(lijst.rijen.last().groep, Werkgroep::ZonderDatum);
    }

    void aGroupHoldsItsOwnDutiesAndIsCounted_data()
    {
        QTest::addColumn<Werkgroep>("groep");
        QTest::addColumn<QStringList>("verwacht");
        QTest::newRow("overdue") << Werkgroep::Verlopen << QStringList{u"telaat"_qs};
        QTest::newRow("today") << Werkgroep::Vandaag << QStringList{u"nu"_qs};
        QTest::newRow("until Sunday") << Werkgroep::DezeWeek << QStringList{u"zondag"_qs};
        QTest::newRow("until the end of the month") << Werkgroep::DezeMaand << QStringList{u"maand"_qs};
        QTest::newRow("later") << Werkgroep::Later << QStringList{u"later"_qs};
        QTest::newRow("undated") << Werkgroep::ZonderDatum << QStringList{u"melding"_qs};
        QTest::newRow("others") << Werkgroep::WachtOpAnderen << QStringList{u"correctie"_qs};
    }

    void aGroupHoldsItsOwnDutiesAndIsCounted()
    {
        QFETCH(Werkgroep, groep);
        QFETCH(QStringList, verwacht);
        MOET(const Werklijst lijst, m_gevuld->coordinator().vraag(ToonWerkvoorraad{.groep = groep}));
        QCOMPARE(soorten(lijst), verwacht);
        QCOMPARE(lijst.rijen.first().groep, groep);
        QCOMPARE(lijst.groepen.size(), 7);
        QCOMPARE(lijst.groepen.at(static_cast<int>(groep)).groep, groep);
        QCOMPARE(lijst.groepen.at(static_cast<int>(groep)).aantal, 1);
    }

    void onASundayThisWeekHoldsNothingMore()
    {
        Huis huis;
        huis.klok.zet(QDateTime({2026, 3, 8}, {9, 0}, Qt::UTC));
        MOET_LUKKEN(vul(huis.coordinator()));
        MOET(const Werklijst week, huis.coordinator().vraag(ToonWerkvoorraad{.groep = Werkgroep::DezeWeek}));
        QVERIFY(week.rijen.isEmpty());
        MOET(const Werklijst maand, huis.coordinator().vraag(ToonWerkvoorraad{.groep = Werkgroep::DezeMaand}));
        QCOMPARE(soorten(maand), QStringList{u"maand"_qs});
        MOET(const Werklijst later, huis.coordinator().vraag(ToonWerkvoorraad{.groep = Werkgroep::Later}));
        QCOMPARE(soorten(later), QStringList{u"later"_qs});
    }

    void itComesInPages()
    {
        Huis huis;
        MOET_LUKKEN(vul(huis.coordinator()));
        QStringList gezien;
        QString na;
        do {
            MOET(const Werklijst blad, huis.coordinator().vraag(ToonWerkvoorraad{.na = na, .aantal = 2}));
            gezien += soorten(blad);
            na = blad.volgende;
        } while (!na.isEmpty());
        QCOMPARE(gezien.size(), 6);
        QCOMPARE(gezien.last(), u"melding"_qs);
    }

    void theLastPageCostsNoMoreThanTheFirst()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(vul(kamer));
        MOET_LUKKEN(kamer.database().waarde(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000)"
            " INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk)"
            " SELECT (SELECT max(id) FROM dossier), 'later', 'casuscoordinator', 'Doe later', 'W9a', '2026-02-01', date('2027-01-01', i || ' days') FROM n"_qs));
        // What SQLite's machine did for one page.
        const auto stappen = [&](const QString &na) {
            const auto lees = [&] { return sqlite3_stmt_status(kamer.database().sql(Modus::Vraag, "werkvoorraad/eigen")->handle(), SQLITE_STMTSTATUS_VM_STEP, 1); };
            static_cast<void>(lees());
            return kamer.vraag(ToonWerkvoorraad{.na = na}) ? lees() : 0;
        };
        const int eerste = stappen({});
        const int laatste = stappen(u"2037-10-01/1"_qs);
        QVERIFY2(eerste > 50 && laatste > 50 && laatste < 2 * eerste, qPrintable(u"%1 en %2 stappen"_qs.arg(eerste).arg(laatste)));
    }

    void othersSeeTheirOwnTurnOnly()
    {
        Huis huis;
        MOET_LUKKEN(vul(huis.coordinator()));
        Kamer &politie = huis.als(Rol::Politie);
        MOET(const Werklijst lijst, politie.vraag(ToonWerkvoorraad{}));
        QCOMPARE(soorten(lijst), QStringList{u"correctie"_qs});
        QCOMPARE(lijst.groepen.size(), 6);
        WEIGERT("W13", politie.vraag(ToonWerkvoorraad{.groep = Werkgroep::WachtOpAnderen}));
        MOET(const Werklijst deelnemer, huis.als(Rol::Deelnemer).vraag(ToonWerkvoorraad{}));
        QVERIFY(deelnemer.rijen.isEmpty());
    }

    void inTheLastWeekOfAMonthThisMonthIsOver()
    {
        Huis huis;
        huis.klok.zet(QDateTime({2026, 3, 30}, {9, 0}, Qt::UTC)); // a Monday: the week ends on 5 April
        MOET_LUKKEN(vul(huis.coordinator()));
        MOET(const Werklijst week, huis.coordinator().vraag(ToonWerkvoorraad{.groep = Werkgroep::DezeWeek}));
        QCOMPARE(soorten(week), QStringList{u"later"_qs});
        MOET(const Werklijst maand, huis.coordinator().vraag(ToonWerkvoorraad{.groep = Werkgroep::DezeMaand}));
        QVERIFY(maand.rijen.isEmpty());
        qint64 samen = 0;
        for (const Groepstand &g : week.groepen)
            samen += g.groep == Werkgroep::WachtOpAnderen ? 0 : g.aantal;
        QCOMPARE(samen, 6); // each duty is in one group
    }

    void everyDayIsInOneGroupWhateverTodayIs()
    {
        for (QDate vandaag(2026, 1, 1); vandaag < QDate(2028, 3, 2); vandaag = vandaag.addDays(1)) {
            for (const int verder : {-400, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 13, 27, 28, 29, 30, 31, 32, 400}) {
                const QDate dag = vandaag.addDays(verder);
                int keer = 0;
                for (const Werkgroep g : {Werkgroep::Verlopen, Werkgroep::Vandaag, Werkgroep::DezeWeek, Werkgroep::DezeMaand, Werkgroep::Later, Werkgroep::ZonderDatum})
                    keer += bereikVan(g, vandaag).bevat(dag) ? 1 : 0;
                QCOMPARE(keer, 1);
                QVERIFY2(bereikVan(groepVan(dag, vandaag), vandaag).bevat(dag), qPrintable(vandaag.toString(Qt::ISODate) + u' ' + dag.toString(Qt::ISODate)));
            }
        }
        QCOMPARE(groepVan({}, {2026, 3, 2}), Werkgroep::ZonderDatum);
    }

    void aFilterFindsWhatItNames_data()
    {
        QTest::addColumn<ToonWerkvoorraad>("vraag");
        QTest::addColumn<QStringList>("verwacht");
        QTest::newRow("kind") << ToonWerkvoorraad{.soort = u"nu"_qs} << QStringList{u"nu"_qs};
        QTest::newRow("a part of what has to be done, whatever its capitals") << ToonWerkvoorraad{.filter = u" OE zon"_qs} << QStringList{u"zondag"_qs};
        QTest::newRow("the whole number") << ToonWerkvoorraad{.soort = u"telaat"_qs, .filter = u"2026-001"_qs} << QStringList{u"telaat"_qs};
        QTest::newRow("another number") << ToonWerkvoorraad{.filter = u"2026-002"_qs} << QStringList();
        QTest::newRow("a sign that means all in SQL means itself") << ToonWerkvoorraad{.filter = u"%"_qs} << QStringList();
        QTest::newRow("a sign that means one in SQL means itself") << ToonWerkvoorraad{.filter = u"_"_qs} << QStringList();
        QTest::newRow("a backslash") << ToonWerkvoorraad{.filter = u"\\"_qs} << QStringList();
        QTest::newRow("SQL") << ToonWerkvoorraad{.filter = u"' OR 1=1 --"_qs} << QStringList();
        QTest::newRow("from a day") << ToonWerkvoorraad{.van = {2026, 3, 8}} << QStringList({u"zondag"_qs, u"maand"_qs, u"later"_qs});
        QTest::newRow("until a day") << ToonWerkvoorraad{.tot = {2026, 3, 2}} << QStringList({u"telaat"_qs, u"nu"_qs});
        QTest::newRow("a period in a group") << ToonWerkvoorraad{.groep = Werkgroep::Later, .tot = {2026, 3, 31}} << QStringList();
        QTest::newRow("another role") << ToonWerkvoorraad{.rol = Rol::Politie} << QStringList{u"correctie"_qs};
        QTest::newRow("another role, its group") << ToonWerkvoorraad{.groep = Werkgroep::DezeWeek, .rol = Rol::Politie} << QStringList{u"correctie"_qs};
        QTest::newRow("others, by kind") << ToonWerkvoorraad{.groep = Werkgroep::WachtOpAnderen, .soort = u"correctie"_qs} << QStringList{u"correctie"_qs};
        QTest::newRow("others, by number") << ToonWerkvoorraad{.groep = Werkgroep::WachtOpAnderen, .filter = u"2026-"_qs} << QStringList{u"correctie"_qs};
    }

    void aFilterFindsWhatItNames()
    {
        QFETCH(ToonWerkvoorraad, vraag);
        QFETCH(QStringList, verwacht);
        MOET(const Werklijst lijst, m_gevuld->coordinator().vraag(vraag));
        QCOMPARE(soorten(lijst), verwacht);
        QVERIFY(!lijst.afgekapt);
        QVERIFY(lijst.volgende.isEmpty());
    }

    void aFilterThatDidNotSeeAllSaysSo()
    {
        Huis huis;
        MOET_LUKKEN(vul(huis.coordinator()));
        MOET_LUKKEN(huis.coordinator().database().waarde(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk)"
            " SELECT 1, 'veel-' || i, 'casuscoordinator', 'Veel', 'W9a', '2026-02-01', '2026-02-28' FROM n"_qs));
        MOET(const Werklijst lijst, huis.coordinator().vraag(ToonWerkvoorraad{.soort = u"later"_qs}));
        QVERIFY(lijst.afgekapt && lijst.rijen.isEmpty());
        MOET(const Werklijst later, huis.coordinator().vraag(ToonWerkvoorraad{.groep = Werkgroep::Later, .soort = u"later"_qs}));
        QCOMPARE(soorten(later), QStringList{u"later"_qs}); // a group brings it within reach
    }

    void whoIsNotTheCoordinatorAsksForNoOtherRole()
    {
        for (const Rol rol : {Rol::Burgemeester, Rol::Politie, Rol::Deelnemer, Rol::Contactpunt, Rol::Fg, Rol::Auditor})
            WEIGERT("W13", m_gevuld->als(rol).vraag(ToonWerkvoorraad{.rol = Rol::Casuscoordinator}));
    }

    void theCountersFollowWhatIsPutThereAndTickedOff()
    {
        Huis huis;
        MOET_LUKKEN(vul(huis.coordinator()));
        MOET(const Werktellers voor, huis.coordinator().vraag(TelWerkvoorraad{}));
        QCOMPARE(voor.totaal, 6);
        QCOMPARE(voor.tellers.size(), 6);
        MOET_LUKKEN(huis.coordinator().database().waarde(u"UPDATE plicht SET afgedaan_op = '2026-03-02' WHERE soort = 'nu'"_qs));
        MOET_LUKKEN(huis.coordinator().database().waarde(u"DELETE FROM plicht WHERE soort = 'later'"_qs));
        MOET(const Werktellers na, huis.coordinator().vraag(TelWerkvoorraad{}));
        QCOMPARE(na.totaal, 4);
        MOET(const Werktellers deelnemer, huis.als(Rol::Deelnemer).vraag(TelWerkvoorraad{}));
        QCOMPARE(deelnemer.totaal, 0);
    }

    void theNavigationCountsOnlyWhatWaitsNow()
    {
        Huis huis;
        MOET_LUKKEN(vul(huis.coordinator()));
        MOET(const Werktellers alles, huis.coordinator().vraag(TelWerkvoorraad{}));
        MOET(const Werktellers nu, huis.coordinator().vraag(TelWachtend{}));
        MOET(const Werklijst later, huis.coordinator().vraag(ToonWerkvoorraad{.groep = Werkgroep::Later}));
        MOET(const Werklijst maand, huis.coordinator().vraag(ToonWerkvoorraad{.groep = Werkgroep::DezeMaand}));
        QVERIFY(!later.rijen.isEmpty() && !maand.rijen.isEmpty());
        QCOMPARE(nu.totaal, alles.totaal - later.rijen.size() - maand.rijen.size());
        for (const Werkteller &t : nu.tellers)
            QVERIFY2(t.soort != u"later"_qs, qPrintable(t.soort));
        MOET(const Werktellers deelnemer, huis.als(Rol::Deelnemer).vraag(TelWachtend{}));
        QCOMPARE(deelnemer.totaal, 0);
    }

    void theNavigationReadsKeptCountersAlone()
    {
        for (const char *naam : {"werkvoorraad/wacht", "werkvoorraad/groepen"}) {
            MOET(const QString plan, planVan(m_gevuld->coordinator().database(), naam));
            QVERIFY2(!plan.contains(QRegularExpression(u"(SCAN|SEARCH) p\\b"_qs)) && !plan.contains(u"plicht_"_qs), qPrintable(plan));
            QVERIFY2(plan.contains(u"(rol=? AND per=? AND tijdvak<?)"_qs) && plan.contains(u"(rol=? AND per=? AND tijdvak>? AND tijdvak<?)"_qs), qPrintable(plan));
        }
        // Counted for who sees some dossiers only: two stretches of the index, until the horizon, and what has no last day.
        MOET(const QString geteld, planVan(m_gevuld->coordinator().database(), "werkvoorraad/wacht-geteld"));
        QVERIFY2(geteld.contains(u"plicht_open (rol=? AND <expr><?)"_qs) && geteld.contains(u"plicht_open (rol=? AND <expr>=?)"_qs), qPrintable(geteld));
    }

    void noListReadsAllDuties_data()
    {
        QTest::addColumn<QByteArray>("naam");
        QTest::addColumn<QString>("index");
        QTest::newRow("own") << QByteArray("werkvoorraad/eigen") << u"plicht_open"_qs;
        QTest::newRow("others") << QByteArray("werkvoorraad/anderen") << u"plicht_wacht"_qs;
        QTest::newRow("another role") << QByteArray("werkvoorraad/van-rol") << u"plicht_open"_qs;
        QTest::newRow("count") << QByteArray("werkvoorraad/tel") << u"plicht_open"_qs;
    }

    void noListReadsAllDuties()
    {
        QFETCH(QByteArray, naam);
        QFETCH(QString, index);
        MOET(const QString plan, planVan(m_gevuld->coordinator().database(), naam.constData()));
        QVERIFY2(plan.contains(index) && !plan.contains(u"TEMP B-TREE"_qs) && !plan.contains(u"SCAN p"_qs) && !plan.contains(u"SCAN main.p"_qs), qPrintable(plan));
    }
};

QTEST_GUILESS_MAIN(TestWerkvoorraad)
#include "tst_werkvoorraad.moc"
