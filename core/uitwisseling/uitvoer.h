// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/handeling.h"

/// \file What leaves the kamer: a print, a file, a copy on the clipboard. One function for all of them, so that nothing leaves unlogged.
namespace weegkamer
{

class Register;

/// How it leaves.
enum class Uitvoerwijze { Afdruk, Pdf, Odt, Csv, Xlsx, Klembord };
const Keuzelijst &keuzesVan(Uitvoerwijze);

/// What leaves: words without a name ("casus", "lijst van casussen").
enum class Uitvoersoort { Aanmelding, Weging, Casus, Bewaring, Certificaat, Werkvoorraad, Aanmeldingen, Wegingen, Casussen, Acties, Bewaarlijst, Vernietigingslijsten, Vernietigingslijst, Register, OpenDossiers, Logboek, Ontvangstbevestiging, Overig };
const Keuzelijst &keuzesVan(Uitvoersoort);

/// Logs that something leaves the kamer; called before it does (Wet art. 14(2)). Changes nothing else. About one dossier: its number and
/// detail go with it; about a list: how many rows and the numbers of the dossiers in it.
struct VoerUit {
    static constexpr HandelingKop kop{"uitwisseling.voer-uit", "Wet art. 14(2)", "Druk af of voer uit", Rollen::alle()};
    DossierId dossier;
    Uitvoersoort wat = Uitvoersoort::Overig;
    Uitvoerwijze wijze = Uitvoerwijze::Afdruk;
    QStringList nummers; ///< of the dossiers in a list, at most 10,000
    static constexpr auto velden()
    {
        using S = VoerUit;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("wat", &S::wat, "Wat", Verplicht), veld("wijze", &S::wijze, "Hoe", Verplicht),
                               veld("nummers", &S::nummers, "Dossiernummers"));
    }
    static QList<Regeltoets<VoerUit>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

void registreerUitwisseling(Register &reg);

} // namespace weegkamer
