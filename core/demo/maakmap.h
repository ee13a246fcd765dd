// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/systeem/slotbestand.h"

#include <QDir>
#include <QTemporaryDir>
#include <memory>

namespace weegkamer
{

/// The folder in which a practice municipality is made, beside its place, and the lock that says so to who clears up.
struct Maakmap {
    std::unique_ptr<QTemporaryDir> map;
    std::unique_ptr<Slotbestand> slot;
};

/// Fails with AlleenLezen, or with InGebruik when somebody clears up again and again.
Uitkomst<Maakmap> neemMaakmap(const QString &naast);

/// Removes what a making that was killed left behind: it is invented, but it is nobody's any more. A folder in which somebody is at work is
/// locked, and stays; so does what can't be removed.
void ruimHalveOp(const QString &naast);

/// Gives what was made its own place, the kamer itself last: where it stands, all of it stands.
Gelukt verhuis(const QDir &van, const QString &pad);

} // namespace weegkamer
