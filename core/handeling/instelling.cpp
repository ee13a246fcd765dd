// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/instelling.h"

#include "core/toegang/sleutelbos.h"
#include "core/toegang/verzegeling.h"

#include <QJsonDocument>

namespace weegkamer
{
namespace
{
constexpr qsizetype hoogstensBytes = qsizetype{16} * 1024;
} // namespace

Uitkomst<QJsonObject> leesInstelling(Context &context, const QString &naam)
{
    PROBEER_IN(Statement s, context.sql("handeling/instelling"));
    s.bind(":account", context.wie().account);
    s.bind(":naam", naam);
    PROBEER_IN(const bool rij, s.stap());
    if (!rij)
        return QJsonObject();
    // What can't be opened any more (new keys after a reset) counts as not chosen.
    const auto open = openDoos(context.wie().sleutels->doos.geheim, context.wie().sleutels->doos.publiek, s.bytes(0));
    return open ? QJsonDocument::fromJson(*open).object() : QJsonObject();
}

Gelukt bewaarInstelling(Context &context, const QString &naam, const QJsonObject &waarde)
{
    const QByteArray json = QJsonDocument(waarde).toJson(QJsonDocument::Compact);
    if (json.size() > hoogstensBytes)
        return foutMet(FoutSoort::Invoer, QStringLiteral("Dit is te groot om als instelling te bewaren."));
    PROBEER_IN(const QByteArray verzegeld, verzegelVoor(context.wie().sleutels->doos.publiek, json));
    PROBEER_IN(Statement s, context.sql("handeling/bewaar-instelling"));
    s.bind(":account", context.wie().account);
    s.bind(":naam", naam);
    s.bind(":waarde", verzegeld);
    return s.voerUit();
}

} // namespace weegkamer
