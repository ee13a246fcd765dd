// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/opslag/database.h"
#include "core/opslag/woordzoeker.h"

#include <functional>

namespace weegkamer
{

/// A distinctive string that was still there, and where.
struct Residu {
    QString woord;
    qint64 pagina = 0; ///< page number in the decrypted file, from 1
};

/// Told how far long work is; false stops it, with Geannuleerd.
using Scanvoortgang = std::function<bool(qint64 gedaan, qint64 totaal)>;

/// Looks for words in every decrypted page of the file, free pages too (see Woordzoeker). Two megabytes of pages are in memory at a
/// time: one is deciphered while the other is searched. Searching the ciphertext would prove nothing. Each word is reported once, with
/// the first page in which it stands.
Uitkomst<QList<Residu>> zoekResidu(Database &db, const QStringList &woorden, const Scanvoortgang &voortgang = {});

/// A page that SQLCipher can't decipher comes as zeros; only who asks for a page after it hears of it. Call this behind the last one.
Gelukt hoorOverLaatstePagina(Database &db);

/// Merges the search index until nothing deleted is left in it, in slices of at most about 100 ms, each a transaction of its own
/// (design: at idle, at lock, before a destruction is certified). `voortgang` hears the number of slices, and may stop in between:
/// the next merge goes on where this one was. Returns the number of slices.
Uitkomst<int> voegZoekindexSamen(Database &db, const Scanvoortgang &voortgang = {});

} // namespace weegkamer
