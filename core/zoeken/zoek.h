// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"

/// \file Searching the texts of dossiers, as far as the asker's role may see them. What is shielded is not in the index.
namespace weegkamer
{

class Register;

/// What somebody typed as a full-text query: every word must be there, the last one may be a beginning. Only letters and digits
/// get through, so that nothing that is typed can be an operator; empty when none are left.
QString zoekopdracht(const QString &getypt);

/// The kinds of text that are searched.
enum class Zoeksoort { Betrokkene, Adres, Aanmelding, Feit, Inbreng, Plan, Derde };
const Keuzelijst &keuzesVan(Zoeksoort);

/// Where in a fragment a word stands that was searched for, in characters (UTF-16).
struct Raak {
    int begin = 0;
    int lengte = 0;
    static constexpr auto velden() { return std::make_tuple(veld("begin", &Raak::begin, "Begin"), veld("lengte", &Raak::lengte, "Lengte")); }
    bool operator==(const Raak &) const = default;
};

struct Treffer {
    DossierId dossier;
    QString nummer;
    Fase fase = Fase::Melding;
    QString soort;    ///< what was found in: "betrokkene", "feit", …
    QString fragment; ///< some words around the hit
    QList<Raak> raak; ///< the words in it that were searched for, from front to back
    static constexpr auto velden()
    {
        using S = Treffer;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"), veld("fase", &S::fase, "Stand"),
                               veld("soort", &S::soort, "Waarin"), veld("fragment", &S::fragment, "Fragment"),
                               veld("raak", &S::raak, "Gezochte woorden"));
    }
};
struct Treffers {
    QList<Treffer> rijen;
    bool meer = false; ///< there were more than are shown
    static constexpr auto velden()
    {
        return std::make_tuple(veld("rijen", &Treffers::rijen, "Treffers"), veld("meer", &Treffers::meer, "Er is meer"));
    }
};

/// Dossiers in which all words stand in one text, newest text first, at most twenty. It can be kept to a phase, to a kind of text, and to
/// texts that were written in a period (of what is older than that day was kept: dossiers that began in it). The log keeps the number of hits and the
/// dossier numbers, never the words (Wet art. 14(2)).
struct Zoek {
    static constexpr VraagKop kop{"zoeken.zoek", "Wet art. 14(2)", "Zoek",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie, Rol::Deelnemer, Rol::Contactpunt},
                                  Kijkwijze::Zoekt};
    using Antwoord = Treffers;
    QString woorden;
    std::optional<Fase> fase{};
    std::optional<Zoeksoort> soort{};
    QDate vanaf{};
    QDate tot{}; ///< that day too
    static constexpr auto velden()
    {
        return std::make_tuple(veld("woorden", &Zoek::woorden, "Zoek naar", Verplicht), veld("fase", &Zoek::fase, "Stand"),
                               veld("soort", &Zoek::soort, "Waarin"), veld("vanaf", &Zoek::vanaf, "Vanaf"), veld("tot", &Zoek::tot, "Tot en met"));
    }
    Uitkomst<Treffers> stel(Context &context) const;
};

void registreerZoeken(Register &reg);

} // namespace weegkamer
