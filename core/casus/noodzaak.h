// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casus.h"
#include "core/handeling/handeling.h"

namespace weegkamer
{

/// The periodic question whether the casus is still necessary. Yes sets the next date; no puts closing on the work-list for today.
struct BeoordeelNoodzaak {
    static constexpr HandelingKop kop{"casus.beoordeel-noodzaak", "Wet art. 9", "Beoordeel de noodzaak", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    bool nogNodig = false;
    QString reden; ///< asked by a rule, so that its absence is a logged refusal
    static constexpr auto velden()
    {
        using S = BeoordeelNoodzaak;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("nog-nodig", &S::nogNodig, "Is de casus nog nodig", Verplicht),
                               veld("reden", &S::reden, "Nog open, of niet meer nodig, omdat", DoorRegel, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<BeoordeelNoodzaak>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// W5.4: no review without why the casus stays open, or is no longer necessary.
Gelukt toetsNoodzaakreden(const QString &reden);
/// Records a review of the necessity and what follows from it: the next day on the work-list, or closing today. `volgende` is a day
/// that was agreed, no later than the rule's (W9a); invalid: the rule's own. Gives the next day, invalid when it must be closed.
Uitkomst<QDate> legNoodzaakVast(Context &context, const BeoordeelNoodzaak &toets, QDate volgende = {});

} // namespace weegkamer
