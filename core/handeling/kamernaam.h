// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/context.h"

namespace weegkamer
{

/// Whose kamer it is, and whether it is one to practise in: for what leaves it.
struct Kamernaam {
    QString gemeente;
    bool oefen = false;
    static constexpr auto velden()
    {
        return std::make_tuple(veld("gemeente", &Kamernaam::gemeente, "Gemeente"), veld("oefen", &Kamernaam::oefen, "Oefening"));
    }
};
Uitkomst<Kamernaam> kamernaam(Context &context);

} // namespace weegkamer
