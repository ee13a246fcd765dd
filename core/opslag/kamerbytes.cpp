// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/kamerbytes.h"

#include <sqlite3.h>

namespace weegkamer
{
namespace
{
Uitkomst<sqlite3_file *> bestandVan(Database &db)
{
    sqlite3_file *bestand = nullptr;
    sqlite3_file_control(db.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &bestand);
    if (!bestand || !bestand->pMethods)
        return fout(FoutSoort::Machine, QStringLiteral("no file behind the database"));
    return bestand;
}
} // namespace

Uitkomst<qint64> Kamerbytes::grootte()
{
    PROBEER_IN(sqlite3_file * bestand, bestandVan(m_db));
    sqlite3_int64 aantal = 0;
    if (const int code = bestand->pMethods->xFileSize(bestand, &aantal); code != SQLITE_OK)
        return m_db.sqlFout(code);
    return aantal;
}

Gelukt Kamerbytes::lees(qint64 plek, char *naar, int aantal)
{
    Q_ASSERT(!m_db.inTransactie());
    PROBEER_IN(sqlite3_file * bestand, bestandVan(m_db));
    if (const int code = bestand->pMethods->xRead(bestand, naar, aantal, plek); code != SQLITE_OK)
        return m_db.sqlFout(code);
    return {};
}

} // namespace weegkamer
