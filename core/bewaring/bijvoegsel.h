// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"
#include "core/casus/plan.h"

/// \file Actions that travelled along with a shielded dossier (N2): who owes one says how it ended, without the key and without lifting
/// anything. What they say is sealed for who may open, and put in its place when the dossier is lifted.
namespace weegkamer
{

/// What was said of an action after closing.
struct Bijvoegsel {
    ActieId actie;
    Actiestand stand = Actiestand::Gedaan;
    QString resultaat;
    AccountId door;
    static constexpr auto velden()
    {
        using S = Bijvoegsel;
        return std::make_tuple(veld("actie", &S::actie, "Actie"), veld("stand", &S::stand, "Stand"), veld("resultaat", &S::resultaat, "Resultaat"),
                               veld("door", &S::door, "Door"));
    }
};

/// Ticks off an action that travelled along: the coordinator any of them, everybody else what stands on their own work-list.
struct WerkMeegereisdeActieBij {
    static constexpr HandelingKop kop{"bewaring.werk-actie-bij", "Besluit art. 9", "Werk de actie bij", casuswerkers, {Fase::Afgeschermd}};
    DossierId dossier;
    ActieId actie;
    std::optional<Actiestand> stand;
    QString resultaat;
    static constexpr auto velden()
    {
        using S = WerkMeegereisdeActieBij;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("actie", &S::actie, "Actie", Verplicht),
                               veld("stand", &S::stand, "Hoe is het afgelopen", Verplicht),
                               veld("resultaat", &S::resultaat, "Resultaat, of waarom het niet doorging", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<WerkMeegereisdeActieBij>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct MeegereisdeActie {
    ActieId actie;
    QString omschrijving; ///< without a name
    Rol rol = Rol::Casuscoordinator;
    QDate uiterlijk;
    static constexpr auto velden()
    {
        using S = MeegereisdeActie;
        return std::make_tuple(veld("actie", &S::actie, "Actie"), veld("omschrijving", &S::omschrijving, "Wat"), veld("rol", &S::rol, "Wie"),
                               veld("uiterlijk", &S::uiterlijk, "Uiterlijk"));
    }
};
struct MeegereisdeActies {
    QString nummer;
    QList<MeegereisdeActie> rijen;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("nummer", &MeegereisdeActies::nummer, "Nummer"), veld("rijen", &MeegereisdeActies::rijen, "Acties"));
    }
};
/// What the asker still owes in a shielded dossier (N2), the coordinator all that is open: number and day, never what is in it.
struct VraagMeegereisdeActies {
    static constexpr VraagKop kop{"bewaring.meegereisde-acties", "Besluit art. 9", "Openstaande acties", casuswerkers};
    using Antwoord = MeegereisdeActies;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &VraagMeegereisdeActies::dossier, "Dossier", Verplicht)); }
    Uitkomst<MeegereisdeActies> stel(Context &context) const;
};

/// Puts the open actions of a casus that is about to be shielded on the work-list of the accounts whose body owes them.
Gelukt geefActiesMee(Context &context, DossierId dossier);
/// Needs the Afscherm key.
Uitkomst<QList<Bijvoegsel>> leesBijvoegsels(Context &context, DossierId dossier);
/// Puts them in their place, in a dossier that was just lifted.
Gelukt verwerkBijvoegsels(Context &context, DossierId dossier);

} // namespace weegkamer
