// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/vragen.h"

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;

/// Where a page ends: the day and the dossier, for dossiers that came in on one day.
QString sleutelVan(const Agendaregel &r)
{
    return r.sinds.toString(Qt::ISODate) + u'/' + r.dossier.tekst();
}
} // namespace

Uitkomst<Agenda> VraagWegingen::stel(Context &context) const
{
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    PROBEER_IN(Statement s, context.sql("weging/agenda"));
    s.bind(":na_sinds", na.isEmpty() ? QStringLiteral("") : na.section(u'/', 0, 0)); // a null string would compare as NULL
    s.bind(":na_dossier", na.section(u'/', 1, 1).toLongLong());
    s.bind(":aantal", hoeveel);
    PROBEER_IN(QList<Agendaregel> rijen, leesRijen<Agendaregel>(s));
    const QString volgende = rijen.size() < hoeveel ? QString() : sleutelVan(rijen.constLast());
    return Agenda{std::move(rijen), volgende};
}

} // namespace weegkamer
