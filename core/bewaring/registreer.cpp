// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/aanwijzing.h"
#include "core/bewaring/administratief.h"
#include "core/bewaring/bewaarnoodzaak.h"
#include "core/bewaring/bijvoegsel.h"
#include "core/bewaring/certificaat.h"
#include "core/bewaring/heropening.h"
#include "core/bewaring/identiteit.h"
#include "core/bewaring/informeren.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/kalender.h"
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
    voegTweePersonenToe<Heropen>(reg);
    reg.voegToe<OpenInzage, SluitInzage, VraagInzagen, MijnInzage, BekijkDocument>();
    reg.voegToe<HoudVast, VerlengVasthouding, BeeindigVasthouding, VraagHouders>();
    reg.voegToe<VoegLateBriefToe, LegBezwaarVast, MarkeerAfgeschermdOnjuist, HerstelAfgeschermd, WerkMeegereisdeActieBij,
                VraagMeegereisdeActies>();
    reg.voegToe<LegOverlegVast, BesluitOverHeropening, BreekHeropeningAf, ToonHeropening>();
    reg.voegToe<BeslisInformeren, WijsAan, TrekAanwijzingIn, VraagAanwijzingen>();
    reg.voegToe<StelToetstermijnIn, VraagToetstermijnen, VraagBewaarkalender, VraagOpenBewaring>();
}

} // namespace weegkamer
