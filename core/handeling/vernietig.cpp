// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/vernietig.h"

#include "core/handeling/dossier.h"
#include "core/opslag/dossierkopie.h"
#include "core/recht/feestdagen.h"

namespace weegkamer
{
namespace
{
/// Informing before direct destruction (K18): the contactpunt decides, and the burgemeester when it did not in time.
Gelukt legInformerenOp(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("handeling/te-informeren"));
    s.bind(":dossier", dossier);
    PROBEER_IN(const bool iemand, s.stap());
    if (!iemand)
        return {};
    const auto dag = [&](int werkdagen) { return werkdagenVerder(context.vandaag(), werkdagen, Regime::Avg); };
    PROBEER(legPlichtOp(context, {dossier, QStringLiteral("informeren"), Rol::Contactpunt, QStringLiteral("Beslissen over informeren, voor de vernietiging"),
                                  QStringLiteral("K18"), dag(informerenWerkdagen)}));
    return legPlichtOp(context, {dossier, QStringLiteral("informeren"), Rol::Burgemeester,
                                 QStringLiteral("Beslissen over informeren als het contactpunt dat nog niet deed"), QStringLiteral("K18"),
                                 dag(informerenBurgemeester)});
}
} // namespace

Uitkomst<qint64> vernietigDossier(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement links, context.sql("handeling/verwijder-koppelingen-naar"));
    links.bind(":dossier", dossier);
    PROBEER(links.voerUit());
    using enum BijSluiten;
    PROBEER_IN(const qint64 rijen, verwijderRijen(context.db(), dossier, {InEnvelop, Blijft, Weg}));
    context.dossierIsWeg();
    return rijen;
}

Gelukt beveelVernietiging(Context &context, DossierId dossier, const QString &regel, const QString &grond)
{
    PROBEER(doeAllePlichtenAf(context, dossier));
    PROBEER_IN(Statement s, context.sql("handeling/beveel-vernietiging"));
    s.bind(":dossier", dossier);
    s.bind(":grond", grond);
    s.bind(":regel", regel);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    PROBEER(zetFase(context, dossier, Fase::TeVernietigen));
    PROBEER(legInformerenOp(context, dossier));
    return legPlichtOp(context, {dossier, QStringLiteral("vernietiging"), Rol::Casuscoordinator, QStringLiteral("Dossier vernietigen"),
                                 regel, context.vandaag()});
}

} // namespace weegkamer
