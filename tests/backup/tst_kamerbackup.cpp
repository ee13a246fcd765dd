// SPDX-License-Identifier: EUPL-1.2
// A kamer makes her back-ups: while she is open, while nobody has her open, daily, and checked by who holds the key.
#include "core/aanmelding/melding.h"
#include "core/kamer/oefening.h"
#include "core/logboek/logboek.h"
#include "tests/backup/backupproef.h"

using namespace weegkamer;

class TestKamerbackup : public QObject
{
    Q_OBJECT

    static QString mapVan(const Huis &huis) { return standaardBackupmap(huis.pad()); }
    static Uitkomst<Backupkeuring> keur(Kamer &kamer, const QString &pad)
    {
        PROBEER_IN(const auto keurder, Kamerbackup(kamer).keurder(pad));
        return keurder({});
    }
    /// What cron does: the account is this role's.
    static Uitkomst<Backupregel> gesloten(Huis &huis, Rol rol, const QString &map = {})
    {
        return Kamerbackup::maakGesloten(huis.pad(), accountVan(rol), huisgeheim(), map, huis.klok);
    }

private Q_SLOTS:
    void anOpenKamerIsCopiedAndCheckedLater()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Kwikstaart"_qs}));
        Kamerbackup b(kamer);
        QVERIFY(b.isToe());
        MOET(const QString pad, b.maak());
        QCOMPARE(QFileInfo(pad).path(), mapVan(huis));
        QVERIFY(!b.isToe());
        MOET(const Backupoverzicht o, b.overzicht());
        QCOMPARE(o.rijen.size(), 1);
        QCOMPARE(o.rijen.first().staat, Backupstaat::Gemaakt);
        QCOMPARE(o.rijen.first().door, accountVan(Rol::Casuscoordinator));
        QCOMPARE(o.rijen.first().gemaaktOp, huis.klok.nu());
        QVERIFY(o.plaats.zelfdeSchijf && o.probleem.isEmpty() && !o.oefenen && !o.oefening);
        // The kamer works on; its locks were not dropped by the copying.
        MOET_LUKKEN(kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Nog een"_qs}));
        QVERIFY(!Kamer::open(huis.pad(), accountVan(Rol::Fg), huisgeheim(), huis.klok));

        MOET(const Backupkeuring keuring, keur(kamer, pad));
        QVERIFY2(keuring.isGoed(), qPrintable(keuring.bevindingen.join(u' ')));
        QVERIFY(keuring.paginas > 50 && keuring.logregels >= 3 && keuring.handtekeningen >= 2);
        MOET_LUKKEN(b.legVast(o.rijen.first(), keuring));
        MOET(const Backupoverzicht na, b.overzicht());
        QCOMPARE(na.rijen.first().staat, Backupstaat::Geverifieerd);
        QCOMPARE(inhoudVan(huis.map.path()), (QStringList{u"proef.backups"_qs, u"proef.sleutelbos"_qs, u"proef.weegkamer"_qs}));
    }

    void whatIsInAFolderOfBeforeGoesToo()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        Kamerbackup b(kamer);
        const QTemporaryDir eerst, daarna;
        MOET(const QString naast, b.maak());
        MOET_LUKKEN(kamer.doe(StelBackupIn{eerst.path(), 10}));
        MOET(const QString oud, b.maak());
        MOET_LUKKEN(kamer.doe(StelBackupIn{daarna.path(), 10}));
        huis.klok.zet(huis.klok.nu().addDays(11));
        QVERIFY(QFileInfo::exists(naast) && QFileInfo::exists(oud));
        QVERIFY(!b.maak({}, [](Stap stap) { return stap == Stap::Syncen ? 5 : 0; })); // as long as there is no newer one, they stay
        QVERIFY(QFileInfo::exists(naast) && QFileInfo::exists(oud));
        MOET(const QString nieuw, b.maak());
        QVERIFY(!QFileInfo::exists(naast) && !QFileInfo::exists(oud) && QFileInfo::exists(nieuw));
        // Back in the first folder, whose newest one stays then.
        MOET_LUKKEN(kamer.doe(StelBackupIn{eerst.path(), 10}));
        MOET(const QString weer, b.maak());
        huis.klok.zet(huis.klok.nu().addDays(20));
        b.dagelijks();
        QVERIFY(!QFileInfo::exists(nieuw) && !QFileInfo::exists(weer));
        QCOMPARE(inhoudVan(eerst.path()).size(), 1); // the newest one
    }

    void theNewestHeadIsInIt()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET(const QString pad, Kamerbackup(kamer).maak());
        MOET(const auto lezer, Backuplezer::open(pad));
        MOET(const Logkop kop, Logboek(kamer.database()).kop());
        QCOMPARE(lezer->manifest().logkop, kop); // signed after the entry that says that it began
        QCOMPARE(*kamer.database().waarde(u"SELECT handeling FROM logboek ORDER BY volgnummer DESC LIMIT 1"_qs), u"backup.maak"_qs);
        QCOMPARE(*kamer.database().waarde(u"SELECT volgnummer FROM logkop ORDER BY id DESC LIMIT 1"_qs), QString::number(kop.volgnr));
        QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM logkop WHERE volgnummer = %1"_qs.arg(kop.volgnr)), u"1"_qs); // and once
    }

    void anyAccountMakesOneOfAKamerThatNobodyHasOpen_data()
    {
        QTest::addColumn<int>("rol");
        for (Rol rol : Rollen::alle().lijst())
            QTest::newRow(qPrintable(tekst(rol))) << static_cast<int>(rol);
    }
    void anyAccountMakesOneOfAKamerThatNobodyHasOpen()
    {
        QFETCH(int, rol);
        Huis huis;
        MOET(const Backupregel regel, gesloten(huis, static_cast<Rol>(rol)));
        QCOMPARE(regel.door, accountVan(static_cast<Rol>(rol)));
        MOET(const auto lezer, Backuplezer::open(regel.pad));
        MOET_LUKKEN(lezer->controleer());
        QCOMPARE(lezer->manifest().databaseGrootte, QFileInfo(huis.pad()).size());
        Kamer &kamer = huis.coordinator();
        MOET(const Backupkeuring keuring, keur(kamer, regel.pad));
        QVERIFY2(keuring.isGoed(), qPrintable(keuring.bevindingen.join(u' ')));
    }

    void theBeheerderCantReadWhatItMade()
    {
        Huis huis;
        MOET(const Backupregel regel, gesloten(huis, Rol::Beheerder));
        MOET(const auto lezer, Backuplezer::open(regel.pad));
        MOET(const Ontgrendeld wie, lezer->sleutelbos().logIn(accountVan(Rol::Beheerder), huisgeheim()));
        QCOMPARE(lezer->sleutel(wie.doos).error().soort, FoutSoort::GeenRecht);
        MOET(const Ontgrendeld fg, lezer->sleutelbos().logIn(accountVan(Rol::Fg), huisgeheim()));
        MOET_LUKKEN(lezer->sleutel(fg.doos)); // the control
    }

    void anOpenKamerOrAWrongPasswordIsSaidSo()
    {
        Huis huis;
        huis.coordinator();
        QCOMPARE(gesloten(huis, Rol::Beheerder).error().soort, FoutSoort::InGebruik);
        huis.logUit();
        const auto mis = Kamerbackup::maakGesloten(huis.pad(), accountVan(Rol::Fg), huisgeheim(u"een heel ander wachtwoord"_qs), {}, huis.klok);
        QCOMPARE(mis.error().soort, FoutSoort::Inloggen);
        QCOMPARE(Kamerbackup::maakGesloten(huis.pad() + u"x"_qs, u"fg"_qs, huisgeheim(), {}, huis.klok).error().soort, FoutSoort::NietGevonden);
        QCOMPARE(gesloten(huis, Rol::Fg, u"/proc/weg"_qs).error().soort, FoutSoort::Invoer);
        QVERIFY(!QFileInfo::exists(mapVan(huis)));
        MOET_LUKKEN(gesloten(huis, Rol::Fg)); // the control
    }

    void aCrashedKamerIsCopiedWithItsJournal()
    {
        Huis huis;
        {
            // A transaction that is under way: pages in the file, what was there before in the journal.
            Kamer &kamer = huis.coordinator();
            MOET_LUKKEN(kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Bevestigd"_qs}));
            MOET_LUKKEN(kamer.database().waarde(u"PRAGMA cache_size=2"_qs));
            MOET(Transaction t, Transaction::begin(kamer.database()));
            for (int i = 0; i < 200; ++i)
                MOET_LUKKEN(kamer.database().waarde(u"INSERT INTO deelnemer (naam, soort, bron) VALUES ('%1' || hex(randomblob(500)), 'andere', 'x')"_qs.arg(i)));
            QTemporaryDir kopie;
            const QByteArray bestand = leesAlles(huis.pad()); // a test may; SQLite's locks do not matter any more here
            const QByteArray journaal = leesAlles(huis.pad() + u"-journal"_qs);
            const QByteArray bos = leesAlles(QString(huis.pad()).replace(u".weegkamer"_qs, u".sleutelbos"_qs));
            QVERIFY(journaal.size() > 4096);
            t.rollback();
            huis.logUit();
            schrijfAlles(huis.pad(), bestand);
            schrijfAlles(huis.pad() + u"-journal"_qs, journaal);
            schrijfAlles(QString(huis.pad()).replace(u".weegkamer"_qs, u".sleutelbos"_qs), bos);
        }
        MOET(const Backupregel regel, gesloten(huis, Rol::Beheerder));
        MOET(const auto lezer, Backuplezer::open(regel.pad));
        QVERIFY(lezer->manifest().journaalGrootte > 4096);
        Kamer &kamer = huis.coordinator();
        MOET(const Backupkeuring keuring, keur(kamer, regel.pad));
        QVERIFY2(keuring.isGoed(), qPrintable(keuring.bevindingen.join(u' ')));
        QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM melding"_qs), u"1"_qs);
    }

    void aCheckSeesAChangedPageAndAChangedLog()
    {
        Huis huis;
        MOET(const Backupregel regel, gesloten(huis, Rol::Beheerder));
        huis.logUit();
        // A byte of a page changes, and then somebody makes a back-up of that: only the key tells.
        const QByteArray heel = leesAlles(huis.pad());
        QByteArray stuk = heel;
        stuk[10 * 4096 + 100] = static_cast<char>(stuk.at(10 * 4096 + 100) ^ 4);
        schrijfAlles(huis.pad(), stuk);
        MOET(const Backupregel mis, gesloten(huis, Rol::Beheerder));
        schrijfAlles(huis.pad(), heel);
        Kamer &kamer = huis.coordinator();
        MOET(const Backupkeuring goed, keur(kamer, regel.pad));
        QVERIFY(goed.isGoed());
        MOET(const Backupkeuring nee, keur(kamer, mis.pad));
        QVERIFY(!nee.isGoed());
        MOET_LUKKEN(Kamerbackup(kamer).legVast(mis, nee));
        MOET(const Backupoverzicht o, Kamerbackup(kamer).overzicht());
        const auto gevonden = std::find_if(o.rijen.cbegin(), o.rijen.cend(), [&](const Backupregel &r) { return r.pad == mis.pad; });
        QCOMPARE(gevonden->staat, Backupstaat::Fout);
        QVERIFY(!gevonden->bevinding.isEmpty());

        // An entry of the log that was changed under the triggers, in pages that are sound.
        MOET_LUKKEN(kamer.database().voerScriptUit("DROP TRIGGER logboek_blijft; UPDATE logboek SET rol = 'fg' WHERE volgnummer = 1;"));
        MOET(const QString vervalst, Kamerbackup(kamer).maak());
        MOET(const Backupkeuring log, keur(kamer, vervalst));
        QVERIFY2(log.bevindingen.join(u' ').contains(u"Regel 1 "_qs), qPrintable(log.bevindingen.join(u' ')));
        QVERIFY(inhoudVan(huis.map.path()).filter(u"controle"_qs).isEmpty());
    }

    void everySampledByteOfARealOneCounts()
    {
        Huis huis;
        MOET(const Backupregel regel, gesloten(huis, Rol::Fg));
        MOET(const auto bos, Sleutelbos::lees(QString(huis.pad()).replace(u".weegkamer"_qs, u".sleutelbos"_qs)));
        MOET(const Ontgrendeld fg, bos.logIn(accountVan(Rol::Fg), huisgeheim()));
        const QString uit = huis.map.filePath(u"uit"_qs);
        const auto pakt = [&] {
            const auto lezer = Backuplezer::open(regel.pad);
            const auto sleutel = lezer ? (*lezer)->sleutel(fg.doos) : Uitkomst<Geheim>(fout(FoutSoort::Beschadigd));
            return sleutel && (*lezer)->pakUit(*sleutel, uit);
        };
        QVERIFY(pakt());
        QFile f(regel.pad);
        QVERIFY(f.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        for (qint64 i = 0; i < f.size(); i += 9'973) {
            f.seek(i);
            char c = 0;
            f.peek(&c, 1);
            const char anders = static_cast<char>(c ^ 0x10);
            f.seek(i);
            QCOMPARE(f.write(&anders, 1), 1);
            QVERIFY2(!pakt(), qPrintable(QString::number(i)));
            f.seek(i);
            QCOMPARE(f.write(&c, 1), 1);
        }
        QVERIFY(pakt());
    }

    void dailyMeansOnceADayByTheMachinesClock()
    {
        Huis huis;
        QCOMPARE(Kamerbackup(huis.coordinator()).dagelijks().rijen.size(), 1);
        huis.klok.zet(huis.klok.nu().addSecs(3600));
        QCOMPARE(Kamerbackup(huis.coordinator()).dagelijks().rijen.size(), 1);
        // Turning the practice room's own clock makes no back-up and removes none.
        MOET_LUKKEN(huis.coordinator().doe(DraaiKlok{{2028, 1, 1}}));
        QCOMPARE(Kamerbackup(huis.coordinator()).dagelijks().rijen.size(), 1);
        for (int dag = 1; dag <= 33; ++dag) {
            huis.klok.verder(1);
            const Backupoverzicht o = Kamerbackup(huis.coordinator()).dagelijks();
            QVERIFY2(o.probleem.isEmpty(), qPrintable(o.probleem));
            QVERIFY(o.rijen.size() >= std::min(dag + 1, 30) && o.rijen.size() <= 31);
            QVERIFY(o.rijen.last().gemaaktOp >= huis.klok.nu().addDays(-30));
        }
    }

    void aPlaceThatCantBeReachedIsSaidAndKeepsNobodyOut()
    {
        Huis huis;
        const QString map = huis.map.filePath(u"schijf/backups"_qs);
        QVERIFY(QDir().mkpath(map));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(StelBackupIn{.map = map, .dagen = 5}));
        QCOMPARE(Kamerbackup(kamer).dagelijks().rijen.size(), 1);
        QVERIFY(QDir(huis.map.filePath(u"schijf"_qs)).removeRecursively()); // unplugged
        const Backupoverzicht o = Kamerbackup(kamer).dagelijks();
        QVERIFY(o.probleem.contains(u"aangesloten"_qs) && o.rijen.isEmpty() && o.gekozen && o.dagen == 5);
        QVERIFY(!QFileInfo::exists(huis.map.filePath(u"schijf"_qs)));
        MOET_LUKKEN(kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"x"_qs}));
    }

    void backupsCantBeTurnedOffAndNeverStayTooLong()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        const QString map = huis.map.filePath(u"backups"_qs);
        WEIGERT("W14.1", kamer.doe(StelBackupIn{.map = map, .dagen = 0}));
        STAAT_TOE("W14.1", kamer.doe(StelBackupIn{.map = map, .dagen = 1}));
        WEIGERT("K3", kamer.doe(StelBackupIn{.map = map, .dagen = 31}));
        STAAT_TOE("K3", kamer.doe(StelBackupIn{.map = map, .dagen = 30}));
        const auto nee = kamer.doe(StelBackupIn{.map = u"/proc/1"_qs, .dagen = 30});
        QCOMPARE(nee.error().velden.value(0).veld, u"map"_qs);
        QCOMPARE(huis.als(Rol::Politie).doe(StelBackupIn{.map = map}).error().soort, FoutSoort::GeenRecht);
        MOET(const Backupstand stand, huis.als(Rol::Deelnemer).vraag(VraagBackupstand{}));
        QCOMPARE(stand.map, map);
        QCOMPARE(stand.dagen, 30);
    }

    void aBackupThatWasStoppedLeavesNothing()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        const auto gestopt = Kamerbackup(kamer).maak([](qint64, qint64) { return false; });
        QCOMPARE(gestopt.error().soort, FoutSoort::Geannuleerd);
        QCOMPARE(inhoudVan(mapVan(huis)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestKamerbackup)
#include "tst_kamerbackup.moc"
