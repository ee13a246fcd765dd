// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamer.h"
#include "core/werkvoorraad/werkagenda.h"

namespace weegkamer
{

/// Somebody who works for several municipalities: which other kamer, and as whom.
struct Andere {
    QString pad;
    QString naam;
    Geheim wachtwoord{};
    Inlogopties opties{};
};

/// Opens another kamer, asks what waits for this account there, and closes it again (N5). Nothing of it is kept outside that kamer but
/// the answer, in memory. The log-in and the question stand in the log there. A practice room and a real kamer never come on one list
/// (`oefen`: what the list is of). Takes a log-in's time: for a Taak. Fails as Kamer::open does; with Invoer when it is the kamer that is open here (`hier`).
Uitkomst<Buurklokken> leesAndereKamer(const Andere &andere, const QString &hier, bool oefen, const Klok &klok);

} // namespace weegkamer
