// SPDX-License-Identifier: EUPL-1.2
// A disk that is full, or fails, at every write of a back-up and of a restore: what was there is as it was, and the sentence is clear.
#include "core/aanmelding/melding.h"
#include "core/logboek/logboek.h"
#include "tests/backup/backupproef.h"
#include "tests/faults/storingsvfs.h"

#include <cerrno>

using namespace weegkamer;

class TestBackupschijf : public QObject
{
    Q_OBJECT

    Storingsvfs m_vfs;

    static bool isGoedeFout(const Fout &f) { return (f.soort == FoutSoort::SchijfVol || f.soort == FoutSoort::Machine) && !f.uitleg.isEmpty(); }

private Q_SLOTS:
    void everyWriteOfABackupMayFail_data()
    {
        QTest::addColumn<int>("nummer");
        QTest::newRow("disk full") << ENOSPC;
        QTest::newRow("I/O error") << EIO;
    }
    void everyWriteOfABackupMayFail()
    {
        QFETCH(int, nummer);
        Huis huis;
        Kamer &kamer = huis.coordinator();
        const QString map = standaardBackupmap(huis.pad());
        int punten = 0;
        for (int n = 1;; ++n) {
            int teller = 0;
            const auto gemaakt = Kamerbackup(kamer).maak({}, [&](Stap) { return ++teller >= n ? nummer : 0; });
            if (gemaakt)
                break;
            ++punten;
            QVERIFY2(isGoedeFout(gemaakt.error()), qPrintable(waarom(gemaakt)));
            QCOMPARE(QDir(map).entryList({u"*.nieuw"_qs}, QDir::Files), QStringList());
            const QStringList heel = QDir(map).entryList({u"*.weegbackup"_qs}, QDir::Files);
            for (const QString &naam : heel)
                QVERIFY(QFile::remove(QDir(map).filePath(naam))); // only the sync of the folder failed
            MOET_LUKKEN(kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"x"_qs})); // work goes on
        }
        QVERIFY(punten >= 5);
        MOET(const Logcontrole log, kamer.controleerLogboek());
        QVERIFY(log.isGoed());
    }

    void everyWriteOfARestoreMayFail_data()
    {
        QTest::addColumn<bool>("sqlite"); // the writes of the database itself, or those of our own files
        QTest::newRow("our own files") << false;
        QTest::newRow("the database") << true;
    }
    void everyWriteOfARestoreMayFail()
    {
        QFETCH(bool, sqlite);
        Huis huis;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        huis.logUit();
        QTemporaryDir ander;
        const QString doel = ander.filePath(u"nieuw.weegkamer"_qs);
        int punten = 0;
        // The database's writes are many: nearer to each other at first, further apart later.
        for (int n = 1;; n += sqlite ? std::max(1, n / 6) : 1) {
            int teller = 0;
            Herstelopdracht opdracht{.backup = backup, .doel = doel};
            if (sqlite)
                m_vfs.laatFalen(n, Storingsvfs::Soort::SchijfVol);
            else
                opdracht.storing = [&](Stap) { return ++teller >= n ? ENOSPC : 0; };
            const auto verslag = Kamerbackup::zetTerug(opdracht, alsRol(Rol::Casuscoordinator), huis.klok);
            const bool faalde = sqlite ? m_vfs.aantal() >= n : teller >= n;
            m_vfs.laatFalen(0, Storingsvfs::Soort::SchijfVol);
            if (!verslag) {
                ++punten;
                QVERIFY2(isGoedeFout(verslag.error()), qPrintable(waarom(verslag)));
            }
            // Not there, or whole: rounded off at the next opening when it failed at the very end.
            if (auto kamer = Kamer::open(doel, accountVan(Rol::Casuscoordinator), huisgeheim(), huis.klok)) {
                MOET(const Logcontrole log, (*kamer)->controleerLogboek());
                QVERIFY2(log.isGoed() && (*kamer)->bevindingen().isEmpty(), qPrintable(log.bevindingen.join(u' ') + (*kamer)->bevindingen().join(u' ')));
            } else { // who is in leaves before the folder is emptied: on leaving it signs its head into the keyring
                QVERIFY2(!verslag, qPrintable(waarom(kamer)));
                QCOMPARE(inhoudVan(ander.path()), QStringList());
            }
            if (!faalde)
                break;
            QDir(ander.path()).removeRecursively();
            QVERIFY(QDir().mkpath(ander.path()));
        }
        QVERIFY2(punten >= 5, qPrintable(QString::number(punten)));
    }
};

QTEST_GUILESS_MAIN(TestBackupschijf)
#include "tst_backupschijf.moc"
