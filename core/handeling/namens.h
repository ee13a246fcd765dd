// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"

namespace weegkamer
{

/// How an act of a deelnemer or a seat came in (N1): at the keyboard, or recorded namens who gave it.
enum class Ontvangstwijze { Persoonlijk, OpPapier, BeveiligdePost, TelefoonBevestigd };
inline const Keuzelijst &keuzesVan(Ontvangstwijze)
{
    static const Keuzelijst lijst{{QStringLiteral("persoonlijk"), QStringLiteral("Zelf ingevuld")},
                                  {QStringLiteral("op-papier"), QStringLiteral("Namens, op ondertekend papier")},
                                  {QStringLiteral("beveiligde-post"), QStringLiteral("Namens, per brief of beveiligde post")},
                                  {QStringLiteral("telefoon-bevestigd"), QStringLiteral("Namens, per telefoon met bevestiging")}};
    return lijst;
}

} // namespace weegkamer
