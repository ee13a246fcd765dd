// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <QStringView>

namespace weegkamer
{

/// A refusal by a rule of the catalogue. `uitleg` is one sentence for the user: why, and what the lawful way
/// is; `veld` is the field beside which the window shows it, empty when it concerns the whole handeling. The
/// article comes from the catalogue. An id that the catalogue does not know is a broken program: it aborts.
tl::unexpected<Fout> weiger(QStringView regelId, const QString &uitleg, const QString &veld = {});

} // namespace weegkamer
