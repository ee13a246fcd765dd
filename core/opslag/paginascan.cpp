// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/paginascan.h"

#include <QElapsedTimer>
#include <array>
#include <future>
#include <sodium.h>
#include <sqlite3.h>
#include <vector>

namespace weegkamer
{
namespace
{
constexpr std::size_t paginasPerLading = 250; ///< a megabyte
constexpr qint64 ladingenPerMelding = 8;
constexpr qint64 plakMs = 40;     ///< what a slice aims at; the disk's sync comes on top
constexpr int meestePaginas = 800; ///< of the index in one slice

/// Pages on their way from who deciphers them to who searches them: the two go side by side, each on a core.
class Lading
{
public:
    Lading() = default;
    Lading(const Lading &) = delete;
    Lading &operator=(const Lading &) = delete;
    ~Lading() { sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }

    /// Takes the next pages of this statement (number, bytes) in place of those that it held; false when there are no more.
    Uitkomst<bool> vul(Statement &s)
    {
        m_paginas.clear();
        qsizetype eind = 0;
        while (m_paginas.size() < paginasPerLading) {
            PROBEER_IN(const bool rij, s.stap());
            if (!rij)
                return false;
            const QByteArrayView pagina = s.zicht(1);
            if (m_bytes.size() < eind + pagina.size()) // the first time only: what is copied later leaves nothing behind
                m_bytes.resize(static_cast<qsizetype>(paginasPerLading) * pagina.size());
            std::copy_n(pagina.data(), pagina.size(), m_bytes.data() + eind);
            m_paginas.push_back({s.geheel(0), eind, pagina.size()});
            eind += pagina.size();
        }
        return true;
    }
    qint64 aantal() const { return static_cast<qint64>(m_paginas.size()); }
    void doorzoek(Woordzoeker &zoeker, const QStringList &woorden, QList<Residu> &gevonden) const
    {
        for (const Plek &p : m_paginas) {
            for (const qsizetype woord : zoeker.zoek(QByteArrayView(m_bytes.constData() + p.begin, p.lengte)))
                gevonden.append({woorden.at(woord), p.nummer});
        }
    }

private:
    struct Plek {
        qint64 nummer;
        qsizetype begin;
        qsizetype lengte;
    };
    QByteArray m_bytes;
    std::vector<Plek> m_paginas;
};
} // namespace

Uitkomst<QList<Residu>> zoekResidu(Database &db, const QStringList &woorden, const Scanvoortgang &voortgang)
{
    Woordzoeker zoeker(woorden);
    PROBEER_IN(const QString aantal, db.waarde(QStringLiteral("PRAGMA page_count")));
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("SELECT pgno, data FROM sqlite_dbpage")));
    QList<Residu> gevonden;
    std::array<Lading, 2> ladingen; // one is filled while the other is searched
    std::future<void> bezig;        // ends before the loads do
    qint64 paginas = 0;
    for (qint64 nummer = 0;; ++nummer) {
        Lading &lading = ladingen.at(static_cast<std::size_t>(nummer % 2));
        PROBEER_IN(const bool meer, lading.vul(s));
        if (bezig.valid())
            bezig.get();
        paginas += lading.aantal();
        bezig = std::async(std::launch::async, [&] { lading.doorzoek(zoeker, woorden, gevonden); });
        if (!meer)
            break;
        if ((nummer + 1) % ladingenPerMelding == 0 && voortgang && !voortgang(paginas, aantal.toLongLong()))
            return fout(FoutSoort::Geannuleerd);
    }
    bezig.get();
    PROBEER(hoorOverLaatstePagina(db));
    // A scan that saw no pages would find nothing in anything.
    if (paginas == 0 || paginas < aantal.toLongLong())
        return fout(FoutSoort::Machine, QStringLiteral("scanned %1 of %2 pages").arg(paginas).arg(aantal));
    return gevonden;
}

Gelukt hoorOverLaatstePagina(Database &db)
{
    PROBEER(db.waarde(QStringLiteral("SELECT length(data) FROM sqlite_dbpage WHERE pgno = 1")));
    return {};
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
