// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/geheim.h"
#include "core/basis/uitkomst.h"

#include <functional>

/// \file The database written afresh under another key: every row in new pages, so that neither free pages nor the gaps in them
/// hold what was there before, and the old key opens nothing of it.
namespace weegkamer
{

/// Told how many bytes of about how many are written; false stops the work.
using Schrijfvoortgang = std::function<bool(qint64 gedaan, qint64 totaal)>;

/// Where the new file stands until it takes the old one's place: `pad`.nieuw.
QString herschrevenBij(const QString &pad);

/// Writes what is in `pad`, under `oud`, to herschrevenBij(pad) under `nieuw`, and proves page by page that it can be read back.
/// `pad` itself is only read. Nothing else in this process may have it open: closing the second descriptor of a file drops SQLite's
/// locks on it. Fails with Geannuleerd, SchijfVol, Beschadigd (a page of the old file) or Machine; then no new file is left.
Gelukt herschrijf(const QString &pad, const Geheim &oud, const Geheim &nieuw, const Schrijfvoortgang &voortgang = {});

/// Reads every page of a file, free pages too, against its HMAC under this key; the file is only read, on two threads. Fails with
/// Beschadigd at a page that is not what was written, or with another key.
Gelukt bewijsPaginas(const QString &pad, const Geheim &sleutel);

/// Removes what a rewrite that was cut short left beside the file. The caller holds the kamer's Slotbestand.
void ruimHerschrevenOp(const QString &pad);

} // namespace weegkamer
