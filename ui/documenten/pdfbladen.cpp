// SPDX-License-Identifier: EUPL-1.2
#include "ui/documenten/pdfbladen.h"

#include "ui/bouwstenen/onderdeel.h"

namespace weegkamer
{

Pdfuitslag openPdf(QIODevice &bron, int rand, QWidget *ouder)
{
    using Maak = Pdfbladen *(*)(QIODevice *, int, QWidget *);
    static const auto maak = reinterpret_cast<Maak>(haalOnderdeel("libweegkamer-pdf.so", "weegkamerPdfbladen"));
    if (!maak)
        return {nullptr, true};
    return {maak(&bron, rand, ouder), false};
}

} // namespace weegkamer
