// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casus.h"
#include "core/handeling/vraag.h"

namespace weegkamer
{

enum class Actievolgorde { Eerste, Laatste };
const Keuzelijst &keuzesVan(Actievolgorde);

/// An open action, in the list of all casussen and where somebody searches for one.
struct Actieregel {
    ActieId id;
    DossierId dossier;
    QString nummer;
    QString omschrijving;
    QString organisatie;
    QDate uiterlijk;
    static constexpr auto velden()
    {
        using S = Actieregel;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"),
                               veld("omschrijving", &S::omschrijving, "Actie"), veld("organisatie", &S::organisatie, "Wie doet het"),
                               veld("uiterlijk", &S::uiterlijk, "Uiterlijk"));
    }
};
struct Actielijst {
    QList<Actieregel> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Actielijst::rijen, "Acties"), veld("volgende", &Actielijst::volgende, "Volgende"));
    }
};

/// The open actions of all casussen that the asker may see, by their last day. With a filter, the beginning of a number or words of a
/// name, one page of at most 200.
struct VraagActies {
    static constexpr VraagKop kop{"casus.acties", "Wet art. 3(1)", "Openstaande acties", casuswerkers, Kijkwijze::Namenlijst};
    using Antwoord = Actielijst;
    Actievolgorde volgorde = Actievolgorde::Eerste;
    QString na;
    int aantal = 50;
    QString filter;
    static constexpr auto velden()
    {
        using S = VraagActies;
        return std::make_tuple(veld("volgorde", &S::volgorde, "Volgorde"), veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"),
                               veld("filter", &S::filter, "Filter"));
    }
    Uitkomst<Actielijst> stel(Context &context) const;
};

} // namespace weegkamer
