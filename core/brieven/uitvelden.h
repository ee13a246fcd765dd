// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/brieven/stuk.h"

namespace weegkamer
{

/// A value as a person reads it on paper: 3-12-2026, ja, the words of a choice. Empty for what has no words (an id, a file).
QString opPapier(const VeldInfo &info, const QJsonValue &waarde);

/// The blocks of a paper from a described value: plain fields as a table of labels and values, lists below a heading of their own. Ids,
/// files and the BSN are left out: a BSN has no place on a paper that leaves the kamer.
QList<Blok> blokkenUit(const std::vector<VeldInfo> &velden, const QJsonObject &waarde);

template <Beschreven S>
QList<Blok> blokkenUit(const S &s)
{
    return blokkenUit(veldInfos<S>(), naarJson(s));
}

/// Gives the field at this path ("feiten.aard") its words: it holds the key of a choice as plain text.
void zetKeuzes(std::vector<VeldInfo> &velden, const QString &pad, const Keuzelijst &keuzes);
/// Leaves the field at this path out: what only the program calls it is no word for paper.
void laatWeg(std::vector<VeldInfo> &velden, const QString &pad);

/// The last lines of every paper about a dossier: secrecy and security (Wet art. 17 and 14(3)).
Blok slotzin();

} // namespace weegkamer
