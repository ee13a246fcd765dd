// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace weegkamer
{

/// What verification found. Every problem is one sentence for the user with the entry's number.
struct Logcontrole {
    qint64 regels = 0;
    qint64 handtekeningen = 0;
    QStringList bevindingen;
    bool isGoed() const { return bevindingen.isEmpty(); }
};

} // namespace weegkamer
