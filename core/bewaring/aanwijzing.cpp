// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/aanwijzing.h"

#include "core/documenten/document.h"
#include "core/handeling/dagtoets.h"

namespace weegkamer
{
namespace
{
Gelukt staatOpPapier(const WijsAan &h, Context &context)
{
    if (h.papier.isEmpty() || h.papierNaam.trimmed().isEmpty())
        return weiger(u"N8", QStringLiteral("De burgemeester wijst op papier aan. Voeg het getekende stuk toe."), QStringLiteral("papier"));
    if (const QString zin = toetsDag(QLatin1String(WijsAan::kop.naam), QStringLiteral("aangewezen-op"), h.aangewezenOp, context.vandaag()); !zin.isEmpty())
        return weiger(u"N8", zin, QStringLiteral("aangewezen-op"));
    return {};
}
} // namespace

QList<Regeltoets<WijsAan>> WijsAan::toetsen()
{
    return {{"N8", &staatOpPapier}};
}

Uitkomst<Gedaan> WijsAan::pasToe(Context &context) const
{
    PROBEER(toetsGrootte(papier, QStringLiteral("papier")));
    PROBEER_IN(Statement s, context.sql("bewaring/wijs-aan"));
    bindVelden(s, *this);
    s.bind(":vandaag", context.vandaag());
    s.bind(":account", context.wie().account);
    PROBEER(s.voerUit());
    return Gedaan{context.db().laatsteId(), {}};
}

Uitkomst<Gedaan> TrekAanwijzingIn::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/trek-aanwijzing-in"));
    s.bind(":id", aanwijzing);
    s.bind(":vandaag", context.vandaag());
    PROBEER(s.voerUit());
    if (context.db().gewijzigd() == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze aanwijzing is er niet, of zij is al ingetrokken."));
    return Gedaan{aanwijzing.waarde(), {}};
}

Uitkomst<Aanwijzingen> VraagAanwijzingen::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/aanwijzingen"));
    PROBEER_IN(QList<Aanwijzing> rijen, leesRijen<Aanwijzing>(s));
    return Aanwijzingen{std::move(rijen)};
}

} // namespace weegkamer
