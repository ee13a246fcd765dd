// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/opslag/database.h"

#include <QRegularExpression>

namespace weegkamer
{

/// What SQLite plans to do for a statement of resources/sql, a step a line.
inline Uitkomst<QString> planVan(Database &db, const char *naam)
{
    PROBEER_IN(const QString tekst, db.tekstVan(naam));
    static const QRegularExpression commentaar(QStringLiteral("--[^\\n]*"));
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("EXPLAIN QUERY PLAN ") + QString(tekst).remove(commentaar)));
    QString plan;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return plan;
        plan += s.tekstVan(3) + QLatin1Char('\n');
    }
}

} // namespace weegkamer
