// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/omgeving.h"

#include <QJsonObject>

class QWidget;

namespace weegkamer
{

/// \file Where somebody was, to be there again after the lock. Kept as a draft in the kamer, sealed to its author; subject, dossier,
/// tabs and scroll positions only: never what was typed or found.

/// The name under which it is kept.
inline constexpr const char *plaatsconcept = "venster.plaats";

/// The place, and how its page stands now; `pagina` may be null.
QJsonObject onthoudPlaats(const Plaats &plaats, const QWidget *pagina);
/// The place that was kept; no subject when there is none.
Plaats onthoudenPlaats(const QJsonObject &bewaard);
/// Puts tabs and scroll positions of the page as they were, as far as it still has them.
void herstelStand(QWidget *pagina, const QJsonObject &bewaard);

} // namespace weegkamer
