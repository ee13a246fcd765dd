// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"
#include "core/documenten/handelingen.h"
#include "core/kamer/kamer.h"
#include "core/weging/registreer.h"

namespace weegkamer
{

Register alleHandelingen()
{
    Register r;
    registreerAanmelding(r);
    registreerDocumenten(r);
    registreerWeging(r);
    return r;
}

} // namespace weegkamer
