// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace weegkamer::ctl
{

/// Carries out one call of weegkamerctl, its words without the program's name; returns the exit status.
int voerUit(const QStringList &woorden);

} // namespace weegkamer::ctl
