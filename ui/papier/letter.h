// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>

namespace weegkamer
{

/// The font with every letter a sign of its own. Joined into one, the "ffi" of "officier" is another character in a PDF: the word is
/// not found, not read out, and the mark of the log ("412 · 9ff3…") is not copied as it was.
QFont zonderLigaturen(QFont letter);

} // namespace weegkamer
