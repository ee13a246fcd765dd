// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"
#include "core/basis/veld.h"

#include <QJsonObject>

namespace weegkamer
{

/// What is wrong with these fields, in the order in which a form shows them, and beside it what stands empty in the items of a list though a
/// rule asks for it: that rule speaks when everything else can be read, one field at a time. Nobody is to begin at the end.
QList<VeldFout> metOntbrekende(QList<VeldFout> fouten, const std::vector<VeldInfo> &velden, const QJsonObject &json);

} // namespace weegkamer
