// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/actielijst.h"
#include "core/casus/casusbeeld.h"
#include "core/casus/casuslijst.h"
#include "core/casus/casuspapier.h"
#include "core/casus/deelname.h"
#include "core/casus/evaluatie.h"
#include "core/casus/noodzaak.h"
#include "core/casus/planwijziging.h"
#include "core/casus/uittreksel.h"
#include "core/handeling/register.h"

namespace weegkamer
{

void registreerCasus(Register &reg)
{
    reg.voegToe<VoegDeelnemerToe, BeeindigDeelname, VraagMogelijkeDeelnemers>();
    reg.voegToe<BrengIn, MarkeerOnjuist, HerstelInbreng>();
    reg.voegToe<StelDoel, KiesInterventie, VoegActieToe, WerkActieBij, EvalueerPlan>();
    reg.voegToe<WijzigDoel, WijzigInterventie, WijzigActie>();
    reg.voegToe<VerstrekAanDerde, BeoordeelNoodzaak>();
    reg.voegToe<VraagCasussen, VraagActies, ToonCasus, CasusPapier, VraagDerdeuittreksel, VraagBetrokkenebeeld>();
}

} // namespace weegkamer
