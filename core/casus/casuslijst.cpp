// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casuslijst.h"

#include "core/handeling/lijstfilter.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

/// Where the page before ended.
struct Plek {
    QString datum; ///< only in the order of evaluation; empty before the first page
    qint64 dossier = 0;
};

bool isOpNummer(Casusvolgorde volgorde)
{
    return volgorde == Casusvolgorde::Nummer || volgorde == Casusvolgorde::Oudste;
}

const char *vraagVan(Casusvolgorde volgorde)
{
    switch (volgorde) {
    case Casusvolgorde::Nummer:
        return "casus/lijst-op-nummer";
    case Casusvolgorde::Oudste:
        return "casus/lijst-op-nummer-oudste";
    case Casusvolgorde::Evaluatie:
        return "casus/lijst-op-evaluatie";
    case Casusvolgorde::EvaluatieLaatst:
        return "casus/lijst-op-evaluatie-laatste";
    }
    Q_UNREACHABLE();
}

Uitkomst<Plek> plekUit(const VraagCasussen &v)
{
    const bool opNummer = isOpNummer(v.volgorde);
    const bool aflopend = v.volgorde == Casusvolgorde::Nummer || v.volgorde == Casusvolgorde::EvaluatieLaatst;
    if (v.na.isEmpty())
        return Plek{aflopend ? QStringLiteral("9999-99") : QStringLiteral(""), aflopend ? std::numeric_limits<qint64>::max() : 0};
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
    if (isOpNummer(volgorde))
        return rij.dossier.tekst();
    return rij.evaluatieOp.toString(Qt::ISODate) + QLatin1Char('/') + rij.dossier.tekst();
}
} // namespace

const Keuzelijst &keuzesVan(Casusvolgorde)
{
    static const Keuzelijst lijst{{QStringLiteral("nummer"), QStringLiteral("Nieuwste eerst")},
                                  {QStringLiteral("evaluatie"), QStringLiteral("Eerste evaluatie eerst")},
                                  {QStringLiteral("oudste"), QStringLiteral("Oudste eerst")},
                                  {QStringLiteral("evaluatie-laatst"), QStringLiteral("Laatste evaluatie eerst")}};
    return lijst;
}

Uitkomst<Casuslijst> VraagCasussen::stel(Context &context) const
{
    if (!filter.trimmed().isEmpty())
        return gefilterd(context);
    PROBEER_IN(const Plek plek, plekUit(*this));
    const bool opNummer = isOpNummer(volgorde);
    PROBEER_IN(Statement s, context.sql(vraagVan(volgorde)));
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    s.bind(":met_naam", !zonderNamenInDeLijst.bevat(context.wie().rol));
    if (!opNummer)
        s.bind(":na_datum", plek.datum);
    s.bind(":na", plek.dossier);
    s.bind(":aantal", hoeveel);
    PROBEER_IN(QList<Casusregel> rijen, leesRijen<Casusregel>(s));
    const QString volgende = rijen.size() < hoeveel ? QString() : plekNa(volgorde, rijen.constLast());
    return Casuslijst{std::move(rijen), volgende};
}

Uitkomst<Casuslijst> VraagCasussen::gefilterd(Context &context) const
{
    const bool metNaam = !zonderNamenInDeLijst.bevat(context.wie().rol);
    PROBEER_IN(Statement s, context.sql(metNaam ? "casus/lijst-gefilterd" : "casus/lijst-gefilterd-op-nummer"));
    bindFilter(s, lijstfilter(filter, metNaam ? Naamfilter::Wel : Naamfilter::Niet));
    s.bind(":met_naam", metNaam);
    s.bind(":volgorde", volgorde);
    PROBEER_IN(QList<Casusregel> rijen, leesRijen<Casusregel>(s));
    return Casuslijst{std::move(rijen), {}};
}

} // namespace weegkamer
