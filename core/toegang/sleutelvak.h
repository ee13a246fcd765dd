// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toegang/generatie.h"
#include "core/toegang/handtekening.h"
#include "core/toegang/verzegeling.h"

/// \file The cryptography of one slot of the keyring. For Sleutelbos alone.
namespace weegkamer
{

/// Opened kamer keys.
using Sleutelring = std::map<Sleutelsoort, Geheim>;

/// An account's two key pairs and the seeds that they come from.
struct Sleutelparen {
    Geheim zaden; ///< 32 bytes for the Doos, 32 for the Tekenpaar
    Doos doos;
    Tekenpaar teken;
};
Sleutelparen nieuweSleutelparen();
Sleutelparen sleutelparenUit(Geheim &&zaden);

/// Gives the slot these pairs, sealed under a password with a new salt; with a key file when the slot says so.
/// The slot's account must have been filled in.
Gelukt sluitVak(const Generatie &g, Sleutelvak &vak, const Sleutelparen &paren, const Geheim &wachtwoord,
                const Geheim &sleutelbestand = {});
/// The pairs of a slot. Fails with Inloggen when password, key file (or anything that they vouch for) is
/// another; runs the password through `afleider` exactly once.
Uitkomst<Sleutelparen> openVak(const Generatie &g, const Sleutelvak &vak, const Geheim &wachtwoord,
                               const Afleider &afleider, const Geheim &sleutelbestand = {});
/// A slot that nothing opens and that costs as much work, for a name that isn't there.
Sleutelvak schijnvak(const Generatie &g);

/// Seals those of `ring` that are in `welke` for a public key, in addition to what is sealed already.
Gelukt verzegelIn(Verzegeld &verzegeld, QByteArrayView doosPubliek, const Sleutelring &ring, Sleutels welke);
/// The slot of a recovery key, with all of `ring`, which must hold Beheer.
Uitkomst<Herstelvak> maakHerstelvak(const QByteArray &kamerId, const Sleutelring &ring,
                                    const Geheim &herstelsleutel);
/// Whether the recovery key vouches for a generation's Beheer key.
bool isBewezen(const Generatie &g, const Herstelvak &vak);

/// Opens all sealed keys. Fails with Beschadigd.
Uitkomst<Sleutelring> openVerzegeld(const Verzegeld &verzegeld, const Doos &doos);

/// What only who logged in may read: sealed under the Beheer key, for one account (0: for the keyring itself).
QByteArray sluitBeheer(const Geheim &beheer, const QByteArray &kamerId, AccountId account, QByteArrayView plat);
/// Fails with Beschadigd. Nothing gives nothing.
Uitkomst<QByteArray> openBeheer(const Geheim &beheer, const QByteArray &kamerId, AccountId account,
                                QByteArrayView zegel);

/// The digest by which a generation names its Beheer key.
QByteArray beheerAfdrukVan(const Geheim &beheer);
/// The proof that somebody with the Beheer key wrote this generation.
QByteArray echtheidVan(const Generatie &g, const Geheim &beheer);
/// Fails with Beschadigd when this Beheer key isn't the generation's, or when anything was changed without
/// it.
Gelukt toetsEchtheid(const Generatie &g, const Geheim &beheer);

} // namespace weegkamer
