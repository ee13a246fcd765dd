// SPDX-License-Identifier: EUPL-1.2
// The seat belt under the rights check: what a statement may touch, judged by SQLite itself while we prepare it.
#include "core/opslag/database.h"

#include <cctype>
#include <sqlite3.h>

namespace weegkamer
{
namespace
{
/// Functions without side effects and without a way to other tables. FTS5's own (snippet, highlight, bm25) are not among them: they
/// read the text behind the index themselves, past every view.
bool isOnschuldig(const char *functie)
{
    static const QSet<QByteArray> namen{"abs",  "avg",  "coalesce", "count",   "glob", "group_concat", "hex", "ifnull", "iif",   "instr", "json_extract",
                                        "json_group_array", "json_object", "length", "like", "lower", "match", "max", "min", "nullif", "replace",
                                        "row_number", "substr", "sum", "total", "trim", "upper", "vouw"};
    return namen.contains(QByteArray(functie).toLower());
}

/// The words of a statement: names (also quoted ones, without their quotes) and signs; texts and comments are left out.
QByteArrayList woordenVan(const QByteArray &sql)
{
    QByteArrayList woorden;
    const qsizetype n = sql.size();
    const auto totEn = [&](qsizetype i, char sluit) { // where the quoted thing that begins at i ends
        qsizetype j = i + 1;
        while (j < n && !(sql.at(j) == sluit && !(sluit != ']' && j + 1 < n && sql.at(j + 1) == sluit)))
            j += sql.at(j) == sluit ? 2 : 1;
        return j;
    };
    for (qsizetype i = 0; i < n;) {
        const char c = sql.at(i);
        const auto isNaam = [](char d) { return d == '_' || d == '$' || static_cast<unsigned char>(d) >= 0x80 || std::isalnum(static_cast<unsigned char>(d)); };
        if (sql.mid(i, 2) == "--") {
            const qsizetype einde = sql.indexOf('\n', i);
            i = einde < 0 ? n : einde + 1;
        } else if (sql.mid(i, 2) == "/*") {
            const qsizetype einde = sql.indexOf("*/", i + 2);
            i = einde < 0 ? n : einde + 2;
        } else if (c == '"' || c == '`' || c == '[' || c == '\'') {
            const qsizetype einde = totEn(i, c == '[' ? ']' : c);
            if (c != '\'')
                woorden.append(sql.mid(i + 1, einde - i - 1).toLower());
            i = einde + 1;
        } else if (isNaam(c)) {
            qsizetype j = i;
            while (j < n && isNaam(sql.at(j)))
                ++j;
            woorden.append(sql.mid(i, j - i).toLower());
            i = j;
        } else {
            if (!std::isspace(static_cast<unsigned char>(c)))
                woorden.append(QByteArray(1, c));
            ++i;
        }
    }
    return woorden;
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

void Database::laatZichtenToe(const Zichtset &set)
{
    vergeetStatements();
    m_zichten = set;
}

bool Database::isRolzicht(const char *naam) const
{
    return naam && m_zichten.namen.contains(QByteArray(naam));
}

/// Whether a common table expression bears the name of a role view: SQLite would call it the view that reads.
bool Database::overschaduwtZicht(const QByteArray &sql) const
{
    if (m_zichten.achtervoegsel.isEmpty() || !sql.toLower().contains("with"))
        return false;
    const QByteArrayList w = woordenVan(sql);
    for (qsizetype i = 0; i < w.size(); ++i) {
        if (!w.at(i).contains(m_zichten.achtervoegsel))
            continue;
        qsizetype j = i + 1;
        if (w.value(j) == "(") // the names of its columns
            j = w.indexOf(")", j) + 1;
        if (j <= 0 || w.value(j) != "as")
            continue;
        do {
            ++j;
        } while (w.value(j) == "not" || w.value(j) == "materialized");
        if (w.value(j) == "(")
            return true;
    }
    return false;
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
        // One of our own belongs to a set of views, and only leaves things out.
        return isOnschuldig(b) || (!m_zichten.achtervoegsel.isEmpty() && QByteArray(b) == "logdetail" + m_zichten.achtervoegsel) ? SQLITE_OK : SQLITE_DENY;
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
