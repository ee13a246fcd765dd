// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/deelnemer.h"

#include "core/basis/vouw.h"

#include <QRegularExpression>

namespace weegkamer
{
namespace
{
Gelukt noemtArtikel(const VoegOrganisatieToe &h, Context &)
{
    static const QRegularExpression artikel(QStringLiteral("\\bart(ikel|\\.)? ?[0-9]"), QRegularExpression::CaseInsensitiveOption);
    if (!artikel.match(h.bron).hasMatch())
        return weiger(u"W3.1", QStringLiteral("Een vaste deelnemer staat in de wet. Noem het artikel dat deze organisatie noemt; staat zij er niet in, "
                                              "dan kan zij alleen incidenteel meedoen, als derde."),
                      QStringLiteral("bron"));
    return {};
}

/// Two names that fold to the same are one body.
Gelukt isNieuw(const VoegOrganisatieToe &h, Context &context)
{
    PROBEER_IN(const Deelnemerlijst lijst, VraagDeelnemers{.ookBeeindigd = true}.stel(context));
    for (const Deelnemerregel &d : lijst.rijen) {
        if (vouw(d.naam) == vouw(h.naam))
            return veldFout(QStringLiteral("naam"), QStringLiteral("Deze organisatie staat al op de lijst."));
    }
    return {};
}
} // namespace

const Keuzelijst &keuzesVan(Deelnemersoort)
{
    static const Keuzelijst lijst{{QStringLiteral("burgemeester"), QStringLiteral("Burgemeester")},
                                  {QStringLiteral("politie"), QStringLiteral("Politie")},
                                  {QStringLiteral("openbaar-ministerie"), QStringLiteral("Openbaar Ministerie")},
                                  {QStringLiteral("reclassering"), QStringLiteral("Reclassering")},
                                  {QStringLiteral("andere"), QStringLiteral("Andere organisatie die de wet noemt")}};
    return lijst;
}

QList<Regeltoets<VoegOrganisatieToe>> VoegOrganisatieToe::toetsen()
{
    return {{"W3.1", &noemtArtikel}, {"W3.1", &isNieuw}};
}

Uitkomst<Gedaan> VoegOrganisatieToe::pasToe(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("personen/voeg-deelnemer-toe"));
    bindVelden(s, *this);
    s.bind(":van", van.isValid() ? van : context.vandaag());
    PROBEER(s.voerUit());
    return Gedaan{context.db().laatsteId(), {}};
}

Uitkomst<Deelnemerlijst> VraagDeelnemers::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "personen/deelnemers"));
    s.bind(":vandaag", context.vandaag());
    s.bind(":ook_beeindigd", ookBeeindigd);
    PROBEER_IN(QList<Deelnemerregel> rijen, leesRijen<Deelnemerregel>(s));
    return Deelnemerlijst{std::move(rijen)};
}

Uitkomst<Deelnemerregel> deelnemerMet(Context &context, DeelnemerId id, const QString &veldnaam)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "personen/deelnemer"));
    s.bind(":id", id);
    PROBEER_IN(const auto rij, leesRij<Deelnemerregel>(s));
    if (!rij)
        return weiger(u"W3.1", QStringLiteral("Aanmelden en meedoen kan alleen een organisatie die de wet noemt. Kies er een van de lijst van deelnemers."), veldnaam);
    if (rij->tot.isValid() && rij->tot <= context.vandaag())
        return weiger(u"W3.1", QStringLiteral("%1 doet niet meer mee. Kies een deelnemer die nog op de lijst staat.").arg(rij->naam), veldnaam);
    return *rij;
}

} // namespace weegkamer
