// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/verloop.h"

namespace weegkamer
{

/// What the weegploeg decides together.
enum class Besluituitkomst { Casusoverleg, NietVoorleggen, GeenEensluidendOordeel };
const Keuzelijst &keuzesVan(Besluituitkomst);

/// What still stands in the way of a besluit: one sentence and its rule.
struct Ontbrekend {
    QString regel;
    QString zin;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("regel", &Ontbrekend::regel, "Regel"), veld("zin", &Ontbrekend::zin, "Wat nog ontbreekt"));
    }
};

/// What is missing for any besluit at all; empty when the three agree on one, or when it may be recorded that they don't.
Uitkomst<QList<Ontbrekend>> watOntbreekt(Context &context, DossierId dossier);

/// Lays down the unanimous outcome of the three (W5.3a); nobody's verdict overrides another's. "Casusoverleg" makes it a casus;
/// "niet voorleggen" (with an advice when it is a referral, K20) and "geen eensluidend oordeel" (K16) order destruction (B16b).
struct StelBesluitVast {
    static constexpr HandelingKop kop{"weging.stel-besluit-vast", "Wet art. 5(3)", "Stel het besluit vast", wegingleiders, {Fase::Weging}};
    DossierId dossier;
    std::optional<Besluituitkomst> uitkomst;
    QString reden;
    QString noodzaak;
    QString proportionaliteit;
    QString subsidiariteit;
    QString adviesAanmelder;
    static constexpr auto velden()
    {
        using S = StelBesluitVast;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("uitkomst", &S::uitkomst, "Besluit", Verplicht),
                               veld("reden", &S::reden, "Reden", DoorRegel, VeldSoort::LangeTekst),
                               veld("noodzaak", &S::noodzaak, "Waarom het nodig is", Vrij, VeldSoort::LangeTekst),
                               veld("proportionaliteit", &S::proportionaliteit, "Waarom het niet te ver gaat", Vrij, VeldSoort::LangeTekst),
                               veld("subsidiariteit", &S::subsidiariteit, "Waarom het niet lichter kan", Vrij, VeldSoort::LangeTekst),
                               veld("advies-aanmelder", &S::adviesAanmelder, "Advies aan de aanmelder", Vrij, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<StelBesluitVast>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// The rules of a besluit of the three, for another handeling that lays one down (reopening).
Gelukt toetsBesluit(const StelBesluitVast &besluit, Context &context);
/// Records it in the present round, without what follows from it.
Gelukt schrijfBesluit(const StelBesluitVast &besluit, Context &context);

} // namespace weegkamer
