// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace weegkamer
{

/// The zone in which a kamer counts its days and writes its times, whatever the machine's own is.
const QTimeZone &nederlandseTijd();
/// The moment as a clock in the Netherlands shows it.
QDateTime inNederland(const QDateTime &moment);

} // namespace weegkamer
