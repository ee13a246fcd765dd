// SPDX-License-Identifier: EUPL-1.2
// The printed parts of a recovery key, as somebody types them: two lines.
#include "core/toegang/herstel.h"

#include <cstdint>

using namespace weegkamer;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString tekst = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString een = tekst.section(u'\n', 0, 0);
    const QString ander = tekst.section(u'\n', 1, 1);
    const bool goed = toetsHersteldeel(een).has_value() && toetsHersteldeel(ander).has_value();
    if (voegSamen(een, ander).has_value() && !goed)
        qFatal("a part with a typing error was taken");
    return 0;
}
