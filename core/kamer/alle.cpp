// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"
#include "core/bewaring/bewaring.h"
#include "core/kamer/kamer.h"
#include "core/kamer/oefening.h"
#include "core/toezicht/logboekvragen.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "core/zoeken/zoek.h"

namespace weegkamer
{

Register alleHandelingen()
{
    Register r;
    registreerAanmelding(r);
    registreerBewaring(r);
    registreerWerkvoorraad(r);
    registreerZoeken(r);
    registreerToezicht(r);
    r.voegToe<DraaiKlok>();
    return r;
}

} // namespace weegkamer
