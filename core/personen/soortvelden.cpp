// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/soortvelden.h"

#include "core/personen/betrokkene.h"

namespace weegkamer
{
namespace
{
QStringList vanDeAnder(Persoonsoort soort)
{
    if (soort == Persoonsoort::Natuurlijk)
        return {QStringLiteral("kvk")};
    return {QStringLiteral("voorvoegsel"), QStringLiteral("voornamen"), QStringLiteral("geboortedatum"), QStringLiteral("bsn")};
}
} // namespace

QStringList veldenZonderZin(const QString &handeling, const QJsonObject &velden)
{
    const bool meldtAan = handeling == u"aanmelding.meld-aan";
    if (!meldtAan && handeling != QLatin1String(WijzigBetrokkene::kop.naam))
        return {};
    const QJsonObject wie = meldtAan ? velden.value(u"betrokkene").toObject() : velden;
    // Nothing chosen yet: most are persons.
    QStringList uit = vanDeAnder(keuzeUit<Persoonsoort>(wie.value(u"soort").toString()).value_or(Persoonsoort::Natuurlijk));
    if (meldtAan) {
        for (QString &veld : uit)
            veld.prepend(QStringLiteral("betrokkene."));
    }
    return uit;
}

} // namespace weegkamer
