// SPDX-License-Identifier: EUPL-1.2
#include "core/recht/bron.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

namespace weegkamer
{

QList<QJsonObject> leesBron(const QString &naam)
{
    const QString pad = QStringLiteral(":/weegkamer/recht/%1.json").arg(naam);
    QFile bestand(pad);
    if (!bestand.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qUtf8Printable(pad));
    QJsonParseError probleem;
    const QJsonDocument document = QJsonDocument::fromJson(bestand.readAll(), &probleem);
    if (!document.isArray())
        qFatal("%s can't be read: %s", qUtf8Printable(pad), qUtf8Printable(probleem.errorString()));
    const QJsonArray rijen = document.array();
    QList<QJsonObject> uit;
    uit.reserve(rijen.size());
    for (const auto &rij : rijen)
        uit.append(rij.toObject());
    return uit;
}

QString bronTekst(const QJsonObject &rij, QLatin1String veld)
{
    const QJsonValue waarde = rij.value(veld);
    if (!waarde.isString())
        qFatal("a legal text has no field %s", veld.data());
    return waarde.toString();
}

} // namespace weegkamer
