// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/systeem/bestand.h"

#include <memory>

namespace weegkamer
{

/// A file that is too large to have in memory, written piece by piece and put in its place whole or not at all: it grows as
/// `pad`.nieuw beside it, and what was not laid down is removed when the object goes. One writer at a time, as for schrijfVeilig.
/// Every step asks `storing` first, so that a test can let it fail. Fails as schrijfVeilig does.
class Stroombestand
{
public:
    static Uitkomst<std::unique_ptr<Stroombestand>> maak(const QString &pad, const Storing &storing = {});
    /// What a killed process left behind of a file that would have been `pad`.
    static QString werkpad(const QString &pad);
    ~Stroombestand();
    Stroombestand(const Stroombestand &) = delete;
    Stroombestand &operator=(const Stroombestand &) = delete;

    Gelukt schrijf(QByteArrayView stuk);
    /// Forces everything to the disk and forgets the copy in memory, so that lees() reads what really stands there.
    Gelukt sync();
    /// Reads back exactly `aantal` bytes from `plek`. Fails with Beschadigd when there are fewer.
    Gelukt lees(qint64 plek, char *naar, qsizetype aantal);
    /// Closes, renames over `pad` and syncs the folder; call sync() before.
    Gelukt legNeer();
    qint64 grootte() const { return m_grootte; }

private:
    Stroombestand(QString pad, int greep, Storing storing);

    QString m_pad;
    int m_greep;
    Storing m_storing;
    qint64 m_grootte = 0;
    qint64 m_aangeboden = 0; ///< up to here the system was asked to start writing
    bool m_neergelegd = false;
};

} // namespace weegkamer
