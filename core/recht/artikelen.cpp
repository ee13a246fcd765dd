// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/artikelen.h"

#include "core/recht/bron.h"

namespace weegkamer
{
namespace
{
QList<Artikel> leesArtikelen()
{
    QList<Artikel> uit;
    const QList<QJsonObject> rijen = leesBron(QStringLiteral("artikelen"));
    for (const QJsonObject &rij : rijen) {
        uit.append({.citaat = bronTekst(rij, QLatin1String("citaat")),
                    .titel = bronTekst(rij, QLatin1String("titel")),
                    .parafrase = bronTekst(rij, QLatin1String("parafrase")),
                    .bron = bronTekst(rij, QLatin1String("bron"))});
    }
    return uit;
}
} // namespace

const QList<Artikel> &artikelen()
{
    static const QList<Artikel> lijst = leesArtikelen();
    return lijst;
}

const Artikel *vindArtikel(QStringView citaat)
{
    for (const Artikel &artikel : artikelen()) {
        if (artikel.citaat == citaat)
            return &artikel;
    }
    return nullptr;
}

} // namespace weegkamer
