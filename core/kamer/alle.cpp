// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"
#include "core/casus/casus.h"
#include "core/kamer/kamer.h"

namespace weegkamer
{

Register alleHandelingen()
{
    Register r;
    registreerAanmelding(r);
    registreerCasus(r);
    return r;
}

} // namespace weegkamer
