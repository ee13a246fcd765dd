// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/systeem/proces.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace weegkamer
{

void verhardProces()
{
    const rlimit niets{0, 0};
    ::setrlimit(RLIMIT_CORE, &niets);
#ifdef __linux__
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace weegkamer
