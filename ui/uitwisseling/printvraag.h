// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

class QPagedPaintDevice;
class QString;
class QWidget;

namespace weegkamer
{

using Drukker = std::function<void(QPagedPaintDevice &)>;

/// Asks which printer, and then calls `druk` with it. What asks stands in a library of its own (`weegkamer-printer`), that is fetched when
/// somebody prints; false when that library isn't there. `naam` is what the printer's queue shows to others.
bool vraagPrinter(QWidget *ouder, const QString &naam, const Drukker &druk);

} // namespace weegkamer
