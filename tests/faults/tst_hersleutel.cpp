// SPDX-License-Identifier: EUPL-1.2
// A rewrite under a new key that is killed, or fails, at every step: nothing is lost, and the next opening rounds it off.
// The full campaign lets every write fail instead of each 29th.
#include "core/aanmelding/melding.h"
#include "core/logboek/logboek.h"
#include "core/toegang/sleutelbos.h"
#include "tests/faults/campagne.h"
#include "tests/faults/storingsvfs.h"
#include "tests/steun/huis.h"
#include "tests/steun/inhoud.h"

#include <QProcess>
#include <cerrno>
#include <csignal>
#include <unistd.h>

using namespace weegkamer;

namespace
{
constexpr int volPerFase = 200;

/// Counts the steps of the rewrite and lets one of them fail, or the process die before it is taken.
Storing bijStap(int n, int nummer, int &teller)
{
    return [n, nummer, &teller](Stap) -> int {
        if (++teller != n)
            return 0;
        if (nummer == 0)
            ::kill(::getpid(), SIGKILL);
        return nummer;
    };
}

/// The child: rewrites, and dies before step `stap`, or at the `melding`-th report of the writing.
int kind(const QStringList &woorden)
{
    const VasteKlok klok(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    const auto kamer = Kamer::open(woorden.at(2), accountVan(Rol::Casuscoordinator), huisgeheim(), klok);
    if (!kamer)
        return 1;
    int teller = 0;
    int meldingen = 0;
    const auto gelukt = (*kamer)->hersleutel(
        [&](qint64, qint64) {
            if (++meldingen == woorden.at(4).toInt())
                ::kill(::getpid(), SIGKILL);
            return true;
        },
        bijStap(woorden.at(3).toInt(), 0, teller));
    return gelukt ? 0 : 1;
}

constexpr int meldingen = 20; ///< reports of the writing at which the child dies, one after another
constexpr int alleStappen = 17; ///< keyring 6, file 3, folder 1, keyring 6; and one more than there are
} // namespace

class TestHersleutel : public QObject
{
    Q_OBJECT

    Storingsvfs m_vfs;

    static void vul(Kamer &kamer, int aantal)
    {
        for (int i = 0; i < aantal; ++i)
            MOET_LUKKEN(kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = QString(1500, QChar(u'a' + i % 26))}));
    }

    /// Opens once more: all is there, the file is whole, the keyring is rounded off, and nothing is left beside it.
    static void controleer(Huis &huis, const QStringList &voor, const QString &oud, bool *isNieuw = nullptr)
    {
        Kamer &kamer = huis.coordinator();
        QVERIFY2(kamer.bevindingen().isEmpty(), qPrintable(kamer.bevindingen().join(u' ')));
        QVERIFY(inhoudVan(kamer.database()) == voor);
        QCOMPARE(*kamer.database().waarde(u"PRAGMA cipher_integrity_check"_qs), QString());
        MOET(const Logcontrole controle, kamer.controleerLogboek());
        QVERIFY2(controle.isGoed(), qPrintable(controle.bevindingen.join(u'\n')));
        MOET(const QString nu, kamer.ruweSleutel());
        if (isNieuw)
            *isNieuw = nu != oud;
        huis.logUit();
        MOET(const Sleutelbos bos, Sleutelbos::lees(huis.map.filePath(u"proef.sleutelbos"_qs)));
        QVERIFY(!bos.isHersleutelingBezig());
        MOET_LUKKEN(bos.controleerJournaal());
        QCOMPARE(QDir(huis.map.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name), (QStringList{u"proef.sleutelbos"_qs, u"proef.weegkamer"_qs}));
        const auto metOud = Database::open(huis.pad(), Geheim::uit(QByteArray::fromHex(oud.toLatin1())), Database::Wijze::Open);
        QCOMPARE(metOud.has_value(), nu == oud);
    }

    static int laatKindSterven(const QString &pad, int stap, int melding)
    {
        QProcess proces;
        proces.start(QCoreApplication::applicationFilePath(), {u"--kind"_qs, pad, QString::number(stap), QString::number(melding)});
        if (!proces.waitForFinished(60'000))
            return -1;
        return proces.exitStatus() == QProcess::CrashExit ? 9 : proces.exitCode();
    }

private Q_SLOTS:
    void killedBeforeEveryStepNothingIsLost()
    {
        for (Campagne c(u"hersleutel-stappen"_qs, 1, volPerFase); c.verder();) {
            // A kamer of its own each time: with a longer journal the keyring is written in more steps, and another one would be struck.
            Huis huis;
            vul(huis.coordinator(), 20);
            for (int stap = 1; stap <= alleStappen; ++stap) {
                const QStringList voor = inhoudVan(huis.coordinator().database());
                MOET(const QString oud, huis.coordinator().ruweSleutel());
                huis.logUit();
                const int einde = laatKindSterven(huis.pad(), stap, 0);
                QCOMPARE(einde, stap < alleStappen ? 9 : 0);
                bool isNieuw = false;
                controleer(huis, voor, oud, &isNieuw);
                if (QTest::currentTestFailed())
                    return;
                c.trof(isNieuw ? u"het nieuwe bestand"_qs : u"het oude bestand"_qs);
                // Until the rename the old file stands, from then on the new one.
                QCOMPARE(isNieuw, stap > 8);
            }
            QVERIFY(c.hoeVaak(u"het oude bestand"_qs) > 0 && c.hoeVaak(u"het nieuwe bestand"_qs) > 0);
        }
    }

    void killedWhileTheNewFileIsWrittenNothingIsLost()
    {
        Huis huis;
        vul(huis.coordinator(), 300);
        Campagne c(u"hersleutel-schrijven"_qs, 3, volPerFase);
        while (c.verder()) {
            const QStringList voor = inhoudVan(huis.coordinator().database());
            MOET(const QString oud, huis.coordinator().ruweSleutel());
            huis.logUit();
            const bool gedood = laatKindSterven(huis.pad(), 0, 1 + c.ronde() % meldingen) == 9;
            controleer(huis, voor, oud);
            if (QTest::currentTestFailed())
                return;
            c.trof(gedood ? u"gedood"_qs : u"klaar"_qs);
        }
        QVERIFY2(c.hoeVaak(u"gedood"_qs) > 0, "the child was never killed: the test sees nothing");
    }

    void everyStepThatFailsLeavesAKamerThatGoesOn_data()
    {
        QTest::addColumn<int>("nummer");
        QTest::newRow("disk full") << ENOSPC;
        QTest::newRow("I/O error") << EIO;
    }
    void everyStepThatFailsLeavesAKamerThatGoesOn()
    {
        QFETCH(int, nummer);
        Huis huis;
        vul(huis.coordinator(), 5);
        for (int stap = 1; stap < alleStappen; ++stap) {
            Kamer &kamer = huis.coordinator();
            const QStringList voor = inhoudVan(kamer.database());
            MOET(const QString oud, kamer.ruweSleutel());
            int teller = 0;
            const auto mislukt = kamer.hersleutel({}, bijStap(stap, nummer, teller));
            QVERIFY2(!mislukt, qPrintable(QString::number(stap)));
            QCOMPARE(mislukt.error().soort, nummer == ENOSPC ? FoutSoort::SchijfVol : FoutSoort::Machine);
            // Either it goes on at once, or it says that it must be opened again; it never pretends.
            const auto daarna = kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"daarna"_qs});
            QStringList nu = voor;
            if (daarna)
                nu = inhoudVan(kamer.database());
            else
                QCOMPARE(daarna.error().soort, FoutSoort::Machine);
            QVERIFY(nu.size() >= voor.size());
            huis.logUit();
            controleer(huis, nu, oud);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void everyWriteThatFailsLeavesTheOldFileWhole_data()
    {
        QTest::addColumn<int>("soort");
        QTest::newRow("disk full") << static_cast<int>(Storingsvfs::Soort::SchijfVol);
        QTest::newRow("I/O error") << static_cast<int>(Storingsvfs::Soort::Leesfout);
    }
    void everyWriteThatFailsLeavesTheOldFileWhole()
    {
        QFETCH(int, soort);
        Huis huis;
        vul(huis.coordinator(), 20);
        bool zonderFout = false;
        int punten = 0;
        for (int n = 1; n < 5000 && !zonderFout; n += Campagne::isVol() ? 1 : 29) {
            Kamer &kamer = huis.coordinator();
            const QStringList voor = inhoudVan(kamer.database());
            MOET(const QString oud, kamer.ruweSleutel());
            m_vfs.laatFalen(n, static_cast<Storingsvfs::Soort>(soort));
            const auto gelukt = kamer.hersleutel();
            zonderFout = m_vfs.aantal() < n;
            m_vfs.laatFalen(0, Storingsvfs::Soort::SchijfVol);
            if (!zonderFout) {
                QVERIFY(!gelukt);
                QVERIFY2(gelukt.error().soort == FoutSoort::SchijfVol || gelukt.error().soort == FoutSoort::Machine || gelukt.error().soort == FoutSoort::AlleenLezen,
                         qPrintable(waarom(gelukt)));
                QVERIFY(inhoudVan(kamer.database()) == voor);
            }
            huis.logUit();
            controleer(huis, voor, oud);
            if (QTest::currentTestFailed())
                return;
            ++punten;
        }
        QVERIFY2(zonderFout, "no pass without a fault was reached");
        QVERIFY2(punten > 2, "the fault never struck: the test sees nothing");
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList woorden = QCoreApplication::arguments();
    if (woorden.size() == 5 && woorden.at(1) == u"--kind")
        return kind(woorden);
    TestHersleutel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hersleutel.moc"
