// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/namens.h"

#include "core/handeling/dagtoets.h"

namespace weegkamer
{
namespace
{
Uitkomst<bool> neemtDeel(Context &context, DossierId dossier, DeelnemerId deelnemer, AccountId account)
{
    PROBEER_IN(Statement s, context.sql("casus/doet-mee"));
    s.bind(":dossier", dossier);
    s.bind(":deelnemer", deelnemer);
    s.bind(":account", account);
    return s.stap();
}
} // namespace

Uitkomst<bool> doetMee(Context &context, DossierId dossier, DeelnemerId deelnemer)
{
    return neemtDeel(context, dossier, deelnemer, {});
}

Gelukt toetsDoetMee(Context &context, DossierId dossier, DeelnemerId deelnemer)
{
    PROBEER_IN(const bool mee, doetMee(context, dossier, deelnemer));
    if (!mee)
        return weiger(u"W5.3e", QStringLiteral("Deze organisatie doet niet mee aan deze casus. Kies een deelnemer van de casus, of voeg haar eerst toe met haar rol in het plan."), QStringLiteral("deelnemer"));
    return {};
}

Gelukt toetsEigenOrganisatie(Context &context, DossierId dossier, DeelnemerId deelnemer)
{
    if (casusvoerders.bevat(context.wie().rol))
        return {};
    PROBEER_IN(const bool eigen, neemtDeel(context, dossier, deelnemer, context.wie().account));
    if (!eigen)
        return weiger(u"W13", QStringLiteral("U kunt dit alleen doen voor de organisatie waarvoor u aan deze casus meedoet. Vraag de casuscoördinator om het namens een andere organisatie vast te leggen."), QStringLiteral("deelnemer"));
    return {};
}

Gelukt toetsNamensVelden(Context &context, const QString &naam, const QString &functie, QDate datum)
{
    if (naam.trimmed().isEmpty())
        return weiger(u"N1", QStringLiteral("U legt dit vast namens een deelnemer. Vul in wie het gaf."), QStringLiteral("namens-naam"));
    if (functie.trimmed().isEmpty())
        return weiger(u"N1", QStringLiteral("U legt dit vast namens een deelnemer. Vul de functie in van wie het gaf."), QStringLiteral("namens-functie"));
    // Without a day it says the same as with a day that must still come.
    const QDate gevraagd = datum.isValid() ? datum : context.vandaag().addDays(1);
    if (const QString zin = toetsDag(QStringLiteral("casus."), QStringLiteral("namens-datum"), gevraagd, context.vandaag()); !zin.isEmpty())
        return weiger(u"N1", zin, QStringLiteral("namens-datum"));
    return {};
}

namespace casusdetail
{
Gelukt toetsNamens(Context &context, Ontvangstwijze wijze, const QString &naam, const QString &functie, QDate datum)
{
    if (!casusvoerders.bevat(context.wie().rol)) {
        if (wijze != Ontvangstwijze::Persoonlijk)
            return weiger(u"N1", QStringLiteral("Alleen de casuscoördinator legt iets namens een ander vast. Kies “zelf ingevuld”."), QStringLiteral("wijze"));
        return {};
    }
    if (wijze == Ontvangstwijze::Persoonlijk)
        return weiger(u"N1", QStringLiteral("Als casuscoördinator legt u dit vast namens een deelnemer. Kies hoe het bij u binnenkwam."), QStringLiteral("wijze"));
    return toetsNamensVelden(context, naam, functie, datum);
}
} // namespace casusdetail

} // namespace weegkamer
