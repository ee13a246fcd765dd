// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/paginascan.h"

#include <sodium.h>
#include <sqlite3.h>

namespace weegkamer
{
namespace
{
constexpr qsizetype kortsteStaart = 6; ///< shorter tails would find other people's words
constexpr qsizetype hoogstensGemist = 3; ///< how many leading characters of a term FTS5's compression may hide

/// The forms in which a word can stand in a page.
QList<QByteArray> vormen(const QString &woord)
{
    QList<QByteArray> uit;
    const QString klein = woord.toLower();
    for (const QString &vorm : {woord, klein}) {
        uit.append(vorm.toUtf8());
        uit.append(QByteArray(reinterpret_cast<const char *>(vorm.utf16()), vorm.size() * 2));
    }
    for (qsizetype weg = 1; weg <= hoogstensGemist && klein.size() - weg >= kortsteStaart; ++weg)
        uit.append(klein.mid(weg).toUtf8());
    return uit;
}
} // namespace

Uitkomst<QList<Residu>> zoekResidu(Database &db, const QStringList &woorden)
{
    PROBEER_IN(QByteArray beeld, db.serialiseer());
    PROBEER_IN(const QString paginaTekst, db.waarde(QStringLiteral("PRAGMA page_size")));
    const qint64 pagina = std::max<qint64>(paginaTekst.toLongLong(), 512);
    QList<Residu> gevonden;
    for (const QString &woord : woorden) {
        for (const QByteArray &vorm : vormen(woord)) {
            const qsizetype plek = beeld.indexOf(vorm);
            if (plek >= 0) {
                gevonden.append({woord, plek / pagina + 1});
                break;
            }
        }
    }
    sodium_memzero(beeld.data(), static_cast<std::size_t>(beeld.size()));
    return gevonden;
}

Gelukt elkeTekst(Database &db, const QString &tabel, const std::function<void(const QString &)> &doe)
{
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("SELECT * FROM main.") + tabel));
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return {};
        for (int i = 0; i < s.kolommen(); ++i) {
            if (sqlite3_column_type(s.handle(), i) == SQLITE_TEXT)
                doe(s.tekstVan(i));
        }
    }
}

Uitkomst<int> voegZoekindexSamen(Database &db)
{
    int plakken = 0;
    // First everything into one segment structure, then on until a slice changes nothing (two changes are its own bookkeeping).
    for (int stap = -200;; stap = 200) {
        PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("INSERT INTO zoekindex(zoekindex, rank) VALUES ('merge', :stap)")));
        const int voor = sqlite3_total_changes(db.handle());
        s.bind(":stap", stap);
        PROBEER(s.voerUit());
        ++plakken;
        if (stap > 0 && sqlite3_total_changes(db.handle()) - voor < 2)
            return plakken;
    }
}

} // namespace weegkamer
