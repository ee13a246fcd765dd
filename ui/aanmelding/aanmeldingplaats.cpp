// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/aanmeldingplaats.h"

#include "core/kamer/kamer.h"
#include "ui/aanmelding/aanmeldingpagina.h"
#include "ui/aanmelding/meldingpagina.h"
#include "ui/bouwstenen/onderdelen.h"

namespace weegkamer
{

Kamerpagina *maakAanmeldingplaats(Omgeving &omgeving, DossierId dossier)
{
    // A melding stays readable for its receiver when it was judged; that it can still be judged is what makes it one.
    const Handelingvraag oordeel = dossiervraag("aanmelding.beoordeel-melding", dossier);
    const Gelukt mag = omgeving.kamer().mag(oordeel.handeling, oordeel.vast);
    if (mag || mag.error().soort == FoutSoort::Invoer)
        return new Meldingpagina(omgeving, dossier);
    return new Aanmeldingpagina(omgeving, dossier);
}

} // namespace weegkamer
