// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamer.h"

namespace weegkamer
{

/// How many persons from before there were keys for recognising this log-in can make recognisable; 0 when there are none, when it is
/// somebody else's, or while one looks through other eyes. Asked at each log-in: it costs one look at a table that is empty.
qint64 nogNietHerkenbaar(Kamer &kamer);

/// Makes them recognisable, for a Taak's thread: batch by batch, each a handeling with its entry in the log. Stopped (Geannuleerd), failed
/// or killed, what was committed is done and the rest waits for the next log-in.
Gelukt maakAllenHerkenbaar(Kamer &kamer, const Schrijfvoortgang &voortgang = {});

} // namespace weegkamer
