// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/bewaring/controle.h"

namespace weegkamer
{

/// What a search through files outside the database found.
struct Bestandsonderzoek {
    QList<Bestandsspoor> sporen;
    qint64 bestanden = 0;          ///< files that were read to their end
    bool sleutelbosGezien = false; ///< the keyring was among them: a search that misses it read the wrong folder
};

/// Looks for the words in the bytes of these files (see Woordzoeker). A file that goes away meanwhile is none; one that can't be read
/// fails with Machine: what was not read was not searched.
Uitkomst<Bestandsonderzoek> zoekInBestanden(const QStringList &paden, const QStringList &woorden);

} // namespace weegkamer
