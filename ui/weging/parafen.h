// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/weging/vragen.h"

#include <array>

namespace weegkamer
{

/// Which seats' judgements are in, in the order of Zetel; never what they say.
using Parafen = std::array<bool, 3>;
Parafen parafenVan(const Agendaregel &regel);
Parafen parafenVan(const QList<Zetelstand> &zetels);

/// "BM", "POL", "OM".
QString zetelkort(Zetel zetel);
/// In a sentence: "de burgemeester", "het Openbaar Ministerie".
QString zetelInZin(Zetel zetel);
/// "BM ✓  POL ✓  OM …".
QString parafenInTekens(const Parafen &parafen);
/// The same for a screen reader: "Burgemeester binnen, Politie binnen, Openbaar Ministerie ontbreekt".
QString parafenInWoorden(const Parafen &parafen);
/// Whose paraaf stands below a judgement: in person, or namens whom, how and with which date (N1).
QString paraafzin(const Oordeelbeeld &oordeel);
/// How a judgement came in that was recorded namens who gave it (N1), and who recorded it; empty for one that was given here.
QString vastlegzin(const Oordeelbeeld &oordeel);

} // namespace weegkamer
