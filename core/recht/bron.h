// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace weegkamer
{

/// The rows of a legal text that is compiled in: ":/weegkamer/recht/<naam>.json", an array of objects. A text
/// that is missing or can't be read is a broken program: it aborts.
QList<QJsonObject> leesBron(const QString &naam);
/// A text field that must be there, though it may be empty; aborts when it is not.
QString bronTekst(const QJsonObject &rij, QLatin1String veld);

} // namespace weegkamer
