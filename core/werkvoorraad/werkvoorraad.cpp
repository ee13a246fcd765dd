// SPDX-License-Identifier: EUPL-1.2
#include "core/werkvoorraad/werkvoorraad.h"

#include "core/handeling/register.h"
#include "core/recht/regels.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;
constexpr int dagenInWeek = 7;

QDate geenDatum() { return {9999, 12, 31}; } ///< where a duty without a last day stands in the index

/// The last day of this week, which is a Sunday.
QDate zondagVan(QDate vandaag) { return vandaag.addDays(dagenInWeek - vandaag.dayOfWeek()); }

/// The last days of a group, seen from today. "Deze week" ends on Sunday.
struct Bereik {
    QDate van;
    QDate tot;
};

Bereik bereikVan(std::optional<Werkgroep> groep, QDate vandaag)
{
    const QDate zondag = zondagVan(vandaag);
    switch (groep.value_or(Werkgroep::WachtOpAnderen)) {
    case Werkgroep::Verlopen:
        return {{1, 1, 1}, vandaag.addDays(-1)};
    case Werkgroep::Vandaag:
        return {vandaag, vandaag};
    case Werkgroep::DezeWeek:
        return {vandaag.addDays(1), zondag};
    case Werkgroep::Later:
        return {std::max(vandaag, zondag).addDays(1), geenDatum().addDays(-1)};
    case Werkgroep::ZonderDatum:
        return {geenDatum(), geenDatum()};
    case Werkgroep::WachtOpAnderen:
        break;
    }
    return {{1, 1, 1}, geenDatum()};
}

Werkgroep groepVan(QDate uiterlijk, QDate vandaag)
{
    for (Werkgroep g : {Werkgroep::Verlopen, Werkgroep::Vandaag, Werkgroep::DezeWeek, Werkgroep::Later}) {
        const Bereik b = bereikVan(g, vandaag);
        if (uiterlijk.isValid() && uiterlijk >= b.van && uiterlijk <= b.tot)
            return g;
    }
    return Werkgroep::ZonderDatum;
}

bool zietAnderen(const Context &context)
{
    return context.wie().rol == Rol::Casuscoordinator;
}

void vulAan(Werkregel &r, QDate vandaag, bool anderen)
{
    const Regel *regel = vindRegel(r.regel);
    r.artikel = regel ? regel->artikel : QString();
    r.uitleg = regel ? regel->uitlegNl : QString();
    r.dagen = r.uiterlijk.isValid() ? vandaag.daysTo(r.uiterlijk) : 0;
    r.groep = anderen ? Werkgroep::WachtOpAnderen : groepVan(r.uiterlijk, vandaag);
}

Uitkomst<qint64> tel(Context &context, const Bereik &bereik)
{
    PROBEER_IN(Statement s, context.sql("werkvoorraad/tel"));
    s.bind(":rol", context.wie().rol);
    s.bind(":van", bereik.van);
    s.bind(":tot", bereik.tot);
    PROBEER(s.stap());
    return s.geheel(0);
}

/// In the index: the counters are of all dossiers, a deelnemer sees only the own ones.
Uitkomst<QList<Groepstand>> telEigenGroepen(Context &context)
{
    QList<Groepstand> standen;
    for (Werkgroep g : {Werkgroep::Verlopen, Werkgroep::Vandaag, Werkgroep::DezeWeek, Werkgroep::Later, Werkgroep::ZonderDatum}) {
        PROBEER_IN(const qint64 n, tel(context, bereikVan(g, context.vandaag())));
        standen.append({g, n});
    }
    return standen;
}

/// From kept counters, whatever the number of duties.
Uitkomst<QList<Groepstand>> telGroepen(Context &context)
{
    if (context.wie().rol == Rol::Deelnemer)
        return telEigenGroepen(context);
    PROBEER_IN(Statement groepen, context.sql("werkvoorraad/groepen"));
    groepen.bind(":rol", context.wie().rol);
    groepen.bind(":vandaag", context.vandaag());
    groepen.bind(":zondag", zondagVan(context.vandaag()));
    PROBEER(groepen.stap());
    PROBEER_IN(Statement totalen, context.sql("werkvoorraad/totalen"));
    totalen.bind(":rol", context.wie().rol);
    PROBEER(totalen.stap());
    const qint64 zonderDatum = groepen.geheel(3);
    const qint64 later = totalen.geheel(0) - groepen.geheel(0) - groepen.geheel(1) - groepen.geheel(2) - zonderDatum;
    QList<Groepstand> standen{{Werkgroep::Verlopen, groepen.geheel(0)}, {Werkgroep::Vandaag, groepen.geheel(1)}, {Werkgroep::DezeWeek, groepen.geheel(2)},
                              {Werkgroep::Later, later}, {Werkgroep::ZonderDatum, zonderDatum}};
    if (zietAnderen(context))
        standen.append({Werkgroep::WachtOpAnderen, totalen.geheel(1)});
    return standen;
}
} // namespace

const Keuzelijst &keuzesVan(Werkgroep)
{
    static const Keuzelijst lijst{{QStringLiteral("verlopen"), QStringLiteral("Verlopen")},
                                  {QStringLiteral("vandaag"), QStringLiteral("Vandaag")},
                                  {QStringLiteral("deze-week"), QStringLiteral("Deze week")},
                                  {QStringLiteral("later"), QStringLiteral("Later")},
                                  {QStringLiteral("zonder-datum"), QStringLiteral("Zonder datum")},
                                  {QStringLiteral("wacht-op-anderen"), QStringLiteral("Wacht op anderen")}};
    return lijst;
}

Uitkomst<Werklijst> ToonWerkvoorraad::stel(Context &context) const
{
    const bool anderen = groep == Werkgroep::WachtOpAnderen;
    if (anderen && !zietAnderen(context))
        return weiger(u"W13", QStringLiteral("Als %1 ziet u alleen wat u zelf moet doen.").arg(label(context.wie().rol).toLower()), QStringLiteral("groep"));
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    const Bereik bereik = bereikVan(groep, context.vandaag());
    PROBEER_IN(Statement s, context.sql(anderen ? "werkvoorraad/anderen" : "werkvoorraad/eigen"));
    s.bind(":rol", context.wie().rol);
    s.bind(":van", bereik.van);
    s.bind(":tot", bereik.tot);
    s.bind(":na_dag", na.isEmpty() ? QStringLiteral("0000") : na.section(QLatin1Char('/'), 0, 0));
    s.bind(":na_id", na.section(QLatin1Char('/'), 1).toLongLong());
    s.bind(":aantal", hoeveel);
    Werklijst lijst;
    const RijLezer<Werkregel> lezer(s);
    const int idKolom = s.kolom("id");
    const int dagKolom = s.kolom("dag");
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            break;
        lijst.rijen.append(lezer.lees(s));
        vulAan(lijst.rijen.last(), context.vandaag(), anderen);
        if (lijst.rijen.size() == hoeveel)
            lijst.volgende = QStringLiteral("%1/%2").arg(s.tekstVan(dagKolom)).arg(s.geheel(idKolom));
    }
    PROBEER_IN(lijst.groepen, telGroepen(context));
    return lijst;
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
    PROBEER_IN(Statement s, context.sql("werkvoorraad/wacht"));
    s.bind(":rol", context.wie().rol);
    s.bind(":tot", bereikVan(Werkgroep::DezeWeek, context.vandaag()).tot);
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

void registreerWerkvoorraad(Register &reg)
{
    reg.voegToe<ToonWerkvoorraad, TelWerkvoorraad, TelWachtend, TelDossiers>();
}

} // namespace weegkamer
