// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/manifest.h"

#include <QStringList>

/// \file The folder in which the back-ups of a kamer stand: what is in it, whether it will do, and what has had its time.
namespace weegkamer
{

constexpr int langsteBackupdagen = 30; ///< a back-up never stays longer: what was destroyed has to go from there too (regels 6.3)

/// Where back-ups go as long as nobody chose a place: NAAM.backups beside the kamer.
QString standaardBackupmap(const QString &kamerPad);

/// What somebody who chooses the place should know.
struct Plaatsoordeel {
    bool zelfdeSchijf = false; ///< a broken disk takes kamer and back-ups at once
    bool netwerk = false;      ///< allowed: a back-up is only written and read whole
};
/// Tries the place by writing, syncing and removing a small file; the last folder of it is made when it is not there. Refuses with
/// Invoer, field "map", in a sentence that says why.
Uitkomst<Plaatsoordeel> toetsPlaats(const QString &map, const QString &kamerPad);

/// The same as far as can be seen without writing; a folder that is not there yet is judged by the one above it.
Uitkomst<Plaatsoordeel> bekijkPlaats(const QString &map, const QString &kamerPad);

/// Folders beside the kamer for work in between: a check, a restore, a rehearsal. What is found there later was left by a kill.
QString controlemap(const QString &kamerPad);
QString herstelmap(const QString &kamerPad);
QString oefenmap(const QString &kamerPad);

/// One file in the folder that says it is a back-up of this kamer.
struct Backupbestand {
    QString pad;
    qint64 grootte = 0;
    QDateTime gemaaktOp; ///< the machine's clock, UTC
    QString door;        ///< name of the account that made it
    QByteArray kenmerk;
    Logkop logkop;
    QByteArray vernietigd; ///< the register of destruction in it, sealed
};
/// What stands there, the newest first. Files that can't be read as back-ups are left out: they are in onleesbaar().
struct Backupinventaris {
    QList<Backupbestand> backups;
    QStringList onleesbaar; ///< paths of files that bear the name of a back-up of this kamer and aren't one (cut off, changed)
};
Backupinventaris backupsIn(const QString &map, const QString &kamerPad, const QByteArray &kamerId);

/// The name of a new back-up in that folder, by the day and time in the Netherlands; never one that is there.
QString nieuweBackupnaam(const QString &map, const QString &kamerPad, const QDateTime &nu);

/// Whether the newest back-up in a folder stays, however old: yes where they go now, no in a folder of before, as soon as there is a
/// newer one elsewhere.
enum class Nieuwste { Blijft, Gaat };
/// Removes the back-ups of this kamer that are older than so many days, and what killed back-ups left half done. Only when no other
/// back-up of this kamer can be under way: under its lock file. Gives the paths that went.
QStringList ruimBackupsOp(const QString &map, const QString &kamerPad, const QByteArray &kamerId, const QDateTime &nu, int dagen,
                          Nieuwste nieuwste = Nieuwste::Blijft);

/// Whether a back-up is due: there is none of the last day. One from the future, made while the clock was wrong, does not count.
bool isBackupToe(const QList<Backupbestand> &nieuwsteEerst, const QDateTime &nu);

} // namespace weegkamer
