// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <functional>

namespace weegkamer
{

class Database;

/// Bytes that a back-up copies, read in pieces: never the whole in memory.
struct Kopiebron {
    qint64 grootte = 0;
    /// Exactly `aantal` bytes from `plek`.
    std::function<Gelukt(qint64 plek, char *naar, int aantal)> lees;
};

/// The ciphertext of an open kamer, through SQLite's own handle. `db` must outlive it and be outside of a transaction.
Uitkomst<Kopiebron> bronUit(Database &db);
/// A file that nobody in this process has open: the caller holds the kamer's lock file. Fails with NietGevonden or AlleenLezen.
Uitkomst<Kopiebron> bronUitBestand(const QString &pad);
/// Bytes in memory, for tests.
Kopiebron bronUitBytes(const QByteArray &bytes);

/// Told while something long is going on, with bytes done and to do; false stops it (FoutSoort::Geannuleerd). May be empty.
using Backupvoortgang = std::function<bool(qint64 gedaan, qint64 totaal)>;

} // namespace weegkamer
