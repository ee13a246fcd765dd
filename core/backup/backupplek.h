// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/backupmap.h"
#include "core/opslag/database.h"

namespace weegkamer
{

/// Where the back-ups of a kamer go, how long they stay, and where they went before: what was destroyed has to go from there too (K3).
struct Backupplek {
    QString map;
    int dagen = langsteBackupdagen;
    bool gekozen = false; ///< otherwise it is the folder beside the kamer
    QStringList eerder;   ///< other folders that had back-ups, as far as the kamer knows; the one beside the kamer is always among them
};

/// What the kamer knows of it; that folders are there is not asked.
Uitkomst<Backupplek> leesBackupplek(Database &db, Modus modus);

} // namespace weegkamer
