// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/bestanden.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace weegkamer
{
namespace
{
constexpr qint64 brok = 1 << 20;
constexpr qint64 overlap = 512; ///< longer than any form of a word
constexpr auto ditProgramma = "weegkamer";

/// Everything below a folder; links are not followed.
void voegMapToe(const QString &map, QStringList &paden)
{
    if (map.isEmpty())
        return;
    for (QDirIterator it(map, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories); it.hasNext();)
        paden.append(it.next());
}

/// Where both programs, and nobody else, may keep something.
void voegProgrammamappenToe(QStringList &paden)
{
    using enum QStandardPaths::StandardLocation;
    for (const auto soort : {GenericConfigLocation, GenericDataLocation, GenericCacheLocation}) {
        const QDir map(QStandardPaths::writableLocation(soort));
        for (const QFileInfo &info : map.entryInfoList({QString::fromLatin1(ditProgramma) + QLatin1Char('*')}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (info.isDir())
                voegMapToe(info.filePath(), paden);
            else
                paden.append(info.filePath());
        }
    }
    const QDir tijdelijk(QDir::tempPath());
    for (const QFileInfo &info : tijdelijk.entryInfoList({QString::fromLatin1(ditProgramma) + QLatin1Char('*')}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        // That folder is everybody's: what is another user's is not ours, and may not be readable.
        if (info.isReadable())
            paden.append(info.filePath());
    }
}
} // namespace

QStringList eigenBestanden(const QString &kamerPad)
{
    const QFileInfo kamer(kamerPad);
    QStringList paden;
    for (const QFileInfo &info : kamer.dir().entryInfoList({kamer.completeBaseName() + QStringLiteral(".*")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        // The database is open; its journal is written while this runs.
        if (info.fileName() != kamer.fileName() && info.fileName() != kamer.fileName() + QStringLiteral("-journal"))
            paden.append(info.filePath());
    }
    voegProgrammamappenToe(paden);
    paden.removeDuplicates();
    return paden;
}

Uitkomst<Bestandsonderzoek> zoekInBestanden(const QStringList &paden, const QStringList &woorden)
{
    Bestandsonderzoek uit;
    const QString magie = QStringLiteral("WKSLEUT");
    Woordzoeker zoeker(woorden + QStringList{magie});
    for (const QString &pad : paden) {
        QFile bestand(pad);
        if (!bestand.open(QIODevice::ReadOnly)) {
            if (!bestand.exists())
                continue;
            return fout(FoutSoort::Machine, QStringLiteral("not searched: %1: %2").arg(pad, bestand.errorString()));
        }
        zoeker.opnieuw();
        QByteArray rest;
        while (!bestand.atEnd()) {
            const QByteArray deel = bestand.read(brok);
            if (deel.isEmpty())
                break;
            rest.append(deel);
            for (const qsizetype woord : zoeker.zoek(rest)) {
                if (woord == woorden.size())
                    uit.sleutelbosGezien = true;
                else
                    uit.sporen.append({woorden.at(woord), QFileInfo(pad).fileName()});
            }
            rest = rest.last(std::min<qsizetype>(overlap, rest.size()));
        }
        if (bestand.error() != QFileDevice::NoError)
            return fout(FoutSoort::Machine, QStringLiteral("not searched: %1: %2").arg(pad, bestand.errorString()));
        ++uit.bestanden;
    }
    return uit;
}

} // namespace weegkamer
