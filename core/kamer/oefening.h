// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/handeling.h"

namespace weegkamer
{

/// Turns the clock of an oefenkamer forward to a day, so that a trainee sees years of retention pass. Never in a real kamer, never
/// back: entries of the log carry kamer time.
struct DraaiKlok {
    static constexpr HandelingKop kop{"kamer.draai-klok", "Wet art. 14(2)", "Draai de klok vooruit", Rollen::alle()};
    QDate datum;
    static constexpr auto velden() { return std::make_tuple(veld("datum", &DraaiKlok::datum, "Naar welke dag", Verplicht)); }
    static QList<Regeltoets<DraaiKlok>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
