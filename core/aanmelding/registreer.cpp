// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"
#include "core/handeling/register.h"

namespace weegkamer
{

void registreerAanmelding(Register &reg)
{
    reg.voegToe<NeemMeldingAan, BeoordeelMelding, VraagMeldingen, ToonMelding>();
}

} // namespace weegkamer
