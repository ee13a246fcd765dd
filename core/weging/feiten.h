// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"

namespace weegkamer
{

/// A fact of an aanmelding as the weging shows and cites it.
struct Feitbeeld {
    FeitId id;
    int volgnummer = 0;
    QString aard;
    QString omschrijving;
    QString datum; ///< may be known in part
    QString bron;
    QString bronsoort;
    QString bijzonder;
    QString noodzaak;
    QString toets;
    QString toetsHoe; ///< how it was tested, or why that can't be done
    QString toetsDoor;
    bool citeerbaar = true; ///< false when it says what somebody is or has: that plays no role (B10b)
    /// Whether it can carry a criterion: what was seen or registered, not what somebody assumes or thinks.
    bool draagtCriterium() const { return aard != QLatin1String("aanname") && aard != QLatin1String("oordeel"); }
    static constexpr auto velden()
    {
        using S = Feitbeeld;
        return std::make_tuple(veld("id", &S::id, "Feit"), veld("volgnummer", &S::volgnummer, "Nummer"), veld("aard", &S::aard, "Aard"),
                               veld("omschrijving", &S::omschrijving, "Wat", Vrij, VeldSoort::LangeTekst), veld("datum", &S::datum, "Datum", Vrij, VeldSoort::Deeldatum),
                               veld("bron", &S::bron, "Bron"), veld("bronsoort", &S::bronsoort, "Soort bron"),
                               veld("bijzonder", &S::bijzonder, "Bijzonder gegeven"), veld("noodzaak", &S::noodzaak, "Waarom nodig"),
                               veld("toets", &S::toets, "Toets"), veld("toets-hoe", &S::toetsHoe, "Hoe getoetst"),
                               veld("toets-door", &S::toetsDoor, "Getoetst door"), veld("citeerbaar", &S::citeerbaar, "Mag meetellen"));
    }
};

/// The facts of a dossier in their own order.
Uitkomst<QList<Feitbeeld>> leesFeiten(Context &context, DossierId dossier);

} // namespace weegkamer
