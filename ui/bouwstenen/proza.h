// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace weegkamer
{

/// A paragraph: wrapped, with the line spacing of prose (1.4), selectable with the mouse. Plain text; nothing
/// in it is read as mark-up.
QLabel *maakProza(const QString &tekst, QWidget *ouder);
/// Gives a paragraph another text.
void zetProza(QLabel *label, const QString &tekst);

} // namespace weegkamer
