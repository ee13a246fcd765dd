// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/plan.h"

#include "core/casus/inbreng.h"
#include "core/casus/planstand.h"
#include "core/casus/woordhint.h"
#include "core/handeling/dagtoets.h"
#include "core/handeling/dossier.h"

namespace weegkamer
{
namespace
{
Gelukt eigenaarDoetMee(const VoegActieToe &h, Context &context)
{
    return toetsDoetMee(context, h.dossier, h.deelnemer);
}

/// The goal is one of this casus.
template <class H>
Gelukt doelBestaat(Context &context, const H &h)
{
    PROBEER_IN(Statement d, context.sql("casus/doel-bestaat"));
    bindVelden(d, h);
    PROBEER_IN(const bool bestaat, d.stap());
    return bestaat ? Gelukt() : veldFout(QStringLiteral("doel"), QStringLiteral("Dit doel staat niet in deze casus."));
}

/// The approach, if one was named, is one of this goal.
Gelukt interventieBestaat(Context &context, const VoegActieToe &h)
{
    if (!h.interventie.isGeldig())
        return {};
    PROBEER_IN(Statement i, context.sql("casus/interventie-bestaat"));
    bindVelden(i, h);
    PROBEER_IN(const bool bestaat, i.stap());
    return bestaat ? Gelukt() : veldFout(QStringLiteral("interventie"), QStringLiteral("Deze interventie hoort niet bij dit doel. Kies een andere, of laat dit leeg."));
}

/// What is to be said when an action ends, for each way in which it can.
QString zonderResultaat(Actiestand stand)
{
    switch (stand) {
    case Actiestand::NietGedaan:
        return QStringLiteral("Schrijf waarom dit niet is gedaan.");
    case Actiestand::NietMeerMogelijk:
        return QStringLiteral("Schrijf waarom dit niet meer kan: wat is er veranderd?");
    default:
        return QStringLiteral("Schrijf wat het resultaat is.");
    }
}

Gelukt isGetoetst(const VoegActieToe &h, Context &)
{
    if (!h.gebaseerdOp)
        return weiger(u"B9a", QStringLiteral("Toets of deze actie steunt op ingebrachte gegevens. Antwoord ja, nee of niet te toetsen."), QStringLiteral("gebaseerd-op"));
    if (h.waarmee.trimmed().isEmpty())
        return weiger(u"B9a", QStringLiteral("Schrijf waarmee u deze actie hebt getoetst, of waarom dat niet kan."), QStringLiteral("waarmee"));
    return {};
}

Gelukt steuntOpCiteerbaar(const VoegActieToe &h, Context &context)
{
    if (!h.steuntOp.isGeldig())
        return {};
    PROBEER_IN(const Inbrengstand stand, inbrengstand(context, h.dossier, h.steuntOp, QStringLiteral("steunt-op")));
    if (stand.bijzonder == Bijzonder::AlsZodanig)
        return weiger(u"B10b", QStringLiteral("Deze inbreng zegt wat iemand is of heeft, en mag nergens bij meetellen. Noem wat de betrokkene deed of zei."), QStringLiteral("steunt-op"));
    return {};
}

Gelukt steuntOpOnbetwist(const VoegActieToe &h, Context &context)
{
    if (!h.steuntOp.isGeldig())
        return {};
    PROBEER_IN(const Inbrengstand stand, inbrengstand(context, h.dossier, h.steuntOp, QStringLiteral("steunt-op")));
    if (stand.isBetwist() || stand.herstel == QLatin1String("vernietigen"))
        return weiger(u"B9a", QStringLiteral("Deze inbreng is als onjuist gemarkeerd of vernietigd. Laat haar eerst herstellen, of kies een andere."), QStringLiteral("steunt-op"));
    return {};
}

Gelukt vanEigenOrganisatie(const WerkActieBij &h, Context &context)
{
    PROBEER_IN(const Actiehouder houder, actiehouder(context, h.dossier, h.actie));
    return toetsEigenOrganisatie(context, h.dossier, houder.deelnemer);
}
} // namespace

const Keuzelijst &keuzesVan(Actiestand)
{
    static const Keuzelijst lijst{{QStringLiteral("open"), QStringLiteral("Open")},
                                  {QStringLiteral("gedaan"), QStringLiteral("Gedaan")},
                                  {QStringLiteral("niet-gedaan"), QStringLiteral("Niet gedaan")},
                                  {QStringLiteral("niet-meer-mogelijk"), QStringLiteral("Niet meer mogelijk")}};
    return lijst;
}

const Keuzelijst &keuzesVan(Basistoets)
{
    static const Keuzelijst lijst{{QStringLiteral("ja"), QStringLiteral("Ja")},
                                  {QStringLiteral("nee"), QStringLiteral("Nee")},
                                  {QStringLiteral("niet-te-toetsen"), QStringLiteral("Niet te toetsen")}};
    return lijst;
}

QList<Regeltoets<StelDoel>> StelDoel::toetsen()
{
    return {};
}

Uitkomst<Gedaan> StelDoel::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("casus/stel-doel"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    const qint64 id = context.db().laatsteId();
    PROBEER(maakPlanVindbaar(context, dossier));
    return Gedaan{id, context.dossier()->nummer};
}

QList<Regeltoets<KiesInterventie>> KiesInterventie::toetsen()
{
    return {{"B6c", &zonderVerzamelwoorden<KiesInterventie>}};
}

Uitkomst<Gedaan> KiesInterventie::pasToe(Context &context) const
{
    PROBEER(doelBestaat(context, *this));
    PROBEER_IN(Statement s, context.sql("casus/kies-interventie"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    const qint64 id = context.db().laatsteId();
    PROBEER(maakPlanVindbaar(context, dossier));
    return Gedaan{id, context.dossier()->nummer};
}

QList<Regeltoets<VoegActieToe>> VoegActieToe::toetsen()
{
    return {{"W5.3e", &eigenaarDoetMee}, {"B6c", &zonderVerzamelwoorden<VoegActieToe>}, {"B9a", &isGetoetst}, {"B10b", &steuntOpCiteerbaar}, {"B9a", &steuntOpOnbetwist}};
}

Uitkomst<Gedaan> VoegActieToe::pasToe(Context &context) const
{
    if (const QString zin = toetsDag(QLatin1String(kop.naam), QStringLiteral("uiterlijk"), uiterlijk, context.vandaag()); !zin.isEmpty())
        return veldFout(QStringLiteral("uiterlijk"), zin);
    PROBEER(doelBestaat(context, *this));
    PROBEER(interventieBestaat(context, *this));
    PROBEER_IN(Statement s, context.sql("casus/voeg-actie-toe"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    const ActieId actie(context.db().laatsteId());
    PROBEER(legActieplichtOp(context, dossier, actie, uiterlijk));
    PROBEER(maakPlanVindbaar(context, dossier));
    return Gedaan{actie.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<WerkActieBij>> WerkActieBij::toetsen()
{
    return {{"W13", &vanEigenOrganisatie}};
}

Uitkomst<Gedaan> WerkActieBij::pasToe(Context &context) const
{
    PROBEER_IN(const Actiehouder was, actiehouder(context, dossier, actie));
    if (stand != Actiestand::Open && resultaat.trimmed().isEmpty())
        return veldFout(QStringLiteral("resultaat"), zonderResultaat(stand));
    PROBEER_IN(Statement s, context.sql("casus/werk-actie-bij"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    if (stand == Actiestand::Open) {
        PROBEER(legActieplichtOp(context, dossier, actie, was.uiterlijk));
    } else {
        PROBEER(doePlichtAf(context, dossier, actieplicht(actie)));
    }
    PROBEER(maakPlanVindbaar(context, dossier));
    return Gedaan{actie.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
