// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"

#include <QByteArray>

namespace weegkamer
{

/// Bytes in a digest.
constexpr qsizetype afdrukLengte = 32;

/// BLAKE2b, 256 bits.
QByteArray afdruk(QByteArrayView bytes);
/// Keyed BLAKE2b, 256 bits: only who has the key (32 bytes) can make it.
QByteArray afdrukMet(const Geheim &sleutel, QByteArrayView bytes);
/// Whether `verwacht` is the keyed digest; compared in constant time.
bool isAfdrukMet(const Geheim &sleutel, QByteArrayView bytes, QByteArrayView verwacht);
/// A key (32 bytes) for one purpose out of another key; `doel` names the purpose and never changes.
Geheim deelsleutel(const Geheim &sleutel, const char *doel);

} // namespace weegkamer
