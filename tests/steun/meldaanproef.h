// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/aanmelding/paginaproef.h"

/// \file The form of a new aanmelding, open above a window.
namespace weegkamer
{

struct Meldaanproef {
    Omgevingproef om;
    QWidget venster;
    Meldaandialoog *dialoog = nullptr;

    explicit Meldaanproef(Kamer &kamer) : om(kamer)
    {
        venster.show();
        open();
    }
    /// Opens it (again): a draft that was left behind is in it.
    void open()
    {
        vraagMeldAan(om, {}, &venster);
        dialoog = dialoogVan<Meldaandialoog>(venster);
        if (!dialoog)
            qFatal("the form of an aanmelding did not open");
    }
};

} // namespace weegkamer
