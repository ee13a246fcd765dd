// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"

/// \file A paper as a value: composed in core, rendered elsewhere.
namespace weegkamer
{

enum class Bloksoort { Kop, Alinea, Tabel };
const Keuzelijst &keuzesVan(Bloksoort);

/// One block of a paper: a heading or paragraph (`tekst`), or a table (`koppen`, possibly empty, above `rijen`).
struct Blok {
    Bloksoort soort = Bloksoort::Alinea;
    QString tekst;
    QStringList koppen;
    QList<QStringList> rijen;
    static Blok kop(const QString &tekst) { return {Bloksoort::Kop, tekst, {}, {}}; }
    static Blok alinea(const QString &tekst) { return {Bloksoort::Alinea, tekst, {}, {}}; }
    static Blok tabel(const QList<QStringList> &rijen, const QStringList &koppen = {}) { return {Bloksoort::Tabel, {}, koppen, rijen}; }
    bool operator==(const Blok &) const = default;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("soort", &Blok::soort, "Soort"), veld("tekst", &Blok::tekst, "Tekst"), veld("koppen", &Blok::koppen, "Koppen"),
                               veld("rijen", &Blok::rijen, "Rijen"));
    }
};

struct Stuk {
    QString titel;
    QList<Blok> blokken;
    bool operator==(const Stuk &) const = default;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("titel", &Stuk::titel, "Titel"), veld("blokken", &Stuk::blokken, "Blokken"));
    }
};

} // namespace weegkamer
