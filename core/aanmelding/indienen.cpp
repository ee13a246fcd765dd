// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/indienen.h"

#include "core/aanmelding/spoed.h"
#include "core/handeling/dossier.h"

namespace weegkamer
{
namespace
{
/// "2", "2 en 5", "2, 3 en 5".
QString opsomming(const QStringList &delen)
{
    if (delen.size() < 2)
        return delen.join(QString());
    return QStringLiteral("%1 en %2").arg(delen.first(delen.size() - 1).join(QStringLiteral(", ")), delen.constLast());
}

Gelukt nietsOntbreekt(const DienIn &h, Context &context)
{
    PROBEER_IN(const QList<Aanmeldingfeit> feiten, leesAanmeldingfeiten(context, h.dossier));
    const QList<NogNodig> ontbreekt = watOntbreekt(feiten);
    if (!ontbreekt.isEmpty())
        return weiger(ontbreekt.constFirst().regel, ontbreekt.constFirst().uitleg);
    return {};
}

Gelukt isVerklaard(const DienIn &h, Context &)
{
    if (!h.verklaring)
        return weiger(u"B7.1a", QStringLiteral("Verklaar dat de gegevens zo goed mogelijk zijn getoetst op juistheid en kwaliteit, of toets ze eerst."), QStringLiteral("verklaring"));
    return {};
}

} // namespace

QList<NogNodig> watOntbreekt(const QList<Aanmeldingfeit> &feiten)
{
    if (feiten.isEmpty())
        return {{QStringLiteral("W5.1"), QStringLiteral("Er staat nog geen enkel feit in deze aanmelding. Voeg toe waaruit het gedrag of de situatie blijkt.")}};
    QStringList ongetoetst;
    for (const Aanmeldingfeit &f : feiten) {
        if (!f.toets)
            ongetoetst.append(QString::number(f.volgnummer));
    }
    if (ongetoetst.isEmpty())
        return {};
    const QString zin = ongetoetst.size() == 1 ? QStringLiteral("Feit %1 is nog niet getoetst.") : QStringLiteral("De feiten %1 zijn nog niet getoetst.");
    return {{QStringLiteral("B7.1a"), QString(zin.arg(opsomming(ongetoetst)) + u" Toets elk feit; kan dat niet, schrijf dan waarom."_qs)}};
}

QList<Regeltoets<DienIn>> DienIn::toetsen()
{
    // B7.1d: pasToe puts it on the work-list of all three seats.
    return {{"W5.1", &nietsOntbreekt}, {"B7.1a", &isVerklaard}, {"B7.1d"}};
}

Uitkomst<Gedaan> DienIn::pasToe(Context &context) const
{
    {
        PROBEER_IN(Statement s, context.sql("aanmelding/dien-in"));
        s.bind(":dossier", dossier);
        s.bind(":op", context.vandaag());
        s.bind(":door", context.wie().account);
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return foutMet(FoutSoort::NietGevonden, QStringLiteral("In dit dossier staat nog geen aanmelding. Stel haar eerst op."));
        PROBEER(s.voerUit());
    }
    PROBEER_IN(Statement w, context.sql("aanmelding/open-weging"));
    w.bind(":dossier", dossier);
    PROBEER(w.voerUit());
    PROBEER(zetFase(context, dossier, Fase::Weging));
    PROBEER(doePlichtAf(context, dossier, QStringLiteral("indienen")));
    PROBEER(legOordeelplichtenOp(context, dossier));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
