// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"
#include "core/casus/casus.h"
#include "core/kamer/kamer.h"
#include "core/personen/betrokkene.h"

namespace weegkamer
{

Register alleHandelingen()
{
    Register r;
    registreerPersonen(r);
    registreerAanmelding(r);
    registreerCasus(r);
    return r;
}

} // namespace weegkamer
