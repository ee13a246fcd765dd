// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handeling/register.h"
#include "core/recht/regels.h"

namespace weegkamer
{

/// A rule of the catalogue with what enforces it and what proves it; both collected, never typed into the catalogue.
struct Regelstand {
    Regel regel;
    QStringList handelingen; ///< names of the handelingen that register it
    QStringList tests;       ///< "aanmelding/tst_melding.cpp weigert", "… staat toe"
    /// "gehandhaafd" (enforced; the lawful way is proven, and the refusal where something can refuse), "zonder bewijs" (enforced, not fully proven), "nog niet" (level H,
    /// and nothing enforces it yet), or "geen blokkade".
    QString stand;
};

/// All rules, in the order of the catalogue.
QList<Regelstand> regelmatrix(const Register &reg);

} // namespace weegkamer
