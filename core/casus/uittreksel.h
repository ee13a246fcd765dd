// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "core/casus/casus.h"
#include "core/handeling/vraag.h"

/// \file What somebody without an account sees of a casus: an incidental third (Besluit art. 11), and the betrokkene (AVG art. 15).
namespace weegkamer
{

struct Voorbeeldstuk {
    Stuk stuk;
    static constexpr auto velden() { return std::make_tuple(veld("stuk", &Voorbeeldstuk::stuk, "Stuk")); }
};

/// The extract that a third gets: what was provided for its role and why, and the duty of secrecy. Nothing else of the casus.
struct VraagDerdeuittreksel {
    static constexpr VraagKop kop{"casus.uittreksel-derde", "Besluit art. 11", "Uittreksel voor een derde",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Fg}, Kijkwijze::LeestToezicht};
    using Antwoord = Voorbeeldstuk;
    DossierId dossier;
    DerdeId derde; ///< none: the one that was provided last
    static constexpr auto velden()
    {
        using S = VraagDerdeuittreksel;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("derde", &S::derde, "Derde"));
    }
    Uitkomst<Voorbeeldstuk> stel(Context &context) const;
};

/// What the betrokkene would see on a request for access, as far as the program can tell: the contactpunt decides item by item, and
/// who reported it, sources and names of staff are left out.
struct VraagBetrokkenebeeld {
    static constexpr VraagKop kop{"casus.beeld-betrokkene", "Besluit art. 3(1)", "Wat de betrokkene zou zien",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt, Rol::Fg}, Kijkwijze::LeestToezicht};
    using Antwoord = Voorbeeldstuk;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &VraagBetrokkenebeeld::dossier, "Casus", Verplicht)); }
    Uitkomst<Voorbeeldstuk> stel(Context &context) const;
};

} // namespace weegkamer
