// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/toegang/generatie.h"

#include <QByteArray>

/// \file What is hashed and signed in the log, as docs/gegevens.md describes it.
namespace weegkamer
{

/// The fields of an entry and its seal, each with its length before it. Reused for every entry: keeps its room.
class Keteninhoud
{
public:
    void wis() { m_bytes.resize(0); }
    void voegToe(QByteArrayView veld);
    QByteArrayView bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The commitment to the detail of an entry.
QByteArray zegel(QByteArrayView zout, QByteArrayView detail);
/// The chain value of an entry: its number and everything that it says, after the chain value of the one before.
QByteArray schakel(QByteArrayView vorige, qint64 volgnummer, QByteArrayView inhoud);
/// What is signed as the head of the log.
QByteArray teTekenen(const Logkop &kop, AccountId account, const QString &tijd);

} // namespace weegkamer
