// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/statement.h"

#include "core/opslag/database.h"

#include "core/basis/iso.h"

#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace weegkamer
{

Prepared::~Prepared()
{
    sqlite3_finalize(stmt);
}

Statement::Statement(Database &db, Prepared &uitCache) : m_db(&db), m_prepared(&uitCache)
{
    uitCache.uitgeleend = true;
}

Statement::Statement(Database &db, std::unique_ptr<Prepared> eigen) : m_db(&db), m_prepared(eigen.get()), m_eigen(std::move(eigen)) {}

Statement::Statement(Statement &&ander) noexcept
    : m_db(ander.m_db), m_prepared(std::exchange(ander.m_prepared, nullptr)), m_eigen(std::move(ander.m_eigen)), m_bindfout(ander.m_bindfout)
{
}

Statement::~Statement()
{
    if (m_prepared && !m_eigen) {
        opnieuw();
        m_prepared->uitgeleend = false;
    }
}

int Statement::index(const char *naam) const
{
    const int i = sqlite3_bind_parameter_index(handle(), naam);
    Q_ASSERT_X(i > 0, naam, "the statement has no such parameter");
    return i;
}

bool Statement::heeft(const char *naam) const
{
    return sqlite3_bind_parameter_index(handle(), naam) > 0;
}

void Statement::bind(const char *naam, qint64 waarde)
{
    onthoud(sqlite3_bind_int64(handle(), index(naam), waarde));
}

void Statement::bind(const char *naam, const QString &waarde)
{
    if (waarde.isNull())
        return bind(naam, nullptr);
    const QByteArray utf8 = waarde.toUtf8();
    onthoud(sqlite3_bind_text(handle(), index(naam), utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
}

void Statement::bind(const char *naam, const QByteArray &waarde)
{
    if (waarde.isNull())
        return bind(naam, nullptr);
    onthoud(sqlite3_bind_blob(handle(), index(naam), waarde.constData(), static_cast<int>(waarde.size()), SQLITE_TRANSIENT));
}

void Statement::bind(const char *naam, const QDate &waarde)
{
    waarde.isValid() ? bind(naam, isoTekst(waarde)) : bind(naam, nullptr);
}

void Statement::bind(const char *naam, const QDateTime &waarde)
{
    waarde.isValid() ? bind(naam, isoTekst(waarde)) : bind(naam, nullptr);
}

void Statement::bind(const char *naam, std::nullptr_t)
{
    onthoud(sqlite3_bind_null(handle(), index(naam)));
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
    const int code = sqlite3_step(handle());
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
    sqlite3_reset(handle());
    sqlite3_clear_bindings(handle());
    m_bindfout = SQLITE_OK;
}

int Statement::kolommen() const { return sqlite3_column_count(handle()); }
QString Statement::kolomnaam(int i) const { return QString::fromUtf8(sqlite3_column_name(handle(), i)); }

int Statement::kolom(std::string_view naam) const
{
    const auto zelfde = [](char kolom, char veld) { return kolom == (veld == '-' ? '_' : veld); };
    for (int i = 0; i < kolommen(); ++i) {
        const std::string_view kolomnaam = sqlite3_column_name(handle(), i);
        if (std::equal(kolomnaam.begin(), kolomnaam.end(), naam.begin(), naam.end(), zelfde))
            return i;
    }
    return -1;
}

std::span<const int> Statement::kolommenVan(const void *soort, std::span<const char *const> namen) const
{
    for (const Prepared::Plaatsen &p : m_prepared->plaatsen) {
        if (p.soort == soort)
            return p.kolommen;
    }
    std::vector<int> kolommen;
    kolommen.reserve(namen.size());
    for (const char *naam : namen)
        kolommen.push_back(kolom(naam));
    m_prepared->plaatsen.push_back({soort, std::move(kolommen)});
    return m_prepared->plaatsen.back().kolommen;
}

bool Statement::isLeeg(int i) const { return sqlite3_column_type(handle(), i) == SQLITE_NULL; }
qint64 Statement::geheel(int i) const { return sqlite3_column_int64(handle(), i); }

QString Statement::tekstVan(int i) const
{
    const auto *tekst = reinterpret_cast<const char *>(sqlite3_column_text(handle(), i));
    if (!tekst)
        m_db->m_gestopt = m_db->m_gestopt || sqlite3_errcode(m_db->m_db) == SQLITE_NOMEM;
    return tekst ? QString::fromUtf8(tekst, sqlite3_column_bytes(handle(), i)) : QString();
}

QByteArray Statement::bytes(int i) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(handle(), i));
    if (!blob)
        m_db->m_gestopt = m_db->m_gestopt || sqlite3_errcode(m_db->m_db) == SQLITE_NOMEM;
    return blob ? QByteArray(blob, sqlite3_column_bytes(handle(), i)) : QByteArray();
}

std::string_view Statement::ruweTekst(int i) const
{
    const auto *tekst = reinterpret_cast<const char *>(sqlite3_column_text(handle(), i));
    return tekst ? std::string_view(tekst, static_cast<std::size_t>(sqlite3_column_bytes(handle(), i))) : std::string_view();
}

QByteArrayView Statement::zicht(int i) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(handle(), i));
    return {blob, blob ? static_cast<qsizetype>(sqlite3_column_bytes(handle(), i)) : 0};
}

QDate Statement::datum(int i) const { return dagUitIso(ruweTekst(i)); }
QDateTime Statement::tijdstip(int i) const { return momentUitIso(ruweTekst(i)); }

} // namespace weegkamer
