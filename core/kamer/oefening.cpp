// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/oefening.h"

#include "core/handeling/dagtoets.h"

namespace weegkamer
{
namespace
{
constexpr int verstJaar = 2100; ///< public holidays are known until here

Gelukt isOefenkamer(const DraaiKlok &, Context &context)
{
    PROBEER_IN(Statement s, context.sql("kamer/lees"));
    PROBEER(s.stap());
    if (s.geheel(1) == 0)
        return weiger(u"W14.2", QStringLiteral("In een echte kamer staat de klok vast: het logboek rekent ermee. Oefen met tijd in een oefenkamer."));
    return {};
}

Gelukt isVooruit(const DraaiKlok &h, Context &context)
{
    if (const QString zin = toetsDag(QLatin1String(DraaiKlok::kop.naam), QStringLiteral("datum"), h.datum, context.vandaag()); !zin.isEmpty())
        return weiger(u"W14.2", zin, QStringLiteral("datum"));
    if (h.datum.year() > verstJaar)
        return veldFout(QStringLiteral("datum"), QStringLiteral("Kies een dag uiterlijk in %1.").arg(verstJaar));
    return {};
}
} // namespace

QList<Regeltoets<DraaiKlok>> DraaiKlok::toetsen()
{
    return {{"W14.2", &isOefenkamer}, {"W14.2", &isVooruit}};
}

Uitkomst<Gedaan> DraaiKlok::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("kamer/draai-klok"));
    s.bind(":dagen", context.vandaag().daysTo(datum));
    PROBEER(s.voerUit());
    return Gedaan{};
}

} // namespace weegkamer
