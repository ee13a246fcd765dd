// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"

/// \file Second persons on paper (N8): who has no account, and was designated by the burgemeester beforehand.
namespace weegkamer
{

/// Records a designation by the burgemeester, with the paper on which it stands. It counts for what is proposed after it.
struct WijsAan {
    static constexpr HandelingKop kop{"bewaring.wijs-tweede-persoon-aan", "Wet art. 13", "Leg een aanwijzing vast", {Rol::Burgemeester, Rol::Casuscoordinator}};
    QString naam;
    QString functie;
    QDate aangewezenOp;
    QString papierNaam;
    QByteArray papier;
    static constexpr auto velden()
    {
        using S = WijsAan;
        return std::make_tuple(veld("naam", &S::naam, "Wie", Verplicht), veld("functie", &S::functie, "Functie", Verplicht),
                               veld("aangewezen-op", &S::aangewezenOp, "Aangewezen op", Verplicht),
                               veld("papier-naam", &S::papierNaam, "Naam van het stuk", DoorRegel),
                               veld("papier", &S::papier, "Aanwijzing, getekend door de burgemeester", DoorRegel));
    }
    static QList<Regeltoets<WijsAan>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Ends a designation from now; what was confirmed under it stays.
struct TrekAanwijzingIn {
    static constexpr HandelingKop kop{"bewaring.trek-aanwijzing-in", "Wet art. 13", "Trek de aanwijzing in", {Rol::Burgemeester, Rol::Casuscoordinator}};
    AanwijzingId aanwijzing;
    static constexpr auto velden() { return std::make_tuple(veld("aanwijzing", &TrekAanwijzingIn::aanwijzing, "Aanwijzing", Verplicht)); }
    static QList<Regeltoets<TrekAanwijzingIn>> toetsen() { return {{"N8"}}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct Aanwijzing {
    AanwijzingId id;
    QString naam;
    QString functie;
    QDate aangewezenOp;
    QDate vastgelegdOp;
    QDate ingetrokkenOp; ///< invalid while it holds
    static constexpr auto velden()
    {
        using S = Aanwijzing;
        return std::make_tuple(veld("id", &S::id, "Aanwijzing"), veld("naam", &S::naam, "Wie"), veld("functie", &S::functie, "Functie"),
                               veld("aangewezen-op", &S::aangewezenOp, "Aangewezen op"), veld("vastgelegd-op", &S::vastgelegdOp, "Vastgelegd op"),
                               veld("ingetrokken-op", &S::ingetrokkenOp, "Ingetrokken op"));
    }
};
struct Aanwijzingen {
    QList<Aanwijzing> rijen;
    static constexpr auto velden() { return std::make_tuple(veld("rijen", &Aanwijzingen::rijen, "Aanwijzingen")); }
};

/// Who was designated, newest first; withdrawn ones too. A municipality has a handful: at most 100.
struct VraagAanwijzingen {
    static constexpr VraagKop kop{"bewaring.aanwijzingen", "Wet art. 13", "Tweede personen op papier",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt, Rol::Fg, Rol::Auditor}};
    using Antwoord = Aanwijzingen;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Aanwijzingen> stel(Context &context) const;
};

} // namespace weegkamer
