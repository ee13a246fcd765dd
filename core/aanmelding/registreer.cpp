// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/aanmeldingpapier.h"
#include "core/aanmelding/beeld.h"
#include "core/aanmelding/melding.h"
#include "core/aanmelding/ontvangstbevestiging.h"
#include "core/aanmelding/quarantaine.h"
#include "core/aanmelding/spoed.h"
#include "core/handeling/register.h"

namespace weegkamer
{

void registreerAanmelding(Register &reg)
{
    reg.voegToe<NeemMeldingAan, BeoordeelMelding, VraagMeldingen, ToonMelding>();
    reg.voegToe<MeldAan, WijzigAanmelding, DienIn, TrekIn, NeemKennisVanIntrekking>();
    reg.voegToe<VraagOntvangstbevestiging, LegBevestigingVast, MerkAlsSpoed, HefSpoedOp>();
    reg.voegToe<NeemOudDossierOp, BeoordeelOudDossier, RuimQuarantaineOp, VraagQuarantaine, ToonOudDossier>();
    reg.voegToe<VoegFeitToe, WijzigFeit, VerwijderFeit, ToetsFeit>();
    reg.voegToe<VraagAanmeldingen, ToonAanmelding, AanmeldingPapier, VraagWoordwenk>();
}

} // namespace weegkamer
