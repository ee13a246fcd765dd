// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/toetsritme.h"

#include "core/recht/termijnen.h"

namespace weegkamer
{
namespace
{
/// The clock of the catalogue, under which the municipality's own choice stands.
QString klokVan(Toetsritme ritme)
{
    return ritme == Toetsritme::Open ? QStringLiteral("noodzaak-open") : QStringLiteral("bewaarnoodzaak");
}
} // namespace

Uitkomst<int> toetsmaanden(Context &context, Toetsritme ritme)
{
    PROBEER_IN(Statement s, context.db().sql(Modus::Vraag, "handeling/toetsritme"));
    s.bind(":klok", klokVan(ritme));
    PROBEER_IN(const bool rij, s.stap());
    if (rij)
        return static_cast<int>(s.geheel(0));
    const Klokregel *klok = vindKlokregel(klokVan(ritme));
    Q_ASSERT(klok);
    PROBEER_IN(const Duur duur, duurUit(klok->duur));
    Q_ASSERT(duur.soort == Duur::Maanden);
    return duur.aantal;
}

Gelukt zetToetsmaanden(Context &context, Toetsritme ritme, int maanden)
{
    PROBEER_IN(Statement s, context.sql("handeling/zet-toetsritme"));
    s.bind(":klok", klokVan(ritme));
    s.bind(":maanden", maanden);
    s.bind(":vandaag", context.vandaag());
    s.bind(":account", context.wie().account);
    return s.voerUit();
}

Uitkomst<Termijn> toetstermijn(Context &context, Toetsritme ritme, QDate begin)
{
    PROBEER_IN(const int maanden, toetsmaanden(context, ritme));
    return termijn(TermijnSoort::Jaren, begin, Duur{Duur::Maanden, maanden});
}

} // namespace weegkamer
