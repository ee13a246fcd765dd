// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/herschrijf.h"

#include "core/opslag/database.h"
#include "core/opslag/paginascan.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <future>
#include <sqlite3.h>

namespace weegkamer
{
namespace
{
constexpr int stappenPerMelding = 2'000; ///< of SQLite's machine: a fraction of a millisecond

/// A bare connection: its own database is empty and in memory, and only lends its key to the file that VACUUM makes.
class Verbinding
{
public:
    Verbinding() { m_code = sqlite3_open_v2(":memory:", &m_db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE, nullptr); }
    ~Verbinding() { sqlite3_close_v2(m_db); }
    Verbinding(const Verbinding &) = delete;
    Verbinding &operator=(const Verbinding &) = delete;
    sqlite3 *db() const { return m_db; }
    bool isOpen() const { return m_code == SQLITE_OK; }

    /// Runs one statement; text and bytes are bound in order.
    int doe(const char *sql, const QList<QByteArrayView> &waarden = {})
    {
        sqlite3_stmt *stmt = nullptr;
        int code = sqlite3_prepare_v2(m_db, sql, -1, &stmt, nullptr);
        for (int i = 0; code == SQLITE_OK && i < waarden.size(); ++i)
            code = sqlite3_bind_text(stmt, i + 1, waarden.at(i).data(), static_cast<int>(waarden.at(i).size()), SQLITE_STATIC);
        while (code == SQLITE_OK || code == SQLITE_ROW)
            code = sqlite3_step(stmt);
        m_fout = code == SQLITE_DONE ? QString() : QString::fromUtf8(sqlite3_errmsg(m_db));
        m_systeem = sqlite3_system_errno(m_db);
        sqlite3_finalize(stmt);
        return code == SQLITE_DONE ? SQLITE_OK : code;
    }
    tl::unexpected<Fout> alsFout(int code) const
    {
        const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(m_fout);
        const bool vol = (code & 0xff) == SQLITE_FULL || ((code & 0xff) == SQLITE_IOERR && (m_systeem == ENOSPC || m_systeem == EDQUOT));
        if (vol)
            return fout(FoutSoort::SchijfVol, detail);
        switch (code & 0xff) {
        case SQLITE_INTERRUPT:
            return fout(FoutSoort::Geannuleerd, detail);
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT:
            return fout(FoutSoort::Beschadigd, detail);
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
            return fout(FoutSoort::AlleenLezen, detail);
        default:
            return fout(FoutSoort::Machine, detail);
        }
    }

private:
    sqlite3 *m_db = nullptr;
    int m_code = SQLITE_OK;
    QString m_fout;
    int m_systeem = 0;
};

struct Meting {
    const Schrijfvoortgang *voortgang;
    QString naast;
    qint64 totaal;
};

int meld(void *data)
{
    const auto *m = static_cast<const Meting *>(data);
    // Its size is asked by name: no descriptor is opened.
    return (*m->voortgang)(std::min(QFileInfo(m->naast).size(), m->totaal), m->totaal) ? 0 : 1;
}

QByteArrayView alsTekst(const Geheim &g)
{
    return {reinterpret_cast<const char *>(g.data()), static_cast<qsizetype>(g.grootte())};
}

Gelukt schrijfOpnieuw(const QString &pad, const Geheim &oud, const Geheim &nieuw, Meting &meting)
{
    const Geheim oudTekst = sleuteltekst(oud);
    const Geheim nieuwTekst = sleuteltekst(nieuw);
    const QByteArray van = QFile::encodeName(pad);
    const QByteArray naar = QFile::encodeName(meting.naast);
    Verbinding v;
    if (!v.isOpen() || sqlite3_key_v2(v.db(), "main", nieuwTekst.data(), static_cast<int>(nieuwTekst.grootte())) != SQLITE_OK)
        return fout(FoutSoort::Machine, QStringLiteral("no connection to rewrite with"));
    static_cast<void>(v.doe("PRAGMA cipher_log_level=NONE"));
    if (const int code = v.doe("ATTACH ?1 AS oud KEY ?2", {van, alsTekst(oudTekst)}))
        return v.alsFout(code);
    // Not synced while it grows: what is cut short is thrown away, what is finished is synced by who puts it in place.
    for (const char *sql : {"PRAGMA oud.synchronous=OFF", "PRAGMA oud.mmap_size=0", "PRAGMA oud.cell_size_check=ON", "PRAGMA oud.cache_size=-16000"}) {
        if (const int code = v.doe(sql))
            return v.alsFout(code);
    }
    if (*meting.voortgang)
        sqlite3_progress_handler(v.db(), stappenPerMelding, &meld, &meting);
    // A file without a KEY of its own takes that of the connection's own database: the new one.
    const int code = v.doe("VACUUM oud INTO ?1", {naar});
    return code == SQLITE_OK ? Gelukt() : v.alsFout(code);
}

constexpr qint64 delen = 2;

/// Reads one of the parts of the file, from 0, each page against its HMAC.
Gelukt leesDeel(const QString &pad, const Geheim &sleutel, qint64 deel)
{
    PROBEER_IN(const auto db, Database::open(pad, sleutel, Database::Wijze::Open));
    PROBEER_IN(const QString aantal, db->waarde(QStringLiteral("PRAGMA page_count")));
    PROBEER_IN(Statement s, db->bereid(Modus::Onderhoud, QStringLiteral("SELECT length(data) FROM sqlite_dbpage WHERE pgno = :pagina")));
    const qint64 tot = (deel + 1) * aantal.toLongLong() / delen;
    for (qint64 pagina = deel * aantal.toLongLong() / delen + 1; pagina <= tot; ++pagina) {
        s.bind(":pagina", pagina);
        PROBEER_IN(const bool rij, s.stap());
        if (!rij || s.geheel(0) == 0)
            return fout(FoutSoort::Beschadigd, QStringLiteral("page %1 is not there").arg(pagina));
        s.opnieuw();
    }
    return hoorOverLaatstePagina(*db);
}
} // namespace

Gelukt bewijsPaginas(const QString &pad, const Geheim &sleutel)
{
    // Deciphering takes the time: each core has a part of the file and a connection of its own.
    std::future<Gelukt> achterste = std::async(std::launch::async, [&] { return leesDeel(pad, sleutel, 1); });
    Gelukt gelezen = leesDeel(pad, sleutel, 0);
    const Gelukt rest = achterste.get();
    if (gelezen)
        gelezen = rest;
    if (gelezen || gelezen.error().soort == FoutSoort::Beschadigd)
        return gelezen;
    // SQLCipher says of a page with a wrong HMAC that there is no memory for it. Which of the two it is, its own check tells.
    PROBEER_IN(const auto db, Database::open(pad, sleutel, Database::Wijze::Open));
    PROBEER_IN(const QString mis, db->waarde(QStringLiteral("PRAGMA cipher_integrity_check")));
    return mis.isEmpty() ? gelezen : fout(FoutSoort::Beschadigd, mis);
}

QString herschrevenBij(const QString &pad)
{
    return pad + QStringLiteral(".nieuw");
}

void ruimHerschrevenOp(const QString &pad)
{
    QFile::remove(herschrevenBij(pad));
    QFile::remove(herschrevenBij(pad) + QStringLiteral("-journal"));
}

Gelukt herschrijf(const QString &pad, const Geheim &oud, const Geheim &nieuw, const Schrijfvoortgang &voortgang)
{
    maakCryptografieKlaar();
    ruimHerschrevenOp(pad);
    Meting meting{&voortgang, herschrevenBij(pad), std::max<qint64>(QFileInfo(pad).size(), 1)};
    Gelukt klaar = schrijfOpnieuw(pad, oud, nieuw, meting);
    if (klaar)
        klaar = bewijsPaginas(meting.naast, nieuw);
    if (!klaar)
        ruimHerschrevenOp(pad);
    return klaar;
}

} // namespace weegkamer
