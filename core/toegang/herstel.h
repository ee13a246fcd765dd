// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/basis/uitkomst.h"
#include "core/toegang/handtekening.h"
#include "core/toegang/verzegeling.h"

#include <QString>
#include <array>

namespace weegkamer
{

/// The recovery key of a kamer: 32 random bytes that open everything when all passwords are lost. It is never
/// stored whole: it is printed in three parts, given to three people, of which any two make it again.
using Herstelsleutel = Geheim;

Herstelsleutel nieuweHerstelsleutel();
/// The pairs that belong to a recovery key: the kamer's keys are sealed for its Doos, what it does is signed
/// with its Tekenpaar.
Doos herstelDoos(const Herstelsleutel &sleutel);
Tekenpaar herstelTekenpaar(const Herstelsleutel &sleutel);

/// The three parts as they are printed: sixteen groups of four letters and digits. Shamir's scheme over
/// GF(256), two of three; one part alone says nothing about the key.
using Hersteldelen = std::array<QString, 3>;
Hersteldelen splits(const Herstelsleutel &sleutel);

/// Whether somebody typed a part well: case, spaces, hyphens and O for 0 or I and L for 1 don't matter. Fails
/// with Invoer, field "herstel", for a typing error (found with a checksum).
Gelukt toetsHersteldeel(const QString &deel);

/// The key out of two of the parts. Fails with Invoer: a typing error (fields "herstel-1", "herstel-2"),
/// twice the same part, or parts of different keys. Whether it is the key of this kamer is for
/// Sleutelbos::herstel to say.
Uitkomst<Herstelsleutel> voegSamen(const QString &eenDeel, const QString &anderDeel);

} // namespace weegkamer
