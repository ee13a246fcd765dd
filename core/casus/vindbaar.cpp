// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/vindbaar.h"

namespace weegkamer
{

Gelukt maakVindbaarUit(Context &context, DossierId dossier, const QString &soort, const char *statement)
{
    QString tekst;
    {
        PROBEER_IN(Statement s, context.sql(statement));
        s.bind(":dossier", dossier);
        PROBEER_IN(const bool rij, s.stap());
        if (rij)
            tekst = s.tekstVan(0);
    }
    return maakVindbaar(context, dossier, soort, tekst);
}

} // namespace weegkamer
