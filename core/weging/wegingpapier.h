// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "core/weging/vragen.h"

namespace weegkamer
{

/// A weging on paper: what the page shows, as far as this role may see it. Making it is a view; taking it along is
/// `uitwisseling.voer-uit`.
struct WegingPapier {
    static constexpr VraagKop kop{"weging.papier", "Wet art. 5(3)", "Weging op papier", wegingkijkers, Kijkwijze::OpentDossier};
    using Antwoord = Stuk;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &WegingPapier::dossier, "Dossier", Verplicht)); }
    Uitkomst<Stuk> stel(Context &context) const;
};

} // namespace weegkamer
