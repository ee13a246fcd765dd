// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"
#include "core/toegang/herstel.h"

#include <QDate>

namespace weegkamer
{

/// The three parts of a recovery key as papers, one for each keeper: the part in groups that can be typed, how to keep it and how to
/// use it. `kamer` is the name of the file; `houders` may be shorter than three, or empty: then the paper leaves room to write.
QList<Stuk> herstelstukken(const Hersteldelen &delen, const QString &gemeente, const QString &kamer, const QStringList &houders, const QDate &gemaaktOp);

} // namespace weegkamer
