// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/backupuitloop.h"

#include "core/backup/backupmap.h"
#include "core/basis/klok.h"

#include <QDir>

namespace weegkamer
{
namespace
{
/// Those back-ups of this kamer that were made before this entry of the log, the newest first. A file that can't be read any more is
/// taken for one of them, from the day on which it was written.
QList<QDateTime> vanVoor(qint64 logregel, const QString &map, const QString &kamerPad, const QByteArray &kamerId)
{
    QList<QDateTime> uit;
    const Backupinventaris er = backupsIn(map, kamerPad, kamerId);
    for (const Backupbestand &b : er.backups) {
        if (b.logkop.volgnr < logregel)
            uit.append(b.gemaaktOp);
    }
    for (const QString &pad : er.onleesbaar)
        uit.append(QFileInfo(pad).lastModified().toUTC());
    std::sort(uit.begin(), uit.end(), std::greater<>());
    return uit;
}
} // namespace

Uitkomst<Backupuitloop> zoekBackupuitloop(Context &context, qint64 logregel, QDate vernietigdOp)
{
    const QString kamerPad = context.db().pad();
    const QString naastKamer = standaardBackupmap(kamerPad);
    PROBEER_IN(Statement k, context.sql("bewaring/kamer"));
    PROBEER(k.stap());
    const QByteArray kamerId = k.bytes(0);
    const qint64 verzet = k.geheel(3); // a back-up bears the machine's time, an oefenkamer's clock can be turned
    PROBEER_IN(Statement p, context.sql("backup/plaats"));
    PROBEER_IN(const bool gekozen, p.stap());
    const QString map = gekozen ? p.tekstVan(0) : naastKamer;
    const QDate grens = vernietigdOp.addDays(langsteBackupdagen);
    Backupuitloop uit{.wegOp = grens, .dagen = gekozen ? static_cast<int>(p.geheel(1)) : langsteBackupdagen, .gelezen = false, .aantal = 0, .laatsteVan = {}, .buitenBeheer = 0};
    if (QDir::cleanPath(map) != QDir::cleanPath(naastKamer))
        uit.buitenBeheer = vanVoor(logregel, naastKamer, kamerPad, kamerId).size();
    // The folder beside the kamer is made with the first back-up; one that was chosen was there, and may be on a disk that is not.
    const QFileInfo plek(map);
    uit.gelezen = plek.exists() ? plek.isDir() && plek.isReadable() : !gekozen;
    if (!uit.gelezen)
        return uit;
    const QList<QDateTime> oud = vanVoor(logregel, map, kamerPad, kamerId);
    uit.aantal = oud.size();
    if (oud.isEmpty()) {
        uit.wegOp = vernietigdOp;
        return uit;
    }
    uit.laatsteVan = nederlandseDag(oud.constFirst().addDays(verzet));
    // One that has had its time stays until there is a newer one: that is made tomorrow.
    uit.wegOp = std::min(grens, std::max(uit.laatsteVan.addDays(uit.dagen), context.vandaag().addDays(1)));
    return uit;
}

} // namespace weegkamer
