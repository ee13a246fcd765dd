// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QCoreApplication;

namespace weegkamer
{

/// Makes the program speak Dutch: dates and numbers, the plural forms of our own texts (Dutch is the language of the source), and
/// what Qt itself says, such as the buttons of its dialogs. At the start of each program, before the first window.
void spreekNederlands(QCoreApplication &app);

} // namespace weegkamer
