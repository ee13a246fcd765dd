// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/oudbestandinvoer.h"

#include "core/kamer/kamer.h"

namespace weegkamer
{

Uitkomst<Invoerverslag> voerOudBestandIn(Kamer &kamer, const QByteArray &bytes, Invoerwijze wijze, const Schrijfvoortgang &voortgang)
{
    Uitkomst<Invoerverslag> verslag = fout(FoutSoort::Geannuleerd);
    bool gelezen = false;
    const Gelukt gelukt = kamer.inEenTransactie([&]() -> Gelukt {
        verslag = neemOudBestandOp(bytes, wijze, [&](const QString &handeling, const QJsonObject &velden) { return kamer.doe(handeling, velden); }, voortgang);
        PROBEER(verslag);
        gelezen = true;
        return verslag->opgenomen > 0 ? Gelukt() : Gelukt(fout(FoutSoort::Geannuleerd)); // rolled back: nothing of it stays
    });
    if (!gelukt && !(gelezen && verslag->opgenomen == 0))
        return tl::unexpected(gelukt.error());
    return verslag;
}

} // namespace weegkamer
