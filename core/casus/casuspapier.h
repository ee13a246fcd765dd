// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "core/casus/casusbeeld.h"

namespace weegkamer
{

/// A casus on paper: what the page shows, as far as this role may see it. Making it is a view; taking it along is
/// `uitwisseling.voer-uit`.
struct CasusPapier {
    static constexpr VraagKop kop{"casus.papier", "Wet art. 3(1)", "Casus op papier", casuslezers, Kijkwijze::OpentDossier};
    using Antwoord = Stuk;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &CasusPapier::dossier, "Dossier", Verplicht)); }
    Uitkomst<Stuk> stel(Context &context) const;
};

} // namespace weegkamer
