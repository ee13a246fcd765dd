// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <functional>

namespace weegkamer
{

/// A moment on the machine's monotonic clock, which nobody turns: in which run of the machine, and how long it
/// ran then. Moments of two runs can't be compared.
struct Uptijd {
    QByteArray loop; ///< names the run, from start to shutdown
    qint64 ms = 0;   ///< since the start, without the time that the machine slept
};

/// Now, on this machine.
Uptijd uptijdNu();

/// Where the monotonic time comes from: uptijdNu, or what a test says.
using Uptijdbron = std::function<Uptijd()>;

} // namespace weegkamer
