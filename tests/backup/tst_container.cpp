// SPDX-License-Identifier: EUPL-1.2
// The container of a back-up: what goes in comes out, for who may; every byte counts; memory does not grow; what fails leaves nothing.
#include "core/basis/systeem/stroombestand.h"
#include "tests/backup/backupproef.h"

#include <cerrno>

using namespace weegkamer;

class TestContainer : public QObject
{
    Q_OBJECT

    static QByteArray bytes(int n)
    {
        QByteArray uit(n, '\0');
        for (int i = 0; i < n; ++i)
            uit[i] = static_cast<char>((static_cast<unsigned>(i) * 7919U) >> 3);
        return uit;
    }
    /// The peak of this process's memory in KiB.
    static qint64 piek()
    {
        const QList<QByteArray> regels = leesAlles(QStringLiteral("/proc/self/status")).split('\n');
        for (const QByteArray &r : regels) {
            if (r.startsWith("VmHWM:"))
                return r.mid(6).trimmed().split(' ').first().toLongLong();
        }
        return 0;
    }

private Q_SLOTS:
    void whatGoesInComesOut_data()
    {
        QTest::addColumn<int>("database");
        QTest::addColumn<int>("journaal");
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("one byte") << 1 << 0;
        QTest::newRow("a page and a journal") << 4096 << 513;
        QTest::newRow("one piece exactly") << static_cast<int>(backupBrok) << 0;
        QTest::newRow("a journal across pieces") << static_cast<int>(backupBrok) - 5 << static_cast<int>(backupBrok) + 9;
        QTest::newRow("several pieces") << 3 * static_cast<int>(backupBrok) + 1 << 0;
    }
    void whatGoesInComesOut()
    {
        QFETCH(int, database);
        QFETCH(int, journaal);
        Kleinebackup b;
        MOET_LUKKEN(b.maak(bytes(database), bytes(journaal)));
        const QString naar = b.map.filePath(u"uit.weegkamer"_qs);
        for (const QString &wie : {u"Jansen"_qs, u"De Boer"_qs, u"Visser"_qs}) {
            MOET_LUKKEN(b.pakUit(wie, naar));
            QCOMPARE(leesAlles(naar), bytes(database));
            QCOMPARE(leesAlles(naar + u"-journal"_qs), bytes(journaal));
        }
        MOET(const auto lezer, Backuplezer::open(b.pad));
        MOET_LUKKEN(lezer->controleer());
        const Backupmanifest &m = lezer->manifest();
        QCOMPARE(m.gemeente, u"Voorbeeldstad"_qs);
        QCOMPARE(m.gemaaktOp, proefbos::nu);
        QCOMPARE(m.door, AccountId(4));
        QCOMPARE(m.logkop, (Logkop{7, QByteArray(32, 'h')}));
        QCOMPARE(m.sleutelbos, b.proef.bos->bytes());
        QCOMPARE(lezer->grootte(), backupLengte(backupVersie, manifestBytes(m).size(), m.inhoud()));
    }

    void whoMakesItCantReadItAndTheRecoveryKeyCan()
    {
        Kleinebackup b;
        MOET_LUKKEN(b.maak(bytes(5000)));
        const Gelukt nee = b.pakUit(u"Beheer"_qs, b.map.filePath(u"uit"_qs));
        QVERIFY(!nee);
        QCOMPARE(nee.error().soort, FoutSoort::GeenRecht);
        MOET(const auto lezer, Backuplezer::open(b.pad));
        MOET(const Geheim sleutel, lezer->sleutel(herstelDoos(b.proef.herstelsleutel)));
        MOET_LUKKEN(lezer->pakUit(sleutel, b.map.filePath(u"uit"_qs)));
        QCOMPARE(leesAlles(b.map.filePath(u"uit"_qs)), bytes(5000));
        QCOMPARE(lezer->sleutel(nieuweDoos()).error().soort, FoutSoort::GeenRecht);
        // Nothing of the content stands in the file as it was.
        QVERIFY(!leesAlles(b.pad).contains(bytes(5000).mid(100, 32)));
        // The same content again is another file: a fresh key each time.
        const QByteArray eerste = leesAlles(b.pad);
        QVERIFY(QFile::remove(b.pad));
        MOET_LUKKEN(b.maak(bytes(5000)));
        QVERIFY(leesAlles(b.pad) != eerste);
        QCOMPARE(b.maak(bytes(1)).error().soort, FoutSoort::InGebruik); // never over another
    }

    void everyByteCounts()
    {
        Kleinebackup b;
        MOET_LUKKEN(b.maak(bytes(700), bytes(40)));
        const QByteArray heel = leesAlles(b.pad);
        const Ontgrendeld jansen = b.proef.in(u"Jansen"_qs);
        const QString naar = b.map.filePath(u"uit"_qs);
        const auto leest = [&] {
            const auto lezer = Backuplezer::open(b.pad);
            return lezer && (*lezer)->controleer();
        };
        const auto pakt = [&] {
            const auto lezer = Backuplezer::open(b.pad);
            const auto sleutel = lezer ? (*lezer)->sleutel(jansen.doos) : Uitkomst<Geheim>(fout(FoutSoort::Beschadigd));
            return sleutel && (*lezer)->pakUit(*sleutel, naar);
        };
        QVERIFY(leest() && pakt()); // the control
        QVERIFY(QFile::remove(naar));
        QFile f(b.pad);
        QVERIFY(f.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        for (qsizetype i = 0; i < heel.size(); ++i) {
            const char anders = static_cast<char>(heel.at(i) ^ (1 << (i % 8)));
            f.seek(i);
            QCOMPARE(f.write(&anders, 1), 1);
            QVERIFY2(!leest(), qPrintable(QString::number(i)));
            QVERIFY2(!pakt(), qPrintable(QString::number(i)));
            f.seek(i);
            QCOMPARE(f.write(heel.constData() + i, 1), 1);
        }
        QVERIFY(!QFileInfo::exists(naar));
        QVERIFY(leest() && pakt());
    }

    void eachBrokenFileHasItsSentence_data()
    {
        QTest::addColumn<int>("lengte"); // -1: one byte more
        QTest::addColumn<FoutSoort>("soort");
        QTest::addColumn<QString>("zegt");
        QTest::newRow("empty") << 0 << FoutSoort::Beschadigd << u"leeg"_qs;
        QTest::newRow("five bytes") << 5 << FoutSoort::Beschadigd << u"niet heel"_qs;
        QTest::newRow("header only") << 16 << FoutSoort::Beschadigd << u"niet heel"_qs;
        QTest::newRow("half a manifest") << 200 << FoutSoort::Beschadigd << u"niet heel"_qs;
        QTest::newRow("one byte less") << -2 << FoutSoort::Beschadigd << u"niet heel"_qs;
        QTest::newRow("one byte more") << -1 << FoutSoort::Beschadigd << u"veranderd"_qs;
    }
    void eachBrokenFileHasItsSentence()
    {
        QFETCH(int, lengte);
        QFETCH(FoutSoort, soort);
        QFETCH(QString, zegt);
        Kleinebackup b;
        MOET_LUKKEN(b.maak(bytes(3000)));
        const QByteArray heel = leesAlles(b.pad);
        schrijfAlles(b.pad, lengte == -1 ? heel + 'x' : heel.left(lengte == -2 ? heel.size() - 1 : lengte));
        const auto lezer = Backuplezer::open(b.pad);
        QVERIFY(!lezer);
        QCOMPARE(lezer.error().soort, soort);
        QVERIFY2(lezer.error().uitleg.contains(zegt), qPrintable(lezer.error().uitleg));
    }

    void anotherFileIsNotABackupAndANewerOneSaysSo()
    {
        Kleinebackup b;
        MOET_LUKKEN(b.maak(bytes(3000)));
        QByteArray heel = leesAlles(b.pad);
        schrijfAlles(b.pad, "%PDF-1.7 and so on");
        QCOMPARE(Backuplezer::open(b.pad).error().soort, FoutSoort::AnderBestand);
        heel[8] = backupVersie + 1;
        schrijfAlles(b.pad, heel);
        QCOMPARE(Backuplezer::open(b.pad).error().soort, FoutSoort::NieuwereVersie);
        heel[8] = 1; // an older one has another number at its end
        schrijfAlles(b.pad, heel);
        QCOMPARE(Backuplezer::open(b.pad).error().soort, FoutSoort::Beschadigd);
        QCOMPARE(Backuplezer::open(b.pad + u"x"_qs).error().soort, FoutSoort::NietGevonden);
        QVERIFY(!Backuplezer::open(b.map.path())); // a folder
    }

    void aManifestThatNobodySignedIsRefused()
    {
        Kleinebackup b;
        // Beheer signs, but says that Jansen made it.
        const Ontgrendeld beheer = b.proef.in(u"Beheer"_qs);
        Backupopdracht o = b.opdracht(bronUitBytes(bytes(10)), std::nullopt, beheer);
        o.manifest.door = AccountId(1);
        MOET_LUKKEN(schrijfBackup(o, b.pad));
        QCOMPARE(Backuplezer::open(b.pad).error().soort, FoutSoort::Beschadigd);
    }

    void whatTheDiskGivesBackIsCompared()
    {
        Kleinebackup b;
        for (const qint64 plek : {qint64(20), qint64(9000), qint64(-40), qint64(-5)}) {
            const auto bederf = [&](Stap stap) {
                if (stap != Stap::Syncen)
                    return 0;
                QFile f(Stroombestand::werkpad(b.pad));
                if (!f.open(QIODevice::ReadWrite))
                    return EIO;
                f.seek(plek < 0 ? f.size() + plek : plek);
                char c = 0;
                f.peek(&c, 1);
                c = static_cast<char>(c ^ 1);
                f.write(&c, 1);
                return 0;
            };
            const Gelukt gemaakt = b.maak(bytes(6000), {}, bederf);
            QVERIFY(!gemaakt);
            QCOMPARE(gemaakt.error().soort, FoutSoort::Beschadigd);
            QCOMPARE(inhoudVan(b.map.path()), QStringList());
        }
        MOET_LUKKEN(b.maak(bytes(6000), {}, [](Stap) { return 0; })); // the control
    }

    void everyStepThatFailsLeavesNothing()
    {
        Kleinebackup b;
        for (const int nummer : {ENOSPC, EIO, EACCES}) {
            int punten = 0;
            for (int n = 1;; ++n) {
                int teller = 0;
                const Gelukt gemaakt = b.maak(bytes(2 * static_cast<int>(backupBrok)), {}, [&](Stap) { return ++teller >= n ? nummer : 0; });
                if (gemaakt)
                    break;
                ++punten;
                QCOMPARE(gemaakt.error().soort, nummer == ENOSPC ? FoutSoort::SchijfVol : nummer == EACCES ? FoutSoort::AlleenLezen : FoutSoort::Machine);
                // Only a failed sync of the folder comes after the file stands there, whole.
                const QStringList er = inhoudVan(b.map.path());
                if (!er.isEmpty()) {
                    MOET(const auto lezer, Backuplezer::open(b.pad));
                    MOET_LUKKEN(lezer->controleer());
                    QVERIFY(QFile::remove(b.pad));
                }
            }
            QVERIFY(punten >= 6);
            QVERIFY(QFile::remove(b.pad));
        }
    }

    void itCanBeStoppedAndThenLeavesNothing()
    {
        Kleinebackup b;
        qint64 laatste = -1;
        MOET_LUKKEN(b.maak(bytes(3 * static_cast<int>(backupBrok)), {}, {}, [&](qint64 gedaan, qint64 totaal) {
            Q_ASSERT(gedaan > laatste && gedaan <= totaal);
            laatste = gedaan;
            return true;
        }));
        QCOMPARE(laatste, 6 * backupBrok); // writing, and comparing
        QVERIFY(QFile::remove(b.pad));
        const Gelukt gestopt = b.maak(bytes(3 * static_cast<int>(backupBrok)), {}, {}, [](qint64 gedaan, qint64) { return gedaan < 4 * backupBrok; });
        QCOMPARE(gestopt.error().soort, FoutSoort::Geannuleerd);
        QCOMPARE(inhoudVan(b.map.path()), QStringList());
    }

    void memoryDoesNotGrowWithTheKamer()
    {
        Kleinebackup b;
        const Ontgrendeld beheer = b.proef.in(u"Beheer"_qs);
        const Ontgrendeld jansen = b.proef.in(u"Jansen"_qs);
        const auto bron = [](qint64 grootte) {
            return Kopiebron{grootte, [](qint64 plek, char *naar, int aantal) -> Gelukt {
                                 for (int i = 0; i < aantal; ++i)
                                     naar[i] = static_cast<char>((plek + i) >> 12);
                                 return {};
                             }};
        };
        const auto rond = [&](qint64 grootte) -> Gelukt {
            PROBEER(schrijfBackup(b.opdracht(bron(grootte), std::nullopt, beheer), b.pad));
            PROBEER_IN(const auto lezer, Backuplezer::open(b.pad));
            PROBEER(lezer->controleer());
            PROBEER_IN(const Geheim sleutel, lezer->sleutel(jansen.doos));
            PROBEER(lezer->pakUit(sleutel, b.map.filePath(u"uit"_qs)));
            QFile::remove(b.pad);
            return {};
        };
        MOET_LUKKEN(rond(1 << 20));
        const qint64 voor = piek();
        QVERIFY(voor > 0);
        MOET_LUKKEN(rond(48 << 20));
        const qint64 na = piek();
        QVERIFY2(na - voor < 4 * 1024, qPrintable(QStringLiteral("%1 KiB more").arg(na - voor)));
    }
};

QTEST_GUILESS_MAIN(TestContainer)
#include "tst_container.moc"
