// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

/// \file What weegkamerctl tells without a kamer: one JSON object a line, then exit status 0.
namespace weegkamer::ctl
{

int toonHandelingen();
int toonVragen();
/// Every rule with its level, article, explanation, which handelingen enforce it and which tests prove it.
int toonRegels();
/// The rights table: every handeling, vraag and column with the roles that may.
int toonRechten();
int toonArtikelen();
/// `avg|awb|jaren DATUM DUUR`: the last day and how it came about.
int toonTermijn(const QStringList &woorden);
int toonFeestdagen(const QStringList &woorden);

} // namespace weegkamer::ctl
