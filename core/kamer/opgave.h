// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"
#include "core/beheer/machtiging.h"
#include "core/toegang/rollen.h"

namespace weegkamer
{

/// One account that a new kamer starts with.
struct Accountopgave {
    QString naam;
    Rol rol = Rol::Casuscoordinator;
    QString wachtwoord; ///< 15 characters or more
    QString functie;
    std::optional<Machtiging> machtiging{}; ///< what it rests on; can be recorded later
    static constexpr auto velden()
    {
        return std::make_tuple(veld("naam", &Accountopgave::naam, "Naam", Verplicht), veld("rol", &Accountopgave::rol, "Rol", Verplicht),
                               veld("wachtwoord", &Accountopgave::wachtwoord, "Wachtwoord", Verplicht),
                               veld("functie", &Accountopgave::functie, "Functie"),
                               veld("machtiging", &Accountopgave::machtiging, "Machtiging"));
    }
};

/// What a new kamer is made of.
struct Kameropgave {
    QString gemeente;
    bool oefen = false;
    bool demo = false;
    QList<Accountopgave> accounts;
    bool snel = false; ///< cheap password derivation: only for an oefenkamer made by tests and benchmarks
    static constexpr auto velden()
    {
        return std::make_tuple(veld("gemeente", &Kameropgave::gemeente, "Gemeente", Verplicht), veld("oefen", &Kameropgave::oefen, "Oefenkamer"),
                               veld("demo", &Kameropgave::demo, "Demonstratie"),
                               veld("accounts", &Kameropgave::accounts, "Accounts", Verplicht));
    }
};

} // namespace weegkamer
