// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/agendauitvoer.h"

#include "core/basis/vouw.h"
#include "core/handeling/kamernaam.h"

#include <algorithm>

namespace weegkamer
{
namespace
{
/// The kamer as a part of a UID: letters and digits alone.
QString kort(const Kamernaam &kamer)
{
    QString uit = kamer.oefen ? QStringLiteral("oefen-") : QString();
    for (const QChar c : vouw(kamer.gemeente)) {
        if (c.isLetterOrNumber())
            uit += c;
    }
    return uit;
}
} // namespace

Uitkomst<Kamernaam> kamernaam(Context &context)
{
    PROBEER_IN(Statement s, context.sql("handeling/kamernaam"));
    PROBEER(s.stap());
    return RijLezer<Kamernaam>(s).lees(s);
}

Uitkomst<Agendauitvoer> voerAgendaUit(Context &context, const QString &titel, QList<Agendapunt> punten)
{
    PROBEER_IN(const Kamernaam kamer, kamernaam(context));
    punten.erase(std::remove_if(punten.begin(), punten.end(), [](const Agendapunt &p) { return !p.dag.isValid(); }), punten.end());
    for (Agendapunt &p : punten) {
        p.id = kort(kamer) + u'-' + p.id;
        if (kamer.oefen)
            p.kop.prepend(QStringLiteral("OEFENING. "));
        p.tekst = QStringLiteral("Gemeente %1. %2").arg(kamer.gemeente, p.tekst);
    }
    Agendauitvoer uit;
    uit.aantal = static_cast<int>(punten.size());
    uit.ics = QString::fromUtf8(agendaBestand(QStringLiteral("%1 %2").arg(titel, kamer.gemeente), punten, context.nu()));
    uit.bestandsnaam = QStringLiteral("%1-%2.ics").arg(titel.toLower(), context.vandaag().toString(Qt::ISODate));
    context.resultaat(uit.aantal == 1 ? QStringLiteral("uitgevoerd als agenda: 1 dag") : QStringLiteral("uitgevoerd als agenda: %1 dagen").arg(uit.aantal));
    return uit;
}

} // namespace weegkamer
