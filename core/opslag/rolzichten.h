// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/opslag/database.h"

namespace weegkamer
{

/// Who looks, as far as the views need to know.
struct Kijker {
    /// Which dossiers this role may see at all.
    enum class Bereik {
        Alle,  ///< coordinator, weegploeg, contactpunt, oversight
        Eigen, ///< a deelnemer: only the casussen in which this account takes part (noot 17)
    };
    qint64 account = 0;
    QString zetel; ///< the seat in the weegploeg; empty for who has none
    Bereik bereik = Bereik::Eigen;
};

/// Makes the temporary role views of this log-in and tells the authorizer of them. Every table gets a view rv_<table>, whose
/// name carries an unguessable suffix; a melding is its receiver's alone (B7.1e), a judgement its seat's until all three are
/// in (W5.3a, with its paper and its log detail), a draft its author's. rv_oordeel_stand tells which seats have given theirs, without what they say.
Gelukt maakRolzichten(Database &db, const Kijker &kijker);

} // namespace weegkamer
