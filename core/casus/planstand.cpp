// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/planstand.h"

#include "core/casus/vindbaar.h"

namespace weegkamer
{

Uitkomst<Actiehouder> actiehouder(Context &context, DossierId dossier, ActieId actie)
{
    PROBEER_IN(Statement s, context.sql("casus/stand-van-actie"));
    s.bind(":dossier", dossier);
    s.bind(":actie", actie);
    PROBEER_IN(const auto houder, leesRij<Actiehouder>(s));
    if (!houder)
        return veldFout(QStringLiteral("actie"), QStringLiteral("Deze actie staat niet in deze casus."));
    return *houder;
}

QString actieplicht(ActieId actie)
{
    return QStringLiteral("actie-") + actie.tekst();
}

Gelukt legActieplichtOp(Context &context, DossierId dossier, ActieId actie, QDate uiterlijk)
{
    return legPlichtOp(context, {dossier, actieplicht(actie), Rol::Casuscoordinator, QStringLiteral("Actie uit het plan bijwerken"), QStringLiteral("W5.3e"), uiterlijk});
}

Gelukt maakPlanVindbaar(Context &context, DossierId dossier)
{
    return maakVindbaarUit(context, dossier, QStringLiteral("plan"), "casus/vindbaar-plan");
}

} // namespace weegkamer
