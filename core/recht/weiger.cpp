// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/weiger.h"

#include "core/recht/regels.h"

namespace weegkamer
{

tl::unexpected<Fout> weiger(QStringView regelId, const QString &uitleg, const QString &veld)
{
    const Regel *regel = vindRegel(regelId);
    if (!regel)
        qFatal("a refusal names the unknown rule %s", qUtf8Printable(regelId.toString()));
    return tl::unexpected(Fout{
        .soort = FoutSoort::Weigering,
        .uitleg = uitleg,
        .detail = {},
        .weigering = Weigering{.regel = regel->id, .artikel = regel->artikel, .uitleg = uitleg, .veld = veld},
        .velden = {}});
}

} // namespace weegkamer
