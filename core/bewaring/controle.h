// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/opslag/paginascan.h"

/// \file The proof that nothing of a destroyed dossier is left in the file.
namespace weegkamer
{

/// Words that tell this dossier from others: names and numbers of its persons, and its long words; at most 200. From the tables of
/// the kamer or of an opened envelope. For memory only.
Uitkomst<QStringList> kenmerkendeWoorden(Database &db, DossierId dossier);

/// What a check after destruction found.
struct Vernietigingscontrole {
    int plakken = 0;      ///< slices in which the search index was merged
    qint64 gezocht = 0;   ///< words that were looked for
    qint64 elders = 0;    ///< words that were found because they stand in what is lawfully kept: they prove nothing
    QList<Residu> sporen; ///< words that were found and stand nowhere: what should not be there
};

/// Merges the search index and looks for the words in every decrypted page. Costs the file's size in memory, and a pass over the
/// rows when a word is found.
Uitkomst<Vernietigingscontrole> controleerSporen(Database &db, const QStringList &woorden);

} // namespace weegkamer
