// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace weegkamer
{

/// A text folded for comparing names: in Latin script (ICU Any-Latin, Latin-ASCII), lower case, with nothing but letters, digits and
/// single spaces; a dash counts as a space. "Łukasz" folds to "lukasz", "محمد" to "mhmd". What folds to nothing (an emoji) stays
/// itself, in lower case. For comparing only: what is stored and shown is never folded.
QString vouw(const QString &tekst);

} // namespace weegkamer
