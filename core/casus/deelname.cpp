// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/deelname.h"

#include "core/handeling/dossier.h"

namespace weegkamer
{
namespace
{
struct Organisatie {
    QString naam;
    QString soort;
    QDate van;
    QDate tot;
    static constexpr auto velden()
    {
        using S = Organisatie;
        return std::make_tuple(veld("naam", &S::naam, "Naam"), veld("soort", &S::soort, "Soort"), veld("van", &S::van, "Van"),
                               veld("tot", &S::tot, "Tot"));
    }
};
struct Accountstand {
    Rol rol = Rol::Beheerder;
    DeelnemerId deelnemer;
    QString vervallenOp;
    static constexpr auto velden()
    {
        using S = Accountstand;
        return std::make_tuple(veld("rol", &S::rol, "Rol"), veld("deelnemer", &S::deelnemer, "Organisatie"),
                               veld("vervallen-op", &S::vervallenOp, "Vervallen op"));
    }
};

Uitkomst<std::optional<Organisatie>> organisatie(Context &context, DeelnemerId id)
{
    PROBEER_IN(Statement s, context.sql("casus/organisatie"));
    s.bind(":deelnemer", id);
    return leesRij<Organisatie>(s);
}

Gelukt staatInDeLijst(const VoegDeelnemerToe &h, Context &context)
{
    PROBEER_IN(const auto o, organisatie(context, h.deelnemer));
    const QDate vandaag = context.vandaag();
    if (o && (!o->van.isValid() || o->van <= vandaag) && (!o->tot.isValid() || o->tot > vandaag))
        return {};
    return weiger(u"W3.1", QStringLiteral("Deze organisatie is geen vaste deelnemer, of niet meer. Kies een organisatie uit de lijst van deelnemers; een andere kan alleen incidenteel meedoen, als derde."), QStringLiteral("deelnemer"));
}

/// The account belongs to who may take part, and speaks for this body.
Gelukt accountPast(const VoegDeelnemerToe &h, Context &context)
{
    if (!h.account.isGeldig())
        return {};
    PROBEER_IN(Statement s, context.sql("casus/account"));
    s.bind(":account", h.account);
    PROBEER_IN(const auto a, leesRij<Accountstand>(s));
    const bool kanMeedoen = a && a->vervallenOp.isEmpty() && (a->rol == Rol::Deelnemer || zetelVan(a->rol));
    if (!kanMeedoen)
        return weiger(u"W13", QStringLiteral("Dit account kan niet meedoen aan een casus. Kies een account van een deelnemer of van een lid van de weegploeg, of laat het leeg."), QStringLiteral("account"));
    PROBEER_IN(const auto o, organisatie(context, h.deelnemer));
    const bool andereZetel = a->rol != Rol::Deelnemer && o && o->soort != tekst(a->rol);
    const bool andereOrganisatie = a->deelnemer.isGeldig() && a->deelnemer != h.deelnemer;
    if (andereZetel || andereOrganisatie)
        return weiger(u"W13", QStringLiteral("Dit account hoort bij een andere organisatie. Kies een account van deze organisatie, of laat het leeg."), QStringLiteral("account"));
    return {};
}

Gelukt heeftReden(const VoegDeelnemerToe &h, Context &)
{
    if (h.reden.trimmed().isEmpty())
        return weiger(u"W5.3g", QStringLiteral("Schrijf waarom deze deelnemer nodig is voor het plan en waarom het niet met minder deelnemers of gegevens kan."), QStringLiteral("reden"));
    return {};
}
} // namespace

QList<Regeltoets<VoegDeelnemerToe>> VoegDeelnemerToe::toetsen()
{
    // W5.3e: the role in the plan is a required field; what a body without one may not do is refused where it would do it.
    return {{"W3.1", &staatInDeLijst}, {"W13", &accountPast}, {"W5.3e"}, {"W5.3g", &heeftReden}};
}

Uitkomst<Gedaan> VoegDeelnemerToe::pasToe(Context &context) const
{
    {
        PROBEER_IN(Statement al, context.sql("casus/doet-al-mee"));
        bindVelden(al, *this);
        PROBEER_IN(const bool dubbel, al.stap());
        if (dubbel)
            return veldFout(QStringLiteral("persoon"), QStringLiteral("Deze persoon doet voor deze organisatie al mee aan deze casus."));
    }
    PROBEER_IN(Statement s, context.sql("casus/voeg-deelnemer-toe"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    const qint64 id = context.db().laatsteId();
    PROBEER(doePlichtAf(context, dossier, QStringLiteral("deelnemers")));
    return Gedaan{id, context.dossier()->nummer};
}

QList<Regeltoets<BeeindigDeelname>> BeeindigDeelname::toetsen()
{
    // W5.3e: whose part is over does not attend any more; the reason is a required field.
    return {{"W5.3e"}};
}

Uitkomst<Gedaan> BeeindigDeelname::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("casus/beeindig-deelname"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    if (context.db().gewijzigd() == 0)
        return veldFout(QStringLiteral("deelname"), QStringLiteral("Deze deelname is er niet, of is al beëindigd."));
    return Gedaan{deelname.waarde(), context.dossier()->nummer};
}

Uitkomst<Deelnemerkeuzes> VraagMogelijkeDeelnemers::stel(Context &context) const
{
    Deelnemerkeuzes keuzes;
    {
        PROBEER_IN(Statement s, context.sql("casus/mogelijke-organisaties"));
        s.bind(":vandaag", context.vandaag());
        PROBEER_IN(keuzes.organisaties, leesRijen<Organisatiekeuze>(s));
    }
    PROBEER_IN(Statement s, context.sql("casus/mogelijke-accounts"));
    PROBEER_IN(keuzes.accounts, leesRijen<Accountkeuze>(s));
    return keuzes;
}

} // namespace weegkamer
