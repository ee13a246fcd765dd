// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/planwijziging.h"

#include "core/casus/namens.h"
#include "core/casus/plan.h"
#include "core/casus/planstand.h"
#include "core/casus/woordhint.h"
#include "core/handeling/dagtoets.h"

namespace weegkamer
{
namespace
{
Gelukt eigenaarDoetMee(const WijzigActie &h, Context &context)
{
    return toetsDoetMee(context, h.dossier, h.deelnemer);
}

/// Changes the one row that the handeling names; fails on that field when this casus has no such row.
template <class H>
Gelukt wijzigRij(const H &h, Context &context, const char *sql, const QString &veldnaam, const QString &nergens)
{
    PROBEER_IN(Statement s, context.sql(sql));
    bindVelden(s, h);
    if (s.heeft(":vandaag"))
        s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    if (context.db().gewijzigd() == 0)
        return veldFout(veldnaam, nergens);
    return maakPlanVindbaar(context, h.dossier);
}
} // namespace

QList<Regeltoets<WijzigDoel>> WijzigDoel::toetsen()
{
    return {};
}

Uitkomst<Gedaan> WijzigDoel::pasToe(Context &context) const
{
    PROBEER(wijzigRij(*this, context, "casus/wijzig-doel", QStringLiteral("doel"), QStringLiteral("Dit doel staat niet in deze casus.")));
    return Gedaan{doel.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<WijzigInterventie>> WijzigInterventie::toetsen()
{
    return {{"B6c", &zonderVerzamelwoorden<WijzigInterventie>}};
}

Uitkomst<Gedaan> WijzigInterventie::pasToe(Context &context) const
{
    PROBEER(wijzigRij(*this, context, "casus/wijzig-interventie", QStringLiteral("interventie"), QStringLiteral("Deze interventie staat niet in deze casus.")));
    return Gedaan{interventie.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<WijzigActie>> WijzigActie::toetsen()
{
    return {{"W5.3e", &eigenaarDoetMee}, {"B6c", &zonderVerzamelwoorden<WijzigActie>}};
}

Uitkomst<Gedaan> WijzigActie::pasToe(Context &context) const
{
    PROBEER_IN(const Actiehouder was, actiehouder(context, dossier, actie));
    if (!was.open)
        return veldFout(QStringLiteral("actie"), QStringLiteral("Deze actie is al afgerond. Zet haar eerst met “Werk de actie bij” weer op open."));
    // A day that stays may be past; a new one may not, as when the action was added.
    const QString mis = uiterlijk == was.uiterlijk ? QString() : toetsDag(QLatin1String(VoegActieToe::kop.naam), QStringLiteral("uiterlijk"), uiterlijk, context.vandaag());
    if (!mis.isEmpty())
        return veldFout(QStringLiteral("uiterlijk"), mis);
    PROBEER(wijzigRij(*this, context, "casus/wijzig-actie", QStringLiteral("actie"), QStringLiteral("Deze actie staat niet in deze casus.")));
    PROBEER(legActieplichtOp(context, dossier, actie, uiterlijk));
    return Gedaan{actie.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
