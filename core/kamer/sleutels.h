// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/systeem/slotbestand.h"
#include "core/kamer/kamer.h"
#include "core/toegang/sleutelbos.h"

#include <optional>
#include <utility>

namespace weegkamer
{

/// What Kamer holds for as long as somebody is logged in; the lock file goes last.
struct Kamer::Sleutels {
    std::unique_ptr<Slotbestand> slot;
    Sleutelbos bos;
    QString bosPad;
    Ontgrendeld ontgrendeld;

    /// What verifying the journal of the keyring gave, and of which generation: done beside the key derivation.
    struct Journaalproef {
        quint64 generatie = 0;
        Gelukt uitkomst;
    };
    std::optional<Journaalproef> proef{};
    /// The journal as a whole: chain, signatures, trim, and each account against its last entry. Verified anew unless the proof is of this
    /// very generation; a proof counts once.
    Gelukt controleerJournaal()
    {
        const auto eerder = std::exchange(proef, std::nullopt);
        return eerder && eerder->generatie == bos.generatie().nummer ? eerder->uitkomst : bos.controleerJournaal();
    }
};

/// Logs in on the keyring; failures are counted beside it (Wet art. 14(2)), and a name that failed more than twice must wait
/// longer each time. Fails with Inloggen, the same for a wrong name, password or key file, and for a wait but for its sentence;
/// refuses (B12e) who has left the employer.
Uitkomst<Ontgrendeld> logInGeteld(const Sleutelbos &bos, const QString &bosPad, const QString &naam, const Geheim &wachtwoord, const QDateTime &tijd,
                                  const Inlogopties &opties);

/// NAAM.sleutelbos beside NAAM.weegkamer.
QString sleutelbosBij(const QString &kamerPad);

} // namespace weegkamer
