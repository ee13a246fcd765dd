// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

/// \file A date that is known in part: "2026", "2026-02" or "2026-02-20", as it is stored and as JSON writes it.
namespace weegkamer
{

/// The first day that it can be; invalid when it can't be a date at all.
QDate eersteDagVan(QStringView datum);
/// As people write it in short: "2026", "2-2026", "20-2-2026". What can't be a date stays as it is.
QString kortgeschreven(const QString &datum);

} // namespace weegkamer
