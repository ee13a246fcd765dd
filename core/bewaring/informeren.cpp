// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/informeren.h"

#include "core/handeling/dagtoets.h"
#include "core/handeling/dossier.h"
#include "core/handeling/vernietig.h"
#include "core/recht/feestdagen.h"

namespace weegkamer
{
namespace
{
Gelukt isAanZet(const BeslisInformeren &h, Context &context)
{
    if (context.wie().rol != Rol::Burgemeester)
        return {};
    PROBEER_IN(const Bewaring b, bewaringVan(context, h.dossier));
    const QDate dag = werkdagenVerder(b.begin, informerenBurgemeester, Regime::Avg);
    if (context.vandaag() >= dag)
        return {};
    return weiger(u"K18", QStringLiteral("Het contactpunt beslist eerst. Heeft het dat op %1 nog niet gedaan, dan beslist u.").arg(dag.toString(QStringLiteral("d-M-yyyy"))));
}

Gelukt isOnderbouwd(const BeslisInformeren &h, Context &context)
{
    if (h.uitkomst == Informeeruitkomst::NietGeinformeerd) {
        if (!h.grond)
            return weiger(u"K18", QStringLiteral("Niet informeren kan alleen met een uitzondering uit de wet. Kies welke."), QStringLiteral("grond"));
        if (h.motief.trimmed().isEmpty())
            return weiger(u"W11", QStringLiteral("Schrijf waarom deze uitzondering geldt. Noem geen namen: dit blijft als laatste over."), QStringLiteral("motief"));
        return {};
    }
    // Without a day it says the same as with a day that must still come.
    const QDate dag = h.geinformeerdOp.isValid() ? h.geinformeerdOp : context.vandaag().addDays(1);
    if (const QString zin = toetsDag(QLatin1String(BeslisInformeren::kop.naam), QStringLiteral("geinformeerd-op"), dag, context.vandaag()); !zin.isEmpty())
        return weiger(u"K18", zin, QStringLiteral("geinformeerd-op"));
    return {};
}
} // namespace

const Keuzelijst &keuzesVan(Informeeruitkomst)
{
    static const Keuzelijst lijst{{QStringLiteral("geinformeerd"), QStringLiteral("Ja, met een brief of in een gesprek")},
                                  {QStringLiteral("al-geinformeerd"), QStringLiteral("Dat was al eerder gedaan")},
                                  {QStringLiteral("niet-geinformeerd"), QStringLiteral("Nee, er geldt een uitzondering")}};
    return lijst;
}

const Keuzelijst &keuzesVan(Informeergrond)
{
    static const Keuzelijst lijst{{QStringLiteral("onmogelijk-of-onevenredig"), QStringLiteral("Het kan niet, of kost onevenredig veel (AVG art. 14(5)(b))")},
                                  {QStringLiteral("nationale-veiligheid"), QStringLiteral("De nationale veiligheid (UAVG art. 41)")},
                                  {QStringLiteral("openbare-veiligheid"), QStringLiteral("De openbare veiligheid (UAVG art. 41)")},
                                  {QStringLiteral("strafbare-feiten"), QStringLiteral("Het voorkomen of opsporen van strafbare feiten (UAVG art. 41)")},
                                  {QStringLiteral("rechten-van-anderen"), QStringLiteral("De bescherming van de betrokkene of van anderen (UAVG art. 41)")}};
    return lijst;
}

QList<Regeltoets<BeslisInformeren>> BeslisInformeren::toetsen()
{
    return {{"K18", &isAanZet}, {"K18", &isOnderbouwd}, {"W11"}};
}

Uitkomst<Gedaan> BeslisInformeren::pasToe(Context &context) const
{
    const bool uitzondering = uitkomst == Informeeruitkomst::NietGeinformeerd;
    PROBEER_IN(Statement s, context.sql("bewaring/beslis-informeren"));
    s.bind(":dossier", dossier);
    s.bind(":uitkomst", uitkomst);
    s.bind(":geinformeerd_op", uitzondering ? QDate() : geinformeerdOp);
    s.bind(":grond", uitzondering ? grond : std::nullopt);
    s.bind(":motief", uitzondering ? motief : QString());
    s.bind(":vandaag", context.vandaag());
    s.bind(":account", context.wie().account);
    PROBEER(s.voerUit());
    PROBEER(doePlichtAf(context, dossier, QStringLiteral("informeren")));
    context.resultaat(QStringLiteral("gedaan: ") + tekst(*uitkomst) + (uitzondering ? QString(u" (" + tekst(*grond) + u')') : QString()));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

Gelukt isOverInformerenBeslist(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "bewaring/nog-te-beslissen"));
    s.bind(":dossier", dossier);
    PROBEER_IN(const bool open, s.stap());
    if (open)
        return weiger(u"K18", QStringLiteral("Nog niet is beslist of de betrokkene wordt geïnformeerd. Het contactpunt beslist dat eerst; op de tiende werkdag de burgemeester."));
    return {};
}

} // namespace weegkamer
