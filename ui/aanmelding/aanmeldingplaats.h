// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"

namespace weegkamer
{

class Kamerpagina;
class Omgeving;

/// The page of a dossier under "Aanmeldingen": that of a melding as long as it waits for its receiver's judgement, that of the
/// aanmelding from then on. The caller owns it.
Kamerpagina *maakAanmeldingplaats(Omgeving &omgeving, DossierId dossier);

} // namespace weegkamer
