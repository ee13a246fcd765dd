// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/basis/keuze.h"
#include "core/basis/uitkomst.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace weegkamer
{

class Database;

/// What a connection keeps of a prepared statement: the statement, and where the fields of a struct stand among its columns. A row
/// is then read without a name being looked up.
struct Prepared {
    explicit Prepared(sqlite3_stmt *s) : stmt(s) {}
    Prepared(const Prepared &) = delete;
    Prepared &operator=(const Prepared &) = delete;
    ~Prepared();
    sqlite3_stmt *stmt;
    bool uitgeleend = false;
    struct Plaatsen {
        const void *soort; ///< which struct
        std::vector<int> kolommen;
    };
    std::vector<Plaatsen> plaatsen;
};

/// One prepared statement, borrowed from the connection's cache: reset and emptied when it goes. Move only.
/// Parameters are bound by name (":dossier"); columns are read by position or by name.
class Statement
{
public:
    Statement(Statement &&ander) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    // Binding a name that the statement does not have is a mistake of the programmer: asserted.
    void bind(const char *naam, qint64 waarde);
    void bind(const char *naam, int waarde) { bind(naam, static_cast<qint64>(waarde)); }
    void bind(const char *naam, bool waarde) { bind(naam, static_cast<qint64>(waarde)); }
    void bind(const char *naam, const QString &waarde); ///< a null string becomes NULL
    void bind(const char *naam, const QByteArray &waarde);
    void bind(const char *naam, const QDate &waarde);
    void bind(const char *naam, const QDateTime &waarde);
    void bind(const char *naam, std::nullptr_t);
    template <class M>
    void bind(const char *naam, Id<M> id)
    {
        id.isGeldig() ? bind(naam, id.waarde()) : bind(naam, nullptr);
    }
    template <Keuzesoort E>
    void bind(const char *naam, E e)
    {
        bind(naam, tekst(e));
    }
    template <class T>
    void bind(const char *naam, const std::optional<T> &waarde)
    {
        waarde ? bind(naam, *waarde) : bind(naam, nullptr);
    }
    /// Whether the statement has this parameter.
    bool heeft(const char *naam) const;

    /// The next row: true when there is one. Fails with disk full, damaged, I/O, or no right.
    Uitkomst<bool> stap();
    /// Runs to the end; for statements that return nothing.
    Gelukt voerUit();
    /// Ready to be bound and run again.
    void opnieuw();

    int kolommen() const;
    QString kolomnaam(int i) const;
    int kolom(std::string_view naam) const; ///< -1 when there is none; - counts as _
    /// The columns with these names, -1 where there is none; found once a prepared statement for each `soort`.
    std::span<const int> kolommenVan(const void *soort, std::span<const char *const> namen) const;
    bool isLeeg(int i) const;
    qint64 geheel(int i) const;
    QString tekstVan(int i) const;
    std::string_view ruweTekst(int i) const; ///< UTF-8, until the next step
    QByteArray bytes(int i) const;
    QByteArrayView zicht(int i) const; ///< text (UTF-8) or bytes where they are: until the next stap()
    QDate datum(int i) const;
    QDateTime tijdstip(int i) const;
    sqlite3_stmt *handle() const { return m_prepared->stmt; }

private:
    friend class Database;
    Statement(Database &db, Prepared &uitCache);                    ///< lent; given back when it goes
    Statement(Database &db, std::unique_ptr<Prepared> eigen); ///< not cached
    int index(const char *naam) const;
    void onthoud(int code);

    Database *m_db;
    Prepared *m_prepared;
    std::unique_ptr<Prepared> m_eigen;
    int m_bindfout = 0; ///< SQLite's code of the first value that could not be bound
};

} // namespace weegkamer
