// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/oefening.h"

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
    if (h.datum <= context.vandaag())
        return weiger(u"W14.2", QStringLiteral("De klok kan alleen vooruit: het logboek loopt niet terug in de tijd. Kies een dag na vandaag."), QStringLiteral("datum"));
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
