// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/veld.h"
#include "core/casus/casus.h"

namespace weegkamer
{
struct Plichtbeeld;

/// What is due first in an open casus for who asks: the duty of which the clock runs out first, and the handeling that does it.
struct Nustap {
    QString handeling;
    ActieId actie;     ///< when it is one action of the plan
    InbrengId inbreng; ///< when it is one disputed datum
    QString wat;       ///< as it stands on the work-list
    QString regel;
    QDate uiterlijk; ///< invalid when there is no last day
    static constexpr auto velden()
    {
        using S = Nustap;
        return std::make_tuple(veld("handeling", &S::handeling, "Handeling"), veld("actie", &S::actie, "Actie"), veld("inbreng", &S::inbreng, "Inbreng"),
                               veld("wat", &S::wat, "Wat"), veld("regel", &S::regel, "Regel"), veld("uiterlijk", &S::uiterlijk, "Uiterlijk"));
    }
};

/// Of these duties, in the order of their last day. None when nothing of the casus itself waits for this role: what a duty asks elsewhere
/// (a paper for a weging by telephone) has its own place.
std::optional<Nustap> nustapVan(const QList<Plichtbeeld> &plichten, Rol rol);

} // namespace weegkamer
