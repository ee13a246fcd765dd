// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/opslag/database.h"

namespace weegkamer
{

/// The ciphertext of an open database as it stands on the disk, read through SQLite's own handle: a second descriptor on the file
/// would drop SQLite's locks when it is closed. Outside of a transaction only: then the file is whole. Fails with Machine when
/// there is no file behind the database.
class Kamerbytes
{
public:
    explicit Kamerbytes(Database &db) : m_db(db) {}
    Uitkomst<qint64> grootte();
    /// Exactly `aantal` bytes from `plek`.
    Gelukt lees(qint64 plek, char *naar, int aantal);

private:
    Database &m_db;
};

} // namespace weegkamer
