// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/actielijst.h"
#include "core/zoeken/zoek.h"

namespace weegkamer
{

/// A dossier that was found by its number, or by the name of whom it concerns.
struct Dossiervondst {
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Melding;
    QString naam; ///< only where it was found by name
    QString geboortedatum; ///< may be known in part
    static constexpr auto velden()
    {
        using S = Dossiervondst;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("fase", &S::fase, "Stand"),
                               veld("naam", &S::naam, "Naam"), veld("geboortedatum", &S::geboortedatum, "Geboren op", Vrij, VeldSoort::Deeldatum));
    }
};

struct Vondsten {
    QList<Dossiervondst> dossiers;
    QList<Dossiervondst> personen;
    QList<Actieregel> acties;
    static constexpr auto velden()
    {
        using S = Vondsten;
        return std::make_tuple(veld("dossiers", &S::dossiers, "Dossiers"), veld("personen", &S::personen, "Personen"), veld("acties", &S::acties, "Open acties"));
    }
};

/// What somebody may want to go to while typing: dossiers by the beginning of their number, persons by name, open actions by what they
/// say; a handful of each, of open dossiers alone (W6.3a). Whoever may not see something is not told that there is more. It is a search:
/// the log keeps the number of hits and the dossier numbers, never the words; ask when somebody stops typing, not at every letter.
struct VindSnel {
    static constexpr VraagKop kop{"zoeken.vind-snel", "Wet art. 14(2)", "Zoek of doe", Zoek::kop.rollen, Kijkwijze::Zoekt};
    static constexpr int hoogstens = 5;   ///< of each kind
    static constexpr int minstens = 2;    ///< characters; less finds nothing
    using Antwoord = Vondsten;
    QString woorden;
    static constexpr auto velden() { return std::make_tuple(veld("woorden", &VindSnel::woorden, "Zoek naar", Verplicht)); }
    Uitkomst<Vondsten> stel(Context &context) const;
};

} // namespace weegkamer
