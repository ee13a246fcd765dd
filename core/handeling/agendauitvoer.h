// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/agenda.h"
#include "core/handeling/context.h"

namespace weegkamer
{

/// Days of a kamer as a calendar file, whatever list they come from.
struct Agendauitvoer {
    QString bestandsnaam;
    QString ics; ///< the text of the calendar file
    int aantal = 0;
    static constexpr auto velden()
    {
        using S = Agendauitvoer;
        return std::make_tuple(veld("bestandsnaam", &S::bestandsnaam, "Bestandsnaam"), veld("ics", &S::ics, "Agenda"), veld("aantal", &S::aantal, "Aantal"));
    }
};

/// These days for the calendar program of who asks. The id of a point is its own within the kamer; here it gets the kamer before it, so
/// that what two municipalities export, or the practice room beside the real one, stands side by side. Names the municipality, says
/// OEFENING where it is one, and puts in the log how many days left the kamer. Points without a day are left out.
Uitkomst<Agendauitvoer> voerAgendaUit(Context &context, const QString &titel, QList<Agendapunt> punten);

} // namespace weegkamer
