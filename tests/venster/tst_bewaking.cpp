// SPDX-License-Identifier: EUPL-1.2
// What watches over the desk: silence, sleep, the clipboard.
#include "tests/steun/waarschuwingen.h"
#include "ui/venster/klembord.h"
#include "ui/venster/slaapwacht.h"
#include "ui/venster/stiltewacht.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QtTest>

using namespace weegkamer;
using namespace std::chrono_literals;

/// Plays logind on a bus of the test's own.
class Nachtwaker : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QStringList gevraagd;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &wat, const QString &wie, const QString &, const QString &hoe)
    {
        gevraagd = {wat, wie, hoe};
        QTemporaryFile bestand;
        static_cast<void>(bestand.open());
        return QDBusUnixFileDescriptor(bestand.handle());
    }

Q_SIGNALS:
    void PrepareForSleep(bool begint);
};

class TestBewaking : public QObject
{
    Q_OBJECT

    static Stiltetijden snel() { return {.stil = 60ms, .overleg = 180ms}; }

private Q_SLOTS:
    void init() { steun::faalBijWaarschuwing(); }

    void aDeskLocksAfterFiveMinutesAndAMeetingAfterHalfAnHour()
    {
        const Stiltetijden gewoon;
        QCOMPARE(gewoon.stil, std::chrono::milliseconds(5min));
        QCOMPARE(gewoon.overleg, std::chrono::milliseconds(30min));
        Stiltewacht wacht;
        QCOMPARE(wacht.totVerlopen(), std::chrono::milliseconds(5min));
        wacht.begin();
        wacht.zetOverleg(true);
        QCOMPARE(wacht.totVerlopen(), std::chrono::milliseconds(30min));
    }

    void silenceEndsInTheLock()
    {
        Stiltewacht wacht;
        QSignalSpy verlopen(&wacht, &Stiltewacht::verlopen);
        QSignalSpy stil(&wacht, &Stiltewacht::stil);
        wacht.zetTijden(snel());
        QVERIFY(!verlopen.wait(150)); // nobody is logged in yet
        wacht.begin();
        QVERIFY(verlopen.wait());
        QCOMPARE(stil.count(), 0);
    }

    void inAMeetingTheNamesGoFirst()
    {
        Stiltewacht wacht;
        QSignalSpy verlopen(&wacht, &Stiltewacht::verlopen);
        QSignalSpy stil(&wacht, &Stiltewacht::stil);
        wacht.zetTijden(snel());
        QElapsedTimer klok;
        wacht.begin();
        wacht.zetOverleg(true);
        klok.start();
        QVERIFY(stil.wait());
        QCOMPARE(verlopen.count(), 0);
        QVERIFY(verlopen.wait());
        QVERIFY(klok.elapsed() >= 150);
        QCOMPARE(stil.count(), 1);
    }

    void everyTouchBeginsTheSilenceAnew_data()
    {
        QTest::addColumn<int>("soort");
        QTest::newRow("key") << 0;
        QTest::newRow("click") << 1;
        QTest::newRow("movement") << 2;
        QTest::newRow("wheel") << 3;
    }
    void everyTouchBeginsTheSilenceAnew()
    {
        QFETCH(int, soort);
        QWidget venster;
        venster.setMouseTracking(true);
        venster.show();
        Stiltewacht wacht;
        wacht.zetTijden({.stil = 400ms, .overleg = 400ms});
        QSignalSpy verlopen(&wacht, &Stiltewacht::verlopen);
        wacht.begin();
        QElapsedTimer klok;
        klok.start();
        // Touched a few times within the period, for longer than the period in all: not locked.
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!verlopen.wait(120));
            if (soort == 0)
                QTest::keyClick(&venster, Qt::Key_A);
            else if (soort == 1)
                QTest::mouseClick(&venster, Qt::LeftButton);
            else if (soort == 2)
                QTest::mouseMove(&venster, QPoint(10 + i * 5, 10));
            else {
                QWheelEvent wiel(QPointF(5, 5), QPointF(5, 5), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(&venster, &wiel);
            }
        }
        QVERIFY(klok.elapsed() > 500);
        QVERIFY(verlopen.wait()); // and the control: untouched it locks
    }

    void aMachineThatSleptIsSeenWithoutABus()
    {
        qint64 geslapenMs = 0;
        Slaapwacht wacht(QDBusConnection(u"geen-bus"_qs), [&] { return geslapenMs; });
        QSignalSpy slaapt(&wacht, &Slaapwacht::slaapt);
        wacht.begin();
        wacht.kijk();
        QCOMPARE(slaapt.count(), 0);
        geslapenMs += Slaapwacht::verschilMs; // what clocks differ by themselves
        wacht.kijk();
        QCOMPARE(slaapt.count(), 0);
        geslapenMs += 60'000;
        wacht.kijk();
        QCOMPARE(slaapt.count(), 1);
        wacht.kijk();
        QCOMPARE(slaapt.count(), 1);
        wacht.einde();
    }

    void theRealClockOfSleepStandsStillWhileAwake()
    {
        const qint64 eerst = geslapen();
        QVERIFY(geslapen() - eerst < Slaapwacht::verschilMs);
        QVERIFY(eerst >= 0);
    }

    void logindIsAskedToWaitAndHeardWhenTheMachineGoesToSleep()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_qs);
        if (daemon.isEmpty())
            QSKIP("dbus-daemon is not installed");
        QProcess bus;
        bus.start(daemon, {u"--session"_qs, u"--nofork"_qs, u"--print-address"_qs});
        QVERIFY(bus.waitForReadyRead());
        const QString adres = QString::fromLatin1(bus.readLine().trimmed());
        QDBusConnection logind = QDBusConnection::connectToBus(adres, u"logind"_qs);
        Nachtwaker nachtwaker;
        QVERIFY(logind.registerObject(u"/org/freedesktop/login1"_qs, &nachtwaker, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(logind.registerService(u"org.freedesktop.login1"_qs));
        {
            Slaapwacht wacht(QDBusConnection::connectToBus(adres, u"wij"_qs), [] { return 0; });
            QSignalSpy slaapt(&wacht, &Slaapwacht::slaapt);
            // Before log-in nothing is asked and nothing is done.
            Q_EMIT nachtwaker.PrepareForSleep(true);
            QVERIFY(!slaapt.wait(100));
            QVERIFY(nachtwaker.gevraagd.isEmpty());
            wacht.begin();
            QTRY_VERIFY(wacht.houdtSlaapOp());
            QCOMPARE(nachtwaker.gevraagd, QStringList({u"sleep"_qs, u"Weegkamer"_qs, u"delay"_qs}));
            Q_EMIT nachtwaker.PrepareForSleep(true);
            QVERIFY(slaapt.wait());
            QTRY_VERIFY(!wacht.houdtSlaapOp()); // the machine may sleep now
            Q_EMIT nachtwaker.PrepareForSleep(false);
            QVERIFY(!slaapt.wait(100));
        }
        QDBusConnection::disconnectFromBus(u"wij"_qs);
        QDBusConnection::disconnectFromBus(u"logind"_qs);
        bus.kill();
        bus.waitForFinished();
    }

    void whatAnyFieldCopiesIsMarkedAsSecret()
    {
        Klembord klembord;
        QPlainTextEdit veld;
        veld.setPlainText(u"Wervelvoort"_qs);
        veld.selectAll();
        veld.copy();
        const QMimeData *inhoud = QApplication::clipboard()->mimeData();
        QCOMPARE(inhoud->text(), u"Wervelvoort"_qs);
        QCOMPARE(inhoud->data(QLatin1String(Klembord::geheimmerk)), QByteArray("secret"));
        // Pasting within the program goes on as before.
        QPlainTextEdit ander;
        ander.paste();
        QCOMPARE(ander.toPlainText(), u"Wervelvoort"_qs);
    }

    void theTestSeesAClipboardWithoutTheMark()
    {
        QApplication::clipboard()->setText(u"zonder"_qs);
        QVERIFY(!QApplication::clipboard()->mimeData()->hasFormat(QLatin1String(Klembord::geheimmerk)));
    }

    void theClipboardIsEmptyAfterAWhileAndAtTheLock()
    {
        Klembord klembord;
        QCOMPARE(Klembord::standaardDuur, std::chrono::milliseconds(1min));
        klembord.zetDuur(50ms);
        QApplication::clipboard()->setText(u"Wervelvoort"_qs);
        QCOMPARE(QApplication::clipboard()->text(), u"Wervelvoort"_qs);
        QTRY_COMPARE(QApplication::clipboard()->text(), QString());
        klembord.zetDuur(1min);
        QApplication::clipboard()->setText(u"Wervelvoort"_qs);
        klembord.wis();
        QCOMPARE(QApplication::clipboard()->text(), QString());
    }
};

QTEST_MAIN(TestBewaking)
#include "tst_bewaking.moc"
