// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/zoeken/zoek.h"

namespace weegkamer
{

/// The words in what somebody typed, at most sixteen: letters and digits, with what stands on them.
QStringList woordenIn(const QString &getypt);

/// Some words of a text around the first that was searched for, with where in it those words stand. The words are compared as the
/// index compares them: capitals and accents make no difference, a word counts as a whole, and the last one may be a beginning.
struct Fragment {
    QString tekst;
    QList<Raak> raak;
};
/// Of a text in which none of the words stands: its beginning.
Fragment fragmentVan(const QString &tekst, const QStringList &woorden);

} // namespace weegkamer
