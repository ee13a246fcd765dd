// SPDX-License-Identifier: EUPL-1.2
// Every change to a file fails once, as a full disk, an I/O error, a moment's error or a lost sync: nothing acknowledged is lost, nothing
// is half there.
#include "core/aanmelding/melding.h"
#include "tests/faults/campagne.h"
#include "tests/faults/gaaf.h"
#include "tests/faults/storingsvfs.h"
#include "tests/steun/huis.h"

using namespace weegkamer;

class TestSchijf : public QObject
{
    Q_OBJECT

    Storingsvfs m_vfs;

    static NeemMeldingAan melding(int i, int lengte = 0)
    {
        return {.ontvangenOp = {2026, 3, 1}, .inhoud = QStringLiteral("Melding %1").arg(i) + QString(lengte, u'x')};
    }
    static QString kort(const QString &inhoud) { return inhoud.left(inhoud.indexOf(u'x')); }

    static QStringList meldingen(Kamer &kamer)
    {
        QStringList uit;
        auto s = kamer.database().bereid(Modus::Onderhoud, u"SELECT inhoud FROM melding ORDER BY id"_qs);
        while (s && s->stap().value_or(false))
            uit.append(kort(s->tekstVan(0)));
        return uit;
    }

    /// Opens without a fault and compares what is there with what was acknowledged.
    static void controleer(Huis &huis, const QStringList &bevestigd, const QString &misschien)
    {
        Kamer &kamer = huis.coordinator();
        const QString mis = nietGaaf(kamer);
        QVERIFY2(mis.isEmpty(), qPrintable(mis));
        const QStringList er = meldingen(kamer);
        QStringList metMisschien = bevestigd;
        metMisschien.append(misschien);
        QVERIFY2(er == bevestigd || er == metMisschien, qPrintable(er.join(u", "_qs)));
        // The log is equal to the data: one entry per melding that is there.
        QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM logboek WHERE handeling = 'aanmelding.neem-melding-aan' AND resultaat = 'gedaan'"_qs),
                 QString::number(er.size()));
    }

    /// One change with a fault at its n-th step, then a fresh look. False when the fault came too late to strike.
    bool punt(Huis &huis, QStringList &bevestigd, int n, Storingsvfs::Soort soort, int nummer, int lengte)
    {
        Kamer &kamer = huis.coordinator();
        m_vfs.laatFalen(n, soort);
        const auto gedaan = kamer.doe(melding(nummer, lengte));
        const bool trof = m_vfs.aantal() >= n;
        const QString nieuw = QStringLiteral("Melding %1").arg(nummer);
        if (gedaan)
            bevestigd.append(nieuw);
        else if (gedaan.error().soort != FoutSoort::SchijfVol && gedaan.error().soort != FoutSoort::Machine)
            QTest::qFail(qPrintable(waarom(gedaan)), __FILE__, __LINE__);
        huis.logUit(); // still failing: the process would end like this
        m_vfs.laatFalen(0, soort);
        controleer(huis, bevestigd, gedaan ? QString() : nieuw);
        // What was not acknowledged, and yet there, is acknowledged from now on.
        bevestigd = meldingen(huis.coordinator());
        return trof;
    }

private Q_SLOTS:
    void everyPointOfFailureLeavesTheKamerWhole_data()
    {
        QTest::addColumn<int>("soort");
        QTest::newRow("disk full") << static_cast<int>(Storingsvfs::Soort::SchijfVol);
        QTest::newRow("I/O error") << static_cast<int>(Storingsvfs::Soort::Leesfout);
        QTest::newRow("I/O error once") << static_cast<int>(Storingsvfs::Soort::EenKeer);
        QTest::newRow("sync lost once") << static_cast<int>(Storingsvfs::Soort::AlleenSync);
    }
    void everyPointOfFailureLeavesTheKamerWhole()
    {
        QFETCH(int, soort);
        Huis huis;
        QStringList bevestigd;
        int punten = 0;
        for (int n = 1; n < 400; ++n) {
            if (!punt(huis, bevestigd, n, static_cast<Storingsvfs::Soort>(soort), n, 0))
                break;
            if (QTest::currentTestFailed())
                return;
            ++punten;
        }
        QVERIFY2(punten < 399, "no pass without a fault was reached");
        QVERIFY2(punten > 1, "the fault never struck: the test sees nothing");
    }

    void aFullDiskAtAThousandPoints()
    {
        // Longer and longer texts, so that every round through the points is another change with more pages.
        std::optional<Huis> huis;
        QStringList bevestigd;
        int n = 0;
        int beurt = 0;
        for (Campagne c(u"schijf-vol"_qs, 30, 1'000); c.verder();) {
            if (!huis || n == 0) {
                huis.emplace();
                bevestigd.clear();
            }
            if (!punt(*huis, bevestigd, ++n, Storingsvfs::Soort::SchijfVol, c.ronde(), 1 + beurt * 3'000)) {
                n = 0;
                ++beurt;
            }
            if (QTest::currentTestFailed())
                return;
        }
    }

    void afterADiskFullTheSameKamerGoesOn()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        m_vfs.laatFalen(1, Storingsvfs::Soort::SchijfVol);
        const auto vol = kamer.doe(melding(1));
        QVERIFY(!vol);
        QCOMPARE(vol.error().soort, FoutSoort::SchijfVol);
        m_vfs.laatFalen(0, Storingsvfs::Soort::SchijfVol);
        MOET_LUKKEN(kamer.doe(melding(2)));
        controleer(huis, {u"Melding 2"_qs}, {});
    }

    void afterAFailedSyncNothingIsTriedAgainUntilItWasReopened()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(melding(1)));
        m_vfs.laatFalen(1, Storingsvfs::Soort::AlleenSync);
        QVERIFY(!kamer.doe(melding(2)));
        m_vfs.laatFalen(0, Storingsvfs::Soort::AlleenSync);
        // A disk that lost a sync says yes to the next one, whatever it lost: so the same connection writes no more.
        const auto nogEens = kamer.doe(melding(3));
        QVERIFY(!nogEens);
        QCOMPARE(nogEens.error().soort, FoutSoort::Machine);
        QVERIFY2(nogEens.error().uitleg.contains(u"opnieuw in"), qPrintable(nogEens.error().uitleg));
        huis.logUit();
        controleer(huis, {u"Melding 1"_qs}, u"Melding 2"_qs);
        MOET_LUKKEN(huis.coordinator().doe(melding(4)));
    }
};

QTEST_GUILESS_MAIN(TestSchijf)
#include "tst_schijf.moc"
