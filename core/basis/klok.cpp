// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/klok.h"

#include <QTimeZone>

namespace weegkamer
{

QDate nederlandseDag(const QDateTime &moment)
{
    static const QTimeZone amsterdam("Europe/Amsterdam");
    return moment.toTimeZone(amsterdam).date();
}

QDate Klok::vandaag() const
{
    return nederlandseDag(nu());
}

QDateTime SysteemKlok::nu() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace weegkamer
