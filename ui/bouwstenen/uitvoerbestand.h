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

/// Asks where these days are kept as a calendar file and writes it there, whole or not at all. That they left the kamer is logged when they
/// were asked for.
void bewaarAgenda(Omgeving &omgeving, const Uitkomst<Agendauitvoer> &agenda, QWidget *pagina);

} // namespace weegkamer
