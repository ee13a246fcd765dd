// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/wegingpapier.h"

#include "core/aanmelding/feit.h"
#include "core/brieven/uitvelden.h"

namespace weegkamer
{

Uitkomst<Stuk> WegingPapier::stel(Context &context) const
{
    PROBEER_IN(const auto beeld, ToonWeging{dossier}.stel(context));
    std::vector<VeldInfo> velden = veldInfos<Wegingbeeld>();
    zetKeuzes(velden, QStringLiteral("feiten.aard"), keuzes<Feitaard>());
    zetKeuzes(velden, QStringLiteral("feiten.bronsoort"), keuzes<Bronsoort>());
    zetKeuzes(velden, QStringLiteral("feiten.bijzonder"), keuzes<Bijzonder>());
    zetKeuzes(velden, QStringLiteral("feiten.toets"), keuzes<Feittoets>());
    Stuk stuk{QStringLiteral("Weging %1").arg(beeld.nummer), blokkenUit(velden, naarJson(beeld))};
    stuk.blokken.append(slotzin());
    return stuk;
}

} // namespace weegkamer
