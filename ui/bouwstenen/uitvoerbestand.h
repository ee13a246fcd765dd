// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/agendauitvoer.h"
#include "ui/bouwstenen/omgeving.h"

#include <functional>

class QWidget;

namespace weegkamer
{

/// Asks for a file of this kind, and hands its path over. Nothing happens when none is chosen.
void vraagUitvoerbestand(QWidget *pagina, const QString &naam, const QString &soort, const QString &achtervoegsel, const std::function<void(const QString &)> &daarna);

/// Asks where the days are kept as a calendar file, and only then for the days themselves: whoever calls it off leaves no line in the log
/// that they left the kamer. Written whole or not at all. `erbij` is said behind it: what of the page is not in the file.
void bewaarAgenda(Omgeving &omgeving, const QString &onderwerp, std::function<Uitkomst<Agendauitvoer>()> agenda, QWidget *pagina, const QString &erbij = {});

} // namespace weegkamer
