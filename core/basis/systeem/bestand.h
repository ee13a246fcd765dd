// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <QByteArray>
#include <QString>
#include <functional>

/// \file Files as the machine keeps them. All that differs per platform lives in `basis/systeem`: one header
/// for all, one `…_posix.cpp` per header. Windows gets a `…_windows.cpp` beside it; nothing that calls these
/// headers changes.
namespace weegkamer
{

/// The steps of schrijfVeilig, in the order in which they are taken.
enum class Stap { Maken, Schrijven, Syncen, Sluiten, Hernoemen, MapSyncen };

/// Asked before every step: 0 goes on, an errno lets the step fail with it. Empty outside the fault tests.
using Storing = std::function<int(Stap)>;

/// Puts `inhoud` in the file `pad`, whole or not at all: written to `pad`.nieuw beside it, synced, renamed
/// over `pad`, and the folder synced. Fails with SchijfVol, AlleenLezen, NietGevonden (no such folder) or
/// Machine; then the file that was there is as it was and no `.nieuw` is left. Only when the last step
/// (folder sync) fails is the new content in place, though not certainly on the disk. The mode of an existing
/// file is kept; a new one is readable for its owner alone. One writer at a time: the caller holds the
/// kamer's Slotbestand.
Gelukt schrijfVeilig(const QString &pad, QByteArrayView inhoud, const Storing &storing = {});

/// Puts the finished file `nieuw` in the place of `pad`, whole or not at all: `nieuw` is synced, renamed over `pad`, and the folder
/// synced; the steps are Syncen, Hernoemen and MapSyncen. Mode and group of `pad` are taken over. Fails as schrijfVeilig does; until
/// the last step `pad` is as it was. The bytes of the old file are gone with its name: nobody may still have it open.
Gelukt vervangVeilig(const QString &nieuw, const QString &pad, const Storing &storing = {});

/// Syncs the folder in which `pad` stands: what was renamed in it has its name for certain. The step is MapSyncen.
Gelukt syncMapVan(const QString &pad, const Storing &storing = {});

/// The whole of an ordinary file. Fails with NietGevonden, AlleenLezen (may not be read), AnderBestand (a
/// folder or a device), Beschadigd (longer than `hoogstens` bytes) or Machine. Never for the kamer's own file
/// while it is open.
Uitkomst<QByteArray> leesBestand(const QString &pad, qint64 hoogstens);

/// Whether the file, or the folder where it will be, is on a network share: NFS, SMB/CIFS, AFS, Ceph and
/// their like, and FUSE mounts of a known network kind (sshfs, davfs, rclone …). A virtual machine's shared
/// folder (9p, virtiofs) and a local FUSE mount (ntfs-3g) are not. Fails with NietGevonden or Machine.
Uitkomst<bool> isNetwerkschijf(const QString &pad);

/// The judgement of isNetwerkschijf: `magie` is statfs's f_type, `soort` the mount's type from mountinfo,
/// such as "fuse.sshfs".
bool isNetwerksoort(quint64 magie, const QString &soort);

/// The failure that belongs to an errno: ENOSPC and EDQUOT are SchijfVol, EACCES, EPERM and EROFS are
/// AlleenLezen, ENOENT is NietGevonden, the rest Machine. `detail` says what was being done.
tl::unexpected<Fout> systeemFout(int nummer, const QString &detail);

} // namespace weegkamer
