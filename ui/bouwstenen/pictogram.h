// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>

class QLineEdit;

namespace weegkamer
{

/// An icon by our own name ("slot", "zoek"; see cmake/Icons.cmake), in the ink of the palette at the moment
/// of drawing, so that it follows the theme. An unknown name is an assertion.
QIcon pictogram(const char *naam);
QIcon pictogram(const QString &naam);
/// The same in one fixed colour.
QIcon pictogram(const QString &naam, const QColor &kleur);
/// Puts an icon in front of what is typed in a field that has its accessible name. Who presses it, or hears it as the button that Qt
/// makes of it, comes in the field.
void zetPictogramVoor(QLineEdit *veld, const char *naam);

} // namespace weegkamer
