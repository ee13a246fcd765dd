// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <type_traits>

namespace weegkamer
{

/// One value of a closed list: as it stands in JSON, the log and the table, and as a person reads it.
struct Keuze {
    QString waarde;
    QString label;
};
using Keuzelijst = QList<Keuze>;

/// An enum class with values 0..n-1 and a function `const Keuzelijst &keuzesVan(E)` beside it, in the same order.
template <class E>
concept Keuzesoort = std::is_enum_v<E> && requires(E e) { keuzesVan(e); };

template <Keuzesoort E>
const Keuzelijst &keuzes()
{
    return keuzesVan(E{});
}

/// The value as it stands in JSON and in the database.
template <Keuzesoort E>
QString tekst(E e)
{
    return keuzes<E>().at(static_cast<int>(e)).waarde;
}

/// The value as a person reads it.
template <Keuzesoort E>
QString label(E e)
{
    return keuzes<E>().at(static_cast<int>(e)).label;
}

/// From JSON, a form, or straight from a column; the values are ASCII.
template <Keuzesoort E, class Tekst = QString>
    requires std::is_convertible_v<Tekst, QString> || std::is_same_v<Tekst, QLatin1String>
std::optional<E> keuzeUit(const Tekst &waarde)
{
    const Keuzelijst &lijst = keuzes<E>();
    for (int i = 0; i < lijst.size(); ++i) {
        if (lijst.at(i).waarde == waarde)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace weegkamer
