// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/certificaat.h"
#include "core/bewaring/identiteit.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "core/handeling/voorstel.h"

namespace weegkamer
{

void registreerBewaring(Register &reg)
{
    reg.voegToe<SluitAf, BevestigNoodzaak, ControleerVernietiging>();
    reg.voegToe<VraagBewaring, ToonBewaring, BekijkInhoud, Herken, VraagKenmerkendeWoorden, VraagRegister, VraagCertificaat>();
    voegTweePersonenToe<Vernietig>(reg);
}

} // namespace weegkamer
