// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"

namespace weegkamer
{

/// How long the kamer's own back-ups may still hold what was destroyed, and how that is known.
struct Backupuitloop {
    QDate wegOp;          ///< the last day, in kamer time; the day of the destruction when none holds it
    int dagen = 0;        ///< how long a back-up stays, as it is set
    bool gelezen = false; ///< whether the folder could be looked into; else the day is the upper limit
    qint64 aantal = 0;    ///< back-ups there from before the destruction
    QDate laatsteVan;     ///< the day of the newest of those, in kamer time; invalid when there is none
    qint64 nietGezien = 0; ///< folders that had back-ups before and can't be looked into now: what is there goes when they are back
};

/// Looks into the folder of the back-ups, and into those of before. A back-up holds a dossier when its log ends before the entry of the destruction, number
/// `logregel`, done on the day `vernietigdOp`. It goes when it is as old as is set; never later than thirty days after the destruction (K3).
Uitkomst<Backupuitloop> zoekBackupuitloop(Context &context, qint64 logregel, QDate vernietigdOp);

} // namespace weegkamer
