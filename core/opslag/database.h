// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/opslag/statement.h"

#include <QSet>
#include <list>
#include <map>
#include <memory>

struct sqlite3;

namespace weegkamer
{

/// What a statement may touch; SQLite's authorizer judges it while our own code prepares it.
enum class Modus {
    Vraag,     ///< SELECT on the role's own views, nothing else
    Handeling, ///< reads and changes of base tables, only inside the one way in
    Onderhoud, ///< migrations, pragmas, rewrite: the machinery itself
};

/// The role views of one log-in: their names start with rv_ and end in an unguessable suffix.
struct Zichtset {
    QSet<QByteArray> namen;
    QByteArray achtervoegsel;
};

/// One SQLCipher connection with our settings, caches and authorizer. Owned by Kamer; one thread at a time.
/// Everything that is opened here has proven that it is encrypted before a byte of content is written.
class Database
{
public:
    enum class Wijze { Maak, Open };

    /// Opens or makes an encrypted file under a raw 256-bit key. Fails with NietGevonden, AnderBestand (plaintext, or no
    /// kamer), Beschadigd (wrong key, or pages that don't match their HMAC), InGebruik, AlleenLezen, SchijfVol.
    static Uitkomst<std::unique_ptr<Database>> open(const QString &pad, const Geheim &sleutel, Wijze wijze);
    /// A plain database in memory, for the content of an envelope; from bytes made by serialiseer() when they are given.
    static Uitkomst<std::unique_ptr<Database>> inGeheugen(const QByteArray &bytes = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement from resources/sql/<naam>.sql, from the cache of this mode.
    Uitkomst<Statement> sql(Modus modus, const char *naam);
    /// A statement from a text that is put together from the list of tables: kept like one with a name.
    Uitkomst<Statement> vast(Modus modus, const QString &tekst);
    /// A statement from its text; not cached. For machinery (pragmas, migrations) and for tests.
    Uitkomst<Statement> bereid(Modus modus, const QString &tekst);
    /// Runs a script of several statements in Onderhoud.
    Gelukt voerScriptUit(const QByteArray &script);
    /// One value of a pragma or other machinery query.
    Uitkomst<QString> waarde(const QString &tekst);

    qint64 laatsteId() const;
    qint64 gewijzigd() const; ///< rows changed by the last statement
    bool inTransactie() const;
    /// A change to the file failed half-way, or memory ran out while reading: what stands on the disk is not certain. From here every
    /// transaction is refused until the file was opened again; a sync is never tried a second time, for a disk that lost one says yes
    /// to the next.
    bool isGestopt() const { return m_gestopt; }
    QString pad() const { return m_pad; }

    /// The views that Modus::Vraag may read. Statements that were prepared on another set are forgotten.
    void laatZichtenToe(const Zichtset &set);
    const Zichtset &zichten() const { return m_zichten; }
    /// The SQL text of a named statement with rv_ names completed for this log-in.
    Uitkomst<QString> tekstVan(const char *naam) const;

    /// All pages, decrypted, as one image (the file as plain SQLite would have written it). Costs the file's size in memory.
    Uitkomst<QByteArray> serialiseer();
    /// The first bytes of the file, read through SQLite's own handle (opening it again would drop SQLite's locks).
    Uitkomst<QByteArray> eersteBytes(int aantal);

    /// Translates an SQLite result code of this connection.
    tl::unexpected<Fout> sqlFout(int code) const;
    sqlite3 *handle() const { return m_db; }

private:
    friend class Statement;
    friend class Transaction;
    Database() = default;
    Gelukt stelIn(const Geheim *sleutel, Wijze wijze);
    Uitkomst<std::unique_ptr<Prepared>> prepareer(Modus modus, const QByteArray &utf8, bool blijvend);
    using Cache = std::map<std::string, std::unique_ptr<Prepared>, std::less<>>;
    /// From the cache under this name; made from the text that `tekst` gives when it isn't there, or is running.
    template <class F>
    Uitkomst<Statement> uitCache(Modus modus, std::string_view naam, const F &tekst);
    static int authoriseer(void *zelf, int actie, const char *a, const char *b, const char *db, const char *via);
    /// Refuses once the connection stopped.
    Gelukt magDoor() const;
    int oordeel(int actie, const char *a, const char *b, const char *via) const;
    bool isRolzicht(const char *naam) const;
    bool overschaduwtZicht(const QByteArray &sql) const;
    void vergeetStatements();

    sqlite3 *m_db = nullptr;
    QString m_pad;
    mutable bool m_gestopt = false;
    std::optional<Modus> m_modus; ///< only while our own code prepares; SQLite's own inner statements are not judged
    Cache m_cache[3];
    std::list<std::unique_ptr<Prepared>> m_afgedankt; ///< out of the cache while somebody still ran them
    Zichtset m_zichten;
};

/// A raw key as SQLCipher takes it, x'<hex>', in locked memory: 67 bytes. For the API, never for SQL text.
Geheim sleuteltekst(const Geheim &sleutel);

/// BEGIN IMMEDIATE … COMMIT; inside another one a savepoint. What was not committed is rolled back when it goes.
class Transaction
{
public:
    static Uitkomst<Transaction> begin(Database &db);
    Transaction(Transaction &&ander) noexcept;
    ~Transaction();
    Gelukt commit();
    void rollback();

private:
    Transaction(Database &db, bool binnenste) : m_db(&db), m_binnenste(binnenste) {}
    Database *m_db;
    bool m_binnenste;
};

} // namespace weegkamer
