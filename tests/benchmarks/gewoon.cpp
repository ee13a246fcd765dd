// SPDX-License-Identifier: EUPL-1.2
#include "gewoon.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <sqlite3.h>

namespace meting
{
namespace
{
constexpr const char *instellingen =
    "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA mmap_size=0; PRAGMA secure_delete=ON;"
    "PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA cache_size=-64000;"
    "PRAGMA recursive_triggers=ON; SELECT count(*) FROM sqlite_schema;";

QString tekstVan(const QString &statement)
{
    if (statement.contains(u' '))
        return statement;
    QFile bestand(QStringLiteral(":/weegkamer/sql/") + statement + QStringLiteral(".sql"));
    if (!bestand.open(QIODevice::ReadOnly))
        qFatal("no statement named %s", qPrintable(statement));
    // The role's view of a table becomes the table.
    static const QRegularExpression zicht(QStringLiteral("\\brv_([a-z_]+)\\b"));
    return QString::fromUtf8(bestand.readAll())
        .replace(QStringLiteral("rv_zoekindex"), QStringLiteral("(SELECT t.rowid AS id, t.zoekindex AS treffer FROM zoekindex t)"))
        .replace(QStringLiteral("rv_zoeknaam"), QStringLiteral("(SELECT t.id, t.dossier FROM zoektekst t INDEXED BY zoektekst_naam WHERE t.soort = 'betrokkene')"))
        .replace(zicht, QStringLiteral("\\1"));
}

/// Reads one column as a Qt program would; volatile, so that reading is not left out.
void lees(sqlite3_stmt *stmt, int i)
{
    static volatile qint64 som = 0;
    switch (sqlite3_column_type(stmt, i)) {
    case SQLITE_INTEGER:
        som = som + sqlite3_column_int64(stmt, i);
        break;
    case SQLITE_TEXT:
        som = som + QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(stmt, i)), sqlite3_column_bytes(stmt, i)).size();
        break;
    case SQLITE_BLOB:
        som = som + sqlite3_column_bytes(stmt, i);
        break;
    default:
        break;
    }
}
} // namespace

Gewoon::Gewoon(const QString &pad)
{
    if (sqlite3_open_v2(QFile::encodeName(pad).constData(), &m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) != SQLITE_OK)
        qFatal("plain SQLite can't open %s", qPrintable(pad));
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr); // as the kamer: else it makes its plans again at each use
    script(instellingen);
}

Gewoon::~Gewoon()
{
    for (sqlite3_stmt *stmt : std::as_const(m_bereid))
        sqlite3_finalize(stmt);
    sqlite3_close_v2(m_db);
}

void Gewoon::script(const QByteArray &sql)
{
    if (sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("plain SQLite: %s", sqlite3_errmsg(m_db));
}

void Gewoon::herschrijf(const QString &naar)
{
    const auto tabellen = kolom(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name <> 'sqlite_sequence' ORDER BY rowid"));
    const auto maak = [&](const char *soort) { return kolom(QStringLiteral("SELECT sql FROM sqlite_schema WHERE %1 AND sql IS NOT NULL ORDER BY rowid").arg(QLatin1String(soort))); };
    script("PRAGMA locking_mode=NORMAL; SELECT count(*) FROM sqlite_schema"); // a second connection may read now
    Gewoon nieuw(naar);
    sqlite3_stmt *oud = nieuw.bereid(QStringLiteral("ATTACH :pad AS oud"));
    nieuw.bind(oud, {{":pad", QString::fromUtf8(sqlite3_db_filename(m_db, "main"))}});
    if (sqlite3_step(oud) != SQLITE_DONE)
        qFatal("plain SQLite can't read what is to be rewritten: %s", sqlite3_errmsg(nieuw.m_db));
    QStringList stappen{QStringLiteral("PRAGMA foreign_keys = OFF; BEGIN")};
    stappen += maak("type = 'table' AND rootpage > 0 AND name <> 'sqlite_sequence'");
    for (const QString &tabel : tabellen)
        stappen.append(QStringLiteral("INSERT INTO main.\"%1\" SELECT * FROM oud.\"%1\"").arg(tabel));
    stappen.append(QStringLiteral("DELETE FROM main.sqlite_sequence; INSERT INTO main.sqlite_sequence SELECT * FROM oud.sqlite_sequence"));
    stappen += maak("type = 'index'");
    stappen.append(QStringLiteral("PRAGMA writable_schema = ON; INSERT INTO main.sqlite_schema SELECT * FROM oud.sqlite_schema WHERE rootpage = 0"));
    stappen.append(QStringLiteral("COMMIT"));
    nieuw.script(stappen.join(u';').toUtf8());
}

void Gewoon::elkePagina(const std::function<void(QByteArrayView)> &doe)
{
    sqlite3_stmt *stmt = bereid(QStringLiteral("SELECT data FROM sqlite_dbpage"));
    while (sqlite3_step(stmt) == SQLITE_ROW)
        doe({static_cast<const char *>(sqlite3_column_blob(stmt, 0)), sqlite3_column_bytes(stmt, 0)});
    sqlite3_reset(stmt);
}

sqlite3_stmt *Gewoon::bereid(const QString &statement)
{
    if (sqlite3_stmt *stmt = m_bereid.value(statement))
        return stmt;
    sqlite3_stmt *stmt = nullptr;
    if (sqlite3_prepare_v3(m_db, tekstVan(statement).toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT, &stmt, nullptr) != SQLITE_OK)
        qFatal("plain SQLite, %s: %s", qPrintable(statement), sqlite3_errmsg(m_db));
    m_bereid.insert(statement, stmt);
    return stmt;
}

void Gewoon::bind(sqlite3_stmt *stmt, const QList<Waarde> &waarden)
{
    for (const Waarde &w : waarden) {
        const int i = sqlite3_bind_parameter_index(stmt, w.naam);
        if (!w.waarde.isValid()) {
            sqlite3_bind_null(stmt, i);
        } else if (w.waarde.typeId() == QMetaType::QByteArray) {
            const QByteArray b = w.waarde.toByteArray();
            sqlite3_bind_blob(stmt, i, b.constData(), static_cast<int>(b.size()), SQLITE_TRANSIENT);
        } else if (w.waarde.typeId() == QMetaType::QString) {
            const QByteArray b = w.waarde.toString().toUtf8();
            sqlite3_bind_text(stmt, i, b.constData(), static_cast<int>(b.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(stmt, i, w.waarde.toLongLong());
        }
    }
}

qint64 Gewoon::doe(const QString &statement, const QList<Waarde> &waarden, qsizetype hoogstens)
{
    sqlite3_stmt *stmt = bereid(statement);
    bind(stmt, waarden);
    QSet<qint64> verschillend;
    qint64 rijen = 0;
    int code = sqlite3_step(stmt);
    for (; code == SQLITE_ROW; code = sqlite3_step(stmt)) {
        ++rijen;
        if (hoogstens > 0) {
            verschillend.insert(sqlite3_column_int64(stmt, 0));
            if (verschillend.size() > hoogstens) {
                code = SQLITE_DONE;
                break;
            }
        }
        for (int i = 0; i < sqlite3_column_count(stmt); ++i)
            lees(stmt, i);
    }
    if (code != SQLITE_DONE)
        qFatal("plain SQLite, %s: %s", qPrintable(statement), sqlite3_errmsg(m_db));
    sqlite3_reset(stmt);
    return rijen;
}

void Gewoon::logGezien(const char *handeling, qint64 dossier, const QString &resultaat)
{
    if (m_volgnummer == 0)
        m_volgnummer = kolom(QStringLiteral("SELECT max(volgnummer) FROM logboek")).value(0).toLongLong() + 1'000'000;
    const QByteArray afdruk(32, 'x');
    // As the program does: the entry is a transaction of its own, within the one that runs if there is one.
    const bool binnen = sqlite3_get_autocommit(m_db) == 0;
    doe(binnen ? QStringLiteral("SAVEPOINT logregel") : QStringLiteral("BEGIN IMMEDIATE "));
    doe(QStringLiteral("logboek/voeg-toe"),
        {{":volgnummer", ++m_volgnummer}, {":tijd", QStringLiteral("2026-01-01T09:00:00.000Z")}, {":account", qint64(1)}, {":rol", QStringLiteral("casuscoordinator")},
         {":handeling", QLatin1String(handeling)}, {":dossier", QStringLiteral("2026-001")}, {":grond", QStringLiteral("Wet art. 3")},
         {":resultaat", resultaat}, {":zegel", afdruk}, {":keten", afdruk}});
    if (dossier > 0)
        doe(QStringLiteral("logboek/voeg-detail-toe"),
            {{":dossier", dossier}, {":volgnummer", m_volgnummer}, {":zout", QByteArray(16, 'x')}, {":detail", QStringLiteral("{}")}});
    doe(binnen ? QStringLiteral("RELEASE logregel") : QStringLiteral("COMMIT "));
}

QStringList Gewoon::kolom(const QString &statement, const QList<Waarde> &waarden)
{
    sqlite3_stmt *stmt = bereid(statement);
    bind(stmt, waarden);
    QStringList uit;
    while (sqlite3_step(stmt) == SQLITE_ROW)
        uit.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(stmt, 0))));
    sqlite3_reset(stmt);
    return uit;
}

} // namespace meting
