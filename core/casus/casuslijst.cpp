// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casuslijst.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;
constexpr Rollen toezicht{Rol::Fg, Rol::Auditor};

/// Where the page before ended.
struct Plek {
    QString datum; ///< only in the order of evaluation; empty before the first page
    qint64 dossier = 0;
};

Uitkomst<Plek> plekUit(const VraagCasussen &v)
{
    const bool opNummer = v.volgorde == Casusvolgorde::Nummer;
    if (v.na.isEmpty())
        return Plek{QStringLiteral(""), opNummer ? std::numeric_limits<qint64>::max() : 0};
    const qsizetype streep = v.na.indexOf(QLatin1Char('/'));
    bool goed = (streep < 0) == opNummer;
    Plek plek;
    if (goed)
        plek = {v.na.left(qMax<qsizetype>(streep, 0)), v.na.mid(streep + 1).toLongLong(&goed)};
    if (!goed || (!opNummer && !QDate::fromString(plek.datum, Qt::ISODate).isValid()))
        return veldFout(QStringLiteral("na"), QStringLiteral("Deze plek in de lijst bestaat niet."));
    return plek;
}

QString plekNa(Casusvolgorde volgorde, const Casusregel &rij)
{
    if (volgorde == Casusvolgorde::Nummer)
        return rij.dossier.tekst();
    return rij.evaluatieOp.toString(Qt::ISODate) + QLatin1Char('/') + rij.dossier.tekst();
}
} // namespace

const Keuzelijst &keuzesVan(Casusvolgorde)
{
    static const Keuzelijst lijst{{QStringLiteral("nummer"), QStringLiteral("Nieuwste eerst")},
                                  {QStringLiteral("evaluatie"), QStringLiteral("Eerste evaluatie eerst")}};
    return lijst;
}

Uitkomst<Casuslijst> VraagCasussen::stel(Context &context) const
{
    PROBEER_IN(const Plek plek, plekUit(*this));
    const bool opNummer = volgorde == Casusvolgorde::Nummer;
    PROBEER_IN(Statement s, context.sql(opNummer ? "casus/lijst-op-nummer" : "casus/lijst-op-evaluatie"));
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    s.bind(":met_naam", !toezicht.bevat(context.wie().rol));
    if (!opNummer)
        s.bind(":na_datum", plek.datum);
    s.bind(":na", plek.dossier);
    s.bind(":aantal", hoeveel);
    PROBEER_IN(QList<Casusregel> rijen, leesRijen<Casusregel>(s));
    const QString volgende = rijen.size() < hoeveel ? QString() : plekNa(volgorde, rijen.constLast());
    return Casuslijst{std::move(rijen), volgende};
}

} // namespace weegkamer
