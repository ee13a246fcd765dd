// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/basis/systeem/uptijd.h"
#include "core/basis/uitkomst.h"

#include <QString>
#include <functional>

/// \file What is known of a kamer before somebody logs in, and what belongs to logging in beside name and password.
namespace weegkamer
{

/// What tells whether a path lies on a network share; tests give their own.
using Schijfvraag = std::function<Uitkomst<bool>(const QString &)>;

/// What a person sees of a kamer before logging in.
struct KamerVoorkant {
    QString pad;
    QString gemeente;
    bool oefen = false;
    bool demo = false; ///< the practice municipality: its accounts and password may stand on the log-in page
    bool sleutelbestand = false; ///< somebody needs a key file beside the password
};

/// What belongs to a log-in besides name and password.
struct Inlogopties {
    Geheim sleutelbestand{}; ///< what is in the key file; empty when none was handed in
    Uptijdbron uptijd = &uptijdNu;
    Schijfvraag isNetwerk{}; ///< whether a path lies on a network share, where live work is refused; empty: isNetwerkschijf
};

} // namespace weegkamer
