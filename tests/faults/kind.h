// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QStringList>
#include <chrono>
#include <functional>
#include <map>

/// \file A child process that is killed. The test program starts itself again as `--kind TAAK …`; the task writes a line for what was
/// acknowledged, and is killed by the parent, or kills itself at a chosen step (Storingsvfs::laatSterven, sterfBij).
namespace weegkamer
{

/// How a child ended and what it had said before.
struct Kindeinde {
    QByteArrayList regels; ///< whole lines only
    bool gedood = false;   ///< by a signal
    int code = -1;         ///< its own exit code, when it was not killed
    QByteArray fouten;     ///< what it wrote to stderr
};

/// Lets the child run until it ends by itself, at most a minute.
Kindeinde laatLopen(const QStringList &woorden);
/// Kills the child as soon as it has written `regels` lines and `wachttijd` has passed since.
Kindeinde dood(const QStringList &woorden, int regels, std::chrono::microseconds wachttijd = {});

/// A line to the parent: this was acknowledged.
void bevestig(const QByteArray &regel);

/// A task of the child: gets the words after its name; returns the exit code.
using Kindtaak = std::function<int(const QStringList &)>;
/// For main(): runs the task when this process is a child; nothing when it is the test itself.
std::optional<int> alsKind(const std::map<QString, Kindtaak> &taken);

} // namespace weegkamer
