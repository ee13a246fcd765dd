// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toegang/rollen.h"

#include <QJsonObject>

namespace weegkamer
{

/// Under this name a cleaned detail keeps which fields there are that the role may not see. No field is called so.
constexpr QLatin1String verborgenVelden("_verborgen");

/// What the log kept of a handeling (what was filled in, and under "was" what stood there before) as a role may see it: without the values
/// of columns that it may not see (kolomrechten), also in nested parts, and without what is the machinery's own. What is no column of the
/// subject's tables is for who may see all of them.
QJsonObject logdetailVoor(Rol rol, const QString &handeling, const QJsonObject &detail);
/// The same on the text as it is stored; an empty object when that is none.
QByteArray logdetailVoor(Rol rol, const QString &handeling, const QByteArray &detail);

} // namespace weegkamer
