// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace weegkamer
{

/// A name as it is compared: folded (vouw.h), "ij" written as "y", and without the prefixes that stand before a Dutch surname ("van
/// der", "el", "al", "ben"), unless nothing else is left.
QString naamvorm(const QString &naam);

/// How a name sounds in Dutch, as its consonants: "Mohammed", "Muhammad" and "محمد" all give "mhmt"; "Dijkstra" and "Dykstra" give
/// "tkstr". For a text that naamvorm made. Our own key; empty when the name has no letter.
QString naamklank(const QString &vorm);

} // namespace weegkamer
