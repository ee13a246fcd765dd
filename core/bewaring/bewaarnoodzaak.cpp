// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/bewaarnoodzaak.h"

#include "core/bewaring/envelop.h"
#include "core/bewaring/inhoud.h"
#include "core/handeling/dossier.h"
#include "core/handeling/toetsritme.h"

namespace weegkamer
{
namespace
{
Gelukt isNogTeGebruiken(const BevestigNoodzaak &h, Context &context)
{
    return toetsGebruik(context, h.dossier, {});
}

/// Whether every one of these is in the envelope, and says something concrete.
template <class M>
Gelukt dragen(Database &envelop, const char *naam, const QList<Id<M>> &genoemd, const QString &veldnaam)
{
    PROBEER_IN(Statement s, envelop.sql(Modus::Onderhoud, naam));
    PROBEER_IN(const QList<InhoudGegeven> alle, leesRijen<InhoudGegeven>(s));
    for (const Id<M> &id : genoemd) {
        const auto it = std::find_if(alle.begin(), alle.end(), [&](const InhoudGegeven &g) { return g.id.waarde() == id.waarde(); });
        if (it == alle.end())
            return veldFout(veldnaam, QStringLiteral("Dit gegeven zit niet in dit dossier."));
        if (!it->draagt)
            return weiger(u"W9d", QStringLiteral("Dit gegeven kan geen reden zijn om te bewaren: het is een aanname, een oordeel, betwist, of zegt wat iemand is. "
                                                 "Kies feiten, omstandigheden of gedrag."), veldnaam);
    }
    return {};
}

Gelukt steuntOpFeiten(const BevestigNoodzaak &h, Context &context)
{
    if (h.feiten.isEmpty() && h.inbreng.isEmpty())
        return weiger(u"W9d", QStringLiteral("Een vaag vermoeden is geen reden om te bewaren. Kies de feiten, omstandigheden of het gedrag waarop de reden steunt."), QStringLiteral("feiten"));
    PROBEER_IN(const auto envelop, openEnvelop(context, *context.dossier()));
    PROBEER(dragen(*envelop, "bewaring/inhoud-feiten", h.feiten, QStringLiteral("feiten")));
    return dragen(*envelop, "bewaring/inhoud-inbreng", h.inbreng, QStringLiteral("inbreng"));
}

Gelukt isRegelmatig(const StelToetstermijnIn &h, Context &)
{
    const auto kan = [](int maanden) { return maanden >= 1 && maanden <= hoogstensMaanden; };
    const QString zin = QStringLiteral("Kies 1 tot en met %1 maanden: de noodzaak wordt geregeld nagegaan.").arg(hoogstensMaanden);
    if (!kan(h.openMaanden))
        return weiger(u"W9a", zin, QStringLiteral("open-maanden"));
    if (!kan(h.afgeschermdMaanden))
        return weiger(u"W9a", zin, QStringLiteral("afgeschermd-maanden"));
    return {};
}

Gelukt schrijfToets(const BevestigNoodzaak &h, Context &binnen)
{
    PROBEER_IN(Statement s, binnen.sql("casus/leg-noodzaak-vast"));
    s.bind(":dossier", h.dossier);
    s.bind(":vandaag", binnen.vandaag());
    s.bind(":nog_nodig", true);
    s.bind(":reden", h.nodigOmdat);
    s.bind(":account", binnen.wie().account);
    PROBEER(s.voerUit());
    const qint64 toets = binnen.db().laatsteId();
    const auto noem = [&](FeitId feit, InbrengId inbreng) -> Gelukt {
        PROBEER_IN(Statement g, binnen.sql("bewaring/voeg-noodzaak-gegeven-toe"));
        g.bind(":dossier", h.dossier);
        g.bind(":toets", toets);
        g.bind(":feit", feit);
        g.bind(":inbreng", inbreng);
        return g.voerUit();
    };
    for (const FeitId feit : h.feiten) {
        PROBEER(noem(feit, {}));
    }
    for (const InbrengId inbreng : h.inbreng) {
        PROBEER(noem({}, inbreng));
    }
    return {};
}
} // namespace

QList<Regeltoets<BevestigNoodzaak>> BevestigNoodzaak::toetsen()
{
    // W9a: pasToe puts the next review on the list. W9e: the last day stays as it is.
    return {{"W9b", &isNogTeGebruiken}, {"W9d", &steuntOpFeiten}, {"W9a"}, {"W9e"}};
}

Uitkomst<Gedaan> BevestigNoodzaak::pasToe(Context &context) const
{
    const Dossierkop d = *context.dossier();
    PROBEER(wijzigEnvelop(context, d, [&](Context &binnen) { return schrijfToets(*this, binnen); }));
    PROBEER_IN(const Bewaring b, bewaringVan(context, d.id));
    PROBEER(legBewaartoetsOp(context, d.id, b.uiterlijk));
    context.dossierIsVerzegeld();
    return Gedaan{d.id.waarde(), d.nummer};
}

Gelukt legBewaartoetsOp(Context &context, DossierId dossier, QDate uiterlijk)
{
    PROBEER_IN(const Termijn toets, toetstermijn(context, Toetsritme::Afgeschermd, context.vandaag()));
    return legPlichtOp(context, {dossier, QStringLiteral("bewaarnoodzaak"), Rol::Casuscoordinator, QStringLiteral("Nagaan of bewaren nog nodig is"),
                                 QStringLiteral("W9a"), std::min(toets.laatsteDag, uiterlijk)});
}

QList<Regeltoets<StelToetstermijnIn>> StelToetstermijnIn::toetsen()
{
    return {{"W9a", &isRegelmatig}};
}

Uitkomst<Gedaan> StelToetstermijnIn::pasToe(Context &context) const
{
    PROBEER(zetToetsmaanden(context, Toetsritme::Open, openMaanden));
    PROBEER(zetToetsmaanden(context, Toetsritme::Afgeschermd, afgeschermdMaanden));
    return Gedaan{};
}

Uitkomst<Toetstermijnen> VraagToetstermijnen::stel(Context &context) const
{
    PROBEER_IN(const int open, toetsmaanden(context, Toetsritme::Open));
    PROBEER_IN(const int dicht, toetsmaanden(context, Toetsritme::Afgeschermd));
    return Toetstermijnen{open, dicht};
}

} // namespace weegkamer
