// SPDX-License-Identifier: EUPL-1.2
#include "core/beheer/tweepersonen.h"

#include "core/basis/vouw.h"
#include "core/toegang/wachtwoord.h"

namespace weegkamer
{
namespace
{
/// The open proposal with this number. Fails with NietGevonden when it is none, is over, or nobody signed it.
Uitkomst<Journaalregel> voorstelMet(Context &context, VoorstelId id, Journaalsoort soort)
{
    const tl::unexpected<Fout> weg = foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit voorstel is er niet (meer), of het account is intussen veranderd. "
                                                                                     "Bekijk het account en stel het opnieuw voor."));
    const Journaalregel *gevonden = id.isGeldig() ? context.bos().generatie().regel(id.waarde()) : nullptr;
    if (!gevonden)
        return weg;
    const Journaalregel regel = *gevonden;
    const auto open = context.bos().voorstel(soort, regel.betreft, context.nu());
    if (regel.soort != soort || !open || open->volgnr != regel.volgnr)
        return weg;
    // Who writes the file can make an entry, but not sign it as another.
    PROBEER(context.bos().controleerJournaal());
    return regel;
}

/// Both persons are somebody else than each other, and who proposed may still act here.
Gelukt isTweedePersoon(Context &context, VoorstelId id, Journaalsoort soort)
{
    PROBEER_IN(const Journaalregel regel, voorstelMet(context, id, soort));
    if (regel.door == context.wie().account)
        return weiger(u"N8", QStringLiteral("U hebt dit zelf voorgesteld. Laat iemand anders het bekrachtigen."));
    const auto eerste = context.bos().account(regel.door);
    if (!eerste || eerste->vervallen)
        return weiger(u"N8", QStringLiteral("Wie dit voorstelde heeft geen account meer. Stel het opnieuw voor."));
    return {};
}

Gelukt geenEigenSleutels(const StelSleutelsVoor &h, Context &context)
{
    if (h.account == context.wie().account)
        return weiger(u"N8", QStringLiteral("U kunt niet voor uzelf sleutels voorstellen. Laat twee anderen dat doen."));
    return {};
}

Gelukt heeftSleutelsNodig(const StelSleutelsVoor &h, Context &context)
{
    PROBEER_IN(const AccountInfo info, accountMet(context, h.account));
    if (info.wachtwoord == Wachtwoordsoort::Tijdelijk)
        return weiger(u"W14.1", QStringLiteral("%1 heeft nog geen eigen wachtwoord. Laat %1 eerst inloggen met de openingscode en een wachtwoord kiezen.").arg(info.naam));
    if (info.ontbreekt.isLeeg())
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("%1 heeft alle sleutels die bij de rol horen.").arg(info.naam));
    return {};
}

Gelukt isGemachtigd(AccountId account, Context &context)
{
    PROBEER_IN(const AccountInfo info, accountMet(context, account));
    if (!info.heeftMachtiging)
        return weiger(u"B12a", QStringLiteral("Van %1 is nog niet vastgelegd waarop de machtiging rust: de screening en de werkgever. Doe dat eerst.").arg(info.naam));
    return {};
}

Gelukt isVoorgesteldeGemachtigd(const StelSleutelsVoor &h, Context &context)
{
    return isGemachtigd(h.account, context);
}

Gelukt sleutelsDoorEenAnder(const BekrachtigSleutels &h, Context &context)
{
    return isTweedePersoon(context, h.voorstel, Journaalsoort::SleutelsVoorgesteld);
}

Gelukt isBekrachtigdeGemachtigd(const BekrachtigSleutels &h, Context &context)
{
    PROBEER_IN(const Journaalregel regel, voorstelMet(context, h.voorstel, Journaalsoort::SleutelsVoorgesteld));
    return isGemachtigd(regel.betreft, context);
}

/// Who was given something as an incidental third in a casus gets no key: the name is known there.
Gelukt isGeenBekendeDerde(const BekrachtigSleutels &h, Context &context)
{
    if (!context.heeftDossiers())
        return {};
    PROBEER_IN(const Journaalregel regel, voorstelMet(context, h.voorstel, Journaalsoort::SleutelsVoorgesteld));
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "beheer/derden"));
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return {};
        if (vouw(s.tekstVan(0)) == vouw(regel.naam))
            return weiger(u"B11a", QStringLiteral("%1 deed in een casus mee als incidentele derde, en krijgt daarom geen toegang. Geef een uittreksel.").arg(regel.naam));
    }
}

Gelukt nietVoorZichzelf(const StelHerstelVoor &h, Context &context)
{
    PROBEER(accountMet(context, h.account));
    if (h.account == context.wie().account)
        return weiger(u"N8", QStringLiteral("Een nieuw begin voor uw eigen account stelt een ander voor. Uw wachtwoord kunt u zelf wijzigen."));
    return {};
}

Gelukt herstelDoorEenAnder(const BekrachtigHerstel &h, Context &context)
{
    PROBEER(isTweedePersoon(context, h.voorstel, Journaalsoort::HerstelVoorgesteld));
    PROBEER_IN(const Journaalregel regel, voorstelMet(context, h.voorstel, Journaalsoort::HerstelVoorgesteld));
    if (regel.betreft == context.wie().account)
        return weiger(u"N8", QStringLiteral("Een nieuw begin voor uw eigen account bekrachtigt een ander. Uw wachtwoord kunt u zelf wijzigen."));
    // Two accounts of one beheerder are not two others: where dossiers are at stake, one of the two opens them.
    PROBEER_IN(const AccountInfo info, accountMet(context, regel.betreft));
    if (sleutelsVan(info.rol).bevat(Sleutelsoort::Dossier) && !context.wie().sleutels->sleutel(Sleutelsoort::Dossier))
        return weiger(u"N8", QStringLiteral("Dit account opent dossiers. Laat iemand die zelf dossiers opent het nieuwe begin bekrachtigen, zoals de casuscoördinator."));
    return {};
}

Uitkomst<Gedaan> noteer(Context &context, Journaalsoort soort, AccountId account)
{
    PROBEER(context.bos().noteer(*context.wie().sleutels, soort, account, {}, context.nu()));
    return Gedaan{context.bos().generatie().laatsteRegel(), {}};
}
} // namespace

QList<Regeltoets<StelSleutelsVoor>> StelSleutelsVoor::toetsen()
{
    return {{"W14.1", &heeftSleutelsNodig}, {"N8", &geenEigenSleutels}, {"B12a", &isVoorgesteldeGemachtigd}};
}

Uitkomst<Gedaan> StelSleutelsVoor::pasToe(Context &context) const
{
    return noteer(context, Journaalsoort::SleutelsVoorgesteld, account);
}

QList<Regeltoets<BekrachtigSleutels>> BekrachtigSleutels::toetsen()
{
    return {{"N8", &sleutelsDoorEenAnder}, {"B12a", &isBekrachtigdeGemachtigd}, {"B11a", &isGeenBekendeDerde}};
}

Uitkomst<Gedaan> BekrachtigSleutels::pasToe(Context &context) const
{
    PROBEER_IN(const Journaalregel regel, voorstelMet(context, voorstel, Journaalsoort::SleutelsVoorgesteld));
    PROBEER(context.bos().verleenSleutels(*context.wie().sleutels, regel.betreft, context.nu()));
    return Gedaan{regel.betreft.waarde(), {}};
}

QList<Regeltoets<StelHerstelVoor>> StelHerstelVoor::toetsen()
{
    return {{"N8", &nietVoorZichzelf}};
}

Uitkomst<Gedaan> StelHerstelVoor::pasToe(Context &context) const
{
    return noteer(context, Journaalsoort::HerstelVoorgesteld, account);
}

QList<Regeltoets<BekrachtigHerstel>> BekrachtigHerstel::toetsen()
{
    return {{"N8", &herstelDoorEenAnder}};
}

Uitkomst<Gedaan> BekrachtigHerstel::pasToe(Context &context) const
{
    PROBEER_IN(const Journaalregel regel, voorstelMet(context, voorstel, Journaalsoort::HerstelVoorgesteld));
    const QString code = nieuweOpeningscode();
    PROBEER(context.bos().herstelWachtwoord(*context.wie().sleutels, regel.betreft, wachtwoordUit(QString(code)), Wachtwoordsoort::Tijdelijk, context.nu()));
    return Gedaan{regel.betreft.waarde(), {}, code};
}

QList<Regeltoets<TrekVoorstelIn>> TrekVoorstelIn::toetsen()
{
    return {};
}

Uitkomst<Gedaan> TrekVoorstelIn::pasToe(Context &context) const
{
    PROBEER(accountMet(context, account));
    const bool isOpen = context.bos().voorstel(Journaalsoort::SleutelsVoorgesteld, account, context.nu()) ||
                        context.bos().voorstel(Journaalsoort::HerstelVoorgesteld, account, context.nu());
    if (!isOpen)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Over dit account staat geen voorstel open."));
    return noteer(context, Journaalsoort::VoorstelIngetrokken, account);
}

} // namespace weegkamer
