// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casuspapier.h"

#include "core/brieven/uitvelden.h"

namespace weegkamer
{

Uitkomst<Stuk> CasusPapier::stel(Context &context) const
{
    PROBEER_IN(const auto beeld, ToonCasus{dossier}.stel(context));
    Stuk stuk{QStringLiteral("Casus %1").arg(beeld.nummer), blokkenUit(beeld)};
    stuk.blokken.append(slotzin());
    return stuk;
}

} // namespace weegkamer
