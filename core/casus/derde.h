// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casus.h"
#include "core/handeling/handeling.h"

namespace weegkamer
{

/// How a third was given something.
enum class Verstrekkingswijze { OpPapier, BeveiligdePost, Mondeling, TerInzage };
const Keuzelijst &keuzesVan(Verstrekkingswijze);

/// Gives an incidental third what its role needs (Wet art. 3(3), Besluit art. 11). A third never gets an account: no field here, and
/// no column in its table, could name one. Items and reason are asked by a rule, so that their absence is a logged refusal.
struct VerstrekAanDerde {
    static constexpr HandelingKop kop{"casus.verstrek-aan-derde", "Besluit art. 11", "Verstrek aan een derde", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    QString naam;
    QString organisatie;
    QString onderdelen;
    QString reden;
    QDate datum;
    Verstrekkingswijze hoe = Verstrekkingswijze::OpPapier;
    bool gewezenOpGeheimhouding = false;
    static constexpr auto velden()
    {
        using S = VerstrekAanDerde;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("naam", &S::naam, "Wie", Verplicht),
                               veld("organisatie", &S::organisatie, "Organisatie", Verplicht),
                               veld("onderdelen", &S::onderdelen, "Welke onderdelen", DoorRegel, VeldSoort::LangeTekst),
                               veld("reden", &S::reden, "Waarom nodig voor de rol", DoorRegel, VeldSoort::LangeTekst),
                               veld("datum", &S::datum, "Verstrekt op", Verplicht), veld("hoe", &S::hoe, "Hoe", Verplicht),
                               veld("gewezen-op-geheimhouding", &S::gewezenOpGeheimhouding, "Ik heb op de geheimhouding gewezen", DoorRegel));
    }
    static QList<Regeltoets<VerstrekAanDerde>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
