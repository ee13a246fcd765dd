// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/statement.h"

#include "core/opslag/database.h"

#include <sqlite3.h>
#include <utility>

namespace weegkamer
{

Statement::Statement(Statement &&ander) noexcept
    : m_db(ander.m_db), m_stmt(std::exchange(ander.m_stmt, nullptr)), m_uitCache(ander.m_uitCache), m_bindfout(ander.m_bindfout)
{
}

Statement::~Statement()
{
    if (m_stmt)
        m_db->geefTerug(m_stmt, m_uitCache);
}

int Statement::index(const char *naam) const
{
    const int i = sqlite3_bind_parameter_index(m_stmt, naam);
    Q_ASSERT_X(i > 0, naam, "the statement has no such parameter");
    return i;
}

bool Statement::heeft(const char *naam) const
{
    return sqlite3_bind_parameter_index(m_stmt, naam) > 0;
}

void Statement::bind(const char *naam, qint64 waarde)
{
    onthoud(sqlite3_bind_int64(m_stmt, index(naam), waarde));
}

void Statement::bind(const char *naam, const QString &waarde)
{
    if (waarde.isNull())
        return bind(naam, nullptr);
    const QByteArray utf8 = waarde.toUtf8();
    onthoud(sqlite3_bind_text(m_stmt, index(naam), utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
}

void Statement::bind(const char *naam, const QByteArray &waarde)
{
    if (waarde.isNull())
        return bind(naam, nullptr);
    onthoud(sqlite3_bind_blob(m_stmt, index(naam), waarde.constData(), static_cast<int>(waarde.size()), SQLITE_TRANSIENT));
}

void Statement::bind(const char *naam, const QDate &waarde)
{
    waarde.isValid() ? bind(naam, waarde.toString(Qt::ISODate)) : bind(naam, nullptr);
}

void Statement::bind(const char *naam, const QDateTime &waarde)
{
    waarde.isValid() ? bind(naam, waarde.toUTC().toString(Qt::ISODateWithMs)) : bind(naam, nullptr);
}

void Statement::bind(const char *naam, std::nullptr_t)
{
    onthoud(sqlite3_bind_null(m_stmt, index(naam)));
}

void Statement::onthoud(int code)
{
    // A value that could not be bound (no memory) would be stored as NULL.
    if (code != SQLITE_OK && m_bindfout == SQLITE_OK)
        m_bindfout = code;
}

Uitkomst<bool> Statement::stap()
{
    if (m_bindfout != SQLITE_OK)
        return m_db->sqlFout(m_bindfout);
    const int code = sqlite3_step(m_stmt);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return m_db->sqlFout(code);
}

Gelukt Statement::voerUit()
{
    for (;;) {
        PROBEER_IN(const bool rij, stap());
        if (!rij)
            return {};
    }
}

void Statement::opnieuw()
{
    sqlite3_reset(m_stmt);
    sqlite3_clear_bindings(m_stmt);
    m_bindfout = SQLITE_OK;
}

int Statement::kolommen() const { return sqlite3_column_count(m_stmt); }
QString Statement::kolomnaam(int i) const { return QString::fromUtf8(sqlite3_column_name(m_stmt, i)); }

int Statement::kolom(const QString &naam) const
{
    for (int i = 0; i < kolommen(); ++i) {
        if (kolomnaam(i) == naam)
            return i;
    }
    return -1;
}

bool Statement::isLeeg(int i) const { return sqlite3_column_type(m_stmt, i) == SQLITE_NULL; }
qint64 Statement::geheel(int i) const { return sqlite3_column_int64(m_stmt, i); }

QString Statement::tekstVan(int i) const
{
    const auto *tekst = reinterpret_cast<const char *>(sqlite3_column_text(m_stmt, i));
    if (!tekst)
        m_db->m_gestopt = m_db->m_gestopt || sqlite3_errcode(m_db->m_db) == SQLITE_NOMEM;
    return tekst ? QString::fromUtf8(tekst, sqlite3_column_bytes(m_stmt, i)) : QString();
}

QByteArray Statement::bytes(int i) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_stmt, i));
    if (!blob)
        m_db->m_gestopt = m_db->m_gestopt || sqlite3_errcode(m_db->m_db) == SQLITE_NOMEM;
    return blob ? QByteArray(blob, sqlite3_column_bytes(m_stmt, i)) : QByteArray();
}

QByteArrayView Statement::zicht(int i) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_stmt, i));
    return {blob, blob ? static_cast<qsizetype>(sqlite3_column_bytes(m_stmt, i)) : 0};
}

QDate Statement::datum(int i) const { return QDate::fromString(tekstVan(i), Qt::ISODate); }
QDateTime Statement::tijdstip(int i) const { return QDateTime::fromString(tekstVan(i), Qt::ISODateWithMs); }

} // namespace weegkamer
