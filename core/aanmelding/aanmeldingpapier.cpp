// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/aanmeldingpapier.h"

#include "core/brieven/uitvelden.h"

namespace weegkamer
{

Uitkomst<Stuk> AanmeldingPapier::stel(Context &context) const
{
    PROBEER_IN(const auto beeld, ToonAanmelding{dossier}.stel(context));
    Stuk stuk{QStringLiteral("Aanmelding %1").arg(beeld.nummer), blokkenUit(beeld)};
    stuk.blokken.append(slotzin());
    return stuk;
}

} // namespace weegkamer
