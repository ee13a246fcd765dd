// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/basis/keuze.h"
#include "core/basis/uitkomst.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
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
namespace weegkamer
{

/// What a field holds, as far as a form and a check need to know.
enum class VeldSoort { Vanzelf, Tekst, LangeTekst, Datum, Tijdstip, Geheel, JaNee, Keuze, Id, Bsn, Postcode, Bestand, Lijst, Object };

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

// Plain values, both ways. The result of uit…() is a sentence for beside the field; empty when all is well.
QJsonValue naar(const QString &v);
QJsonValue naar(const QDate &v);
QJsonValue naar(const QDateTime &v);
QJsonValue naar(qint64 v);
QJsonValue naar(const QByteArray &v); ///< base64
QString uit(const QJsonValue &j, QString &v);
QString uit(const QJsonValue &j, QDate &v);
QString uit(const QJsonValue &j, QDateTime &v);
QString uit(const QJsonValue &j, qint64 &v);
QString uit(const QJsonValue &j, bool &v);
QString uit(const QJsonValue &j, QByteArray &v);
QString uitKeuze(const QJsonValue &j, const Keuzelijst &lijst, int &index);
/// The check that belongs to a kind of text (BSN with eleven-test, postcode, length). Empty when all is well.
QString toetsTekst(VeldSoort soort, const QString &waarde);
QString verplichtTekst();
QString onbekendVeldTekst();
bool isLeeg(const QJsonValue &j);
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

template <Beschreven S>
QJsonObject naarJson(const S &s);
template <Beschreven S>
void uitJsonIn(const QJsonObject &o, S &s, const QString &pad, QList<VeldFout> &fouten);
template <class S>
std::vector<VeldInfo> veldInfos();

template <class T>
QJsonValue waardeNaarJson(const T &v)
{
    using namespace velddetail;
    if constexpr (IsOptioneel<T>::value)
        return v ? waardeNaarJson(*v) : QJsonValue();
    else if constexpr (IsId<T>::value)
        return v.isGeldig() ? QJsonValue(v.tekst()) : QJsonValue();
    else if constexpr (IsLijst<T>::value) {
        QJsonArray a;
        for (const auto &deel : v)
            a.append(waardeNaarJson(deel));
        return a;
    } else if constexpr (Keuzesoort<T>)
        return tekst(v);
    else if constexpr (std::is_same_v<T, bool>)
        return v;
    else if constexpr (std::is_integral_v<T>)
        return naar(static_cast<qint64>(v));
    else if constexpr (Beschreven<T>)
        return naarJson(v);
    else
        return naar(v);
}

template <class T>
void waardeUitJson(const QJsonValue &j, T &v, VeldSoort soort, const QString &pad, QList<VeldFout> &fouten)
{
    using namespace velddetail;
    QString uitleg;
    if constexpr (IsOptioneel<T>::value) {
        typename IsOptioneel<T>::Deel deel{};
        const qsizetype voor = fouten.size();
        waardeUitJson(j, deel, soort, pad, fouten);
        if (fouten.size() == voor)
            v = std::move(deel);
        return;
    } else if constexpr (IsId<T>::value) {
        qint64 getal = 0;
        uitleg = uit(j, getal);
        v = T(getal);
    } else if constexpr (IsLijst<T>::value) {
        if (!j.isArray())
            uitleg = QStringLiteral("Geef hier een lijst.");
        const QJsonArray a = j.toArray();
        v.clear();
        for (qsizetype i = 0; i < a.size(); ++i) {
            typename IsLijst<T>::Deel deel{};
            waardeUitJson(a.at(i), deel, VeldSoort::Vanzelf, pad + QStringLiteral("[%1]").arg(i), fouten);
            v.append(std::move(deel));
        }
    } else if constexpr (Keuzesoort<T>) {
        int index = 0;
        uitleg = uitKeuze(j, keuzes<T>(), index);
        v = static_cast<T>(index);
    } else if constexpr (std::is_same_v<T, bool>) {
        uitleg = uit(j, v);
    } else if constexpr (std::is_integral_v<T>) {
        qint64 getal = 0;
        uitleg = uit(j, getal);
        v = static_cast<T>(getal);
    } else if constexpr (Beschreven<T>) {
        if (j.isObject())
            uitJsonIn(j.toObject(), v, pad + QLatin1Char('.'), fouten);
        else
            uitleg = QStringLiteral("Geef hier een object.");
    } else {
        uitleg = uit(j, v);
        if constexpr (std::is_same_v<T, QString>) {
            if (uitleg.isEmpty())
                uitleg = toetsTekst(soort, v);
        }
    }
    if (!uitleg.isEmpty())
        fouten.append({pad, uitleg});
}

/// All fields, the empty ones left out.
template <Beschreven S>
QJsonObject naarJson(const S &s)
{
    QJsonObject o;
    elkVeld<S>([&](const auto &v) {
        const QJsonValue waarde = waardeNaarJson(s.*(v.lid));
        if (!velddetail::isLeeg(waarde))
            o.insert(QLatin1String(v.naam), waarde);
    });
    return o;
}

template <Beschreven S>
void uitJsonIn(const QJsonObject &o, S &s, const QString &pad, QList<VeldFout> &fouten)
{
    QStringList gezien;
    elkVeld<S>([&](const auto &v) {
        const QString naam = QLatin1String(v.naam);
        gezien.append(naam);
        const QJsonValue waarde = o.value(naam);
        if (velddetail::isLeeg(waarde)) {
            if (v.verplicht == Verplicht)
                fouten.append({pad + naam, velddetail::verplichtTekst()});
            return;
        }
        waardeUitJson(waarde, s.*(v.lid), v.soort, pad + naam, fouten);
    });
    for (auto it = o.begin(); it != o.end(); ++it) {
        if (!gezien.contains(it.key()))
            fouten.append({pad + it.key(), velddetail::onbekendVeldTekst()});
    }
}

/// Reads a struct from JSON. Fails with FoutSoort::Invoer and every field that can't be what it says.
template <Beschreven S>
Uitkomst<S> uitJson(const QJsonObject &o)
{
    S s{};
    QList<VeldFout> fouten;
    uitJsonIn(o, s, {}, fouten);
    if (fouten.isEmpty())
        return s;
    auto f = fout(FoutSoort::Invoer);
    f.value().velden = fouten;
    return f;
}

/// The same checks on a struct that was filled in code (window, importer): required fields, BSN, lengths.
template <Beschreven S>
Gelukt toetsVelden(const S &s)
{
    PROBEER(uitJson<S>(naarJson(s)));
    return {};
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
