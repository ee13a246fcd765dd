// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace weegkamer::ctl
{

/// Verifies a certificate of destruction: NAAM.json, or the NAAM.pdf beside which it lies. `kamer` is the path of a kamer whose keyring
/// tells whether the signers were of that kamer, or empty; no password either way. Returns the exit status.
int verifieerBestand(const QString &kamer, const QString &pad);

} // namespace weegkamer::ctl
