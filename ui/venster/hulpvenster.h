// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QWidget;

namespace weegkamer
{

/// F1: the help page of a subject (resources/hulp/<onderwerp>.md), beside the window.
void toonHulpvenster(QWidget *ouder, const QString &onderwerp);

} // namespace weegkamer
