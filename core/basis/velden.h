// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"
#include "core/basis/veld.h"

#include <QByteArray>
#include <QJsonArray>
#include <utility>

/// \file Described fields as JSON and back, with the checks that belong to a kind of value.
namespace weegkamer
{

namespace velddetail
{
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
/// A number that no row has, or that the field can't hold.
QString buitenBereikTekst();
bool isLeeg(const QJsonValue &j);
} // namespace velddetail

template <Beschreven S>
QJsonObject naarJson(const S &s);
template <Beschreven S>
void uitJsonIn(const QJsonObject &o, S &s, const QString &pad, QList<VeldFout> &fouten);

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
        if (uitleg.isEmpty() && !v.isGeldig())
            uitleg = buitenBereikTekst();
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
        if (uitleg.isEmpty() && !std::in_range<T>(getal))
            uitleg = buitenBereikTekst();
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

} // namespace weegkamer
