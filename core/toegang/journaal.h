// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/basis/id.h"
#include "core/basis/keuze.h"
#include "core/basis/uitkomst.h"
#include "core/toegang/rollen.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <functional>

namespace weegkamer
{

/// What happened to an account or to the keyring. The values are stored: append only.
enum class Journaalsoort {
    Gemaakt, ///< with the kamer
    Toegevoegd,
    WachtwoordGewijzigd, ///< by the account itself
    WachtwoordHersteld,  ///< by somebody else: new key pairs
    RolGewijzigd,
    SleutelsVerleend, ///< who holds keys gave them on
    Vervallen,
    HersleutelingBegonnen,
    HersleutelingAf,
    HerstelVernieuwd, ///< a new recovery key
    HersleutelingAfgebroken,
    Ingelogd,                ///< by an account that opens no dossier: its log-in has no other log to stand in
    Geweigerd,               ///< a rule or a right said no; `toelichting` says to what, and which
    SleutelsVoorgesteld,     ///< the first of two persons
    HerstelVoorgesteld,      ///< the first of two persons
    MachtigingGewijzigd,     ///< what the authorisation rests on
    SleutelbestandGewijzigd, ///< a key file was made, replaced or given up, by the account itself
    HerstelBeproefd,         ///< the printed parts were tried out: from now on it counts
    VoorstelIngetrokken,     ///< the proposal about this account is off
};
constexpr Journaalsoort laatsteJournaalsoort = Journaalsoort::VoorstelIngetrokken;
const Keuzelijst &keuzesVan(Journaalsoort);
/// The handeling that an entry of this kind is in the log of the kamer: "beheer.maak-account".
QString handelingVan(Journaalsoort soort);

/// One entry of the keyring's own journal. Entry n is chained to entry n-1 by its hash, and signed by who did
/// it.
struct Journaalregel {
    qint64 volgnr = 0; ///< from 1, without gaps
    QDateTime tijd;    ///< UTC, whole milliseconds
    AccountId door;    ///< 0: the recovery key
    Journaalsoort soort = Journaalsoort::Gemaakt;
    AccountId betreft; ///< 0: the keyring itself
    QString naam;      ///< of the account that it concerns, as it was then
    Rol rol = Rol::Beheerder;
    quint8 vorm = 2;              ///< 1: an entry from version 1 of the keyring, without the next two
    Rol doorRol = Rol::Beheerder; ///< what who did it was then
    QString toelichting;          ///< one line without a name, or nothing
    QByteArray
        vakafdruk; ///< BLAKE2b of the account's public part after the change; zeros for the keyring itself
    QByteArray vorige; ///< hash of the entry before; zeros for the first
    QByteArray hash;
    QByteArray handtekening;
    bool operator==(const Journaalregel &) const = default;
};

/// The hash of an entry: BLAKE2b over kamer and all fields but hash and signature.
QByteArray regelHash(const QByteArray &kamerId, const Journaalregel &regel);

/// Numbers, chains and signs an entry that follows `journaal`, and appends it. When that is empty it follows entry `na`, whose hash was
/// `vorige`.
void voegRegelToe(QList<Journaalregel> &journaal, const QByteArray &kamerId, Journaalregel regel,
                  const Geheim &ondertekenSleutel, qint64 na = 0, const QByteArray &vorige = {});

/// The public signing keys that an account has or had; 0: those of the recovery key.
using Sleutelsvan = std::function<QList<QByteArray>(AccountId)>;

/// Verifies hash and signature of one entry. Fails with Beschadigd; `detail` names it.
Gelukt controleerRegel(const QByteArray &kamerId, const Journaalregel &regel, const Sleutelsvan &sleutelsVan);

/// Verifies numbers, chain and signatures of a journal that goes on after entry `na`, whose hash was `vorige` (empty: it begins
/// here). Fails with Beschadigd; `detail` names the first entry that does not fit. A cut-off tail is not seen
/// here: the keyring as a whole is authenticated, and the journal's head stands in the log.
Gelukt controleerKeten(const QByteArray &kamerId, const QList<Journaalregel> &journaal, const Sleutelsvan &sleutelsVan, qint64 na = 0,
                       const QByteArray &vorige = {});

} // namespace weegkamer
