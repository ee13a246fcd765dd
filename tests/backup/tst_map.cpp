// SPDX-License-Identifier: EUPL-1.2
// The folder of the back-ups: what will do as a place, what is due, what has had its time.
#include "core/backup/backupmap.h"
#include "tests/backup/backupproef.h"

using namespace weegkamer;

class TestMap : public QObject
{
    Q_OBJECT

    /// Makes a back-up of that moment in the folder of `b`; gives its path.
    static QString maak(Kleinebackup &b, const QDateTime &op, const QString &kamer = u"proef"_qs)
    {
        const Ontgrendeld beheer = b.proef.in(u"Beheer"_qs);
        Backupopdracht o = b.opdracht(bronUitBytes("inhoud"), std::nullopt, beheer);
        o.manifest.gemaaktOp = op;
        o.manifest.kenmerk = nieuwBackupkenmerk();
        const QString pad = nieuweBackupnaam(b.map.path(), b.map.filePath(kamer + u".weegkamer"_qs), op);
        if (const Gelukt gedaan = schrijfBackup(o, pad); !gedaan)
            qFatal("%s", qPrintable(waarom(gedaan.error())));
        return pad;
    }
    static QString kamer(const Kleinebackup &b) { return b.map.filePath(u"proef.weegkamer"_qs); }

private Q_SLOTS:
    void aPlaceIsTriedBeforeItIsTaken()
    {
        QTemporaryDir map;
        const QString k = map.filePath(u"proef.weegkamer"_qs);
        MOET(const Plaatsoordeel goed, toetsPlaats(map.filePath(u"nieuw"_qs), k));
        QVERIFY(goed.zelfdeSchijf && !goed.netwerk);
        QVERIFY(QFileInfo(map.filePath(u"nieuw"_qs)).isDir());
        QCOMPARE(inhoudVan(map.filePath(u"nieuw"_qs)), QStringList()); // the trial leaves nothing
        const auto mis = [&](const QString &waar) {
            const auto uit = toetsPlaats(waar, k);
            return !uit && uit.error().soort == FoutSoort::Invoer && uit.error().velden.value(0).veld == u"map" && !uit.error().velden.value(0).uitleg.isEmpty();
        };
        QVERIFY(mis(u"back-ups"_qs));                    // no whole path
        QVERIFY(mis(QString()));
        QVERIFY(mis(map.filePath(u"weg/nog verder"_qs))); // a share that is not mounted does not come into being here
        schrijfAlles(map.filePath(u"bestand"_qs), "x");
        QVERIFY(mis(map.filePath(u"bestand"_qs)));
        QVERIFY(mis(u"/proc"_qs)); // can't be written, whoever runs this
        QVERIFY(QFileInfo(u"/dev/shm"_qs).isDir());
        MOET(const Plaatsoordeel ander, toetsPlaats(u"/dev/shm"_qs, k));
        QVERIFY(!ander.zelfdeSchijf);
    }

    void aNameTellsTheMomentAndIsNeverTaken()
    {
        Kleinebackup b;
        const QDateTime zomer({2026, 7, 1}, {4, 0}, Qt::UTC);
        QCOMPARE(QFileInfo(maak(b, zomer)).fileName(), u"proef-2026-07-01-060000.weegbackup"_qs);
        QCOMPARE(QFileInfo(maak(b, zomer)).fileName(), u"proef-2026-07-01-060000-2.weegbackup"_qs);
        QCOMPARE(QFileInfo(maak(b, zomer.addDays(180))).fileName(), u"proef-2026-12-28-050000.weegbackup"_qs);
    }

    void onlyItsOwnBackupsAreCounted()
    {
        Kleinebackup b;
        const QDateTime nu = proefbos::nu;
        const QString oud = maak(b, nu.addDays(-2));
        const QString nieuw = maak(b, nu.addDays(-1));
        const QString hernoemd = b.map.filePath(u"meegenomen.weegbackup"_qs);
        QVERIFY(QFile::copy(oud, hernoemd));
        schrijfAlles(b.map.filePath(u"proef-stuk.weegbackup"_qs), leesAlles(oud).left(900));
        schrijfAlles(b.map.filePath(u"anders.weegbackup"_qs), "iets anders");
        const Backupinventaris er = backupsIn(b.map.path(), kamer(b), proefbos::kamerId());
        QCOMPARE(er.backups.size(), 3);
        QCOMPARE(er.backups.first().pad, nieuw);
        QCOMPARE(er.backups.first().door, u"Beheer"_qs);
        QCOMPARE(er.onleesbaar, QStringList{b.map.filePath(u"proef-stuk.weegbackup"_qs)});
        QVERIFY(backupsIn(b.map.path(), kamer(b), proefbos::kamerId('a')).backups.isEmpty());
        QVERIFY(backupsIn(b.map.filePath(u"weg"_qs), kamer(b), proefbos::kamerId()).backups.isEmpty());
    }

    void nothingStaysLongerThanItMay()
    {
        Kleinebackup b;
        const QDateTime nu = proefbos::nu;
        const QString oud = maak(b, nu.addDays(-31));
        const QString net = maak(b, nu.addDays(-30).addSecs(60));
        const QString vers = maak(b, nu);
        const QString vreemd = b.map.filePath(u"proef-vakantie.weegbackup"_qs);
        schrijfAlles(vreemd, "not ours");
        QCOMPARE(ruimBackupsOp(b.map.path(), kamer(b), proefbos::kamerId('a'), nu, 30), QStringList()); // another kamer's are left alone
        QCOMPARE(ruimBackupsOp(b.map.path(), kamer(b), proefbos::kamerId(), nu, 90), QStringList{oud}); // never more than thirty days
        QVERIFY(QFileInfo::exists(net) && QFileInfo::exists(vers) && QFileInfo::exists(vreemd));
        QCOMPARE(ruimBackupsOp(b.map.path(), kamer(b), proefbos::kamerId(), nu, 7), QStringList{net});
        // The last one stays, however old: there is nothing newer.
        QCOMPARE(ruimBackupsOp(b.map.path(), kamer(b), proefbos::kamerId(), nu.addDays(400), 7), QStringList());
    }

    void whatAKilledBackupLeftGoes()
    {
        Kleinebackup b;
        const QString heel = maak(b, proefbos::nu);
        const QString half = b.map.filePath(u"proef-2026-07-01-150000.weegbackup.nieuw"_qs);
        schrijfAlles(half, leesAlles(heel).left(2000));
        const QString ander = b.map.filePath(u"proef-2026-07-01-160000.weegbackup.nieuw"_qs);
        schrijfAlles(ander, "WKB"); // no telling whose: it may be under way
        const QDateTime nu = QDateTime::currentDateTimeUtc();
        QCOMPARE(ruimBackupsOp(b.map.path(), kamer(b), proefbos::kamerId(), nu, 30), QStringList{half});
        QCOMPARE(ruimBackupsOp(b.map.path(), kamer(b), proefbos::kamerId(), nu.addDays(2), 30), QStringList{ander});
        QVERIFY(QFileInfo::exists(heel));
    }

    void whatSomebodyElsePutInAWorkFolderStays()
    {
        QTemporaryDir map;
        const QString werk = herstelmap(map.filePath(u"proef.weegkamer"_qs));
        QVERIFY(QDir().mkpath(werk + u"/vakantie"_qs));
        schrijfAlles(werk + u"/foto.jpg"_qs, "x");
        schrijfAlles(werk + u"/proef.weegkamer"_qs, "left by a kill");
        QVERIFY(!Werkmap::maak(werk));
        QCOMPARE(inhoudVan(werk), (QStringList{u"foto.jpg"_qs, u"vakantie"_qs}));
        QVERIFY(QFile::remove(werk + u"/foto.jpg"_qs) && QDir(werk).rmdir(u"vakantie"_qs));
        MOET_LUKKEN(Werkmap::maak(werk)); // the control
        QVERIFY(!QFileInfo::exists(werk));
    }

    void aNameWithSignsIsStillAName()
    {
        Kleinebackup b;
        const QString gek = u"[a]* & 'b' é "_qs;
        const QString heel = maak(b, proefbos::nu, gek);
        const QString pad = b.map.filePath(gek + u".weegkamer"_qs);
        QCOMPARE(backupsIn(b.map.path(), pad, proefbos::kamerId()).backups.size(), 1);
        const QString half = b.map.filePath(gek + u"-2026-07-01-150000.weegbackup.nieuw"_qs);
        schrijfAlles(half, leesAlles(heel).left(2000));
        QCOMPARE(ruimBackupsOp(b.map.path(), pad, proefbos::kamerId(), proefbos::nu, 30), QStringList{half});
    }

    void aBackupIsDueAfterADayByTheMachinesClock()
    {
        const QDateTime nu = proefbos::nu;
        const auto toe = [&](const QList<QDateTime> &momenten) {
            QList<Backupbestand> er;
            for (const QDateTime &m : momenten)
                er.append({.gemaaktOp = m});
            return isBackupToe(er, nu);
        };
        QVERIFY(toe({}));
        QVERIFY(!toe({nu}));
        QVERIFY(!toe({nu.addSecs(-86'399)}));
        QVERIFY(toe({nu.addSecs(-86'400)}));
        QVERIFY(!toe({nu.addSecs(60)}));                       // clocks differ a little
        QVERIFY(toe({nu.addDays(900)}));                       // made while the clock was wrong
        QVERIFY(!toe({nu.addDays(900), nu.addSecs(-100)})); // that one does not make it due for ever
    }
};

QTEST_GUILESS_MAIN(TestMap)
#include "tst_map.moc"
