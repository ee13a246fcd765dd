// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"

/// \file The bodies that take part (Wet art. 3(1)): a closed list in the law, so data here, each with the article that names it.
namespace weegkamer
{

/// What kind of body; the first three have a seat in the weegploeg. Stored: append only.
enum class Deelnemersoort { Burgemeester, Politie, OpenbaarMinisterie, Reclassering, Andere };
const Keuzelijst &keuzesVan(Deelnemersoort);

/// Adds a body that the law names to the list (W3.1). A body that the law does not name can be no deelnemer.
struct VoegOrganisatieToe {
    static constexpr HandelingKop kop{"personen.voeg-deelnemer-toe", "Wet art. 3(1)", "Voeg een deelnemer toe", {Rol::Casuscoordinator, Rol::Burgemeester}};
    QString naam;
    Deelnemersoort soort = Deelnemersoort::Andere;
    QString bron;
    QDate van;
    static constexpr auto velden()
    {
        using S = VoegOrganisatieToe;
        return std::make_tuple(veld("naam", &S::naam, "Naam van de organisatie", Verplicht), veld("soort", &S::soort, "Soort", Verplicht),
                               veld("bron", &S::bron, "Artikel dat haar noemt", Verplicht), veld("van", &S::van, "Vanaf"));
    }
    static QList<Regeltoets<VoegOrganisatieToe>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct Deelnemerregel {
    DeelnemerId deelnemer;
    QString naam;
    Deelnemersoort soort = Deelnemersoort::Andere;
    QString bron;
    QDate van;
    QDate tot; ///< invalid while it takes part
    static constexpr auto velden()
    {
        using S = Deelnemerregel;
        return std::make_tuple(veld("deelnemer", &S::deelnemer, "Deelnemer"), veld("naam", &S::naam, "Naam"), veld("soort", &S::soort, "Soort"),
                               veld("bron", &S::bron, "Artikel"), veld("van", &S::van, "Vanaf"), veld("tot", &S::tot, "Tot"));
    }
};
struct Deelnemerlijst {
    QList<Deelnemerregel> rijen;
    static constexpr auto velden() { return std::make_tuple(veld("rijen", &Deelnemerlijst::rijen, "Deelnemers")); }
};

/// The bodies to choose from, by name; those that ended only when asked. A few dozen at most, so in one page.
struct VraagDeelnemers {
    static constexpr VraagKop kop{"personen.deelnemers", "Wet art. 3(1)", "Deelnemers", Rollen::alle()};
    using Antwoord = Deelnemerlijst;
    bool ookBeeindigd = false;
    static constexpr auto velden() { return std::make_tuple(veld("ook-beeindigd", &VraagDeelnemers::ookBeeindigd, "Ook wie niet meer meedoet")); }
    Uitkomst<Deelnemerlijst> stel(Context &context) const;
};

/// The body with this id, if it is on the list and has not ended (W3.1). `veldnaam` is the field beside which a refusal is shown.
Uitkomst<Deelnemerregel> deelnemerMet(Context &context, DeelnemerId id, const QString &veldnaam);

} // namespace weegkamer
