// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/dossier.h"

namespace weegkamer
{

/// Brings the searchable text of one kind up to date with what the named statement gathers of the dossier.
Gelukt maakVindbaarUit(Context &context, DossierId dossier, const QString &soort, const char *statement);

} // namespace weegkamer
