// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/id.h"
#include "core/toegang/rollen.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace weegkamer
{

struct Ontgrendeld;

/// Who is logged in, and the keys that this log-in opened. Owned by Kamer.
struct Sessie {
    AccountId account;
    QString naam;
    Rol rol = Rol::Deelnemer;
    const Ontgrendeld *sleutels = nullptr;
    QByteArray afschermPubliek; ///< seals envelopes; anyone who closes has it, who opens holds the private half
};

} // namespace weegkamer
