// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/klok.h"

#include "core/basis/tijdzone.h"

namespace weegkamer
{

QDate nederlandseDag(const QDateTime &moment)
{
    return inNederland(moment).date();
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
