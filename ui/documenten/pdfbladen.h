// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <functional>

class QIODevice;
class QWidget;

namespace weegkamer
{

/// The pages of a PDF, drawn below each other. What draws them stands in a library of its own (`weegkamer-pdf`), which is fetched when
/// the first PDF is shown: with it come libraries for the network and a dozen others, that a program which never shows a PDF has no
/// need of in its memory, and that cost a twelfth of the time of starting (docs/metingen.md).
class Pdfbladen
{
public:
    Pdfbladen() = default;
    Pdfbladen(const Pdfbladen &) = delete;
    Pdfbladen &operator=(const Pdfbladen &) = delete;
    virtual ~Pdfbladen() = default;
    /// What is put on the screen; it is this object itself, and goes with it.
    virtual QWidget *vlak() = 0;
    virtual int aantal() const = 0;
    virtual int blad() const = 0;
    virtual void gaNaar(int blad) = 0;
    /// 1 is the width of the window.
    virtual void vergroot(double factor) = 0;
    /// The words on a page, in the order of the file.
    virtual QString tekst(int blad) const = 0;
    std::function<void()> bijAnderBlad; ///< is called when another page came in sight
};

/// What came of opening a PDF. `bladen` is null when it can't be shown; `onderdeelMist` when that is because the library is not there.
struct Pdfuitslag {
    Pdfbladen *bladen = nullptr; ///< belongs to `ouder`
    bool onderdeelMist = false;
};

/// Opens a PDF, that is read from `bron` as long as it is shown. `rand` is the space around and between the pages, in pixels.
Pdfuitslag openPdf(QIODevice &bron, int rand, QWidget *ouder);

} // namespace weegkamer
