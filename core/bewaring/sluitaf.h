// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/handeling.h"

namespace weegkamer
{

/// Why a casus is closed (regels 6.21). The first orders destruction at once; the others shield.
enum class Sluitreden { GeenVerdereAanwijzingen, RisicosGeweken, DoelBereikt, Overgedragen };
const Keuzelijst &keuzesVan(Sluitreden);

/// Closes a casus (Wet art. 6(3), Besluit art. 16(a)). Without further indications of risk its destruction is ordered, with no
/// period of five years. Else its rows leave tables and search index for the envelope, and the retention period starts today;
/// open duties stay with who owes them.
struct SluitAf {
    static constexpr HandelingKop kop{"casus.sluit-af", "Wet art. 6(3)", "Sluit de casus af", {Rol::Casuscoordinator, Rol::Burgemeester}, {Fase::Casus}};
    DossierId dossier;
    Sluitreden reden = Sluitreden::RisicosGeweken;
    QString toelichting;
    QString bewarenNoodzaak;
    static constexpr auto velden()
    {
        using S = SluitAf;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("reden", &S::reden, "Waarom sluit u", Verplicht),
                               veld("toelichting", &S::toelichting, "Toelichting", Verplicht, VeldSoort::LangeTekst),
                               veld("bewaren-noodzaak", &S::bewarenNoodzaak, "Waarom bewaren nog nodig is", Vrij, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<SluitAf>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
