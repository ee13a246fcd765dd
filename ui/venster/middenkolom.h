// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QVBoxLayout;
class QWidget;

namespace weegkamer
{

/// Lays the page out as one column in the middle, as wide as a line of prose, that scrolls when the window is
/// low. Gives the column; what is added to it must have the page as its parent or none.
QVBoxLayout *maakMiddenkolom(QWidget *pagina);

} // namespace weegkamer
