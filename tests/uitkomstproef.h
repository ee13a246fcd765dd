// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

/// \file Looking at a failure that may not be there: error() of what succeeded is whatever stands in that
/// memory, and once in a while that is the failure that a test expects.
namespace weegkamer
{

/// The failure, or one that equals no other when there was none.
template <class T>
Fout foutVan(const Uitkomst<T> &uitkomst)
{
    if (!uitkomst)
        return uitkomst.error();
    const QString gelukt = QStringLiteral("(this succeeded)");
    return {.soort = static_cast<FoutSoort>(-1),
            .uitleg = gelukt,
            .detail = gelukt,
            .velden = {{.veld = gelukt, .uitleg = gelukt}}};
}

} // namespace weegkamer
