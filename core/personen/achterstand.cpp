// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/achterstand.h"

#include "core/personen/persoon.h"

namespace weegkamer
{
namespace
{
Uitkomst<qint64> hoeveelOver(Context &context)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "personen/tel-zonder-herkensleutel"));
    PROBEER(s.stap());
    return s.geheel(0);
}

Uitkomst<QList<DossierId>> volgende(Context &context, int aantal)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "personen/zonder-herkensleutel"));
    s.bind(":aantal", aantal);
    QList<DossierId> uit;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return uit;
        uit.append(DossierId(s.geheel(0)));
    }
}
} // namespace

Uitkomst<Gedaan> MaakHerkenbaar::pasToe(Context &context) const
{
    PROBEER_IN(const QList<DossierId> dossiers, volgende(context, qBound(1, aantal, hoogstens)));
    for (const DossierId dossier : dossiers) {
        PROBEER(maakHerkenbaar(context, dossier));
    }
    PROBEER_IN(const qint64 over, hoeveelOver(context));
    context.resultaat(QStringLiteral("gedaan: %1 herkenbaar gemaakt, nog %2").arg(dossiers.size()).arg(over));
    return Gedaan{over, {}};
}

Uitkomst<Herkenachterstand> VraagHerkenachterstand::stel(Context &context) const
{
    PROBEER_IN(const qint64 over, hoeveelOver(context));
    return Herkenachterstand{over};
}

} // namespace weegkamer
