// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/identiteit.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "core/handeling/register.h"

namespace weegkamer
{

void registreerBewaring(Register &reg)
{
    reg.voegToe<SluitAf, BevestigNoodzaak>();
    reg.voegToe<VraagBewaring, ToonBewaring, BekijkInhoud, Herken>();
}

} // namespace weegkamer
