// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>
#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace meting
{

/// A bound value of a plain statement.
struct Waarde {
    const char *naam;
    QVariant waarde; ///< a whole number, text, bytes, or nothing
};

/// Plain SQLite: the same amalgamation without a key, with the same settings, on base tables, with statements that are
/// prepared once. Text that is read becomes a QString, as any Qt program would have it; nothing more is done with it.
class Gewoon
{
public:
    explicit Gewoon(const QString &pad);
    ~Gewoon();
    Gewoon(const Gewoon &) = delete;
    Gewoon &operator=(const Gewoon &) = delete;

    /// Runs the named statement of the program (resources/sql) on base tables, or the text itself when it holds a space.
    /// Gives the number of rows. With `hoogstens`: reads until so many different values have stood in the first column, and one more.
    qint64 doe(const QString &statement, const QList<Waarde> &waarden = {}, qsizetype hoogstens = 0);
    /// The log entry of something that was seen; with its detail when it concerns a dossier. In a transaction of its own.
    void logGezien(const char *handeling, qint64 dossier, const QString &resultaat);
    /// The first column of every row.
    QStringList kolom(const QString &statement, const QList<Waarde> &waarden = {});
    void script(const QByteArray &sql);
    /// Writes every row to a new file and makes the indexes there, as VACUUM INTO does, forced to the disk. (VACUUM itself SQLCipher's
    /// build refuses on a plain file that keeps room at the end of each page, as this one does to have equal pages.)
    void herschrijf(const QString &naar);
    /// Calls `doe` with the bytes of every page.
    void elkePagina(const std::function<void(QByteArrayView)> &doe);

private:
    sqlite3_stmt *bereid(const QString &statement);
    void bind(sqlite3_stmt *stmt, const QList<Waarde> &waarden);
    sqlite3 *m_db = nullptr;
    QHash<QString, sqlite3_stmt *> m_bereid;
    qint64 m_volgnummer = 0;
};

} // namespace meting
