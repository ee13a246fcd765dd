// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

/// \file How much two short texts look alike. For folded texts (vouw.h); texts are compared up to their first 64 characters.
namespace weegkamer
{

/// Jaro similarity with Winkler's bonus for a shared beginning, 0 to 1 (Winkler 1990, "String comparator metrics and enhanced decision
/// rules in the Fellegi-Sunter model of record linkage"). 0 when either is empty.
double jaroWinkler(QStringView een, QStringView ander);

/// The fewest insertions, deletions, replacements and swaps of neighbours that make one out of the other (optimal string alignment).
int bewerkafstand(QStringView een, QStringView ander);

/// Which part of the words of the shorter text stands in the other, in whatever order, 0 to 1, weighed by their length. A word that
/// looks like it counts for nine tenths.
double woordoverlap(QStringView een, QStringView ander);

} // namespace weegkamer
