// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/opslag/database.h"

namespace weegkamer
{

/// The schema that this program knows: the number of the last file in resources/migraties.
int schemaVersie();

/// Brings the schema up to date: each numbered migration in one transaction that also raises user_version.
/// A file that has content already is copied first, through SQLite's own handle, to `<file>.voor-<version>`.
/// Fails with NieuwereVersie when the file is ahead of the program, AnderBestand when it is no kamer.
Gelukt migreer(Database &db);

/// Copies the ciphertext of an open database to another file; read through SQLite's own handle.
Gelukt kopieerBestand(Database &db, const QString &naar);

} // namespace weegkamer
