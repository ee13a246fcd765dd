// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"

namespace weegkamer
{

/// What somebody typed above a list: the beginning of a dossier number, or words of a name, of which the last may be a beginning. Both
/// are found through an index, so that a list of 100,000 rows is filtered without reading it.
struct Lijstfilter {
    QString van;     ///< first number; empty: no number was typed
    QString tot;     ///< past the last number
    QString woorden; ///< a full-text query on names; empty: no name was typed, or none counts
    QString kort;    ///< a GLOB pattern on a name, when one word of so few letters was typed that the full-text index would look everywhere
};

/// Rows that a filtered list shows at most: who needs more types another letter.
constexpr int hoogstensGefilterd = 200;
/// Dossiers that a filter looks at, newest first, before it knows in which phase they are; six texts in each for a name.
constexpr int hoogstensBekeken = 2000;

enum class Naamfilter { Wel, Niet };

/// Reads what was typed; a name counts only where names are shown.
Lijstfilter lijstfilter(const QString &getypt, Naamfilter namen);
/// What of it may be kept with a view of an account: the beginning of a dossier number. Anything else may be a name, or a number of a
/// person: that belongs to a dossier and goes with it, and a view would outlive it. Empty then.
QString bewaarbaarFilter(const QString &getypt);
/// Binds :van, :tot, :bekijk and :aantal; :woorden where the statement looks for names, and :kort where it also goes by a pattern. Of
/// these two one has a value.
void bindFilter(Statement &s, const Lijstfilter &filter);

} // namespace weegkamer
