// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/lezer.h"

#include <QJsonArray>
#include <optional>

namespace weegkamer
{

/// What is known of a kamer from after a back-up of it was made.
struct Later {
    QJsonArray vernietigd; ///< the register of destruction, out of everything within reach
    Logkop kop;            ///< the newest head of the log that something remembers
    std::optional<Sleutelbos> bos; ///< the newest keyring that is genuine; none when none is newer
    QStringList bevindingen;
};

/// Looks at the other back-ups in the folder of this one and the register beside them, and at what stands at `doel`: the register, the
/// keyring, and, when `ookHaarBestand`, the kamer herself if she still opens. The caller holds her lock file, and nobody has her open.
Later zoekLatere(const Backuplezer &lezer, const Ontgrendeld &wie, const QString &doel, bool ookHaarBestand);

} // namespace weegkamer
