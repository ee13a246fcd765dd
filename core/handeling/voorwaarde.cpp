// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/voorwaarde.h"

namespace weegkamer
{
namespace
{
struct Rij {
    const char16_t *handeling;
    const char16_t *veld;
    const char16_t *wanneer;
};

constexpr const char16_t *vanEenDerde = u"als het van een derde komt, of uit een openbare bron";
constexpr const char16_t *bijzonder = u"als het iets bijzonders over iemand zegt";
constexpr const char16_t *navraag = u"als uw tekst gaat over navraag bij een derde";
constexpr const char16_t *namens = u"als u dit namens een deelnemer vastlegt";
constexpr const char16_t *vanEenAnder = u"als u het oordeel van een ander vastlegt";
constexpr const char16_t *rectificeren = u"als het gegeven wordt verbeterd";
constexpr const char16_t *tekent = u"als een aangewezen persoon tekende";
constexpr const char16_t *antwoord = u"als er een antwoord kwam";
constexpr const char16_t *heropenen = u"als u heropent";
constexpr const char16_t *casus = u"als het een casus wordt";
constexpr const char16_t *teVroeg = u"als de bewaartermijn nog loopt";

constexpr Rij rijen[] = {
    {u"aanmelding.meld-aan", u"zvh", u"bij een ZVH-doorverwijzing"},
    {u"aanmelding.meld-aan", u"koppel-reden", u"als u een dossier koppelt"},
    {u"aanmelding.wijzig", u"zvh", u"bij een ZVH-doorverwijzing"},
    {u"aanmelding.beoordeel-melding", u"toch-omdat", u"als u bij te weinig informatie niet aanmeldt"},
    {u"aanmelding.voeg-feit-toe", u"eigen-taak", vanEenDerde},
    {u"aanmelding.voeg-feit-toe", u"noodzaak", bijzonder},
    {u"aanmelding.wijzig-feit", u"eigen-taak", vanEenDerde},
    {u"aanmelding.wijzig-feit", u"noodzaak", bijzonder},
    {u"weging.geef-oordeel", u"zetel", vanEenAnder},
    {u"weging.geef-oordeel", u"wijze", vanEenAnder},
    {u"weging.geef-oordeel", u"namens-naam", u"als u geen plaatsvervanger kiest"},
    {u"weging.geef-oordeel", u"namens-functie", u"als u geen plaatsvervanger kiest"},
    {u"weging.geef-oordeel", u"namens-datum", vanEenAnder},
    {u"weging.geef-oordeel", u"document", u"tenzij het bij spoed per telefoon kwam"},
    {u"weging.stel-besluit-vast", u"noodzaak", casus},
    {u"weging.stel-besluit-vast", u"proportionaliteit", casus},
    {u"weging.stel-besluit-vast", u"subsidiariteit", casus},
    {u"casus.breng-in", u"eigen-taak", vanEenDerde},
    {u"casus.breng-in", u"noodzaak", bijzonder},
    {u"casus.breng-in", u"toch-omdat", navraag},
    {u"casus.breng-in", u"wijze", namens},
    {u"casus.breng-in", u"namens-naam", namens},
    {u"casus.breng-in", u"namens-functie", namens},
    {u"casus.breng-in", u"namens-datum", namens},
    {u"casus.herstel-inbreng", u"nieuwe-tekst", rectificeren},
    {u"casus.herstel-inbreng", u"wijze", namens},
    {u"casus.herstel-inbreng", u"namens-naam", namens},
    {u"casus.herstel-inbreng", u"namens-functie", namens},
    {u"casus.herstel-inbreng", u"namens-datum", namens},
    {u"casus.kies-interventie", u"toch-omdat", navraag},
    {u"casus.voeg-actie-toe", u"toch-omdat", navraag},
    {u"casus.wijzig-interventie", u"toch-omdat", navraag},
    {u"casus.wijzig-actie", u"toch-omdat", navraag},
    {u"casus.werk-actie-bij", u"resultaat", u"als de actie niet meer open is"},
    {u"casus.evalueer-plan", u"verandert", u"als het plan verandert"},
    {u"casus.sluit-af", u"bewaren-noodzaak", u"tenzij er geen verdere aanwijzingen zijn"},
    {u"bewaring.herstel-inbreng", u"nieuwe-tekst", rectificeren},
    {u"bewaring.bevestig-noodzaak", u"feiten", u"als u geen inbreng kiest"},
    {u"bewaring.bevestig-noodzaak", u"inbreng", u"als u geen feit kiest"},
    {u"bewaring.voeg-late-brief-toe", u"naam", u"als u een bestand toevoegt"},
    {u"bewaring.leg-bezwaar-vast", u"naam", u"als u een bestand toevoegt"},
    {u"bewaring.leg-overleg-vast", u"toelichting", u"als er geen antwoord kwam"},
    {u"bewaring.leg-overleg-vast", u"wijze", antwoord},
    {u"bewaring.leg-overleg-vast", u"namens-naam", antwoord},
    {u"bewaring.leg-overleg-vast", u"namens-functie", antwoord},
    {u"bewaring.besluit-over-heropening", u"noodzaak", heropenen},
    {u"bewaring.besluit-over-heropening", u"proportionaliteit", heropenen},
    {u"bewaring.besluit-over-heropening", u"subsidiariteit", heropenen},
    {u"bewaring.beslis-informeren", u"geinformeerd-op", u"als de betrokkene is geïnformeerd"},
    {u"bewaring.beslis-informeren", u"grond", u"als u niet informeert"},
    {u"bewaring.beslis-informeren", u"motief", u"als u niet informeert"},
    {u"bewaring.stel-vernietiging-voor", u"niet-langer-nodig-omdat", teVroeg},
    {u"bewaring.stel-lijst-op", u"niet-langer-nodig-omdat", teVroeg},
    {u"bewaring.beoordeel-regel", u"reden", u"bij een uitzondering of uitstel"},
    {u"bewaring.beoordeel-regel", u"uitstel-tot", u"bij uitstel"},
    {u"bewaring.bekrachtig-vernietiging", u"aanwijzing", tekent},
    {u"bewaring.bekrachtig-vernietiging", u"wijze", tekent},
    {u"bewaring.bekrachtig-vernietiging", u"namens-datum", tekent},
    {u"bewaring.bekrachtig-vernietiging", u"papier-naam", tekent},
    {u"bewaring.bekrachtig-vernietiging", u"papier", tekent},
    {u"bewaring.bekrachtig-heropening", u"aanwijzing", tekent},
    {u"bewaring.bekrachtig-heropening", u"wijze", tekent},
    {u"bewaring.bekrachtig-heropening", u"namens-datum", tekent},
    {u"bewaring.bekrachtig-heropening", u"papier-naam", tekent},
    {u"bewaring.bekrachtig-heropening", u"papier", tekent},
    {u"beheer.maak-account", u"machtiging.deelnemer", u"bij toegang voor het overleg"},
    {u"beheer.maak-account", u"machtiging.werkgever", u"bij andere toegang dan voor het overleg"},
    {u"beheer.maak-account", u"machtiging.onafhankelijk", u"bij een auditor"},
    {u"beheer.wijzig-machtiging", u"machtiging.deelnemer", u"bij toegang voor het overleg"},
    {u"beheer.wijzig-machtiging", u"machtiging.werkgever", u"bij andere toegang dan voor het overleg"},
    {u"beheer.wijzig-machtiging", u"machtiging.onafhankelijk", u"bij een auditor"},
};
} // namespace

QList<Veldvoorwaarde> voorwaarden(const QString &handeling)
{
    QList<Veldvoorwaarde> uit;
    for (const Rij &rij : rijen) {
        if (handeling == QStringView(rij.handeling))
            uit.append({QString::fromUtf16(rij.veld), QString::fromUtf16(rij.wanneer)});
    }
    return uit;
}

} // namespace weegkamer
