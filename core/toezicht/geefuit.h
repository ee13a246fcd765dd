// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/handeling.h"

/// \file The way out: everything that leaves the kamer as paper or as a file is logged before it does.
namespace weegkamer
{

enum class Uitvoersoort { Afdruk, Pdf, Odt, Csv, Xlsx, Agenda, Klembord, Afbeelding, Bestand };
const Keuzelijst &keuzesVan(Uitvoersoort);

/// Records that something leaves the kamer: how, and what. `wat` is the name of a paper, a list or a vraag ("logboek.lijst"), never
/// words of its content: it stands in the log, that outlives the dossier.
struct GeefUit {
    static constexpr HandelingKop kop{"papier.geef-uit", "Wet art. 14(2)", "Druk af of bewaar buiten de kamer", Rollen::alle()};
    DossierId dossier; ///< when it is of one dossier
    Uitvoersoort soort = Uitvoersoort::Afdruk;
    QString wat;
    int regels = 0; ///< how many, for a list
    static constexpr auto velden()
    {
        using S = GeefUit;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("soort", &S::soort, "Hoe", Verplicht), veld("wat", &S::wat, "Wat", Verplicht),
                               veld("regels", &S::regels, "Hoeveel regels"));
    }
    static QList<Regeltoets<GeefUit>> toetsen() { return {{"W14.2"}}; } // by its build: it does nothing but write the entry
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
