// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toegang/journaal.h"

/// \file How the keyring's journal is kept short (docs/sleutelbos.md): what the kamer's log has taken over may go, but for what still counts.
namespace weegkamer
{

constexpr qsizetype inkortenVanaf = 400; ///< entries in the journal from which it is trimmed
constexpr qsizetype blijftStaan = 200;   ///< the newest, which stay

/// Whether a trim has reason to be: so many entries, all of them but the newest in the log.
bool isInkortenNodig(qsizetype regels);

/// The beginning of a journal whose first entries are gone, signed by who trimmed it.
struct Inkorting {
    qint64 volgnr = 0; ///< of the last entry that may be gone; the journal goes on with the next
    QByteArray hash;   ///< of that entry: what the next is chained to
    QDateTime tijd;    ///< UTC, whole milliseconds
    AccountId door;    ///< an account, never the recovery key
    /// Those of them that still count, as they were, each with its own signature; in order.
    QList<Journaalregel> bewaard;
    QByteArray handtekening;
    bool operator==(const Inkorting &) const = default;
};

/// Which of the entries that go must be kept, so that everything that is asked of the journal has the same answer after: the first about
/// each account, the last of each kind about each account (apart when the recovery key did it), and since the last rewrite each
/// account that lapsed and each other role, with the entry about that account before it.
QList<Journaalregel> teBewaren(const QList<Journaalregel> &weg);

/// Signs a trim. `tijd` is cut to whole milliseconds.
void tekenInkorting(Inkorting &inkorting, const QByteArray &kamerId, const Geheim &ondertekenSleutel);

/// Verifies the trim's signature, and of what it kept: numbers, hashes and signatures. Fails with Beschadigd; `detail` names what does
/// not fit. Whether the log has what is gone is for who has the log open.
Gelukt controleerInkorting(const QByteArray &kamerId, const Inkorting &inkorting, const Sleutelsvan &sleutelsVan);

} // namespace weegkamer
