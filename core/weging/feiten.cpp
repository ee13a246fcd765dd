// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/feiten.h"

namespace weegkamer
{

Uitkomst<QList<Feitbeeld>> leesFeiten(Context &context, DossierId dossier)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "weging/feiten"));
    s.bind(":dossier", dossier);
    return leesRijen<Feitbeeld>(s);
}

} // namespace weegkamer
