// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/vraag.h"

/// \file What anonimisering keeps of a dossier (Besluit art. 16, Wet art. 9): its share in counts per year. Each count is of one
/// property from a closed list; no two properties are kept together, no number, no day, no text that somebody typed. Two dossiers with
/// the same properties leave the same behind: from the counts nobody can tell which dossier, or which person, they came from.
namespace weegkamer
{

/// One more dossier in a year with this value of one property.
struct Telpost {
    int jaar = 0;
    QString soort;  ///< "dossiers", "sluitreden", "uitkomst", "deelnemers", "looptijd"
    QString waarde; ///< from the closed list of that kind
    bool operator==(const Telpost &) const = default;
};

/// The share of a dossier, from the kamer or from its opened envelope.
Uitkomst<QList<Telpost>> tellingenVan(Database &db, DossierId dossier);
/// Adds them to the counts.
Gelukt tel(Context &context, const QList<Telpost> &posten);

struct Telregel {
    qint64 jaar = 0;
    QString soort;
    QString waarde;
    qint64 aantal = 0;
    static constexpr auto velden()
    {
        using S = Telregel;
        return std::make_tuple(veld("jaar", &S::jaar, "Jaar"), veld("soort", &S::soort, "Wat"), veld("waarde", &S::waarde, "Waarde"),
                               veld("aantal", &S::aantal, "Aantal"));
    }
};
struct Tellingen {
    QList<Telregel> rijen;
    static constexpr auto velden() { return std::make_tuple(veld("rijen", &Tellingen::rijen, "Tellingen")); }
};
/// All that is left of the dossiers that were anonymised.
struct VraagTellingen {
    static constexpr VraagKop kop{"bewaring.tellingen", "Besluit art. 16", "Tellingen van geanonimiseerde dossiers",
                                  {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt, Rol::Fg, Rol::Auditor}};
    using Antwoord = Tellingen;
    static constexpr auto velden() { return std::make_tuple(); }
    Uitkomst<Tellingen> stel(Context &context) const;
};

} // namespace weegkamer
