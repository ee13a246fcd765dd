// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/aanmeldingpapier.h"
#include "core/aanmelding/beeld.h"
#include "core/aanmelding/melding.h"
#include "core/handeling/register.h"

namespace weegkamer
{

void registreerAanmelding(Register &reg)
{
    reg.voegToe<NeemMeldingAan, BeoordeelMelding, VraagMeldingen, ToonMelding>();
    reg.voegToe<MeldAan, WijzigAanmelding, DienIn, TrekIn, NeemKennisVanIntrekking>();
    reg.voegToe<VoegFeitToe, WijzigFeit, VerwijderFeit, ToetsFeit>();
    reg.voegToe<VraagAanmeldingen, ToonAanmelding, AanmeldingPapier, VraagWoordwenk>();
}

} // namespace weegkamer
