// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/informeren.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "tests/steun/vul.h"

/// \file What tests of shielded dossiers share: closing one, opening it to look, deciding on informing.
namespace weegkamer
{

/// Decides on informing as the contactpunt, at the same screen; before what was ordered at once can be destroyed (K18).
inline Uitkomst<Gedaan> beslisInformeren(Kamer &kamer, DossierId id)
{
    const BeslisInformeren h{id, Informeeruitkomst::Geinformeerd, kamer.vandaag(), {}, {}};
    return kamer.doeAls(accountVan(Rol::Contactpunt), huisgeheim(), QLatin1String(BeslisInformeren::kop.naam), naarJson(h));
}

/// A filled casus, closed by the coordinator; what is to be destroyed at once has its decision on informing.
inline Uitkomst<DossierId> geslotenCasus(Huis &huis, Sluitreden reden = Sluitreden::RisicosGeweken)
{
    PROBEER_IN(const DossierId id, vulCasus(huis));
    Kamer &kamer = huis.coordinator();
    PROBEER(kamer.doe(SluitAf{id, reden, u"Rust"_qs, u"Feit 1 kan terugkeren"_qs}));
    if (reden == Sluitreden::GeenVerdereAanwijzingen) {
        PROBEER(beslisInformeren(kamer, id));
    }
    return id;
}

/// Opens a shielded dossier to look, and looks.
inline Uitkomst<Inhoudbeeld> kijk(Kamer &kamer, DossierId id, Kijkreden reden)
{
    PROBEER(kamer.doe(OpenInzage{id, reden, u"Nodig voor deze proef"_qs, gewoneMinuten}));
    return kamer.vraag(BekijkInhoud{id});
}

} // namespace weegkamer
