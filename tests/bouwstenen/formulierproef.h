// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bouwstenen/voorbeeld.h"

#include <QJsonDocument>
#include <QWidget>

/// \file What the tests of the form share.
namespace weegkamer
{

inline QJsonObject json(const char *tekst)
{
    return QJsonDocument::fromJson(tekst).object();
}

/// Every field of voorbeeld::Alles filled in.
inline QJsonObject volledig()
{
    return json(
        R"({"dossier":"7","naam":"A","reden":"Omdat.","geboren":"1999-02-03","moment":"2026-07-01T12:05:00.000Z",
        "aantal":3,"minderjarig":false,"gehoord":true,"kleur":"blauw","herkomst":"zorg","bsn":"123456782","bestand":"aGFsbG8=",
        "kleuren":["rood","blauw"],"feit-ids":["4"],"feiten":[{"datum":"2026-11-12","omschrijving":"Iets","bron":"2"},
        {"datum":"2026-11-14","omschrijving":"Nog iets"}],"adres":{"postcode":"1234 AB"}})");
}

/// The input with this accessible name.
template <class W>
W *invoer(QWidget &in, const QString &naam, int plaats = 0)
{
    const auto alle = in.findChildren<W *>();
    for (W *w : alle) {
        if (w->accessibleName() == naam && plaats-- == 0)
            return w;
    }
    return nullptr;
}

/// What saving says of these fields.
inline Fout fouten(QList<VeldFout> velden)
{
    return {.soort = FoutSoort::Invoer,
            .uitleg = u"Niet alles is goed ingevuld."_qs,
            .detail = {},
            .weigering = {},
            .velden = std::move(velden)};
}

} // namespace weegkamer
