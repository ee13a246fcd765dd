// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/taakdialoog.h"

#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"

#include <QScopeGuard>
#include <QSemaphore>

using namespace weegkamer;

class TestTaakdialoog : public QObject
{
    Q_OBJECT

    /// Work that goes on until it is stopped.
    static Gelukt eindeloos(Taak::Voortgang &voortgang)
    {
        qint64 i = 0;
        QSemaphore werk; // stands for the work between two reports
        while (voortgang.meld(++i % 100, 100))
            werk.tryAcquire(1, 5);
        return fout(FoutSoort::Geannuleerd);
    }
    static std::unique_ptr<Taak> begin(Taak::Werk werk)
    {
        auto taak = std::make_unique<Taak>(u"Logboek controleren"_qs, std::move(werk));
        taak->start();
        return taak;
    }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void whatEndsSaysHowAndCloses()
    {
        QWidget pagina;
        pagina.show();
        QList<bool> uitkomsten;
        QPointer<Taakdialoog> dialoog = new Taakdialoog(begin([](Taak::Voortgang &) -> Gelukt { return {}; }), u"Uitleg"_qs, &pagina,
                                                        [&](const Gelukt &g) { uitkomsten.append(g.has_value()); });
        dialoog->open();
        QTRY_VERIFY(!dialoog);
        QCOMPARE(uitkomsten, QList<bool>{true});
    }

    void escapeStopsTheWork()
    {
        QWidget pagina;
        pagina.show();
        FoutSoort soort = FoutSoort::Machine;
        QPointer<Taakdialoog> dialoog =
            new Taakdialoog(begin(&eindeloos), u"U kunt op elk moment stoppen."_qs, &pagina, [&](const Gelukt &g) { soort = g.error().soort; });
        dialoog->open();
        QVERIFY(steun::prent(*dialoog, u"taak"_qs));
        QCOMPARE(steun::afgekapt(dialoog), QString());
        QCOMPARE(steun::naamlozeInvoer(dialoog), QString());
        QTest::keyClick(dialoog, Qt::Key_Escape);
        QTRY_VERIFY(!dialoog);
        QCOMPARE(soort, FoutSoort::Geannuleerd);
    }

    void pastThePointOfNoReturnNothingStopsIt()
    {
        QWidget pagina;
        pagina.show();
        QSemaphore verder;
        bool gelukt = false;
        const auto laatLos = qScopeGuard([&] { verder.release(); }); // also when the test fails: the Taak is waited for
        QPointer<Taakdialoog> dialoog = new Taakdialoog(begin([&](Taak::Voortgang &voortgang) -> Gelukt {
                                                            voortgang.voorbijTerugkeer();
                                                            voortgang.meld(1, 2);
                                                            verder.acquire();
                                                            return voortgang.meld(2, 2) ? Gelukt() : Gelukt(fout(FoutSoort::Geannuleerd));
                                                        }),
                                                        u"Uitleg"_qs, &pagina, [&](const Gelukt &g) { gelukt = g.has_value(); });
        dialoog->open();
        auto *stop = dialoog->findChild<QPushButton *>();
        QTRY_VERIFY(!stop->isEnabled());
        dialoog->reject();
        QVERIFY(dialoog && dialoog->isVisible());
        verder.release();
        QTRY_VERIFY(!dialoog);
        QVERIFY(gelukt);
    }

    void aPageThatIsPutAwayTakesItAlongAndNothingIsSent()
    {
        QWidget pagina;
        pagina.show();
        bool gezegd = false;
        QPointer<Taakdialoog> dialoog = new Taakdialoog(begin(&eindeloos), u"Uitleg"_qs, &pagina, [&](const Gelukt &) { gezegd = true; });
        dialoog->open();
        pagina.hide(); // comes back when the work has ended
        QTRY_VERIFY(!dialoog);
        QVERIFY(!gezegd);
    }
};

QTEST_MAIN(TestTaakdialoog)
#include "tst_taakdialoog.moc"
