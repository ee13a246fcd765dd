// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/systeem/slotbestand.h"
#include "tests/uitkomstproef.h"

#include <QtTest>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace weegkamer;

namespace
{
Aanwezige jansen()
{
    return {.wie = u"jansen"_qs,
            .computer = u"balie-3"_qs,
            .pid = 4711,
            .sinds = QDateTime({2026, 7, 1}, {12, 30}, Qt::UTC)};
}

/// The other program of this test: takes the lock, says so, and stays until it is killed.
int houd(const char *kamer)
{
    const auto slot = Slotbestand::neem(QFile::decodeName(kamer), jansen());
    std::puts(slot ? "in" : "niet in");
    std::fflush(stdout);
    while (slot)
        ::pause();
    return 1;
}
} // namespace

class TestSlotbestand : public QObject
{
    Q_OBJECT
    QTemporaryDir m_map;
    QString kamer() const { return m_map.filePath(u"Gemeente Ergens.weegkamer"_qs); }

private Q_SLOTS:
    void init()
    {
        QFile f(kamer());
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write("kamer");
    }
    void cleanup()
    {
        QFile f(kamer());
        QVERIFY(f.open(QIODevice::ReadOnly));
        QCOMPARE(f.readAll(), QByteArray("kamer"));
    }

    void theSecondIsRefusedAndToldWhoIsInAndSinceWhen()
    {
        const auto eerste = Slotbestand::neem(kamer(), jansen());
        QVERIFY(eerste.has_value());
        const auto tweede = Slotbestand::neem(kamer(), Aanwezige::dezeProces(SysteemKlok()));
        QVERIFY(!tweede.has_value());
        QCOMPARE(foutVan(tweede).soort, FoutSoort::InGebruik);
        QCOMPARE(
            foutVan(tweede).uitleg,
            u"Deze kamer is al open: bij jansen op computer balie-3, sinds 01-07-2026 14:30. Sluit haar daar eerst."_qs);
    }

    void anotherProcessIsRefusedAndAKilledOneBlocksNobody()
    {
        QProcess ander;
        ander.start(QCoreApplication::applicationFilePath(), {u"--houd"_qs, kamer()});
        QTRY_VERIFY(ander.canReadLine());
        QCOMPARE(ander.readLine().trimmed(), QByteArray("in"));
        QCOMPARE(foutVan(Slotbestand::neem(kamer(), jansen())).soort, FoutSoort::InGebruik);
        ander.kill();
        QVERIFY(ander.waitForFinished());
        QVERIFY(QFile::exists(Slotbestand::padBij(kamer())));
        QVERIFY(Slotbestand::neem(kamer(), jansen()).has_value());
    }

    void whoLeavesMakesRoomAndTakesTheFileAlong()
    {
        {
            const auto eerste = Slotbestand::neem(kamer(), jansen());
            QVERIFY(eerste.has_value());
            QVERIFY(QFile::exists(kamer() + u".slot"_qs));
        }
        QVERIFY(!QFile::exists(kamer() + u".slot"_qs));
        QVERIFY(Slotbestand::neem(kamer(), jansen()).has_value());
    }

    void anUnreadableLockFileIsNoReasonToStop()
    {
        QFile f(kamer() + u".slot"_qs);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(QByteArray(10'000, '\xff'));
        f.close();
        const auto eerste = Slotbestand::neem(kamer(), jansen());
        QVERIFY(eerste.has_value());
        // The holder has not yet written who it is: refused all the same, with the general sentence.
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        f.close();
        const auto tweede = Slotbestand::neem(kamer(), jansen());
        QCOMPARE(foutVan(tweede).soort, FoutSoort::InGebruik);
        QVERIFY(!foutVan(tweede).uitleg.isEmpty());
    }

    void twoKamersInOneFolderDontHinderEachOther()
    {
        const auto een = Slotbestand::neem(kamer(), jansen());
        const auto ander = Slotbestand::neem(m_map.filePath(u"Elders.weegkamer"_qs), jansen());
        QVERIFY(een.has_value());
        QVERIFY(ander.has_value());
        QVERIFY(!QFile::exists(m_map.filePath(u"Elders.weegkamer"_qs)));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QCOMPARE(foutVan(Slotbestand::neem(m_map.filePath(u"geen/x.weegkamer"_qs), jansen())).soort,
                 FoutSoort::NietGevonden);
    }

    void thisProcessSaysWhoItIs()
    {
        const VasteKlok klok(QDateTime({2026, 1, 2}, {3, 4}, Qt::UTC));
        const Aanwezige ik = Aanwezige::dezeProces(klok);
        QVERIFY(!ik.wie.isEmpty());
        QCOMPARE(ik.pid, QCoreApplication::applicationPid());
        QCOMPARE(ik.sinds, klok.nu());
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--houd") == 0)
        return houd(argv[2]);
    QCoreApplication app(argc, argv);
    TestSlotbestand test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_slotbestand.moc"
