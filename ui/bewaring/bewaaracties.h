// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"
#include "ui/bouwstenen/actierij.h"

/// \file What can be done with a shielded dossier without lifting it, and what leads up to lifting it: each as the form that asks for it.
namespace weegkamer::bewaaracties
{

/// What a page needs for it. `beeld` is the page's own and holds what core answered last; it lives as long as the page.
struct Plek {
    Omgeving &omgeving;
    DossierId dossier;
    const Bewaarbeeld &beeld;
};

Paginaactie bevestigNoodzaak(const Plek &plek);
Paginaactie lateBrief(const Plek &plek);
Paginaactie bezwaar(const Plek &plek);
Paginaactie markeerOnjuist(const Plek &plek);
Paginaactie herstel(const Plek &plek);
Paginaactie werkActieBij(Omgeving &omgeving, DossierId dossier);
Paginaactie houdVast(const Plek &plek);
Paginaactie verlengVasthouding(const Plek &plek);
Paginaactie beeindigVasthouding(const Plek &plek);
Paginaactie stelHeropeningVoor(const Plek &plek);
/// By whoever is logged in, or by the second person on paper (N8); goes to the weging when it is done.
Paginaactie bekrachtigHeropeningOpPapier(const Plek &plek, VoorstelId voorstel);
/// The second person on paper (N8). `daarna` gets the line in the register.
Paginaactie bekrachtigVernietigingOpPapier(const Plek &plek, VoorstelId voorstel, std::function<void(const Gedaan &)> daarna);
Paginaactie beslisInformeren(const Plek &plek);
Paginaactie legAanwijzingVast();
Paginaactie trekAanwijzingIn(Omgeving &omgeving);
Paginaactie stelToetstermijnIn(Omgeving &omgeving);

} // namespace weegkamer::bewaaracties
