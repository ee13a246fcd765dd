// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <QJsonObject>

namespace weegkamer::ctl
{

/// Exit status of the shell (docs/weegkamerctl.md).
enum Status { Gedaan_ = 0, Machine = 1, Woorden = 2, Geweigerd = 3, NietIngelogd = 4, Beschadigd = 5 };

/// One JSON object on one line of standard output; nothing else ever goes there.
void schrijf(const QJsonObject &o);
int schrijfGoed(const QJsonValue &waarde);
/// {"geweigerd": …} or {"fout": …}; returns the exit status that belongs to it.
int schrijfFout(const Fout &fout);
/// The call's words are off: one sentence to standard error and as {"fout": …}; exit status 2.
int schrijfWoorden(const QString &uitleg);

} // namespace weegkamer::ctl
