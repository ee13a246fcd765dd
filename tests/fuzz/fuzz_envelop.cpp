// SPDX-License-Identifier: EUPL-1.2
// The content of an envelope: a small SQLite database in memory, brought to today's schema and read table by table.
#include "core/opslag/migratie.h"
#include "core/opslag/tekstrijen.h"

#include <cstdint>

using namespace weegkamer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 4'000'000)
        return 0;
    const auto db = Database::inGeheugen(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!db || !migreer(**db))
        return 0;
    for (const Tabel &t : tabellen()) {
        auto rijen = Tekstrijen::van(**db, QLatin1String(t.naam));
        while (rijen && rijen->volgende().value_or(false)) { }
    }
    static_cast<void>((*db)->waarde(QStringLiteral("PRAGMA integrity_check")));
    return 0;
}
