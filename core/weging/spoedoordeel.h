// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/verloop.h"
#include "core/handeling/vraag.h"

/// \file Judgements by telephone (N3): in an urgent weging one may be recorded before its paper is there. The paper follows within two
/// working days, and stands beside the judgement: what was judged and signed does not change.
namespace weegkamer
{

/// Whether a judgement may be recorded now without its paper.
Uitkomst<bool> magZonderPapier(Context &context, DossierId dossier, Ontvangstwijze wijze);
/// Puts it on the coordinator's work-list that this seat's paper is still to come.
Gelukt legBevestigplichtOp(Context &context, DossierId dossier, Zetel zetel, QDate gegevenOp);
/// The last day for the paper of a judgement that was given by telephone on `gegevenOp`.
QDate bevestigenVoor(QDate gegevenOp);

/// Records the paper that confirms a judgement by telephone.
struct BevestigSpoedoordeel {
    static constexpr HandelingKop kop{"weging.bevestig-spoedoordeel", "Wet art. 5(3)", "Leg de bevestiging op papier vast", wegingkijkers, {Fase::Weging, Fase::Casus}};
    DossierId dossier;
    Zetel zetel = Zetel::Burgemeester;
    QDate getekendOp;
    QString documentNaam;
    QByteArray document;
    static constexpr auto velden()
    {
        using S = BevestigSpoedoordeel;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("zetel", &S::zetel, "Zetel", Verplicht),
                               veld("getekend-op", &S::getekendOp, "Getekend op", Verplicht), veld("document-naam", &S::documentNaam, "Naam van het document"),
                               veld("document", &S::document, "Getekend document", DoorRegel));
    }
    static QList<Regeltoets<BevestigSpoedoordeel>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// A judgement by telephone that waits for its paper.
struct TeBevestigen {
    Zetel zetel = Zetel::Burgemeester;
    QDate uiterlijk;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("zetel", &TeBevestigen::zetel, "Zetel"), veld("uiterlijk", &TeBevestigen::uiterlijk, "Uiterlijk"));
    }
};
struct Spoedstand {
    bool spoed = false; ///< while it is prepared and weighed
    QDateTime sinds;
    QString reden;
    QString waarschuwing; ///< what every page of it says (N3); empty when it is not urgent
    QList<TeBevestigen> teBevestigen;
    static constexpr auto velden()
    {
        using S = Spoedstand;
        return std::make_tuple(veld("spoed", &S::spoed, "Spoed"), veld("sinds", &S::sinds, "Sinds"), veld("reden", &S::reden, "Reden"),
                               veld("waarschuwing", &S::waarschuwing, "Waarschuwing"), veld("te-bevestigen", &S::teBevestigen, "Nog op papier te bevestigen"));
    }
};
/// Whether it is urgent, and which papers are still to come.
struct VraagSpoed {
    static constexpr VraagKop kop{"weging.spoed", "Wet art. 5(3)", "Spoed", wegingkijkers, Kijkwijze::OpentDossier};
    using Antwoord = Spoedstand;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &VraagSpoed::dossier, "Dossier", Verplicht)); }
    Uitkomst<Spoedstand> stel(Context &context) const;
};

} // namespace weegkamer
