// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/werkvoorraad/werkvoorraad.h"

namespace weegkamer
{

/// How many duties of this role there are in each group, of those that the asker sees; for the coordinator's own also what others owe.
/// From kept counters, whatever the number of duties.
Uitkomst<QList<Groepstand>> telGroepen(Context &context, Rol rol);

} // namespace weegkamer
