// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/aanmelding.h"

/// \file Urgency (N3): the three judge by telephone within hours, and confirm on paper within two working days.
namespace weegkamer
{

/// What every page of an urgent aanmelding says.
QString acuutGevaar();

/// Marks an aanmelding as urgent, with the reason. What the three owe is due today from then on.
struct MerkAlsSpoed {
    static constexpr HandelingKop kop{"aanmelding.merk-als-spoed", "Wet art. 5(3)", "Behandel als spoed", aanmeldingmakers, {Fase::Aanmelding, Fase::Weging}};
    DossierId dossier;
    QString reden;
    static constexpr auto velden()
    {
        using S = MerkAlsSpoed;
        return std::make_tuple(veld("dossier", &S::dossier, "Aanmelding", Verplicht),
                               veld("reden", &S::reden, "Waarom kan dit niet op het gewone overleg wachten", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<MerkAlsSpoed>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Takes the urgency off again. What was judged by telephone stays, and stays to be confirmed.
struct HefSpoedOp {
    static constexpr HandelingKop kop{"aanmelding.hef-spoed-op", "Wet art. 5(3)", "Geen spoed meer", aanmeldingmakers, {Fase::Aanmelding, Fase::Weging}};
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &HefSpoedOp::dossier, "Aanmelding", Verplicht)); }
    static QList<Regeltoets<HefSpoedOp>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Whether an aanmelding is urgent.
Uitkomst<bool> isSpoed(Context &context, DossierId dossier);
/// Puts the judgement on the work-list of each seat that has not given it yet; due today when it is urgent.
Gelukt legOordeelplichtenOp(Context &context, DossierId dossier);

} // namespace weegkamer
