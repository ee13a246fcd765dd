// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/lijstvragen.h"

#include <limits>

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;
} // namespace

Uitkomst<Lijstenbeeld> VraagLijsten::stel(Context &context) const
{
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    PROBEER_IN(Statement s, context.sql("bewaring/lijsten"));
    s.bind(":na", na.isEmpty() ? std::numeric_limits<qint64>::max() : na.toLongLong());
    s.bind(":aantal", hoeveel);
    s.bind(":voor", voorMij ? context.wie().account.waarde() : 0);
    PROBEER_IN(QList<Lijstoverzicht> rijen, leesRijen<Lijstoverzicht>(s));
    const QString volgende = rijen.size() < hoeveel ? QString() : rijen.constLast().id.tekst();
    return Lijstenbeeld{std::move(rijen), volgende};
}

Uitkomst<Lijstbeeld> ToonLijst::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/toon-lijst"));
    s.bind(":lijst", lijst);
    PROBEER_IN(auto kop_, leesRij<Lijstoverzicht>(s));
    if (!kop_)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Deze vernietigingslijst is er niet."));
    PROBEER_IN(Statement r, context.sql("bewaring/toon-lijstregels"));
    r.bind(":lijst", lijst);
    PROBEER_IN(QList<Lijstlijn> regels, leesRijen<Lijstlijn>(r));
    return Lijstbeeld{std::move(*kop_), std::move(regels)};
}

Uitkomst<Beoordelaars> VraagBeoordelaars::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("bewaring/beoordelaars"));
    s.bind(":zelf", context.wie().account);
    PROBEER_IN(QList<Beoordelaar> rijen, leesRijen<Beoordelaar>(s));
    return Beoordelaars{std::move(rijen)};
}

} // namespace weegkamer
