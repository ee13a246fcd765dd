// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/agendauitvoer.h"
#include "core/werkvoorraad/werkvoorraad.h"

/// \file The clocks of a work-list outside the kamer: as a calendar file, and on the list of another kamer that the same person opened. Numbers,
/// kinds and days, never a name.
namespace weegkamer
{

/// The last days of the asker's own open duties, the overdue ones too, until a day (one year ahead when it is left out), as a calendar file. A duty has the same UID
/// at each export, also when its day moves, and another one in another kamer: a calendar replaces what it has. It leaves the kamer: logged.
struct VraagWerkagenda {
    static constexpr VraagKop kop{"werkvoorraad.agenda", "Wet art. 3", "Werkvoorraad als agenda", werkers, Kijkwijze::LeestToezicht};
    using Antwoord = Agendauitvoer;
    QDate tot{};
    std::optional<Rol> rol{}; ///< of whom one stands in for (N7); the coordinator of every role
    static constexpr auto velden()
    {
        using S = VraagWerkagenda;
        return std::make_tuple(veld("tot", &S::tot, "Tot en met"), veld("rol", &S::rol, "Aan zet"));
    }
    Uitkomst<Agendauitvoer> stel(Context &context) const;
};

struct Buurklokken {
    QString gemeente;
    QList<Werkregel> rijen; ///< at most 500, what is due first on top
    bool meer = false;
    static constexpr auto velden()
    {
        using S = Buurklokken;
        return std::make_tuple(veld("gemeente", &S::gemeente, "Gemeente"), veld("rijen", &S::rijen, "Werk"), veld("meer", &S::meer, "Er is meer"));
    }
};

/// What waits for the asker here, for the list of another kamer that the same person has open (N5). It leaves this kamer: logged here.
struct LeesVoorAndereKamer {
    static constexpr VraagKop kop{"werkvoorraad.voor-andere-kamer", "Wet art. 3", "Werkvoorraad voor een andere kamer", werkers, Kijkwijze::LeestToezicht};
    using Antwoord = Buurklokken;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Buurklokken> stel(Context &context) const;
};

} // namespace weegkamer
