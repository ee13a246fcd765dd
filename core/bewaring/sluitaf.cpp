// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/sluitaf.h"

#include "core/bewaring/bewaarnoodzaak.h"
#include "core/bewaring/bewaring.h"
#include "core/bewaring/bijvoegsel.h"
#include "core/bewaring/envelop.h"
#include "core/bewaring/vasthouding.h"
#include "core/handeling/dossier.h"
#include "core/handeling/vernietig.h"
#include "core/opslag/dossierkopie.h"

namespace weegkamer
{
namespace
{
Gelukt bewarenIsNodig(const SluitAf &h, Context &)
{
    if (h.reden != Sluitreden::GeenVerdereAanwijzingen && h.bewarenNoodzaak.trimmed().isEmpty())
        return weiger(u"W9a",
                      QStringLiteral("Bewaren mag alleen zolang het nodig is. Schrijf waarom het dossier nog nodig is, of sluit met “geen verdere "
                                     "aanwijzingen”: dan wordt het vernietigd."),
                      QStringLiteral("bewaren-noodzaak"));
    return {};
}

/// The rows go into the envelope, the clock starts, and what was due stays due.
Gelukt schermAf(Context &context, const Dossierkop &d, Sluitreden reden)
{
    using enum BijSluiten;
    PROBEER(geefActiesMee(context, d.id));
    PROBEER(verzegelInEnvelop(context, d));
    PROBEER(verwijderRijen(context.db(), d.id, {InEnvelop, Weg}));
    PROBEER(zetFase(context, d.id, Fase::Afgeschermd));
    PROBEER_IN(const Termijn bewaren, termijnVan(u"bewaartermijn", context.vandaag()));
    PROBEER_IN(Statement s, context.sql("bewaring/begin-bewaring"));
    s.bind(":dossier", d.id);
    s.bind(":grond", QString(QStringLiteral("Casus gesloten: ") + label(reden).toLower()));
    s.bind(":begin", context.vandaag());
    s.bind(":uiterlijk", bewaren.laatsteDag);
    PROBEER(s.voerUit());
    // What was only about the open casus is answered by closing it; what people owe stays (N2).
    for (const char *soort : {"noodzaak", "afsluiten", "deelnemers"}) {
        PROBEER(doePlichtAf(context, d.id, QLatin1String(soort)));
    }
    PROBEER(legBewaartoetsOp(context, d.id, bewaren.laatsteDag));
    PROBEER(legPlichtOp(context, {d.id, QStringLiteral("vernietiging"), Rol::Casuscoordinator, QStringLiteral("Dossier vernietigen"),
                                  QStringLiteral("W9b"), bewaren.laatsteDag}));
    context.dossierIsVerzegeld();
    return {};
}
} // namespace

const Keuzelijst &keuzesVan(Sluitreden)
{
    static const Keuzelijst lijst{{QStringLiteral("geen-verdere-aanwijzingen"), QStringLiteral("Geen verdere aanwijzingen voor risico's; het dossier wordt vernietigd")},
                                  {QStringLiteral("risicos-geweken"), QStringLiteral("De risico's zijn geweken")},
                                  {QStringLiteral("doel-bereikt"), QStringLiteral("Het doel is bereikt")},
                                  {QStringLiteral("overgedragen"), QStringLiteral("Overgedragen")}};
    return lijst;
}

QList<Regeltoets<SluitAf>> SluitAf::toetsen()
{
    // B16a: pasToe orders destruction at once. W6.3a: pasToe seals. W9b, W9e: it sets the last day, counted from today.
    // N2: nothing here looks at open duties, and what somebody owes stays on the list.
    return {{"B16a"}, {"W9a", &bewarenIsNodig}, {"W6.3a"}, {"W9b"}, {"W9e"}, {"N2"}};
}

Uitkomst<Gedaan> SluitAf::pasToe(Context &context) const
{
    const Dossierkop d = *context.dossier();
    PROBEER_IN(Statement s, context.sql("bewaring/sluit-af"));
    bindVelden(s, *this);
    s.bind(":op", context.vandaag());
    s.bind(":account", context.wie().account);
    PROBEER(s.voerUit());
    if (reden == Sluitreden::GeenVerdereAanwijzingen) {
        PROBEER(beveelVernietiging(context, d.id, QStringLiteral("B16a"), QStringLiteral("Casus gesloten: geen verdere aanwijzingen voor risico's")));
        PROBEER(sluitAlsVastgehouden(context, d));
    } else {
        PROBEER(schermAf(context, d, reden));
    }
    return Gedaan{d.id.waarde(), d.nummer};
}

} // namespace weegkamer
