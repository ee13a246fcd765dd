// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/inzage.h"

#include "core/bewaring/envelop.h"
#include "core/bewaring/vasthouding.h"

#include <limits>

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

Gelukt isEigenTaak(const OpenInzage &h, Context &context)
{
    if (wieKijkt(h.redenKijken).bevat(context.wie().rol))
        return {};
    return weiger(u"W6.3a",
                  QStringLiteral("Als %1 opent u een afgeschermd dossier niet hiervoor. Kies een reden die bij uw taak hoort.").arg(label(context.wie().rol).toLower()),
                  QStringLiteral("reden-kijken"));
}

Gelukt isNogTeGebruiken(const OpenInzage &h, Context &context)
{
    return toetsGebruik(context, h.dossier, h.redenKijken);
}

Uitkomst<std::optional<OpenstaandeInzage>> eigenInzage(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "bewaring/eigen-inzage"));
    s.bind(":dossier", dossier);
    s.bind(":account", context.wie().account);
    s.bind(":nu", context.nu());
    return leesRij<OpenstaandeInzage>(s);
}

Gelukt sluitEigen(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.sql("bewaring/sluit-inzage"));
    s.bind(":dossier", dossier);
    s.bind(":account", context.wie().account);
    s.bind(":nu", context.nu());
    return s.voerUit();
}
} // namespace

const Keuzelijst &keuzesVan(Kijkreden)
{
    static const Keuzelijst lijst{{QStringLiteral("heropening"), QStringLiteral("Nagaan of heropenen nodig is")},
                                  {QStringLiteral("avg-verzoek"), QStringLiteral("Een verzoek van een betrokkene")},
                                  {QStringLiteral("audit"), QStringLiteral("Audit of toezicht")},
                                  {QStringLiteral("vernietiging"), QStringLiteral("Vernietiging voorbereiden, of nagaan of bewaren nog nodig is")},
                                  {QStringLiteral("rechtsvordering"), QStringLiteral("Een rechtsvordering die u behandelt")}};
    return lijst;
}

Rollen wieKijkt(Kijkreden reden)
{
    switch (reden) {
    case Kijkreden::Heropening:
        return {Rol::Casuscoordinator, Rol::Burgemeester};
    case Kijkreden::AvgVerzoek:
    case Kijkreden::Vernietiging:
    case Kijkreden::Rechtsvordering:
        return {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Contactpunt};
    case Kijkreden::Audit:
        return {Rol::Fg, Rol::Auditor};
    }
    Q_UNREACHABLE();
}

QList<Regeltoets<OpenInzage>> OpenInzage::toetsen()
{
    // W9e: no row of the retention period is touched. W14.2: the look itself is an entry in the log.
    return {{"W6.3a", &isEigenTaak}, {"W9b", &isNogTeGebruiken}, {"K17"}, {"W9e"}, {"W14.2"}};
}

Uitkomst<Gedaan> OpenInzage::pasToe(Context &context) const
{
    if (minuten < 1 || minuten > hoogstensMinuten)
        return veldFout(QStringLiteral("minuten"), QStringLiteral("Kies 1 tot en met %1 minuten.").arg(hoogstensMinuten));
    PROBEER(toetsEnvelop(context, *context.dossier()));
    PROBEER(sluitEigen(context, dossier));
    PROBEER_IN(const QByteArray dicht, verzegelVoorOpeners(context, waarom));
    PROBEER_IN(Statement s, context.sql("bewaring/open-inzage"));
    s.bind(":dossier", dossier);
    s.bind(":account", context.wie().account);
    s.bind(":rol", context.wie().rol);
    s.bind(":reden", redenKijken);
    s.bind(":waarom", dicht);
    s.bind(":van", context.nu());
    s.bind(":tot", context.nu().addSecs(qint64(minuten) * 60));
    PROBEER(s.voerUit());
    context.resultaat(QStringLiteral("geopend: %1, %2 minuten").arg(tekst(redenKijken)).arg(minuten));
    context.dossierIsVerzegeld();
    return Gedaan{context.db().laatsteId(), context.dossier()->nummer};
}

Uitkomst<Gedaan> SluitInzage::pasToe(Context &context) const
{
    PROBEER(sluitEigen(context, dossier));
    if (context.db().gewijzigd() == 0)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("U hebt dit dossier niet open."));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

Uitkomst<OpenstaandeInzage> toetsInzage(Context &context, DossierId dossier)
{
    PROBEER_IN(const auto inzage, eigenInzage(context, dossier));
    if (!inzage)
        return weiger(u"W6.3a", QStringLiteral("U hebt dit dossier niet open, of de tijd is om. Open het opnieuw en zeg waarvoor."));
    PROBEER(toetsGebruik(context, dossier, inzage->reden));
    return *inzage;
}

Gelukt toetsGebruik(Context &context, DossierId dossier, std::optional<Kijkreden> reden)
{
    PROBEER_IN(const Bewaring b, bewaringVan(context, dossier));
    const bool verlopen = context.vandaag() > b.uiterlijk || context.dossier()->fase == Fase::TeVernietigen;
    if (!verlopen && reden != Kijkreden::Rechtsvordering)
        return {};
    PROBEER_IN(const QList<Vasthouding> vast, lopendeVasthoudingen(context, dossier));
    const bool houder = std::any_of(vast.begin(), vast.end(), [&](const Vasthouding &v) { return v.houder == context.wie().account; });
    if (reden == Kijkreden::Rechtsvordering && houder)
        return {};
    if (!vast.isEmpty() || !verlopen)
        return weiger(u"K17", vast.isEmpty() ? QStringLiteral("Voor dit dossier loopt geen rechtsvordering. Kies een andere reden.")
                                             : QStringLiteral("Dit dossier wordt alleen nog vastgehouden voor %1. Alleen wie dat behandelt, opent het.").arg(vast.first().houderNaam));
    return isNogBinnenTermijn(context, dossier);
}

Uitkomst<Inzagen> VraagInzagen::stel(Context &context) const
{
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    PROBEER_IN(Statement s, context.sql("bewaring/inzagen"));
    s.bind(":dossier", dossier);
    s.bind(":na", na.isEmpty() ? std::numeric_limits<qint64>::max() : na.toLongLong());
    s.bind(":aantal", hoeveel);
    Inzagen uit;
    const RijLezer<Inzage> lezer(s);
    const int zegel = s.kolom("verzegeld");
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            break;
        Inzage i = lezer.lees(s);
        PROBEER_IN(i.waarom, openVoorOpeners(context, s.bytes(zegel)));
        uit.rijen.append(std::move(i));
    }
    if (uit.rijen.size() == hoeveel)
        uit.volgende = uit.rijen.constLast().id.tekst();
    return uit;
}

Uitkomst<MijnInzage::Antwoord> MijnInzage::stel(Context &context) const
{
    PROBEER_IN(const auto inzage, eigenInzage(context, dossier));
    return Antwoord{inzage};
}

} // namespace weegkamer
