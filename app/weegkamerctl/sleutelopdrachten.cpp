// SPDX-License-Identifier: EUPL-1.2
#include "app/weegkamerctl/sleutelopdrachten.h"

#include "app/weegkamerctl/uitvoer.h"
#include "app/weegkamerctl/wachtwoord.h"
#include "core/basis/systeem/bestand.h"
#include "core/beheer/herstelstuk.h"
#include "core/kamer/sleutelbeheer.h"
#include "ui/papier/papier.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace weegkamer::ctl
{
namespace
{
constexpr qint64 langsteDeel = 512;

QString deelpad(const QString &map, qsizetype deel)
{
    return QDir(map).filePath(QStringLiteral("hersteldeel-%1.pdf").arg(deel + 1));
}

int schrijfGelukt(const Gelukt &gedaan)
{
    return gedaan ? schrijfGoed(QJsonObject{}) : schrijfFout(gedaan.error());
}

/// Two lines of standard input.
Uitkomst<std::pair<QString, QString>> leesDelen()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fout(FoutSoort::Machine, QStringLiteral("standard input"));
    const QString een = QString::fromUtf8(in.readLine(langsteDeel)).trimmed();
    return std::pair{een, QString::fromUtf8(in.readLine(langsteDeel)).trimmed()};
}
} // namespace

bool maaktPapier(const QStringList &woorden)
{
    return woorden.contains(QStringLiteral("herstelsleutel")) || woorden.contains(QStringLiteral("--herstel"));
}

int wijzigWachtwoord(Kamer &kamer, const Geheim &huidig, int nieuwFd, const Inlogopties &opties)
{
    auto nieuw = leesNieuwWachtwoord(nieuwFd);
    if (!nieuw)
        return schrijfFout(nieuw.error());
    return schrijfGelukt(Sleutelbeheer(kamer).wijzigWachtwoord(huidig, wachtwoordUit(std::move(*nieuw)), opties));
}

int sleutelbestand(Kamer &kamer, const QStringList &woorden, const Geheim &huidig, const Inlogopties &opties)
{
    const QString wat = woorden.value(1);
    if (wat == QLatin1String("maak") && woorden.size() == 3)
        return schrijfGelukt(Sleutelbeheer(kamer).maakSleutelbestand(woorden.at(2), huidig, opties));
    if (wat == QLatin1String("weg") && woorden.size() == 2)
        return schrijfGelukt(Sleutelbeheer(kamer).geefSleutelbestandOp(huidig, opties));
    return schrijfWoorden(QStringLiteral("Schrijf: sleutelbestand maak PAD, of sleutelbestand weg."));
}

Gelukt toetsDelenmap(const QString &map)
{
    if (!QFileInfo(map).isDir())
        return veldFout(QStringLiteral("map"), QStringLiteral("De map %1 voor de hersteldelen is er niet.").arg(map));
    for (qsizetype i = 0; i < 3; ++i) {
        if (QFileInfo::exists(deelpad(map, i)))
            return veldFout(QStringLiteral("map"), QStringLiteral("In de map %1 staat al een %2. Kies een lege map.").arg(map, QFileInfo(deelpad(map, i)).fileName()));
    }
    return {};
}

Gelukt schrijfDelen(const Hersteldelen &delen, const QString &map, const KamerVoorkant &voorkant, const QStringList &bewaarders, const QDate &dag)
{
    const QList<Stuk> stukken = herstelstukken(delen, voorkant.gemeente, QFileInfo(voorkant.pad).fileName(), bewaarders, dag);
    for (qsizetype i = 0; i < stukken.size(); ++i) {
        PROBEER_IN(const QByteArray pdf, alsPdf(stukken.at(i), {voorkant.gemeente, voorkant.oefen}));
        PROBEER(schrijfVeilig(deelpad(map, i), pdf));
    }
    return {};
}

int herstelsleutel(Kamer &kamer, const QStringList &woorden)
{
    const QString wat = woorden.value(1);
    if (wat == QLatin1String("beproef") && woorden.size() == 2) {
        const auto delen = leesDelen();
        if (!delen)
            return schrijfFout(delen.error());
        return schrijfGelukt(Sleutelbeheer(kamer).beproefHerstelsleutel(delen->first, delen->second));
    }
    if (wat != QLatin1String("maak") || woorden.size() < 3 || woorden.size() > 6)
        return schrijfWoorden(QStringLiteral("Schrijf: herstelsleutel maak MAP [BEWAARDER …], of herstelsleutel beproef."));
    const QString map = woorden.at(2);
    const QStringList bewaarders = woorden.mid(3);
    if (const Gelukt kan = toetsDelenmap(map); !kan)
        return schrijfFout(kan.error());
    const auto delen = Sleutelbeheer(kamer).maakHerstelsleutel(bewaarders);
    if (!delen)
        return schrijfFout(delen.error());
    return schrijfGelukt(schrijfDelen(*delen, map, kamer.voorkant(), bewaarders, kamer.vandaag()));
}

int krijgToegangTerug(const QString &pad, const QString &account, const Geheim &nieuw)
{
    const auto delen = leesDelen();
    if (!delen)
        return schrijfFout(delen.error());
    const SysteemKlok klok;
    return schrijfGelukt(Sleutelbeheer::krijgToegangTerug(pad, delen->first, delen->second, account, nieuw, klok));
}

} // namespace weegkamer::ctl
