// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/handelingdialoog.h"

class QBoxLayout;

namespace weegkamer
{

class Actieknop;

/// Adds a button for a handeling to a row, with its "waarom?" beside it when a rule or a right says no now. A press opens its form.
/// The rule is asked of core each time that the page is refreshed; the page knows none.
Actieknop *voegActieToe(Omgeving &omgeving, QBoxLayout *rij, const Handelingvraag &vraag, const QString &zin,
                        std::function<void(const Gedaan &)> daarna = {});

/// Why core says no to it before anything is filled in: a right, the phase, a rule about the whole. Empty when the form may open:
/// what a form can still mend beside its field is no reason to close the door.
std::optional<Weigering> actieGeweigerd(Omgeving &omgeving, const Handelingvraag &vraag);

/// Asks core anew whether it may.
void werkActieBij(Omgeving &omgeving, Actieknop *knop, const Handelingvraag &vraag);

} // namespace weegkamer
