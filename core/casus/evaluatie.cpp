// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/evaluatie.h"

#include "core/casus/noodzaak.h"
#include "core/casus/vindbaar.h"
#include "core/handeling/dagtoets.h"
#include "core/handeling/toetsritme.h"

namespace weegkamer
{
namespace
{
Gelukt heeftReden(const EvalueerPlan &h, Context &)
{
    return toetsNoodzaakreden(h.reden);
}

Gelukt nietLaterDanDeTermijn(const EvalueerPlan &h, Context &context)
{
    if (!h.nogNodig || !h.volgende.isValid())
        return {};
    PROBEER_IN(const Termijn termijn, toetstermijn(context, Toetsritme::Open, context.vandaag()));
    if (h.volgende <= termijn.laatsteDag)
        return {};
    return weiger(u"W9a", QStringLiteral("De noodzaak moet uiterlijk op %1 opnieuw bekeken zijn. Kies die dag of een eerdere, of laat dit leeg.")
                              .arg(termijn.laatsteDag.toString(QStringLiteral("d-M-yyyy"))),
                  QStringLiteral("volgende"));
}

Gelukt toetsVelden(const EvalueerPlan &h, QDate vandaag)
{
    if (h.uitkomst == Planuitkomst::Bijstellen && h.verandert.trimmed().isEmpty())
        return veldFout(QStringLiteral("verandert"), QStringLiteral("Schrijf wat er in het plan verandert."));
    if (h.volgende.isValid() && !h.nogNodig)
        return veldFout(QStringLiteral("volgende"), QStringLiteral("De casus is niet meer nodig. Dan is er geen volgende dag: laat dit leeg."));
    if (const QString zin = toetsDag(QLatin1String(EvalueerPlan::kop.naam), QStringLiteral("volgende"), h.volgende, vandaag); !zin.isEmpty())
        return veldFout(QStringLiteral("volgende"), zin);
    return {};
}
} // namespace

const Keuzelijst &keuzesVan(Planuitkomst)
{
    static const Keuzelijst lijst{{QStringLiteral("op-koers"), QStringLiteral("Op koers")},
                                  {QStringLiteral("bijstellen"), QStringLiteral("Het plan verandert")},
                                  {QStringLiteral("bereikt"), QStringLiteral("De doelen zijn bereikt")},
                                  {QStringLiteral("niet-haalbaar"), QStringLiteral("De doelen zijn niet haalbaar")}};
    return lijst;
}

QList<Regeltoets<EvalueerPlan>> EvalueerPlan::toetsen()
{
    return {{"W5.4", &heeftReden}, {"W9a", &nietLaterDanDeTermijn}};
}

Uitkomst<Gedaan> EvalueerPlan::pasToe(Context &context) const
{
    PROBEER(toetsVelden(*this, context.vandaag()));
    PROBEER_IN(const QDate volgendeOp, legNoodzaakVast(context, {dossier, nogNodig, reden}, volgende));
    PROBEER_IN(Statement s, context.sql("casus/evalueer-plan"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    s.bind(":volgende_op", volgendeOp);
    s.bind(":account", context.wie().account);
    PROBEER(s.voerUit());
    const qint64 id = context.db().laatsteId();
    PROBEER(maakVindbaarUit(context, dossier, QStringLiteral("plan"), "casus/vindbaar-plan"));
    return Gedaan{id, context.dossier()->nummer};
}

} // namespace weegkamer
