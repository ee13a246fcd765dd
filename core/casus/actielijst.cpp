// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/actielijst.h"

#include "core/handeling/lijstfilter.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;
} // namespace

const Keuzelijst &keuzesVan(Actievolgorde)
{
    static const Keuzelijst lijst{{QStringLiteral("eerste"), QStringLiteral("Eerste dag eerst")}, {QStringLiteral("laatste"), QStringLiteral("Laatste dag eerst")}};
    return lijst;
}

Uitkomst<Actielijst> VraagActies::stel(Context &context) const
{
    if (!filter.trimmed().isEmpty()) {
        PROBEER_IN(Statement s, context.sql("casus/actielijst-gefilterd"));
        bindFilter(s, lijstfilter(filter, Naamfilter::Wel));
        s.bind(":volgorde", volgorde);
        PROBEER_IN(QList<Actieregel> rijen, leesRijen<Actieregel>(s));
        return Actielijst{std::move(rijen), {}};
    }
    const bool eerste = volgorde == Actievolgorde::Eerste;
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    PROBEER_IN(Statement s, context.sql(eerste ? "casus/actielijst" : "casus/actielijst-laatste"));
    // Where the page before ended: the day and the action. A null string would compare as NULL.
    s.bind(":na_dag", !na.isEmpty() ? na.section(u'/', 0, 0) : eerste ? QStringLiteral("") : QStringLiteral("9999-99"));
    s.bind(":na_id", na.section(u'/', 1, 1).toLongLong());
    s.bind(":aantal", hoeveel);
    PROBEER_IN(QList<Actieregel> rijen, leesRijen<Actieregel>(s));
    const QString volgende = rijen.size() < hoeveel ? QString() : QStringLiteral("%1/%2").arg(rijen.constLast().uiterlijk.toString(Qt::ISODate)).arg(rijen.constLast().id.waarde());
    return Actielijst{std::move(rijen), volgende};
}

} // namespace weegkamer
