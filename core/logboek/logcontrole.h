// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"

#include <QStringList>

namespace weegkamer
{

/// An entry of the log by its number and its chain value in hexadecimal digits: whoever keeps it, on paper too, can tell later whether
/// the log still holds that entry and all before it.
struct Logmerk {
    qint64 regel = 0;
    QString kenmerk;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("regel", &Logmerk::regel, "Regel"), veld("kenmerk", &Logmerk::kenmerk, "Kenmerk"));
    }
};

/// What verification found. Every problem is one sentence for the user with the entry's number.
struct Logcontrole {
    qint64 regels = 0;
    qint64 handtekeningen = 0;
    QStringList bevindingen;
    bool isGoed() const { return bevindingen.isEmpty(); }
};

} // namespace weegkamer
