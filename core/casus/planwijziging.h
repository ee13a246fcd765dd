// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casus.h"
#include "core/handeling/handeling.h"

/// \file What stands in a plan van aanpak, put differently: another day, another owner, better words. Each asks why; the log keeps that
/// with what was there before.
namespace weegkamer
{

struct WijzigDoel {
    static constexpr HandelingKop kop{"casus.wijzig-doel", "Besluit art. 9", "Wijzig het doel", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    DoelId doel;
    QString omschrijving;
    QString waarom;
    static constexpr auto velden()
    {
        using S = WijzigDoel;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("doel", &S::doel, "Doel", Verplicht),
                               veld("omschrijving", &S::omschrijving, "Wat wilt u bereiken", Verplicht, VeldSoort::LangeTekst),
                               veld("waarom", &S::waarom, "Waarom wijzigt u dit", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<WijzigDoel>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// A text that reads as gathering data from a third needs a written reason (B6c), as when it was chosen.
struct WijzigInterventie {
    static constexpr HandelingKop kop{"casus.wijzig-interventie", "Besluit art. 9", "Wijzig de interventie", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    InterventieId interventie;
    QString omschrijving;
    QString tochOmdat;
    QString waarom;
    static constexpr auto velden()
    {
        using S = WijzigInterventie;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("interventie", &S::interventie, "Interventie", Verplicht),
                               veld("omschrijving", &S::omschrijving, "Hoe pakken wij dit doel aan", Verplicht, VeldSoort::LangeTekst),
                               veld("toch-omdat", &S::tochOmdat, "Toch zo opgeschreven, omdat", Vrij, VeldSoort::LangeTekst),
                               veld("waarom", &S::waarom, "Waarom wijzigt u dit", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<WijzigInterventie>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Another last day, owner or text for an action that is still open. The owner takes part (W5.3e); a new day is not in the past. On the
/// work-list the action moves along.
struct WijzigActie {
    static constexpr HandelingKop kop{"casus.wijzig-actie", "Besluit art. 9", "Wijzig de actie", casusvoerders, {Fase::Casus}};
    DossierId dossier;
    ActieId actie;
    QString omschrijving;
    DeelnemerId deelnemer;
    QDate uiterlijk;
    QString tochOmdat;
    QString waarom;
    static constexpr auto velden()
    {
        using S = WijzigActie;
        return std::make_tuple(veld("dossier", &S::dossier, "Casus", Verplicht), veld("actie", &S::actie, "Actie", Verplicht),
                               veld("omschrijving", &S::omschrijving, "Wat gaat er gebeuren", Verplicht, VeldSoort::LangeTekst),
                               veld("deelnemer", &S::deelnemer, "Wie doet het", Verplicht), veld("uiterlijk", &S::uiterlijk, "Uiterlijk", Verplicht),
                               veld("toch-omdat", &S::tochOmdat, "Toch zo opgeschreven, omdat", Vrij, VeldSoort::LangeTekst),
                               veld("waarom", &S::waarom, "Waarom wijzigt u dit", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<WijzigActie>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
