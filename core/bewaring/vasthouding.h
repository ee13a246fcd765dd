// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"

/// \file Holding on to a dossier that would be destroyed (Wet art. 9, regels 6.17): for a statutory rule, a claim, or what the betrokkene
/// lodged. It prolongs nothing else: after the last day only its holder opens the dossier, for that alone, and on the day on which the
/// ground ends it is destroyed.
namespace weegkamer
{

/// Who may hold: who opens envelopes and deals with claims.
constexpr Rollen vasthouders{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt};

/// Holds the dossier, for a ground that exists: with its reference, who deals with it, and when it is looked at again. What was to be
/// destroyed at once is sealed into an envelope until then.
struct HoudVast {
    static constexpr HandelingKop kop{"bewaring.houd-vast", "Wet art. 9", "Houd het dossier vast", vasthouders, {Fase::Afgeschermd, Fase::TeVernietigen}};
    DossierId dossier;
    std::optional<Vasthoudgrond> grond;
    QString kenmerk;
    QString toelichting;
    AccountId houder; ///< none: who does this
    QDate herbeoordelenOp;
    static constexpr auto velden()
    {
        using S = HoudVast;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("grond", &S::grond, "Op welke grond", DoorRegel),
                               veld("kenmerk", &S::kenmerk, "Zaaknummer, of artikel van het voorschrift", DoorRegel),
                               veld("toelichting", &S::toelichting, "Waarom dit dossier daarvoor nodig is", DoorRegel, VeldSoort::LangeTekst),
                               veld("houder", &S::houder, "Wie behandelt dit"), veld("herbeoordelen-op", &S::herbeoordelenOp, "Opnieuw beoordelen op", DoorRegel));
    }
    static QList<Regeltoets<HoudVast>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// The review: the ground still exists; says why, and sets the next date. By its holder.
struct VerlengVasthouding {
    static constexpr HandelingKop kop{"bewaring.verleng-vasthouding", "Wet art. 9", "De grond loopt nog", vasthouders, {Fase::Afgeschermd, Fase::TeVernietigen}};
    DossierId dossier;
    VasthoudingId vasthouding;
    QString omdat;
    QDate herbeoordelenOp;
    static constexpr auto velden()
    {
        using S = VerlengVasthouding;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("vasthouding", &S::vasthouding, "Vasthouding", Verplicht),
                               veld("omdat", &S::omdat, "Waarom de grond nog loopt", DoorRegel, VeldSoort::LangeTekst),
                               veld("herbeoordelen-op", &S::herbeoordelenOp, "Opnieuw beoordelen op", DoorRegel));
    }
    static QList<Regeltoets<VerlengVasthouding>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// The ground ended: the claim was settled, the objection decided. When the last day is past, the dossier must be destroyed today.
struct BeeindigVasthouding {
    static constexpr HandelingKop kop{"bewaring.beeindig-vasthouding", "Wet art. 9", "De grond is geëindigd", vasthouders, {Fase::Afgeschermd, Fase::TeVernietigen}};
    DossierId dossier;
    VasthoudingId vasthouding;
    static constexpr auto velden()
    {
        using S = BeeindigVasthouding;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("vasthouding", &S::vasthouding, "Vasthouding", Verplicht));
    }
    static QList<Regeltoets<BeeindigVasthouding>> toetsen() { return {{"W9c"}, {"K17"}}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// What holds the dossier now.
Uitkomst<QList<Vasthouding>> lopendeVasthoudingen(Context &context, DossierId dossier);
/// Refuses (K17) destruction while something holds the dossier.
Gelukt isNietVastgehouden(Context &context, DossierId dossier);
/// Holds it, for a ground that was checked; the review goes on the holder's work-list. Returns the id.
Uitkomst<VasthoudingId> houdVast(Context &context, Vasthoudgrond grond, const QString &toelichting, AccountId houder, QDate herbeoordelenOp);
/// Seals what is about to be destroyed at once and is held: from now on only its holder sees it. Does nothing when nothing holds it.
Gelukt sluitAlsVastgehouden(Context &context, const Dossierkop &dossier);
/// The last day for the first look back at a ground: twelve months from today.
QDate uiterlijkHerbeoordelen(QDate vandaag);

struct Houderkeuze {
    AccountId id;
    QString naam;
    QString functie;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("id", &Houderkeuze::id, "Id"), veld("naam", &Houderkeuze::naam, "Naam"), veld("functie", &Houderkeuze::functie, "Functie"));
    }
};
struct Houderkeuzes {
    QList<Houderkeuze> rijen;
    static constexpr auto velden() { return std::make_tuple(veld("rijen", &Houderkeuzes::rijen, "Houders")); }
};
/// Who can be the holder of a claim.
struct VraagHouders {
    static constexpr VraagKop kop{"bewaring.houders", "Wet art. 9", "Wie een vordering kan behandelen", vasthouders};
    using Antwoord = Houderkeuzes;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Houderkeuzes> stel(Context &context) const;
};

} // namespace weegkamer
