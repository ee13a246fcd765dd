// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"
#include "core/opslag/statement.h"

#include <array>

/// \file Rows and described structs: columns and parameters carry the names of the fields, with _ where JSON has -.
namespace weegkamer
{
namespace rijdetail
{
inline QByteArray kolomnaam(const char *veldnaam)
{
    return QByteArray(veldnaam).replace('-', '_');
}

template <class T>
void lees(const Statement &s, int i, T &v)
{
    if constexpr (velddetail::IsOptioneel<T>::value) {
        if (s.isLeeg(i)) {
            v.reset();
        } else {
            typename velddetail::IsOptioneel<T>::Deel deel{};
            lees(s, i, deel);
            v = std::move(deel);
        }
    } else if constexpr (velddetail::IsId<T>::value)
        v = T(s.geheel(i));
    else if constexpr (std::is_same_v<T, QString>)
        v = s.tekstVan(i);
    else if constexpr (std::is_same_v<T, QDate>)
        v = s.datum(i);
    else if constexpr (std::is_same_v<T, QDateTime>)
        v = s.tijdstip(i);
    else if constexpr (std::is_same_v<T, QByteArray>)
        v = s.bytes(i);
    else if constexpr (Keuzesoort<T>) {
        const std::string_view ruw = s.ruweTekst(i);
        v = keuzeUit<T>(QLatin1String(ruw.data(), static_cast<qsizetype>(ruw.size()))).value_or(T{});
    } else if constexpr (std::is_same_v<T, bool>)
        v = s.geheel(i) != 0;
    else if constexpr (std::is_integral_v<T>)
        v = static_cast<T>(s.geheel(i));
}

template <class T>
constexpr bool isEenvoudig = !velddetail::IsLijst<T>::value && !Beschreven<T>;
} // namespace rijdetail

/// Reads rows into a described struct; its columns are found once a prepared statement. Fields without a column keep their value.
template <Beschreven S>
class RijLezer
{
public:
    explicit RijLezer(const Statement &s) : m_kolommen(s.kolommenVan(&merk, veldnamen)) {}
    S lees(const Statement &s) const
    {
        S rij{};
        std::size_t n = 0;
        elkVeld<S>([&](const auto &v) {
            const int i = m_kolommen[n++];
            using T = typename std::remove_cvref_t<decltype(v)>::Soort;
            if constexpr (rijdetail::isEenvoudig<T>) {
                if (i >= 0)
                    rijdetail::lees(s, i, rij.*(v.lid));
            }
        });
        return rij;
    }

private:
    inline static char merk = 0; // its address tells this struct from others
    static constexpr auto veldnamen =
        std::apply([](const auto &...v) { return std::array<const char *, sizeof...(v)>{v.naam...}; }, S::velden());
    std::span<const int> m_kolommen;
};

/// All rows that are left of a bound statement. For lists that are bounded by the statement itself.
template <Beschreven S>
Uitkomst<QList<S>> leesRijen(Statement &s)
{
    const RijLezer<S> lezer(s);
    QList<S> rijen;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return rijen;
        rijen.append(lezer.lees(s));
    }
}

/// The first row, if there is one.
template <Beschreven S>
Uitkomst<std::optional<S>> leesRij(Statement &s)
{
    PROBEER_IN(const bool rij, s.stap());
    return rij ? std::optional(RijLezer<S>(s).lees(s)) : std::nullopt;
}

/// Binds every parameter that bears the name of a field.
template <Beschreven S>
void bindVelden(Statement &s, const S &waarde)
{
    elkVeld<S>([&](const auto &v) {
        using T = typename std::remove_cvref_t<decltype(v)>::Soort;
        if constexpr (rijdetail::isEenvoudig<T>) {
            const QByteArray naam = ':' + rijdetail::kolomnaam(v.naam);
            if (s.heeft(naam.constData()))
                s.bind(naam.constData(), waarde.*(v.lid));
        }
    });
}

} // namespace weegkamer
