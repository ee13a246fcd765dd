// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casusbeeld.h"

#include "core/handeling/toetsritme.h"
#include "core/recht/termijnen.h"

namespace weegkamer
{
namespace
{
/// What one row tells of a casus, before its parts.
struct Hoofd {
    DossierId dossier;
    QString nummer;
    QString betrokkene;
    QString geboortedatum;
    QString gemeenteVerblijf;
    QDate opgenomenOp;
    QString opgenomenOmdat;
    QString nogOpenOmdat;
    QDate evaluatieOp;
    QDate beoordeeldOp;
    static constexpr auto velden()
    {
        using S = Hoofd;
        return std::make_tuple(veld("dossier", &S::dossier, ""), veld("nummer", &S::nummer, ""), veld("betrokkene", &S::betrokkene, ""),
                               veld("geboortedatum", &S::geboortedatum, "", Vrij, VeldSoort::Deeldatum), veld("gemeente-verblijf", &S::gemeenteVerblijf, ""),
                               veld("opgenomen-op", &S::opgenomenOp, ""), veld("opgenomen-omdat", &S::opgenomenOmdat, ""),
                               veld("nog-open-omdat", &S::nogOpenOmdat, ""), veld("evaluatie-op", &S::evaluatieOp, ""),
                               veld("beoordeeld-op", &S::beoordeeldOp, ""));
    }
};

template <class S>
Uitkomst<QList<S>> delen(Context &context, DossierId dossier, const char *statement)
{
    PROBEER_IN(Statement s, context.sql(statement));
    s.bind(":dossier", dossier);
    return leesRijen<S>(s);
}

template <class S>
Uitkomst<std::optional<S>> deel(Context &context, DossierId dossier, const char *statement)
{
    PROBEER_IN(Statement s, context.sql(statement));
    s.bind(":dossier", dossier);
    return leesRij<S>(s);
}

Uitkomst<Evaluatiebeeld> evaluatieVan(Context &context, const Hoofd &h)
{
    const QDate begin = h.beoordeeldOp.isValid() ? h.beoordeeldOp : h.opgenomenOp;
    PROBEER_IN(const Termijn t, toetstermijn(context, Toetsritme::Open, begin));
    Evaluatiebeeld beeld{begin, h.evaluatieOp, t.stappen, vindKlokregel(u"noodzaak-open")->bron};
    // An earlier day can have been agreed, when it was taken up or at the last review; then the calculation would explain another one.
    if (t.laatsteDag != h.evaluatieOp) {
        beeld.stappen = {h.beoordeeldOp.isValid() ? QStringLiteral("Deze dag is bij de laatste evaluatie afgesproken.")
                                                  : QStringLiteral("Deze dag is bij het opnemen van de casus afgesproken.")};
    }
    return beeld;
}

Uitkomst<QList<Doelbeeld>> doelenMetActies(Context &context, DossierId dossier)
{
    PROBEER_IN(QList<Doelbeeld> doelen, delen<Doelbeeld>(context, dossier, "casus/doelen"));
    PROBEER_IN(const QList<Interventiebeeld> interventies, delen<Interventiebeeld>(context, dossier, "casus/interventies"));
    PROBEER_IN(const QList<Actiebeeld> acties, delen<Actiebeeld>(context, dossier, "casus/acties"));
    const auto doelVan = [&doelen](DoelId id) {
        const auto doel = std::find_if(doelen.begin(), doelen.end(), [&](const Doelbeeld &d) { return d.id == id; });
        Q_ASSERT(doel != doelen.end());
        return doel;
    };
    for (const Interventiebeeld &interventie : interventies)
        doelVan(interventie.doel)->interventies.append(interventie);
    for (const Actiebeeld &actie : acties)
        doelVan(actie.doel)->acties.append(actie);
    return doelen;
}
} // namespace

const Keuzelijst &keuzesVan(Tijdlijnsoort)
{
    static const Keuzelijst lijst{{QStringLiteral("feit"), QStringLiteral("Feit uit de aanmelding")},
                                  {QStringLiteral("inbreng"), QStringLiteral("Inbreng")},
                                  {QStringLiteral("actie"), QStringLiteral("Actie")},
                                  {QStringLiteral("evaluatie"), QStringLiteral("Evaluatie")}};
    return lijst;
}

Uitkomst<Casusbeeld> ToonCasus::stel(Context &context) const
{
    PROBEER_IN(const auto h, deel<Hoofd>(context, dossier, "casus/toon"));
    if (!h)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze casus is er niet (meer), of is niet open."));
    Casusbeeld beeld{.dossier = h->dossier, .nummer = h->nummer, .betrokkene = h->betrokkene, .geboortedatum = h->geboortedatum,
                     .gemeenteVerblijf = h->gemeenteVerblijf, .opgenomenOp = h->opgenomenOp, .opgenomenOmdat = h->opgenomenOmdat,
                     .nogOpenOmdat = h->nogOpenOmdat};
    PROBEER_IN(beeld.evaluatie, evaluatieVan(context, *h));
    PROBEER_IN(const auto besluit, deel<Casusbesluit>(context, dossier, "casus/besluit"));
    beeld.besluit = besluit.value_or(Casusbesluit{});
    PROBEER_IN(beeld.deelnemers, delen<Deelnamebeeld>(context, dossier, "casus/deelnemers"));
    PROBEER_IN(beeld.inbreng, delen<Inbrengbeeld>(context, dossier, "casus/inbreng"));
    PROBEER_IN(beeld.doelen, doelenMetActies(context, dossier));
    PROBEER_IN(beeld.evaluaties, delen<Planevaluatiebeeld>(context, dossier, "casus/evaluaties"));
    PROBEER_IN(beeld.beoordelingen, delen<Beoordelingbeeld>(context, dossier, "casus/beoordelingen"));
    PROBEER_IN(beeld.derden, delen<Derdebeeld>(context, dossier, "casus/derden"));
    PROBEER_IN(beeld.tijdlijn, delen<Tijdlijnregel>(context, dossier, "casus/tijdlijn"));
    PROBEER_IN(beeld.plichten, delen<Plichtbeeld>(context, dossier, "casus/plichten"));
    beeld.nu = nustapVan(beeld.plichten, context.wie().rol);
    return beeld;
}

} // namespace weegkamer
