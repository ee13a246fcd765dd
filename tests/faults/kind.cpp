// SPDX-License-Identifier: EUPL-1.2
#include "tests/faults/kind.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>
#include <thread>

namespace weegkamer
{
namespace
{
constexpr int hoogstensMs = 60'000;

QStringList alsOpdracht(const QStringList &woorden)
{
    return QStringList{QStringLiteral("--kind")} + woorden;
}

Kindeinde eindeVan(QProcess &proces, QByteArray gelezen)
{
    if (!proces.waitForFinished(hoogstensMs)) {
        proces.kill();
        proces.waitForFinished();
    }
    gelezen += proces.readAllStandardOutput();
    Kindeinde uit;
    const QByteArrayList regels = gelezen.left(gelezen.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &regel : regels) {
        if (!regel.isEmpty())
            uit.regels.append(regel);
    }
    uit.gedood = proces.exitStatus() == QProcess::CrashExit;
    uit.code = uit.gedood ? -1 : proces.exitCode();
    uit.fouten = proces.readAllStandardError();
    return uit;
}
} // namespace

Kindeinde laatLopen(const QStringList &woorden)
{
    QProcess proces;
    proces.start(QCoreApplication::applicationFilePath(), alsOpdracht(woorden));
    return proces.waitForStarted() ? eindeVan(proces, {}) : Kindeinde{};
}

Kindeinde dood(const QStringList &woorden, int regels, std::chrono::microseconds wachttijd)
{
    QProcess proces;
    proces.start(QCoreApplication::applicationFilePath(), alsOpdracht(woorden));
    if (!proces.waitForStarted())
        return {};
    QByteArray gelezen;
    while (gelezen.count('\n') < regels && proces.waitForReadyRead(hoogstensMs))
        gelezen += proces.readAllStandardOutput();
    // Not a wait for something to settle: the moment of the kill is what varies.
    if (wachttijd.count() > 0)
        std::this_thread::sleep_for(wachttijd);
    proces.kill();
    return eindeVan(proces, gelezen);
}

void bevestig(const QByteArray &regel)
{
    std::fwrite(regel.constData(), 1, static_cast<std::size_t>(regel.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

std::optional<int> alsKind(const std::map<QString, Kindtaak> &taken)
{
    const QStringList woorden = QCoreApplication::arguments();
    if (woorden.size() < 3 || woorden.at(1) != u"--kind")
        return std::nullopt;
    const auto taak = taken.find(woorden.at(2));
    return taak == taken.end() ? 64 : taak->second(woorden.mid(3));
}

} // namespace weegkamer
