// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casus.h"
#include "core/handeling/handeling.h"

namespace weegkamer
{

/// What the overleg concludes when it looks back at the plan van aanpak.
enum class Planuitkomst { OpKoers, Bijstellen, Bereikt, NietHaalbaar };
const Keuzelijst &keuzesVan(Planuitkomst);

/// The overleg looks back at the plan: what was reached, what changes, and whether the casus is still necessary (Wet art. 9). It is a
/// review of the necessity too, so it asks why the casus stays open (W5.4), sets the next day and puts it on the work-list (W9a). An
/// earlier day can be agreed; a later one is refused.
struct EvalueerPlan {
    static constexpr HandelingKop kop{"casus.evalueer-plan", "Wet art. 9", "Evalueer het plan", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    Planuitkomst uitkomst = Planuitkomst::OpKoers;
    QString bevinding;
    QString verandert;
    bool nogNodig = false;
    QString reden; ///< asked by a rule, so that its absence is a logged refusal
    QDate volgende;
    static constexpr auto velden()
    {
        using S = EvalueerPlan;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("uitkomst", &S::uitkomst, "Hoe staat het plan ervoor", Verplicht),
                               veld("bevinding", &S::bevinding, "Wat is bereikt, en wat niet", Verplicht, VeldSoort::LangeTekst),
                               veld("verandert", &S::verandert, "Wat verandert er in het plan", Vrij, VeldSoort::LangeTekst),
                               veld("nog-nodig", &S::nogNodig, "Is de casus nog nodig", Verplicht),
                               veld("reden", &S::reden, "Nog open, of niet meer nodig, omdat", DoorRegel, VeldSoort::LangeTekst),
                               veld("volgende", &S::volgende, "Eerder opnieuw bekijken, op"));
    }
    static QList<Regeltoets<EvalueerPlan>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
