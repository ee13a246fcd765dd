// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/context.h"

#include "core/basis/klok.h"
#include "core/handeling/handeling.h"

namespace weegkamer
{

const Keuzelijst &keuzesVan(Fase)
{
    static const Keuzelijst lijst{{QStringLiteral("melding"), QStringLiteral("Melding")},
                                  {QStringLiteral("aanmelding"), QStringLiteral("Aanmelding")},
                                  {QStringLiteral("weging"), QStringLiteral("Weging")},
                                  {QStringLiteral("casus"), QStringLiteral("Casus")},
                                  {QStringLiteral("afgeschermd"), QStringLiteral("Afgeschermd")},
                                  {QStringLiteral("te-vernietigen"), QStringLiteral("Te vernietigen")}};
    return lijst;
}

Uitkomst<Statement> Context::sql(const char *naam)
{
    if (!m_db)
        return foutMet(FoutSoort::GeenRecht, QStringLiteral("Uw account opent geen dossiers."));
    return m_db->sql(m_modus, naam);
}

QDate Context::vandaag() const
{
    if (!m_vandaag.isValid())
        m_vandaag = nederlandseDag(m_nu);
    return m_vandaag;
}

void Context::treffers(const QStringList &nummers)
{
    const QString aantal = nummers.size() == 1 ? QStringLiteral("1 treffer") : QStringLiteral("%1 treffers").arg(nummers.size());
    m_resultaat = nummers.isEmpty() ? aantal : QString(aantal + QStringLiteral(": ") + nummers.join(QStringLiteral(", ")));
}

Uitkomst<Dossierkop> dossierkop(Context &context, DossierId dossier)
{
    // On the role's own view in both modes: what a role may not see does not exist for it.
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "handeling/dossierkop"));
    s.bind(":id", dossier);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit dossier is er niet (meer), of uw rol geeft er geen toegang toe."));
    return Dossierkop{dossier, s.tekstVan(0), keuzeUit<Fase>(s.tekstVan(1)).value_or(Fase::Melding)};
}

Gelukt toetsFase(const Dossierkop &dossier, Fasen fasen)
{
    if (fasen.bevat(dossier.fase))
        return {};
    switch (dossier.fase) {
    case Fase::Afgeschermd:
        return weiger(u"W6.3a", QStringLiteral("Dossier %1 is afgeschermd. Het kan alleen nog worden bekeken of vernietigd, of na een nieuwe weging heropend.").arg(dossier.nummer));
    case Fase::TeVernietigen:
        return weiger(u"B16c", QStringLiteral("Dossier %1 wacht op vernietiging. Er kan niets meer aan worden toegevoegd of veranderd.").arg(dossier.nummer));
    case Fase::Melding:
        return weiger(u"B7.1b", QStringLiteral("Dossier %1 is nog een melding. Beoordeel haar eerst: aanmelden, niet aanmelden of terug naar de melder.").arg(dossier.nummer));
    case Fase::Aanmelding:
        return weiger(u"B7.1a", QStringLiteral("Aanmelding %1 is nog niet ingediend. Toets eerst de gegevens en dien haar in.").arg(dossier.nummer));
    case Fase::Weging:
        return weiger(u"W5.3a", QStringLiteral("Over dossier %1 is nog geen eensluidend oordeel. Dit kan pas na het besluit van de weegploeg.").arg(dossier.nummer));
    case Fase::Casus:
        return weiger(u"W5.3a", QStringLiteral("Over dossier %1 heeft de weegploeg al besloten. Het is nu een casus.").arg(dossier.nummer));
    }
    Q_UNREACHABLE();
}

} // namespace weegkamer
