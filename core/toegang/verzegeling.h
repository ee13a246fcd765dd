// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/basis/uitkomst.h"

#include <QByteArray>

namespace weegkamer
{

/// Bytes of a symmetric key, and of each half of a Doos.
constexpr qsizetype sleutelLengte = 32;

/// An X25519 key pair: anyone can seal for `publiek`, only who has `geheim` opens.
struct Doos {
    QByteArray publiek;
    Geheim geheim;
};

Doos nieuweDoos();
/// The pair that belongs to a seed of 32 bytes.
Doos doosUit(const Geheim &zaad);

/// XChaCha20-Poly1305 under a key of 32 bytes: one version byte, a random nonce of 24 bytes, the ciphertext
/// with its tag (41 bytes longer than `plat`). `bij` is authenticated but not stored: name there what it is
/// for, and whose. Fails with Machine when the key has another length.
Uitkomst<QByteArray> verzegelMetSleutel(const Geheim &sleutel, QByteArrayView plat, QByteArrayView bij = {});
/// Fails with Beschadigd when key, `bij` or a byte differs, and with NieuwereVersie.
Uitkomst<QByteArray> openMetSleutel(const Geheim &sleutel, QByteArrayView verzegeld, QByteArrayView bij = {});
/// The same into locked memory, for keys.
Uitkomst<Geheim> openGeheimMetSleutel(const Geheim &sleutel, QByteArrayView verzegeld,
                                      QByteArrayView bij = {});

/// libsodium's sealed box with a version byte before it (49 bytes longer than `plat`); does not say who
/// sealed it. Fails with Machine when the public key can't be one.
Uitkomst<QByteArray> verzegelVoor(QByteArrayView publiek, QByteArrayView plat);
/// Fails with Beschadigd when the pair is another or a byte differs, and with NieuwereVersie.
Uitkomst<QByteArray> openDoos(const Geheim &geheim, QByteArrayView publiek, QByteArrayView verzegeld);
/// The same into locked memory, for keys.
Uitkomst<Geheim> openDoosGeheim(const Geheim &geheim, QByteArrayView publiek, QByteArrayView verzegeld);

/// What is in locked memory, as bytes to seal.
inline QByteArrayView inhoud(const Geheim &g)
{
    return {g.data(), static_cast<qsizetype>(g.grootte())};
}

} // namespace weegkamer
