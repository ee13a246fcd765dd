// SPDX-License-Identifier: EUPL-1.2
// Names, dates, numbers and fields as people type or paste them.
#include "core/basis/bsn.h"
#include "core/basis/vouw.h"
#include "ui/bouwstenen/datuminvoer.h"

#include <cstdint>

using namespace weegkamer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString tekst = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(vouw(vouw(tekst)));
    static_cast<void>(isBsn(tekst));
    static_cast<void>(schrijfDatum(leesDatum(tekst)));
    static_cast<void>(leesTijdstip(tekst));
    return 0;
}
