// SPDX-License-Identifier: EUPL-1.2
#include "core/demo/maakmap.h"

#include "core/kamer/sleutels.h"

#include <QFileInfo>
#include <algorithm>
#include <vector>

namespace weegkamer
{
namespace
{
constexpr int pogingen = 3;
constexpr int werkmapTekens = 6; ///< as many as QTemporaryDir wants

QString werkmapbegin()
{
    return QStringLiteral(".oefengemeente-");
}

QString slotnaam()
{
    return QStringLiteral("maken");
}

/// Whether QTemporaryDir made this name for us.
bool isWerkmapnaam(const QString &naam)
{
    const QString rest = naam.mid(werkmapbegin().size());
    return naam.startsWith(werkmapbegin()) && rest.size() == werkmapTekens &&
           std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

/// A making that was killed between its last two steps moved the keyring to its place, and not the kamer: nobody can open anything with it, and it
/// keeps the name taken. Only while the kamer that it belongs to still waits in the folder where it was made, and never one of another kamer than
/// a practice municipality: without its keyring a kamer is lost.
void ruimSleutelbosOp(const QDir &werkmap, const QString &kamer, const QString &naast)
{
    const QString plaats = naast + u'/' + kamer;
    const QString bos = sleutelbosBij(plaats);
    if (QFileInfo::exists(plaats) || !QFileInfo::exists(bos) || werkmap.exists(QFileInfo(bos).fileName()))
        return;
    if (const auto gelezen = Sleutelbos::lees(bos); gelezen && gelezen->generatie().voorkant.demo)
        QFile::remove(bos);
}
} // namespace

void ruimHalveOp(const QString &naast)
{
    const QFileInfoList mappen = QDir(naast).entryInfoList({werkmapbegin() + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    const Aanwezige wie = Aanwezige::dezeProces(SysteemKlok());
    for (const QFileInfo &info : mappen) {
        if (!isWerkmapnaam(info.fileName()))
            continue;
        QDir map(info.filePath());
        const auto slot = Slotbestand::neem(map.filePath(slotnaam()), wie);
        if (!slot)
            continue;
        // An earlier version only had the kamer's own lock.
        std::vector<std::unique_ptr<Slotbestand>> kamers;
        const QStringList namen = map.entryList({QStringLiteral("*.weegkamer")}, QDir::Files | QDir::Hidden);
        for (const QString &naam : namen) {
            if (auto kamer = Slotbestand::neem(map.filePath(naam), wie))
                kamers.push_back(std::move(*kamer));
        }
        if (kamers.size() != static_cast<std::size_t>(namen.size()))
            continue;
        for (const QString &naam : namen)
            ruimSleutelbosOp(map, naam, naast);
        map.removeRecursively();
    }
}

Uitkomst<Maakmap> neemMaakmap(const QString &naast)
{
    for (int poging = 0; poging < pogingen; ++poging) {
        auto map = std::make_unique<QTemporaryDir>(naast + u'/' + werkmapbegin() + QString(werkmapTekens, u'X'));
        if (!map->isValid())
            return fout(FoutSoort::AlleenLezen, map->errorString());
        auto slot = Slotbestand::neem(map->filePath(slotnaam()), Aanwezige::dezeProces(SysteemKlok()));
        if (slot)
            return Maakmap{std::move(map), std::move(*slot)};
        // Somebody who clears up saw it in the moment before it was locked: then another one.
        if (slot.error().soort != FoutSoort::InGebruik && slot.error().soort != FoutSoort::NietGevonden)
            return tl::unexpected(slot.error());
    }
    return fout(FoutSoort::InGebruik);
}

Gelukt verhuis(const QDir &van, const QString &pad)
{
    const QDir naar(QFileInfo(pad).absolutePath());
    QStringList namen = van.entryList(QDir::Files | QDir::Hidden);
    const QString kamer = QFileInfo(pad).fileName();
    namen.removeOne(Slotbestand::padBij(slotnaam()));
    namen.removeOne(kamer);
    namen.append(kamer);
    for (qsizetype i = 0; i < namen.size(); ++i) {
        if (QFile::rename(van.filePath(namen.at(i)), naar.filePath(namen.at(i))))
            continue;
        for (qsizetype terug = 0; terug < i; ++terug)
            QFile::remove(naar.filePath(namen.at(terug)));
        return fout(FoutSoort::Machine, QStringLiteral("the practice municipality could not be put in its place"));
    }
    return {};
}

} // namespace weegkamer
