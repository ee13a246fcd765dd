// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/bsn.h"

namespace weegkamer
{

bool isBsn(QStringView tekst)
{
    if (tekst.size() != 9)
        return false;
    int som = 0;
    bool nul = true;
    for (int i = 0; i < 9; ++i) {
        const char16_t c = tekst.at(i).unicode();
        if (c < u'0' || c > u'9')
            return false;
        const int cijfer = c - u'0';
        nul = nul && cijfer == 0;
        som += cijfer * (i == 8 ? -1 : 9 - i);
    }
    return !nul && som % 11 == 0;
}

} // namespace weegkamer
