// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"

/// \file Destruction by two persons: rows, index terms, envelope and key go at once; what tells that nothing is left comes after it, for
/// a whole batch (core/bewaring/maakverklaring.h).
namespace weegkamer
{

/// What is left of a dossier: a nameless line in the register; and with Anonimiseren its share in the counts (Besluit art. 16).
enum class Vernietigwijze { Vernietigen, Anonimiseren };
const Keuzelijst &keuzesVan(Vernietigwijze);

/// Destroys a dossier: rows, index terms, envelope and key go in one transaction; a line without a name stays in the register
/// (Wet art. 9, Besluit art. 16). Whoever proposes types the number. One proposes, another confirms.
struct Vernietig {
    static constexpr Rollen wie{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt};
    static constexpr HandelingKop stelVoorKop{"bewaring.stel-vernietiging-voor", "Wet art. 9", "Stel vernietiging voor", wie,
                                              {Fase::Afgeschermd, Fase::TeVernietigen}};
    static constexpr HandelingKop bekrachtigKop{"bewaring.bekrachtig-vernietiging", "Wet art. 9", "Bekrachtig de vernietiging", wie,
                                                {Fase::Afgeschermd, Fase::TeVernietigen}};
    DossierId dossier;
    QString nummer;
    QString nietLangerNodigOmdat;
    Vernietigwijze wijze = Vernietigwijze::Vernietigen;
    static constexpr auto velden()
    {
        using S = Vernietig;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht),
                               veld("nummer", &S::nummer, "Typ het nummer van het dossier", Verplicht),
                               veld("niet-langer-nodig-omdat", &S::nietLangerNodigOmdat, "Niet langer nodig, omdat (zonder namen)", Vrij,
                                    VeldSoort::LangeTekst),
                               veld("wijze", &S::wijze, "Wat blijft over", DoorRegel));
    }
    static QList<Regeltoets<Vernietig>> toetsen();
    Uitkomst<QByteArray> onderwerp(Context &context) const;
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
