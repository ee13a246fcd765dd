// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/persoon.h"

#include "core/handeling/dagtoets.h"

namespace weegkamer
{
namespace
{
constexpr qsizetype meesteNamen = 200; ///< [K] nobody is known by more; each one is compared with everybody who is entered

/// The day of a move lies after the move before it, and not in the future: nobody lives where they still have to go.
Gelukt isVerhuisdagGoed(const Verhuis &h, Context &context)
{
    if (const QString zin = toetsDag(QLatin1String(Verhuis::kop.naam), QStringLiteral("van"), h.van, context.vandaag()); !zin.isEmpty())
        return veldFout(QStringLiteral("van"), zin);
    PROBEER_IN(const Persoon p, leesPersoon(context, h.dossier));
    QDate vorige = p.adresSinds;
    if (!vorige.isValid() && !p.vroegereAdressen.isEmpty())
        vorige = p.vroegereAdressen.constFirst().tot;
    if (vorige.isValid() && h.van <= vorige)
        return veldFout(QStringLiteral("van"), QStringLiteral("De betrokkene woont op het vorige adres sinds %1. Kies een latere dag.")
                                                   .arg(QLocale(QLocale::Dutch).toString(vorige, QStringLiteral("d MMMM yyyy"))));
    return {};
}

Gelukt isGemeenteGoed(const Verhuis &h, Context &context)
{
    return toetsBetrokkene({.naam = QStringLiteral("x"), .gemeenteVerblijf = h.gemeenteVerblijf}, {}, context.vandaag());
}
} // namespace

Uitkomst<Gedaan> VoegNaamToe::pasToe(Context &context) const
{
    PROBEER_IN(const Persoon p, leesPersoon(context, dossier));
    if (p.andereNamen.size() >= meesteNamen)
        return veldFout(QStringLiteral("naam"), QStringLiteral("Er staan al %1 andere namen. Meer kan niet: haal eerst een naam weg die niet klopt.").arg(meesteNamen));
    const QString nieuw = weergavenaam(*this);
    bool bekend = nieuw == weergavenaam(p.betrokkene);
    for (const AndereNaamregel &a : p.andereNamen)
        bekend = bekend || nieuw == weergavenaam(a);
    if (bekend)
        return veldFout(QStringLiteral("naam"), QStringLiteral("Deze naam staat er al."));
    qint64 id = 0;
    {
        PROBEER_IN(Statement s, context.sql("personen/voeg-naam-toe"));
        bindVelden(s, *this);
        PROBEER(s.voerUit());
        id = context.db().laatsteId();
    }
    PROBEER(maakHerkenbaar(context, dossier));
    return Gedaan{id, context.dossier()->nummer};
}

Uitkomst<Gedaan> HaalNaamWeg::pasToe(Context &context) const
{
    {
        PROBEER_IN(Statement s, context.sql("personen/haal-naam-weg"));
        bindVelden(s, *this);
        PROBEER(s.voerUit());
    }
    if (context.db().gewijzigd() == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze naam staat niet in dit dossier."));
    PROBEER(maakHerkenbaar(context, dossier));
    return Gedaan{naam.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<Verhuis>> Verhuis::toetsen()
{
    return {{"W1b", &isGemeenteGoed}, {"W1b", &isVerhuisdagGoed}};
}

Uitkomst<Gedaan> Verhuis::pasToe(Context &context) const
{
    {
        PROBEER_IN(Statement s, context.sql("personen/bewaar-adres"));
        s.bind(":dossier", dossier);
        s.bind(":van", van);
        PROBEER(s.voerUit());
    }
    {
        PROBEER_IN(Statement s, context.sql("personen/verhuis"));
        bindVelden(s, *this);
        PROBEER(s.voerUit());
    }
    PROBEER(maakHerkenbaar(context, dossier));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
