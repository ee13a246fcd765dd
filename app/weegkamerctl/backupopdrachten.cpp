// SPDX-License-Identifier: EUPL-1.2
#include "app/weegkamerctl/backupopdrachten.h"

#include "app/weegkamerctl/uitvoer.h"
#include "app/weegkamerctl/wachtwoord.h"
#include "core/kamer/kamerbackup.h"
#include "core/kamer/sleutelbeheer.h"
#include "core/toegang/herstel.h"

#include <QFileInfo>
#include <cstdio>

namespace weegkamer::ctl
{
namespace
{
bool toonVoortgang(qint64 gedaan, qint64 totaal)
{
    std::fprintf(stderr, "%lld/%lld\r", static_cast<long long>(gedaan), static_cast<long long>(totaal));
    return true;
}

int maak(const Backupoproep &o)
{
    if (const auto er = Kamer::bekijk(o.kamer); !er)
        return schrijfFout(er.error());
    auto wachtwoord = leesWachtwoord(o.wachtwoordFd);
    if (!wachtwoord)
        return schrijfFout(wachtwoord.error());
    Inlogopties opties;
    if (!o.sleutelbestand.isEmpty()) {
        auto bestand = Sleutelbeheer::leesSleutelbestandVan(o.kamer, o.sleutelbestand);
        if (!bestand)
            return schrijfFout(bestand.error());
        opties.sleutelbestand = std::move(*bestand);
    }
    const SysteemKlok klok;
    const auto regel = Kamerbackup::maakGesloten(o.kamer, o.als, wachtwoordUit(std::move(*wachtwoord)), o.woorden.value(1), klok, toonVoortgang, {}, opties);
    return regel ? schrijfGoed(naarJson(*regel)) : schrijfFout(regel.error());
}

Uitkomst<Hersteltoegang> toegangVan(const Backupoproep &o)
{
    PROBEER_IN(QString geheim, leesWachtwoord(o.wachtwoordFd));
    if (!o.hersteldelen)
        return Hersteltoegang{.naam = o.als, .wachtwoord = wachtwoordUit(std::move(geheim)), .sleutelbestand = o.sleutelbestand};
    const QStringList delen = geheim.split(QLatin1Char('/'));
    if (delen.size() != 2)
        return foutMet(FoutSoort::Invoer, QStringLiteral("Geef twee hersteldelen, met een schuine streep (/) ertussen."));
    PROBEER_IN(Herstelsleutel sleutel, voegSamen(delen.at(0), delen.at(1)));
    return Hersteltoegang{.herstelsleutel = std::move(sleutel)};
}

int zetTerug(const Backupoproep &o)
{
    const auto toegang = toegangVan(o);
    if (!toegang)
        return schrijfFout(toegang.error());
    const SysteemKlok klok;
    const auto verslag = Kamerbackup::zetTerug({.backup = o.woorden.at(1), .doel = o.kamer, .vervang = o.vervang}, *toegang, klok, toonVoortgang);
    return verslag ? schrijfGoed(naarJson(*verslag)) : schrijfFout(verslag.error());
}
} // namespace

bool isBackupopdracht(const QString &opdracht)
{
    return opdracht == QLatin1String("backup") || opdracht == QLatin1String("herstel");
}

int doeBackupopdracht(const Backupoproep &o)
{
    const bool terug = o.woorden.first() == QLatin1String("herstel");
    const bool metAccount = !o.als.isEmpty();
    if (terug && o.woorden.size() == 2 && metAccount != o.hersteldelen)
        return zetTerug(o);
    if (!terug && o.woorden.size() <= 2 && metAccount && !o.vervang && !o.hersteldelen)
        return maak(o);
    return schrijfWoorden(terug ? QStringLiteral("Schrijf: weegkamerctl KAMER --als ACCOUNT herstel BESTAND [--vervang], of --hersteldelen in plaats van --als ACCOUNT.")
                                : QStringLiteral("Schrijf: weegkamerctl KAMER --als ACCOUNT backup [MAP]."));
}

int toonBackups(Kamer &kamer)
{
    const auto overzicht = Kamerbackup(kamer).overzicht();
    if (!overzicht)
        return schrijfFout(overzicht.error());
    QJsonArray rijen;
    for (const Backupregel &r : overzicht->rijen)
        rijen.append(naarJson(r));
    QJsonObject o{{QStringLiteral("map"), overzicht->map},
                  {QStringLiteral("dagen"), overzicht->dagen},
                  {QStringLiteral("zelfde-schijf"), overzicht->plaats.zelfdeSchijf},
                  {QStringLiteral("netwerk"), overzicht->plaats.netwerk},
                  {QStringLiteral("oefenen"), overzicht->oefenen},
                  {QStringLiteral("rijen"), rijen}};
    if (!overzicht->probleem.isEmpty())
        o.insert(QStringLiteral("probleem"), overzicht->probleem);
    return schrijfGoed(o);
}

int oefenHerstel(Kamer &kamer, const QString &backup)
{
    Kamerbackup b(kamer);
    const auto oefenaar = b.oefenaar(backup);
    if (!oefenaar)
        return schrijfFout(oefenaar.error());
    const auto verslag = (*oefenaar)(toonVoortgang);
    if (!verslag)
        return schrijfFout(verslag.error());
    if (const Gelukt vast = b.legVast(*verslag); !vast)
        return schrijfFout(vast.error());
    return schrijfGoed(naarJson(*verslag));
}

int verifieerBackup(Kamer &kamer, const QString &backup)
{
    Kamerbackup b(kamer);
    const auto overzicht = b.overzicht();
    const auto keurder = b.keurder(backup);
    if (!keurder)
        return schrijfFout(keurder.error());
    const auto keuring = (*keurder)(toonVoortgang);
    if (!keuring)
        return schrijfFout(keuring.error());
    const QString pad = QFileInfo(backup).absoluteFilePath();
    for (const Backupregel &r : overzicht ? overzicht->rijen : QList<Backupregel>()) {
        if (QFileInfo(r.pad).absoluteFilePath() == pad && !r.kenmerk.isEmpty()) {
            if (const Gelukt vast = b.legVast(r, *keuring); !vast)
                return schrijfFout(vast.error());
        }
    }
    if (keuring->isGoed())
        return schrijfGoed(QJsonObject{{QStringLiteral("paginas"), keuring->paginas}, {QStringLiteral("logregels"), keuring->logregels},
                                       {QStringLiteral("handtekeningen"), keuring->handtekeningen}, {QStringLiteral("bevindingen"), QJsonArray()}});
    auto f = fout(FoutSoort::Beschadigd);
    f.value().uitleg = keuring->bevindingen.join(QLatin1Char(' '));
    return schrijfFout(f.value());
}

} // namespace weegkamer::ctl
