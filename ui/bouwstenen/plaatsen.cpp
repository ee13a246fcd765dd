// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/plaatsen.h"

namespace weegkamer
{

Plaats plaatsVan(DossierId dossier, Fase fase)
{
    switch (fase) {
    case Fase::Melding:
    case Fase::Aanmelding:
        return {u"aanmeldingen"_qs, dossier};
    case Fase::Weging:
        return {u"weging"_qs, dossier};
    case Fase::Casus:
        return {u"casussen"_qs, dossier};
    case Fase::Afgeschermd:
    case Fase::TeVernietigen:
        return {u"bewaring"_qs, dossier};
    }
    Q_UNREACHABLE();
}

Fasestap fasestapVan(Fase fase)
{
    switch (fase) {
    case Fase::Melding:
        return Fasestap::Melding;
    case Fase::Aanmelding:
        return Fasestap::Aanmelding;
    case Fase::Weging:
        return Fasestap::Weging;
    case Fase::Casus:
        return Fasestap::Casus;
    case Fase::Afgeschermd:
    case Fase::TeVernietigen:
        return Fasestap::Afgeschermd;
    }
    Q_UNREACHABLE();
}

} // namespace weegkamer
