// SPDX-License-Identifier: EUPL-1.2
#include "core/beheer/notities.h"

#include <QJsonDocument>

namespace weegkamer
{

Uitkomst<Bosnotities> notitiesVan(const Sleutelbos &bos, const Ontgrendeld &door)
{
    PROBEER_IN(const QByteArray bytes, bos.notities(door));
    if (bytes.isEmpty())
        return Bosnotities{};
    const auto notities = uitJson<Bosnotities>(QJsonDocument::fromJson(bytes).object());
    if (!notities)
        return fout(FoutSoort::Beschadigd, QStringLiteral("notes of the keyring"));
    return *notities;
}

QByteArray notitieBytes(const Bosnotities &notities)
{
    return QJsonDocument(naarJson(notities)).toJson(QJsonDocument::Compact);
}

Gelukt schrijfNotities(Sleutelbos &bos, const Ontgrendeld &door, const Bosnotities &notities, qint64 klokVerzet)
{
    return bos.zetNotities(door, notitieBytes(notities), klokVerzet);
}

} // namespace weegkamer
