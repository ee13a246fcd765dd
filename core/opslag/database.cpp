// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/database.h"

#include "core/opslag/systeem/libcrypto.h"
#include "core/opslag/sqlfuncties.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <array>
#include <cerrno>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>
#include <utility>

namespace weegkamer
{
namespace
{
constexpr int vereistCipherHoofd = 4;
constexpr int vereistCipherMinor = 14;

/// Proves that this is SQLCipher, and new enough: a plain libsqlite3 takes a key without a word and writes plaintext.
bool isGoedeCipher(const QString &versie)
{
    static const QRegularExpression vorm(QStringLiteral("^(\\d+)\\.(\\d+)"));
    const auto m = vorm.match(versie);
    if (!m.hasMatch())
        return false;
    const int hoofd = m.captured(1).toInt();
    return hoofd > vereistCipherHoofd || (hoofd == vereistCipherHoofd && m.captured(2).toInt() >= vereistCipherMinor);
}

/// Whether it is a SELECT or a change of rows: VACUUM and its like ask the authorizer only when they run.
bool isGewoon(const QByteArray &sql)
{
    static const QRegularExpression vorm(QStringLiteral("^(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*(SELECT|WITH|INSERT|UPDATE|DELETE)\\b"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return vorm.match(QString::fromUtf8(sql)).hasMatch();
}

/// Whether after this error nobody knows what the disk has taken.
bool raaktDeSchijf(int code)
{
    switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
        return true;
    default:
        return false;
    }
}

// One dossier leaves most tables and indexes empty, and each takes a page: a quarter of the size to pack and unpack.
constexpr const char *kleineBladzijden = "PRAGMA page_size=1024";

// Exclusive rollback journal, nothing mapped, nothing left behind: measured, see the design.
constexpr const char *instellingen[] = {
    "PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=DELETE", "PRAGMA synchronous=EXTRA", "PRAGMA mmap_size=0",
    "PRAGMA secure_delete=ON",       "PRAGMA temp_store=MEMORY",   "PRAGMA foreign_keys=ON",   "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",     "PRAGMA cache_size=-64000",   "PRAGMA recursive_triggers=ON",
};
} // namespace

Geheim sleuteltekst(const Geheim &sleutel)
{
    Q_ASSERT(sleutel.grootte() == 32);
    std::array<char, 65> hex{}; // with the closing zero, for which the text has no room
    sodium_bin2hex(hex.data(), hex.size(), sleutel.data(), 32);
    Geheim tekst(67);
    tekst.data()[0] = 'x';
    tekst.data()[1] = tekst.data()[66] = '\'';
    std::memcpy(tekst.data() + 2, hex.data(), 64);
    sodium_memzero(hex.data(), hex.size());
    return tekst;
}

Uitkomst<std::unique_ptr<Database>> Database::open(const QString &pad, const Geheim &sleutel, Wijze wijze)
{
    maakCryptografieKlaar();
    if (!openLibcrypto())
        return fout(FoutSoort::Machine, QStringLiteral("libcrypto can't be opened"));
    std::unique_ptr<Database> db(new Database);
    db->m_pad = pad;
    const bool bestaat = QFileInfo::exists(pad);
    if (wijze == Wijze::Open && !bestaat)
        return fout(FoutSoort::NietGevonden, pad);
    if (wijze == Wijze::Maak && bestaat)
        return foutMet(FoutSoort::InGebruik, QStringLiteral("Er staat al een bestand met deze naam. Kies een andere naam."), pad);
    const int vlaggen = SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE | (wijze == Wijze::Maak ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(QFile::encodeName(pad).constData(), &db->m_db, vlaggen, nullptr);
    if (code != SQLITE_OK)
        return db->sqlFout(code);
    PROBEER(db->stelIn(&sleutel, wijze));
    return db;
}

Uitkomst<std::unique_ptr<Database>> Database::inGeheugen(const QByteArray &bytes)
{
    if (!openLibcrypto())
        return fout(FoutSoort::Machine, QStringLiteral("libcrypto can't be opened"));
    std::unique_ptr<Database> db(new Database);
    const int code = sqlite3_open_v2(":memory:", &db->m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code != SQLITE_OK)
        return db->sqlFout(code);
    if (!bytes.isEmpty()) {
        auto *kopie = static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(bytes.size())));
        if (!kopie)
            return db->sqlFout(SQLITE_NOMEM);
        std::memcpy(kopie, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const int gelezen = sqlite3_deserialize(db->m_db, "main", kopie, bytes.size(), bytes.size(),
                                                SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
        if (gelezen != SQLITE_OK)
            return db->sqlFout(gelezen);
    } else if (const int klein = sqlite3_exec(db->m_db, kleineBladzijden, nullptr, nullptr, nullptr); klein != SQLITE_OK) {
        return db->sqlFout(klein);
    }
    PROBEER(db->stelIn(nullptr, Wijze::Maak));
    return db;
}

Gelukt Database::stelIn(const Geheim *sleutel, Wijze wijze)
{
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // A plan doesn't hang on the values of a moment: it is made once, and stays the one that was looked at.
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    sqlite3_set_authorizer(m_db, &Database::authoriseer, this);
    if (const int code = voegFunctiesToe(m_db); code != SQLITE_OK)
        return sqlFout(code);
    if (sleutel) {
        const Geheim raw = sleuteltekst(*sleutel);
        const int code = sqlite3_key_v2(m_db, "main", raw.data(), static_cast<int>(raw.grootte()));
        if (code != SQLITE_OK)
            return sqlFout(code);
        // What is wrong comes back as a Fout, with its code; standard error is the user's.
        PROBEER(waarde(QStringLiteral("PRAGMA cipher_log_level=NONE")));
        const auto versie = waarde(QStringLiteral("PRAGMA cipher_version"));
        if (!versie || !isGoedeCipher(*versie))
            return foutMet(FoutSoort::Machine,
                           QStringLiteral("Dit programma kan niet versleutelen zoals het hoort. Er is niets geschreven. Installeer Weegkamer opnieuw."),
                           QStringLiteral("cipher_version: ") + versie.value_or(QString()));
        if (wijze == Wijze::Open) {
            PROBEER_IN(const QByteArray begin, eersteBytes(16));
            if (begin.startsWith("SQLite format 3"))
                return fout(FoutSoort::AnderBestand, QStringLiteral("plaintext"));
        }
    }
    for (const char *instelling : instellingen) {
        PROBEER(waarde(QLatin1String(instelling)));
    }
    // The first read proves the key: SQLITE_NOTADB when it, or the first page, is not what it should be.
    PROBEER(waarde(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    return {};
}

void Database::vergeetStatements()
{
    m_afgedankt.remove_if([](const std::unique_ptr<Prepared> &p) { return !p->uitgeleend; });
    for (auto &cache : m_cache) {
        for (auto &[naam, prepared] : cache) {
            if (prepared->uitgeleend) // whoever has it gives it back first
                m_afgedankt.push_back(std::move(prepared));
        }
        cache.clear();
    }
}

Database::~Database()
{
    vergeetStatements();
    m_afgedankt.clear(); // statements go before their connection
    sqlite3_close_v2(m_db);
}

tl::unexpected<Fout> Database::sqlFout(int code) const
{
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(m_db ? sqlite3_errmsg(m_db) : "no connection"));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return fout(FoutSoort::SchijfVol, detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return fout(FoutSoort::AlleenLezen, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fout(FoutSoort::Beschadigd, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fout(FoutSoort::InGebruik, detail);
    case SQLITE_AUTH:
        return fout(FoutSoort::GeenRecht, detail);
    case SQLITE_IOERR: {
        const int systeem = m_db ? sqlite3_system_errno(m_db) : 0;
        if (systeem == ENOSPC || systeem == EDQUOT)
            return fout(FoutSoort::SchijfVol, detail);
        m_gestopt = m_gestopt || raaktDeSchijf(code);
        return fout(FoutSoort::Machine, detail);
    }
    default:
        return fout(FoutSoort::Machine, detail);
    }
}

Uitkomst<std::unique_ptr<Prepared>> Database::prepareer(Modus modus, const QByteArray &utf8, bool blijvend)
{
    if (modus != Modus::Onderhoud && overschaduwtZicht(utf8))
        return fout(FoutSoort::GeenRecht, QStringLiteral("a name of a role view is taken"));
    sqlite3_stmt *stmt = nullptr;
    m_modus = modus;
    const int code = sqlite3_prepare_v3(m_db, utf8.constData(), static_cast<int>(utf8.size()),
                                        blijvend ? SQLITE_PREPARE_PERSISTENT : 0, &stmt, nullptr);
    m_modus.reset();
    if (code != SQLITE_OK)
        return sqlFout(code);
    if (!stmt)
        return fout(FoutSoort::Machine, QStringLiteral("empty statement"));
    if (modus != Modus::Onderhoud && !isGewoon(utf8)) {
        sqlite3_finalize(stmt);
        return fout(FoutSoort::GeenRecht, QStringLiteral("not a plain statement"));
    }
    return std::make_unique<Prepared>(stmt);
}

template <class F>
Uitkomst<Statement> Database::uitCache(Modus modus, std::string_view naam, const F &tekst)
{
    Cache &cache = m_cache[static_cast<int>(modus)];
    const auto bekend = cache.find(naam);
    if (bekend != cache.end() && !bekend->second->uitgeleend)
        return Statement(*this, *bekend->second);
    PROBEER_IN(const QString sqlTekst, tekst());
    PROBEER_IN(std::unique_ptr<Prepared> nieuw, prepareer(modus, sqlTekst.toUtf8(), true));
    if (bekend != cache.end()) // it is running already: a second one, that is not kept
        return Statement(*this, std::move(nieuw));
    return Statement(*this, *(cache[std::string(naam)] = std::move(nieuw)));
}

Uitkomst<Statement> Database::sql(Modus modus, const char *naam)
{
    return uitCache(modus, naam, [&] { return tekstVan(naam); });
}

Uitkomst<Statement> Database::vast(Modus modus, const QString &tekst)
{
    return uitCache(modus, tekst.toStdString(), [&] { return Uitkomst<QString>(tekst); });
}

Uitkomst<Statement> Database::bereid(Modus modus, const QString &tekst)
{
    PROBEER_IN(std::unique_ptr<Prepared> eigen, prepareer(modus, tekst.toUtf8(), false));
    return Statement(*this, std::move(eigen));
}

Uitkomst<QString> Database::tekstVan(const char *naam) const
{
    QFile bestand(QStringLiteral(":/weegkamer/sql/") + QLatin1String(naam) + QStringLiteral(".sql"));
    if (!bestand.open(QIODevice::ReadOnly))
        return fout(FoutSoort::Machine, QStringLiteral("no statement named ") + QLatin1String(naam));
    QString tekst = QString::fromUtf8(bestand.readAll());
    static const QRegularExpression zicht(QStringLiteral("\\brv_([a-z_]+)\\b"));
    tekst.replace(zicht, QStringLiteral("rv_\\1") + QString::fromLatin1(m_zichten.achtervoegsel));
    return tekst;
}

Gelukt Database::voerScriptUit(const QByteArray &script)
{
    const char *rest = script.constData();
    while (rest && *rest) {
        sqlite3_stmt *stmt = nullptr;
        m_modus = Modus::Onderhoud;
        const int code = sqlite3_prepare_v2(m_db, rest, -1, &stmt, &rest);
        m_modus.reset();
        if (code != SQLITE_OK)
            return sqlFout(code);
        if (!stmt)
            break; // only white space or comment was left
        Statement s(*this, std::make_unique<Prepared>(stmt));
        PROBEER(s.voerUit());
    }
    return {};
}

Uitkomst<QString> Database::waarde(const QString &tekst)
{
    PROBEER_IN(Statement s, bereid(Modus::Onderhoud, tekst));
    PROBEER_IN(const bool rij, s.stap());
    return rij ? s.tekstVan(0) : QString();
}

qint64 Database::laatsteId() const { return sqlite3_last_insert_rowid(m_db); }
qint64 Database::gewijzigd() const { return sqlite3_changes64(m_db); }
bool Database::inTransactie() const { return sqlite3_get_autocommit(m_db) == 0; }

Uitkomst<QByteArray> Database::serialiseer()
{
    sqlite3_int64 grootte = 0;
    unsigned char *bytes = sqlite3_serialize(m_db, "main", &grootte, 0);
    if (!bytes)
        return sqlFout(SQLITE_NOMEM);
    QByteArray kopie(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(grootte));
    sodium_memzero(bytes, static_cast<std::size_t>(grootte));
    sqlite3_free(bytes);
    return kopie;
}

Uitkomst<QByteArray> Database::eersteBytes(int aantal)
{
    sqlite3_file *bestand = nullptr;
    sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &bestand);
    if (!bestand || !bestand->pMethods)
        return QByteArray();
    QByteArray bytes(aantal, '\0');
    const int code = bestand->pMethods->xRead(bestand, bytes.data(), aantal, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return sqlFout(code);
    return bytes;
}

Gelukt Database::magDoor() const
{
    if (m_gestopt)
        return foutMet(FoutSoort::Machine,
                       QStringLiteral("De schijf gaf een fout bij het opslaan. Log opnieuw in: dan kijkt Weegkamer wat er wel en niet is opgeslagen."),
                       QStringLiteral("the connection stopped after an I/O error"));
    return {};
}

namespace
{
Gelukt voerUit(Database &db, const char *naam)
{
    PROBEER_IN(Statement s, db.sql(Modus::Onderhoud, naam));
    return s.voerUit();
}
} // namespace

Uitkomst<Transaction> Transaction::begin(Database &db)
{
    PROBEER(db.magDoor());
    const bool binnenste = db.inTransactie();
    PROBEER(voerUit(db, binnenste ? "opslag/begin-binnen" : "opslag/begin"));
    return Transaction(db, binnenste);
}

Transaction::Transaction(Transaction &&ander) noexcept
    : m_db(std::exchange(ander.m_db, nullptr)), m_binnenste(ander.m_binnenste)
{
}

Transaction::~Transaction()
{
    rollback();
}

Gelukt Transaction::commit()
{
    PROBEER(m_db->magDoor());
    PROBEER(voerUit(*m_db, m_binnenste ? "opslag/commit-binnen" : "opslag/commit"));
    m_db = nullptr;
    return {};
}

void Transaction::rollback()
{
    // SQLite may have rolled back by itself (disk full, I/O error): then there is nothing left to do.
    if (m_db && m_db->inTransactie()) {
        bool terug = voerUit(*m_db, m_binnenste ? "opslag/rollback-binnen" : "opslag/rollback").has_value();
        if (m_binnenste)
            terug = voerUit(*m_db, "opslag/commit-binnen").has_value() && terug;
        // What could not be taken back (no memory) must not be taken for done by what comes after.
        m_db->m_gestopt = m_db->m_gestopt || !terug;
    }
    m_db = nullptr;
}

} // namespace weegkamer
