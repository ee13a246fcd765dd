// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toegang/sleutelbos.h"

/// \file What the changes of a keyring share about one account. For Sleutelbos alone.
namespace weegkamer
{

/// Refuses with Invoer a name (field "naam") that is empty, too long, not printable or taken, a password
/// (field "wachtwoord") that can't be one, and an id (field "account") that is taken.
Gelukt toetsNieuw(const Generatie &g, const NieuwAccount &nieuw);

/// A new account's slot, with those keys of `ring` that its role may have: with a Tijdelijk password only
/// Beheer.
Uitkomst<Sleutelvak> maakVak(const Generatie &g, const NieuwAccount &nieuw, const Sleutelparen &paren,
                             const Sleutelring &ring);

/// The keys that go to an account: those of its role; with a Tijdelijk password, which its maker knows, only
/// Beheer.
Sleutels teVerlenen(const Sleutelvak &vak);

/// An entry about an account as it now is, not yet numbered or signed.
Journaalregel regelOver(const Sleutelvak &vak, Journaalsoort soort, AccountId door, const QDateTime &nu);

AccountInfo infoVan(const Sleutelvak &vak);

/// The slot of an account that has not lapsed; nullptr when there is none.
Sleutelvak *zoekVak(Generatie &g, AccountId account);

/// Refuses with Invoer, field "account", a change after which nobody could manage accounts any more, or nobody
/// would hold some key of the kamer.
Gelukt toetsNietDeLaatste(const Generatie &voor, const Generatie &na);

} // namespace weegkamer
