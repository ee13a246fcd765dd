// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/paginascan.h"

#include <QElapsedTimer>
#include <sqlite3.h>

namespace weegkamer
{
namespace
{
constexpr int paginasPerMelding = 2'000;
constexpr qint64 plakMs = 50;     ///< what a slice aims at; the disk's sync comes on top
constexpr int meestePaginas = 800; ///< of the index in one slice

Gelukt leesTekstrijen(Statement &s, const std::function<void(const Tekstrij &)> &doe)
{
    Tekstrij rij;
    for (int i = 0; i < s.kolommen(); ++i)
        rij.kolommen.append(s.kolomnaam(i));
    for (;;) {
        PROBEER_IN(const bool er, s.stap());
        if (!er)
            return {};
        rij.teksten.clear();
        for (int i = 0; i < s.kolommen(); ++i) {
            const bool tekst = sqlite3_column_type(s.handle(), i) == SQLITE_TEXT;
            rij.teksten.append(tekst ? QByteArrayView(sqlite3_column_text(s.handle(), i), sqlite3_column_bytes(s.handle(), i)) : QByteArrayView());
        }
        doe(rij);
    }
}
} // namespace

Uitkomst<QList<Residu>> zoekResidu(Database &db, const QStringList &woorden, const Scanvoortgang &voortgang)
{
    Woordzoeker zoeker(woorden);
    PROBEER_IN(const QString aantal, db.waarde(QStringLiteral("PRAGMA page_count")));
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("SELECT pgno, data FROM sqlite_dbpage")));
    QList<Residu> gevonden;
    qint64 paginas = 0;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            break;
        const QByteArrayView pagina(static_cast<const char *>(sqlite3_column_blob(s.handle(), 1)), sqlite3_column_bytes(s.handle(), 1));
        for (const qsizetype woord : zoeker.zoek(pagina))
            gevonden.append({woorden.at(woord), s.geheel(0)});
        if (++paginas % paginasPerMelding == 0 && voortgang && !voortgang(paginas, aantal.toLongLong()))
            return fout(FoutSoort::Geannuleerd);
    }
    // A scan that saw no pages would find nothing in anything.
    if (paginas == 0 || paginas < aantal.toLongLong())
        return fout(FoutSoort::Machine, QStringLiteral("scanned %1 of %2 pages").arg(paginas).arg(aantal));
    return gevonden;
}

Gelukt elkeTekstrij(Database &db, const QString &tabel, const std::function<void(const Tekstrij &)> &doe)
{
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("SELECT * FROM main.") + tabel));
    return leesTekstrijen(s, doe);
}

Gelukt elkeTekstrij(Database &db, const Tabel &tabel, DossierId dossier, const std::function<void(const Tekstrij &)> &doe)
{
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("SELECT * FROM main.%1 WHERE %2 = :dossier")
                                                            .arg(QLatin1String(tabel.naam), QLatin1String(tabel.dossierkolom))));
    s.bind(":dossier", dossier);
    return leesTekstrijen(s, doe);
}

Uitkomst<int> voegZoekindexSamen(Database &db, const Scanvoortgang &voortgang)
{
    int plakken = 0;
    qint64 paginas = 200;
    QElapsedTimer klok;
    // First everything into one segment structure, then on until a slice changes nothing (two changes are its own bookkeeping).
    for (bool eerste = true;; eerste = false) {
        PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("INSERT INTO zoekindex(zoekindex, rank) VALUES ('merge', :stap)")));
        const int voor = sqlite3_total_changes(db.handle());
        s.bind(":stap", eerste ? -paginas : paginas);
        klok.start();
        PROBEER(s.voerUit());
        const qint64 duur = std::max<qint64>(klok.elapsed(), 1);
        ++plakken;
        if (!eerste && sqlite3_total_changes(db.handle()) - voor < 2)
            return plakken;
        paginas = std::clamp<qint64>(paginas * plakMs / duur, std::max<qint64>(paginas / 4, 8), std::min<qint64>(paginas * 2, meestePaginas));
        if (voortgang && !voortgang(plakken, 0))
            return fout(FoutSoort::Geannuleerd);
    }
}

} // namespace weegkamer
