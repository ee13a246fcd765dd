// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <QByteArray>
#include <QStringList>

namespace weegkamer
{

/// Keeps what is in memory in memory: no core dumps, and no other program of the same user may read along
/// (ptrace). Called first in both programs, before a password is asked. What the system refuses is left out:
/// there is no less safe way to go on.
void verhardProces();

/// The most that vervangProces can hand over, in bytes.
inline constexpr int hoogsteOverdracht = 4096;

/// Replaces this process by `programma` (execve): same process number, new memory, in which nothing of what was
/// decrypted is left. The new program gets `woorden` and then a number to give to leesOverdracht, which yields
/// `overdracht`: through a pipe, so that it stands in no argument, environment or file. Of the environment only what a
/// desktop program needs is kept (schoneOmgeving); every other open file is closed. Does not return when it works;
/// nothing is destructed, so close what must be closed before. Fails with Machine; then all is as it was.
Gelukt vervangProces(const QString &programma, const QStringList &woorden, const QByteArray &overdracht);
/// What the process before this one handed over; empty when `greep` is not a pipe that holds it. Closes it.
QByteArray leesOverdracht(int greep);

/// The variables (NAME=value) of an environment that go along to a new process: display, session, language, folders and
/// Qt's own. A password in the environment, or whatever else stands there, stays behind.
QByteArrayList schoneOmgeving(const QByteArrayList &omgeving);

/// Milliseconds that this machine has slept since it started; only the difference of two calls says something.
qint64 geslapen();

} // namespace weegkamer
