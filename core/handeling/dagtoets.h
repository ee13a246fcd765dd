// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

namespace weegkamer
{

/// What is said of a day that lies on the wrong side of today for this field of a handeling: in the future where it tells what happened, or past
/// where it must still come. Empty when it may stand, when there is no day, or when no such limit holds. The handelingen ask this themselves when
/// they are carried out; a form may ask it earlier, when somebody leaves the field, and says the same in the same words. `handeling` may be the
/// beginning of a name up to its point ("casus."), for what its handelingen have in common.
QString toetsDag(const QString &handeling, const QString &veld, QDate dag, QDate vandaag);

} // namespace weegkamer
