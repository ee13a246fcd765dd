// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/plaatsvervanger.h"

#include "core/basis/vouw.h"
#include "core/handeling/dagtoets.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;
constexpr int langsteJaren = 2; ///< years for which one can stand in; after that it is recorded anew

QString kort(QDate dag)
{
    return dag.toString(QStringLiteral("d-M-yyyy"));
}

Gelukt heeftData(const WijsPlaatsvervangerAan &h, Context &context)
{
    if (h.tot < h.van)
        return weiger(u"N7", QStringLiteral("De laatste dag ligt voor de eerste. Vul in van wanneer tot en met wanneer de vervanging duurt."), QStringLiteral("tot"));
    if (const QString zin = toetsDag(QLatin1String(WijsPlaatsvervangerAan::kop.naam), QStringLiteral("tot"), h.tot, context.vandaag()); !zin.isEmpty())
        return weiger(u"N7", zin, QStringLiteral("tot"));
    if (h.tot > h.van.addYears(langsteJaren))
        return weiger(u"N7", QStringLiteral("Een vervanging duurt hoogstens twee jaar. Leg haar daarna opnieuw vast."), QStringLiteral("tot"));
    return {};
}

Gelukt staatErNogNiet(const WijsPlaatsvervangerAan &h, Context &context)
{
    PROBEER_IN(Statement s, context.sql("weging/plaatsvervangers-overlap"));
    s.bind(":voor", h.voor);
    s.bind(":van", h.van);
    s.bind(":tot", h.tot);
    s.bind(":naam", h.naam);
    PROBEER_IN(const auto al, leesRij<Plaatsvervanger>(s));
    if (al)
        return weiger(u"N7", QStringLiteral("%1 vervangt hier al van %2 tot en met %3. Trek die vervanging eerst in.").arg(al->naam, kort(al->van), kort(al->tot)), QStringLiteral("naam"));
    return {};
}

Vervangen vervangenVan(Zetel zetel)
{
    switch (zetel) {
    case Zetel::Burgemeester:
        return Vervangen::Burgemeester;
    case Zetel::Politie:
        return Vervangen::Politie;
    case Zetel::OpenbaarMinisterie:
        return Vervangen::OpenbaarMinisterie;
    }
    Q_UNREACHABLE();
}
} // namespace

const Keuzelijst &keuzesVan(Vervangen)
{
    static const Keuzelijst lijst{{QStringLiteral("burgemeester"), QStringLiteral("Burgemeester")},
                                  {QStringLiteral("politie"), QStringLiteral("Politie")},
                                  {QStringLiteral("openbaar-ministerie"), QStringLiteral("Openbaar Ministerie")},
                                  {QStringLiteral("casuscoordinator"), QStringLiteral("Casuscoördinator")},
                                  {QStringLiteral("contactpunt"), QStringLiteral("Contactpunt")}};
    return lijst;
}

QList<Regeltoets<WijsPlaatsvervangerAan>> WijsPlaatsvervangerAan::toetsen()
{
    return {{"N7", &heeftData}, {"N7", &staatErNogNiet}};
}

Uitkomst<Gedaan> WijsPlaatsvervangerAan::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("weging/wijs-plaatsvervanger-aan"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    s.bind(":account", context.wie().account);
    PROBEER(s.voerUit());
    return Gedaan{context.db().laatsteId(), {}};
}

QList<Regeltoets<TrekPlaatsvervangerIn>> TrekPlaatsvervangerIn::toetsen()
{
    return {{"N7"}};
}

Uitkomst<Gedaan> TrekPlaatsvervangerIn::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("weging/trek-plaatsvervanger-in"));
    s.bind(":id", plaatsvervanger);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    if (context.db().gewijzigd() == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze vervanging is er niet, of zij is al ingetrokken."));
    return Gedaan{plaatsvervanger.waarde(), {}};
}

Uitkomst<Plaatsvervangers> VraagPlaatsvervangers::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("weging/plaatsvervangers"));
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    const QString woorden = vouw(filter);
    s.bind(":woorden", woorden.isNull() ? QStringLiteral("") : woorden);
    s.bind(":op", op);
    s.bind(":na", na.isEmpty() ? std::numeric_limits<qint64>::max() : na.toLongLong());
    s.bind(":aantal", hoeveel);
    PROBEER_IN(QList<Plaatsvervanger> rijen, leesRijen<Plaatsvervanger>(s));
    for (Plaatsvervanger &p : rijen)
        p.geldt = p.gold(context.vandaag());
    const QString volgende = rijen.size() < hoeveel ? QString() : rijen.constLast().id.tekst();
    return Plaatsvervangers{std::move(rijen), volgende};
}

Uitkomst<Plaatsvervanger> plaatsvervangerVan(Context &context, PlaatsvervangerId id, Zetel zetel, QDate dag)
{
    const QString veld = QStringLiteral("plaatsvervanger");
    PROBEER_IN(Statement s, context.sql("weging/plaatsvervanger"));
    s.bind(":id", id);
    PROBEER_IN(const auto p, leesRij<Plaatsvervanger>(s));
    if (!p)
        return veldFout(veld, QStringLiteral("Deze plaatsvervanger is er niet. Leg de vervanging eerst vast."));
    if (p->voor != vervangenVan(zetel))
        return weiger(u"N7", QStringLiteral("%1 vervangt een ander: %2. Kies wie deze zetel vervangt.").arg(p->naam, label(p->voor)), veld);
    if (!p->gold(dag))
        return weiger(u"N7", QStringLiteral("%1 vervangt van %2 tot en met %3, en niet op de dag van dit oordeel.").arg(p->naam, kort(p->van), kort(p->tot)), veld);
    return *p;
}

} // namespace weegkamer
