// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/backupplek.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace weegkamer
{

Uitkomst<Backupplek> leesBackupplek(Database &db, Modus modus)
{
    const QString naast = QDir::cleanPath(standaardBackupmap(db.pad()));
    PROBEER_IN(Statement s, db.sql(modus, "backup/plaats"));
    PROBEER_IN(const bool gekozen, s.stap());
    if (!gekozen)
        return Backupplek{naast, langsteBackupdagen, false, {}};
    Backupplek uit{QDir::cleanPath(s.tekstVan(0)), static_cast<int>(s.geheel(1)), true, {naast}};
    const QJsonArray paden = QJsonDocument::fromJson(s.tekstVan(2).toUtf8()).array();
    for (const auto &pad : paden)
        uit.eerder.append(QDir::cleanPath(pad.toString()));
    uit.eerder.removeDuplicates();
    uit.eerder.removeAll(uit.map);
    return uit;
}

} // namespace weegkamer
