// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/steun/casusproef.h"

namespace weegkamer
{

/// A casus with the reclassering, whose account takes part, the police without one, and one goal.
struct Planopzet {
    explicit Planopzet(Huis &huis, const QString &watWijWillen = u"Terug naar school"_qs)
        : k(huis.coordinator()), dossier(maakCasus(k)), politie(organisatie(k, u"politie"_qs)), reclassering(organisatie(k, u"reclassering"_qs))
    {
        const auto een = k.doe(deelneming(dossier, politie));
        const auto twee = k.doe(deelneming(dossier, reclassering, accountId(k, Rol::Deelnemer)));
        const auto d = k.doe(StelDoel{dossier, watWijWillen});
        if (!een || !twee || !d)
            qFatal("no casus to try");
        doel = DoelId(d->id);
    }
    Kamer &k;
    DossierId dossier;
    DeelnemerId politie;
    DeelnemerId reclassering;
    DoelId doel;
};

} // namespace weegkamer
