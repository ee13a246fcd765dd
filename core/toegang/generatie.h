// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/basis/uitkomst.h"
#include "core/toegang/inkorting.h"
#include "core/toegang/rollen.h"
#include "core/toegang/wachtwoord.h"

#include <QByteArray>
#include <QList>
#include <map>
#include <optional>

/// \file What one generation of a keyring holds, and how it stands in the file (docs/sleutelbos.md). For
/// Sleutelbos alone.
namespace weegkamer
{

constexpr qsizetype kamerIdLengte = 16;
constexpr quint32 sleutelbosVersie = 3;       ///< what is written; 1 and 2 are still read
constexpr qsizetype grootsteSleutelbos = 0x1000000; ///< 16 MiB

/// Kamer keys, each sealed for one public key.
using Verzegeld = std::map<Sleutelsoort, QByteArray>;

/// The newest entry of the kamer's log, as it was when the keyring was written.
struct Logkop {
    qint64 volgnr = 0;
    QByteArray hash; ///< at most 64 bytes
    bool operator==(const Logkop &) const = default;
};

/// One account's slot.
struct Sleutelvak {
    AccountId account;
    QString naam;
    Rol rol = Rol::Beheerder;
    Wachtwoordsoort wachtwoord = Wachtwoordsoort::Eigen;
    bool vervallen = false;
    Afleiding afleiding;
    QByteArray zout;
    QByteArray doosPubliek;
    QByteArray tekenPubliek;
    QList<QByteArray>
        eerderePublieke; ///< signing keys that this account had before; what they signed stays valid
    QByteArray prive;    ///< both seeds, sealed under the password's key; empty when lapsed
    Verzegeld verzegeld; ///< empty when lapsed
    bool sleutelbestand = false; ///< a key file is needed beside the password
    QByteArray machtiging;       ///< what the authorisation rests on, sealed under the Beheer key; may be empty

    /// What the journal vouches for: everything but password, seeds and sealed keys.
    QByteArray publiekeAfdruk() const;
    bool operator==(const Sleutelvak &) const = default;
};

/// The slot of the recovery key: no account, no password.
struct Herstelvak {
    QByteArray doosPubliek;
    QByteArray tekenPubliek;
    QByteArray bewijs;                 ///< the recovery key's signature that vouches for the Beheer key
    QList<QByteArray> eerderePublieke; ///< signing keys of earlier recovery keys
    Verzegeld verzegeld;
    bool operator==(const Herstelvak &) const = default;
};

/// What the keyring tells of the kamer before anyone logs in; authenticated like all the rest.
struct Voorkant {
    QString gemeente;
    bool oefen = false; ///< a practice room, for ever
    bool demo = false;  ///< the practice municipality, whose password is no secret
    bool operator==(const Voorkant &) const = default;
};

struct Generatie {
    quint32 versie = sleutelbosVersie; ///< of the block that it was read from; a change makes it the newest
    QByteArray kamerId;
    Voorkant voorkant{};
    quint64 nummer = 0;
    QByteArray afschermPubliek;
    QByteArray beheerAfdruk; ///< names the Beheer key without giving it away; every password vouches for it
    Afleiding afleiding;     ///< for new passwords
    std::optional<Herstelvak> herstel;
    std::optional<Herstelvak> kandidaat; ///< a recovery key that was printed, and not tried out yet
    QList<Sleutelvak> vakken;
    std::optional<Inkorting> inkorting; ///< when the first entries of the journal are gone
    QList<Journaalregel> journaal;      ///< the entries after that, without gaps
    qint64 overgenomenTot = 0; ///< last journal entry that stands in the kamer's log
    Logkop logkop;
    qint64 klokVerzet = 0; ///< days by which the clock of an oefenkamer was turned, for who can't open the kamer
    QByteArray notities;   ///< what who manages accounts must know of the kamer, sealed under the Beheer key
    QByteArray echtheid; ///< keyed BLAKE2b over all of the above, under the Beheer key

    /// Number of the last entry that may be gone; 0: the journal is whole.
    qint64 ingekortTot() const { return inkorting ? inkorting->volgnr : 0; }
    /// Number of the newest entry.
    qint64 laatsteRegel() const { return ingekortTot() + journaal.size(); }
    /// Every entry that is still there, in order: those that a trim kept, and the journal.
    QList<Journaalregel> regels() const;
    /// The entry with this number, or nullptr when there is none or it is gone.
    const Journaalregel *regel(qint64 volgnr) const;
    /// The hash of the entry with this number; empty when that is not known any more.
    QByteArray hashVan(qint64 volgnr) const;
    bool operator==(const Generatie &) const = default;
};

/// Everything but `echtheid`: what is authenticated.
QByteArray generatieBytes(const Generatie &g);
/// Reads a generation of version 1, 2 or 3, with every bound and uniqueness checked. Fails with Beschadigd.
Uitkomst<Generatie> leesGeneratie(QByteArrayView bytes, quint32 versie = sleutelbosVersie);

/// A generation as a block in the file: magic, version, length, content, length, checksum.
QByteArray blokVan(const Generatie &g);

/// Which of the two generations in the file could be used.
enum class Bostoestand { Gaaf, VorigeBeschadigd, TeruggevallenOpVorige };

struct GelezenBos {
    Generatie generatie;
    QByteArray blok; ///< as it stood in the file: the previous generation of the next writing
    Bostoestand toestand = Bostoestand::Gaaf;
};

/// Fails with AnderBestand (not a keyring), NieuwereVersie or Beschadigd (neither generation is whole).
Uitkomst<GelezenBos> leesBos(QByteArrayView bytes);

/// A name as it is compared: NFC, without regard to case.
QString vergelijkbareNaam(const QString &naam);

} // namespace weegkamer
