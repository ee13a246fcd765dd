// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamer.h"

namespace weegkamer
{

/// Rounds off what was destroyed and has no certificate yet, for a Taak's thread: the search index is merged in slices, the file is
/// rewritten under a new key, everything is searched for the words of what was destroyed, and the certificate is drawn up and
/// signed. The id is that of the certificate, or none when something was still found. Stopped (Geannuleerd) or failed on the
/// way, what is destroyed stays destroyed, and it can be rounded off later.
Uitkomst<Gedaan> rondVernietigingAf(Kamer &kamer, const Schrijfvoortgang &voortgang);

} // namespace weegkamer
