// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/register.h"
#include "core/personen/achterstand.h"
#include "core/personen/betrokkene.h"
#include "core/personen/deelnemer.h"
#include "core/personen/koppeling.h"
#include "core/personen/persoon.h"
#include "core/personen/vergelijk.h"

namespace weegkamer
{

void registreerPersonen(Register &reg)
{
    reg.voegToe<WijzigBetrokkene, VergelijkBetrokkene, ToonPersoon, VoegNaamToe, HaalNaamWeg, Verhuis>();
    reg.voegToe<MaakHerkenbaar, VraagHerkenachterstand>();
    reg.voegToe<Koppel, Ontkoppel, VraagKoppelingen>();
    reg.voegToe<VoegOrganisatieToe, VraagDeelnemers>();
}

} // namespace weegkamer
