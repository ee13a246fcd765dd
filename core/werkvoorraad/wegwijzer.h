// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"

/// \file Step by step: what has been done in a dossier, what is to be done now and why, and what comes after. For the municipality with
/// a few casussen a year, where nobody does this often enough to know it by heart. Shows the way and decides nothing: each step is a
/// handeling with its own rules.
namespace weegkamer
{

enum class Stapstand { Gedaan, Nu, Later };
const Keuzelijst &keuzesVan(Stapstand);

/// One step on the way from melding to vernietiging.
struct Wegstap {
    QString naam;    ///< "feiten": fixed, for the window and the shell
    QString titel;   ///< what to do, one sentence
    QString uitleg;  ///< how, and what for
    QString regel;   ///< the rule behind it
    QString artikel; ///< where that rule stands
    Stapstand stand = Stapstand::Later;
    static constexpr auto velden()
    {
        using S = Wegstap;
        return std::make_tuple(veld("naam", &S::naam, "Stap"), veld("titel", &S::titel, "Wat"), veld("uitleg", &S::uitleg, "Hoe en waarom"),
                               veld("regel", &S::regel, "Regel"), veld("artikel", &S::artikel, "Artikel"), veld("stand", &S::stand, "Stand"));
    }
};

struct Wegwijzer {
    DossierId dossier;
    QString nummer;
    bool kleineGemeente = false; ///< at most three casussen run and at most twelve dossiers were opened this year
    qint64 nu = 0;               ///< the place of the step that is due, from 1; 0 when all is done
    QList<Wegstap> stappen;
    static constexpr auto velden()
    {
        using S = Wegwijzer;
        return std::make_tuple(veld("dossier", &S::dossier, "Dossier"), veld("nummer", &S::nummer, "Nummer"),
                               veld("kleine-gemeente", &S::kleineGemeente, "Kleine gemeente"), veld("nu", &S::nu, "Deze stap nu"),
                               veld("stappen", &S::stappen, "Stappen"));
    }
};

/// The steps of one dossier, for who carries it from beginning to end. Fails with NietGevonden when there is no such dossier.
struct VraagWegwijzer {
    static constexpr VraagKop kop{"werkvoorraad.wegwijzer", "Wet art. 2(1)", "Stap voor stap", {Rol::Casuscoordinator}};
    using Antwoord = Wegwijzer;
    DossierId dossier;
    static constexpr auto velden() { return std::make_tuple(veld("dossier", &VraagWegwijzer::dossier, "Dossier", Verplicht)); }
    Uitkomst<Wegwijzer> stel(Context &context) const;
};

} // namespace weegkamer
