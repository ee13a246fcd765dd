// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/opslag/database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace weegkamer
{

/// All rows of a table as JSON, column by column, whatever its columns are in this version of the schema: text and whole numbers as they
/// are, bytes as {"hex": …}, what is empty left out. `tabel` is one of tabellen(), never from outside.
Uitkomst<QJsonArray> leesTabelrijen(Database &db, const QString &tabel);

/// Adds a row made by leesTabelrijen, perhaps under another version of the schema: columns that this table does not have are left out,
/// and so are those in `zonder`, and its `id`, which the table gives anew.
Gelukt voegTabelrijToe(Database &db, const QString &tabel, const QJsonObject &rij, const QStringList &zonder = {});

} // namespace weegkamer
