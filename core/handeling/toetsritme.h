// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"
#include "core/recht/termijn.h"

namespace weegkamer
{

/// How often necessity is reviewed (Wet art. 9): the interval of the catalogue, or the shorter or longer one that the municipality chose.
enum class Toetsritme { Open, Afgeschermd };

constexpr int hoogstensMaanden = 24; ///< "regularly" (W9a): no interval is longer

/// Months between two reviews in this kamer.
Uitkomst<int> toetsmaanden(Context &context, Toetsritme ritme);
Gelukt zetToetsmaanden(Context &context, Toetsritme ritme, int maanden);
/// The period until the next review, from this day; ends on its day. Fails with Invoer for a day outside 2000 to 2100.
Uitkomst<Termijn> toetstermijn(Context &context, Toetsritme ritme, QDate begin);

} // namespace weegkamer
