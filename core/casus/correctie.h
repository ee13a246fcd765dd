// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/namens.h"

/// \file Correction of what was brought in (Besluit art. 8): who finds it wrong says so, it shows as disputed everywhere at once,
/// and its supplier rectifies or destroys it without delay. Until then no result goes out; closing never waits for it (N2).
namespace weegkamer
{

/// What came of a datum that was said to be wrong.
enum class Herstel { Rectificeren, Vernietigen, KloptToch };
const Keuzelijst &keuzesVan(Herstel);

constexpr int werkdagenVoorHerstel = 2; ///< "onverwijld" (B8b), in working days

/// Says that a datum is wrong.
struct MarkeerOnjuist {
    static constexpr HandelingKop kop{"casus.markeer-onjuist", "Besluit art. 8", "Markeer als onjuist", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    InbrengId inbreng;
    QString toelichting;
    static constexpr auto velden()
    {
        using S = MarkeerOnjuist;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("inbreng", &S::inbreng, "Inbreng", Verplicht),
                               veld("toelichting", &S::toelichting, "Wat er niet klopt", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<MarkeerOnjuist>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// The supplier's answer: rectified (with the right text), destroyed (the content goes), or right after all.
struct HerstelInbreng {
    static constexpr HandelingKop kop{"casus.herstel-inbreng", "Besluit art. 8", "Leg het herstel vast", casuswerkers, {Fase::Casus}};
    DossierId dossier;
    InbrengId inbreng;
    Herstel uitkomst = Herstel::Rectificeren;
    QString nieuweTekst;
    Ontvangstwijze wijze = Ontvangstwijze::Persoonlijk;
    QString namensNaam;
    QString namensFunctie;
    QDate namensDatum;
    static constexpr auto velden()
    {
        using S = HerstelInbreng;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("inbreng", &S::inbreng, "Inbreng", Verplicht),
                               veld("uitkomst", &S::uitkomst, "Wat doet de organisatie", Verplicht),
                               veld("nieuwe-tekst", &S::nieuweTekst, "Zo klopt het", Vrij, VeldSoort::LangeTekst),
                               veld("wijze", &S::wijze, "Hoe het binnenkwam"), veld("namens-naam", &S::namensNaam, "Namens wie"),
                               veld("namens-functie", &S::namensFunctie, "Functie"), veld("namens-datum", &S::namensDatum, "Gekregen op"));
    }
    static QList<Regeltoets<HerstelInbreng>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// B8b: refuses to issue a result while a correction is open in the casus.
Gelukt toetsGeenOpenCorrectie(Context &context, DossierId dossier);

} // namespace weegkamer
