// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/fase.h"
#include "ui/bouwstenen/omgeving.h"

namespace weegkamer
{

/// Where a dossier is found, by its phase.
inline Plaats plaatsVan(DossierId dossier, Fase fase)
{
    switch (fase) {
    case Fase::Melding:
    case Fase::Aanmelding:
        return {QStringLiteral("aanmeldingen"), dossier};
    case Fase::Weging:
        return {QStringLiteral("weging"), dossier};
    case Fase::Casus:
        return {QStringLiteral("casussen"), dossier};
    case Fase::Afgeschermd:
    case Fase::TeVernietigen:
        break;
    }
    return {QStringLiteral("bewaring"), dossier};
}

} // namespace weegkamer
