// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/vasthouding.h"

#include "core/bewaring/envelop.h"
#include "core/handeling/dagtoets.h"
#include "core/handeling/dossier.h"
#include "core/opslag/dossierkopie.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensMaandenVooruit = 12; // keuze van Weegkamer: a claim is looked at once a year at least

Gelukt heeftGrond(const HoudVast &h, Context &)
{
    if (!h.grond)
        return weiger(u"W9c", QStringLiteral("Langer bewaren kan alleen om een wettelijk voorschrift of een rechtsvordering. Kies de grond."), QStringLiteral("grond"));
    if (h.kenmerk.trimmed().isEmpty())
        return weiger(u"W9c", QStringLiteral("Vul het zaaknummer in, of het artikel van het voorschrift. Dat er misschien een vordering komt, is geen grond."), QStringLiteral("kenmerk"));
    if (h.toelichting.trimmed().isEmpty())
        return weiger(u"W9c", QStringLiteral("Schrijf waarom dit dossier daarvoor nodig is."), QStringLiteral("toelichting"));
    return {};
}

Gelukt toetsHerbeoordeling(Context &context, const char *handeling, QDate dag)
{
    if (const QString zin = toetsDag(QLatin1String(handeling), QStringLiteral("herbeoordelen-op"), dag, context.vandaag()); !zin.isEmpty())
        return weiger(u"W9c", zin, QStringLiteral("herbeoordelen-op"));
    const QDate uiterlijk = uiterlijkHerbeoordelen(context.vandaag());
    if (!dag.isValid() || dag > uiterlijk)
        return weiger(u"W9c", QStringLiteral("Kies de dag waarop u opnieuw nagaat of de grond nog loopt: na vandaag, en uiterlijk %1.").arg(uiterlijk.toString(QStringLiteral("d-M-yyyy"))),
                      QStringLiteral("herbeoordelen-op"));
    return {};
}

template <class H>
Gelukt heeftDag(const H &h, Context &context)
{
    return toetsHerbeoordeling(context, H::kop.naam, h.herbeoordelenOp);
}

Gelukt houderKan(const HoudVast &h, Context &context)
{
    if (!h.houder.isGeldig())
        return {};
    PROBEER_IN(Statement s, context.sql("bewaring/houder-rol"));
    s.bind(":account", h.houder);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij || !vasthouders.bevat(keuzeUit<Rol>(s.tekstVan(0)).value_or(Rol::Beheerder)))
        return weiger(u"W9c", QStringLiteral("Kies als houder de casuscoördinator, de burgemeester of het contactpunt."), QStringLiteral("houder"));
    return {};
}

Gelukt isVanHouder(const VerlengVasthouding &h, Context &context)
{
    PROBEER_IN(const QList<Vasthouding> lijst, lopendeVasthoudingen(context, h.dossier));
    for (const Vasthouding &v : lijst) {
        if (v.id == h.vasthouding && v.houder != context.wie().account)
            return weiger(u"W9c", QStringLiteral("%1 behandelt dit, en beoordeelt of de grond nog loopt.").arg(v.houderNaam));
    }
    if (h.omdat.trimmed().isEmpty())
        return weiger(u"W9c", QStringLiteral("Schrijf waarom de grond nog loopt."), QStringLiteral("omdat"));
    return {};
}

QString soortVan(VasthoudingId id)
{
    return QStringLiteral("vasthouding-") + id.tekst();
}

Gelukt legHerbeoordelingOp(Context &context, DossierId dossier, VasthoudingId id, AccountId houder, QDate dag)
{
    PROBEER_IN(Statement s, context.sql("bewaring/houder-rol"));
    s.bind(":account", houder);
    PROBEER(s.stap());
    const Rol rol = keuzeUit<Rol>(s.tekstVan(0)).value_or(Rol::Contactpunt);
    return legPlichtOp(context, {dossier, soortVan(id), rol, QStringLiteral("Nagaan of de grond om dit dossier vast te houden nog loopt"), QStringLiteral("W9c"), dag});
}

/// What was ordered to be destroyed at once still stands in the tables: nobody but the holder sees it from now on.
Gelukt sluitWeg(Context &context, const Dossierkop &d)
{
    PROBEER_IN(const bool dicht, heeftEnvelop(context, d.id));
    if (dicht)
        return {};
    using enum BijSluiten;
    PROBEER(verzegelInEnvelop(context, d));
    PROBEER(verwijderRijen(context.db(), d.id, {InEnvelop, Weg}));
    return {};
}

Gelukt isBijgewerkt(Context &context)
{
    if (context.db().gewijzigd() == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze vasthouding loopt niet (meer)."));
    return {};
}
} // namespace

const Keuzelijst &keuzesVan(Vasthoudgrond)
{
    static const Keuzelijst lijst{{QStringLiteral("wettelijk-voorschrift"), QStringLiteral("Een wettelijk voorschrift")},
                                  {QStringLiteral("rechtsvordering"), QStringLiteral("Een rechtsvordering: instellen, uitoefenen of onderbouwen")},
                                  {QStringLiteral("bezwaar-of-beroep"), QStringLiteral("Bezwaar of beroep dat loopt")},
                                  {QStringLiteral("verzoek"), QStringLiteral("Een AVG-verzoek, maar niet om te wissen")}};
    return lijst;
}

QDate uiterlijkHerbeoordelen(QDate vandaag)
{
    return vandaag.addMonths(hoogstensMaandenVooruit);
}

QList<Regeltoets<HoudVast>> HoudVast::toetsen()
{
    // K17: pasToe seals what was still open, and from the last day on only the holder opens it.
    return {{"W9c", &heeftGrond}, {"W9c", &houderKan}, {"W9c", &heeftDag<HoudVast>}, {"K17"}};
}

Uitkomst<VasthoudingId> houdVast(Context &context, Vasthoudgrond grond, const QString &toelichting, AccountId houder, QDate herbeoordelenOp)
{
    const Dossierkop d = *context.dossier();
    PROBEER(sluitWeg(context, d));
    PROBEER_IN(const QByteArray dicht, verzegelVoorOpeners(context, toelichting));
    PROBEER_IN(Statement s, context.sql("bewaring/houd-vast"));
    s.bind(":dossier", d.id);
    s.bind(":grond", grond);
    s.bind(":houder", houder);
    s.bind(":toelichting", dicht);
    s.bind(":vandaag", context.vandaag());
    s.bind(":herbeoordelen_op", herbeoordelenOp);
    PROBEER(s.voerUit());
    const VasthoudingId id(context.db().laatsteId());
    PROBEER(legHerbeoordelingOp(context, d.id, id, houder, herbeoordelenOp));
    context.dossierIsVerzegeld();
    return id;
}

Uitkomst<Gedaan> HoudVast::pasToe(Context &context) const
{
    PROBEER_IN(const VasthoudingId id, houdVast(context, *grond, kenmerk + u"\n" + toelichting, houder.isGeldig() ? houder : context.wie().account, herbeoordelenOp));
    context.resultaat(QStringLiteral("gedaan: ") + tekst(*grond));
    return Gedaan{id.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<VerlengVasthouding>> VerlengVasthouding::toetsen()
{
    return {{"W9c", &isVanHouder}, {"W9c", &heeftDag<VerlengVasthouding>}};
}

Uitkomst<Gedaan> VerlengVasthouding::pasToe(Context &context) const
{
    PROBEER_IN(Statement oud, context.sql("bewaring/vasthouding-tekst"));
    oud.bind(":id", vasthouding);
    oud.bind(":dossier", dossier);
    PROBEER_IN(const bool rij, oud.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze vasthouding loopt niet (meer)."));
    PROBEER_IN(const QString was, openVoorOpeners(context, oud.bytes(0)));
    PROBEER_IN(const QByteArray dicht, verzegelVoorOpeners(context, was + u"\n" + context.vandaag().toString(QStringLiteral("d-M-yyyy")) + u": " + omdat));
    PROBEER_IN(Statement s, context.sql("bewaring/verleng-vasthouding"));
    s.bind(":id", vasthouding);
    s.bind(":dossier", dossier);
    s.bind(":toelichting", dicht);
    s.bind(":herbeoordelen_op", herbeoordelenOp);
    PROBEER(s.voerUit());
    PROBEER(isBijgewerkt(context));
    PROBEER(legHerbeoordelingOp(context, dossier, vasthouding, context.wie().account, herbeoordelenOp));
    context.dossierIsVerzegeld();
    return Gedaan{vasthouding.waarde(), context.dossier()->nummer};
}

Uitkomst<Gedaan> BeeindigVasthouding::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/beeindig-vasthouding"));
    s.bind(":id", vasthouding);
    s.bind(":dossier", dossier);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    PROBEER(isBijgewerkt(context));
    PROBEER(doePlichtAf(context, dossier, soortVan(vasthouding)));
    PROBEER_IN(const Bewaring b, bewaringVan(context, dossier));
    PROBEER_IN(const QList<Vasthouding> nog, lopendeVasthoudingen(context, dossier));
    if (nog.isEmpty() && context.vandaag() >= b.uiterlijk) {
        PROBEER(legPlichtOp(context, {dossier, QStringLiteral("vernietiging"), Rol::Casuscoordinator, QStringLiteral("Dossier vernietigen: de grond om het vast te houden is geëindigd"),
                                      QStringLiteral("K17"), context.vandaag()}));
    }
    return Gedaan{vasthouding.waarde(), context.dossier()->nummer};
}

Uitkomst<QList<Vasthouding>> lopendeVasthoudingen(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "bewaring/vasthoudingen"));
    s.bind(":dossier", dossier);
    return leesRijen<Vasthouding>(s);
}

Gelukt isNietVastgehouden(Context &context, DossierId dossier)
{
    PROBEER_IN(const QList<Vasthouding> lijst, lopendeVasthoudingen(context, dossier));
    if (lijst.isEmpty())
        return {};
    return weiger(u"K17", QStringLiteral("Dit dossier wordt vastgehouden (%1). Het kan pas weg als %2 vastlegt dat die grond is geëindigd.")
                              .arg(label(lijst.first().grond).toLower(), lijst.first().houderNaam));
}

Gelukt sluitAlsVastgehouden(Context &context, const Dossierkop &dossier)
{
    PROBEER_IN(const QList<Vasthouding> lijst, lopendeVasthoudingen(context, dossier.id));
    if (lijst.isEmpty())
        return {};
    PROBEER(sluitWeg(context, dossier));
    context.dossierIsVerzegeld();
    return {};
}

Uitkomst<Houderkeuzes> VraagHouders::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/houders"));
    PROBEER_IN(QList<Houderkeuze> rijen, leesRijen<Houderkeuze>(s));
    return Houderkeuzes{std::move(rijen)};
}

} // namespace weegkamer
