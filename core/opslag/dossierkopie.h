// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/opslag/database.h"
#include "core/opslag/tabellen.h"

namespace weegkamer
{

/// \file A dossier is the unit of everything: copying and removing all its rows, table by table, by what tabellen() declares.

/// An envelope with nothing in it, to be opened in memory: today's tables, without the indexes that guard nothing. They only help to find a
/// row among many, and each is a page to pack and to unpack, and a line of the schema to read. Made once, for all that are closed.
Uitkomst<QByteArray> legeEnvelop();

/// Copies the rows of a dossier that go into its envelope, with what they refer to (the dossier's own row, deelnemers,
/// accounts), into an empty envelope.
Gelukt kopieerNaarEnvelop(Database &kamer, Database &envelop, DossierId dossier);

/// Copies the rows of an envelope back into the kamer. Links to dossiers that are gone are left out.
Gelukt kopieerUitEnvelop(Database &envelop, Database &kamer, DossierId dossier);

/// Removes the dossier's rows from the tables for which this holds; returns how many rows went.
Uitkomst<qint64> verwijderRijen(Database &kamer, DossierId dossier, const QList<BijSluiten> &welke);

/// All rows of a dossier as sorted text lines, "table|column=value|…": for comparing and for the scan after destruction.
Uitkomst<QStringList> dump(Database &db, DossierId dossier, const QList<BijSluiten> &welke);

} // namespace weegkamer
