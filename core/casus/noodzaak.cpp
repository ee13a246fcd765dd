// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/noodzaak.h"

#include "core/handeling/dossier.h"
#include "core/handeling/toetsritme.h"

namespace weegkamer
{
namespace
{
Gelukt heeftReden(const BeoordeelNoodzaak &h, Context &)
{
    if (h.reden.trimmed().isEmpty())
        return weiger(u"W5.4", QStringLiteral("Schrijf waarom de casus nog open moet blijven, of waarom zij niet meer nodig is."), QStringLiteral("reden"));
    return {};
}

Gelukt blijftOpen(Context &context, const BeoordeelNoodzaak &h)
{
    PROBEER_IN(const Termijn volgende, toetstermijn(context, Toetsritme::Open, context.vandaag()));
    PROBEER_IN(Statement s, context.sql("casus/blijft-open"));
    bindVelden(s, h);
    s.bind(":evaluatie_op", volgende.laatsteDag);
    PROBEER(s.voerUit());
    PROBEER(doePlichtAf(context, h.dossier, QStringLiteral("afsluiten")));
    return legPlichtOp(context, {h.dossier, QStringLiteral("noodzaak"), Rol::Casuscoordinator, QStringLiteral("Noodzaak van de casus beoordelen"),
                                 QStringLiteral("W9a"), volgende.laatsteDag});
}

Gelukt moetDicht(Context &context, const BeoordeelNoodzaak &h)
{
    PROBEER(doePlichtAf(context, h.dossier, QStringLiteral("noodzaak")));
    return legPlichtOp(context, {h.dossier, QStringLiteral("afsluiten"), Rol::Casuscoordinator, QStringLiteral("Casus afsluiten: niet meer nodig"),
                                 QStringLiteral("W9a"), context.vandaag()});
}
} // namespace

QList<Regeltoets<BeoordeelNoodzaak>> BeoordeelNoodzaak::toetsen()
{
    // W9a: the next judgement, or closing, goes on the work-list in pasToe.
    return {{"W5.4", &heeftReden}, {"W9a"}};
}

Uitkomst<Gedaan> BeoordeelNoodzaak::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("casus/leg-noodzaak-vast"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    s.bind(":account", context.wie().account);
    PROBEER(s.voerUit());
    if (nogNodig) {
        PROBEER(blijftOpen(context, *this));
    } else {
        PROBEER(moetDicht(context, *this));
    }
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
