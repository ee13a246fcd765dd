// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/systeem/slotbestand.h"
#include "core/kamer/kamer.h"
#include "core/toegang/sleutelbos.h"

namespace weegkamer
{

/// What Kamer holds for as long as somebody is logged in; the lock file goes last.
struct Kamer::Sleutels {
    std::unique_ptr<Slotbestand> slot;
    Sleutelbos bos;
    QString bosPad;
    Ontgrendeld ontgrendeld;
};

/// NAAM.sleutelbos beside NAAM.weegkamer.
QString sleutelbosBij(const QString &kamerPad);

} // namespace weegkamer
