// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/wegingpapier.h"

#include "core/brieven/uitvelden.h"

namespace weegkamer
{

Uitkomst<Stuk> WegingPapier::stel(Context &context) const
{
    PROBEER_IN(const auto beeld, ToonWeging{dossier}.stel(context));
    Stuk stuk{QStringLiteral("Weging %1").arg(beeld.nummer), blokkenUit(beeld)};
    stuk.blokken.append(slotzin());
    return stuk;
}

} // namespace weegkamer
