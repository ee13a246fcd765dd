// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/tekstrijen.h"

#include <sqlite3.h>

namespace weegkamer
{

Tekstrijen::Tekstrijen(QString tabel, Statement statement) : m_tabel(std::move(tabel)), m_statement(std::move(statement))
{
    for (int i = 0; i < m_statement.kolommen(); ++i)
        m_kolommen.append(m_statement.kolomnaam(i));
}

Uitkomst<Tekstrijen> Tekstrijen::van(Database &db, const QString &tabel)
{
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("SELECT * FROM main.") + tabel));
    return Tekstrijen(tabel, std::move(s));
}

Uitkomst<Tekstrijen> Tekstrijen::van(Database &db, const Tabel &tabel, DossierId dossier)
{
    const QString naam = QLatin1String(tabel.naam);
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("SELECT * FROM main.%1 WHERE %2 = :dossier").arg(naam, QLatin1String(tabel.dossierkolom))));
    s.bind(":dossier", dossier);
    return Tekstrijen(naam, std::move(s));
}

Uitkomst<bool> Tekstrijen::volgende()
{
    PROBEER_IN(const bool er, m_statement.stap());
    m_teksten.clear();
    for (int i = 0; er && i < m_statement.kolommen(); ++i) {
        const bool tekst = sqlite3_column_type(m_statement.handle(), i) == SQLITE_TEXT;
        m_teksten.append(tekst ? m_statement.zicht(i) : QByteArrayView());
    }
    return er;
}

} // namespace weegkamer
