// SPDX-License-Identifier: EUPL-1.2
#include "core/werkvoorraad/wegwijzer.h"

#include "core/recht/regels.h"

#include <array>

namespace weegkamer
{
namespace
{
constexpr int zetels = 3;
constexpr int kleinCasussen = 3;
constexpr int kleinDossiers = 12;

/// What the rows of a dossier say about how far it is.
struct Stand {
    QString nummer;
    Fase fase = Fase::Melding;
    bool persoon = false;
    qint64 feiten = 0;
    qint64 ongetoetst = 0;
    qint64 oordelen = 0;
    qint64 deelnemers = 0;
    qint64 doelen = 0;
    qint64 acties = 0;
    bool nietMeerNodig = false; ///< the last review of the necessity found so
    qint64 casussen = 0;
    qint64 ditJaar = 0;
    static constexpr auto velden()
    {
        using S = Stand;
        return std::make_tuple(veld("nummer", &S::nummer, ""), veld("fase", &S::fase, ""), veld("persoon", &S::persoon, ""), veld("feiten", &S::feiten, ""),
                               veld("ongetoetst", &S::ongetoetst, ""), veld("oordelen", &S::oordelen, ""), veld("deelnemers", &S::deelnemers, ""),
                               veld("doelen", &S::doelen, ""), veld("acties", &S::acties, ""), veld("niet-meer-nodig", &S::nietMeerNodig, ""),
                               veld("casussen", &S::casussen, ""), veld("dit-jaar", &S::ditJaar, ""));
    }
};

struct Stapsoort {
    const char *naam;
    const char *regel;
    const char *titel;
    const char *uitleg;
    bool (*gedaan)(const Stand &);
};

bool voorbij(const Stand &s, Fase fase)
{
    return static_cast<int>(s.fase) > static_cast<int>(fase);
}

/// In the order in which they come. Each explains itself to somebody who does this for the first time.
constexpr std::array stapsoorten{
    Stapsoort{"melding", "B7.1b", "Beoordeel de melding",
              "Ga na of wat er is gemeld verband houdt met radicalisering of terroristische activiteiten. Meer vraagt deze stap niet. Kies daarna "
              "“aanmelden”, “niet aanmelden” of “terug naar de melder”; bij de laatste twee verdwijnt de melding. Stuur de ontvangstbevestiging dus eerst.",
              [](const Stand &s) { return voorbij(s, Fase::Melding); }},
    Stapsoort{"persoon", "W5.1", "Vul in om wie het gaat en wat er is gezien",
              "Weegkamer zoekt eerst of u deze persoon al kent. Schrijf op wat hij deed of wat er speelde, niet wat hij is of gelooft.",
              [](const Stand &s) { return s.persoon || voorbij(s, Fase::Aanmelding); }},
    Stapsoort{"feiten", "B6a", "Leg de feiten vast, elk met zijn bron",
              "Kies onder Feiten “Voeg een feit toe”. Noem wat er gebeurde, wanneer, en van wie u het weet. Een vermoeden mag, als u het ook zo noemt.",
              [](const Stand &s) { return s.feiten > 0 || voorbij(s, Fase::Aanmelding); }},
    Stapsoort{"toets", "B7.1a", "Toets elk feit op juistheid",
              "Kies bij elk feit “Toets”: klopt het, en hoe weet u dat? Kunt u het niet nagaan, kies dan “niet te verifiëren” en schrijf op waarom.",
              [](const Stand &s) { return (s.feiten > 0 && s.ongetoetst == 0) || voorbij(s, Fase::Aanmelding); }},
    Stapsoort{"indienen", "B7.1d", "Dien de aanmelding in bij de weegploeg",
              "De hele weegploeg krijgt haar: burgemeester, politie en openbaar ministerie. Niemand kan haar alleen van de agenda halen. Staat boven "
              "de betrokkene nog “Wat nog ontbreekt”, doe dat dan eerst.",
              [](const Stand &s) { return voorbij(s, Fase::Aanmelding); }},
    Stapsoort{"oordelen", "W5.3a", "Laat de drie hun oordeel geven",
              "Elk van de drie beantwoordt bij Weging de vijf criteria met feiten. Kan iemand niet inloggen, leg zijn oordeel dan namens hem vast, met "
              "het papier erbij. De oordelen gaan open als ze er alle drie zijn.",
              [](const Stand &s) { return s.oordelen >= zetels || voorbij(s, Fase::Weging); }},
    Stapsoort{"besluit", "W5.3f", "Stel het besluit van de drie vast",
              "Kies bij Weging “Stel het besluit vast”. Zijn de drie het eens dat de zaak past bij het doel, dan wordt het een casus. Anders "
              "legt u haar niet voor, en gaan alle gegevens weg. Twijfelen zij, dan houden zij het besluit aan tot een datum.",
              [](const Stand &s) { return voorbij(s, Fase::Weging); }},
    Stapsoort{"deelnemers", "W5.3e", "Kies wie aan de casus meedoet",
              "Op het tabblad Deelnemers voegt u alleen toe wie echt iets kan doen in het plan. Schrijf bij ieder op welke taak of bevoegdheid hem nodig maakt.",
              [](const Stand &s) { return s.deelnemers > 0 || voorbij(s, Fase::Casus); }},
    Stapsoort{"plan", "B9a", "Maak samen een plan van aanpak",
              "Stel op het tabblad Plan een doel en spreek af wie wat doet en wanneer. Eén doel met één actie is al een plan.",
              [](const Stand &s) { return (s.doelen > 0 && s.acties > 0) || voorbij(s, Fase::Casus); }},
    Stapsoort{"uitvoeren", "W5.4", "Volg het plan en ga na of de casus nog nodig is",
              "Zet acties op gedaan en breng nieuwe gegevens in. Op de dag van de evaluatie kiest u op het tabblad Plan “Evalueer het plan” en schrijft "
              "u op waarom de casus nog open is. Is zij niet meer nodig, dan is sluiten de volgende stap.",
              [](const Stand &s) { return s.nietMeerNodig || voorbij(s, Fase::Casus); }},
    Stapsoort{"sluiten", "W6.3a", "Sluit de casus",
              "Kies “Sluit de casus af” en een reden uit een vaste lijst. De inhoud wordt dan afgeschermd: niemand ziet haar meer zonder reden. Open acties "
              "gaan mee op de lijst van wie ze moet doen.",
              [](const Stand &s) { return voorbij(s, Fase::Casus); }},
    Stapsoort{"bewaren", "W9b", "Bewaar het dossier niet langer dan nodig",
              "U hoeft nu niets te doen. Weegkamer vraagt geregeld of bewaren nog nodig is, en zegt een jaar vooraf wanneer de gegevens uiterlijk weg "
              "moeten.",
              [](const Stand &s) { return voorbij(s, Fase::Afgeschermd); }},
    Stapsoort{"vernietigen", "N8", "Vernietig het dossier met twee personen",
              "U kiest “Stel vernietiging voor” en een ander bekrachtigt het: het contactpunt, of iemand die de burgemeester vooraf op papier heeft "
              "aangewezen. Daarna bewijst een verklaring dat er niets meer is.",
              [](const Stand &) { return false; }},
};
} // namespace

const Keuzelijst &keuzesVan(Stapstand)
{
    static const Keuzelijst lijst{{QStringLiteral("gedaan"), QStringLiteral("Gedaan")}, {QStringLiteral("nu"), QStringLiteral("Nu")}, {QStringLiteral("later"), QStringLiteral("Later")}};
    return lijst;
}

Uitkomst<Wegwijzer> VraagWegwijzer::stel(Context &context) const
{
    PROBEER_IN(Statement s, context.sql("wegwijzer/stand"));
    s.bind(":dossier", dossier);
    const QString jaar = QString::number(context.vandaag().year());
    s.bind(":van", QString(jaar + QStringLiteral("-")));
    s.bind(":tot", QString(jaar + QStringLiteral(".")));
    PROBEER_IN(const auto stand, leesRij<Stand>(s));
    if (!stand)
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("Dit dossier is er niet (meer)."));
    Wegwijzer uit{dossier, stand->nummer, stand->casussen <= kleinCasussen && stand->ditJaar <= kleinDossiers, 0, {}};
    for (const Stapsoort &soort : stapsoorten) {
        const Regel *regel = vindRegel(QString(QLatin1String(soort.regel)));
        Wegstap stap{QLatin1String(soort.naam), QString::fromUtf8(soort.titel), QString::fromUtf8(soort.uitleg), QLatin1String(soort.regel),
                     regel ? regel->artikel : QString(), soort.gedaan(*stand) ? Stapstand::Gedaan : Stapstand::Later};
        // One thing at a time: the first that is not done. What was done out of order stays done.
        if (uit.nu == 0 && stap.stand != Stapstand::Gedaan) {
            stap.stand = Stapstand::Nu;
            uit.nu = uit.stappen.size() + 1;
        }
        uit.stappen.append(std::move(stap));
    }
    return uit;
}

} // namespace weegkamer
