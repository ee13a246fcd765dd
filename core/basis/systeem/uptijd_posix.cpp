// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/systeem/uptijd.h"

#include <QSysInfo>
#include <ctime>

namespace weegkamer
{

Uptijd uptijdNu()
{
    timespec t{};
    clock_gettime(CLOCK_MONOTONIC, &t);
    // Qt reads the kernel's id of this boot, where there is one.
    return {QSysInfo::bootUniqueId(), qint64(t.tv_sec) * 1000 + t.tv_nsec / 1'000'000};
}

} // namespace weegkamer
