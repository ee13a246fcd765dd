// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toegang/rollen.h"

namespace weegkamer
{

/// What somebody opens a shielded dossier for (W6.3a). After the last day only the last one is left, for the holder of the claim (W9c).
enum class Kijkreden { Heropening, AvgVerzoek, Audit, Vernietiging, Rechtsvordering };
const Keuzelijst &keuzesVan(Kijkreden);

/// Who looks for what.
Rollen wieKijkt(Kijkreden reden);

} // namespace weegkamer
