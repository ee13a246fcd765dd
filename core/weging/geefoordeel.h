// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/plaatsvervanger.h"

namespace weegkamer
{

/// Gives the judgement of one seat in the present round, sealed until all three are in; then the three open in the same transaction.
/// A seat judges for itself; the coordinator records a judgement namens a seat, with its paper (N1). Until the round opens, who gave a
/// judgement may replace it. The account that gives it signs all of it: the paraaf.
struct GeefOordeel {
    static constexpr HandelingKop kop{"weging.geef-oordeel", "Wet art. 5(3)", "Geef het oordeel", wegingkijkers, {Fase::Weging}};
    DossierId dossier;
    std::optional<Zetel> zetel; ///< may be left out by a seat's own account
    QList<Criteriumoordeel> criteria;
    QString overige;
    std::optional<bool> pastBijDoel;
    QString waarom;
    QString tegenspraak;
    std::optional<Verdict> verdict;
    Ontvangstwijze wijze = Ontvangstwijze::Persoonlijk;
    QString namensNaam;
    QString namensFunctie;
    QDate namensDatum;
    QString documentNaam;
    QByteArray document;
    PlaatsvervangerId plaatsvervanger; ///< who gave it in the place of the seat (N7): name and function come from there
    static constexpr auto velden()
    {
        using S = GeefOordeel;
        return std::make_tuple(
            veld("dossier", &S::dossier, "Dossier", Verplicht), veld("zetel", &S::zetel, "Zetel"), veld("criteria", &S::criteria, "Criteria"),
            veld("overige", &S::overige, "Overige omstandigheden", Vrij, VeldSoort::LangeTekst),
            veld("past-bij-doel", &S::pastBijDoel, "Past de aanmelding bij het doel van het casusoverleg", Verplicht),
            veld("waarom", &S::waarom, "Waarom", Verplicht, VeldSoort::LangeTekst),
            veld("tegenspraak", &S::tegenspraak, "Wat spreekt hiertegen", Verplicht, VeldSoort::LangeTekst),
            veld("verdict", &S::verdict, "Oordeel", Verplicht), veld("wijze", &S::wijze, "Hoe gegeven"),
            veld("namens-naam", &S::namensNaam, "Namens wie"), veld("namens-functie", &S::namensFunctie, "Functie"),
            veld("namens-datum", &S::namensDatum, "Datum van het oordeel"), veld("document-naam", &S::documentNaam, "Naam van het document"),
            veld("document", &S::document, "Document"), veld("plaatsvervanger", &S::plaatsvervanger, "Plaatsvervanger die oordeelde"));
    }
    static QList<Regeltoets<GeefOordeel>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
