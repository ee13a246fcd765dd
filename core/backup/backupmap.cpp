// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/backupmap.h"

#include "core/backup/lezer.h"
#include "core/basis/klok.h"
#include "core/basis/systeem/bestand.h"
#include "core/basis/systeem/stroombestand.h"
#include "core/basis/tijdzone.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>

namespace weegkamer
{
namespace
{
const QString achtervoegsel = QStringLiteral(".weegbackup");
constexpr qint64 secondenPerDag = 86'400;
constexpr qint64 klokspeling = 300; ///< seconds by which clocks may differ

QString stam(const QString &kamerPad)
{
    return QFileInfo(kamerPad).completeBaseName();
}

QString naastKamer(const QString &kamerPad, const char *achter)
{
    return QFileInfo(kamerPad).absolutePath() + QLatin1Char('/') + stam(kamerPad) + QLatin1String(achter);
}

/// Whether an unfinished or unreadable file belongs to this kamer, as far as its first bytes tell.
bool isVanDezeKamer(const QString &pad, const QByteArray &kamerId)
{
    QFile bestand(pad);
    if (!bestand.open(QIODevice::ReadOnly))
        return false;
    const QByteArray kop = bestand.read(backupMagie.size() + 8 + kamerIdLengte);
    return kop.startsWith(backupMagie) && kop.endsWith(kamerId) && kop.size() == backupMagie.size() + 8 + kamerIdLengte;
}

/// Files that begin and end so; by comparing, for a kamer's name may hold what a file filter reads as a sign.
QStringList namenIn(const QString &map, const QString &begin, const QString &einde)
{
    QStringList uit;
    const QStringList namen = QDir(map).entryList(QDir::Files | QDir::Hidden);
    for (const QString &naam : namen) {
        if (naam.startsWith(begin) && naam.endsWith(einde))
            uit.append(QDir(map).filePath(naam));
    }
    return uit;
}
} // namespace

QString standaardBackupmap(const QString &kamerPad)
{
    return naastKamer(kamerPad, ".backups");
}

QString controlemap(const QString &kamerPad)
{
    return naastKamer(kamerPad, ".weegkamer.controle");
}

QString herstelmap(const QString &kamerPad)
{
    return naastKamer(kamerPad, ".weegkamer.herstel");
}

QString oefenmap(const QString &kamerPad)
{
    return naastKamer(kamerPad, ".weegkamer.oefenherstel");
}

Uitkomst<Plaatsoordeel> toetsPlaats(const QString &map, const QString &kamerPad)
{
    const QString veld = QStringLiteral("map");
    if (!QDir::isAbsolutePath(map))
        return veldFout(veld, QStringLiteral("Kies een map, met het hele pad ervoor."));
    const QFileInfo info(map);
    if (info.exists() && !info.isDir())
        return veldFout(veld, QStringLiteral("Dit is een bestand. Kies een map."));
    // Only the last folder is made: a share that isn't mounted must not come into being on this disk.
    if (!info.exists() && !QDir().mkdir(map))
        return veldFout(veld, QStringLiteral("Deze map is er niet en kan niet worden gemaakt. Controleer of de schijf of netwerkmap is aangesloten."));
    QFile proef(QDir(map).filePath(QStringLiteral(".weegkamer-proef")));
    const bool geschreven = proef.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && proef.write("proef") > 0;
    const bool vol = proef.error() == QFileDevice::ResourceError;
    proef.remove();
    if (!geschreven)
        return veldFout(veld, vol ? QStringLiteral("Deze schijf is vol. Kies een andere map of maak ruimte vrij.")
                                  : QStringLiteral("Weegkamer kan in deze map niet schrijven. Kies een andere map of vraag uw beheerder om schrijfrechten."));
    return bekijkPlaats(map, kamerPad);
}

Uitkomst<Plaatsoordeel> bekijkPlaats(const QString &map, const QString &kamerPad)
{
    const QFileInfo info(map);
    const QFileInfo waar(info.exists() ? map : info.absolutePath());
    if (!waar.isDir() || (info.exists() && !info.isDir()))
        return veldFout(QStringLiteral("map"), QStringLiteral("De map voor de back-ups is er niet. Controleer of de schijf of netwerkmap is aangesloten."));
    if (!waar.isWritable())
        return veldFout(QStringLiteral("map"), QStringLiteral("Weegkamer kan in de map voor de back-ups niet schrijven. Kies een andere map of vraag uw beheerder om schrijfrechten."));
    PROBEER_IN(const bool netwerk, isNetwerkschijf(waar.filePath()));
    const bool zelfde = QStorageInfo(waar.filePath()).rootPath() == QStorageInfo(QFileInfo(kamerPad).absolutePath()).rootPath();
    return Plaatsoordeel{zelfde, netwerk};
}

Backupinventaris backupsIn(const QString &map, const QString &kamerPad, const QByteArray &kamerId)
{
    Backupinventaris uit;
    const QStringList paden = namenIn(map, {}, achtervoegsel);
    for (const QString &pad : paden) {
        const auto lezer = Backuplezer::open(pad);
        if (!lezer) {
            if (QFileInfo(pad).fileName().startsWith(stam(kamerPad) + QLatin1Char('-')))
                uit.onleesbaar.append(pad);
            continue;
        }
        const Backupmanifest &m = (*lezer)->manifest();
        if (m.kamerId != kamerId)
            continue;
        const auto maker = (*lezer)->sleutelbos().account(m.door);
        uit.backups.append({pad, (*lezer)->grootte(), m.gemaaktOp, maker ? maker->naam : QString(), m.kenmerk, m.logkop, m.vernietigd});
    }
    std::stable_sort(uit.backups.begin(), uit.backups.end(), [](const Backupbestand &a, const Backupbestand &b) { return a.gemaaktOp > b.gemaaktOp; });
    return uit;
}

QString nieuweBackupnaam(const QString &map, const QString &kamerPad, const QDateTime &nu)
{
    const QString tijd = inNederland(nu).toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString begin = QDir(map).filePath(stam(kamerPad) + QLatin1Char('-') + tijd);
    QString pad = begin + achtervoegsel;
    // The hour that comes twice in October, and two back-ups in one second.
    for (int i = 2; QFileInfo::exists(pad); ++i)
        pad = begin + QLatin1Char('-') + QString::number(i) + achtervoegsel;
    return pad;
}

QStringList ruimBackupsOp(const QString &map, const QString &kamerPad, const QByteArray &kamerId, const QDateTime &nu, int dagen, Nieuwste nieuwste)
{
    QStringList weg;
    const auto verwijder = [&weg](const QString &pad) {
        if (QFile::remove(pad))
            weg.append(pad);
    };
    const QStringList half = namenIn(map, stam(kamerPad) + QLatin1Char('-'), achtervoegsel + QStringLiteral(".nieuw"));
    for (const QString &pad : half) {
        // A killed back-up; one whose beginning can't be read may be of another kamer with this name, for as long as it is fresh.
        if (QFileInfo(pad).size() == 0 || isVanDezeKamer(pad, kamerId) || QFileInfo(pad).lastModified().secsTo(nu) > secondenPerDag)
            verwijder(pad);
    }
    const auto grens = nu.addDays(-std::clamp(dagen, 1, langsteBackupdagen));
    const Backupinventaris er = backupsIn(map, kamerPad, kamerId);
    for (qsizetype i = nieuwste == Nieuwste::Blijft ? 1 : 0; i < er.backups.size(); ++i) {
        if (er.backups.at(i).gemaaktOp < grens)
            verwijder(er.backups.at(i).pad);
    }
    for (const QString &pad : er.onleesbaar) {
        // Cut off or changed, but ours, and its bytes are as old as the file.
        if (isVanDezeKamer(pad, kamerId) && QFileInfo(pad).lastModified() < grens)
            verwijder(pad);
    }
    return weg;
}

bool isBackupToe(const QList<Backupbestand> &nieuwsteEerst, const QDateTime &nu)
{
    return std::none_of(nieuwsteEerst.cbegin(), nieuwsteEerst.cend(), [&](const Backupbestand &b) {
        const qint64 oud = b.gemaaktOp.secsTo(nu);
        return oud < secondenPerDag && oud >= -klokspeling;
    });
}

} // namespace weegkamer
