// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/inhoud.h"

#include "core/bewaring/envelop.h"
#include "core/toegang/kolomrechten.h"

namespace weegkamer
{
namespace
{
/// Who handles what (W6.3a).
Rollen wieDoet(Kijkreden reden)
{
    switch (reden) {
    case Kijkreden::Heropening:
        return {Rol::Casuscoordinator, Rol::Burgemeester};
    case Kijkreden::AvgVerzoek:
        return {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt};
    case Kijkreden::Audit:
        return {Rol::Fg, Rol::Auditor};
    case Kijkreden::Vernietiging:
        return {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt};
    }
    Q_UNREACHABLE();
}

/// The envelope holds one dossier and its own schema; no role views are needed on it.
/// But what a role may not see of somebody outside it, it does not see of them inside either.
void houdAchter(InhoudPersoon &p, Rol rol)
{
    const auto mag = [rol](const char *kolom) { return magKolom(rol, QLatin1String("betrokkene"), QLatin1String(kolom)); };
    if (!mag("naam"))
        p.naam = p.voorvoegsel = p.voornamen = QString();
    if (!mag("geboortedatum"))
        p.geboortedatum = QDate();
    if (!mag("bsn"))
        p.bsn.clear();
    if (!mag("plaats"))
        p.plaats.clear();
}

template <class S>
Uitkomst<QList<S>> lees(Database &envelop, const char *naam)
{
    PROBEER_IN(Statement s, envelop.sql(Modus::Onderhoud, naam));
    return leesRijen<S>(s);
}
} // namespace

const Keuzelijst &keuzesVan(Kijkreden)
{
    static const Keuzelijst lijst{{QStringLiteral("heropening"), QStringLiteral("Nagaan of heropenen nodig is")},
                                  {QStringLiteral("avg-verzoek"), QStringLiteral("Een verzoek van een betrokkene")},
                                  {QStringLiteral("audit"), QStringLiteral("Audit of toezicht")},
                                  {QStringLiteral("vernietiging"), QStringLiteral("Vernietiging voorbereiden")}};
    return lijst;
}

Uitkomst<Inhoudbeeld> BekijkInhoud::stel(Context &context) const
{
    if (!wieDoet(redenKijken).bevat(context.wie().rol))
        return weiger(u"W6.3a",
                      QStringLiteral("Als %1 opent u een afgeschermd dossier niet hiervoor. Kies een reden die bij uw taak hoort.")
                          .arg(label(context.wie().rol).toLower()),
                      QStringLiteral("reden-kijken"));
    PROBEER(isNogBinnenTermijn(context, dossier));
    PROBEER_IN(const Bewaring bewaring, bewaringVan(context, dossier));
    const Dossierkop d = *context.dossier();
    PROBEER_IN(const auto envelop, openEnvelop(context, d));
    Inhoudbeeld beeld{.dossier = d.id, .nummer = d.nummer, .uiterlijk = bewaring.uiterlijk};
    PROBEER_IN(beeld.betrokkenen, lees<InhoudPersoon>(*envelop, "bewaring/inhoud-betrokkenen"));
    for (InhoudPersoon &p : beeld.betrokkenen)
        houdAchter(p, context.wie().rol);
    PROBEER_IN(beeld.feiten, lees<InhoudGegeven>(*envelop, "bewaring/inhoud-feiten"));
    PROBEER_IN(beeld.besluiten, lees<InhoudBesluit>(*envelop, "bewaring/inhoud-besluiten"));
    PROBEER_IN(beeld.inbreng, lees<InhoudGegeven>(*envelop, "bewaring/inhoud-inbreng"));
    PROBEER_IN(beeld.plan, lees<InhoudActie>(*envelop, "bewaring/inhoud-plan"));
    PROBEER_IN(beeld.afsluitingen, lees<InhoudAfsluiting>(*envelop, "bewaring/inhoud-afsluitingen"));
    PROBEER_IN(Statement g, envelop->sql(Modus::Onderhoud, "bewaring/inhoud-gedraging"));
    PROBEER_IN(const bool rij, g.stap());
    if (rij)
        beeld.gedraging = g.tekstVan(0);
    context.resultaat(QStringLiteral("gezien: ") + tekst(redenKijken));
    return beeld;
}

} // namespace weegkamer
