// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

namespace weegkamer
{

/// What a spreadsheet takes the cells of a column for. A cell that is not what its column says stays text.
enum class Celsoort { Tekst, Getal, Datum };

/// A list as it leaves the kamer: headings and rows of text; a date as 3-12-2026.
struct Werkblad {
    QString titel;
    QStringList koppen;
    QList<QStringList> rijen;
    QList<Celsoort> soorten{}; ///< of the columns; a column past its end is text
};

/// CSV as a Dutch spreadsheet reads it: UTF-8 with a mark, semicolons, every cell in quotes. A cell that a spreadsheet would take for a
/// formula gets an apostrophe before it.
QByteArray alsCsv(const Werkblad &blad);

/// An Office Open XML workbook with one sheet, composed in memory: nothing is written to a temporary file. Cells are inline text, numbers
/// or dates, and never a formula; what XML does not know is left out.
QByteArray alsXlsx(const Werkblad &blad);

} // namespace weegkamer
