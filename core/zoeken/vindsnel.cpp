// SPDX-License-Identifier: EUPL-1.2
#include "core/zoeken/vindsnel.h"

#include "core/basis/vouw.h"
#include "core/handeling/lijstfilter.h"

namespace weegkamer
{
namespace
{
/// Texts that are looked at, newest first, for a word that stands everywhere.
constexpr int hoogstensTeksten = 2000;

Uitkomst<Statement> opWoorden(Context &context, const char *naam, const QString &opdracht)
{
    PROBEER_IN(Statement s, context.sql(naam));
    s.bind(":woorden", opdracht);
    s.bind(":bekijk", hoogstensTeksten);
    return s;
}

/// Every word begins a word of the text, whatever the accents.
bool zegt(const QString &tekst, const QStringList &gevouwen)
{
    const QString alles = u' ' + vouw(tekst);
    return std::all_of(gevouwen.cbegin(), gevouwen.cend(), [&](const QString &w) { return alles.contains(u' ' + w); });
}

Uitkomst<QList<Actieregel>> actiesMet(Context &context, const QString &woorden, const QString &opdracht)
{
    const QStringList gevouwen = vouw(woorden).split(u' ', Qt::SkipEmptyParts);
    QList<Actieregel> uit;
    PROBEER_IN(Statement s, opWoorden(context, "zoeken/vind-acties", opdracht));
    const RijLezer<Actieregel> lezer(s);
    while (uit.size() < VindSnel::hoogstens) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            break;
        Actieregel a = lezer.lees(s);
        if (zegt(a.omschrijving + u' ' + a.organisatie, gevouwen))
            uit.append(std::move(a));
    }
    return uit;
}
} // namespace

Uitkomst<Vondsten> VindSnel::stel(Context &context) const
{
    Vondsten uit;
    const QString getypt = woorden.trimmed();
    const Lijstfilter filter = getypt.size() < minstens ? Lijstfilter{} : lijstfilter(getypt, Naamfilter::Wel);
    if (!filter.van.isEmpty()) {
        PROBEER_IN(Statement s, context.sql("zoeken/vind-dossiers"));
        s.bind(":van", filter.van);
        s.bind(":tot", filter.tot);
        s.bind(":aantal", hoogstens);
        PROBEER_IN(uit.dossiers, leesRijen<Dossiervondst>(s));
    }
    if (!filter.woorden.isEmpty()) {
        PROBEER_IN(Statement s, opWoorden(context, "zoeken/vind-personen", filter.woorden));
        s.bind(":aantal", hoogstens);
        PROBEER_IN(uit.personen, leesRijen<Dossiervondst>(s));
        PROBEER_IN(uit.acties, actiesMet(context, getypt, filter.woorden));
    }
    QStringList nummers;
    const auto noem = [&nummers](const QString &nummer) {
        if (!nummers.contains(nummer))
            nummers.append(nummer);
    };
    for (const QList<Dossiervondst> &lijst : {uit.dossiers, uit.personen}) {
        for (const Dossiervondst &d : lijst)
            noem(d.nummer);
    }
    for (const Actieregel &a : std::as_const(uit.acties))
        noem(a.nummer);
    context.treffers(nummers);
    return uit;
}

} // namespace weegkamer
