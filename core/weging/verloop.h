// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/handeling.h"
#include "core/weging/oordeel.h"

/// \file The course of a weging: a round of three sealed judgements, opened together, judged again when they differ, or adjourned.
namespace weegkamer
{

/// The three seats.
constexpr Rollen weegploeg{Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie};
/// Who sees the wegingen.
constexpr Rollen wegingkijkers{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie};
/// Who leads a weging on: a new round, adjourning, laying down the besluit.
constexpr Rollen wegingleiders{Rol::Casuscoordinator, Rol::Burgemeester};

/// The role whose turn it is when a seat's judgement is missing.
Rol rolVan(Zetel zetel);

/// Where a weging stands. Nothing in it tells what was judged.
struct Wegingstand {
    int ronde = 1;
    QDateTime geopendOp; ///< invalid: the judgements are sealed
    QDate aangehoudenTot;
    QString aanhoudReden;
    int kerenVerlengd = 0;
    bool isOpen() const { return geopendOp.isValid(); }
    static constexpr auto velden()
    {
        using S = Wegingstand;
        return std::make_tuple(veld("ronde", &S::ronde, "Ronde"), veld("geopend-op", &S::geopendOp, "Geopend op"),
                               veld("aangehouden-tot", &S::aangehoudenTot, "Aangehouden tot"), veld("aanhoud-reden", &S::aanhoudReden, "Aangehouden omdat"),
                               veld("keren-verlengd", &S::kerenVerlengd, "Keren verlengd"));
    }
};

/// The stand of a dossier's weging; that of a first round when nothing was recorded yet.
Uitkomst<Wegingstand> leesWegingstand(Context &context, DossierId dossier);

/// Starts a weging when a dossier comes to the weegploeg, or the next round when it comes back (reopening): judgements sealed, a
/// duty for each seat, nothing adjourned.
Gelukt beginWeging(Context &context, DossierId dossier);

/// Opens the round when all three judgements are in, in the same transaction as the last of them (W5.3a); else does nothing.
Gelukt openAlsCompleet(Context &context, DossierId dossier);

/// Judging again after the judgements were opened, in the same meeting if need be (W5.3h).
struct NieuweRonde {
    static constexpr HandelingKop kop{"weging.nieuwe-ronde", "Wet art. 5(3)", "Oordeel opnieuw", wegingleiders, {Fase::Weging}};
    DossierId dossier;
    QString reden;
    static constexpr auto velden()
    {
        using S = NieuweRonde;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht),
                               veld("reden", &S::reden, "Waarom oordelen de drie opnieuw", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<NieuweRonde>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

/// Adjourns a weging: eight weeks at most, one extension of eight weeks at most (K16). The date passing destroys nothing.
struct HoudAan {
    static constexpr HandelingKop kop{"weging.houd-aan", "Wet art. 5(3)", "Houd de weging aan", wegingleiders, {Fase::Weging}};
    DossierId dossier;
    QDate tot; ///< eight weeks from today when it is left out
    QString reden;
    static constexpr auto velden()
    {
        using S = HoudAan;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("tot", &S::tot, "Tot en met"),
                               veld("reden", &S::reden, "Waarom", Verplicht, VeldSoort::LangeTekst));
    }
    static QList<Regeltoets<HoudAan>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
