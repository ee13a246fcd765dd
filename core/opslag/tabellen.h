// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

namespace weegkamer
{

/// What happens to a table's rows of a dossier when the dossier is closed.
enum class BijSluiten {
    InEnvelop, ///< leaves the table and goes into the envelope
    Blijft,    ///< stays in the clear: numbers, dates and duties without a name, or sealed already
    Weg,       ///< is removed: an index, a draft
};

/// Every table of the kamer declares its dossier column, or says why it has none (a test fails otherwise).
struct Tabel {
    const char *naam;
    const char *dossierkolom; ///< nullptr when there is none
    const char *waaromGeen;   ///< the reason, when there is none
    BijSluiten bijSluiten = BijSluiten::Blijft;
};

/// In the order in which rows can be inserted: what is referred to comes first. Delete in reverse.
const QList<Tabel> &tabellen();

} // namespace weegkamer
