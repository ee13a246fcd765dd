// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/opslag/database.h"

#include <functional>

namespace weegkamer
{

/// A distinctive string that was still there, and where.
struct Residu {
    QString woord;
    qint64 pagina = 0; ///< page number in the decrypted file, from 1
};

/// Looks for words in every decrypted page of the file: folded to lower case, in UTF-8 and UTF-16, and by their tails too,
/// because FTS5 stores a term as what differs from the one before. Searching the ciphertext would prove nothing.
Uitkomst<QList<Residu>> zoekResidu(Database &db, const QStringList &woorden);

/// Calls `doe` with every text that stands in a table of ours, or in sqlite_schema.
Gelukt elkeTekst(Database &db, const QString &tabel, const std::function<void(const QString &)> &doe);

/// Merges the search index until nothing deleted is left in it (slices; design: at idle, at lock, before a destruction is
/// certified). Returns the number of slices.
Uitkomst<int> voegZoekindexSamen(Database &db);

} // namespace weegkamer
