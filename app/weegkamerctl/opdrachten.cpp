// SPDX-License-Identifier: EUPL-1.2
#include "app/weegkamerctl/opdrachten.h"

#include "app/weegkamerctl/kameropdrachten.h"
#include "app/weegkamerctl/lijsten.h"
#include "app/weegkamerctl/uitvoer.h"
#include "app/weegkamerctl/verklaringopdracht.h"

#include <cstdio>

namespace weegkamer::ctl
{
namespace
{
constexpr const char *gebruik =
    "weegkamerctl maak KAMER --gemeente NAAM [--oefen] [--json ACCOUNTS] [--herstel MAP]\n"
    "weegkamerctl KAMER --als ACCOUNT doe HANDELING [JSON | -]\n"
    "weegkamerctl KAMER --als ACCOUNT vraag VRAAG [JSON | -]\n"
    "weegkamerctl KAMER --als ACCOUNT batch [-]\n"
    "weegkamerctl KAMER --als ACCOUNT klok DATUM\n"
    "weegkamerctl KAMER --als ACCOUNT verifieer [REGEL KENMERK] | sleutel | rond-af\n"
    "weegkamerctl [KAMER] verifieer VERKLARING\n"
    "weegkamerctl KAMER --als ACCOUNT wachtwoord [--nieuw-fd N]\n"
    "weegkamerctl KAMER --als ACCOUNT sleutelbestand maak PAD | weg\n"
    "weegkamerctl KAMER --als ACCOUNT herstelsleutel maak MAP [BEWAARDER ...] | beproef\n"
    "weegkamerctl KAMER --als ACCOUNT krijg-toegang-terug\n"
    "weegkamerctl KAMER --als ACCOUNT hersleutel\n"
    "weegkamerctl KAMER --als ACCOUNT backup [MAP] | backups | oefenherstel BESTAND\n"
    "weegkamerctl KAMER --als ACCOUNT herstel BESTAND [--vervang]\n"
    "weegkamerctl KAMER --hersteldelen herstel BESTAND [--vervang]\n"
    "weegkamerctl KAMER --als ACCOUNT import oude-dossiers BESTAND [--proef | --alleen-goede]\n"
    "weegkamerctl handelingen | vragen | regels | rechten | artikelen\n"
    "weegkamerctl termijn avg|awb|jaren DATUM DUUR\n"
    "weegkamerctl feestdagen JAAR\n"
    "weegkamerctl demo KAMER [--schaal N]\n"
    "Het wachtwoord komt uit WEEGKAMER_WACHTWOORD, van --wachtwoord-fd N, of van de terminal.\n"
    "Wie een sleutelbestand heeft geeft het met --sleutelbestand PAD.\n";
} // namespace

int voerUit(const QStringList &woorden)
{
    if (woorden.isEmpty() || woorden.first() == QLatin1String("--help") || woorden.first() == QLatin1String("-h")) {
        std::fputs(gebruik, stderr);
        return woorden.isEmpty() ? Woorden : Gedaan_;
    }
    const QString &eerste = woorden.first();
    const QStringList rest = woorden.mid(1);
    if (eerste == QLatin1String("handelingen") && rest.isEmpty())
        return toonHandelingen();
    if (eerste == QLatin1String("vragen") && rest.isEmpty())
        return toonVragen();
    if (eerste == QLatin1String("regels") && rest.isEmpty())
        return toonRegels();
    if (eerste == QLatin1String("rechten") && rest.isEmpty())
        return toonRechten();
    if (eerste == QLatin1String("artikelen") && rest.isEmpty())
        return toonArtikelen();
    if (eerste == QLatin1String("termijn"))
        return toonTermijn(rest);
    if (eerste == QLatin1String("feestdagen"))
        return toonFeestdagen(rest);
    if (eerste == QLatin1String("verifieer") && rest.size() == 1)
        return verifieerBestand({}, rest.first());
    if (eerste == QLatin1String("maak"))
        return maakKamer(rest);
    if (eerste == QLatin1String("demo"))
        return maakDemo(rest);
    return inKamer(woorden);
}

} // namespace weegkamer::ctl
