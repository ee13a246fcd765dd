// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/administratief.h"

#include "core/bewaring/envelop.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/inzage.h"
#include "core/documenten/document.h"
#include "core/handeling/dagtoets.h"
#include "core/handeling/dossier.h"

namespace weegkamer
{
namespace
{
/// A note that goes into the envelope, with its paper if it has one.
struct Aantekening {
    QString soort;
    QString vanWie;
    QDate ontvangenOp;
    QString tekst;
    DocumentId document{};
    static constexpr auto velden()
    {
        using S = Aantekening;
        return std::make_tuple(veld("soort", &S::soort, ""), veld("van-wie", &S::vanWie, ""), veld("ontvangen-op", &S::ontvangenOp, ""),
                               veld("tekst", &S::tekst, ""), veld("document", &S::document, ""));
    }
};

template <class H>
Gelukt isBinnenTermijn(const H &h, Context &context)
{
    return toetsGebruik(context, h.dossier, {});
}

template <class H>
Gelukt isAlOntvangen(const H &h, Context &context)
{
    if (const QString zin = toetsDag(QLatin1String(H::kop.naam), QStringLiteral("ontvangen-op"), h.ontvangenOp, context.vandaag()); !zin.isEmpty())
        return veldFout(QStringLiteral("ontvangen-op"), zin);
    return {};
}

/// Puts the note into the envelope; its paper goes beside it, sealed under the dossier's own key.
Gelukt legErbij(Context &context, Aantekening a, const QString &naam, const QByteArray &inhoud)
{
    const Dossierkop d = *context.dossier();
    PROBEER(toetsGrootte(inhoud, QStringLiteral("inhoud")));
    if (!inhoud.isEmpty() && naam.trimmed().isEmpty())
        return veldFout(QStringLiteral("naam"), QStringLiteral("Geef het bestand een naam."));
    if (!inhoud.isEmpty()) {
        PROBEER_IN(const auto envelop, openEnvelop(context, d));
        PROBEER_IN(const Geheim sleutel, dossiersleutelUit(*envelop));
        PROBEER_IN(a.document, bewaarDocumentMet(context, sleutel, d.id, QStringLiteral("brief"), naam, inhoud));
    }
    const auto werk = [&](Context &binnen) -> Gelukt {
        PROBEER_IN(Statement s, binnen.sql("bewaring/voeg-aantekening-toe"));
        bindVelden(s, a);
        s.bind(":dossier", d.id);
        s.bind(":vandaag", context.vandaag());
        s.bind(":account", context.wie().account);
        return s.voerUit();
    };
    PROBEER(wijzigEnvelop(context, d, werk));
    context.dossierIsVerzegeld();
    return {};
}

Gelukt isEenBezwaar(const LegBezwaarVast &h, Context &)
{
    if (h.soort == Vasthoudgrond::BezwaarOfBeroep || h.soort == Vasthoudgrond::Verzoek)
        return {};
    return weiger(u"K17", QStringLiteral("Kies bezwaar of beroep, of een verzoek. Een rechtsvordering of een voorschrift legt u vast met “Houd het dossier vast”."), QStringLiteral("soort"));
}

QString plichtVan(InbrengId inbreng)
{
    return QStringLiteral("herstel-") + inbreng.tekst();
}

HerstelInbreng herstelVan(const HerstelAfgeschermd &h)
{
    return {h.dossier, h.inbreng, h.uitkomst.value_or(Herstel::Rectificeren), h.nieuweTekst, h.wijze, h.namensNaam, h.namensFunctie, h.namensDatum};
}

/// The coordinator's rule holds for everybody here: it is recorded namens the supplier (N1).
Gelukt isNamensWie(const HerstelAfgeschermd &h, Context &context)
{
    if (h.wijze == Ontvangstwijze::Persoonlijk)
        return weiger(u"N1", QStringLiteral("U legt dit vast namens wie het inbracht. Kies hoe het bij u binnenkwam."), QStringLiteral("wijze"));
    return toetsNamensVelden(context, h.namensNaam, h.namensFunctie, h.namensDatum);
}
} // namespace

QList<Regeltoets<VoegLateBriefToe>> VoegLateBriefToe::toetsen()
{
    return {{"W9b", &isBinnenTermijn<VoegLateBriefToe>}, {"W6.3a", &isAlOntvangen<VoegLateBriefToe>}, {"W9e"}};
}

Uitkomst<Gedaan> VoegLateBriefToe::pasToe(Context &context) const
{
    PROBEER(legErbij(context, {tekst(Aantekeningsoort::Brief), vanWie, ontvangenOp, waarover, {}}, naam, inhoud));
    return Gedaan{dossier.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<LegBezwaarVast>> LegBezwaarVast::toetsen()
{
    // W9c, K17: pasToe holds the dossier until it is decided.
    return {{"K17", &isEenBezwaar}, {"K17", &isAlOntvangen<LegBezwaarVast>}, {"W9c"}, {"W9e"}};
}

Uitkomst<Gedaan> LegBezwaarVast::pasToe(Context &context) const
{
    PROBEER_IN(const VasthoudingId id, houdVast(context, *soort, kenmerk + u"\n" + waarover, context.wie().account, uiterlijkHerbeoordelen(context.vandaag())));
    PROBEER(legErbij(context, {tekst(*soort), vanWie, ontvangenOp, kenmerk + u"\n" + waarover, {}}, naam, inhoud));
    PROBEER(legPlichtOp(context, {dossier, QStringLiteral("bezwaar"), Rol::Contactpunt, QStringLiteral("Bezwaar of verzoek over een gesloten dossier behandelen"),
                                  QStringLiteral("B3.1c"), QDate()}));
    context.resultaat(QStringLiteral("gedaan: ") + tekst(*soort));
    return Gedaan{id.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<MarkeerAfgeschermdOnjuist>> MarkeerAfgeschermdOnjuist::toetsen()
{
    // B8a, B8b: the mark goes into the envelope, the duty with its last day on the work-list.
    return {{"W9b", &isBinnenTermijn<MarkeerAfgeschermdOnjuist>}, {"B8a"}, {"B8b"}, {"W9e"}};
}

Uitkomst<Gedaan> MarkeerAfgeschermdOnjuist::pasToe(Context &context) const
{
    const MarkeerOnjuist binnenin{dossier, inbreng, toelichting};
    const auto werk = [&](Context &binnen) { return binnenin.pasToe(binnen).map([](const Gedaan &) {}); };
    PROBEER(wijzigEnvelop(context, *context.dossier(), werk));
    PROBEER(legPlichtOp(context, {dossier, plichtVan(inbreng), Rol::Casuscoordinator, QStringLiteral("Onjuist gegeven laten herstellen door wie het inbracht"),
                                  QStringLiteral("B8b"), werkdagenVerder(context.vandaag(), werkdagenVoorHerstel, Regime::Avg)}));
    context.dossierIsVerzegeld();
    return Gedaan{inbreng.waarde(), context.dossier()->nummer};
}

QList<Regeltoets<HerstelAfgeschermd>> HerstelAfgeschermd::toetsen()
{
    return {{"W9b", &isBinnenTermijn<HerstelAfgeschermd>}, {"N1", &isNamensWie}, {"B8b"}, {"W9e"}};
}

Uitkomst<Gedaan> HerstelAfgeschermd::pasToe(Context &context) const
{
    const HerstelInbreng binnenin = herstelVan(*this);
    const auto werk = [&](Context &binnen) -> Gelukt {
        PROBEER(binnenin.pasToe(binnen));
        context.resultaat(binnen.resultaat());
        return {};
    };
    PROBEER(wijzigEnvelop(context, *context.dossier(), werk));
    PROBEER(doePlichtAf(context, dossier, plichtVan(inbreng)));
    context.dossierIsVerzegeld();
    return Gedaan{inbreng.waarde(), context.dossier()->nummer};
}

} // namespace weegkamer
