// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/beeld.h"
#include "ui/bouwstenen/omgeving.h"

class QWidget;

namespace weegkamer
{

/// Asks which other dossier concerns the same person: first those that could be, with the reasons, then the others that are open.
void vraagKoppel(Omgeving &omgeving, const Aanmeldingbeeld &beeld, QWidget *ouder);
/// Asks why a link was wrong.
void vraagOntkoppel(Omgeving &omgeving, DossierId dossier, const Koppelingregel &koppeling, QWidget *ouder);

} // namespace weegkamer
