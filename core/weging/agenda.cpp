// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/vragen.h"

#include "core/handeling/lijstfilter.h"

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

const Keuzelijst &keuzesVan(Agendavolgorde)
{
    static const Keuzelijst lijst{{QStringLiteral("wacht-langst"), QStringLiteral("Wacht het langst eerst")},
                                  {QStringLiteral("wacht-kortst"), QStringLiteral("Wacht het kortst eerst")}};
    return lijst;
}

Uitkomst<Agenda> VraagWegingen::stel(Context &context) const
{
    if (!filter.trimmed().isEmpty()) {
        // The agenda shows no names, and so finds none.
        PROBEER_IN(Statement s, context.sql("weging/agenda-gefilterd"));
        bindFilter(s, lijstfilter(filter, Naamfilter::Niet));
        s.bind(":volgorde", volgorde);
        PROBEER_IN(QList<Agendaregel> gevonden, leesRijen<Agendaregel>(s));
        return Agenda{std::move(gevonden), {}};
    }
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    const bool langst = volgorde == Agendavolgorde::WachtLangst;
    PROBEER_IN(Statement s, context.sql(langst ? "weging/agenda" : "weging/agenda-nieuwste"));
    // A null string would compare as NULL.
    s.bind(":na_sinds", !na.isEmpty() ? na.section(u'/', 0, 0) : langst ? QStringLiteral("") : QStringLiteral("9999-99"));
    s.bind(":na_dossier", na.section(u'/', 1, 1).toLongLong());
    s.bind(":aantal", hoeveel);
    PROBEER_IN(QList<Agendaregel> rijen, leesRijen<Agendaregel>(s));
    const QString volgende = rijen.size() < hoeveel ? QString() : sleutelVan(rijen.constLast());
    return Agenda{std::move(rijen), volgende};
}

} // namespace weegkamer
