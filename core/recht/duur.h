// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <QString>
#include <QStringView>

namespace weegkamer
{

/// A length of time in one unit, as the law states it: "een maand" is not thirty days.
struct Duur {
    enum Soort { Dagen, Weken, Maanden, Jaren, Uren };
    Soort soort = Dagen;
    int aantal = 0; ///< 1 to 9999
    bool operator==(const Duur &) const = default;
};

/// Reads an ISO 8601 duration in one unit: "P14D", "P6W", "P1M", "P5Y", "PT72H". Anything else, zero and more
/// than four digits included, is FoutSoort::Invoer.
Uitkomst<Duur> duurUit(QStringView iso);
/// The other way round.
QString iso(const Duur &duur);
/// As it stands in a Dutch sentence: "1 maand", "6 weken", "72 uur".
QString tekst(const Duur &duur);

} // namespace weegkamer
