// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gewoon.h"

#include "core/basis/klok.h"
#include "core/kamer/kamer.h"

#include <QTemporaryDir>
#include <memory>

namespace meting
{

struct Opties {
    int casussen = 1000;
    int rondes = 200;
    bool kort = false; ///< few rounds on little data: proves only that every case runs
    QString map;       ///< on the disk that is measured
};

/// A number as a short word: the copies of the data differ by it.
QString letters(int getal);
/// A folder in memory when there is one; there data are made that cost thousands of saves.
QString bouwplaats();

/// The kamer that is measured, and the same data in a plain SQLite file.
class Gegevens
{
public:
    /// Makes the practice municipality, multiplies its open casussen (and what is shielded with them) to the number wanted, and writes the plain copy.
    ///
    /// Multiplying goes past the one way in: rows are copied inside SQLite, in Onderhoud, with other row
    /// numbers, persons and words. Only a benchmark may do so; such a kamer has dossiers that the log does not know.
    explicit Gegevens(const Opties &opties);

    weegkamer::Kamer &kamer() { return *m_kamer; }
    Gewoon &gewoon() { return *m_gewoon; }
    /// Closes and opens it again: nothing is cached but by the operating system.
    void heropenKamer();
    void heropenGewoon();
    QString pad() const { return m_map.filePath(QStringLiteral("meting.weegkamer")); }
    /// By a name of its own: files called as the kamer are hers, and are searched after a destruction.
    QString gewoonPad() const { return m_map.filePath(QStringLiteral("gewoon.sqlite")); }
    QString map() const { return m_map.path(); }
    int casussen() const { return m_casussen; }
    static QString coordinator(); ///< the account's name

private:
    void vermenigvuldig(int wens);
    weegkamer::SysteemKlok m_klok;
    QTemporaryDir m_map;
    std::unique_ptr<weegkamer::Kamer> m_kamer;
    std::unique_ptr<Gewoon> m_gewoon;
    int m_casussen = 0;
};

} // namespace meting
