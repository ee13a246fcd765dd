// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/inzage.h"
#include "ui/bouwstenen/leesblad.h"

/// \file What the page of a shielded dossier says on its sheet; never what is in the dossier.
namespace weegkamer::bewaarblad
{

void schrijfTermijn(Leesblad &blad, const Bewaarbeeld &beeld);
void schrijfVasthoudingen(Leesblad &blad, const Bewaarbeeld &beeld);
void schrijfPlichten(Leesblad &blad, const Bewaarbeeld &beeld, QDate vandaag);
/// Who opened it, newest first.
void schrijfInzagen(Leesblad &blad, const Inzagen &inzagen);

} // namespace weegkamer::bewaarblad
