// SPDX-License-Identifier: EUPL-1.2
// SQLite's n-th request for memory fails, for every n until a change passes without a fault: nothing is half there, nothing is stored as
// empty, and after opening again all goes on.
#include "core/aanmelding/melding.h"
#include "tests/faults/campagne.h"
#include "tests/faults/gaaf.h"
#include "tests/faults/geheugenstoring.h"
#include "tests/steun/huis.h"

using namespace weegkamer;

class TestToewijzing : public QObject
{
    Q_OBJECT

    Geheugenstoring m_geheugen;

    static NeemMeldingAan melding(int i)
    {
        return {.ontvangenOp = {2026, 3, 1}, .melder = u"Iemand"_qs, .inhoud = QStringLiteral("Melding %1").arg(i)};
    }
    static QStringList meldingen(Kamer &kamer)
    {
        QStringList uit;
        auto s = kamer.database().bereid(Modus::Onderhoud, u"SELECT melder, inhoud FROM melding ORDER BY id"_qs);
        while (s && s->stap().value_or(false))
            uit.append(s->tekstVan(0) + u"|"_qs + s->tekstVan(1));
        return uit;
    }

private Q_SLOTS:
    void everyRequestForMemoryThatFails_data()
    {
        QTest::addColumn<int>("hoe");
        QTest::newRow("once") << static_cast<int>(Geheugenstoring::Hoe::EenKeer);
        QTest::newRow("from then on") << static_cast<int>(Geheugenstoring::Hoe::Blijvend);
    }
    void everyRequestForMemoryThatFails()
    {
        QFETCH(int, hoe);
        const auto wijze = static_cast<Geheugenstoring::Hoe>(hoe);
        Huis huis;
        QStringList er;
        // How many requests one change makes, on a connection that was just opened.
        Kamer &eerste = huis.coordinator();
        m_geheugen.laatFalen(0, wijze);
        MOET_LUKKEN(eerste.doe(melding(0)));
        const int alle = m_geheugen.aantal();
        QVERIFY(alle > 50);
        er = meldingen(eerste);
        // In ./test some sixty of them, spread evenly; all of them in the campaign, and on until a pass without a fault.
        const int ver = alle + alle / 10;
        constexpr int kort = 60;
        bool zonderFout = false;
        for (Campagne c(u"toewijzing-%1"_qs.arg(hoe), kort, ver); c.verder();) {
            const int n = 1 + (Campagne::isVol() ? c.ronde() % ver : static_cast<int>(qint64(c.ronde()) * ver / kort));
            huis.logUit();
            Kamer &kamer = huis.coordinator();
            m_geheugen.laatFalen(n, wijze);
            const auto gedaan = kamer.doe(melding(n));
            const bool trof = m_geheugen.aantal() >= n;
            m_geheugen.laatFalen(0, wijze);
            zonderFout = zonderFout || (!trof && gedaan);
            c.trof(!trof ? u"no fault"_qs : gedaan ? u"survived"_qs : u"refused"_qs);
            huis.logUit();
            const QString mis = nietGaaf(huis.coordinator());
            QVERIFY2(mis.isEmpty(), qPrintable(mis));
            QStringList metNieuwe = er;
            metNieuwe.append(u"Iemand|Melding %1"_qs.arg(n));
            const QStringList nu = meldingen(huis.coordinator());
            QVERIFY2(gedaan ? nu == metNieuwe : nu == er, qPrintable(u"request %1: "_qs.arg(n) + waarom(gedaan) + u" | " + nu.join(u", ")));
            er = nu;
        }
        QVERIFY2(zonderFout, "no pass without a fault was reached");
    }

    void openingWithoutMemoryIsSaidAndHarmsNothing()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(melding(0)));
        huis.logUit();
        bool lukte = false;
        int n = 0;
        const int stap = Campagne::isVol() ? 1 : 37;
        while (!lukte && n < 40'000) {
            n += stap;
            m_geheugen.laatFalen(n, Geheugenstoring::Hoe::Blijvend);
            auto open = Kamer::open(huis.pad(), accountVan(Rol::Casuscoordinator), huisgeheim(), huis.klok);
            lukte = open && m_geheugen.aantal() < n;
            m_geheugen.laatFalen(0, Geheugenstoring::Hoe::Blijvend);
            if (!open)
                QVERIFY2(!open.error().uitleg.isEmpty(), qPrintable(QString::number(n)));
        }
        QVERIFY(lukte);
        const QString mis = nietGaaf(huis.coordinator());
        QVERIFY2(mis.isEmpty(), qPrintable(mis));
        QCOMPARE(meldingen(huis.coordinator()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestToewijzing)
#include "tst_toewijzing.moc"
