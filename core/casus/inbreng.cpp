// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/inbreng.h"

#include "core/casus/vindbaar.h"
#include "core/casus/woordhint.h"
#include "core/handeling/dagtoets.h"

namespace weegkamer
{
namespace
{
Gelukt organisatieDoetMee(const BrengIn &h, Context &context)
{
    return toetsDoetMee(context, h.dossier, h.deelnemer);
}

Gelukt voorEigenOrganisatie(const BrengIn &h, Context &context)
{
    return toetsEigenOrganisatie(context, h.dossier, h.deelnemer);
}

Gelukt zonderVerzamelwoorden(const BrengIn &h, Context &)
{
    const QString tekst = h.omschrijving + QLatin1Char('\n') + h.bron;
    return toetsVerzamelwoorden(tekst, h.tochOmdat);
}
} // namespace

QList<Regeltoets<BrengIn>> BrengIn::toetsen()
{
    // B6a: source, ground and date are required fields. B10a: what says what somebody is or has stays out of the search index.
    return {{"W5.3e", &organisatieDoetMee}, {"W13", &voorEigenOrganisatie}, {"N1", &isVanWieHetGeeft<BrengIn>}, {"B6a", &isRechtmatig<BrengIn>},
            {"B6b", &heeftEigenTaak<BrengIn>}, {"B6c", &isNietOpVerzoek<BrengIn>}, {"B6c", &zonderVerzamelwoorden}, {"W8", &isNoodzakelijk<BrengIn>},
            {"B10a"}};
}

Uitkomst<Gedaan> BrengIn::pasToe(Context &context) const
{
    if (const QString zin = toetsDag(QLatin1String(kop.naam), QStringLiteral("datum"), datum, context.vandaag()); !zin.isEmpty())
        return veldFout(QStringLiteral("datum"), zin);
    PROBEER_IN(Statement s, context.sql("casus/breng-in"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    s.bind(":account", context.wie().account);
    PROBEER(s.voerUit());
    const qint64 id = context.db().laatsteId();
    PROBEER(maakInbrengVindbaar(context, dossier));
    return Gedaan{id, context.dossier()->nummer};
}

Gelukt maakInbrengVindbaar(Context &context, DossierId dossier)
{
    return maakVindbaarUit(context, dossier, QStringLiteral("inbreng"), "casus/vindbare-inbreng");
}

Uitkomst<Inbrengstand> inbrengstand(Context &context, DossierId dossier, InbrengId inbreng, const QString &veldnaam)
{
    PROBEER_IN(Statement s, context.sql("casus/stand-van-inbreng"));
    s.bind(":dossier", dossier);
    s.bind(":inbreng", inbreng);
    PROBEER_IN(const auto stand, leesRij<Inbrengstand>(s));
    if (!stand)
        return veldFout(veldnaam, QStringLiteral("Deze inbreng staat niet in deze casus."));
    return *stand;
}

} // namespace weegkamer
