// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/systeem/proces.h"

#include "core/basis/systeem/bestand.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>
#ifdef __linux__
#include <sys/prctl.h>
#endif

extern char **environ; // NOLINT: POSIX gives it no header

namespace weegkamer
{
namespace
{
// Whole names, and beginnings that end in an underscore.
constexpr std::array<const char *, 28> doorgegeven{
    "HOME",           "PATH",    "USER",          "LOGNAME",    "SHELL",         "LANG",           "LANGUAGE",
    "LC_",            "TZ",      "TMPDIR",        "DISPLAY",    "XAUTHORITY",    "WAYLAND_",       "XDG_",
    "DBUS_",          "DESKTOP_SESSION",          "KDE_",       "GNOME_",        "QT_",            "AT_SPI_",
    "SESSION_MANAGER", "XMODIFIERS", "GTK_IM_MODULE", "XCURSOR_", "FONTCONFIG_", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS"};

/// Everything but standard input, output, error and `behalve` is closed by the kernel when the process is replaced.
void sluitBijVervangen(int behalve)
{
    const long hoogste = std::min(::sysconf(_SC_OPEN_MAX), 65'536L);
    for (int greep = 3; greep < hoogste; ++greep) {
        const int vlaggen = ::fcntl(greep, F_GETFD);
        if (vlaggen >= 0 && greep != behalve)
            ::fcntl(greep, F_SETFD, vlaggen | FD_CLOEXEC);
    }
}

/// A new program starts with signals as they are by default; blocked or ignored ones would be inherited.
void zetSignalenTerug()
{
    sigset_t geen;
    ::sigemptyset(&geen);
    ::sigprocmask(SIG_SETMASK, &geen, nullptr);
}

std::vector<char *> alsArgv(QByteArrayList &woorden)
{
    std::vector<char *> uit;
    for (QByteArray &w : woorden)
        uit.push_back(w.data());
    uit.push_back(nullptr);
    return uit;
}

qint64 milliseconden(clockid_t klok)
{
    timespec t{};
    return ::clock_gettime(klok, &t) == 0 ? qint64(t.tv_sec) * 1000 + t.tv_nsec / 1'000'000 : 0;
}
} // namespace

void verhardProces()
{
    const rlimit niets{0, 0};
    ::setrlimit(RLIMIT_CORE, &niets);
#ifdef __linux__
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

QByteArrayList schoneOmgeving(const QByteArrayList &omgeving)
{
    QByteArrayList uit;
    for (const QByteArray &regel : omgeving) {
        const QByteArray naam = regel.left(regel.indexOf('='));
        const bool mee = std::any_of(doorgegeven.begin(), doorgegeven.end(), [&](const char *d) {
            const QByteArrayView patroon(d);
            return patroon.endsWith('_') ? naam.startsWith(patroon) : naam == patroon;
        });
        if (mee)
            uit.append(regel);
    }
    return uit;
}

Gelukt vervangProces(const QString &programma, const QStringList &woorden, const QByteArray &overdracht)
{
    Q_ASSERT(overdracht.size() <= hoogsteOverdracht);
    std::array<int, 2> pijp{-1, -1};
    if (::pipe2(pijp.data(), O_CLOEXEC) != 0)
        return systeemFout(errno, QStringLiteral("pipe"));
    // It fits in the pipe's own buffer: nobody has to read while we write.
    const ssize_t geschreven = ::write(pijp[1], overdracht.constData(), static_cast<std::size_t>(overdracht.size()));
    ::close(pijp[1]);
    QByteArrayList argumenten{QFile::encodeName(programma)};
    for (const QString &woord : woorden)
        argumenten.append(QFile::encodeName(woord));
    argumenten.append(QByteArray::number(pijp[0]));
    QByteArrayList omgeving;
    for (char **regel = environ; *regel; ++regel)
        omgeving.append(*regel);
    omgeving = schoneOmgeving(omgeving);
    std::vector<char *> argv = alsArgv(argumenten);
    std::vector<char *> envp = alsArgv(omgeving);
    if (geschreven == overdracht.size()) {
        sluitBijVervangen(pijp[0]);
        ::fcntl(pijp[0], F_SETFD, 0);
        zetSignalenTerug();
        ::execve(argumenten.constFirst().constData(), argv.data(), envp.data());
        // The program was replaced on the disk (an update) and its old name is gone: what runs now can still be started.
        ::execve("/proc/self/exe", argv.data(), envp.data());
    }
    const int nummer = errno;
    ::close(pijp[0]);
    auto f = systeemFout(nummer, QStringLiteral("execve %1").arg(programma));
    f.value().soort = FoutSoort::Machine;
    return f;
}

QByteArray leesOverdracht(int greep)
{
    struct stat staat {
    };
    // Only ever a pipe: a number on the command line must not make us read something else.
    if (greep < 3 || ::fstat(greep, &staat) != 0 || !S_ISFIFO(staat.st_mode))
        return {};
    QByteArray uit(hoogsteOverdracht, '\0');
    ssize_t n = 0;
    qsizetype gelezen = 0;
    ::fcntl(greep, F_SETFL, O_NONBLOCK);
    while (gelezen < uit.size() && (n = ::read(greep, uit.data() + gelezen, static_cast<std::size_t>(uit.size() - gelezen))) > 0)
        gelezen += n;
    ::close(greep);
    uit.truncate(gelezen);
    return uit;
}

qint64 geslapen()
{
#ifdef CLOCK_BOOTTIME
    return milliseconden(CLOCK_BOOTTIME) - milliseconden(CLOCK_MONOTONIC);
#else
    return milliseconden(CLOCK_REALTIME) - milliseconden(CLOCK_MONOTONIC);
#endif
}

} // namespace weegkamer
