// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casus.h"
#include "core/handeling/vraag.h"

namespace weegkamer
{

/// Lets a person of a body take part in the casus, with the role in the plan and the reason why this body is needed and nothing
/// lighter will do. The reason is asked by a rule rather than as a required field, so that its absence is a logged refusal.
struct VoegDeelnemerToe {
    static constexpr HandelingKop kop{"casus.voeg-deelnemer-toe", "Wet art. 5(3)", "Voeg een deelnemer toe", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    DeelnemerId deelnemer;
    QString persoon;
    AccountId account; ///< none: takes part without logging in
    QString rolInPlan;
    QString reden;
    static constexpr auto velden()
    {
        using S = VoegDeelnemerToe;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("deelnemer", &S::deelnemer, "Organisatie", Verplicht),
                               veld("persoon", &S::persoon, "Wie", Verplicht), veld("account", &S::account, "Account"),
                               veld("rol-in-plan", &S::rolInPlan, "Rol in het plan: taak of bevoegdheid", Verplicht),
                               veld("reden", &S::reden, "Waarom deze deelnemer nodig is en het niet lichter kan", DoorRegel, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<VoegDeelnemerToe>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Ends somebody's part in the casus from today; the account does not see the casus any more.
struct BeeindigDeelname {
    static constexpr HandelingKop kop{"casus.beeindig-deelname", "Wet art. 5(3)", "Beëindig de deelname", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    DeelnameId deelname;
    QString reden; ///< kept in the log's detail
    static constexpr auto velden()
    {
        using S = BeeindigDeelname;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("deelname", &S::deelname, "Deelnemer", Verplicht),
                               veld("reden", &S::reden, "Waarom", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<BeeindigDeelname>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct Organisatiekeuze {
    DeelnemerId id;
    QString naam;
    QString soort;
    static constexpr auto velden()
    {
        using S = Organisatiekeuze;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("naam", &S::naam, "Organisatie"), veld("soort", &S::soort, "Soort"));
    }
};
struct Accountkeuze {
    AccountId id;
    QString naam;
    Rol rol = Rol::Deelnemer;
    QString functie;
    DeelnemerId deelnemer; ///< the body of the account; none when it was not set
    static constexpr auto velden()
    {
        using S = Accountkeuze;
        return std::make_tuple(veld("id", &S::id, "Id"), veld("naam", &S::naam, "Naam"), veld("rol", &S::rol, "Rol"),
                               veld("functie", &S::functie, "Functie"), veld("deelnemer", &S::deelnemer, "Organisatie"));
    }
};
struct Deelnemerkeuzes {
    QList<Organisatiekeuze> organisaties;
    QList<Accountkeuze> accounts;
    static constexpr auto velden()
    {
        using S = Deelnemerkeuzes;
        return std::make_tuple(veld("organisaties", &S::organisaties, "Organisaties"), veld("accounts", &S::accounts, "Accounts"));
    }
};

/// Whom a casus can ask to take part: the bodies of the closed list that have not ended, and the accounts that may be named.
struct VraagMogelijkeDeelnemers {
    static constexpr VraagKop kop{"casus.mogelijke-deelnemers", "Wet art. 3(1)", "Mogelijke deelnemers", casusvoerders};
    using Antwoord = Deelnemerkeuzes;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Deelnemerkeuzes> stel(Context &context) const;
};

} // namespace weegkamer
