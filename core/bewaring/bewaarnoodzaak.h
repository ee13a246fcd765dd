// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/bewaring.h"
#include "core/casus/casus.h"

namespace weegkamer
{

/// The review of whether keeping a shielded dossier is still necessary (Wet art. 9): yes, with the reason and the facts on which it rests;
/// a vague suspicion is none (W9d). Goes into the envelope. Puts the next one on the list, never later than the last day, which does not
/// change. When keeping is not necessary any more: propose the destruction.
struct BevestigNoodzaak {
    static constexpr HandelingKop kop{"bewaring.bevestig-noodzaak", "Wet art. 9", "Bevestig dat bewaren nog nodig is",
                                      {Rol::Casuscoordinator, Rol::Burgemeester}, {Fase::Afgeschermd}};
    DossierId dossier;
    QString nodigOmdat;
    QList<FeitId> feiten;
    QList<InbrengId> inbreng;
    static constexpr auto velden()
    {
        using S = BevestigNoodzaak;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht),
                               veld("nodig-omdat", &S::nodigOmdat, "Nog nodig, omdat", Verplicht, VeldSoort::LangeTekst),
                               veld("feiten", &S::feiten, "Op welke feiten dat steunt"), veld("inbreng", &S::inbreng, "Op welke inbreng dat steunt"));
    }
    static QList<Regeltoets<BevestigNoodzaak>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// The next review of a shielded dossier, on its date or on the last day of keeping, whichever comes first.
Gelukt legBewaartoetsOp(Context &context, DossierId dossier, QDate uiterlijk);

/// How often necessity is reviewed in this municipality, in months (W9a).
struct StelToetstermijnIn {
    static constexpr HandelingKop kop{"bewaring.stel-toetstermijn-in", "Wet art. 9", "Stel in hoe vaak u de noodzaak nagaat", {Rol::Casuscoordinator, Rol::Burgemeester}};
    int openMaanden = 0;
    int afgeschermdMaanden = 0;
    static constexpr auto velden()
    {
        using S = StelToetstermijnIn;
        return std::make_tuple(veld("open-maanden", &S::openMaanden, "Open casussen, elke zoveel maanden", Verplicht),
                               veld("afgeschermd-maanden", &S::afgeschermdMaanden, "Afgeschermde dossiers, elke zoveel maanden", Verplicht));
    }
    static QList<Regeltoets<StelToetstermijnIn>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

struct Toetstermijnen {
    int openMaanden = 0;
    int afgeschermdMaanden = 0;
    static constexpr auto velden()
    {
        using S = Toetstermijnen;
        return std::make_tuple(veld("open-maanden", &S::openMaanden, "Open casussen"), veld("afgeschermd-maanden", &S::afgeschermdMaanden, "Afgeschermde dossiers"));
    }
};
struct VraagToetstermijnen {
    static constexpr VraagKop kop{"bewaring.toetstermijnen", "Wet art. 9", "Hoe vaak de noodzaak wordt nagegaan", bewaarders};
    using Antwoord = Toetstermijnen;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Toetstermijnen> stel(Context &context) const;
};

} // namespace weegkamer
