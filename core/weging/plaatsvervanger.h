// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/verloop.h"
#include "core/handeling/vraag.h"

/// \file Deputies (N7): who stands in for a seat of the weegploeg, for the coordinator or for the contactpunt, and between which days. A
/// deputy acts in that seat as its holder does, at an account of the own or on paper; here stands that they may.
namespace weegkamer
{

using PlaatsvervangerId = Id<struct PlaatsvervangerMerk>;

/// Whom somebody can stand in for.
enum class Vervangen { Burgemeester, Politie, OpenbaarMinisterie, Casuscoordinator, Contactpunt };
const Keuzelijst &keuzesVan(Vervangen);

/// Records who stands in for whom, from when till when.
struct WijsPlaatsvervangerAan {
    static constexpr HandelingKop kop{"weging.wijs-plaatsvervanger-aan", "Wet art. 5(3)", "Wijs een plaatsvervanger aan", wegingleiders};
    Vervangen voor = Vervangen::Burgemeester;
    QString naam;
    QString functie;
    QDate van;
    QDate tot;
    static constexpr auto velden()
    {
        using S = WijsPlaatsvervangerAan;
        return std::make_tuple(veld("voor", &S::voor, "Voor wie", Verplicht), veld("naam", &S::naam, "Wie vervangt", Verplicht),
                               veld("functie", &S::functie, "Functie", Verplicht), veld("van", &S::van, "Van", Verplicht), veld("tot", &S::tot, "Tot en met", Verplicht));
    }
    static QList<Regeltoets<WijsPlaatsvervangerAan>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Ends it from now; what was done by then stays.
struct TrekPlaatsvervangerIn {
    static constexpr HandelingKop kop{"weging.trek-plaatsvervanger-in", "Wet art. 5(3)", "Trek de vervanging in", wegingleiders};
    PlaatsvervangerId plaatsvervanger;
    static constexpr auto velden() { return std::make_tuple(veld("plaatsvervanger", &TrekPlaatsvervangerIn::plaatsvervanger, "Plaatsvervanger", Verplicht)); }
    static QList<Regeltoets<TrekPlaatsvervangerIn>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct Plaatsvervanger {
    PlaatsvervangerId id;
    Vervangen voor = Vervangen::Burgemeester;
    QString naam;
    QString functie;
    QDate van;
    QDate tot;
    QDate ingetrokkenOp;
    bool geldt = false; ///< today
    /// Whether they stood in on this day.
    bool gold(QDate dag) const { return van <= dag && dag <= tot && (!ingetrokkenOp.isValid() || dag < ingetrokkenOp); }
    static constexpr auto velden()
    {
        using S = Plaatsvervanger;
        return std::make_tuple(veld("id", &S::id, "Plaatsvervanger"), veld("voor", &S::voor, "Voor wie"), veld("naam", &S::naam, "Wie vervangt"),
                               veld("functie", &S::functie, "Functie"), veld("van", &S::van, "Van"), veld("tot", &S::tot, "Tot en met"),
                               veld("ingetrokken-op", &S::ingetrokkenOp, "Ingetrokken op"), veld("geldt", &S::geldt, "Geldt vandaag"));
    }
};
struct Plaatsvervangers {
    QList<Plaatsvervanger> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Plaatsvervangers::rijen, "Plaatsvervangers"), veld("volgende", &Plaatsvervangers::volgende, "Volgende"));
    }
};

/// Who stands in, or did, the last one first, a page at a time. With a filter, of whom every word begins a word of the name, of the function
/// or of whom they stand in for; with a day, who stands in on it.
struct VraagPlaatsvervangers {
    static constexpr VraagKop kop{"weging.plaatsvervangers", "Wet art. 5(3)", "Plaatsvervangers", wegingkijkers | Rollen{Rol::Contactpunt}};
    using Antwoord = Plaatsvervangers;
    QString filter{};
    QDate op{};
    QString na{};
    int aantal = 50;
    static constexpr auto velden()
    {
        using S = VraagPlaatsvervangers;
        return std::make_tuple(veld("filter", &S::filter, "Filter"), veld("op", &S::op, "Op welke dag"), veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"));
    }
    Uitkomst<Plaatsvervangers> stel(Context &context) const;
};

/// The deputy of this seat on that day. Refused by N7 when it is another's, or another day's.
Uitkomst<Plaatsvervanger> plaatsvervangerVan(Context &context, PlaatsvervangerId id, Zetel zetel, QDate dag);

} // namespace weegkamer
