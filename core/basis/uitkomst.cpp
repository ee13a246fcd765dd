// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/uitkomst.h"

namespace weegkamer
{
namespace
{
struct Soort {
    FoutSoort soort;
    const char16_t *naam;
    const char16_t *uitleg;
};

// One standard sentence a kind: what happened and what the user can do.
constexpr Soort soorten[] = {
    {FoutSoort::Weigering, u"weigering", u"Dit mag niet volgens de regels."},
    {FoutSoort::GeenRecht, u"geen-recht", u"Uw rol geeft u dit recht niet."},
    {FoutSoort::Invoer, u"invoer", u"Niet alles is goed ingevuld. Kijk bij de aangegeven velden."},
    {FoutSoort::Inloggen, u"inloggen", u"Deze naam en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw."},
    {FoutSoort::Beschadigd, u"beschadigd",
     u"Dit bestand is beschadigd. Er is niets veranderd. Zet de laatste back-up terug of vraag uw beheerder om hulp."},
    {FoutSoort::AnderBestand, u"ander-bestand",
     u"Dit bestand is geen kamer van Weegkamer, of de sleutelbos hoort er niet bij. Kies een ander bestand."},
    {FoutSoort::NieuwereVersie, u"nieuwere-versie",
     u"Deze kamer is gemaakt met een nieuwere versie van Weegkamer. Installeer die versie om haar te openen."},
    {FoutSoort::InGebruik, u"in-gebruik", u"Deze kamer is al open in een ander venster of bij iemand anders."},
    {FoutSoort::NietGevonden, u"niet-gevonden", u"Dit is er niet (meer)."},
    {FoutSoort::AlleenLezen, u"alleen-lezen",
     u"Weegkamer mag in deze map niet schrijven. Kies een andere map of vraag uw beheerder om schrijfrechten."},
    {FoutSoort::SchijfVol, u"schijf-vol",
     u"De schijf is vol. Er is niets opgeslagen en niets verloren. Maak ruimte vrij en probeer het opnieuw."},
    {FoutSoort::Netwerkschijf, u"netwerkschijf",
     u"Een kamer kan niet op een netwerkschijf open. Zet de bestanden op een schijf van deze computer."},
    {FoutSoort::Bezig, u"bezig", u"Er loopt nog een taak. Wacht tot die klaar is."},
    {FoutSoort::Geannuleerd, u"geannuleerd", u"U hebt dit gestopt. Er is niets veranderd."},
    {FoutSoort::Machine, u"machine", u"De computer kon dit niet uitvoeren. Er is niets veranderd. Probeer het opnieuw."},
};

const Soort &vind(FoutSoort soort)
{
    for (const Soort &s : soorten) {
        if (s.soort == soort)
            return s;
    }
    Q_UNREACHABLE();
}
} // namespace

QString naam(FoutSoort soort)
{
    return QString::fromUtf16(vind(soort).naam);
}

tl::unexpected<Fout> fout(FoutSoort soort, const QString &detail)
{
    return foutMet(soort, QString::fromUtf16(vind(soort).uitleg), detail);
}

tl::unexpected<Fout> foutMet(FoutSoort soort, const QString &uitleg, const QString &detail)
{
    return tl::unexpected(Fout{.soort = soort, .uitleg = uitleg, .detail = detail});
}

tl::unexpected<Fout> veldFout(const QString &veld, const QString &uitleg)
{
    auto f = fout(FoutSoort::Invoer);
    f.value().velden.append({veld, uitleg});
    return f;
}

} // namespace weegkamer
