// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/beeld.h"

#include "core/aanmelding/melding.h"
#include "core/handeling/lijstfilter.h"

#include <QLocale>

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

QString voluit(QDate dag)
{
    return QLocale(QLocale::Dutch, QLocale::Netherlands).toString(dag, QStringLiteral("d MMMM"));
}

/// K19 sets no day, so there is no clock: the next step of the aanmelding says it, to who received the melding, and to who stands in for
/// them (N7): they keep the rights of their own, and so do not see who the melder is. Empty when there is nothing to say.
Uitkomst<QString> watMelderWacht(Context &context, DossierId dossier)
{
    // The rest has nothing to do with meldingen, and no right to look.
    if (!meldingontvangers.bevat(context.wie().rol) && context.wie().rol != Rol::Contactpunt)
        return QString();
    PROBEER_IN(Statement s, context.sql("aanmelding/onbevestigd"));
    s.bind(":dossier", dossier);
    s.bind(":account", context.wie().account);
    s.bind(":vandaag", context.vandaag());
    PROBEER_IN(const bool wacht, s.stap());
    if (!wacht)
        return QString();
    const QString wie = s.tekstVan(0);
    if (wie.isEmpty())
        return QStringLiteral("De melder kreeg nog geen ontvangstbevestiging. Stuur die brief, en leg vast wanneer.");
    return QStringLiteral("De melder kreeg nog geen ontvangstbevestiging. U vervangt %1, maar alleen %1 ziet wie de melder is. Zorg dat de brief weggaat als %1 er weer is, na %2.")
        .arg(wie, voluit(s.datum(1)));
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
        PROBEER_IN(const QString wacht, watMelderWacht(context, dossier));
        if (!wacht.isEmpty())
            beeld.wenken.append({QStringLiteral("K19"), wacht});
    }
    return beeld;
}

} // namespace weegkamer
