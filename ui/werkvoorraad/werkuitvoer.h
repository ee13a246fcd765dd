// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/werkvoorraad/werkagenda.h"
#include "ui/bouwstenen/kamerpagina.h"

namespace weegkamer
{

/// All lines that this question shows, page by page, and whether its filter looked at all there is; fails when there are more than `hoogstens`.
Uitkomst<Werklijst> alleWerkregels(Kamer &kamer, ToonWerkvoorraad vraag, int hoogstens);
/// Logs it and writes these lines as CSV or XLSX, by the file's ending.
Gelukt voerWerkUit(Kamer &kamer, const QList<Werkregel> &rijen, const QString &pad);
/// These lines as a table of text, to be pasted.
QString alsTabel(const QList<Werkregel> &rijen);
/// For the weekly meeting: lines in their groups, with nothing but number, what, whose turn, day and ground; then what other kamers answered.
/// Says so when the filter did not look at all there is.
Papier werkpapier(const QString &titel, const QString &filter, const Werklijst &lijst, const QList<Buurklokken> &buren);

} // namespace weegkamer
