// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/basis/id.h"
#include "core/logboek/logcontrole.h"
#include "core/opslag/database.h"
#include "core/toegang/generatie.h"

#include <functional>

namespace weegkamer
{

/// One entry as it is written. The log names dossier numbers, never a person; the detail lives with the dossier.
struct Logregel {
    QDateTime tijd; ///< kamer time, UTC
    AccountId account;
    QString rol;
    QString handeling;
    QString dossiernummer; ///< empty when it concerns no dossier
    QString grond;         ///< the article
    QString resultaat;     ///< "gedaan", "gezien", "geweigerd B7.1a", …
    DossierId dossier;     ///< where the detail goes; none when it has no detail
    QString detail;        ///< what was filled in; stored with the dossier, here only as a commitment
};

/// The append-only, hash-chained log (Wet art. 14(2)). Appends in the transaction of the change: no log entry, no change.
/// Each entry's chain value is BLAKE2b over the one before and all its fields; heads are signed with Ed25519.
class Logboek
{
public:
    explicit Logboek(Database &db) : m_db(db) {}
    Uitkomst<Logkop> kop();
    Uitkomst<Logkop> voegToe(const Logregel &regel);
    /// Signs the newest head, unless this account did already; `sleutel` is its Ed25519 secret key.
    Gelukt tekenKop(const Geheim &sleutel, AccountId account, const QDateTime &tijd);

    /// Called while verifying, with entries done and to do; false stops it (FoutSoort::Geannuleerd).
    using Voortgang = std::function<bool(qint64 gedaan, qint64 totaal)>;
    /// Verifies the whole chain, the details that are still there, the signed heads, and that the log reaches at least the
    /// head that a witness remembers (a file that was rolled back, or a tail that was cut off).
    /// Each finding says which entry it is about and what was done to it (see Ketencontrole).
    Uitkomst<Logcontrole> controleer(const std::optional<Logkop> &getuige, const Voortgang &voortgang);
    /// The last entries only, as many as `aantal`: what a log-in can afford.
    Uitkomst<QStringList> controleerStaart(int aantal);
    /// Only whether the log still holds the head that a witness remembers; cheap, at every opening.
    Uitkomst<QStringList> vergelijkMetGetuige(const Logkop &getuige);

private:
    Database &m_db;
};

} // namespace weegkamer
