// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"

class QWidget;

namespace weegkamer
{

/// Asks where the last days and reviews of the coming year are kept as a calendar file, and writes it there, whole or not at all. It names
/// no person.
void bewaarAgenda(Omgeving &omgeving, QWidget *pagina);

} // namespace weegkamer
