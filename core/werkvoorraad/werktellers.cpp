// SPDX-License-Identifier: EUPL-1.2
// The numbers of the werkvoorraad and the navigation, from kept counters (migration 0016).
#include "core/werkvoorraad/werktellers.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
Uitkomst<qint64> tel(Context &context, Rol rol, const Dagbereik &bereik)
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/tel"));
    s.bind(":rol", rol);
    s.bind(":van", bereik.van);
    s.bind(":tot", bereik.tot);
    PROBEER(s.stap());
    return s.geheel(0);
}

/// In the index, of the few duties that are the asker's.
Uitkomst<QList<Groepstand>> telInIndex(Context &context, Rol rol)
{
    QList<Groepstand> standen;
    for (Werkgroep g : {Werkgroep::Verlopen, Werkgroep::Vandaag, Werkgroep::DezeWeek, Werkgroep::DezeMaand, Werkgroep::Later, Werkgroep::ZonderDatum}) {
        PROBEER_IN(const qint64 n, tel(context, rol, bereikVan(g, context.vandaag())));
        standen.append({g, n});
    }
    return standen;
}

/// The kept counters are of the whole kamer. A deelnemer sees the own dossiers only, and who looks through a role's eyes (no account: see
/// KijkAls) sees one.
bool heeftTellers(const Context &context)
{
    return context.wie().rol != Rol::Deelnemer && context.wie().account.isGeldig();
}

QString maandVan(QDate dag)
{
    return dag.toString(QStringLiteral("yyyy-MM"));
}
} // namespace

Uitkomst<QList<Groepstand>> telGroepen(Context &context, Rol rol)
{
    if (!heeftTellers(context))
        return telInIndex(context, rol);
    const QDate vandaag = context.vandaag();
    const QDate zondag = zondagVan(vandaag);
    const QDate maandeinde = maandeindeVan(vandaag);
    PROBEER_IN(Statement s, context.sql("werkvoorraad/groepen"));
    s.bind(":rol", rol);
    s.bind(":vandaag", vandaag);
    s.bind(":zondag", zondag);
    s.bind(":maandeinde", maandeinde);
    s.bind(":maand", maandVan(vandaag));
    s.bind(":daarna", maandVan(maandeindeVan(std::max(zondag, maandeinde)).addDays(1)));
    PROBEER(s.stap());
    QList<Groepstand> standen{{Werkgroep::Verlopen, s.geheel(0)}, {Werkgroep::Vandaag, s.geheel(1)}, {Werkgroep::DezeWeek, s.geheel(2)},
                              {Werkgroep::DezeMaand, s.geheel(3)}, {Werkgroep::Later, s.geheel(4)}, {Werkgroep::ZonderDatum, s.geheel(5)}};
    if (!zienAndermansWerk.bevat(context.wie().rol) || rol != context.wie().rol)
        return standen;
    PROBEER_IN(Statement anderen, context.sql("werkvoorraad/totalen"));
    anderen.bind(":rol", rol);
    PROBEER(anderen.stap());
    standen.append({Werkgroep::WachtOpAnderen, anderen.geheel(0)});
    return standen;
}

Uitkomst<Werktellers> TelWerkvoorraad::stel(Context &context) const
{
    const bool alleenEigen = context.wie().rol == Rol::Deelnemer;
    PROBEER_IN(Statement s, context.sql(alleenEigen ? "werkvoorraad/tellers-eigen" : "werkvoorraad/tellers"));
    s.bind(":rol", context.wie().rol);
    Werktellers antwoord;
    PROBEER_IN(antwoord.tellers, leesRijen<Werkteller>(s));
    for (const Werkteller &t : std::as_const(antwoord.tellers))
        antwoord.totaal += t.aantal;
    return antwoord;
}

Uitkomst<Werktellers> TelWachtend::stel(Context &context) const
{
    const bool gehouden = heeftTellers(context);
    const QDate tot = zondagVan(context.vandaag());
    PROBEER_IN(Statement s, context.sql(gehouden ? "werkvoorraad/wacht" : "werkvoorraad/wacht-geteld"));
    s.bind(":rol", context.wie().rol);
    s.bind(":account", context.wie().account);
    s.bind(":vandaag", context.vandaag());
    s.bind(":tot", tot);
    if (gehouden)
        s.bind(":maand", maandVan(tot));
    Werktellers antwoord;
    PROBEER_IN(antwoord.tellers, leesRijen<Werkteller>(s));
    for (const Werkteller &t : std::as_const(antwoord.tellers))
        antwoord.totaal += t.aantal;
    return antwoord;
}

Uitkomst<Werktellers> TelDossiers::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/standen"));
    Werktellers antwoord;
    PROBEER_IN(antwoord.tellers, leesRijen<Werkteller>(s));
    for (const Werkteller &t : std::as_const(antwoord.tellers))
        antwoord.totaal += t.aantal;
    return antwoord;
}

} // namespace weegkamer
