// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"

#include <QByteArray>

namespace weegkamer
{

constexpr qsizetype tekenPubliekLengte = 32;
constexpr qsizetype handtekeningLengte = 64;

/// An Ed25519 key pair: `geheim` (64 bytes) signs, `publiek` (32 bytes) verifies.
struct Tekenpaar {
    QByteArray publiek;
    Geheim geheim;
};

Tekenpaar nieuwTekenpaar();
/// The pair that belongs to a seed of 32 bytes.
Tekenpaar tekenpaarUit(const Geheim &zaad);

/// Signs with Ed25519: 64 bytes. `sleutel` is a Tekenpaar's geheim. The caller puts what it is for (a name
/// with a version) before the bytes, so that a signature for one purpose is none for another.
QByteArray teken(const Geheim &sleutel, QByteArrayView bytes);
/// Whether the signature belongs to these bytes and this public key; or to one of several that stand one after
/// another, as the signing keys of an account do: the present one first, then those that it had.
bool klopt(QByteArrayView publiek, QByteArrayView bytes, QByteArrayView handtekening);

} // namespace weegkamer
