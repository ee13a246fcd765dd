// SPDX-License-Identifier: EUPL-1.2
// The lock file: who has the kamer open, as another process wrote it.
#include "core/basis/systeem/slotbestand.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto a = weegkamer::Aanwezige::uitBytes(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    static_cast<void>(a.sinds.toString(Qt::ISODate));
    return 0;
}
