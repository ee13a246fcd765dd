// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/herkenbaar.h"

#include "core/personen/achterstand.h"

namespace weegkamer
{

qint64 nogNietHerkenbaar(Kamer &kamer)
{
    if (!kamer.heeftDossiers() || kamer.kijktAls() || !MaakHerkenbaar::kop.rollen.bevat(kamer.wie().rol))
        return 0;
    const auto stand = kamer.vraag(VraagHerkenachterstand{});
    return stand ? stand->aantal : 0;
}

Gelukt maakAllenHerkenbaar(Kamer &kamer, const Schrijfvoortgang &voortgang)
{
    PROBEER_IN(const Herkenachterstand begin, kamer.vraag(VraagHerkenachterstand{}));
    for (qint64 over = begin.aantal; over > 0;) {
        if (voortgang && !voortgang(begin.aantal - over, begin.aantal))
            return fout(FoutSoort::Geannuleerd);
        PROBEER_IN(const Gedaan gedaan, kamer.doe(MaakHerkenbaar{}));
        if (gedaan.id >= over)
            return fout(FoutSoort::Machine, QStringLiteral("no person became recognisable, %1 left").arg(over));
        over = gedaan.id;
    }
    return {};
}

} // namespace weegkamer
