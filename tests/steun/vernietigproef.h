// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/vernietig.h"
#include "core/handeling/voorstel.h"
#include "tests/steun/afscherming.h"

/// \file What tests of destruction share: closing a filled casus, and the steps of the two persons.
namespace weegkamer
{

inline Uitkomst<Gedaan> stelVernietigingVoor(Kamer &kamer, DossierId id, const QString &nummer = u"2026-001"_qs, const QString &omdat = {},
                                             Vernietigwijze wijze = Vernietigwijze::Vernietigen)
{
    return kamer.doe(u"bewaring.stel-vernietiging-voor"_qs, naarJson(Vernietig{id, nummer, omdat, wijze}));
}

inline Uitkomst<Gedaan> bekrachtigVernietiging(Kamer &kamer, Rol rol, const Gedaan &voorstel)
{
    return kamer.doeAls(accountVan(rol), huisgeheim(), u"bewaring.bekrachtig-vernietiging"_qs, naarJson(Bekrachtiging{VoorstelId(voorstel.id)}));
}

/// Closes, proposes and confirms: gone, and not yet rounded off.
inline Uitkomst<Gedaan> vernietigDirect(Huis &huis, const QString &nummer, Vernietigwijze wijze = Vernietigwijze::Vernietigen)
{
    PROBEER_IN(const DossierId id, geslotenCasus(huis, Sluitreden::GeenVerdereAanwijzingen));
    Kamer &kamer = huis.coordinator();
    PROBEER_IN(const Gedaan voorstel, stelVernietigingVoor(kamer, id, nummer, {}, wijze));
    return bekrachtigVernietiging(kamer, Rol::Contactpunt, voorstel);
}

} // namespace weegkamer
