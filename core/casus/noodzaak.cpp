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
    return toetsNoodzaakreden(h.reden);
}

Uitkomst<QDate> blijftOpen(Context &context, const BeoordeelNoodzaak &h, QDate afgesproken)
{
    PROBEER_IN(const Termijn termijn, toetstermijn(context, Toetsritme::Open, context.vandaag()));
    const QDate volgende = afgesproken.isValid() ? qMin(afgesproken, termijn.laatsteDag) : termijn.laatsteDag;
    PROBEER_IN(Statement s, context.sql("casus/blijft-open"));
    bindVelden(s, h);
    s.bind(":evaluatie_op", volgende);
    PROBEER(s.voerUit());
    PROBEER(doePlichtAf(context, h.dossier, QStringLiteral("afsluiten")));
    PROBEER(legPlichtOp(context, {h.dossier, QStringLiteral("noodzaak"), Rol::Casuscoordinator, QStringLiteral("Noodzaak van de casus beoordelen"),
                                  QStringLiteral("W9a"), volgende}));
    return volgende;
}

Gelukt moetDicht(Context &context, const BeoordeelNoodzaak &h)
{
    PROBEER(doePlichtAf(context, h.dossier, QStringLiteral("noodzaak")));
    return legPlichtOp(context, {h.dossier, QStringLiteral("afsluiten"), Rol::Casuscoordinator, QStringLiteral("Casus afsluiten: niet meer nodig"),
                                 QStringLiteral("W9a"), context.vandaag()});
}
} // namespace

Gelukt toetsNoodzaakreden(const QString &reden)
{
    if (reden.trimmed().isEmpty())
        return weiger(u"W5.4", QStringLiteral("Schrijf waarom de casus nog open moet blijven, of waarom zij niet meer nodig is."), QStringLiteral("reden"));
    return {};
}

Uitkomst<QDate> legNoodzaakVast(Context &context, const BeoordeelNoodzaak &toets, QDate volgende)
{
    PROBEER_IN(Statement s, context.sql("casus/leg-noodzaak-vast"));
    bindVelden(s, toets);
    s.bind(":vandaag", context.vandaag());
    s.bind(":account", context.wie().account);
    PROBEER(s.voerUit());
    if (toets.nogNodig)
        return blijftOpen(context, toets, volgende);
    PROBEER(moetDicht(context, toets));
    return QDate();
}

QList<Regeltoets<BeoordeelNoodzaak>> BeoordeelNoodzaak::toetsen()
{
    // W9a: the next judgement, or closing, goes on the work-list in pasToe.
    return {{"W5.4", &heeftReden}, {"W9a"}};
}

Uitkomst<Gedaan> BeoordeelNoodzaak::pasToe(Context &context) const
{
    PROBEER(legNoodzaakVast(context, *this));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
