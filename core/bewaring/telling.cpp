// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/telling.h"

#include "core/bewaring/sluitaf.h"

namespace weegkamer
{
namespace
{
/// What the rows of one dossier say, before it is cut down to classes.
struct Gegevens {
    QDate geopendOp;
    QDate beeindigdOp;
    QString reden;
    QString uitkomst;
    qint64 deelnemers = 0;
    static constexpr auto velden()
    {
        using S = Gegevens;
        return std::make_tuple(veld("geopend-op", &S::geopendOp, ""), veld("beeindigd-op", &S::beeindigdOp, ""), veld("reden", &S::reden, ""),
                               veld("uitkomst", &S::uitkomst, ""), veld("deelnemers", &S::deelnemers, ""));
    }
};

QString klasseVan(qint64 deelnemers)
{
    return deelnemers == 0 ? QStringLiteral("geen") : deelnemers <= 3 ? QStringLiteral("1-3") : deelnemers <= 6 ? QStringLiteral("4-6") : QStringLiteral("7-en-meer");
}

QString looptijdVan(QDate van, QDate tot)
{
    const qint64 dagen = van.daysTo(tot);
    return dagen < 183 ? QStringLiteral("korter-dan-half-jaar") : dagen < 365 ? QStringLiteral("half-tot-heel-jaar") : dagen < 731 ? QStringLiteral("een-tot-twee-jaar") : QStringLiteral("langer-dan-twee-jaar");
}

/// Only what the closed lists know; anything else was typed by somebody, or is from another version.
QString uitkomstVan(const QString &uitkomst)
{
    static const QStringList bekend{QStringLiteral("casusoverleg"), QStringLiteral("niet-voorleggen"), QStringLiteral("verwijzen")};
    return bekend.contains(uitkomst) ? uitkomst : uitkomst.isEmpty() ? QStringLiteral("geen-besluit") : QStringLiteral("anders");
}
} // namespace

Uitkomst<QList<Telpost>> tellingenVan(Database &db, DossierId dossier)
{
    PROBEER_IN(Statement s, db.sql(Modus::Onderhoud, "bewaring/telgegevens"));
    s.bind(":dossier", dossier);
    PROBEER_IN(const auto g, leesRij<Gegevens>(s));
    if (!g || !g->beeindigdOp.isValid())
        return QList<Telpost>{};
    const int jaar = g->beeindigdOp.year();
    QList<Telpost> uit{{jaar, QStringLiteral("dossiers"), QStringLiteral("alle")},
                       {jaar, QStringLiteral("uitkomst"), uitkomstVan(g->uitkomst)},
                       {jaar, QStringLiteral("deelnemers"), klasseVan(g->deelnemers)},
                       {jaar, QStringLiteral("looptijd"), looptijdVan(g->geopendOp, g->beeindigdOp)}};
    if (const auto reden = keuzeUit<Sluitreden>(g->reden))
        uit.append({jaar, QStringLiteral("sluitreden"), tekst(*reden)});
    return uit;
}

Gelukt tel(Context &context, const QList<Telpost> &posten)
{
    for (const Telpost &p : posten) {
        PROBEER_IN(Statement s, context.sql("bewaring/tel"));
        s.bind(":jaar", p.jaar);
        s.bind(":soort", p.soort);
        s.bind(":waarde", p.waarde);
        PROBEER(s.voerUit());
    }
    return {};
}

Uitkomst<Tellingen> VraagTellingen::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/tellingen"));
    PROBEER_IN(QList<Telregel> rijen, leesRijen<Telregel>(s));
    return Tellingen{std::move(rijen)};
}

} // namespace weegkamer
