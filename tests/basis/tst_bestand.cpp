// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/systeem/bestand.h"
#include "tests/uitkomstproef.h"

#include <QtTest>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace weegkamer;

class TestBestand : public QObject
{
    Q_OBJECT
    QTemporaryDir m_map;
    QString pad(const QString &naam) const { return m_map.filePath(naam); }
    QString legeMap()
    {
        static int teller = 0;
        const QString naam = u"map%1"_qs.arg(++teller);
        QDir(m_map.path()).mkdir(naam);
        return pad(naam);
    }

private Q_SLOTS:
    void whatIsWrittenIsThere_data()
    {
        QTest::addColumn<QByteArray>("inhoud");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a little") << QByteArray("een\0twee", 8);
        QTest::newRow("more than one write") << QByteArray(200'000, 'x');
    }
    void whatIsWrittenIsThere()
    {
        QFETCH(QByteArray, inhoud);
        const QString map = legeMap();
        const QString doel = map + u"/ü bestand"_qs;
        QVERIFY(schrijfVeilig(doel, "oud").has_value());
        QVERIFY(schrijfVeilig(doel, inhoud).has_value());
        QCOMPARE(leesBestand(doel, 1'000'000).value(), inhoud);
        QCOMPARE(QDir(map).entryList(QDir::Files), QStringList{u"ü bestand"_qs});
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const auto uit = schrijfVeilig(legeMap() + u"/weg/x"_qs, "inhoud");
        QVERIFY(!uit);
        QCOMPARE(uit.error().soort, FoutSoort::NietGevonden);
        QCOMPARE(uit.error().uitleg, u"De map waarin u dit wilt bewaren, is er niet. Kies een andere map."_qs);
    }

    void aFailureAtAnyStepLeavesTheFileWhole_data()
    {
        QTest::addColumn<int>("nummer");
        QTest::addColumn<int>("soort");
        QTest::newRow("disk full") << ENOSPC << int(FoutSoort::SchijfVol);
        QTest::newRow("quota") << EDQUOT << int(FoutSoort::SchijfVol);
        QTest::newRow("read-only disk") << EROFS << int(FoutSoort::AlleenLezen);
        QTest::newRow("no permission") << EACCES << int(FoutSoort::AlleenLezen);
        QTest::newRow("I/O error") << EIO << int(FoutSoort::Machine);
    }
    void aFailureAtAnyStepLeavesTheFileWhole()
    {
        QFETCH(int, nummer);
        QFETCH(int, soort);
        const QByteArray nieuw(200'000, 'n');
        int stappen = 0;
        QVERIFY(schrijfVeilig(legeMap() + u"/x"_qs, nieuw, [&](Stap) { return ++stappen, 0; }).has_value());
        QCOMPARE(stappen, 9); // four pieces to write, and one of each of the other five

        for (int n = 1; n <= stappen; ++n) {
            const QString map = legeMap();
            const QString doel = map + u"/x"_qs;
            QVERIFY(schrijfVeilig(doel, "oud").has_value());
            int teller = 0;
            Stap laatste{};
            const auto uit = schrijfVeilig(doel, nieuw, [&](Stap stap) {
                laatste = stap;
                return ++teller == n ? nummer : 0;
            });
            QVERIFY(!uit.has_value());
            QCOMPARE(int(foutVan(uit).soort), soort);
            QCOMPARE(teller, n);
            QCOMPARE(leesBestand(doel, 1'000'000).value(),
                     laatste == Stap::MapSyncen ? nieuw : QByteArray("oud"));
            QCOMPARE(QDir(map).entryList(QDir::Files), QStringList{u"x"_qs});
        }
    }

    void aWriteThatIsInterruptedIsTakenUpAgain()
    {
        int teller = 0;
        const QString doel = legeMap() + u"/x"_qs;
        QVERIFY(schrijfVeilig(doel, "abc",
                              [&](Stap s) { return s == Stap::Schrijven && ++teller == 1 ? EINTR : 0; }));
        QCOMPARE(leesBestand(doel, 10).value(), QByteArray("abc"));
        QCOMPARE(teller, 2);
    }

    void whatAKilledWriterLeftIsNoHindrance()
    {
        const QString map = legeMap();
        QVERIFY(schrijfVeilig(map + u"/x.nieuw"_qs, "half"));
        QVERIFY(schrijfVeilig(map + u"/x"_qs, "heel"));
        QCOMPARE(QDir(map).entryList(QDir::Files), QStringList{u"x"_qs});
    }

    void theModeIsKeptAndANewFileIsForItsOwner()
    {
        const QString doel = legeMap() + u"/x"_qs;
        QVERIFY(schrijfVeilig(doel, "a"));
        struct stat staat {
        };
        QCOMPARE(::stat(QFile::encodeName(doel).constData(), &staat), 0);
        QCOMPARE(int(staat.st_mode & 0777), 0600);
        QCOMPARE(::chmod(QFile::encodeName(doel).constData(), 0660), 0);
        QVERIFY(schrijfVeilig(doel, "b"));
        QCOMPARE(::stat(QFile::encodeName(doel).constData(), &staat), 0);
        QCOMPARE(int(staat.st_mode & 0777), 0660);
    }

    void aFolderThatMayNotBeWrittenIsSaidToBeReadOnly()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const QString map = legeMap();
        QVERIFY(QFile::setPermissions(map, QFile::ReadOwner | QFile::ExeOwner));
        const auto uit = schrijfVeilig(map + u"/x"_qs, "a");
        QVERIFY(QFile::setPermissions(map, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!uit.has_value());
        QCOMPARE(foutVan(uit).soort, FoutSoort::AlleenLezen);
    }

    void readingSaysWhatIsWrong()
    {
        const QString map = legeMap();
        QVERIFY(schrijfVeilig(map + u"/x"_qs, "12345"));
        QCOMPARE(leesBestand(map + u"/x"_qs, 5).value(), QByteArray("12345"));
        QCOMPARE(foutVan(leesBestand(map + u"/x"_qs, 4)).soort, FoutSoort::Beschadigd);
        QCOMPARE(foutVan(leesBestand(map + u"/y"_qs, 5)).soort, FoutSoort::NietGevonden);
        QCOMPARE(foutVan(leesBestand(map, 5)).soort, FoutSoort::AnderBestand);
        QCOMPARE(foutVan(leesBestand(u"/dev/null"_qs, 5)).soort, FoutSoort::AnderBestand);
        const QByteArray pijp = QFile::encodeName(map + u"/pijp"_qs);
        QCOMPARE(::mkfifo(pijp.constData(), 0600), 0);
        QCOMPARE(foutVan(leesBestand(map + u"/pijp"_qs, 5)).soort, FoutSoort::AnderBestand);
        QCOMPARE(foutVan(schrijfVeilig(map + u"/geen/x"_qs, "a")).soort, FoutSoort::NietGevonden);
    }

    void aNetworkShareIsKnownByItsKind_data()
    {
        QTest::addColumn<quint64>("magie");
        QTest::addColumn<QString>("soort");
        QTest::addColumn<bool>("netwerk");
        QTest::newRow("NFS") << quint64(0x6969) << u"nfs4"_qs << true;
        QTest::newRow("CIFS") << quint64(0xFF534D42) << u"cifs"_qs << true;
        QTest::newRow("SMB 3") << quint64(0xFE534D42) << u"smb3"_qs << true;
        QTest::newRow("sshfs") << quint64(0x65735546) << u"fuse.sshfs"_qs << true;
        QTest::newRow("ntfs-3g on this machine") << quint64(0x65735546) << u"fuseblk"_qs << false;
        QTest::newRow("a FUSE that we don't know") << quint64(0x65735546) << u"fuse.gocryptfs"_qs << false;
        QTest::newRow("ext4") << quint64(0xEF53) << u"ext4"_qs << false;
        QTest::newRow("tmpfs") << quint64(0x01021994) << u"tmpfs"_qs << false;
        QTest::newRow("overlay") << quint64(0x794c7630) << u"overlay"_qs << false;
        QTest::newRow("a virtual machine's folder") << quint64(0x01021997) << u"9p"_qs << false;
    }
    void aNetworkShareIsKnownByItsKind()
    {
        QFETCH(quint64, magie);
        QFETCH(QString, soort);
        QFETCH(bool, netwerk);
        QCOMPARE(isNetwerksoort(magie, soort), netwerk);
    }

    void thisMachinesOwnDiskIsNotANetworkShare()
    {
        QCOMPARE(isNetwerkschijf(m_map.path()).value(), false);
        QCOMPARE(isNetwerkschijf(m_map.filePath(u"nog-niet.weegkamer"_qs)).value(), false);
        QCOMPARE(foutVan(isNetwerkschijf(m_map.filePath(u"geen/map/x"_qs))).soort, FoutSoort::NietGevonden);
    }
};

QTEST_GUILESS_MAIN(TestBestand)
#include "tst_bestand.moc"
