// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamer.h"

namespace weegkamer::ctl
{

/// import oude-dossiers BESTAND: takes a CSV of old dossiers in, in quarantine, and prints the report. With `proef` nothing is kept; with
/// `alleenGoede` the lines that are right, and otherwise all of them or none. Exit status 3 when lines were wrong and nothing was kept.
int importeer(Kamer &kamer, const QStringList &woorden, bool proef, bool alleenGoede);

} // namespace weegkamer::ctl
