// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "core/aanmelding/beeld.h"

namespace weegkamer
{

/// An aanmelding on paper: what the page shows, as far as this role may see it. Making it is a view; taking it along is
/// `uitwisseling.voer-uit`.
struct AanmeldingPapier {
    static constexpr VraagKop kop{"aanmelding.papier", "Wet art. 5(1)", "Aanmelding op papier", aanmeldinglezers, Kijkwijze::OpentDossier};
    using Antwoord = Stuk;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &AanmeldingPapier::dossier, "Dossier", Verplicht)); }
    Uitkomst<Stuk> stel(Context &context) const;
};

} // namespace weegkamer
