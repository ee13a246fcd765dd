// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/vergrendeling.h"

namespace weegkamer
{
namespace
{
Gelukt isBinnenGrenzen(const StelVergrendelingIn &h, Context &)
{
    if (h.overlegMinuten < kortsteOverlegslot || h.overlegMinuten > langsteOverlegslot)
        return weiger(u"W14.1",
                      QStringLiteral("Een kamer die openstaat terwijl niemand iets doet, is niet beveiligd. Kies %1 tot en met %2 minuten.")
                          .arg(kortsteOverlegslot)
                          .arg(langsteOverlegslot),
                      QStringLiteral("overleg-minuten"));
    return {};
}
} // namespace

QList<Regeltoets<StelVergrendelingIn>> StelVergrendelingIn::toetsen()
{
    return {{"W14.1", &isBinnenGrenzen}};
}

Uitkomst<Gedaan> StelVergrendelingIn::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("kamer/stel-vergrendeling-in"));
    s.bind(":minuten", overlegMinuten);
    PROBEER(s.voerUit());
    return Gedaan{};
}

} // namespace weegkamer
