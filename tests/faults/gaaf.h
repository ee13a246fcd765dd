// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/systeem/bestand.h"
#include "core/kamer/kamer.h"
#include "core/logboek/logcontrole.h"

#include <QFile>
#include <QString>
#include <csignal>

/// \file What must hold after every fault: the kamer that opens is whole.
namespace weegkamer
{

/// Why a kamer is not whole: every page's HMAC, SQLite's own structure, foreign keys, the chained log with its heads and witness, and
/// what was found at opening. Empty when it is.
inline QString nietGaaf(Kamer &kamer)
{
    QStringList uit = kamer.bevindingen();
    const auto pragma = [&](const char *tekst, const QString &goed) {
        const auto w = kamer.database().waarde(QLatin1String(tekst));
        if (!w)
            uit.append(QLatin1String(tekst) + QStringLiteral(": ") + w.error().detail);
        else if (*w != goed)
            uit.append(QLatin1String(tekst) + QStringLiteral(": ") + *w);
    };
    pragma("PRAGMA cipher_integrity_check", {});
    pragma("PRAGMA integrity_check", QStringLiteral("ok"));
    pragma("PRAGMA foreign_key_check", {});
    if (const auto log = kamer.controleerLogboek(); !log)
        uit.append(log.error().uitleg + log.error().detail);
    else
        uit += log->bevindingen;
    return uit.join(QLatin1Char('\n'));
}

/// For schrijfVeilig: this process is killed just before this step.
inline Storing sterfBij(Stap stap)
{
    return [stap](Stap nu) {
        if (nu == stap)
            ::raise(SIGKILL);
        return 0;
    };
}

/// A copy of kamer and keyring as they stand on the disk, with the journal that a killed process left; nobody may have it open.
inline bool kopieerKamer(const QString &van, const QString &naar)
{
    const auto zonder = [](QString pad) { return pad.chopped(int(qstrlen(".weegkamer"))); };
    bool goed = true;
    for (const auto &[bron, doel] : {std::pair{van, naar},
                                     {zonder(van) + QStringLiteral(".sleutelbos"), zonder(naar) + QStringLiteral(".sleutelbos")},
                                     {van + QStringLiteral("-journal"), naar + QStringLiteral("-journal")}}) {
        QFile::remove(doel);
        if (QFile::exists(bron))
            goed = QFile::copy(bron, doel) && goed;
    }
    return goed && QFile::exists(naar);
}

} // namespace weegkamer
