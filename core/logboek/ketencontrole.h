// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/logboek/logboek.h"

#include <QHash>
#include <QSet>

namespace weegkamer
{

/// One pass over the chain. Where it breaks, it looks around to tell what was done there: an entry changed, taken out, put in between, or
/// two swapped, with the others left as they were or renumbered; and then goes on, so that each place is told once.
class Ketencontrole
{
public:
    Ketencontrole(Database &db, Logcontrole &uit) : m_db(db), m_uit(uit) {}
    /// From this entry on; the one before it is believed. Calls `voortgang` with entries done and `totaal`.
    Gelukt loop(qint64 vanaf, const Logboek::Voortgang &voortgang, qint64 totaal);

private:
    struct Ketenregel {
        qint64 volgnummer = 0;
        QByteArray inhoud;
        QByteArray keten;
    };
    Gelukt stap(Statement &s);
    Uitkomst<std::optional<Ketenregel>> haal(qint64 volgnummer);
    Gelukt diagnose(const Ketenregel &regel);
    Uitkomst<bool> isVerwisseld(const Ketenregel &regel);
    Uitkomst<bool> isIngevoegd(const Ketenregel &regel);
    bool isWeggehaald(const Ketenregel &regel, const std::optional<Ketenregel> &volgende);
    void meld(const QString &zin);

    Database &m_db;
    Logcontrole &m_uit;
    QByteArray m_vorige;                 ///< chain value of the entry before, as it should be
    qint64 m_verwacht = 1;               ///< the number that should come
    qint64 m_verschoven = 0;             ///< what the numbers from here on differ from those that were hashed
    QHash<qint64, QByteArray> m_omgeleid; ///< before this entry should stand another chain value: entries were swapped
    QSet<qint64> m_verklaard;            ///< entries that were told about already
    int m_gezocht = 0;
    int m_verzwegen = 0;
};

} // namespace weegkamer
