// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/rollen.h"

namespace weegkamer
{

const Keuzelijst &keuzesVan(Rol)
{
    static const Keuzelijst lijst{
        {QStringLiteral("casuscoordinator"), QStringLiteral("Casuscoördinator")},
        {QStringLiteral("burgemeester"), QStringLiteral("Burgemeester")},
        {QStringLiteral("politie"), QStringLiteral("Politie")},
        {QStringLiteral("openbaar-ministerie"), QStringLiteral("Openbaar Ministerie")},
        {QStringLiteral("deelnemer"), QStringLiteral("Deelnemer")},
        {QStringLiteral("contactpunt"), QStringLiteral("Contactpunt")},
        {QStringLiteral("fg"), QStringLiteral("Functionaris voor gegevensbescherming")},
        {QStringLiteral("auditor"), QStringLiteral("Auditor")},
        {QStringLiteral("beheerder"), QStringLiteral("Beheerder")},
    };
    return lijst;
}

const Keuzelijst &keuzesVan(Zetel)
{
    static const Keuzelijst lijst{
        {QStringLiteral("burgemeester"), QStringLiteral("Burgemeester")},
        {QStringLiteral("politie"), QStringLiteral("Politie")},
        {QStringLiteral("openbaar-ministerie"), QStringLiteral("Openbaar Ministerie")},
    };
    return lijst;
}

} // namespace weegkamer
