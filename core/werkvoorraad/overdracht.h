// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "core/werkvoorraad/afwezigheid.h"

/// \file What who stands in takes over (N7): the list, and its paper.
namespace weegkamer
{

/// A melder who still waits for the one receipt (K19). There is no clock for it, so it is on no work-list.
struct Wachtendemelder {
    DossierId dossier;
    QString nummer;
    QDate sinds; ///< the day on which the melding was written down
    static constexpr auto velden()
    {
        using S = Wachtendemelder;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("sinds", &S::sinds, "Sinds"));
    }
};

struct Overdracht {
    Afwezigheid afwezigheid;
    QList<Werkregel> rijen; ///< at most 500, what is due first on top
    bool meer = false;
    QList<Wachtendemelder> melders; ///< of who is away; for them and for who stands in alone, at most 500
    Stuk stuk;
    static constexpr auto velden()
    {
        using S = Overdracht;
        return std::make_tuple(veld("afwezigheid", &S::afwezigheid, "Afwezigheid"), veld("rijen", &S::rijen, "Werk"), veld("meer", &S::meer, "Er is meer"),
                               veld("melders", &S::melders, "Melders zonder ontvangstbevestiging"), veld("stuk", &S::stuk, "Papier"));
    }
};

/// The handover list: who is away, who stands in, and what stands open now, without a name of a betrokkene or a melder. For both of them, for
/// the coordinator and for the burgemeester. Taking it along is `uitwisseling.voer-uit`.
struct VraagOverdracht {
    static constexpr VraagKop kop{"werkvoorraad.overdracht", "Wet art. 13", "Overdrachtslijst", vervangbaren};
    using Antwoord = Overdracht;
    AfwezigheidId afwezigheid;
    static constexpr auto velden() { return std::make_tuple(veld("afwezigheid", &VraagOverdracht::afwezigheid, "Afwezigheid", Verplicht)); }
    Uitkomst<Overdracht> stel(Context &context) const;
};

} // namespace weegkamer
