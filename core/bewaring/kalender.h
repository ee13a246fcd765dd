// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"
#include "core/handeling/agendauitvoer.h"

namespace weegkamer
{

/// The last days, reviews of necessity and reviews of holds until a day (one year ahead when it is left out), as a calendar file: numbers and
/// kinds, never a name. A day has the same UID at each export, and another one in another kamer. It leaves the kamer: logged.
struct VraagBewaarkalender {
    static constexpr VraagKop kop{"bewaring.kalender", "Wet art. 9", "Bewaartermijnen als agenda", bewaarders, Kijkwijze::LeestToezicht};
    using Antwoord = Agendauitvoer;
    QDate tot;
    static constexpr auto velden() { return std::make_tuple(veld("tot", &VraagBewaarkalender::tot, "Tot en met")); }
    Uitkomst<Agendauitvoer> stel(Context &context) const;
};

/// A dossier for which no period of five years runs yet.
struct OpenBewaring {
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Casus;
    QString grond;
    QDate begin;   ///< since when it is there
    QDate toetsOp; ///< when necessity is reviewed next; invalid before it is a casus
    static constexpr auto velden()
    {
        using S = OpenBewaring;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("fase", &S::fase, "Stand"),
                               veld("grond", &S::grond, "Grond"), veld("begin", &S::begin, "Sinds"), veld("toets-op", &S::toetsOp, "Noodzaak nagaan uiterlijk"));
    }
};
struct OpenBewaringen {
    QList<OpenBewaring> rijen;
    QString volgende; ///< hand this to `na` for the next page; empty at the end
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &OpenBewaringen::rijen, "Dossiers"), veld("volgende", &OpenBewaringen::volgende, "Volgende"));
    }
};
enum class Openvolgorde { Oudste, Nieuwste };
const Keuzelijst &keuzesVan(Openvolgorde);

/// What is open: since when, on what ground, and when its necessity is reviewed; a page at a time. With a filter, the
/// beginning of a number, one page of at most 200.
struct VraagOpenBewaring {
    static constexpr VraagKop kop{"bewaring.open", "Wet art. 9", "Open dossiers en hun noodzaak", bewaarders};
    using Antwoord = OpenBewaringen;
    QString na{};
    int aantal = 50;
    QString filter{};
    Openvolgorde volgorde = Openvolgorde::Oudste;
    static constexpr auto velden()
    {
        using S = VraagOpenBewaring;
        return std::make_tuple(veld("na", &S::na, "Na"), veld("aantal", &S::aantal, "Aantal"), veld("filter", &S::filter, "Filter"),
                               veld("volgorde", &S::volgorde, "Volgorde"));
    }
    Uitkomst<OpenBewaringen> stel(Context &context) const;
};

/// Why an open dossier is there, in one sentence.
QString grondVan(Fase fase);

} // namespace weegkamer
