// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/geheim.h"
#include "core/basis/systeem/bestand.h"
#include "core/basis/systeem/proces.h"

#include <QCoreApplication>
#include <QProcess>
#include <QtTest>
#include <cstdio>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

extern char **environ; // NOLINT: POSIX gives it no header

using namespace weegkamer;

namespace
{
/// The child: opens a file, and is replaced by itself.
int vervang(const QString &overdracht)
{
    static_cast<void>(::open("/dev/null", O_RDONLY)); // without close-on-exec, as a careless library would
    if (const auto gelukt = vervangProces(QCoreApplication::applicationFilePath(), {QStringLiteral("--na")}, overdracht.toUtf8()); !gelukt)
        std::printf("%s\n", qPrintable(gelukt.error().detail));
    return 1;
}

/// What takes its place: says what it was given.
int na(int greep)
{
    // What this program itself opened since (its event loop) is no file.
    int open = 0;
    for (int i = 3; i < 64; ++i) {
        const QString doel = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(i));
        open += doel.isEmpty() || doel.contains(u"anon_inode") ? 0 : 1;
    }
    std::printf("%d open\n", open);
    std::printf("%s\n", leesOverdracht(greep).constData());
    std::printf("%s\n", leesOverdracht(greep).isEmpty() ? "once" : "twice");
    for (char **regel = environ; *regel; ++regel)
        std::printf("%s\n", *regel);
    return 0;
}

/// The flags that the kernel keeps for the memory at this place ("rd wr mr mw me lo ac dd").
QByteArray vlaggen(const void *plek)
{
    QFile f(QStringLiteral("/proc/self/smaps"));
    if (!f.open(QIODevice::ReadOnly))
        return {};
    const auto adres = reinterpret_cast<quintptr>(plek);
    bool hier = false;
    const QList<QByteArray> regels = f.readAll().split('\n');
    for (const QByteArray &regel : regels) {
        const QByteArray eerste = regel.left(regel.indexOf(' '));
        if (const qsizetype streep = eerste.indexOf('-'); streep > 0 && !eerste.contains(':'))
            hier = eerste.left(streep).toULongLong(nullptr, 16) <= adres && adres < eerste.mid(streep + 1).toULongLong(nullptr, 16);
        else if (hier && regel.startsWith("VmFlags:"))
            return regel;
    }
    return {};
}
} // namespace

class TestProces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHardenedProcessLeavesNoCoreAndCannotBeReadAlong()
    {
        verhardProces();
        rlimit grens{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &grens), 0);
        QCOMPARE(grens.rlim_cur, rlim_t(0));
        QCOMPARE(grens.rlim_max, rlim_t(0));
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }

    void aHardenedProcessStillKnowsItsDisks()
    {
        verhardProces();
        QVERIFY(QFile(u"/proc/self/mountinfo"_qs).open(QIODevice::ReadOnly));
        QCOMPARE(isNetwerkschijf(QDir::tempPath()).value(), false);
    }

    void keysAreLockedInMemoryAndLeftOutOfDumps()
    {
        const Geheim sleutel = Geheim::willekeurig(32);
        const QByteArray gezien = vlaggen(sleutel.data());
        QVERIFY2(gezien.contains(" lo"), gezien.constData()); // never in swap
        QVERIFY2(gezien.contains(" dd"), gezien.constData()); // never in a dump
        // The control: ordinary memory is neither.
        const QByteArray gewoon(1'000'000, 'x');
        QVERIFY(!vlaggen(gewoon.constData()).isEmpty());
        QVERIFY(!vlaggen(gewoon.constData()).contains(" lo"));
        QVERIFY(!vlaggen(gewoon.constData()).contains(" dd"));
    }

    void aReplacedProcessGetsWhatIsHandedOverAndNothingElse()
    {
        QProcess proces;
        QProcessEnvironment omgeving = QProcessEnvironment::systemEnvironment();
        omgeving.insert(u"WEEGKAMER_WACHTWOORD"_qs, u"een lange zin"_qs);
        omgeving.insert(u"LD_PRELOAD_X"_qs, u"1"_qs);
        omgeving.insert(u"DISPLAY"_qs, u":77"_qs);
        omgeving.insert(u"LC_TIME"_qs, u"nl_NL.UTF-8"_qs);
        proces.setProcessEnvironment(omgeving);
        proces.start(QCoreApplication::applicationFilePath(), {u"--vervang"_qs, u"/een/pad/Ömer.weegkamer"_qs});
        QVERIFY(proces.waitForFinished());
        const QByteArrayList regels = proces.readAllStandardOutput().split('\n');
        QCOMPARE(regels.value(0), QByteArray("1 open")); // the pipe alone
        QCOMPARE(regels.value(1), QByteArray("/een/pad/Ömer.weegkamer"));
        QCOMPARE(regels.value(2), QByteArray("once"));
        QVERIFY(regels.contains("DISPLAY=:77"));
        QVERIFY(regels.contains("LC_TIME=nl_NL.UTF-8"));
        for (const QByteArray &regel : regels)
            QVERIFY2(!regel.startsWith("WEEGKAMER_") && !regel.startsWith("LD_PRELOAD"), regel.constData());
        QCOMPARE(proces.exitCode(), 0);
    }

    void onlyAPipeIsReadAsAHandOver()
    {
        QTemporaryFile bestand;
        QVERIFY(bestand.open());
        bestand.write("geheim");
        bestand.flush();
        bestand.seek(0);
        QCOMPARE(leesOverdracht(bestand.handle()), QByteArray());
        QCOMPARE(leesOverdracht(0), QByteArray());
        QCOMPARE(leesOverdracht(-1), QByteArray());
        QCOMPARE(leesOverdracht(4'000), QByteArray());
    }

    void theCleanEnvironmentIsAListOfWhatMayPass()
    {
        QCOMPARE(schoneOmgeving({"HOME=/h", "HOMER=x", "XDG_RUNTIME_DIR=/r", "QT_SCALE_FACTOR=2", "SSH_AUTH_SOCK=/s", "PWD=/p", "TOKEN=x"}),
                 QByteArrayList({"HOME=/h", "XDG_RUNTIME_DIR=/r", "QT_SCALE_FACTOR=2"}));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList woorden = QCoreApplication::arguments();
    if (woorden.size() == 3 && woorden.at(1) == u"--vervang")
        return vervang(woorden.at(2));
    if (woorden.size() == 3 && woorden.at(1) == u"--na")
        return na(woorden.at(2).toInt());
    TestProces test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_proces.moc"
