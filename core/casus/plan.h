// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casus.h"
#include "core/handeling/handeling.h"

/// \file The plan van aanpak: goals, and actions with an owner and a last day.
namespace weegkamer
{

/// How far an action is.
enum class Actiestand { Open, Gedaan, NietGedaan, NietMeerMogelijk };
const Keuzelijst &keuzesVan(Actiestand);

/// The basic test of a part of the plan (B9a): whether it rests on data that were supplied.
enum class Basistoets { Ja, Nee, NietTeToetsen };
const Keuzelijst &keuzesVan(Basistoets);

struct StelDoel {
    static constexpr HandelingKop kop{"casus.stel-doel", "Besluit art. 9", "Stel een doel", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    QString omschrijving;
    static constexpr auto velden()
    {
        using S = StelDoel;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht),
                               veld("omschrijving", &S::omschrijving, "Wat wilt u bereiken", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<StelDoel>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// How a goal is approached: a course, a conversation, supervision. Actions can stand below it. A text that reads as gathering data
/// from a third needs a written reason (B6c).
struct KiesInterventie {
    static constexpr HandelingKop kop{"casus.kies-interventie", "Besluit art. 9", "Kies een interventie", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    DoelId doel;
    QString omschrijving;
    QString tochOmdat;
    static constexpr auto velden()
    {
        using S = KiesInterventie;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("doel", &S::doel, "Doel", Verplicht),
                               veld("omschrijving", &S::omschrijving, "Hoe pakken wij dit doel aan", Verplicht, VeldSoort::LangeTekst),
                               veld("toch-omdat", &S::tochOmdat, "Toch zo opgeschreven, omdat", Vrij, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<KiesInterventie>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// An action for a body that takes part. What it rests on is named; a disputed datum, and what says what somebody is or has,
/// can't carry it.
struct VoegActieToe {
    static constexpr HandelingKop kop{"casus.voeg-actie-toe", "Besluit art. 9", "Voeg een actie toe", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    DoelId doel;
    QString omschrijving;
    DeelnemerId deelnemer;
    QDate uiterlijk;
    std::optional<Basistoets> gebaseerdOp;
    QString waarmee;
    InbrengId steuntOp; ///< the datum on which it rests; none when it rests on more, or on none
    QString tochOmdat;
    InterventieId interventie{}; ///< the approach to which it belongs; none: to the goal as a whole
    static constexpr auto velden()
    {
        using S = VoegActieToe;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("doel", &S::doel, "Doel", Verplicht),
                               veld("interventie", &S::interventie, "Bij welke interventie"),
                               veld("omschrijving", &S::omschrijving, "Wat gaat er gebeuren", Verplicht, VeldSoort::LangeTekst),
                               veld("deelnemer", &S::deelnemer, "Wie doet het", Verplicht), veld("uiterlijk", &S::uiterlijk, "Uiterlijk", Verplicht),
                               veld("gebaseerd-op", &S::gebaseerdOp, "Steunt het op ingebrachte gegevens", DoorRegel),
                               veld("waarmee", &S::waarmee, "Waarmee getoetst, of waarom dat niet kan", DoorRegel, VeldSoort::LangeTekst),
                               veld("steunt-op", &S::steuntOp, "Op welke inbreng"),
                               veld("toch-omdat", &S::tochOmdat, "Toch zo opgeschreven, omdat", Vrij, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<VoegActieToe>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Says how far an action is; a deelnemer does so for the own body only. What was not done and what can no longer be done are two
/// things: the first is somebody's to explain, the second the world's; both say why.
struct WerkActieBij {
    static constexpr HandelingKop kop{"casus.werk-actie-bij", "Besluit art. 9", "Werk de actie bij", casuswerkers, {Fase::Casus}};
    DossierId dossier;
    ActieId actie;
    Actiestand stand = Actiestand::Open;
    QString resultaat;
    static constexpr auto velden()
    {
        using S = WerkActieBij;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("actie", &S::actie, "Actie", Verplicht),
                               veld("stand", &S::stand, "Stand", Verplicht), veld("resultaat", &S::resultaat, "Resultaat, of waarom niet", Vrij, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<WerkActieBij>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
