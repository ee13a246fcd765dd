// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/opslag/paginascan.h"

/// \file The proof that nothing of a destroyed dossier is left: in the file, in the keyring, in the program's own folders.
namespace weegkamer
{

/// Strings that tell this dossier from others: names and numbers of its persons first, then a piece of each text, then its longest
/// words; at most 200. From every table with the dossier's content, in the kamer or in an opened envelope. For memory only.
Uitkomst<QStringList> kenmerkendeWoorden(Database &db, DossierId dossier);

/// A file of ours in which a word was found.
struct Bestandsspoor {
    QString woord;
    QString bestand; ///< its name, without the folder
};

/// What a check after destruction found.
struct Vernietigingscontrole {
    int plakken = 0;      ///< slices in which the search index was merged
    qint64 gezocht = 0;   ///< words that were looked for
    qint64 elders = 0;    ///< words that were found because they stand in what is lawfully kept: they prove nothing
    QList<Residu> sporen; ///< words that were found and stand nowhere: what should not be there
    QList<Bestandsspoor> bestandssporen; ///< the same, in files outside the database
    qint64 bestanden = 0;                ///< files that were searched
    bool controleGezien = false; ///< the scan found what must be there: a number in the register, the first bytes of the keyring
    qint64 aantalSporen() const { return sporen.size() + bestandssporen.size(); }
};

/// Merges the search index and looks for the words in every decrypted page, and, when the database is a file, in the files beside it
/// and in the program's own folders. `moetErStaan` is a string that stands in a live row: a scan that does not see it sees nothing.
/// Costs a pass over the rows when a word is found.
Uitkomst<Vernietigingscontrole> controleerSporen(Database &db, const QStringList &woorden, const QString &moetErStaan = {},
                                                 const Scanvoortgang &voortgang = {});

/// The files that the program may have left something in, but for the database itself, which nobody may open a second time: the
/// keyring, back-ups and copies beside it, and what stands in the program's folders for settings, data, cache and temporary files.
QStringList eigenBestanden(const QString &kamerPad);

} // namespace weegkamer
