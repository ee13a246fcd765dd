// SPDX-License-Identifier: EUPL-1.2
#include "app/weegkamerctl/importopdracht.h"

#include "app/weegkamerctl/uitvoer.h"
#include "core/kamer/oudbestandinvoer.h"
#include "core/uitwisseling/csv.h"

#include <QFile>
#include <cstdio>

namespace weegkamer::ctl
{

int importeer(Kamer &kamer, const QStringList &woorden, bool proef, bool alleenGoede)
{
    if (woorden.size() != 3 || woorden.at(1) != QLatin1String("oude-dossiers") || (proef && alleenGoede))
        return schrijfWoorden(QStringLiteral("Schrijf: weegkamerctl KAMER --als ACCOUNT import oude-dossiers BESTAND [--proef | --alleen-goede]."));
    QFile in(woorden.at(2));
    const bool open = woorden.at(2) == QLatin1String("-") ? in.open(stdin, QIODevice::ReadOnly) : in.open(QIODevice::ReadOnly);
    if (!open)
        return schrijfWoorden(QStringLiteral("Het bestand %1 kan niet worden gelezen.").arg(woorden.at(2)));
    const QByteArray bytes = in.read(grootsteCsv + 1); // one more than fits, so that it is refused for its size
    const Invoerwijze wijze = proef ? Invoerwijze::Proef : alleenGoede ? Invoerwijze::AlleenGoede : Invoerwijze::AllesOfNiets;
    const auto verslag = voerOudBestandIn(kamer, bytes, wijze, [](qint64 gedaan, qint64 totaal) {
        if (gedaan % 100 == 0)
            std::fprintf(stderr, "%lld/%lld\r", static_cast<long long>(gedaan), static_cast<long long>(totaal));
        return true;
    });
    if (!verslag)
        return schrijfFout(verslag.error());
    const int status = schrijfGoed(naarJson(*verslag));
    return !proef && verslag->opgenomen == 0 && !verslag->fouten.isEmpty() ? Geweigerd : status;
}

} // namespace weegkamer::ctl
