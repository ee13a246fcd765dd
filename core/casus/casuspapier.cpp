// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casuspapier.h"

#include "core/brieven/uitvelden.h"
#include "core/weging/besluit.h"

namespace weegkamer
{

Uitkomst<Stuk> CasusPapier::stel(Context &context) const
{
    PROBEER_IN(const auto beeld, ToonCasus{dossier}.stel(context));
    std::vector<VeldInfo> velden = veldInfos<Casusbeeld>();
    zetKeuzes(velden, QStringLiteral("besluit.uitkomst"), keuzes<Besluituitkomst>());
    laatWeg(velden, QStringLiteral("plichten.soort"));
    laatWeg(velden, QStringLiteral("nu")); // it stands among the duties
    Stuk stuk{QStringLiteral("Casus %1").arg(beeld.nummer), blokkenUit(velden, naarJson(beeld))};
    stuk.blokken.append(slotzin());
    return stuk;
}

} // namespace weegkamer
