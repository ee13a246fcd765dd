// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/tijdlijnbeeld.h"

#include "tests/steun/prent.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/huisstijl.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace weegkamer;

namespace
{
const QDate vandaag(2026, 3, 2);

QList<Tijdlijnregel> voorbeeld()
{
    return {{.soort = Tijdlijnsoort::Feit, .datum = u"2025-06-01"_qs, .bekendOp = {2026, 1, 6}, .wat = u"Riep op tot geweld"_qs},
            {.soort = Tijdlijnsoort::Inbreng, .datum = u"2025-12-01"_qs, .bekendOp = {2026, 2, 1}, .wat = u"Deelde een oproep"_qs, .betwist = true},
            {.soort = Tijdlijnsoort::Inbreng, .datum = {}, .bekendOp = {2026, 2, 1}, .wat = u"Op een onbekende dag"_qs},
            {.soort = Tijdlijnsoort::Evaluatie, .datum = vandaag.toString(Qt::ISODate), .bekendOp = vandaag, .wat = u"Op koers"_qs},
            {.soort = Tijdlijnsoort::Actie, .datum = u"2026-04-20"_qs, .bekendOp = vandaag, .wat = u"Gesprek"_qs, .stand = Actiestand::NietMeerMogelijk}};
}

/// As many entries as somebody will ever read, on 80 days.
QList<Tijdlijnregel> veel()
{
    QList<Tijdlijnregel> uit;
    for (int i = 0; i < 500; ++i)
        uit.append({.soort = static_cast<Tijdlijnsoort>(i % 4), .datum = QDate(2024, 1, 1).addDays(i * 37 % 700).toString(Qt::ISODate), .bekendOp = QDate(2024, 3, 1).addDays((i % 80) * 9),
                    .wat = u"Regel %1"_qs.arg(i), .betwist = i % 17 == 0});
    return uit;
}
} // namespace

class TestTijdlijnbeeld : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        pasToe(*qApp, Thema::Licht);
        steun::faalBijWaarschuwing();
    }

    void whatHappenedStandsAboveWhatBecameKnownAndLaterMoreToTheRight()
    {
        Tijdlijnbeeld beeld;
        beeld.resize(900, beeld.sizeHint().height());
        beeld.zetRegels(voorbeeld(), vandaag);
        beeld.show();
        QVERIFY(beeld.plekGebeurd(0).y() < beeld.plekBekend(0).y());
        QVERIFY(beeld.plekGebeurd(0).x() < beeld.plekBekend(0).x()); // known late: the line slants
        QVERIFY(beeld.plekGebeurd(0).x() < beeld.plekGebeurd(1).x());
        QCOMPARE(beeld.plekGebeurd(3).x(), beeld.plekBekend(3).x()); // known the same day
        QVERIFY(beeld.plekGebeurd(2).isNull());                       // nobody knows when
        QVERIFY(!beeld.plekBekend(2).isNull());
        // What became known on one day stands below each other, not on each other.
        QVERIFY(beeld.plekBekend(1).y() != beeld.plekBekend(2).y());
    }

    void theKeyboardWalksAlongItAndAScreenReaderHearsEachEntry()
    {
        Tijdlijnbeeld beeld;
        beeld.resize(900, beeld.sizeHint().height());
        beeld.zetRegels(voorbeeld(), vandaag);
        beeld.show();
        QSignalSpy gekozen(&beeld, &Tijdlijnbeeld::gekozen);
        QSignalSpy bevestigd(&beeld, &Tijdlijnbeeld::bevestigd);
        QVERIFY(beeld.accessibleDescription().startsWith(u"5 "));
        QTest::keyClick(&beeld, Qt::Key_Right);
        QCOMPARE(beeld.huidige(), 0);
        QVERIFY2(beeld.accessibleDescription().contains(u"Riep op tot geweld. Wanneer: 1 juni 2025. Bekend bij het overleg: 6 januari."_qs), qPrintable(beeld.accessibleDescription()));
        QTest::keyClick(&beeld, Qt::Key_End);
        QCOMPARE(beeld.huidige(), 4);
        QVERIFY(beeld.accessibleDescription().contains(u"Niet meer mogelijk: Gesprek"_qs));
        QTest::keyClick(&beeld, Qt::Key_Right);
        QCOMPARE(beeld.huidige(), 4);
        QTest::keyClick(&beeld, Qt::Key_Home);
        QTest::keyClick(&beeld, Qt::Key_Left);
        QCOMPARE(beeld.huidige(), 0);
        QTest::keyClick(&beeld, Qt::Key_Return);
        QCOMPARE(bevestigd.size(), 1);
        QTest::mouseClick(&beeld, Qt::LeftButton, {}, beeld.plekBekend(1).toPoint());
        QCOMPARE(gekozen.last().first().toInt(), 1);
    }

    void nothingToShowAndOneDayAreNoTrouble()
    {
        Tijdlijnbeeld beeld;
        beeld.resize(600, beeld.sizeHint().height());
        beeld.show();
        QVERIFY(!beeld.grab().isNull());
        QTest::keyClick(&beeld, Qt::Key_Right);
        QCOMPARE(beeld.huidige(), -1);
        beeld.zetRegels({{.soort = Tijdlijnsoort::Feit, .datum = vandaag.toString(Qt::ISODate), .bekendOp = vandaag, .wat = u"x"_qs}}, vandaag);
        QVERIFY(!beeld.grab().isNull());
        QVERIFY(beeld.plekGebeurd(0).x() > 0);
        // A day typed wrong by whoever supplied it, a thousand years ago.
        beeld.zetRegels({{.soort = Tijdlijnsoort::Feit, .datum = u"1026-01-01"_qs, .bekendOp = vandaag, .wat = u"x"_qs}}, vandaag);
        QVERIFY(!beeld.grab().isNull());
    }

    void pictures_data()
    {
        QTest::addColumn<int>("thema");
        QTest::newRow("light") << static_cast<int>(Thema::Licht);
        QTest::newRow("dark") << static_cast<int>(Thema::Donker);
    }
    void pictures()
    {
        QFETCH(int, thema);
        pasToe(*qApp, static_cast<Thema>(thema));
        Tijdlijnbeeld klein;
        klein.zetRegels(voorbeeld(), vandaag);
        klein.zetHuidige(1);
        QVERIFY(steun::prent(klein, u"tijdlijn-klein"_qs, {900, klein.sizeHint().height()}));
        Tijdlijnbeeld groot;
        groot.zetRegels(veel(), vandaag);
        groot.zetHuidige(40);
        QElapsedTimer klok;
        klok.start();
        QVERIFY(steun::prent(groot, u"tijdlijn-500"_qs, {1000, groot.sizeHint().height()}));
        klok.restart();
        groot.grab();
        qInfo("500 entries drawn in %lld ms", klok.elapsed());
    }
};

QTEST_MAIN(TestTijdlijnbeeld)
#include "tst_tijdlijnbeeld.moc"
