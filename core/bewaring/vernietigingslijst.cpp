// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/vernietigingslijst.h"

#include "core/bewaring/lijstregel.h"

#include <set>

namespace weegkamer
{
namespace
{
Gelukt isVanBeoordelaar(const Lijstkop &lijst, Context &context)
{
    if (lijst.opgesteldDoor == context.wie().account)
        return weiger(u"N8", QStringLiteral("U hebt deze lijst zelf opgesteld. Laat iemand anders haar beoordelen."));
    if (lijst.beoordelaar != context.wie().account)
        return weiger(u"N8", QStringLiteral("Iemand anders beoordeelt deze lijst. Laat u als beoordelaar aanwijzen, of laat het aan hem of haar."));
    return {};
}

/// Somebody else than who drew it up, who may destroy and still has an account.
Gelukt kanBeoordelen(Context &context, AccountId beoordelaar, AccountId opsteller)
{
    if (beoordelaar == opsteller)
        return weiger(u"N8", QStringLiteral("Wie de lijst opstelt, beoordeelt haar niet. Kies iemand anders."), QStringLiteral("beoordelaar"));
    PROBEER_IN(Statement s, context.sql("bewaring/account-rol"));
    s.bind(":account", beoordelaar);
    PROBEER_IN(const bool rij, s.stap());
    const auto rol = rij ? keuzeUit<Rol>(s.tekstVan(0)) : std::nullopt;
    if (!rol || !Vernietig::wie.bevat(*rol))
        return veldFout(QStringLiteral("beoordelaar"), QStringLiteral("Kies de coördinator, de burgemeester of het contactpunt."));
    return {};
}

Gelukt magOpstellen(const StelLijstOp &h, Context &context)
{
    return kanBeoordelen(context, h.beoordelaar, context.wie().account);
}

Gelukt magBeoordelen(const BeoordeelRegel &h, Context &context)
{
    PROBEER_IN(const Lijstkop lijst, openLijst(context, h.lijst));
    return isVanBeoordelaar(lijst, context);
}

Gelukt uitzonderingHeeftReden(const BeoordeelRegel &h, Context &)
{
    if (h.oordeel == Regeloordeel::Uitzondering && h.reden.trimmed().isEmpty())
        return weiger(u"W9a", QStringLiteral("Wat niet meer nodig is, gaat weg. Schrijf waarom dit dossier nog nodig is."), QStringLiteral("reden"));
    return {};
}

Gelukt uitstelHeeftGrond(const BeoordeelRegel &h, Context &context)
{
    if (h.oordeel != Regeloordeel::Uitstel)
        return {};
    if (h.reden.trimmed().isEmpty())
        return weiger(u"W9c", QStringLiteral("Uitstellen kan alleen om een wettelijk voorschrift of een rechtsvordering. Schrijf welke, en wie haar houdt."), QStringLiteral("reden"));
    if (!h.uitstelTot.isValid() || h.uitstelTot <= context.vandaag())
        return weiger(u"W9c", QStringLiteral("Uitstel eindigt. Vul in op welke dag u opnieuw beoordeelt; die dag ligt na vandaag."), QStringLiteral("uitstel-tot"));
    return {};
}

Gelukt magVervangen(const VervangBeoordelaar &h, Context &context)
{
    PROBEER_IN(const Lijstkop lijst, openLijst(context, h.lijst));
    return kanBeoordelen(context, h.beoordelaar, lijst.opgesteldDoor);
}

Gelukt magUitvoeren(const VoerLijstUit &h, Context &context)
{
    PROBEER_IN(const Lijstkop lijst, openLijst(context, h.lijst));
    PROBEER(isVanBeoordelaar(lijst, context));
    if (lijst.onbeoordeeld > 0)
        return weiger(u"N8", lijst.onbeoordeeld == 1 ? QStringLiteral("Over 1 dossier op deze lijst hebt u nog niet geoordeeld.")
                                                     : QStringLiteral("Over %1 dossiers op deze lijst hebt u nog niet geoordeeld.").arg(lijst.onbeoordeeld));
    return {};
}

Gelukt aantalKlopt(const VoerLijstUit &h, Context &context)
{
    PROBEER_IN(const Lijstkop lijst, openLijst(context, h.lijst));
    if (lijst.akkoord == 0)
        return weiger(u"W9b", QStringLiteral("Met geen enkel dossier op deze lijst bent u akkoord. Trek de lijst in, of oordeel anders."));
    if (h.aantal != lijst.akkoord)
        return veldFout(QStringLiteral("aantal"), QStringLiteral("Dit is niet het aantal dossiers waarmee u akkoord bent. Typ het over zoals het er staat."));
    return {};
}

/// Both keep to what a single destruction keeps to; its rules are asked for each dossier.
Uitkomst<Gedaan> neemOp(Context &context, const StelLijstOp &h, VernietigingslijstId lijst, DossierId dossier)
{
    PROBEER_IN(const Dossierkop d, dossierkop(context, dossier));
    PROBEER_IN(const bool alOpLijst, staatOpOpenLijst(context, dossier));
    if (alOpLijst)
        return veldFout(QStringLiteral("dossiers"), QStringLiteral("Dossier %1 staat al op een lijst die wordt beoordeeld.").arg(d.nummer));
    PROBEER_IN(const Bewaring b, bewaringVan(context, dossier));
    Vernietig v{dossier, d.nummer, {}, h.wijze};
    if (context.vandaag() < b.uiterlijk)
        v.nietLangerNodigOmdat = h.nietLangerNodigOmdat.trimmed();
    PROBEER(schrijfRegel(context, lijst, v, d, b));
    return Gedaan{dossier.waarde(), d.nummer};
}
} // namespace

const Keuzelijst &keuzesVan(Regeloordeel)
{
    static const Keuzelijst lijst{{QStringLiteral("akkoord"), QStringLiteral("Akkoord")},
                                  {QStringLiteral("uitzondering"), QStringLiteral("Uitzondering: nog nodig")},
                                  {QStringLiteral("uitstel"), QStringLiteral("Uitstel: wettelijk voorschrift of rechtsvordering")}};
    return lijst;
}

QList<Regeltoets<StelLijstOp>> StelLijstOp::toetsen()
{
    // W9a: neemOp asks the rules of a single destruction for every dossier.
    return {{"N8", &magOpstellen}, {"W9a"}, {"W9b"}};
}

Uitkomst<Gedaan> StelLijstOp::pasToe(Context &context) const
{
    const std::set<DossierId> elk(dossiers.cbegin(), dossiers.cend());
    if (static_cast<qsizetype>(elk.size()) != dossiers.size())
        return veldFout(QStringLiteral("dossiers"), QStringLiteral("Een dossier staat hier twee keer."));
    PROBEER_IN(const Gedaan lijst, maakLijst(context, beoordelaar, dossiers.size()));
    QStringList nummers;
    for (const DossierId dossier : dossiers) {
        PROBEER_IN(const Gedaan regel, neemOp(context, *this, VernietigingslijstId(lijst.id), dossier));
        nummers.append(regel.nummer);
    }
    context.resultaat(QStringLiteral("gedaan: %1, %2 dossiers: %3").arg(lijst.nummer).arg(nummers.size()).arg(nummers.join(QStringLiteral(", "))));
    return lijst;
}

QList<Regeltoets<BeoordeelRegel>> BeoordeelRegel::toetsen()
{
    return {{"N8", &magBeoordelen}, {"W9a", &uitzonderingHeeftReden}, {"W9c", &uitstelHeeftGrond}};
}

Uitkomst<Gedaan> BeoordeelRegel::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/beoordeel-regel"));
    bindVelden(s, *this);
    if (oordeel != Regeloordeel::Uitstel)
        s.bind(":uitstel_tot", nullptr);
    s.bind(":account", context.wie().account);
    s.bind(":op", context.nu());
    PROBEER(s.voerUit());
    if (context.db().gewijzigd() == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit dossier staat niet op deze lijst."));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<VervangBeoordelaar>> VervangBeoordelaar::toetsen()
{
    return {{"N8", &magVervangen}};
}

Uitkomst<Gedaan> VervangBeoordelaar::pasToe(Context &context) const
{
    PROBEER_IN(const Lijstkop open, openLijst(context, lijst));
    PROBEER_IN(Statement s, context.sql("bewaring/vervang-beoordelaar"));
    s.bind(":lijst", lijst);
    s.bind(":beoordelaar", beoordelaar);
    PROBEER(s.voerUit());
    // Who signs in the end has judged every line.
    PROBEER_IN(Statement wis, context.sql("bewaring/wis-oordelen"));
    wis.bind(":lijst", lijst);
    PROBEER(wis.voerUit());
    context.resultaat(QStringLiteral("gedaan: %1").arg(open.nummer));
    return Gedaan{lijst.waarde(), open.nummer};
}

Uitkomst<Gedaan> TrekLijstIn::pasToe(Context &context) const
{
    PROBEER_IN(const Lijstkop open, openLijst(context, lijst));
    PROBEER(sluitLijst(context, lijst, "ingetrokken", 0));
    context.resultaat(QStringLiteral("gedaan: %1").arg(open.nummer));
    return Gedaan{lijst.waarde(), open.nummer};
}

QList<Regeltoets<VoerLijstUit>> VoerLijstUit::toetsen()
{
    return {{"N8", &magUitvoeren}, {"W9b", &aantalKlopt}, {"W9a"}, {"B16a"}, {"B16b"}, {"B16c"}};
}

Uitkomst<Gedaan> VoerLijstUit::pasToe(Context &context) const
{
    PROBEER_IN(const Lijstkop open, openLijst(context, lijst));
    PROBEER_IN(const QList<Lijstregel> regels, akkoordRegels(context, lijst));
    QStringList nummers;
    for (const Lijstregel &regel : regels) {
        if (!context.meld(nummers.size(), regels.size()))
            return fout(FoutSoort::Geannuleerd);
        PROBEER_IN(const Gedaan weg, vernietigRegel(context, regel));
        nummers.append(weg.nummer);
    }
    PROBEER(sluitLijst(context, lijst, "uitgevoerd", nummers.size()));
    context.resultaat(QStringLiteral("gedaan: %1, %2 dossiers: %3").arg(open.nummer).arg(nummers.size()).arg(nummers.join(QStringLiteral(", "))));
    return Gedaan{lijst.waarde(), open.nummer};
}

} // namespace weegkamer
