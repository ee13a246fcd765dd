// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"

namespace weegkamer
{

constexpr int informerenWerkdagen = 5;     ///< working days in which the contactpunt decides on informing (K18)
constexpr int informerenBurgemeester = 10; ///< on this working day the burgemeester may decide instead (K18)

/// Removes every row of a dossier, its index terms, envelope and key in the running transaction, and links of other dossiers to
/// it; tells the log that it is gone. Returns how many rows went. What remains is the number in the log.
/// The search index is merged afterwards (voegZoekindexSamen), outside the transaction.
Uitkomst<qint64> vernietigDossier(Context &context, DossierId dossier);

/// Orders direct destruction (Besluit art. 16): locks the dossier until it is destroyed, ends what was due in it, and puts the
/// destruction on the coordinator's work-list for today; the decision on informing a natural person goes before it (K18). `regel` is B16a or B16b, `grond` one sentence without a name.
Gelukt beveelVernietiging(Context &context, DossierId dossier, const QString &regel, const QString &grond);

} // namespace weegkamer
