// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

class QWidget;

namespace weegkamer
{

/// Moves the keyboard to the next place to stop, or the one before, by these parts of a window one after another; within a part in the order
/// that it keeps itself. Of parts in each other the last named one counts. False when the keyboard is in none of them, or there is nowhere to go.
bool gaVerder(const QList<const QWidget *> &delen, bool volgende);

} // namespace weegkamer
