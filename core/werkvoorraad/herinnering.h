// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "core/werkvoorraad/werkvoorraad.h"

/// \file Reminding somebody of what they owe. The words are the duty's own: number, what, by when, on what ground. Never what stands in the dossier.
namespace weegkamer
{

/// How a reminder goes out.
enum class Herinnerwijze { Tekst, Brief };
const Keuzelijst &keuzesVan(Herinnerwijze);

struct Herinnertekst {
    QString onderwerp; ///< the first line
    QString tekst;     ///< to copy into a mail or a message
    Stuk brief;        ///< the same as a letter
    QDate herinnerdOp; ///< when that was done last; invalid when it was not
    qint64 keer = 0;   ///< how often
    static constexpr auto velden()
    {
        using S = Herinnertekst;
        return std::make_tuple(veld("onderwerp", &S::onderwerp, "Onderwerp"), veld("tekst", &S::tekst, "Tekst"), veld("brief", &S::brief, "Brief"),
                               veld("herinnerd-op", &S::herinnerdOp, "Herinnerd op"), veld("keer", &S::keer, "Hoe vaak"));
    }
};

/// The words of a reminder about an open duty of somebody else. Fails with NietGevonden when the duty is not open (any more).
struct VraagHerinnering {
    static constexpr VraagKop kop{"werkvoorraad.herinnering", "Wet art. 3", "Tekst van een herinnering", zienAndermansWerk};
    using Antwoord = Herinnertekst;
    DossierId dossier;
    PlichtId plicht;
    static constexpr auto velden()
    {
        using S = VraagHerinnering;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("plicht", &S::plicht, "Regel", Verplicht));
    }
    Uitkomst<Herinnertekst> stel(Context &context) const;
};

/// Records that somebody was reminded, before the words leave the kamer (Wet art. 14(2)); the day stands at the line from then on.
struct Herinner {
    static constexpr HandelingKop kop{"werkvoorraad.herinner", "Wet art. 3", "Herinner", zienAndermansWerk};
    DossierId dossier;
    PlichtId plicht;
    Herinnerwijze wijze = Herinnerwijze::Tekst;
    static constexpr auto velden()
    {
        using S = Herinner;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht), veld("plicht", &S::plicht, "Regel", Verplicht),
                               veld("wijze", &S::wijze, "Hoe", Verplicht));
    }
    static QList<Regeltoets<Herinner>> toetsen();
    Uitkomst<Gedaan> pasToe(Context &context) const;
};

} // namespace weegkamer
