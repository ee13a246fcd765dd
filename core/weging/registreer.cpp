// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/registreer.h"

#include "core/handeling/register.h"
#include "core/weging/besluit.h"
#include "core/weging/geefoordeel.h"
#include "core/weging/plaatsvervanger.h"
#include "core/weging/spoedoordeel.h"
#include "core/weging/vragen.h"
#include "core/weging/wegingpapier.h"

namespace weegkamer
{

void registreerWeging(Register &reg)
{
    reg.voegToe<GeefOordeel, NieuweRonde, HoudAan, StelBesluitVast, VraagWegingen, ToonWeging, MijnOordeel, WegingPapier>();
    reg.voegToe<WijsPlaatsvervangerAan, TrekPlaatsvervangerIn, VraagPlaatsvervangers, BevestigSpoedoordeel, VraagSpoed>();
}

} // namespace weegkamer
