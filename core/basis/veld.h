// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/basis/keuze.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <tuple>
#include <vector>

/// \file How a handeling, a vraag or a view describes its fields, once. JSON, JSON Schema, the log's detail, the
/// columns of a row and the form in the window all derive from `static constexpr auto velden()`:
///
///     static constexpr auto velden()
///     {
///         return std::make_tuple(veld("dossier", &S::dossier, "Dossier", Verplicht),
///                                veld("reden", &S::reden, "Reden", Verplicht, VeldSoort::LangeTekst));
///     }
///
/// How they become JSON, and back, is in velden.h.
namespace weegkamer
{

/// What a field holds, as far as a form and a check need to know. A Deeldatum is a text: a date that may be known in part.
enum class VeldSoort { Vanzelf, Tekst, LangeTekst, Datum, Deeldatum, Tijdstip, Geheel, JaNee, Keuze, Id, Bsn, Postcode, Bestand, Lijst, Object };

enum Verplichting {
    Vrij,
    Verplicht,
    DoorRegel, ///< a rule asks for it, and refuses without it; a form says that it must be filled in
};

/// A field without its C++ type: what a form needs to draw it and a schema to describe it.
struct VeldInfo {
    QString naam;  ///< kebab-case, as in JSON
    QString label; ///< as a person reads it
    VeldSoort soort = VeldSoort::Tekst;
    bool verplicht = false;
    Keuzelijst keuzes;
    std::vector<VeldInfo> deel; ///< the fields of a Lijst's or an Object's items; empty for a list of plain values
};

template <class S, class T>
struct Veld {
    using Structuur = S;
    using Soort = T;
    const char *naam;
    T S::*lid;
    const char *label;
    Verplichting verplicht;
    VeldSoort soort;
};

template <class S, class T>
constexpr Veld<S, T> veld(const char *naam, T S::*lid, const char *label, Verplichting verplicht = Vrij,
                          VeldSoort soort = VeldSoort::Vanzelf)
{
    return {naam, lid, label, verplicht, soort};
}

template <class S>
concept Beschreven = requires { S::velden(); };

template <class S, class F>
constexpr void elkVeld(F &&f)
{
    std::apply([&](const auto &...v) { (f(v), ...); }, S::velden());
}

namespace velddetail
{
template <class T>
struct IsId : std::false_type {};
template <class M>
struct IsId<Id<M>> : std::true_type {};
template <class T>
struct IsLijst : std::false_type {};
template <class T>
struct IsLijst<QList<T>> : std::true_type {
    using Deel = T;
};
template <class T>
struct IsOptioneel : std::false_type {};
template <class T>
struct IsOptioneel<std::optional<T>> : std::true_type {
    using Deel = T;
};
} // namespace velddetail

template <class T>
constexpr VeldSoort soortVan()
{
    using namespace velddetail;
    if constexpr (IsOptioneel<T>::value)
        return soortVan<typename IsOptioneel<T>::Deel>();
    else if constexpr (IsId<T>::value)
        return VeldSoort::Id;
    else if constexpr (IsLijst<T>::value)
        return VeldSoort::Lijst;
    else if constexpr (std::is_same_v<T, QString>)
        return VeldSoort::Tekst;
    else if constexpr (std::is_same_v<T, QDate>)
        return VeldSoort::Datum;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return VeldSoort::Tijdstip;
    else if constexpr (std::is_same_v<T, bool>)
        return VeldSoort::JaNee;
    else if constexpr (std::is_same_v<T, QByteArray>)
        return VeldSoort::Bestand;
    else if constexpr (std::is_enum_v<T>)
        return VeldSoort::Keuze;
    else if constexpr (std::is_integral_v<T>)
        return VeldSoort::Geheel;
    else
        return VeldSoort::Object;
}

template <class S>
std::vector<VeldInfo> veldInfos()
{
    std::vector<VeldInfo> infos;
    if constexpr (Beschreven<S>) {
        elkVeld<S>([&](const auto &v) {
            using T = typename std::remove_cvref_t<decltype(v)>::Soort;
            VeldInfo info{.naam = QLatin1String(v.naam),
                          .label = QString::fromUtf8(v.label),
                          .soort = v.soort == VeldSoort::Vanzelf ? soortVan<T>() : v.soort,
                          .verplicht = v.verplicht != Vrij};
            if constexpr (velddetail::IsLijst<T>::value) {
                using Deel = typename velddetail::IsLijst<T>::Deel;
                if constexpr (Keuzesoort<Deel>)
                    info.keuzes = keuzes<Deel>();
                info.deel = veldInfos<Deel>();
            } else if constexpr (velddetail::IsOptioneel<T>::value) {
                using Deel = typename velddetail::IsOptioneel<T>::Deel;
                if constexpr (Keuzesoort<Deel>)
                    info.keuzes = keuzes<Deel>();
                info.deel = veldInfos<Deel>();
            } else if constexpr (Keuzesoort<T>) {
                info.keuzes = keuzes<T>();
            } else {
                info.deel = veldInfos<T>();
            }
            infos.push_back(std::move(info));
        });
    }
    return infos;
}

/// JSON Schema (2020-12) of a description of fields.
QJsonObject jsonSchema(const std::vector<VeldInfo> &infos);

} // namespace weegkamer
