// SPDX-License-Identifier: EUPL-1.2
// The seat belt under the rights check: what a statement may touch, judged by SQLite itself while we prepare it.
#include "core/opslag/database.h"

#include <sqlite3.h>

namespace weegkamer
{
namespace
{
/// Functions without side effects and without a way to other tables.
bool isOnschuldig(const char *functie)
{
    static const QSet<QByteArray> namen{"abs",   "avg",     "coalesce", "count", "glob",      "group_concat", "ifnull", "iif",  "instr",
                                        "length", "like",   "lower",    "max",   "min",       "nullif",       "rank",   "replace",
                                        "row_number", "substr", "sum",  "total", "trim",      "upper",        "match",  "snippet",
                                        "highlight",  "bm25",   "hex",    "printf", "format", "json_extract", "json_group_array", "json_object"};
    return namen.contains(QByteArray(functie).toLower());
}

/// The tables in which FTS5 keeps its terms: a reader of those needs no view to read everybody's words.
bool isSchaduwtabel(const char *tabel)
{
    static constexpr const char *staarten[] = {"_data", "_idx", "_docsize", "_config", "_content", "_woorden"};
    const QByteArray naam = QByteArray(tabel).toLower();
    for (const char *staart : staarten) {
        if (naam.startsWith("zoekindex") && naam.endsWith(staart))
            return true;
    }
    return naam.startsWith("sqlite_") || naam.startsWith("pragma_");
}
} // namespace

void Database::laatZichtenToe(const QSet<QByteArray> &namen, const QByteArray &achtervoegsel)
{
    m_zichten = namen;
    m_achtervoegsel = achtervoegsel;
}

bool Database::isRolzicht(const char *naam) const
{
    return naam && m_zichten.contains(QByteArray(naam));
}

int Database::authoriseer(void *zelf, int actie, const char *a, const char *b, const char *, const char *via)
{
    const auto *db = static_cast<const Database *>(zelf);
    return db->m_modus ? db->oordeel(actie, a, b, via) : SQLITE_OK;
}

int Database::oordeel(int actie, const char *a, const char *b, const char *via) const
{
    if (*m_modus == Modus::Onderhoud)
        return SQLITE_OK;
    switch (actie) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return isOnschuldig(b) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_READ:
        if (isRolzicht(a) || isRolzicht(via))
            return SQLITE_OK;
        return *m_modus == Modus::Handeling && !isSchaduwtabel(a) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
        return *m_modus == Modus::Handeling && !isSchaduwtabel(a) ? SQLITE_OK : SQLITE_DENY;
    default: // DDL, PRAGMA, ATTACH, transactions
        return SQLITE_DENY;
    }
}

} // namespace weegkamer
