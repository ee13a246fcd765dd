// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/uitkomst.h"

#include <QStringList>

/// \file Comma-separated text that comes from elsewhere: any encoding, any of three separators, and whatever is broken in it. What can't be
/// read is told per line; what stands on the other lines is read.
namespace weegkamer
{

constexpr qsizetype grootsteCsv = qsizetype(20) * 1024 * 1024; ///< bytes
constexpr qsizetype meesteCsvregels = 50'000;
constexpr qsizetype meesteCsvkolommen = 200;
constexpr qsizetype langsteCsvcel = 100'000; ///< characters

struct Csvregel {
    int regel = 0; ///< the line of the file on which it begins, counted from 1
    QStringList cellen;
    QString fout; ///< one sentence when it can't be read; the cells are empty then
};

struct Csvbestand {
    QString codering; ///< as a person reads it: "UTF-8", "UTF-16", "Windows-1252"
    QChar scheiding;
    QStringList koppen;
    QList<Csvregel> regels; ///< without the headings, and without empty lines
};

/// The text of a file: by its mark when it has one, else UTF-8 when it is that throughout, UTF-16 when every other byte is empty, and
/// Windows-1252 otherwise. Fails with Invoer when it has a mark and is not what the mark says.
Uitkomst<QString> leesTekst(const QByteArray &bytes, QString *codering = nullptr);

/// Reads it whole. A quote that is never closed spoils its own line and no more. Fails with Invoer when there are no headings, a heading
/// stands there twice, or it is larger than the bounds above.
Uitkomst<Csvbestand> leesCsv(const QByteArray &bytes);

} // namespace weegkamer
