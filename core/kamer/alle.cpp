// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"
#include "core/casus/casus.h"
#include "core/documenten/handelingen.h"
#include "core/kamer/kamer.h"
#include "core/weging/registreer.h"

namespace weegkamer
{

Register alleHandelingen()
{
    Register r;
    registreerAanmelding(r);
    registreerCasus(r);
    registreerDocumenten(r);
    registreerWeging(r);
    return r;
}

} // namespace weegkamer
