// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QWidget;

namespace weegkamer
{

/// Whether there is a written help page for this subject (resources/hulp/<onderwerp>.md).
bool heeftHulp(const QString &onderwerp);

/// F1: the help page of a subject, beside the window; "sneltoetsen" is the overview of the keyboard. A window that is open already shows
/// the other page.
void toonHulpvenster(QWidget *ouder, const QString &onderwerp);

} // namespace weegkamer
