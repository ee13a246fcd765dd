// SPDX-License-Identifier: EUPL-1.2
// A file of old dossiers as it comes from elsewhere: any bytes.
#include "core/uitwisseling/csv.h"

#include <cstdint>
#include <cstdlib>

using namespace weegkamer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bestand = leesCsv(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!bestand)
        return 0;
    int vorige = 0;
    for (const Csvregel &regel : bestand->regels) {
        // Each line has a place of its own, and is either whole or explained.
        const bool heel = regel.fout.isEmpty() ? regel.cellen.size() == bestand->koppen.size() : regel.cellen.isEmpty();
        if (!heel || regel.regel <= vorige)
            std::abort();
        vorige = regel.regel;
    }
    return 0;
}
