// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/derde.h"

#include "core/casus/correctie.h"
#include "core/casus/vindbaar.h"
#include "core/handeling/dagtoets.h"

namespace weegkamer
{
namespace
{
Gelukt geenOpenCorrectie(const VerstrekAanDerde &h, Context &context)
{
    return toetsGeenOpenCorrectie(context, h.dossier);
}

Gelukt heeftGeenAccount(const VerstrekAanDerde &h, Context &context)
{
    PROBEER_IN(Statement s, context.sql("casus/account-van-naam"));
    s.bind(":naam", h.naam);
    PROBEER_IN(const bool account, s.stap());
    if (account)
        return weiger(u"B11a", QStringLiteral("Deze persoon heeft een account. Een derde die incidenteel meedoet heeft dat niet: laat deze persoon meedoen als deelnemer, of noem een ander."), QStringLiteral("naam"));
    return {};
}

Gelukt isGeenVasteDeelnemer(const VerstrekAanDerde &h, Context &context)
{
    PROBEER_IN(Statement s, context.sql("casus/vaste-deelnemer-van-naam"));
    s.bind(":organisatie", h.organisatie);
    s.bind(":vandaag", context.vandaag());
    PROBEER_IN(const bool vast, s.stap());
    if (vast)
        return weiger(u"W3.3", QStringLiteral("Deze organisatie is een vaste deelnemer, geen derde. Voeg haar toe als deelnemer, met haar rol in het plan."), QStringLiteral("organisatie"));
    return {};
}

Gelukt noemtWatEnWaarom(const VerstrekAanDerde &h, Context &)
{
    if (h.onderdelen.trimmed().isEmpty())
        return weiger(u"B11b", QStringLiteral("Een derde krijgt alleen wat voor zijn rol nodig is. Schrijf welke onderdelen u verstrekt."), QStringLiteral("onderdelen"));
    if (h.reden.trimmed().isEmpty())
        return weiger(u"B11b", QStringLiteral("Een derde krijgt alleen wat voor zijn rol nodig is. Schrijf waarom deze onderdelen dat zijn."), QStringLiteral("reden"));
    return {};
}

Gelukt wijstOpGeheimhouding(const VerstrekAanDerde &h, Context &)
{
    if (!h.gewezenOpGeheimhouding)
        return weiger(u"B11c", QStringLiteral("Wijs de derde eerst op de geheimhouding en vink dat hier aan."), QStringLiteral("gewezen-op-geheimhouding"));
    return {};
}
} // namespace

const Keuzelijst &keuzesVan(Verstrekkingswijze)
{
    static const Keuzelijst lijst{{QStringLiteral("op-papier"), QStringLiteral("Op papier")},
                                  {QStringLiteral("beveiligde-post"), QStringLiteral("Per beveiligde post")},
                                  {QStringLiteral("mondeling"), QStringLiteral("Mondeling")},
                                  {QStringLiteral("ter-inzage"), QStringLiteral("Ter inzage bij de gemeente")}};
    return lijst;
}

QList<Regeltoets<VerstrekAanDerde>> VerstrekAanDerde::toetsen()
{
    // B11a: beside the check, nothing here could give a third an account.
    return {{"B8b", &geenOpenCorrectie}, {"B11a", &heeftGeenAccount}, {"W3.3", &isGeenVasteDeelnemer}, {"B11b", &noemtWatEnWaarom}, {"B11c", &wijstOpGeheimhouding}};
}

Uitkomst<Gedaan> VerstrekAanDerde::pasToe(Context &context) const
{
    if (const QString zin = toetsDag(QLatin1String(kop.naam), QStringLiteral("datum"), datum, context.vandaag()); !zin.isEmpty())
        return veldFout(QStringLiteral("datum"), zin);
    PROBEER_IN(Statement s, context.sql("casus/verstrek-aan-derde"));
    bindVelden(s, *this);
    s.bind(":account", context.wie().account);
    PROBEER(s.voerUit());
    const qint64 id = context.db().laatsteId();
    PROBEER(maakVindbaarUit(context, dossier, QStringLiteral("derde"), "casus/vindbare-derden"));
    return Gedaan{id, context.dossier()->nummer};
}

} // namespace weegkamer
