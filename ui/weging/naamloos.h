// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace weegkamer
{

/// The text with the words of a name replaced by `ander` ("Betrokkene A"): for a screen on which the name is covered. Words that begin
/// with a capital and have three letters or more count; case makes no difference in the text. What else points at somebody (a nickname, an
/// address) stays: that takes a reader.
QString zonderNaam(const QString &tekst, const QString &naam, const QString &ander);

} // namespace weegkamer
