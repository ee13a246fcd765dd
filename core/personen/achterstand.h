// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"
#include "core/personen/betrokkene.h"

/// \file Persons from before there were keys for recognising (a kamer of file version 2 or older): a migration wrote down whose keys are
/// still to be made (table herkenachterstand). Until then such a person is not among the candidates of personen.vergelijk.
namespace weegkamer
{

/// Makes the keys of the next persons, the oldest dossiers first: all of them in one transaction, so that what was interrupted goes on
/// where it was. Nothing that anybody filled in changes, and nobody is shown: the log tells how many, and how many are left.
struct MaakHerkenbaar {
    static constexpr HandelingKop kop{"personen.maak-herkenbaar", "Besluit art. 7(1)", "Maak personen uit oude dossiers herkenbaar", betrokkenewijzigers};
    static constexpr int hoogstens = 1000;
    int aantal = 100; ///< persons in one go, 1 to 1,000
    static constexpr auto velden() { return std::make_tuple(veld("aantal", &MaakHerkenbaar::aantal, "Aantal")); }
    static QList<Regeltoets<MaakHerkenbaar>> toetsen() { return {}; }
    Uitkomst<Gedaan> pasToe(Context &context) const; ///< the id is how many persons are left
};

struct Herkenachterstand {
    qint64 aantal = 0;
    static constexpr auto velden() { return std::make_tuple(veld("aantal", &Herkenachterstand::aantal, "Nog niet herkenbaar")); }
};

/// How many persons of open dossiers cannot be recognised yet. When there are none the table is empty, and it costs nothing.
struct VraagHerkenachterstand {
    static constexpr VraagKop kop{"personen.achterstand", "Besluit art. 7(1)", "Personen die nog niet herkenbaar zijn", betrokkenewijzigers};
    using Antwoord = Herkenachterstand;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Herkenachterstand> stel(Context &context) const;
};

} // namespace weegkamer
