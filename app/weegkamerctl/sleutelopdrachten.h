// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/kamer.h"
#include "core/toegang/herstel.h"

/// \file What weegkamerctl does with secrets: one's own password and key file, and the recovery key. Each returns the exit status.
namespace weegkamer::ctl
{

/// Whether these words make papers: then the program needs fonts (the offscreen platform).
bool maaktPapier(const QStringList &woorden);

/// `wachtwoord`: the new one from descriptor `nieuwFd`, from WEEGKAMER_NIEUW_WACHTWOORD, or from the terminal. `huidig` is the one that
/// logged in.
int wijzigWachtwoord(Kamer &kamer, const Geheim &huidig, int nieuwFd, const Inlogopties &opties);
/// `sleutelbestand maak PAD` and `sleutelbestand weg`.
int sleutelbestand(Kamer &kamer, const QStringList &woorden, const Geheim &huidig, const Inlogopties &opties);
/// `herstelsleutel maak MAP [BEWAARDER…]`, and `herstelsleutel beproef`, which reads two parts from standard input, one a line.
int herstelsleutel(Kamer &kamer, const QStringList &woorden);
/// `krijg-toegang-terug`: two parts from standard input, one a line; `nieuw` is the new password of the account.
int krijgToegangTerug(const QString &pad, const QString &account, const Geheim &nieuw);
/// Writes the three parts as hersteldeel-1.pdf to hersteldeel-3.pdf in a folder; never over another file.
Gelukt schrijfDelen(const Hersteldelen &delen, const QString &map, const KamerVoorkant &voorkant, const QStringList &houders, const QDate &dag);
/// Whether the three can be written there.
Gelukt toetsDelenmap(const QString &map);

} // namespace weegkamer::ctl
