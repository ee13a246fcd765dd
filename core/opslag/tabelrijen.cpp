// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/tabelrijen.h"

#include <sqlite3.h>

namespace weegkamer
{
namespace
{
QJsonValue waardeVan(const Statement &s, int i)
{
    switch (sqlite3_column_type(s.handle(), i)) {
    case SQLITE_INTEGER:
        return s.geheel(i);
    case SQLITE_BLOB:
        return QJsonObject{{QStringLiteral("hex"), QString::fromLatin1(s.bytes(i).toHex())}};
    default:
        return s.tekstVan(i);
    }
}

void bindWaarde(Statement &s, const QByteArray &naam, const QJsonValue &waarde)
{
    if (waarde.isDouble())
        s.bind(naam.constData(), waarde.toInteger());
    else if (waarde.isObject())
        s.bind(naam.constData(), QByteArray::fromHex(waarde[QLatin1String("hex")].toString().toLatin1()));
    else
        s.bind(naam.constData(), waarde.toString());
}
} // namespace

Uitkomst<QJsonArray> leesTabelrijen(Database &db, const QString &tabel)
{
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("SELECT * FROM main.%1 ORDER BY 1").arg(tabel)));
    QJsonArray uit;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return uit;
        QJsonObject o;
        for (int i = 0; i < s.kolommen(); ++i) {
            if (!s.isLeeg(i))
                o.insert(s.kolomnaam(i), waardeVan(s, i));
        }
        uit.append(o);
    }
}

Gelukt voegTabelrijToe(Database &db, const QString &tabel, const QJsonObject &rij, const QStringList &zonder)
{
    QStringList kolommen;
    {
        PROBEER_IN(Statement leeg, db.bereid(Modus::Onderhoud, QStringLiteral("SELECT * FROM main.%1 LIMIT 0").arg(tabel)));
        for (int i = 0; i < leeg.kolommen(); ++i) {
            const QString kolom = leeg.kolomnaam(i);
            if (kolom != QLatin1String("id") && rij.contains(kolom) && !zonder.contains(kolom))
                kolommen.append(kolom);
        }
    }
    const QString tekst = QStringLiteral("INSERT INTO main.%1 (%2) VALUES (:%3)")
                              .arg(tabel, kolommen.join(QStringLiteral(", ")), kolommen.join(QStringLiteral(", :")));
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, tekst));
    for (const QString &kolom : std::as_const(kolommen))
        bindWaarde(s, ':' + kolom.toLatin1(), rij.value(kolom));
    return s.voerUit();
}

} // namespace weegkamer
