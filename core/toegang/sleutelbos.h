// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/systeem/bestand.h"
#include "core/toegang/generatie.h"
#include "core/toegang/herstel.h"
#include "core/toegang/sleutelvak.h"

#include <vector>

namespace weegkamer
{

/// The keys of a kamer, when it is made.
struct Kamersleutels {
    Sleutelring ring; ///< Dossier, Herken, Afscherm and Beheer
    QByteArray afschermPubliek;
    /// The slot of the recovery key, to be tried out once before it counts; without it there is no way back when
    /// all passwords are lost.
    std::optional<Herstelvak> herstel;

    Voorkant voorkant{};   ///< what the keyring tells before anyone logs in
    QByteArray notities{}; ///< what who manages accounts must know; see Sleutelbos::notities

    static Kamersleutels nieuw();
    /// Seals the keys for a recovery key, of which two of three parts open the kamer.
    Gelukt metHerstel(const QByteArray &kamerId, const Herstelsleutel &sleutel);
};

/// An account that is to be made.
struct NieuwAccount {
    AccountId id;
    QString naam; ///< unique in the kamer without regard to case, also among lapsed accounts
    Rol rol = Rol::Deelnemer;
    Geheim wachtwoord; ///< see wachtwoordUit
    Wachtwoordsoort soort = Wachtwoordsoort::Eigen;
    QByteArray machtiging{}; ///< what the authorisation rests on; the keyring seals it and does not read it
};

/// An account as anyone who logged in may see it.
struct AccountInfo {
    AccountId id;
    QString naam;
    Rol rol = Rol::Deelnemer;
    bool vervallen = false;
    Wachtwoordsoort wachtwoord = Wachtwoordsoort::Eigen;
    bool sleutelbestand = false;  ///< needs a key file at log-in
    bool heeftMachtiging = false; ///< what the authorisation rests on is known
    QByteArray doosPubliek;
    QList<QByteArray> tekenSleutels; ///< public, the present one first, then earlier ones
    Sleutels ontbreekt;              ///< keys that its role has and that nobody gave it yet
};

/// What a log-in opens. Move only; wiped when it goes.
struct Ontgrendeld {
    AccountId account; ///< 0: the recovery key
    QString naam;
    Rol rol = Rol::Beheerder;
    Wachtwoordsoort wachtwoord =
        Wachtwoordsoort::Eigen; ///< Tijdelijk: must choose another before anything else
    Geheim ondertekenSleutel;   ///< Ed25519, see teken()
    Doos doos;
    Sleutelring sleutels;

    /// The key, or nullptr when this account does not hold it.
    const Geheim *sleutel(Sleutelsoort soort) const;
};

/// How a rewrite of the database under a new key ended.
enum class Hersleuteling { Geslaagd, Mislukt };

/// NAAM.sleutelbos, the keyring of a kamer (docs/sleutelbos.md). A value: reading gives one, changing makes
/// the next generation in memory, schrijf() puts it on disk beside the previous one. It knows keys, not
/// rights: who may do which change is for the handelingen. Every change first proves that the generation is
/// genuine under `door`'s Beheer key; then it fails, if it fails, with nothing changed. Changes other than
/// those of the log's head fail with Bezig while a rewrite is going on.
class Sleutelbos
{
public:
    /// A keyring for a new kamer; the first account signs the journal's first entries. Not yet written.
    /// `kamerId` is 16 random bytes. Fails with Invoer (names, passwords) or Machine (no memory for
    /// Argon2id).
    static Uitkomst<Sleutelbos> maak(const QByteArray &kamerId, const std::vector<NieuwAccount> &accounts,
                                     const Kamersleutels &sleutels, const Afleiding &afleiding,
                                     const QDateTime &nu);
    /// Fails with NietGevonden, AnderBestand, NieuwereVersie, Beschadigd (both generations), AlleenLezen or
    /// Machine.
    static Uitkomst<Sleutelbos> lees(const QString &pad);
    static Uitkomst<Sleutelbos> uitBytes(QByteArrayView bytes);

    /// The file as schrijf would write it: the newest and the previous generation.
    QByteArray bytes() const;
    /// Writes the file whole or not at all (see schrijfVeilig); call it after each change.
    Gelukt schrijf(const QString &pad, const Storing &storing = {});

    /// What it holds: kamer id, number, public keys, journal, head of the log. To be trusted after a log-in.
    const Generatie &generatie() const { return m_generatie; }
    /// Whether reading had to fall back on the previous generation: then the user is told that the last change is gone.
    Bostoestand toestand() const { return m_toestand; }
    QList<AccountInfo> accounts() const;
    /// Whether somebody who is still in needs a key file beside the password.
    bool vraagtSleutelbestand() const;
    std::optional<AccountInfo> account(AccountId id) const;
    /// The account that would log in under this name; none when it lapsed.
    std::optional<AccountInfo> accountMet(const QString &naam) const;
    bool isHersleutelingBezig() const;

    /// Opens an account and proves that the whole keyring is genuine. Fails with Inloggen, the same for an unknown or lapsed name and for a
    /// wrong password, after exactly one run of `afleider` each; or with Beschadigd or Machine.
    /// A key file that is missing or another is one more thing that is never told apart.
    Uitkomst<Ontgrendeld> logIn(const QString &naam, const Geheim &wachtwoord,
                                const Afleider &afleider = argon2id, const Geheim &sleutelbestand = {}) const;
    /// The same with the recovery key, tried out or not: all keys, account 0. Fails with Inloggen when it is the
    /// key of another kamer.
    Uitkomst<Ontgrendeld> herstel(const Herstelsleutel &sleutel) const;

    /// Opens this keyring for who has another generation of it open (that of a back-up, or the one of now), without a password: by the
    /// account's key pair. Proves that the whole is genuine. Fails with GeenRecht when that pair is not, or no longer, in it.
    Uitkomst<Ontgrendeld> openMet(const Ontgrendeld &andere) const;

    /// Adds an account. It gets those keys of its role that `door` holds; with a Tijdelijk password only
    /// Beheer.
    Gelukt voegToe(const Ontgrendeld &door, const NieuwAccount &nieuw, const QDateTime &nu);
    /// Gives an account the keys that it lacks and `door` holds. Fails with GeenRecht when `door` lacks one
    /// of them too, or when the account still has a Tijdelijk password.
    Gelukt verleenSleutels(const Ontgrendeld &door, AccountId account, const QDateTime &nu);
    /// An account's own new password; a Tijdelijk one makes place for an Eigen one with new key pairs. Gives
    /// the new log-in.
    Uitkomst<Ontgrendeld> wijzigWachtwoord(const QString &naam, const Geheim &oud, const Geheim &nieuw,
                                           const QDateTime &nu, const Afleider &afleider = argon2id,
                                           const Geheim &sleutelbestand = {});
    /// Makes, replaces or (`nieuw` empty) gives up an account's own key file. Fails with GeenRecht on a Tijdelijk password.
    Uitkomst<Ontgrendeld> wijzigSleutelbestand(const QString &naam, const Geheim &wachtwoord, const Geheim &oud,
                                               const Geheim &nieuw, const QDateTime &nu);
    /// A password that somebody else gives (forgotten, recovery): new key pairs, no key file, keys as in voegToe.
    Gelukt herstelWachtwoord(const Ontgrendeld &door, AccountId account, const Geheim &nieuw,
                             Wachtwoordsoort soort, const QDateTime &nu);
    /// Another role: takes away all keys but Beheer, so that nobody gets other rights without verleenSleutels.
    /// (What somebody once held they may have kept.)
    Gelukt wijzigRol(const Ontgrendeld &door, AccountId account, Rol rol, const QDateTime &nu);
    /// The same, and what the authorisation rests on.
    Gelukt wijzigMachtiging(const Ontgrendeld &door, AccountId account, Rol rol, const QByteArray &machtiging,
                            const QDateTime &nu);
    /// The account can't log in any more; its public keys and name stay, so that its signatures can be
    /// verified.
    Gelukt laatVervallen(const Ontgrendeld &door, AccountId account, const QDateTime &nu);
    /// A new recovery key beside the one that counts, until it has been tried out. `door` must hold all keys,
    /// else GeenRecht.
    Gelukt vernieuwHerstel(const Ontgrendeld &door, const Herstelsleutel &sleutel, const QDateTime &nu);
    /// Tries the new recovery key out: from now on it is the one that counts, and the old one is worth nothing.
    /// Fails with Inloggen when it is another, NietGevonden when there is none to try.
    Gelukt beproefHerstel(const Ontgrendeld &door, const Herstelsleutel &sleutel, const QDateTime &nu);

    /// An entry about `betreft` that changes nothing else: a log-in, a refusal, a proposal.
    Gelukt noteer(const Ontgrendeld &door, Journaalsoort soort, AccountId betreft, const QString &toelichting,
                  const QDateTime &nu);
    /// The proposal of this kind about this account that waits for a second person: not confirmed or withdrawn,
    /// not older than 14 days, and about the account as it now is.
    std::optional<Journaalregel> voorstel(Journaalsoort soort, AccountId account, const QDateTime &nu) const;

    /// What the authorisation of an account rests on; empty when that is not known. Fails with Beschadigd.
    Uitkomst<QByteArray> machtiging(const Ontgrendeld &door, AccountId account) const;
    /// What who manages accounts must know of the kamer. Fails with Beschadigd.
    Uitkomst<QByteArray> notities(const Ontgrendeld &door) const;
    /// `klokVerzet`: days by which an oefenkamer's clock was turned.
    Gelukt zetNotities(const Ontgrendeld &door, const QByteArray &notities, qint64 klokVerzet);

    /// Before the database is rewritten: seals its next key as DossierNieuw for all who hold Dossier.
    Gelukt beginHersleuteling(const Ontgrendeld &door, const Geheim &dossierNieuw, const QDateTime &nu);
    /// After it: DossierNieuw becomes Dossier, and the old key is gone; Mislukt: DossierNieuw goes, and
    /// Dossier stays. Fails with NietGevonden when nothing is going on.
    Gelukt rondHersleutelingAf(const Ontgrendeld &door, Hersleuteling hoe, const QDateTime &nu);

    /// Chain, signatures, those of a trim and of what it kept, and that each account is as its last entry left it. Fails with Beschadigd.
    Gelukt controleerJournaal() const;
    /// Marks entries up to `volgnr` as standing in the kamer's log. Fails with Invoer when it goes back or
    /// past the end.
    Gelukt neemOver(const Ontgrendeld &door, qint64 volgnr);
    /// Lets entries go that the log has, up to `totEnMet`, but for what still counts. Fails with Invoer past neemOver, Beschadigd when it is.
    Gelukt kortIn(const Ontgrendeld &door, qint64 totEnMet, const QDateTime &nu);
    /// The log's newest entry, so that a database that was rolled back is seen. `hash` is at most 64 bytes.
    Gelukt zetLogkop(const Ontgrendeld &door, const Logkop &kop);

private:
    /// Whether the generation before may stay in the file. Not when it gives what was just taken away: damage
    /// to one byte would bring back a removed account, a lost password or an old key.
    enum class Vorige { Blijft, Weg };

    explicit Sleutelbos(Generatie g) : m_generatie(std::move(g)) {}
    void volg(Generatie &&g, Vorige vorige);

    Generatie m_generatie;
    Uitkomst<Ontgrendeld> sluitOpnieuw(Sleutelvak vak, const Ontgrendeld &door, Sleutelparen paren,
                                       const Geheim &wachtwoord, const Geheim &sleutelbestand, Journaalsoort soort,
                                       const QDateTime &nu);
    QByteArray m_vorigBlok; ///< the generation that stands newest on disk
    Bostoestand m_toestand = Bostoestand::Gaaf;
};

} // namespace weegkamer
