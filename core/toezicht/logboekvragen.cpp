// SPDX-License-Identifier: EUPL-1.2
#include "core/toezicht/logboekvragen.h"

#include "core/handeling/register.h"

#include <limits>

namespace weegkamer
{
namespace
{
constexpr int hoogstensPerBladzij = 500;
}

Uitkomst<Logboeklijst> VraagLogboek::stel(Context &context) const
{
    const int hoeveel = qBound(1, aantal, hoogstensPerBladzij);
    const bool eenDossier = !dossiernummer.trimmed().isEmpty();
    PROBEER_IN(Statement s, context.sql(eenDossier ? "toezicht/logboek-van-dossier" : "toezicht/logboek"));
    if (eenDossier)
        s.bind(":dossier", dossiernummer.trimmed());
    s.bind(":handeling", handeling.isEmpty() ? QString() : handeling);
    s.bind(":na", na.isEmpty() ? std::numeric_limits<qint64>::max() : na.toLongLong());
    s.bind(":aantal", hoeveel);
    PROBEER_IN(QList<Logboekregel> rijen, leesRijen<Logboekregel>(s));
    const QString volgende = rijen.size() < hoeveel ? QString() : QString::number(rijen.constLast().volgnummer);
    return Logboeklijst{std::move(rijen), volgende};
}

void registreerToezicht(Register &reg)
{
    reg.voegToe<VraagLogboek>();
}

} // namespace weegkamer
