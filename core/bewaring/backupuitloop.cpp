// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/backupuitloop.h"

#include "core/backup/backupplek.h"
#include "core/basis/klok.h"

#include <QDir>

namespace weegkamer
{
namespace
{
/// When those back-ups of this kamer were made whose log ends before this entry. A file that can't be read any more is
/// taken for one of them, from when it was written.
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
    return uit;
}

/// The folder beside the kamer is made with the first back-up: when it is not there, nothing is. One that was chosen was there, and may
/// be on a disk that is not.
bool isTeLezen(const QString &map, bool naastKamer)
{
    const QFileInfo plek(map);
    return plek.exists() ? plek.isDir() && plek.isReadable() : naastKamer;
}
} // namespace

Uitkomst<Backupuitloop> zoekBackupuitloop(Context &context, qint64 logregel, QDate vernietigdOp)
{
    const QString kamerPad = context.db().pad();
    PROBEER_IN(Statement k, context.sql("bewaring/kamer"));
    PROBEER(k.stap());
    const QByteArray kamerId = k.bytes(0);
    const qint64 verzet = k.geheel(3); // a back-up bears the machine's time, an oefenkamer's clock can be turned
    PROBEER_IN(const Backupplek plek, leesBackupplek(context.db(), Modus::Handeling));
    const QDate grens = vernietigdOp.addDays(langsteBackupdagen);
    Backupuitloop uit{.wegOp = grens, .dagen = plek.dagen, .gelezen = isTeLezen(plek.map, !plek.gekozen), .aantal = 0, .laatsteVan = {}, .nietGezien = 0};
    QList<QDateTime> oud = uit.gelezen ? vanVoor(logregel, plek.map, kamerPad, kamerId) : QList<QDateTime>();
    for (const QString &map : plek.eerder) {
        if (isTeLezen(map, QDir::cleanPath(standaardBackupmap(kamerPad)) == map))
            oud += vanVoor(logregel, map, kamerPad, kamerId);
        else
            ++uit.nietGezien;
    }
    uit.aantal = oud.size();
    if (!oud.isEmpty())
        uit.laatsteVan = nederlandseDag(std::max_element(oud.cbegin(), oud.cend())->addDays(verzet));
    if (!uit.gelezen)
        return uit;
    if (oud.isEmpty()) {
        uit.wegOp = vernietigdOp;
        return uit;
    }
    // One that has had its time stays until there is a newer one: that is made tomorrow.
    uit.wegOp = std::min(grens, std::max(uit.laatsteVan.addDays(uit.dagen), context.vandaag().addDays(1)));
    return uit;
}

} // namespace weegkamer
