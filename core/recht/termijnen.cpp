// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/termijnen.h"

#include "core/recht/bron.h"

namespace weegkamer
{
namespace
{
QList<Klokregel> leesKlokregels()
{
    QList<Klokregel> uit;
    const QList<QJsonObject> rijen = leesBron(QStringLiteral("termijnen"));
    for (const QJsonObject &rij : rijen) {
        uit.append({.id = bronTekst(rij, QLatin1String("id")),
                    .naam = bronTekst(rij, QLatin1String("naam")),
                    .begint = bronTekst(rij, QLatin1String("begint")),
                    .duur = bronTekst(rij, QLatin1String("duur")),
                    .bron = bronTekst(rij, QLatin1String("bron")),
                    .bijVerloop = bronTekst(rij, QLatin1String("bij-verloop"))});
    }
    return uit;
}
} // namespace

const QList<Klokregel> &klokregels()
{
    static const QList<Klokregel> lijst = leesKlokregels();
    return lijst;
}

const Klokregel *vindKlokregel(QStringView id)
{
    for (const Klokregel &regel : klokregels()) {
        if (regel.id == id)
            return &regel;
    }
    return nullptr;
}

} // namespace weegkamer
