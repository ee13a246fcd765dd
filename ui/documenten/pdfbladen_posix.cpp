// SPDX-License-Identifier: EUPL-1.2
#include "ui/documenten/pdfbladen.h"

#include <dlfcn.h>

namespace weegkamer
{
namespace
{
using Maak = Pdfbladen *(*)(QIODevice *, int, QWidget *);

/// Where the program itself says its libraries are (its run path), and nowhere that a file or a setting could name.
Maak haalOp()
{
    void *onderdeel = dlopen("libweegkamer-pdf.so", RTLD_NOW | RTLD_LOCAL);
    return onderdeel ? reinterpret_cast<Maak>(dlsym(onderdeel, "weegkamerPdfbladen")) : nullptr;
}
} // namespace

Pdfuitslag openPdf(QIODevice &bron, int rand, QWidget *ouder)
{
    static const Maak maak = haalOp();
    if (!maak)
        return {nullptr, true};
    return {maak(&bron, rand, ouder), false};
}

} // namespace weegkamer
