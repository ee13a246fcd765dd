// SPDX-License-Identifier: EUPL-1.2
#include "core/werkvoorraad/overdracht.h"

#include "core/aanmelding/melding.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensOverdracht = 500;

/// Only they and nobody else: what they say of a melder is for whose melding it is and for who stands in.
bool isVanHen(const Afwezigheid &a, AccountId ik)
{
    return a.account == ik || a.vervanger == ik;
}

void schrijfWerk(Stuk &stuk, const Overdracht &o, QDate vandaag)
{
    const Afwezigheid &a = o.afwezigheid;
    stuk.blokken.append(Blok::kop(QStringLiteral("Wat openstaat op %1").arg(dagOpPapier(vandaag))));
    if (o.rijen.isEmpty()) {
        stuk.blokken.append(Blok::alinea(QStringLiteral("Er staat niets open op de werkvoorraad.")));
        return;
    }
    QList<QStringList> rijen;
    for (const Werkregel &r : o.rijen) {
        QString dag = r.uiterlijk.isValid() ? dagOpPapier(r.uiterlijk) : QStringLiteral("geen laatste dag");
        if (r.uiterlijk.isValid() && r.uiterlijk < vandaag)
            dag += QStringLiteral(" (te laat)");
        else if (r.uiterlijk.isValid() && r.uiterlijk >= a.van && r.uiterlijk <= a.tot)
            dag += QStringLiteral(" (in deze tijd)");
        rijen.append({r.nummer, r.omschrijving, dag, r.artikel});
    }
    stuk.blokken.append(Blok::tabel(rijen, {QStringLiteral("Dossier"), QStringLiteral("Wat"), QStringLiteral("Uiterlijk"), QStringLiteral("Grond")}));
    if (o.meer)
        stuk.blokken.append(Blok::alinea(QStringLiteral("Er staat meer open dan deze %1 regels. De werkvoorraad toont alles.").arg(hoogstensOverdracht)));
}

/// As the aanmelding itself says it to who stands in: that a letter must go, whose it is and when; nothing of who the melder is.
void schrijfMelders(Stuk &stuk, const Overdracht &o, AccountId ik)
{
    const Afwezigheid &a = o.afwezigheid;
    if (!meldingontvangers.bevat(a.rol) || (isVanHen(a, ik) && o.melders.isEmpty()))
        return;
    stuk.blokken.append(Blok::kop(QStringLiteral("Ontvangstbevestigingen")));
    if (!isVanHen(a, ik)) {
        stuk.blokken.append(Blok::alinea(QStringLiteral("Welke melders nog geen ontvangstbevestiging kregen, staat alleen op de lijst van %1 en van de vervanger.").arg(a.naam)));
        return;
    }
    stuk.blokken.append(Blok::alinea(QStringLiteral("In deze dossiers kreeg de melder nog geen ontvangstbevestiging. Alleen %1 ziet wie de melder is. Zorg dat de brief weggaat als %1 er weer is, na %2.")
                                         .arg(a.naam, dagOpPapier(a.tot))));
    QList<QStringList> rijen;
    for (const Wachtendemelder &m : o.melders)
        rijen.append({m.nummer, dagOpPapier(m.sinds)});
    stuk.blokken.append(Blok::tabel(rijen, {QStringLiteral("Dossier"), QStringLiteral("Wacht sinds")}));
}

Stuk overdrachtOpPapier(const Overdracht &o, QDate vandaag, AccountId ik)
{
    const Afwezigheid &a = o.afwezigheid;
    Stuk stuk{QStringLiteral("Overdracht van %1").arg(a.naam), {}};
    stuk.blokken.append(Blok::tabel({{QStringLiteral("Afwezig"), QStringLiteral("%1, %2").arg(a.naam, label(a.rol).toLower())},
                                     {QStringLiteral("Van"), dagOpPapier(a.van)},
                                     {QStringLiteral("Tot en met"), dagOpPapier(a.tot)},
                                     {QStringLiteral("Vervanger"), QStringLiteral("%1, %2").arg(a.vervangerNaam, label(a.vervangerRol).toLower())},
                                     {QStringLiteral("Ontvangen"), a.ontvangenOp.isValid() ? dagOpPapier(a.ontvangenOp) : QStringLiteral("nog niet bevestigd")}}));
    if (a.rol != a.vervangerRol)
        stuk.blokken.append(Blok::alinea(QStringLiteral("De vervanger houdt de eigen rechten, die van een %1. Wat die rol niet mag, wacht tot %2 terug is of tot een ander met dezelfde rol het doet.")
                                             .arg(label(a.vervangerRol).toLower(), a.naam)));
    schrijfWerk(stuk, o, vandaag);
    schrijfMelders(stuk, o, ik);
    return stuk;
}

Uitkomst<QList<Wachtendemelder>> wachtendeMelders(Context &context, const Afwezigheid &a)
{
    if (!meldingontvangers.bevat(a.rol) || !isVanHen(a, context.wie().account) || a.tot < context.vandaag())
        return QList<Wachtendemelder>();
    PROBEER_IN(Statement s, context.sql("werkvoorraad/overdracht-melders"));
    s.bind(":account", a.account);
    s.bind(":aantal", hoogstensOverdracht);
    return leesRijen<Wachtendemelder>(s);
}
} // namespace

Uitkomst<Overdracht> VraagOverdracht::stel(Context &context) const
{
    Overdracht o;
    PROBEER_IN(o.afwezigheid, leesAfwezigheid(context, afwezigheid));
    const AccountId ik = context.wie().account;
    if (!isVanHen(o.afwezigheid, ik) && !regelenVoorAnderen.bevat(context.wie().rol))
        return weiger(u"N7", QStringLiteral("Deze lijst is voor wie afwezig is, de vervanger, de casuscoördinator en de burgemeester."));
    PROBEER_IN(o.rijen, openWerk(context, o.afwezigheid.rol, {}, hoogstensOverdracht));
    o.meer = o.rijen.size() == hoogstensOverdracht;
    PROBEER_IN(o.melders, wachtendeMelders(context, o.afwezigheid));
    o.stuk = overdrachtOpPapier(o, context.vandaag(), ik);
    return o;
}

} // namespace weegkamer
