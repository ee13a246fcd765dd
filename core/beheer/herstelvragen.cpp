// SPDX-License-Identifier: EUPL-1.2
#include "core/beheer/accountvragen.h"

namespace weegkamer
{

const Keuzelijst &keuzesVan(Herstelstand)
{
    static const Keuzelijst lijst{{QStringLiteral("geen"), QStringLiteral("Er is geen herstelsleutel")},
                                  {QStringLiteral("te-beproeven"), QStringLiteral("Gemaakt, nog niet beproefd")},
                                  {QStringLiteral("beproefd"), QStringLiteral("Gemaakt en beproefd")}};
    return lijst;
}

Uitkomst<Herstelbeeld> VraagHerstelsleutel::stel(Context &context) const
{
    const Generatie &g = context.bos().generatie();
    PROBEER_IN(const Bosnotities notities, notitiesVan(context.bos(), *context.wie().sleutels));
    Herstelbeeld uit{.stand = g.herstel ? Herstelstand::Beproefd : g.kandidaat ? Herstelstand::TeBeproeven : Herstelstand::Geen,
                     .nieuweTeBeproeven = g.herstel && g.kandidaat,
                     .gemaaktOp = {},
                     .beproefdOp = {},
                     .bewaarders = notities.bewaarders};
    if (uit.stand == Herstelstand::Geen)
        return uit;
    const QList<Journaalregel> regels = g.regels(); // a trim keeps the first entry and the last of each kind
    uit.gemaaktOp = regels.constFirst().tijd; // with the kamer, unless the journal says otherwise
    for (const Journaalregel &r : regels) {
        if (r.soort == Journaalsoort::HerstelVernieuwd)
            uit.gemaaktOp = r.tijd;
        else if (r.soort == Journaalsoort::HerstelBeproefd || (r.soort == Journaalsoort::WachtwoordHersteld && !r.door.isGeldig()))
            uit.beproefdOp = r.tijd;
    }
    return uit;
}

} // namespace weegkamer
