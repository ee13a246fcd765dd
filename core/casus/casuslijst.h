// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casus.h"
#include "core/handeling/vraag.h"

namespace weegkamer
{

/// Oversight: what it looks at needs no names in a list.
constexpr Rollen zonderNamenInDeLijst{Rol::Fg, Rol::Auditor};

/// In what order the list stands. There is no other: nothing about a person sorts (B10a, no ranking); a name only finds its dossier.
enum class Casusvolgorde { Nummer, Evaluatie, Oudste, EvaluatieLaatst };
const Keuzelijst &keuzesVan(Casusvolgorde);

struct Casusregel {
    DossierId dossier;
    QString nummer;
    QString betrokkene; ///< as it is shown; empty for oversight, which needs no names in a list
    QDate opgenomenOp;
    QDate evaluatieOp;
    int openActies = 0;
    QDate volgendeActie; ///< the first last day of an open action; invalid when there is none
    static constexpr auto velden()
    {
        using S = Casusregel;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("betrokkene", &S::betrokkene, "Betrokkene"),
                               veld("opgenomen-op", &S::opgenomenOp, "Opgenomen op"), veld("evaluatie-op", &S::evaluatieOp, "Evaluatie uiterlijk"),
                               veld("open-acties", &S::openActies, "Open acties"), veld("volgende-actie", &S::volgendeActie, "Volgende actie uiterlijk"));
    }
};
struct Casuslijst {
    QList<Casusregel> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Casuslijst::rijen, "Casussen"), veld("volgende", &Casuslijst::volgende, "Volgende"));
    }
};

/// The open casussen, newest first or by the date of evaluation, a page at a time. With a filter, the beginning of a number or words of a
/// name, one page of at most 200.
struct VraagCasussen {
    static constexpr VraagKop kop{"casus.lijst", "Wet art. 3(1)", "Casussen", casuslezers, Kijkwijze::Namenlijst};
    using Antwoord = Casuslijst;
    Casusvolgorde volgorde = Casusvolgorde::Nummer;
    QString na;
    int aantal = 50;
    QString filter;
    static constexpr auto velden()
    {
        using S = VraagCasussen;
        return std::make_tuple(veld("volgorde", &S::volgorde, "Volgorde"), veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"),
                               veld("filter", &S::filter, "Filter"));
    }
    Uitkomst<Casuslijst> stel(Context &context) const;

private:
    Uitkomst<Casuslijst> gefilterd(Context &context) const;
};

} // namespace weegkamer
