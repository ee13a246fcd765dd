// SPDX-License-Identifier: EUPL-1.2
#include "core/werkvoorraad/afwezigheid.h"

#include "core/handeling/dagtoets.h"

namespace weegkamer
{
namespace
{
/// Of an account that still works; Beheerder, who opens nothing, when there is none.
Uitkomst<std::optional<Rol>> rolVanAccount(Context &context, AccountId account)
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/accountrol"));
    s.bind(":account", account);
    PROBEER_IN(const bool rij, s.stap());
    return rij ? keuzeUit<Rol>(s.tekstVan(0)) : std::nullopt;
}

Uitkomst<bool> isWeg(Context &context, AccountId account, QDate van, QDate tot)
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/overlapt"));
    s.bind(":account", account);
    s.bind(":van", van);
    s.bind(":tot", tot);
    return s.stap();
}

Gelukt magMelden(const MeldAfwezig &h, Context &context)
{
    if (h.account != context.wie().account && !regelenVoorAnderen.bevat(context.wie().rol))
        return weiger(u"W13", QStringLiteral("U kunt alleen uzelf afwezig melden. De casuscoördinator of de burgemeester doet dat voor een ander."), QStringLiteral("account"));
    return {};
}

Gelukt heeftDagen(const MeldAfwezig &h, Context &context)
{
    if (h.tot < h.van)
        return weiger(u"N7", QStringLiteral("De laatste dag ligt voor de eerste. Vul beide dagen opnieuw in."), QStringLiteral("tot"));
    if (const QString zin = toetsDag(QLatin1String(MeldAfwezig::kop.naam), QStringLiteral("tot"), h.tot, context.vandaag()); !zin.isEmpty())
        return weiger(u"N7", zin, QStringLiteral("tot"));
    return {};
}

Gelukt kanVervangen(const MeldAfwezig &h, Context &context)
{
    if (h.account == h.vervanger)
        return weiger(u"N7", QStringLiteral("Niemand vervangt zichzelf. Kies een ander."), QStringLiteral("vervanger"));
    PROBEER_IN(const auto wie, rolVanAccount(context, h.account));
    PROBEER_IN(const auto vervanger, rolVanAccount(context, h.vervanger));
    if (!wie || !vervanger)
        return weiger(u"N7", QStringLiteral("Dit account werkt niet (meer). Kies iemand uit de lijst."), wie ? QStringLiteral("vervanger") : QStringLiteral("account"));
    if (*wie == Rol::Deelnemer)
        return weiger(u"N7", QStringLiteral("Een deelnemer wordt in elke casus apart vervangen. Doe dat in de casus, bij Deelnemers."), QStringLiteral("account"));
    if (!vervangersVan(*wie).bevat(*vervanger)) {
        QStringList rollen;
        for (const Rol rol : vervangersVan(*wie).lijst())
            rollen.append(label(rol).toLower());
        return weiger(u"N7", QStringLiteral("De rol %1 kan de rol %2 niet vervangen: rechten horen bij de rol. Kies iemand met de rol %3, of laat de beheerder zo'n account maken.")
                                 .arg(label(*vervanger).toLower(), label(*wie).toLower(), rollen.join(QStringLiteral(" of "))),
                      QStringLiteral("vervanger"));
    }
    return {};
}

Gelukt isEr(const MeldAfwezig &h, Context &context)
{
    PROBEER_IN(const bool dubbel, isWeg(context, h.account, h.van, h.tot));
    if (dubbel)
        return weiger(u"N7", QStringLiteral("Voor een van deze dagen is de afwezigheid al gemeld. Trek die eerst in, of kies andere dagen."), QStringLiteral("van"));
    PROBEER_IN(const bool ookWeg, isWeg(context, h.vervanger, h.van, h.tot));
    if (ookWeg)
        return weiger(u"N7", QStringLiteral("Wie u kiest, is op een van deze dagen zelf afwezig. Kies een ander."), QStringLiteral("vervanger"));
    return {};
}

Gelukt isVervanger(const OntvangOverdracht &h, Context &context)
{
    PROBEER_IN(const Afwezigheid a, leesAfwezigheid(context, h.afwezigheid));
    if (a.vervanger != context.wie().account)
        return weiger(u"N7", QStringLiteral("Alleen de vervanger bevestigt dat de lijst is ontvangen."));
    if (a.ontvangenOp.isValid())
        return weiger(u"N7", QStringLiteral("U hebt de ontvangst al bevestigd."));
    if (a.ingetrokkenOp.isValid())
        return weiger(u"N7", QStringLiteral("Deze afwezigheid is ingetrokken. Er valt niets meer over te dragen."));
    return {};
}

Gelukt magIntrekken(const TrekAfwezigheidIn &h, Context &context)
{
    PROBEER_IN(const Afwezigheid a, leesAfwezigheid(context, h.afwezigheid));
    if (a.account != context.wie().account && !regelenVoorAnderen.bevat(context.wie().rol))
        return weiger(u"W13", QStringLiteral("Alleen wie afwezig is, de casuscoördinator of de burgemeester trekt dit in."));
    if (a.ingetrokkenOp.isValid())
        return weiger(u"N7", QStringLiteral("Deze afwezigheid is al ingetrokken."));
    return {};
}
} // namespace

Uitkomst<Afwezigheid> leesAfwezigheid(Context &context, AfwezigheidId id)
{
    PROBEER_IN(Statement s, context.sql(context.modus() == Modus::Vraag ? "werkvoorraad/afwezigheden" : "werkvoorraad/afwezigheid"));
    s.bind(":id", id.waarde());
    if (context.modus() == Modus::Vraag)
        s.bind(":vandaag", context.vandaag());
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze afwezigheid is er niet."));
    return RijLezer<Afwezigheid>(s).lees(s);
}

QList<Regeltoets<MeldAfwezig>> MeldAfwezig::toetsen()
{
    return {{"W13", &magMelden}, {"N7", &heeftDagen}, {"N7", &kanVervangen}, {"N7", &isEr}};
}

Uitkomst<Gedaan> MeldAfwezig::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/meld-afwezig"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    s.bind(":door", context.wie().account);
    PROBEER(s.voerUit());
    context.resultaat(QStringLiteral("gedaan: account %1, vervanger %2, %3 tot en met %4")
                          .arg(account.tekst(), vervanger.tekst(), van.toString(Qt::ISODate), tot.toString(Qt::ISODate)));
    return Gedaan{context.db().laatsteId(), {}};
}

QList<Regeltoets<OntvangOverdracht>> OntvangOverdracht::toetsen()
{
    return {{"N7", &isVervanger}};
}

Uitkomst<Gedaan> OntvangOverdracht::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/ontvang-overdracht"));
    s.bind(":id", afwezigheid);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    context.resultaat(QStringLiteral("gedaan: afwezigheid %1 ontvangen").arg(afwezigheid.tekst()));
    return Gedaan{afwezigheid.waarde(), {}};
}

QList<Regeltoets<TrekAfwezigheidIn>> TrekAfwezigheidIn::toetsen()
{
    return {{"W13", &magIntrekken}, {"N7"}};
}

Uitkomst<Gedaan> TrekAfwezigheidIn::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/trek-afwezigheid-in"));
    s.bind(":id", afwezigheid);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    context.resultaat(QStringLiteral("gedaan: afwezigheid %1 ingetrokken").arg(afwezigheid.tekst()));
    return Gedaan{afwezigheid.waarde(), {}};
}

Uitkomst<Afwezigheden> VraagAfwezigheden::stel(Context &context) const
{
    Afwezigheden uit;
    PROBEER_IN(Statement s, context.sql("werkvoorraad/afwezigheden"));
    s.bind(":id", 0);
    s.bind(":vandaag", context.vandaag());
    PROBEER_IN(uit.rijen, leesRijen<Afwezigheid>(s));
    PROBEER_IN(Statement v, context.sql("werkvoorraad/vervangers"));
    PROBEER_IN(uit.accounts, leesRijen<Vervanger>(v));
    uit.accounts.removeIf([](const Vervanger &a) { return !vervangbaren.bevat(a.rol); });
    return uit;
}

} // namespace weegkamer
