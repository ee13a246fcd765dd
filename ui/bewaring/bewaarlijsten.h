// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/bouwstenen/lijstvak.h"

/// \file The lists of what is kept and what was destroyed: what they are, and where their rows come from.
namespace weegkamer::bewaarlijsten
{

Lijstopgave bewaaropgave();
Lijstopgave lijstenopgave();
Lijstopgave openopgave();
Lijstopgave registeropgave();

/// What is kept; `ditJaar`: only what goes within a year.
Uitkomst<Pagina> haalBewaring(Kamer &kamer, const Lijstvraag &v, const QString &na, int aantal, bool ditJaar);
Uitkomst<Pagina> haalLijsten(Kamer &kamer, const QString &na, int aantal);
Uitkomst<Pagina> haalOpen(Kamer &kamer, const Lijstvraag &v, const QString &na, int aantal);
Uitkomst<Pagina> haalRegister(Kamer &kamer, const Lijstvraag &v, const QString &na, int aantal);

} // namespace weegkamer::bewaarlijsten
