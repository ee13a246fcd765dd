// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/lezer.h"
#include "core/opslag/database.h"

/// \file What only who holds the keys can know of a back-up: that every page and every entry of the log is as it was.
namespace weegkamer
{

/// A folder for work in between, beside the kamer: empty at first, gone with everything that we put in it when the object goes. What
/// somebody else put there is never touched.
class Werkmap
{
public:
    /// Fails with AlleenLezen, also when somebody else's files are in the way. What a killed process left there is removed first.
    static Uitkomst<std::unique_ptr<Werkmap>> maak(const QString &pad);
    ~Werkmap();
    Werkmap(const Werkmap &) = delete;
    Werkmap &operator=(const Werkmap &) = delete;
    /// Removes such a folder, as far as it is ours.
    static void ruimOp(const QString &pad);
    QString pad() const { return m_pad; }
    /// It stays: somebody else tidies it up.
    void laatStaan() { m_blijft = true; }

private:
    explicit Werkmap(QString pad) : m_pad(std::move(pad)) {}
    QString m_pad;
    bool m_blijft = false;
};

/// What a check found. Every problem is one sentence for the user.
struct Backupkeuring {
    qint64 paginas = 0;
    qint64 logregels = 0;
    qint64 handtekeningen = 0;
    QStringList bevindingen;
    bool isGoed() const { return bevindingen.isEmpty(); }
};

/// An unpacked database with that moment's keyring, opened.
struct Uitgepakt {
    Sleutelbos bos;
    Ontgrendeld toegang; ///< to that keyring
    std::unique_ptr<Database> db;
    bool metNieuweSleutel = false; ///< the back-up was made during a rewrite, and this is the file under its new key
};

/// Unpacks a back-up to `pad` and opens it with what `wie`, who has opened a keyring of this kamer, holds. Fails with GeenRecht,
/// Beschadigd, SchijfVol and so on.
Uitkomst<Uitgepakt> pakBackupUit(Backuplezer &lezer, const Ontgrendeld &wie, const QString &pad, const Backupvoortgang &voortgang, const Storing &storing);

/// Every page against its HMAC, every entry of the log against the one before, and the log against the head that the manifest names.
Uitkomst<Backupkeuring> keurInhoud(Database &db, const Backupmanifest &manifest, const Backupvoortgang &voortgang);

/// Both, in a Werkmap beside the kamer; nothing stays behind. What is wrong with the content is a bevinding; what is wrong with the
/// machine (disk full, stopped) a failure.
Uitkomst<Backupkeuring> keurBackup(const QString &backup, const Ontgrendeld &wie, const QString &werkmap, const Backupvoortgang &voortgang);

} // namespace weegkamer
