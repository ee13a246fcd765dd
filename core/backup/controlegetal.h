// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/manifest.h"

#include <sodium.h>

namespace weegkamer
{

/// The number at the end of a back-up by which anybody sees whether a byte of it was damaged: it takes no key. It is no proof against
/// who changes a back-up on purpose, in no version of the format: that is what the seals of the pieces and the signature are for.
///
/// Version 1 has BLAKE2b of everything before it. Since version 2 it is Poly1305 (Bernstein, 2005) of what comes after the signature, under
/// the digest of what comes before as its public key: four times faster, and other bytes give the same number with a chance below 2^-80.
class Controlegetal
{
public:
    /// `begin`: everything before the header of the secretstream.
    Controlegetal(quint32 versie, const QByteArray &begin);
    /// What comes after it, in order.
    void tel(const char *bytes, qsizetype aantal);
    QByteArray getal(); ///< controlegetalLengte(versie) bytes. Call it once, at the end.

private:
    quint32 m_versie;
    crypto_generichash_state m_blake{};
    crypto_onetimeauth_state m_poly{};
};

} // namespace weegkamer
