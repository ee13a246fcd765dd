// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/anderekamer.h"

#include <QFileInfo>

namespace weegkamer
{

Uitkomst<Buurklokken> leesAndereKamer(const Andere &andere, const QString &hier, bool oefen, const Klok &klok)
{
    if (QFileInfo(andere.pad).canonicalFilePath() == QFileInfo(hier).canonicalFilePath())
        return veldFout(QStringLiteral("pad"), QStringLiteral("Deze kamer hebt u al open. Kies een andere."));
    PROBEER_IN(const KamerVoorkant voorkant, Kamer::bekijk(andere.pad));
    if (voorkant.oefen != oefen)
        return veldFout(QStringLiteral("pad"), QStringLiteral("Een oefenkamer en een echte kamer komen niet op één lijst."));
    PROBEER_IN(const std::unique_ptr<Kamer> kamer, Kamer::open(andere.pad, andere.naam, andere.wachtwoord, klok, andere.opties));
    return kamer->vraag(LeesVoorAndereKamer{});
}

} // namespace weegkamer
