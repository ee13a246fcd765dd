// SPDX-License-Identifier: EUPL-1.2
#include "core/werkvoorraad/werkvoorraad.h"

#include "core/handeling/lijstfilter.h"
#include "core/handeling/register.h"
#include "core/recht/regels.h"
#include "core/werkvoorraad/herinnering.h"
#include "core/werkvoorraad/overdracht.h"
#include "core/werkvoorraad/werkagenda.h"
#include "core/werkvoorraad/werktellers.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;
constexpr int gewoneBladzij = 50;

bool zietAnderen(const Context &context)
{
    return zienAndermansWerk.bevat(context.wie().rol);
}

void vulAan(Werkregel &r, const Regel *regel, QDate vandaag, bool anderen)
{
    r.artikel = regel ? regel->artikel : QString();
    r.uitleg = regel ? regel->uitlegNl : QString();
    r.dagen = r.uiterlijk.isValid() ? vandaag.daysTo(r.uiterlijk) : 0;
    r.groep = anderen ? Werkgroep::WachtOpAnderen : groepVan(r.uiterlijk, vandaag);
}

Uitkomst<QList<Werkregel>> leesRegels(Statement &s, QDate vandaag, bool anderen)
{
    QList<Werkregel> rijen;
    rijen.reserve(gewoneBladzij);
    const RijLezer<Werkregel> lezer(s);
    const Regel *regel = nullptr; // mostly that of the row before
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return rijen;
        rijen.append(lezer.lees(s));
        if (!regel || regel->id != rijen.constLast().regel)
            regel = vindRegel(rijen.constLast().regel);
        vulAan(rijen.last(), regel, vandaag, anderen);
    }
}

/// What somebody typed, as a pattern in which nothing that was typed means anything but itself.
QString patroon(const QString &tekst)
{
    QString uit = tekst.trimmed();
    for (const QLatin1Char c : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        uit.replace(c, QLatin1Char('\\') + QString(c));
    return u'%' + uit + u'%';
}

/// The days that are asked for: of the group, as far as they lie in the period.
Dagbereik dagenVan(const ToonWerkvoorraad &v, QDate vandaag)
{
    Dagbereik bereik = bereikVan(v.groep, vandaag);
    if (v.van.isValid() || v.tot.isValid())
        bereik.tot = std::min(bereik.tot, geenDatum().addDays(-1));
    if (v.van.isValid())
        bereik.van = std::max(bereik.van, v.van);
    if (v.tot.isValid())
        bereik.tot = std::min(bereik.tot, v.tot);
    return bereik;
}

struct Vraagstand {
    Rol rol;
    bool anderen;
    Dagbereik bereik;
};

Uitkomst<QList<Werkregel>> leesGefilterd(const ToonWerkvoorraad &v, const Vraagstand &stand, Context &context)
{
    const Lijstfilter filter = lijstfilter(v.filter, Naamfilter::Niet);
    const bool opNummer = !filter.van.isEmpty();
    const char *naam = opNummer ? "werkvoorraad/op-nummer" : stand.anderen ? "werkvoorraad/anderen-gefilterd" : "werkvoorraad/eigen-gefilterd";
    PROBEER_IN(Statement s, context.sql(naam));
    if (opNummer) {
        s.bind(":nummer_van", filter.van);
        s.bind(":nummer_tot", filter.tot);
        s.bind(":anderen", stand.anderen);
    } else {
        s.bind(":tekst", patroon(v.filter));
    }
    s.bind(":rol", stand.rol);
    s.bind(":van", stand.bereik.van);
    s.bind(":tot", stand.bereik.tot);
    s.bind(":soort", v.soort.isNull() ? QStringLiteral("") : v.soort);
    s.bind(":bekijk", hoogstensBekeken);
    s.bind(":aantal", hoogstensGefilterd);
    return leesRegels(s, context.vandaag(), stand.anderen);
}

Uitkomst<QList<Werkregel>> leesBladzij(const ToonWerkvoorraad &v, const Vraagstand &stand, int hoeveel, Context &context)
{
    const char *naam = stand.anderen ? "werkvoorraad/anderen" : stand.rol == context.wie().rol ? "werkvoorraad/eigen" : "werkvoorraad/van-rol";
    PROBEER_IN(Statement s, context.sql(naam));
    const QString naDag = v.na.section(QLatin1Char('/'), 0, 0);
    s.bind(":rol", stand.rol);
    // From there on: the index is entered at this day, and what lies before it isn't walked through again for every page.
    s.bind(":van", std::max(stand.bereik.van, QDate::fromString(naDag, Qt::ISODate)));
    s.bind(":tot", stand.bereik.tot);
    s.bind(":na_dag", v.na.isEmpty() ? QStringLiteral("0000") : naDag);
    s.bind(":na_id", v.na.section(QLatin1Char('/'), 1).toLongLong());
    s.bind(":aantal", hoeveel);
    return leesRegels(s, context.vandaag(), stand.anderen);
}

QString plekVan(const Werkregel &r)
{
    return QStringLiteral("%1/%2").arg((r.uiterlijk.isValid() ? r.uiterlijk : geenDatum()).toString(Qt::ISODate), r.plicht.tekst());
}
} // namespace

Uitkomst<bool> magWerkZien(Context &context, Rol rol)
{
    if (rol == context.wie().rol || zietAnderen(context))
        return true;
    PROBEER_IN(Statement s, context.sql("werkvoorraad/neemt-waar"));
    s.bind(":account", context.wie().account);
    s.bind(":vandaag", context.vandaag());
    s.bind(":rol", rol);
    return s.stap();
}

Uitkomst<QList<Werkregel>> openWerk(Context &context, Rol rol, QDate tot, int aantal)
{
    return leesBladzij({}, {rol, false, {{1, 1, 1}, tot.isValid() ? tot : geenDatum()}}, aantal, context);
}

Uitkomst<Werklijst> ToonWerkvoorraad::stel(Context &context) const
{
    const Vraagstand stand{rol.value_or(context.wie().rol), groep == Werkgroep::WachtOpAnderen && !rol, dagenVan(*this, context.vandaag())};
    if (stand.anderen && !zietAnderen(context))
        return weiger(u"W13", QStringLiteral("Als %1 ziet u alleen wat u zelf moet doen.").arg(label(context.wie().rol).toLower()), QStringLiteral("groep"));
    PROBEER_IN(const bool mag, magWerkZien(context, stand.rol));
    if (!mag)
        return weiger(u"W13", QStringLiteral("Wat een %1 moet doen, ziet u alleen als u die nu vervangt.").arg(label(stand.rol).toLower()), QStringLiteral("rol"));
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    const bool gefilterd = !soort.isEmpty() || !filter.trimmed().isEmpty();
    Werklijst lijst;
    if (gefilterd) {
        PROBEER_IN(lijst.rijen, leesGefilterd(*this, stand, context));
    } else {
        PROBEER_IN(lijst.rijen, leesBladzij(*this, stand, hoeveel, context));
        if (lijst.rijen.size() == hoeveel)
            lijst.volgende = plekVan(lijst.rijen.constLast());
    }
    PROBEER_IN(lijst.groepen, telGroepen(context, stand.rol));
    qint64 totaal = 0;
    for (const Groepstand &g : std::as_const(lijst.groepen))
        totaal += (g.groep == Werkgroep::WachtOpAnderen) == stand.anderen ? g.aantal : 0;
    lijst.afgekapt = gefilterd && (totaal > hoogstensBekeken || lijst.rijen.size() == hoogstensGefilterd);
    return lijst;
}

void registreerWerkvoorraad(Register &reg)
{
    reg.voegToe<ToonWerkvoorraad, TelWerkvoorraad, TelWachtend, TelDossiers>();
    reg.voegToe<VraagHerinnering, Herinner, VraagWerkagenda, LeesVoorAndereKamer>();
    reg.voegToe<MeldAfwezig, OntvangOverdracht, TrekAfwezigheidIn, VraagAfwezigheden, VraagOverdracht>();
}

} // namespace weegkamer
