// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/spoedoordeel.h"

#include "core/aanmelding/spoed.h"
#include "core/documenten/document.h"
#include "core/handeling/dossier.h"
#include "core/recht/feestdagen.h"

namespace weegkamer
{
namespace
{
constexpr int werkdagenVoorPapier = 2; // klok "spoed-bevestiging"

QString plichtsoort(Zetel zetel)
{
    return QStringLiteral("spoedbevestiging-%1").arg(tekst(zetel));
}

/// The judgement of this seat that was given by telephone and has no paper yet.
struct Telefoonoordeel {
    qint64 id = 0;
    QDate namensDatum;
    static constexpr auto velden() { return std::make_tuple(veld("id", &Telefoonoordeel::id, ""), veld("namens-datum", &Telefoonoordeel::namensDatum, "")); }
};

Uitkomst<std::optional<Telefoonoordeel>> telefoonoordeel(Context &context, DossierId dossier, Zetel zetel)
{
    PROBEER_IN(Statement s, context.sql("weging/telefoonoordeel"));
    s.bind(":dossier", dossier);
    s.bind(":zetel", zetel);
    return leesRij<Telefoonoordeel>(s);
}

Gelukt wachtOpPapier(const BevestigSpoedoordeel &h, Context &context)
{
    PROBEER_IN(const auto oordeel, telefoonoordeel(context, h.dossier, h.zetel));
    if (!oordeel)
        return weiger(u"N3", QStringLiteral("Van deze zetel is er geen oordeel per telefoon dat nog op papier moet komen."));
    if (h.document.isEmpty())
        return weiger(u"N3", QStringLiteral("Voeg het getekende stuk toe. Zonder stuk is het oordeel niet bevestigd."), QStringLiteral("document"));
    if (h.getekendOp > context.vandaag() || h.getekendOp < oordeel->namensDatum)
        return veldFout(QStringLiteral("getekend-op"), QStringLiteral("Vul de dag in die op het stuk staat: niet voor het oordeel en niet na vandaag."));
    return {};
}

Gelukt eigenZetel(const BevestigSpoedoordeel &h, Context &context)
{
    const auto eigen = zetelVan(context.wie().rol);
    if (eigen && *eigen != h.zetel)
        return weiger(u"W5.3a", QStringLiteral("U bevestigt voor uw eigen zetel. Voor een ander legt de casuscoördinator het vast."), QStringLiteral("zetel"));
    return {};
}
} // namespace

QDate bevestigenVoor(QDate gegevenOp)
{
    return werkdagenVerder(gegevenOp, werkdagenVoorPapier, Regime::Avg);
}

Uitkomst<bool> magZonderPapier(Context &context, DossierId dossier, Ontvangstwijze wijze)
{
    if (wijze != Ontvangstwijze::TelefoonBevestigd)
        return false;
    return isSpoed(context, dossier);
}

Gelukt legBevestigplichtOp(Context &context, DossierId dossier, Zetel zetel, QDate gegevenOp)
{
    return legPlichtOp(context, {dossier, plichtsoort(zetel), Rol::Casuscoordinator,
                                 QStringLiteral("Telefonisch oordeel van %1 op papier bevestigen").arg(zetel == Zetel::OpenbaarMinisterie ? label(zetel) : label(zetel).toLower()),
                                 QStringLiteral("N3"), bevestigenVoor(gegevenOp)});
}

QList<Regeltoets<BevestigSpoedoordeel>> BevestigSpoedoordeel::toetsen()
{
    return {{"W5.3a", &eigenZetel}, {"N3", &wachtOpPapier}};
}

Uitkomst<Gedaan> BevestigSpoedoordeel::pasToe(Context &context) const
{
    PROBEER(toetsGrootte(document, QStringLiteral("document")));
    PROBEER_IN(const auto oordeel, telefoonoordeel(context, dossier, zetel));
    const QString naam = documentNaam.trimmed().isEmpty() ? QStringLiteral("Bevestiging") : documentNaam;
    PROBEER_IN(const DocumentId papier, bewaarDocument(context, dossier, QStringLiteral("oordeel"), naam, document));
    PROBEER_IN(Statement s, context.sql("weging/bevestig-oordeel"));
    bindVelden(s, *this);
    s.bind(":oordeel", oordeel->id);
    s.bind(":papier", papier);
    s.bind(":vandaag", context.vandaag());
    s.bind(":account", context.wie().account);
    PROBEER(s.voerUit());
    const qint64 id = context.db().laatsteId();
    PROBEER(doePlichtAf(context, dossier, plichtsoort(zetel)));
    return Gedaan{id, context.dossier()->nummer};
}

Uitkomst<Spoedstand> VraagSpoed::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("weging/spoed"));
    s.bind(":dossier", dossier);
    PROBEER_IN(const auto rij, leesRij<Spoedstand>(s));
    Spoedstand stand = rij.value_or(Spoedstand{});
    // What became a casus was urgent; its papers are still to come all the same.
    const Fase fase = context.dossier()->fase;
    stand.spoed = stand.sinds.isValid() && (fase == Fase::Aanmelding || fase == Fase::Weging);
    PROBEER_IN(Statement t, context.sql("weging/te-bevestigen"));
    t.bind(":dossier", dossier);
    PROBEER_IN(stand.teBevestigen, leesRijen<TeBevestigen>(t));
    if (stand.spoed || !stand.teBevestigen.isEmpty())
        stand.waarschuwing = acuutGevaar();
    return stand;
}

} // namespace weegkamer
