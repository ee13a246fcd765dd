// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/beeld.h"

#include "core/handeling/lijstfilter.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

/// K19 sets no day, so there is no clock: the next step of the aanmelding says it, to who received the melding.
Uitkomst<bool> isOnbevestigd(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("aanmelding/onbevestigd"));
    s.bind(":dossier", dossier);
    return s.stap();
}
} // namespace

const Keuzelijst &keuzesVan(Aanmeldingvolgorde)
{
    static const Keuzelijst lijst{{QStringLiteral("nieuwste"), QStringLiteral("Nieuwste eerst")}, {QStringLiteral("oudste"), QStringLiteral("Oudste eerst")}};
    return lijst;
}

Uitkomst<Aanmeldinglijst> VraagAanmeldingen::stel(Context &context) const
{
    if (fase && *fase != Fase::Aanmelding && *fase != Fase::Weging)
        return veldFout(QStringLiteral("fase"), QStringLiteral("Kies een van: aanmelding, weging."));
    const bool zoekt = !filter.trimmed().isEmpty();
    const bool nieuwste = volgorde == Aanmeldingvolgorde::Nieuwste;
    PROBEER_IN(Statement s, context.sql(zoekt ? "aanmelding/lijst-gefilterd" : nieuwste ? "aanmelding/lijst" : "aanmelding/lijst-oudste"));
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    s.bind(":fase_een", fase.value_or(Fase::Aanmelding));
    s.bind(":fase_twee", fase.value_or(Fase::Weging));
    if (zoekt) {
        bindFilter(s, lijstfilter(filter, Naamfilter::Wel));
        s.bind(":volgorde", volgorde);
        PROBEER_IN(QList<Aanmeldingregel> gevonden, leesRijen<Aanmeldingregel>(s));
        return Aanmeldinglijst{std::move(gevonden), {}};
    }
    s.bind(":na", !na.isEmpty() ? na.toLongLong() : nieuwste ? std::numeric_limits<qint64>::max() : 0);
    s.bind(":aantal", hoeveel);
    PROBEER_IN(QList<Aanmeldingregel> rijen, leesRijen<Aanmeldingregel>(s));
    const QString volgende = rijen.size() < hoeveel ? QString() : rijen.constLast().dossier.tekst();
    return Aanmeldinglijst{std::move(rijen), volgende};
}

Uitkomst<Aanmeldingbeeld> ToonAanmelding::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("aanmelding/toon"));
    s.bind(":dossier", dossier);
    PROBEER_IN(auto rij, leesRij<Aanmeldingbeeld>(s));
    if (!rij)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("In dit dossier staat geen aanmelding (meer), of nog geen."));
    Aanmeldingbeeld beeld = std::move(*rij);
    PROBEER_IN(Statement b, context.sql("personen/betrokkene"));
    b.bind(":dossier", dossier);
    PROBEER_IN(const auto betrokkene, leesRij<Betrokkene>(b));
    beeld.betrokkene = betrokkene.value_or(Betrokkene{});
    beeld.betrokkeneNaam = weergavenaam(beeld.betrokkene);
    PROBEER_IN(beeld.feiten, leesAanmeldingfeiten(context, dossier));
    PROBEER_IN(beeld.koppelingen, leesKoppelingen(context, dossier));
    if (beeld.fase == Fase::Aanmelding) {
        beeld.ontbreekt = watOntbreekt(beeld.feiten);
        beeld.wenken = wenkenBij(beeld.feiten);
    }
    if (!beeld.ingetrokkenOp.isValid() && (beeld.fase == Fase::Aanmelding || beeld.fase == Fase::Weging)) {
        PROBEER_IN(const bool wacht, isOnbevestigd(context, dossier));
        if (wacht)
            beeld.wenken.append({QStringLiteral("K19"), QStringLiteral("De melder kreeg nog geen ontvangstbevestiging. Stuur die brief, en leg vast wanneer.")});
    }
    return beeld;
}

} // namespace weegkamer
