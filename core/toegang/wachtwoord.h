// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/basis/uitkomst.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace weegkamer
{

/// How much work a password costs: Argon2id passes and memory. Bounded both ways when read from a file: too
/// little would make guessing cheap, too much would let a changed file hang the machine.
struct Afleiding {
    quint32 rondes = 3;               ///< 1..10
    quint32 geheugenKiB = 256 * 1024; ///< 8 MiB..1 GiB, in KiB
    bool isBinnenGrenzen() const;
    bool operator==(const Afleiding &) const = default;
};

/// Who chose the password. With a Tijdelijk one its maker could still log in: no key but Beheer goes to that
/// account until its owner has chosen another, which also gives it new key pairs.
enum class Wachtwoordsoort { Eigen, Tijdelijk };

constexpr qsizetype zoutLengte = 16;
constexpr int kortsteWachtwoord = 15;   ///< characters (code points)
constexpr int langsteWachtwoord = 1024; ///< bytes

/// A password as it was typed, in NFC and UTF-8, in locked memory; wipes the text as far as it is ours alone.
Geheim wachtwoordUit(QString &&tekst);

/// Refuses with Invoer, field "wachtwoord": shorter than 15 characters, absurdly long, or fewer than five
/// different characters. No other demands: a sentence is welcome.
Gelukt toetsWachtwoord(const Geheim &wachtwoord);

/// Makes a key of 32 bytes out of a password. An argument of Sleutelbos::logIn, so that a test can count.
using Afleider = std::function<Uitkomst<Geheim>(const Geheim &wachtwoord, const QByteArray &zout,
                                                const Afleiding &afleiding)>;

/// Argon2id (RFC 9106), version 1.3. Fails with Machine when there is not enough memory.
Uitkomst<Geheim> argon2id(const Geheim &wachtwoord, const QByteArray &zout, const Afleiding &afleiding);

} // namespace weegkamer
