// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/handeling.h"

namespace weegkamer
{

/// What the log keeps of a vraag (Wet art. 14(2)).
enum class Kijkwijze {
    Lijst,         ///< numbers, dates and duties, no word about a person: not logged
    Namenlijst,    ///< a list that names persons: logged once a log-in, however often it is scrolled or refreshed
    OpentDossier,  ///< logged once per opening, before first paint
    Zoekt,         ///< logged with the number of hits, not the words
    LeestToezicht, ///< logged: log, registers
    LeestStuk,     ///< logged each time: a document, a paper that somebody takes along
};

struct VraagKop {
    const char *naam;  ///< "casus.toon"
    const char *grond; ///< the article on which it is read
    const char *titel;
    Rollen rollen;
    Kijkwijze wijze = Kijkwijze::Lijst;
};

/// A vraag as the shell and the catalogue see it; the window asks with the struct itself.
struct VraagDefinitie {
    QString naam;
    QString grond;
    QString titel;
    Rollen rollen;
    Kijkwijze wijze = Kijkwijze::Lijst;
    std::vector<VeldInfo> velden;
    std::vector<VeldInfo> antwoord;
    bool inSleutelbos = false; ///< reads the keyring instead of the database
    std::function<Uitkomst<QJsonObject>(const QJsonObject &, Context &)> stel;
};

template <class V>
VraagDefinitie definieerVraag()
{
    VraagDefinitie d;
    d.naam = QLatin1String(V::kop.naam);
    d.grond = QLatin1String(V::kop.grond);
    d.titel = QString::fromUtf8(V::kop.titel);
    d.rollen = V::kop.rollen;
    d.wijze = V::kop.wijze;
    d.velden = veldInfos<V>();
    d.antwoord = veldInfos<typename V::Antwoord>();
    d.inSleutelbos = handelingdetail::isInSleutelbos<V>();
    d.stel = [](const QJsonObject &json, Context &context) -> Uitkomst<QJsonObject> {
        PROBEER_IN(const V v, uitJson<V>(json));
        PROBEER(handelingdetail::betrekDossier(v, context));
        PROBEER_IN(const auto antwoord, v.stel(context));
        return naarJson(antwoord);
    };
    return d;
}

} // namespace weegkamer
