// SPDX-License-Identifier: EUPL-1.2
// The second person on paper (N8): designated beforehand, with what they signed.
#include "core/basis/klok.h"
#include "core/basis/vouw.h"
#include "core/handeling/voorstel.h"

namespace weegkamer::voorsteldetail
{
namespace
{
constexpr qsizetype grootstePapier = qsizetype(20) * 1024 * 1024;

struct Aangewezene {
    QString naam;
    QString functie;
    QDate aangewezenOp;
    QDate ingetrokkenOp;
    QDate vastgelegdOp;
    static constexpr auto velden()
    {
        using S = Aangewezene;
        return std::make_tuple(veld("naam", &S::naam, ""), veld("functie", &S::functie, ""), veld("aangewezen-op", &S::aangewezenOp, ""),
                               veld("ingetrokken-op", &S::ingetrokkenOp, ""), veld("vastgelegd-op", &S::vastgelegdOp, ""));
    }
};

Uitkomst<Aangewezene> aangewezene(Context &context, AanwijzingId id)
{
    PROBEER_IN(Statement s, context.sql("handeling/aanwijzing"));
    s.bind(":id", id);
    PROBEER_IN(const auto rij, leesRij<Aangewezene>(s));
    if (!rij)
        return veldFout(QStringLiteral("aanwijzing"), QStringLiteral("Deze aanwijzing is er niet. Leg haar eerst vast."));
    return *rij;
}

Uitkomst<QString> accountnaam(Context &context, AccountId account)
{
    PROBEER_IN(Statement s, context.sql("handeling/account-naam"));
    s.bind(":account", account);
    PROBEER(s.stap());
    return s.tekstVan(0);
}
} // namespace

Gelukt toetsTweedePersoon(Context &context, const Voorstel &voorstel, const Bekrachtiging &b)
{
    PROBEER_IN(const Aangewezene wie, aangewezene(context, b.aanwijzing));
    const QDate voorgesteld = nederlandseDag(voorstel.op);
    if (std::max(wie.aangewezenOp, wie.vastgelegdOp) > voorgesteld)
        return weiger(u"N8", QStringLiteral("%1 is pas aangewezen na dit voorstel. De aanwijzing gaat vooraf: stel het opnieuw voor.").arg(wie.naam), QStringLiteral("aanwijzing"));
    if (wie.ingetrokkenOp.isValid())
        return weiger(u"N8", QStringLiteral("De aanwijzing van %1 is ingetrokken. Kies een andere tweede persoon.").arg(wie.naam), QStringLiteral("aanwijzing"));
    PROBEER_IN(const QString eerste, accountnaam(context, voorstel.door));
    if (vouw(eerste) == vouw(wie.naam))
        return weiger(u"N8", QStringLiteral("%1 heeft dit zelf voorgesteld. Twee personen zijn twee mensen.").arg(wie.naam), QStringLiteral("aanwijzing"));
    if (b.wijze == Ontvangstwijze::Persoonlijk)
        return weiger(u"N1", QStringLiteral("Vul in hoe de verklaring van %1 binnenkwam.").arg(wie.naam), QStringLiteral("wijze"));
    if (!b.namensDatum.isValid() || b.namensDatum > context.vandaag() || b.namensDatum < voorgesteld)
        return weiger(u"N1", QStringLiteral("Vul in wanneer %1 tekende: niet voor het voorstel van %2, en niet na vandaag.")
                                 .arg(wie.naam, voorgesteld.toString(QStringLiteral("d-M-yyyy"))), QStringLiteral("namens-datum"));
    if (b.papier.isEmpty() || b.papierNaam.trimmed().isEmpty())
        return weiger(u"N1", QStringLiteral("Voeg toe wat %1 heeft ondertekend.").arg(wie.naam), QStringLiteral("papier"));
    if (b.papier.size() > grootstePapier)
        return veldFout(QStringLiteral("papier"), QStringLiteral("Dit bestand is te groot: hoogstens 20 MB. Maak het kleiner."));
    return {};
}

Uitkomst<TweedePersoon> schrijfTweedePersoon(Context &context, const Voorstel &voorstel, const Bekrachtiging &b, const char *handeling)
{
    PROBEER_IN(const Aangewezene wie, aangewezene(context, b.aanwijzing));
    PROBEER_IN(Statement s, context.sql("handeling/schrijf-tweede-persoon"));
    bindVelden(s, b);
    s.bind(":nummer", context.dossier()->nummer);
    s.bind(":handeling", QString::fromLatin1(handeling));
    s.bind(":onderwerp", voorstel.onderwerp);
    s.bind(":vandaag", context.vandaag());
    s.bind(":account", context.wie().account);
    PROBEER(s.voerUit());
    return TweedePersoon{context.db().laatsteId(), wie.naam, wie.functie, wie.aangewezenOp};
}

} // namespace weegkamer::voorsteldetail
