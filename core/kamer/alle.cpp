// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"
#include "core/backup/instelling.h"
#include "core/beheer/account.h"
#include "core/bewaring/bewaring.h"
#include "core/casus/casus.h"
#include "core/documenten/handelingen.h"
#include "core/kamer/kamer.h"
#include "core/kamer/oefening.h"
#include "core/kamer/vergrendeling.h"
#include "core/personen/betrokkene.h"
#include "core/toezicht/logboekvragen.h"
#include "core/uitwisseling/uitvoer.h"
#include "core/weging/registreer.h"
#include "core/werkvoorraad/wegwijzer.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "core/zoeken/zoek.h"

namespace weegkamer
{

Register alleHandelingen()
{
    Register r;
    registreerPersonen(r);
    registreerAanmelding(r);
    registreerCasus(r);
    registreerDocumenten(r);
    registreerWeging(r);
    registreerBewaring(r);
    registreerWerkvoorraad(r);
    registreerZoeken(r);
    registreerToezicht(r);
    registreerUitwisseling(r);
    registreerBeheer(r);
    registreerBackup(r);
    r.voegToe<DraaiKlok, KijkAls, KijkWeerZelf, VraagKijkpunten>();
    r.voegToe<StelVergrendelingIn, VraagWegwijzer>();
    return r;
}

} // namespace weegkamer
