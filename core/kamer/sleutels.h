// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/systeem/slotbestand.h"
#include "core/kamer/kamer.h"
#include "core/toegang/sleutelbos.h"

namespace weegkamer
{

/// What Kamer holds for as long as somebody is logged in; the lock file goes last.
struct Kamer::Sleutels {
    std::unique_ptr<Slotbestand> slot;
    Sleutelbos bos;
    QString bosPad;
    Ontgrendeld ontgrendeld;
};

/// Logs in on the keyring; failures are counted beside it (Wet art. 14(2)), and a name that failed more than twice must wait
/// longer each time. Fails with Inloggen, the same for a wrong name, password or key file, and for a wait but for its sentence;
/// refuses (B12e) who has left the employer.
Uitkomst<Ontgrendeld> logInGeteld(const Sleutelbos &bos, const QString &bosPad, const QString &naam, const Geheim &wachtwoord, const QDateTime &tijd,
                                  const Inlogopties &opties);

/// NAAM.sleutelbos beside NAAM.weegkamer.
QString sleutelbosBij(const QString &kamerPad);

} // namespace weegkamer
