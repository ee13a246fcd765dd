// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/melding.h"
#include "core/brieven/stuk.h"

/// \file The one standard receipt that a melder gets (K19): that it came in, that it is judged, and that nothing will be said of what follows.
namespace weegkamer
{

/// How a receipt went to the melder.
enum class Bevestigwijze { Brief, Mondeling, Uitgereikt };
const Keuzelijst &keuzesVan(Bevestigwijze);

/// The receipt as a paper. It names the melder and the day, and nothing of what was reported or about whom. Each look is in the log.
struct VraagOntvangstbevestiging {
    static constexpr VraagKop kop{"aanmelding.ontvangstbevestiging", "Wet art. 5(2)", "Ontvangstbevestiging", meldingontvangers, Kijkwijze::LeestStuk};
    using Antwoord = Stuk;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &VraagOntvangstbevestiging::dossier, "Melding", Verplicht)); }
    Uitkomst<Stuk> stel(Context &context) const;
};

/// Records that the receipt went out. There is one: a second is refused (K19).
struct LegBevestigingVast {
    static constexpr HandelingKop kop{"aanmelding.leg-ontvangstbevestiging-vast", "Wet art. 5(2)", "Leg vast dat de bevestiging is verstuurd", meldingontvangers,
                                      {Fase::Melding, Fase::Aanmelding, Fase::Weging}};
    DossierId dossier;
    QDate verstuurdOp;
    Bevestigwijze hoe = Bevestigwijze::Brief;
    static constexpr auto velden()
    {
        using S = LegBevestigingVast;
        return std::make_tuple(veld("dossier", &S::dossier, "Melding", Verplicht), veld("verstuurd-op", &S::verstuurdOp, "Verstuurd of uitgereikt op", Verplicht),
                               veld("hoe", &S::hoe, "Hoe", Verplicht));
    }
    static QList<Regeltoets<LegBevestigingVast>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
