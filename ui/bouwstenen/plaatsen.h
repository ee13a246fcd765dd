// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/fase.h"
#include "ui/bouwstenen/fasebalk.h"
#include "ui/bouwstenen/omgeving.h"

namespace weegkamer
{

/// Where in the window a dossier in this phase is at home.
Plaats plaatsVan(DossierId dossier, Fase fase);
/// The step of the stepper for a phase. What is to be destroyed is still shielded.
Fasestap fasestapVan(Fase fase);

} // namespace weegkamer
