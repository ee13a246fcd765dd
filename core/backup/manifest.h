// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/toegang/generatie.h"

#include <QDateTime>

/// \file What a back-up says of itself without a key (docs/backup.md).
namespace weegkamer
{

constexpr quint32 backupVersie = 2; ///< of a back-up that is made now; version 1 is still read
constexpr qsizetype backupKenmerkLengte = 16;
constexpr qsizetype grootsteManifest = 0x4000000; ///< 64 MiB: keyring and register of 16 MiB each, and room
constexpr qint64 backupBrok = 0x40000;            ///< bytes of content that are sealed at a time
inline const QByteArray backupMagie = QByteArrayLiteral("WKBACKP\x1A");

/// Somebody who can open the back-up: the key of its content, sealed for this public key.
struct Backupontvanger {
    QByteArray publiek;
    QByteArray sleutel;
    bool operator==(const Backupontvanger &) const = default;
};

struct Backupmanifest {
    QByteArray kamerId;
    QByteArray kenmerk; ///< 16 random bytes that tell this back-up from every other
    QString gemeente;
    bool oefen = false;
    QDateTime gemaaktOp; ///< the machine's clock, UTC
    AccountId door;      ///< who made it, and signed this
    Logkop logkop;       ///< the newest head of the log that the keyring knew
    qint64 databaseGrootte = 0;
    qint64 journaalGrootte = 0; ///< a rollback journal that a crash left beside the database; 0: there was none
    QByteArray sleutelbos;      ///< NAAM.sleutelbos as it stood then
    QByteArray vernietigd;      ///< the register of destruction, sealed under the Beheer key; may be empty
    QList<Backupontvanger> ontvangers;
    bool operator==(const Backupmanifest &) const = default;

    qint64 inhoud() const { return databaseGrootte + journaalGrootte; }
};

/// 16 random bytes.
QByteArray nieuwBackupkenmerk();
QByteArray manifestBytes(const Backupmanifest &m);
/// Fails with Beschadigd.
Uitkomst<Backupmanifest> leesManifest(QByteArrayView bytes);
/// What the maker signs: the purpose, and the manifest.
QByteArray teTekenenManifest(QByteArrayView manifest);
/// Bytes of the number at the end (Controlegetal).
qsizetype controlegetalLengte(quint32 versie);
/// The length of a whole back-up file of this version, with a manifest of this many bytes.
qint64 backupLengte(quint32 versie, qsizetype manifest, qint64 inhoud);

} // namespace weegkamer
