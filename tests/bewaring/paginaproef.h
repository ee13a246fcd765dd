// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/vernietig.h"
#include "core/basis/velden.h"
#include "tests/steun/afscherming.h"
#include "tests/steun/vernietigproef.h"

#include <QWidget>

/// \file What the tests of the pages of bewaring share.
namespace weegkamer
{

inline Uitkomst<DossierId> gesloten(Huis &huis, Sluitreden reden = Sluitreden::RisicosGeweken)
{
    return geslotenCasus(huis, reden);
}

inline Uitkomst<Gedaan> stelVoor(Kamer &kamer, DossierId id)
{
    return kamer.doe(u"bewaring.stel-vernietiging-voor"_qs, naarJson(Vernietig{id, u"2026-001"_qs, u"Niet meer nodig"_qs}));
}

/// The widget with this name; the test stops when it is not there.
template <class W>
W *vind(QWidget &in, const QString &naam)
{
    W *w = in.findChild<W *>(naam);
    if (!w)
        qFatal("no %s", qPrintable(naam));
    return w;
}

} // namespace weegkamer
