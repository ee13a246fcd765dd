// SPDX-License-Identifier: EUPL-1.2
#include "core/brieven/stuk.h"

namespace weegkamer
{

const Keuzelijst &keuzesVan(Bloksoort)
{
    static const Keuzelijst lijst{{QStringLiteral("kop"), QStringLiteral("Kop")},
                                  {QStringLiteral("alinea"), QStringLiteral("Alinea")},
                                  {QStringLiteral("tabel"), QStringLiteral("Tabel")}};
    return lijst;
}

} // namespace weegkamer
