// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/werkvoorraad/werkvoorraad.h"

/// \file Who is away, who stands in, and what stands open then (N7). Never why somebody is away: that is not this program's business.
namespace weegkamer
{

using AfwezigheidId = Id<struct AfwezigheidMerk>;

/// Whose work somebody else can take over as a whole. A deelnemer is replaced in each casus, under Deelnemers.
constexpr Rollen vervangbaren{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie, Rol::Contactpunt, Rol::Fg};

/// Who can stand in for a role: the same role, because rights belong to the role; for the coordinator burgemeester and contactpunt too (a
/// small municipality has one coordinator), and the burgemeester for the contactpunt (Besluit art. 2).
constexpr Rollen vervangersVan(Rol rol)
{
    switch (rol) {
    case Rol::Casuscoordinator:
        return {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt};
    case Rol::Contactpunt:
        return {Rol::Contactpunt, Rol::Burgemeester};
    default:
        return vervangbaren.bevat(rol) ? Rollen{rol} : Rollen{};
    }
}

/// Records that somebody is away, first and last day included, and who stands in. Of oneself; coordinator and burgemeester of everybody.
struct MeldAfwezig {
    static constexpr HandelingKop kop{"werkvoorraad.meld-afwezig", "Wet art. 13", "Meld afwezigheid", vervangbaren};
    AccountId account;
    AccountId vervanger;
    QDate van;
    QDate tot;
    static constexpr auto velden()
    {
        using S = MeldAfwezig;
        return std::make_tuple(veld("account", &S::account, "Wie is er afwezig", Verplicht), veld("vervanger", &S::vervanger, "Wie vervangt", Verplicht),
                               veld("van", &S::van, "Eerste dag", Verplicht), veld("tot", &S::tot, "Laatste dag", Verplicht));
    }
    static QList<Regeltoets<MeldAfwezig>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Who stands in has received the list of what stands open. Only they can say so.
struct OntvangOverdracht {
    static constexpr HandelingKop kop{"werkvoorraad.ontvang-overdracht", "Wet art. 13", "Bevestig ontvangst", vervangbaren};
    AfwezigheidId afwezigheid;
    static constexpr auto velden() { return std::make_tuple(veld("afwezigheid", &OntvangOverdracht::afwezigheid, "Afwezigheid", Verplicht)); }
    static QList<Regeltoets<OntvangOverdracht>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Back earlier, or it did not happen: nobody stands in from now on. By who is away, and by coordinator and burgemeester.
struct TrekAfwezigheidIn {
    static constexpr HandelingKop kop{"werkvoorraad.trek-afwezigheid-in", "Wet art. 13", "Trek de afwezigheid in", vervangbaren};
    AfwezigheidId afwezigheid;
    static constexpr auto velden() { return std::make_tuple(veld("afwezigheid", &TrekAfwezigheidIn::afwezigheid, "Afwezigheid", Verplicht)); }
    static QList<Regeltoets<TrekAfwezigheidIn>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct Afwezigheid {
    AfwezigheidId id;
    AccountId account;
    QString naam;
    Rol rol = Rol::Casuscoordinator;
    AccountId vervanger;
    QString vervangerNaam;
    Rol vervangerRol = Rol::Casuscoordinator;
    QDate van;
    QDate tot;
    QDate gemeldOp;
    QDate ontvangenOp; ///< invalid while who stands in has not confirmed it
    qint64 ontvangenRegels = 0; ///< how many lines stood open at that moment
    QDate ingetrokkenOp;
    bool isNu(QDate vandaag) const { return van <= vandaag && tot >= vandaag && !ingetrokkenOp.isValid(); }
    static constexpr auto velden()
    {
        using S = Afwezigheid;
        return std::make_tuple(veld("id", &S::id, "Afwezigheid"), veld("account", &S::account, "Account"), veld("naam", &S::naam, "Wie"), veld("rol", &S::rol, "Rol"),
                               veld("vervanger", &S::vervanger, "Vervanger"), veld("vervanger-naam", &S::vervangerNaam, "Wie vervangt"),
                               veld("vervanger-rol", &S::vervangerRol, "Rol van de vervanger"), veld("van", &S::van, "Eerste dag"),
                               veld("tot", &S::tot, "Laatste dag"), veld("gemeld-op", &S::gemeldOp, "Gemeld op"),
                               veld("ontvangen-op", &S::ontvangenOp, "Ontvangen op"), veld("ontvangen-regels", &S::ontvangenRegels, "Regels bij ontvangst"),
                               veld("ingetrokken-op", &S::ingetrokkenOp, "Ingetrokken op"));
    }
};
struct Vervanger {
    AccountId account;
    QString naam;
    Rol rol = Rol::Casuscoordinator;
    static constexpr auto velden()
    {
        using S = Vervanger;
        return std::make_tuple(veld("account", &S::account, "Account"), veld("naam", &S::naam, "Naam"), veld("rol", &S::rol, "Rol"));
    }
};
struct Afwezigheden {
    QList<Afwezigheid> rijen;
    QList<Vervanger> accounts; ///< who can be away or stand in
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Afwezigheden::rijen, "Afwezigheid"), veld("accounts", &Afwezigheden::accounts, "Accounts"));
    }
};

/// Who is away now or later, and what can be chosen when that is recorded. At most 200 of each.
struct VraagAfwezigheden {
    static constexpr VraagKop kop{"werkvoorraad.afwezigheden", "Wet art. 13", "Wie is er afwezig", vervangbaren};
    using Antwoord = Afwezigheden;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Afwezigheden> stel(Context &context) const;
};

/// Who records absences, and reads the handover lists, of everybody.
constexpr Rollen regelenVoorAnderen{Rol::Casuscoordinator, Rol::Burgemeester};
/// One absence; fails with NietGevonden. In a handeling from the table, in a vraag from the role's view.
Uitkomst<Afwezigheid> leesAfwezigheid(Context &context, AfwezigheidId id);

} // namespace weegkamer
