// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace weegkamer
{

/// The fields of this handeling that say nothing with what is filled in, because it is about a person, or about an organisation:
/// "betrokkene.kvk". A form has no need to show them as long as they are empty; filled in they are judged as any other.
QStringList veldenZonderZin(const QString &handeling, const QJsonObject &velden);

} // namespace weegkamer
