// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toegang/sleutelbos.h"

/// \file How one generation of a keyring is opened and follows on another. For Sleutelbos alone.
namespace weegkamer
{

/// A slot that a password opened, the keyring having been proved genuine.
struct Geopend {
    Sleutelvak vak;
    Sleutelparen paren;
    Sleutelring ring;
};
/// See Sleutelbos::logIn.
Uitkomst<Geopend> openAccount(const Generatie &g, const QString &naam, const Geheim &wachtwoord,
                              const Afleider &afleider, const Geheim &sleutelbestand = {});
Ontgrendeld ontgrendeldUit(Geopend &&geopend);

/// Whether the generation is genuine under the Beheer key of `door`. Fails with Beschadigd.
Gelukt isEcht(const Generatie &g, const Ontgrendeld &door);
/// The same, and `door` has not lapsed (else GeenRecht), and no rewrite is going on (else Bezig).
Gelukt magWijzigen(const Generatie &g, const Ontgrendeld &door);
/// Makes the recovery key that was not tried out yet the one that counts, when `door` used it. True when it did.
bool bevorderKandidaat(Generatie &g, const Ontgrendeld &door);
/// Whether some slot holds a DossierNieuw.
bool isHersleutelingBezig(const Generatie &g);

/// An entry to be made: what, and about whom (0: the keyring itself).
struct Wijziging {
    Journaalsoort soort;
    AccountId betreft;
    QString toelichting{};
};
/// Makes a changed copy of a generation the next one: its journal entry, number and proof of being genuine.
void maakAf(Generatie &g, const Ontgrendeld &door, std::optional<Wijziging> wijziging, const QDateTime &nu);

} // namespace weegkamer
