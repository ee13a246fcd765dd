// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/maakverklaring.h"

#include "core/bewaring/backupuitloop.h"
#include "core/bewaring/controle.h"
#include "core/bewaring/inschrijving.h"
#include "core/bewaring/vernietigingslijst.h"
#include "core/logboek/logboek.h"
#include "core/recht/regels.h"
#include "core/toegang/sleutelbos.h"

#include <QJsonArray>
#include <QMap>

namespace weegkamer
{
namespace
{
/// The newest entry of the log about one of two handelingen; number 0 when there is none.
struct Laatste {
    qint64 volgnummer = 0;
    QDateTime tijd;
    static constexpr auto velden() { return std::make_tuple(veld("volgnummer", &Laatste::volgnummer, ""), veld("tijd", &Laatste::tijd, "")); }
};

Uitkomst<Laatste> laatste(Context &context, const char *een, const char *ofTwee)
{
    PROBEER_IN(Statement s, context.sql("bewaring/laatste-logregel"));
    s.bind(":een", QString::fromLatin1(een));
    s.bind(":of_twee", QString::fromLatin1(ofTwee));
    PROBEER_IN(const auto rij, leesRij<Laatste>(s));
    return rij.value_or(Laatste{});
}

Uitkomst<Laatste> laatsteHersleuteling(Context &context)
{
    return laatste(context, "kamer.hersleutel", "kamer.hersleutel");
}

Uitkomst<Laatste> laatsteVernietiging(Context &context)
{
    return laatste(context, Vernietig::bekrachtigKop.naam, VoerLijstUit::kop.naam);
}

Gelukt isHerschreven(const MaakVerklaring &, Context &context)
{
    PROBEER_IN(const Laatste hersleuteld, laatsteHersleuteling(context));
    PROBEER_IN(const Laatste vernietigd, laatsteVernietiging(context));
    if (hersleuteld.volgnummer < vernietigd.volgnummer)
        return weiger(u"W9b", QStringLiteral("Na de vernietiging is het bestand nog niet herschreven onder een nieuwe sleutel. Rond de vernietiging af; dan gebeurt dat eerst."));
    return {};
}

QJsonObject persoon(qint64 account, const QString &functie, const QString &rol, const QByteArray &sleutel, const QByteArray &handtekening)
{
    return {{QStringLiteral("account"), QString::number(account)},
            {QStringLiteral("functie"), functie},
            {QStringLiteral("rol"), rol},
            {QStringLiteral("sleutel"), QString::fromLatin1(sleutel.toHex())},
            {QStringLiteral("handtekening"), QString::fromLatin1(handtekening.toHex())}};
}

QJsonObject regelVan(const Inschrijving &i)
{
    const Regel *regel = vindRegel(i.regel);
    return QJsonObject{{QStringLiteral("nummer"), i.nummer},
                  {QStringLiteral("wijze"), tekst(i.wijze)},
                  {QStringLiteral("grond"), i.grond},
                  {QStringLiteral("regel"), i.regel},
                  {QStringLiteral("artikel"), regel ? regel->artikel : i.regel},
                  {QStringLiteral("vernietigd-op"), i.vernietigdOp.toString(Qt::ISODate)},
                  {QStringLiteral("rijen"), i.rijen},
                  {QStringLiteral("afdruk"), QString::fromLatin1(i.onderwerp.toHex())},
                  {QStringLiteral("voorgesteld-door"), persoon(i.accountEen, i.functieEen, i.rolEen, i.sleutelEen, i.handtekeningEen)},
                  {QStringLiteral("bekrachtigd-door"), persoon(i.accountTwee, i.functieTwee, i.rolTwee, i.sleutelTwee, i.handtekeningTwee)},
                  // N8: with one coordinator the second person is the contactpunt, or who the burgemeester designated.
                  {QStringLiteral("n8"), i.rolTwee == tekst(Rol::Contactpunt) || i.rolTwee == u"op-papier"}};
}

/// Everything that the log's newest signed heads vouch for, and who it was that looked.
Uitkomst<QJsonObject> inhoudVan(Context &context, const QString &nummer, const QList<Inschrijving> &regels, const Vernietigingscontrole &controle, qint64 zonderWoorden)
{
    PROBEER_IN(Statement k, context.sql("bewaring/kamer"));
    PROBEER(k.stap());
    PROBEER_IN(const Logkop kop, Logboek(context.db()).kop());
    PROBEER_IN(const Laatste hersleuteld, laatsteHersleuteling(context));
    QJsonArray rijen;
    QMap<QString, int> perGrond;
    QDate laatsteDag;
    qint64 totaal = 0;
    for (const Inschrijving &i : regels) {
        rijen.append(regelVan(i));
        ++perGrond[i.grond];
        totaal += i.rijen;
        laatsteDag = std::max(laatsteDag, i.vernietigdOp);
    }
    PROBEER_IN(const Laatste vernietigd, laatsteVernietiging(context));
    PROBEER_IN(const Backupuitloop backups, zoekBackupuitloop(context, vernietigd.volgnummer, laatsteDag));
    QJsonArray gronden;
    for (auto it = perGrond.cbegin(); it != perGrond.cend(); ++it)
        gronden.append(QJsonObject{{QStringLiteral("grond"), it.key()}, {QStringLiteral("aantal"), it.value()}});
    return QJsonObject{
        {QStringLiteral("soort"), QStringLiteral("verklaring-van-vernietiging")},
        {QStringLiteral("versie"), 1},
        {QStringLiteral("nummer"), nummer},
        {QStringLiteral("kamer"), QString::fromLatin1(k.bytes(0).toHex())},
        {QStringLiteral("gemeente"), k.tekstVan(1)},
        {QStringLiteral("oefenkamer"), k.geheel(2) != 0},
        {QStringLiteral("opgemaakt-op"), context.nu().toString(Qt::ISODateWithMs)},
        {QStringLiteral("opgemaakt-door"), QJsonObject{{QStringLiteral("account"), context.wie().account.tekst()}, {QStringLiteral("rol"), tekst(context.wie().rol)}}},
        {QStringLiteral("aantal"), static_cast<qint64>(regels.size())},
        {QStringLiteral("rijen"), totaal},
        {QStringLiteral("gronden"), gronden},
        {QStringLiteral("vernietigingen"), rijen},
        {QStringLiteral("controle"), QJsonObject{{QStringLiteral("woorden"), controle.gezocht},
                                                 {QStringLiteral("elders"), controle.elders},
                                                 {QStringLiteral("sporen"), 0},
                                                 {QStringLiteral("bestanden"), controle.bestanden},
                                                 {QStringLiteral("zonder-woorden"), zonderWoorden},
                                                 {QStringLiteral("proef-gezien"), controle.controleGezien}}},
        {QStringLiteral("nieuwe-sleutel"), QJsonObject{{QStringLiteral("logregel"), hersleuteld.volgnummer}, {QStringLiteral("op"), hersleuteld.tijd.toString(Qt::ISODateWithMs)}}},
        {QStringLiteral("logboek"), QJsonObject{{QStringLiteral("volgnummer"), kop.volgnr}, {QStringLiteral("keten"), QString::fromLatin1(kop.hash.toHex())}}},
        {QStringLiteral("backups-weg-op"), backups.wegOp.toString(Qt::ISODate)},
        {QStringLiteral("backups"), QJsonObject{{QStringLiteral("map-gelezen"), backups.gelezen},
                                                {QStringLiteral("aantal"), backups.aantal},
                                                {QStringLiteral("laatste-van"), backups.laatsteVan.toString(Qt::ISODate)},
                                                {QStringLiteral("blijven-dagen"), backups.dagen},
                                                {QStringLiteral("mappen-niet-gezien"), backups.nietGezien}}}};
}

Uitkomst<QString> volgendNummer(Context &context)
{
    PROBEER_IN(Statement s, context.sql("bewaring/aantal-verklaringen"));
    const QString jaar = QString::number(context.vandaag().year());
    s.bind(":begin", QString(QStringLiteral("VV-") + jaar + QStringLiteral("-")));
    PROBEER(s.stap());
    return QStringLiteral("VV-%1-%2").arg(jaar).arg(s.geheel(0) + 1, 3, 10, QLatin1Char('0'));
}

Gelukt schrijfControle(Context &context, const QList<Inschrijving> &regels, const Vernietigingscontrole &controle, std::optional<VerklaringId> verklaring)
{
    for (const Inschrijving &i : regels) {
        PROBEER_IN(Statement s, context.sql("bewaring/schrijf-controle-bij"));
        s.bind(":id", i.id);
        s.bind(":op", context.nu());
        s.bind(":gezocht", controle.gezocht);
        s.bind(":elders", controle.elders);
        s.bind(":sporen", controle.aantalSporen());
        s.bind(":verklaring", verklaring);
        PROBEER(s.voerUit());
    }
    return {};
}
} // namespace

QList<Regeltoets<MaakVerklaring>> MaakVerklaring::toetsen()
{
    return {{"W9b", &isHerschreven}};
}

Uitkomst<Gedaan> MaakVerklaring::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/nog-te-verklaren"));
    PROBEER_IN(const QList<Inschrijving> regels, leesRijen<Inschrijving>(s));
    if (regels.isEmpty())
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Er is geen vernietiging die nog een verklaring nodig heeft."));
    QStringList woorden;
    QList<qint64> ids;
    qint64 zonder = 0;
    for (const Inschrijving &i : regels) {
        ids.append(i.id.waarde());
        if (context.kenmerken() && context.kenmerken()->kent(i.id.waarde()))
            woorden += context.kenmerken()->van(i.id.waarde());
        else
            ++zonder;
    }
    woorden.removeDuplicates();
    // Its number stands in the register, in the clear: a scan that does not see that sees nothing.
    PROBEER_IN(const Vernietigingscontrole controle,
               controleerSporen(context.db(), woorden, regels.constFirst().nummer, [&](qint64 gedaan, qint64 totaal) { return context.meld(gedaan, totaal); }));
    if (!controle.controleGezien)
        return foutMet(FoutSoort::Machine, QStringLiteral("De controle na de vernietiging zag niet wat er moet staan. Er is geen verklaring gemaakt; probeer het opnieuw."));
    if (controle.aantalSporen() > 0) {
        PROBEER(schrijfControle(context, regels, controle, std::nullopt));
        context.resultaat(QStringLiteral("gedaan, %1 sporen, geen verklaring").arg(controle.aantalSporen()));
        return Gedaan{};
    }
    PROBEER_IN(const QString nummer, volgendNummer(context));
    PROBEER_IN(const QJsonObject inhoud, inhoudVan(context, nummer, regels, controle, zonder));
    const QByteArray tekst = verklaringstekst(inhoud);
    PROBEER_IN(Statement sleutel, context.sql("handeling/tekensleutel"));
    sleutel.bind(":account", context.wie().account);
    PROBEER(sleutel.stap());
    PROBEER_IN(Statement v, context.sql("bewaring/schrijf-verklaring"));
    v.bind(":nummer", nummer);
    v.bind(":op", context.nu());
    v.bind(":door", context.wie().account);
    v.bind(":inhoud", QString::fromUtf8(tekst));
    v.bind(":sleutel", sleutel.bytes(0));
    v.bind(":handtekening", tekenVerklaring(context.wie().sleutels->ondertekenSleutel, tekst));
    PROBEER(v.voerUit());
    const VerklaringId id(context.db().laatsteId());
    PROBEER(schrijfControle(context, regels, controle, id));
    context.zijnGecontroleerd(ids);
    context.resultaat(QStringLiteral("gedaan: %1 over %2").arg(nummer).arg(regels.size()));
    return Gedaan{id.waarde(), nummer};
}

} // namespace weegkamer
