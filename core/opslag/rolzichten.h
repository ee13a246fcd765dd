// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/opslag/database.h"

#include <functional>
#include <vector>

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
    QString rol{};
    bool andermansPlichten = true; ///< sees what others have to do in a dossier
    bool andermansTellers = true;  ///< sees how much waits for others
    bool opentAfgeschermd = true;  ///< holds the key of what is shielded
    /// Whether this column may be seen; without it all columns (an envelope in memory, a test).
    std::function<bool(QLatin1String tabel, QLatin1String kolom)> magKolom{};
    /// What may be seen of what the log kept of a handeling; without it all of it.
    std::function<QByteArray(const QString &handeling, const QByteArray &detail)> logdetail{};
    qint64 alleenDossier = 0;  ///< nothing but this dossier, when not 0
    std::vector<Kijker> ook{}; ///< who look along: only what all of them may see is seen
};

/// Makes the temporary role views of this log-in and tells the authorizer of them. Every table gets a view rv_<table>, whose
/// name carries an unguessable suffix, with NULL for a column that may not be seen; a melding is its receiver's alone (B7.1e), a
/// judgement its seat's until all three are in (W5.3a, with its paper and its log detail), a draft its author's. What the log kept of a handeling
/// is one column: of that only the fields that may be seen. rv_oordeel_stand
/// tells which seats have given theirs, without what they say; rv_melding_stand to a receiver and who stands in for them whether the melder
/// got the receipt. The views that were there before stay; see verwijderRolzichten.
Gelukt maakRolzichten(Database &db, const Kijker &kijker);
/// Drops a set of views that maakRolzichten made.
Gelukt verwijderRolzichten(Database &db, const Zichtset &set);

} // namespace weegkamer
