// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/controlegetal.h"
#include "core/backup/kopiebron.h"
#include "core/backup/manifest.h"
#include "core/basis/systeem/bestand.h"
#include "core/toegang/sleutelbos.h"

#include <QFile>
#include <memory>

namespace weegkamer
{

/// A back-up that is read. Opening it reads what it says of itself, proves that it is as long as it says and that an account of
/// the kamer signed that; the rest is proved by controleer() (by anyone) or pakUit() (with its key).
class Backuplezer
{
public:
    /// Fails with NietGevonden, AnderBestand (no back-up), NieuwereVersie, Beschadigd (empty, cut off, changed) or AlleenLezen; each in
    /// a sentence that says which.
    static Uitkomst<std::unique_ptr<Backuplezer>> open(const QString &pad);

    const Backupmanifest &manifest() const { return m_manifest; }
    /// That moment's keyring. Genuine once somebody has logged in to it.
    const Sleutelbos &sleutelbos() const { return m_bos; }
    QString pad() const { return m_bestand.fileName(); }
    qint64 grootte() const { return m_bestand.size(); }

    /// Whether every byte is as it was written; takes no key. Fails with Beschadigd.
    Gelukt controleer(const Backupvoortgang &voortgang = {});
    /// The key of the content, for who holds one of the pairs for which it was sealed. Fails with GeenRecht for another.
    Uitkomst<Geheim> sleutel(const Doos &doos) const;
    /// Writes the database to `pad`, and the journal beside it when there is one: still encrypted, forced to the disk, every piece
    /// proved with the key. Fails with Beschadigd, SchijfVol and so on; then there is no such file.
    Gelukt pakUit(const Geheim &sleutel, const QString &pad, const Backupvoortgang &voortgang = {}, const Storing &storing = {});

private:
    Backuplezer(const QString &pad, quint32 versie, Sleutelbos bos) : m_bestand(pad), m_versie(versie), m_bos(std::move(bos)) {}
    Gelukt lees(char *naar, qint64 aantal);

    /// Reads the number at the end and compares it with what was counted.
    Gelukt toetsGetal(Controlegetal &geteld);

    QFile m_bestand;
    quint32 m_versie; ///< of the format
    Sleutelbos m_bos;
    Backupmanifest m_manifest;
    QByteArray m_begin; ///< everything before the sealed content: bound to it
};

} // namespace weegkamer
