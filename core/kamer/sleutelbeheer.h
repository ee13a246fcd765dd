// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamer.h"
#include "core/toegang/herstel.h"

namespace weegkamer
{

/// What is done with secrets that may not pass through a form's JSON: one's own password and key file, and the recovery key. Each
/// checks, changes a copy of the keyring, writes it, and leaves its entry in the journal, as a handeling does. A password costs
/// Argon2id, once for each that is opened or closed: from a window call it in a Taak.
class Sleutelbeheer
{
public:
    explicit Sleutelbeheer(Kamer &kamer) : m_kamer(kamer) {}

    /// Makes a kamer with its recovery key, and gives the three parts, of which two open it. It counts once it was tried out.
    static Uitkomst<Hersteldelen> maakKamer(const QString &pad, const Kameropgave &opgave, const QStringList &houders, const Klok &klok);

    /// The present password, again, and the new one. After an opening code the account gets new key pairs. Fails with Inloggen
    /// when the present one is wrong (it counts, and makes wait, as at log-in), with Invoer beside the field "wachtwoord".
    Gelukt wijzigWachtwoord(const Geheim &oud, const Geheim &nieuw, const Inlogopties &opties = {});
    /// Makes a key file at this path, or another in the place of the present one. It is written and read back before it counts;
    /// from then on nobody logs in to this account without it. Fails with Invoer beside the field "bestand" when there is one
    /// already, or when it would stand beside the kamer.
    Gelukt maakSleutelbestand(const QString &bestand, const Geheim &wachtwoord, const Inlogopties &opties = {});
    /// From now on the password alone will do.
    Gelukt geefSleutelbestandOp(const Geheim &wachtwoord, const Inlogopties &opties = {});

    /// Why this log-in can't make a recovery key, or try one out: for the buttons.
    Gelukt magHerstelsleutelMaken() const;
    Gelukt magHerstelsleutelBeproeven() const;
    /// A new recovery key in three parts, of which two open the kamer. It counts once it was tried out; until then an earlier one
    /// does. `houders` says who will keep each part. Refused (W13) to who does not hold every key.
    Uitkomst<Hersteldelen> maakHerstelsleutel(const QStringList &houders);
    /// Tries the new one out, with two parts as they were printed.
    Gelukt beproefHerstelsleutel(const QString &eenDeel, const QString &anderDeel);
    /// The same before anybody logs in, for who just made this kamer: the parts themselves open the keyring. Writes nothing but
    /// that they were tried out. Fails with Inloggen when they are of another kamer. The kamer must not be open.
    static Gelukt beproefNaMaken(const QString &pad, const QString &eenDeel, const QString &anderDeel, const Klok &klok);

    /// Rewrites the file under a new key (see Kamer::hersleutel), because somebody who had the old one may have kept it. Refused
    /// (W13) to who does not hold every key. From a window in a Taak.
    Gelukt geefNieuweSleutel(const Schrijfvoortgang &voortgang = {});

    /// When everybody lost their password: two parts of the recovery key give an account of the kamer a new password and the keys
    /// of its role. Fails with Inloggen when the parts are of another kamer, with Invoer beside the field "account", "herstel-1",
    /// "herstel-2" or "wachtwoord". The kamer must not be open.
    static Gelukt krijgToegangTerug(const QString &pad, const QString &eenDeel, const QString &anderDeel, const QString &account, const Geheim &nieuw,
                                    const Klok &klok);

    /// A key file from disk, as Inlogopties takes it; it must be one of this kamer. Fails as leesSleutelbestand does, or with NietGevonden.
    static Uitkomst<Geheim> leesSleutelbestandVan(const QString &kamerPad, const QString &bestand);

private:
    Uitkomst<Ontgrendeld> logInAlsZelf(const Geheim &wachtwoord, const Inlogopties &opties) const;
    Gelukt rondAf(Sleutelbos &&bos, Ontgrendeld &&in);

    Kamer &m_kamer;
};

} // namespace weegkamer
