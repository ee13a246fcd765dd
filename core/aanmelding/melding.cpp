// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"

#include "core/handeling/dagtoets.h"
#include "core/handeling/dossier.h"
#include "core/handeling/vernietig.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

Gelukt nietInDeToekomst(const NeemMeldingAan &h, Context &context)
{
    if (const QString zin = toetsDag(QLatin1String(NeemMeldingAan::kop.naam), QStringLiteral("ontvangen-op"), h.ontvangenOp, context.vandaag()); !zin.isEmpty())
        return weiger(u"W5.2", zin, QStringLiteral("ontvangen-op"));
    return {};
}

Gelukt tochReden(const BeoordeelMelding &h, Context &)
{
    if (h.uitkomst != Meldinguitkomst::Aanmelden && h.teWeinigInformatie && h.tochOmdat.trimmed().isEmpty())
        return weiger(u"B7.1c",
                      QStringLiteral("Bij te weinig informatie ligt aanmelden bij de hele weegploeg voor de hand: zij kan anderen raadplegen. "
                                     "Wilt u toch niet aanmelden, schrijf dan waarom."),
                      QStringLiteral("toch-omdat"));
    return {};
}
/// An old file that waits in quarantine is in this phase too, and no melding: it is judged as what it is (N6).
Gelukt isMelding(const BeoordeelMelding &h, Context &context)
{
    PROBEER_IN(Statement s, context.sql("aanmelding/is-melding"));
    s.bind(":dossier", h.dossier);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return weiger(u"N6", QStringLiteral("Dit is geen melding, maar een oud dossier in quarantaine. Beoordeel daar of het nog nodig is."));
    return {};
}
} // namespace

const Keuzelijst &keuzesVan(Meldinguitkomst)
{
    static const Keuzelijst lijst{{QStringLiteral("aanmelden"), QStringLiteral("Aanmelden bij de weegploeg")},
                                  {QStringLiteral("niet-aanmelden"), QStringLiteral("Niet aanmelden; de melding verdwijnt")},
                                  {QStringLiteral("terug-naar-melder"), QStringLiteral("Terug naar de melder; de melding verdwijnt")}};
    return lijst;
}

QList<Regeltoets<NeemMeldingAan>> NeemMeldingAan::toetsen()
{
    return {{"W5.2", &nietInDeToekomst}};
}

Uitkomst<Gedaan> NeemMeldingAan::pasToe(Context &context) const
{
    PROBEER_IN(const Dossierkop dossier, openDossier(context, Fase::Melding));
    PROBEER_IN(Statement s, context.sql("aanmelding/neem-melding-aan"));
    bindVelden(s, *this);
    s.bind(":dossier", dossier.id);
    s.bind(":ontvanger", context.wie().account);
    PROBEER(s.voerUit());
    PROBEER(legPlichtOp(context, {dossier.id, QStringLiteral("melding"), context.wie().rol, QStringLiteral("Melding beoordelen"),
                                  QStringLiteral("B7.1b"), QDate()}));
    return Gedaan{dossier.id.waarde(), dossier.nummer};
}

QList<Regeltoets<BeoordeelMelding>> BeoordeelMelding::toetsen()
{
    // B7.1b: the reason is a required field. B7.1e: pasToe takes what is not aangemeld out of the kamer.
    return {{"N6", &isMelding}, {"B7.1b"}, {"B7.1c", &tochReden}, {"B7.1e"}};
}

Uitkomst<Gedaan> BeoordeelMelding::pasToe(Context &context) const
{
    const Dossierkop d = *context.dossier();
    PROBEER(doePlichtAf(context, d.id, QStringLiteral("melding")));
    if (uitkomst == Meldinguitkomst::Aanmelden) {
        PROBEER_IN(Statement s, context.sql("aanmelding/beoordeel-melding"));
        bindVelden(s, *this);
        s.bind(":op", context.vandaag());
        PROBEER(s.voerUit());
        PROBEER(zetFase(context, d.id, Fase::Aanmelding));
        PROBEER(legPlichtOp(context, {d.id, QStringLiteral("aanmelden"), context.wie().rol, QStringLiteral("Aanmelding opstellen uit de melding"),
                                      QStringLiteral("B7.1b"), QDate()}));
    } else {
        PROBEER(vernietigDossier(context, d.id));
    }
    return Gedaan{d.id.waarde(), d.nummer};
}

Uitkomst<Meldinglijst> VraagMeldingen::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("aanmelding/meldingen"));
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    s.bind(":na", na.isEmpty() ? std::numeric_limits<qint64>::max() : na.toLongLong());
    s.bind(":aantal", hoeveel);
    PROBEER_IN(QList<Meldingregel> rijen, leesRijen<Meldingregel>(s));
    const QString volgende = rijen.size() < hoeveel ? QString() : rijen.constLast().dossier.tekst();
    return Meldinglijst{std::move(rijen), volgende};
}

Uitkomst<Meldingbeeld> ToonMelding::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("aanmelding/melding"));
    s.bind(":dossier", dossier);
    PROBEER_IN(auto beeld, leesRij<Meldingbeeld>(s));
    if (!beeld)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze melding is er niet (meer), of is door een ander ontvangen."));
    return *beeld;
}

} // namespace weegkamer
