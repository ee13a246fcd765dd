// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/quarantaine.h"

#include "core/basis/deeldatum.h"
#include "core/handeling/dagtoets.h"
#include "core/handeling/dossier.h"
#include "core/handeling/vernietig.h"
#include "core/recht/termijn.h"
#include "core/recht/termijnen.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

Gelukt isLeesbaar(const NeemOudDossierOp &h, Context &context)
{
    if (const QString zin = toetsGeboortedatum(h.geboortedatum, context.vandaag()); !zin.isEmpty())
        return veldFout(QStringLiteral("geboortedatum"), zin);
    if (const QString zin = toetsDag(QLatin1String(NeemOudDossierOp::kop.naam), QStringLiteral("opgemaakt-op"), eersteDagVan(h.opgemaaktOp), context.vandaag());
        !zin.isEmpty())
        return veldFout(QStringLiteral("opgemaakt-op"), zin);
    return {};
}

Gelukt isNieuw(const NeemOudDossierOp &h, Context &context)
{
    if (h.kenmerk.trimmed().isEmpty())
        return {};
    PROBEER_IN(Statement s, context.sql("aanmelding/oud-kenmerk"));
    s.bind(":kenmerk", h.kenmerk.trimmed());
    PROBEER_IN(const bool al, s.stap());
    if (al)
        return veldFout(QStringLiteral("kenmerk"), QStringLiteral("Een oud dossier met kenmerk %1 staat al in quarantaine.").arg(h.kenmerk.trimmed()));
    return {};
}

/// The row of this dossier, while it waits. Fails with NietGevonden when it is none of these.
Uitkomst<OudDossier> wachtend(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "aanmelding/oud-dossier"));
    s.bind(":dossier", dossier);
    PROBEER_IN(auto oud, leesRij<OudDossier>(s));
    if (!oud)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit is geen oud dossier in quarantaine (meer)."));
    return *oud;
}

Gelukt opTijd(const BeoordeelOudDossier &h, Context &context)
{
    PROBEER_IN(const OudDossier oud, wachtend(context, h.dossier));
    if (h.uitkomst == Oudoordeel::NogNodig && context.vandaag() > oud.uiterlijk)
        return weiger(u"N6", QStringLiteral("Dit oude dossier moest uiterlijk op %1 zijn beoordeeld. Nu kan het alleen nog worden vernietigd.")
                                 .arg(oud.uiterlijk.toString(QStringLiteral("d-M-yyyy"))), QStringLiteral("uitkomst"));
    return {};
}

Gelukt ietsTeLaat(const RuimQuarantaineOp &, Context &context)
{
    PROBEER_IN(Statement s, context.sql("aanmelding/te-laat-in-quarantaine"));
    s.bind(":vandaag", context.vandaag());
    PROBEER_IN(const bool iets, s.stap());
    if (!iets)
        return weiger(u"N6", QStringLiteral("Er is geen oud dossier waarvan de laatste dag voorbij is. Beoordeel ze een voor een."));
    return {};
}

/// One duty for all that waits, in the dossier whose last day comes first: ten thousand old dossiers are no ten thousand lines of work.
Gelukt zetPlicht(Context &context)
{
    PROBEER_IN(Statement s, context.sql("aanmelding/eerste-in-quarantaine"));
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return {};
    const DossierId dossier(s.geheel(0));
    const QDate uiterlijk = s.datum(1);
    PROBEER_IN(Statement al, context.sql("aanmelding/quarantaineplicht"));
    al.bind(":dossier", dossier);
    PROBEER_IN(const bool staatEr, al.stap());
    if (staatEr)
        return {};
    return legPlichtOp(context, {dossier, QStringLiteral("quarantaine"), Rol::Casuscoordinator, QStringLiteral("Oude dossiers in quarantaine beoordelen"),
                                 QStringLiteral("N6"), uiterlijk});
}

Gelukt beoordeeld(Context &context, DossierId dossier, const QString &reden)
{
    PROBEER_IN(Statement s, context.sql("aanmelding/beoordeel-oud-dossier"));
    s.bind(":dossier", dossier);
    s.bind(":op", context.vandaag());
    s.bind(":reden", reden);
    return s.voerUit();
}

Gelukt laatVernietigen(Context &context, DossierId dossier, const QString &grond)
{
    return beveelVernietiging(context, dossier, QStringLiteral("N6"), grond);
}
} // namespace

const Keuzelijst &keuzesVan(Oudoordeel)
{
    static const Keuzelijst lijst{{QStringLiteral("nog-nodig"), QStringLiteral("Ja: er komt een aanmelding, met grond en toets")},
                                  {QStringLiteral("niet-nodig"), QStringLiteral("Nee: het wordt vernietigd, met een verklaring")}};
    return lijst;
}

QList<Regeltoets<NeemOudDossierOp>> NeemOudDossierOp::toetsen()
{
    // N6: pasToe keeps it apart from everything that is searched, compared, cited or weighed.
    return {{"W1b", &isLeesbaar}, {"N6", &isNieuw}};
}

Uitkomst<Gedaan> NeemOudDossierOp::pasToe(Context &context) const
{
    const Klokregel *klok = vindKlokregel(u"quarantaine");
    Q_ASSERT(klok);
    PROBEER_IN(const Duur duur, duurUit(klok->duur));
    PROBEER_IN(const Termijn uiterlijk, termijn(TermijnSoort::Jaren, context.vandaag(), duur));
    PROBEER_IN(const Dossierkop d, openDossier(context, Fase::Melding));
    PROBEER_IN(Statement s, context.sql("aanmelding/neem-oud-dossier-op"));
    bindVelden(s, *this);
    s.bind(":dossier", d.id);
    s.bind(":vandaag", context.vandaag());
    s.bind(":uiterlijk", uiterlijk.laatsteDag);
    PROBEER(s.voerUit());
    PROBEER(zetPlicht(context));
    return Gedaan{d.id.waarde(), d.nummer};
}

QList<Regeltoets<BeoordeelOudDossier>> BeoordeelOudDossier::toetsen()
{
    return {{"N6", &opTijd}};
}

Uitkomst<Gedaan> BeoordeelOudDossier::pasToe(Context &context) const
{
    const Dossierkop d = *context.dossier();
    PROBEER(doePlichtAf(context, d.id, QStringLiteral("quarantaine")));
    PROBEER(beoordeeld(context, d.id, reden));
    if (uitkomst == Oudoordeel::NogNodig) {
        PROBEER(zetFase(context, d.id, Fase::Aanmelding));
        PROBEER(legPlichtOp(context, {d.id, QStringLiteral("aanmelden"), context.wie().rol, QStringLiteral("Aanmelding opstellen uit een oud dossier"),
                                      QStringLiteral("N6"), QDate()}));
    } else {
        PROBEER(laatVernietigen(context, d.id, QStringLiteral("Oud dossier dat niet meer nodig is.")));
    }
    PROBEER(zetPlicht(context));
    return Gedaan{d.id.waarde(), d.nummer};
}

QList<Regeltoets<RuimQuarantaineOp>> RuimQuarantaineOp::toetsen()
{
    return {{"N6", &ietsTeLaat}};
}

Uitkomst<Gedaan> RuimQuarantaineOp::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("aanmelding/te-laat-in-quarantaine"));
    s.bind(":vandaag", context.vandaag());
    QList<DossierId> teLaat;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            break;
        teLaat.append(DossierId(s.geheel(0)));
    }
    s.opnieuw();
    for (const DossierId dossier : std::as_const(teLaat)) {
        PROBEER(beoordeeld(context, dossier, QString()));
        PROBEER(laatVernietigen(context, dossier, QStringLiteral("Oud dossier dat niet op tijd is beoordeeld.")));
    }
    PROBEER(zetPlicht(context));
    context.resultaat(QStringLiteral("%1 oude dossiers te vernietigen").arg(teLaat.size()));
    return Gedaan{teLaat.size(), {}};
}

Uitkomst<Quarantainelijst> VraagQuarantaine::stel(Context &context) const
{
    Quarantainelijst uit;
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    PROBEER_IN(Statement s, context.sql("aanmelding/quarantaine"));
    s.bind(":na", na.toLongLong());
    s.bind(":aantal", hoeveel);
    PROBEER_IN(uit.rijen, leesRijen<Quarantaineregel>(s));
    if (uit.rijen.size() == hoeveel)
        uit.volgende = uit.rijen.constLast().dossier.tekst();
    PROBEER_IN(Statement t, context.sql("aanmelding/tel-quarantaine"));
    t.bind(":vandaag", context.vandaag());
    PROBEER(t.stap());
    uit.aantal = static_cast<int>(t.geheel(0));
    uit.teLaat = static_cast<int>(t.geheel(1));
    return uit;
}

Uitkomst<OudDossier> ToonOudDossier::stel(Context &context) const
{
    return wachtend(context, dossier);
}

} // namespace weegkamer
