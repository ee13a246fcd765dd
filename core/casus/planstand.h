// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"

/// \file What the handelingen about a plan van aanpak share: an action as it stands, its duty, and that its words are found.
namespace weegkamer
{

/// Who does an action, by when, and whether it still has to be done.
struct Actiehouder {
    DeelnemerId deelnemer;
    QDate uiterlijk;
    bool open = true;
    static constexpr auto velden()
    {
        using S = Actiehouder;
        return std::make_tuple(veld("deelnemer", &S::deelnemer, "Organisatie"), veld("uiterlijk", &S::uiterlijk, "Uiterlijk"), veld("open", &S::open, "Open"));
    }
};

/// Fails on the field `actie` when it is not one of this casus.
Uitkomst<Actiehouder> actiehouder(Context &context, DossierId dossier, ActieId actie);
/// The kind of duty that an action is on the work-list: "actie-12".
QString actieplicht(ActieId actie);
/// Puts the action on the work-list of the coordinator; moves it when it is there.
Gelukt legActieplichtOp(Context &context, DossierId dossier, ActieId actie, QDate uiterlijk);
/// Makes what the plan says now findable.
Gelukt maakPlanVindbaar(Context &context, DossierId dossier);

} // namespace weegkamer
