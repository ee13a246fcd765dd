// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/werkvoorraad/werkagenda.h"

namespace weegkamer
{

/// Keeps what other kamers answered, for as long as this log-in lasts and nowhere but in memory (N5). Implemented by what owns the kamer.
class Klokkenhouder
{
public:
    virtual ~Klokkenhouder() = default;
    virtual QList<Buurklokken> &buurklokken() = 0;
};

} // namespace weegkamer
