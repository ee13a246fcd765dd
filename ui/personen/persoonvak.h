// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/personen/persoon.h"
#include "ui/bouwstenen/omgeving.h"

class QVBoxLayout;

namespace weegkamer
{

/// Adds to the column of a page whom the dossier concerns: name, birth, numbers, address; other names and earlier addresses, and what
/// can be changed of them. Asks personen.toon, which opens no dossier: call it on a page of the dossier only.
void voegPersoonToe(Omgeving &omgeving, QVBoxLayout *kolom, DossierId dossier);

} // namespace weegkamer
