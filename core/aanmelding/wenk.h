// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/feit.h"
#include "core/handeling/vraag.h"

/// \file What is worth a second look in an aanmelding. A wenk never blocks and decides nothing: it names the rule and what can be done.
namespace weegkamer
{

struct Wenk {
    QString regel;
    QString uitleg;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("regel", &Wenk::regel, "Regel"), veld("uitleg", &Wenk::uitleg, "Uitleg"));
    }
};

/// A word that often says something of a special category, as it stands in the text, and which category that would be.
struct Woordtreffer {
    QString woord;
    QString soort;
    bool operator==(const Woordtreffer &) const = default;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("woord", &Woordtreffer::woord, "Woord"), veld("soort", &Woordtreffer::soort, "Kan gaan over"));
    }
};

/// The words in a text that may say something of origin, nationality, faith, health, conviction or orientation (Besluit art. 10), each once and
/// in their order. They are only pointed out: what the text is, its writer says.
QList<Woordtreffer> bijzondereWoorden(const QString &tekst);

/// What these facts give reason to look at: that little is known (B7.1c), and words of a special category without their necessity (B10c).
QList<Wenk> wenkenBij(const QList<Aanmeldingfeit> &feiten);

struct Woordwenken {
    QList<Woordtreffer> treffers;
    QString uitleg; ///< one sentence to read beside the text; empty when there is nothing to point out
    static constexpr auto velden()
    {
        return std::make_tuple(veld("treffers", &Woordwenken::treffers, "Woorden"), veld("uitleg", &Woordwenken::uitleg, "Uitleg"));
    }
};

/// The words of a text that is being written, while it has no necessity. Nothing is kept of it, and nothing follows from it (B10c).
struct VraagWoordwenk {
    static constexpr VraagKop kop{"aanmelding.woordwenk", "Besluit art. 10", "Woorden om op te letten", aanmeldingmakers};
    using Antwoord = Woordwenken;
    QString tekst;
    QString noodzaak;
    static constexpr auto velden()
    {
        using S = VraagWoordwenk;
        return std::make_tuple(veld("tekst", &S::tekst, "Tekst", Vrij, VeldSoort::LangeTekst), veld("noodzaak", &S::noodzaak, "Waarom dit nodig is", Vrij, VeldSoort::LangeTekst));
    }
    Uitkomst<Woordwenken> stel(Context &context) const;
};

} // namespace weegkamer
