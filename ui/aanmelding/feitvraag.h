// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/handelingdialoog.h"

namespace weegkamer
{

/// The form of a fact, with what to mind in its words below it (B10c). When it is done the window is refreshed and the sentence shown.
void vraagFeit(Omgeving &omgeving, const Handelingvraag &vraag, QWidget *ouder, const QString &zin);

} // namespace weegkamer
