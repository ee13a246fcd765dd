// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/handeling.h"

namespace weegkamer
{

/// How long a meeting may be silent before the kamer locks: between the five minutes after which names are covered and an hour
/// (Wet art. 14(1), our choice within it). At a desk it is always five minutes.
inline constexpr int kortsteOverlegslot = 5;
inline constexpr int langsteOverlegslot = 60;

struct StelVergrendelingIn {
    static constexpr HandelingKop kop{"kamer.stel-vergrendeling-in", "Wet art. 14(1)", "Stel de vergrendeling tijdens overleg in",
                                      {Rol::Casuscoordinator, Rol::Burgemeester}};
    int overlegMinuten = 30;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("overleg-minuten", &StelVergrendelingIn::overlegMinuten, "Op slot na hoeveel minuten stilte in een overleg", Verplicht));
    }
    static QList<Regeltoets<StelVergrendelingIn>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
