// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/opslag/herschrijf.h"
#include "core/uitwisseling/oudbestand.h"

namespace weegkamer
{

class Kamer;

/// Takes a file of old dossiers in, in one transaction: each line checked and logged on its own, and nothing half done. When it is only tried,
/// when a line is wrong and it was all or nothing, when it is stopped or fails, the kamer is as it was. For a Taak's thread too.
Uitkomst<Invoerverslag> voerOudBestandIn(Kamer &kamer, const QByteArray &bytes, Invoerwijze wijze, const Schrijfvoortgang &voortgang = {});

} // namespace weegkamer
