// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>

namespace weegkamer
{

/// An icon by our own name ("slot", "zoek"; see cmake/Icons.cmake), in the ink of the palette at the moment
/// of drawing, so that it follows the theme. An unknown name is an assertion.
QIcon pictogram(const char *naam);
QIcon pictogram(const QString &naam);
/// The same in one fixed colour.
QIcon pictogram(const QString &naam, const QColor &kleur);

} // namespace weegkamer
