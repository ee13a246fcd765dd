// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/certificaat.h"
#include "core/bewaring/identiteit.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/lijstvragen.h"
#include "core/bewaring/maakverklaring.h"
#include "core/bewaring/sluitaf.h"
#include "core/bewaring/telling.h"
#include "core/handeling/voorstel.h"

namespace weegkamer
{

void registreerBewaring(Register &reg)
{
    reg.voegToe<SluitAf, BevestigNoodzaak, MaakVerklaring>();
    reg.voegToe<StelLijstOp, BeoordeelRegel, VervangBeoordelaar, TrekLijstIn, VoerLijstUit>();
    reg.voegToe<VraagBewaring, ToonBewaring, BekijkInhoud, Herken>();
    reg.voegToe<VraagLijsten, ToonLijst, VraagBeoordelaars, VraagTellingen>();
    reg.voegToe<VraagRegister, VraagOpenVernietigingen, VraagCertificaat, TekenPapier>();
    voegTweePersonenToe<Vernietig>(reg);
}

} // namespace weegkamer
