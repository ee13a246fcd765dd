// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/toezicht/geefuit.h"
#include "ui/bouwstenen/omgeving.h"
#include "ui/papier/papier.h"

/// \file The way out of the kamer: every print, file and copy with personal data in it passes geefUit, which logs it first (Wet art. 14(2)).
namespace weegkamer
{

/// Logs that this leaves the kamer, and then lets it go. When it can't be logged nothing is written.
Gelukt geefUit(Kamer &kamer, const GeefUit &wat, const std::function<Gelukt()> &schrijf);

/// What stands on every page: the municipality, OEFENING, and the newest entry of the log at this moment.
Briefhoofd briefhoofdVan(Kamer &kamer);

/// Writes a paper to a file, whole or not at all, and logs it; ".odt" is OpenDocument, all else PDF.
Gelukt bewaarStuk(Kamer &kamer, const Stuk &stuk, const QString &wat, DossierId dossier, const QString &pad);

/// A name for a file: what a file system may refuse is left out.
QString bestandsnaamVan(const QString &titel, const QString &achtervoegsel);

} // namespace weegkamer
