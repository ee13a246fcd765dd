// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/tijdzone.h"

namespace weegkamer
{

const QTimeZone &nederlandseTijd()
{
    static const QTimeZone zone("Europe/Amsterdam");
    return zone;
}

QDateTime inNederland(const QDateTime &moment)
{
    return moment.toTimeZone(nederlandseTijd());
}

} // namespace weegkamer
