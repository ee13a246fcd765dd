// SPDX-License-Identifier: EUPL-1.2
// Linked into every test of the window: it speaks the language that the program speaks.
#include "core/basis/taal.h"

#include <QCoreApplication>

static void begin()
{
    weegkamer::spreekNederlands(*QCoreApplication::instance()); // also of a test without a window
}
Q_COREAPP_STARTUP_FUNCTION(begin)
