// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/indienen.h"
#include "core/handeling/dossier.h"
#include "core/handeling/vernietig.h"
#include "core/personen/deelnemer.h"

namespace weegkamer
{
namespace
{
constexpr Rol zetels[] = {Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie};

/// The coordinator records what any aanmelder decides; a seat decides for its own body only.
Gelukt isVanDezeAanmelder(const TrekIn &h, Context &context)
{
    if (context.wie().rol == Rol::Casuscoordinator)
        return {};
    PROBEER_IN(Statement s, context.sql("aanmelding/aanmelder"));
    s.bind(":dossier", h.dossier);
    PROBEER_IN(const bool rij, s.stap());
    // The values of the first three kinds of body are those of the roles.
    if (rij && s.tekstVan(1) == tekst(context.wie().rol))
        return {};
    if (context.dossier()->fase == Fase::Weging)
        return weiger(u"B7.1d", QStringLiteral("Een lid van de weegploeg haalt de aanmelding van een ander niet van de agenda. Beoordeel haar samen; "
                                               "wil de aanmelder haar intrekken, dan legt de casuscoördinator dat vast."));
    return weiger(u"B7.1f", QStringLiteral("Alleen de aanmelder zelf kan intrekken. Vraag de casuscoördinator dat vast te leggen als de aanmelder dat wil."));
}

/// A dossier that is open to weigh its reopening goes back where it came from; it is not withdrawn.
Gelukt isGeenHeropening(const TrekIn &h, Context &context)
{
    PROBEER_IN(const bool loopt, heropeningLoopt(context, h.dossier));
    if (loopt)
        return weiger(u"W6.3b", QStringLiteral("Dit dossier is alleen open om de heropening te wegen. Breek de heropening af; dan gaat het weer dicht."));
    return {};
}
} // namespace

QList<Regeltoets<TrekIn>> TrekIn::toetsen()
{
    // B7.1f: the reason is a required field, and pasToe tells the three seats. B16b: pasToe orders the destruction.
    return {{"W6.3b", &isGeenHeropening}, {"B7.1f", &isVanDezeAanmelder}, {"B7.1d"}, {"B16b"}};
}

Uitkomst<Gedaan> TrekIn::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("aanmelding/trek-in"));
    bindVelden(s, *this);
    s.bind(":op", context.vandaag());
    PROBEER(s.voerUit());
    PROBEER(beveelVernietiging(context, dossier, QStringLiteral("B16b"), QStringLiteral("De aanmelder trok de aanmelding in.")));
    for (const Rol zetel : zetels) {
        PROBEER(legPlichtOp(context, {dossier, QStringLiteral("intrekking"), zetel, QStringLiteral("Lezen: de aanmelding is ingetrokken"), QStringLiteral("B7.1f"), QDate()}));
    }
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<NeemKennisVanIntrekking>> NeemKennisVanIntrekking::toetsen()
{
    // B7.1f: pasToe records that this seat knows.
    return {{"B7.1f"}};
}

Uitkomst<Gedaan> NeemKennisVanIntrekking::pasToe(Context &context) const
{
    PROBEER(doePlichtAf(context, dossier, QStringLiteral("intrekking"), context.wie().rol));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
