// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/kopiebron.h"
#include "core/backup/manifest.h"
#include "core/basis/geheim.h"
#include "core/basis/systeem/bestand.h"

#include <optional>

namespace weegkamer
{

/// What goes into a back-up, and who may open it.
struct Backupopdracht {
    Backupmanifest manifest; ///< sizes and ontvangers are filled in
    Kopiebron database;
    std::optional<Kopiebron> journaal;
    QList<QByteArray> ontvangers;          ///< public keys
    const Geheim *tekensleutel = nullptr; ///< of the account that makes it
};

/// Writes a back-up under a fresh random key that only its ontvangers can open: in a steady amount of memory, forced to the disk,
/// then read back from the disk and compared with the source byte for byte, and only then put in its place. Who makes it forgets
/// the key with the end of this call. Fails with SchijfVol, AlleenLezen, NietGevonden (no such folder), InGebruik (the file is
/// there), Beschadigd (the disk gave back other bytes), Geannuleerd or Machine; then there is no such file.
Gelukt schrijfBackup(const Backupopdracht &opdracht, const QString &pad, const Backupvoortgang &voortgang = {}, const Storing &storing = {});

/// Who may open a back-up that is made now: each account that holds the Dossier key, and the recovery key.
QList<QByteArray> ontvangersVan(const Generatie &g);

} // namespace weegkamer
