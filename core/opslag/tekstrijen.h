// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/opslag/database.h"
#include "core/opslag/tabellen.h"

namespace weegkamer
{

/// The rows of a table of ours, or of sqlite_schema, one after the other, as far as they are text.
class Tekstrijen
{
public:
    /// Of the whole table.
    static Uitkomst<Tekstrijen> van(Database &db, const QString &tabel);
    /// Of one dossier; the table must have a column for it.
    static Uitkomst<Tekstrijen> van(Database &db, const Tabel &tabel, DossierId dossier);

    const QString &tabel() const { return m_tabel; }
    const QStringList &kolommen() const { return m_kolommen; }
    /// To the next row; false when there are no more. Fails as Statement::stap().
    Uitkomst<bool> volgende();
    /// What stands in each column of this row, in UTF-8; empty where it is no text. Valid until the next row.
    const QList<QByteArrayView> &teksten() const { return m_teksten; }

private:
    Tekstrijen(QString tabel, Statement statement);
    QString m_tabel;
    Statement m_statement;
    QStringList m_kolommen;
    QList<QByteArrayView> m_teksten;
};

} // namespace weegkamer
