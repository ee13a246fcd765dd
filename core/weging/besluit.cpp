// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/besluit.h"

#include "core/handeling/dossier.h"
#include "core/handeling/toetsritme.h"
#include "core/handeling/vernietig.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
struct Verdicts {
    Wegingstand stand;
    QList<Oordeelbeeld> oordelen; ///< empty while they are sealed
    bool isEensluidend() const
    {
        return oordelen.size() == keuzes<Zetel>().size()
            && std::all_of(oordelen.begin(), oordelen.end(), [&](const auto &o) { return o.verdict == oordelen.first().verdict; });
    }
    /// "burgemeester: niet voorleggen; politie: aanhouden; …"
    QString opsomming() const
    {
        QStringList delen;
        for (const Oordeelbeeld &o : oordelen)
            delen.append(label(o.zetel) + u": " + label(o.verdict).toLower());
        return delen.join(QStringLiteral("; "));
    }
};

Uitkomst<Verdicts> leesVerdicts(Context &context, DossierId dossier)
{
    PROBEER_IN(const Wegingstand stand, leesWegingstand(context, dossier));
    Verdicts v{stand, {}};
    if (stand.isOpen()) {
        PROBEER_IN(v.oordelen, leesOordelen(context, dossier, stand.ronde));
    }
    return v;
}

Gelukt isGeenHeropening(const StelBesluitVast &h, Context &context)
{
    PROBEER_IN(const bool loopt, heropeningLoopt(context, h.dossier));
    if (!loopt)
        return {};
    return weiger(u"W6.3b", QStringLiteral("Dit dossier is alleen open om de heropening te wegen. Stel het besluit over heropening vast."));
}

Gelukt isGeopend(const StelBesluitVast &h, Context &context)
{
    PROBEER_IN(const Wegingstand stand, leesWegingstand(context, h.dossier));
    if (stand.isOpen())
        return {};
    return weiger(u"W5.3a", QStringLiteral("De drie oordelen zijn nog niet alle drie binnen. Zwijgen is geen ja: wacht op wie nog moet oordelen, of houd de weging aan."));
}

Gelukt isEensluidend(const StelBesluitVast &h, Context &context)
{
    if (h.uitkomst == Besluituitkomst::GeenEensluidendOordeel)
        return {};
    PROBEER_IN(const Verdicts v, leesVerdicts(context, h.dossier));
    if (!v.isEensluidend())
        return weiger(u"W5.3a", QStringLiteral("De drie oordelen verschillen (%1). Overleg verder en oordeel opnieuw, of houd de weging aan; geen stem geeft de doorslag.").arg(v.opsomming()), QStringLiteral("uitkomst"));
    const Verdict nodig = h.uitkomst == Besluituitkomst::Casusoverleg ? Verdict::Casusoverleg : Verdict::NietVoorleggen;
    const Verdict samen = v.oordelen.first().verdict;
    if (samen == Verdict::Aanhouden)
        return weiger(u"W5.3a", QStringLiteral("Alle drie willen aanhouden. Houd de weging aan tot een dag, en oordeel dan opnieuw."), QStringLiteral("uitkomst"));
    if (samen != nodig)
        return weiger(u"W5.3a", QStringLiteral("De drie oordeelden alle drie “%1”. Stel dat vast, of laat hen opnieuw oordelen.").arg(label(samen).toLower()), QStringLiteral("uitkomst"));
    return {};
}

Gelukt isOneensOpDeDag(const StelBesluitVast &h, Context &context)
{
    if (h.uitkomst != Besluituitkomst::GeenEensluidendOordeel)
        return {};
    PROBEER_IN(const Verdicts v, leesVerdicts(context, h.dossier));
    if (v.isEensluidend())
        return weiger(u"K16", QStringLiteral("De drie oordelen zijn gelijk (%1). Volg dat oordeel, of laat hen opnieuw oordelen.").arg(label(v.oordelen.first().verdict).toLower()), QStringLiteral("uitkomst"));
    if (!v.stand.aangehoudenTot.isValid())
        return weiger(u"K16", QStringLiteral("De weging is nog niet aangehouden. Houd haar eerst aan en overleg verder; verschillen de drie op die dag nog, dan kunt u dit vastleggen."), QStringLiteral("uitkomst"));
    if (context.vandaag() < v.stand.aangehoudenTot)
        return weiger(u"K16", QStringLiteral("De weging is aangehouden tot %1. Overleg tot die dag verder; daarna kunt u vastleggen dat er geen eensluidend oordeel is.")
                                  .arg(v.stand.aangehoudenTot.toString(QStringLiteral("d-M-yyyy"))), QStringLiteral("uitkomst"));
    return {};
}

Gelukt heeftReden(const StelBesluitVast &h, Context &)
{
    if (h.reden.trimmed().isEmpty())
        return weiger(u"W5.4", QStringLiteral("Schrijf op waarom de weegploeg dit besluit neemt."), QStringLiteral("reden"));
    return {};
}

Gelukt isGemotiveerd(const StelBesluitVast &h, Context &)
{
    if (h.uitkomst != Besluituitkomst::Casusoverleg)
        return {};
    if (h.noodzaak.trimmed().isEmpty())
        return weiger(u"W5.3g", QStringLiteral("Schrijf op waarom een casus nodig is."), QStringLiteral("noodzaak"));
    if (h.proportionaliteit.trimmed().isEmpty())
        return weiger(u"W5.3g", QStringLiteral("Schrijf op waarom een casus niet te ver gaat."), QStringLiteral("proportionaliteit"));
    if (h.subsidiariteit.trimmed().isEmpty())
        return weiger(u"W5.3g", QStringLiteral("Schrijf op waarom het niet lichter kan dan met een casus."), QStringLiteral("subsidiariteit"));
    return {};
}

Gelukt maakCasus(const StelBesluitVast &h, Context &context)
{
    PROBEER_IN(const Termijn evaluatie, toetstermijn(context, Toetsritme::Open, context.vandaag()));
    PROBEER_IN(Statement s, context.sql("weging/neem-casus-op"));
    s.bind(":dossier", h.dossier);
    s.bind(":vandaag", context.vandaag());
    s.bind(":omdat", h.reden);
    s.bind(":evaluatie_op", evaluatie.laatsteDag);
    PROBEER(s.voerUit());
    PROBEER(zetFase(context, h.dossier, Fase::Casus));
    for (const char *soort : {"oordeel", "besluit", "aangehouden"})
        PROBEER(doePlichtAf(context, h.dossier, QLatin1String(soort)));
    PROBEER(legPlichtOp(context, {h.dossier, QStringLiteral("deelnemers"), Rol::Casuscoordinator, QStringLiteral("Deelnemers kiezen"),
                                  QStringLiteral("W5.3e"), context.vandaag()}));
    return legPlichtOp(context, {h.dossier, QStringLiteral("noodzaak"), Rol::Casuscoordinator, QStringLiteral("Toetsen of de casus nog nodig is"),
                                 QStringLiteral("W9a"), evaluatie.laatsteDag});
}
} // namespace

const Keuzelijst &keuzesVan(Besluituitkomst)
{
    static const Keuzelijst lijst{{QStringLiteral("casusoverleg"), QStringLiteral("Voorleggen aan het casusoverleg")},
                                  {QStringLiteral("niet-voorleggen"), QStringLiteral("Niet voorleggen")},
                                  {QStringLiteral("geen-eensluidend-oordeel"), QStringLiteral("Niet voorgelegd, geen eensluidend oordeel")}};
    return lijst;
}

Uitkomst<QList<Ontbrekend>> watOntbreekt(Context &context, DossierId dossier)
{
    QList<Ontbrekend> uit;
    PROBEER_IN(const Verdicts v, leesVerdicts(context, dossier));
    if (!v.stand.isOpen()) {
        PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "weging/zetels-binnen"));
        s.bind(":dossier", dossier);
        s.bind(":ronde", v.stand.ronde);
        QStringList binnen;
        for (;;) {
            PROBEER_IN(const bool rij, s.stap());
            if (!rij)
                break;
            binnen.append(s.tekstVan(0));
        }
        for (const Keuze &k : keuzes<Zetel>()) {
            if (!binnen.contains(k.waarde))
                uit.append({QStringLiteral("W5.3h"), QStringLiteral("Het oordeel van de zetel %1 ontbreekt nog.").arg(k.label)});
        }
        return uit;
    }
    const bool dagBereikt = v.stand.aangehoudenTot.isValid() && context.vandaag() >= v.stand.aangehoudenTot;
    if (v.isEensluidend()) {
        if (v.oordelen.first().verdict == Verdict::Aanhouden)
            uit.append({QStringLiteral("W5.3a"), QStringLiteral("Alle drie willen aanhouden. Houd de weging aan tot een dag, en oordeel dan opnieuw.")});
    } else if (!dagBereikt) {
        uit.append({QStringLiteral("W5.3a"), QStringLiteral("De drie oordelen verschillen (%1). Overleg verder en oordeel opnieuw, of houd de weging aan.").arg(v.opsomming())});
    }
    return uit;
}

Gelukt toetsBesluit(const StelBesluitVast &besluit, Context &context)
{
    for (const auto toets : {&isGeopend, &isEensluidend, &isOneensOpDeDag, &heeftReden, &isGemotiveerd}) {
        PROBEER(toets(besluit, context));
    }
    return {};
}

QList<Regeltoets<StelBesluitVast>> StelBesluitVast::toetsen()
{
    // B16b: pasToe orders destruction for everything but a casus.
    return {{"W6.3b", &isGeenHeropening}, {"W5.3a", &isGeopend}, {"W5.3a", &isEensluidend}, {"K16", &isOneensOpDeDag}, {"W5.4", &heeftReden}, {"W5.3g", &isGemotiveerd}, {"B16b"}};
}

Gelukt schrijfBesluit(const StelBesluitVast &besluit, Context &context)
{
    PROBEER_IN(const Wegingstand stand, leesWegingstand(context, besluit.dossier));
    PROBEER_IN(Statement s, context.sql("weging/stel-besluit-vast"));
    bindVelden(s, besluit);
    s.bind(":ronde", stand.ronde);
    s.bind(":vandaag", context.vandaag());
    s.bind(":account", context.wie().account);
    return s.voerUit();
}

Uitkomst<Gedaan> StelBesluitVast::pasToe(Context &context) const
{
    PROBEER(schrijfBesluit(*this, context));
    const Gedaan gedaan{dossier.waarde(), context.dossier()->nummer};
    if (uitkomst == Besluituitkomst::Casusoverleg) {
        PROBEER(maakCasus(*this, context));
        return gedaan;
    }
    const QString grond = uitkomst == Besluituitkomst::NietVoorleggen ? QStringLiteral("De weegploeg legt de aanmelding niet voor aan het casusoverleg.")
                                                                      : QStringLiteral("De weegploeg kwam niet tot een eensluidend oordeel.");
    PROBEER(beveelVernietiging(context, dossier, QStringLiteral("B16b"), grond));
    return gedaan;
}

} // namespace weegkamer
