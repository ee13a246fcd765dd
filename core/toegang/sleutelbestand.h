// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/basis/uitkomst.h"

#include <QByteArray>
#include <QString>

/// \file The optional key file: a second thing, beside the password, without which an account does not open.
/// Kept on a stick or a card, never beside the kamer.
namespace weegkamer
{

/// 32 random bytes.
Geheim nieuwSleutelbestand();
/// As it stands on the stick: magic, version, whose kamer, the 32 bytes, a checksum (docs/sleutelbos.md).
QByteArray alsBestand(const Geheim &sleutelbestand, const QByteArray &kamerId);
/// Fails with AnderBestand (not a key file, or one of another kamer), NieuwereVersie or Beschadigd. Says nothing
/// about which account it is for.
Uitkomst<Geheim> leesSleutelbestand(QByteArrayView bytes, const QByteArray &kamerId);
/// The same of the file `pad`; fails as leesBestand does as well.
Uitkomst<Geheim> leesSleutelbestandUit(const QString &pad, const QByteArray &kamerId);

/// What Argon2id is fed: the password, and before it the key file when there is one.
Geheim metSleutelbestand(const Geheim &wachtwoord, const Geheim &sleutelbestand);

} // namespace weegkamer
