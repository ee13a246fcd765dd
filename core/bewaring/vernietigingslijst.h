// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/vernietig.h"

/// \file A list of dossiers that one person proposes to destroy and another reviews, line by line. What the reviewer agrees to is
/// destroyed at once, in one transaction, when the number of dossiers is typed over. Each line is signed by both, as a single
/// destruction is; a dossier that changed in between is not destroyed.
namespace weegkamer
{

using VernietigingslijstId = Id<struct VernietigingslijstMerk>;

/// Draws up a list: the dossiers, who reviews them, and why those go whose last day has not come.
struct StelLijstOp {
    static constexpr HandelingKop kop{"bewaring.stel-lijst-op", "Wet art. 9", "Stel een vernietigingslijst op", Vernietig::wie};
    QList<DossierId> dossiers;
    AccountId beoordelaar;
    QString nietLangerNodigOmdat;
    Vernietigwijze wijze = Vernietigwijze::Vernietigen;
    static constexpr auto velden()
    {
        using S = StelLijstOp;
        return std::make_tuple(veld("dossiers", &S::dossiers, "Dossiers", Verplicht), veld("beoordelaar", &S::beoordelaar, "Wie beoordeelt", Verplicht),
                               veld("niet-langer-nodig-omdat", &S::nietLangerNodigOmdat, "Niet langer nodig, omdat (zonder namen)", Vrij, VeldSoort::LangeTekst),
                               veld("wijze", &S::wijze, "Wat blijft over", DoorRegel));
    }
    static QList<Regeltoets<StelLijstOp>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

enum class Regeloordeel { Akkoord, Uitzondering, Uitstel };
const Keuzelijst &keuzesVan(Regeloordeel);

/// The reviewer's word on one line: agree; an exception, with its reason; or postpone, for a ground of Wet art. 9 and until a day.
struct BeoordeelRegel {
    static constexpr HandelingKop kop{"bewaring.beoordeel-regel", "Wet art. 9", "Beoordeel", Vernietig::wie, {Fase::Afgeschermd, Fase::TeVernietigen}};
    VernietigingslijstId lijst;
    DossierId dossier;
    Regeloordeel oordeel = Regeloordeel::Akkoord;
    QString reden;
    QDate uitstelTot;
    static constexpr auto velden()
    {
        using S = BeoordeelRegel;
        return std::make_tuple(veld("lijst", &S::lijst, "Lijst", Verplicht), veld("dossier", &S::dossier, "Dossier", Verplicht),
                               veld("oordeel", &S::oordeel, "Oordeel", Verplicht), veld("reden", &S::reden, "Reden", Vrij, VeldSoort::LangeTekst),
                               veld("uitstel-tot", &S::uitstelTot, "Uitstel tot en met"));
    }
    static QList<Regeltoets<BeoordeelRegel>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Another reviewer, who judges every line anew: who signs in the end has judged all of it.
struct VervangBeoordelaar {
    static constexpr HandelingKop kop{"bewaring.vervang-beoordelaar", "Wet art. 9", "Vervang de beoordelaar", Vernietig::wie};
    VernietigingslijstId lijst;
    AccountId beoordelaar;
    static constexpr auto velden()
    {
        using S = VervangBeoordelaar;
        return std::make_tuple(veld("lijst", &S::lijst, "Lijst", Verplicht), veld("beoordelaar", &S::beoordelaar, "Wie beoordeelt", Verplicht));
    }
    static QList<Regeltoets<VervangBeoordelaar>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct TrekLijstIn {
    static constexpr HandelingKop kop{"bewaring.trek-lijst-in", "Wet art. 9", "Trek de lijst in", Vernietig::wie};
    VernietigingslijstId lijst;
    static constexpr auto velden() { return std::make_tuple(veld("lijst", &TrekLijstIn::lijst, "Lijst", Verplicht)); }
    static QList<Regeltoets<TrekLijstIn>> toetsen() { return {}; }
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Destroys what was agreed to, all of it or nothing, when the reviewer types how many dossiers that are.
struct VoerLijstUit {
    static constexpr HandelingKop kop{"bewaring.voer-lijst-uit", "Wet art. 9", "Vernietig", Vernietig::wie};
    VernietigingslijstId lijst;
    int aantal = 0;
    static constexpr auto velden()
    {
        using S = VoerLijstUit;
        return std::make_tuple(veld("lijst", &S::lijst, "Lijst", Verplicht), veld("aantal", &S::aantal, "Typ het aantal dossiers", Verplicht));
    }
    static QList<Regeltoets<VoerLijstUit>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
