// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/dossierkopie.h"

#include "core/opslag/migratie.h"

#include <QMutex>
#include <sqlite3.h>

namespace weegkamer
{
namespace
{
QString selectie(const Tabel &tabel, const QString &waar)
{
    return QStringLiteral("SELECT * FROM main.%1 WHERE %2 ORDER BY 1").arg(QLatin1String(tabel.naam), waar);
}

Gelukt kopieer(Database &van, Database &naar, const Tabel &tabel, const QString &waar, DossierId dossier)
{
    PROBEER_IN(Statement lees, van.vast(Modus::Onderhoud, selectie(tabel, waar)));
    if (lees.heeft(":dossier"))
        lees.bind(":dossier", dossier);
    QStringList vragen;
    for (int i = 0; i < lees.kolommen(); ++i)
        vragen.append(QStringLiteral("?"));
    PROBEER_IN(Statement schrijf,
               naar.vast(Modus::Onderhoud, QStringLiteral("INSERT INTO main.%1 VALUES (%2)")
                                               .arg(QLatin1String(tabel.naam), vragen.join(QLatin1Char(',')))));
    for (;;) {
        PROBEER_IN(const bool rij, lees.stap());
        if (!rij)
            return {};
        for (int i = 0; i < lees.kolommen(); ++i)
            sqlite3_bind_value(schrijf.handle(), i + 1, sqlite3_column_value(lees.handle(), i));
        PROBEER(schrijf.voerUit());
        schrijf.opnieuw();
    }
}

QString vanDossier(const Tabel &tabel)
{
    return QLatin1String(tabel.dossierkolom) + QStringLiteral(" = :dossier");
}

/// The names that a query gives in its first column.
Uitkomst<QStringList> namenUit(Database &db, const QString &tekst)
{
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, tekst));
    QStringList uit;
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return uit;
        uit.append(s.tekstVan(0));
    }
}

Uitkomst<QByteArray> maakLegeEnvelop()
{
    PROBEER_IN(const auto envelop, Database::inGeheugen());
    PROBEER(migreer(*envelop));
    PROBEER_IN(const QStringList indexen, namenUit(*envelop, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'")));
    for (const QString &index : indexen) {
        PROBEER(envelop->waarde(QStringLiteral("DROP INDEX ") + index));
    }
    PROBEER(envelop->waarde(QStringLiteral("VACUUM")));
    return envelop->serialiseer();
}
} // namespace

Uitkomst<QByteArray> legeEnvelop()
{
    static QMutex slot;
    static QByteArray bytes;
    const QMutexLocker op(&slot);
    if (bytes.isEmpty()) {
        PROBEER_IN(bytes, maakLegeEnvelop());
    }
    return bytes;
}

Gelukt kopieerNaarEnvelop(Database &kamer, Database &envelop, DossierId dossier)
{
    // An envelope holds one dossier: what it refers to outside itself is not there.
    PROBEER(envelop.waarde(QStringLiteral("PRAGMA foreign_keys=OFF")));
    for (const Tabel &tabel : tabellen()) {
        const QLatin1String naam(tabel.naam);
        if (naam == QLatin1String("deelnemer") || naam == QLatin1String("account")) {
            PROBEER(kopieer(kamer, envelop, tabel, QStringLiteral("1"), dossier));
        } else if (naam == QLatin1String("dossier") || tabel.bijSluiten == BijSluiten::InEnvelop) {
            PROBEER(kopieer(kamer, envelop, tabel, vanDossier(tabel), dossier));
        }
    }
    return {};
}

Gelukt kopieerUitEnvelop(Database &envelop, Database &kamer, DossierId dossier)
{
    for (const Tabel &tabel : tabellen()) {
        if (tabel.bijSluiten != BijSluiten::InEnvelop)
            continue;
        if (QLatin1String(tabel.naam) != QLatin1String("koppeling")) {
            PROBEER(kopieer(envelop, kamer, tabel, vanDossier(tabel), dossier));
            continue;
        }
        PROBEER_IN(Statement anderen, envelop.bereid(Modus::Onderhoud, QStringLiteral("SELECT DISTINCT ander_dossier FROM koppeling")));
        for (;;) {
            PROBEER_IN(const bool rij, anderen.stap());
            if (!rij)
                break;
            PROBEER_IN(Statement er, kamer.bereid(Modus::Onderhoud, QStringLiteral("SELECT 1 FROM dossier WHERE id = :id")));
            er.bind(":id", anderen.geheel(0));
            PROBEER_IN(const bool bestaat, er.stap());
            if (bestaat) {
                PROBEER(kopieer(envelop, kamer, tabel, QStringLiteral("dossier = :dossier AND ander_dossier = %1").arg(anderen.geheel(0)), dossier));
            }
        }
    }
    return {};
}

Uitkomst<qint64> verwijderRijen(Database &kamer, DossierId dossier, const QList<BijSluiten> &welke)
{
    qint64 rijen = 0;
    const QList<Tabel> &alle = tabellen();
    for (auto it = alle.crbegin(); it != alle.crend(); ++it) {
        if (!it->dossierkolom || !welke.contains(it->bijSluiten))
            continue;
        PROBEER_IN(Statement s, kamer.vast(Modus::Onderhoud, QStringLiteral("DELETE FROM main.%1 WHERE %2")
                                                                 .arg(QLatin1String(it->naam), vanDossier(*it))));
        s.bind(":dossier", dossier);
        PROBEER(s.voerUit());
        rijen += kamer.gewijzigd();
    }
    return rijen;
}

Uitkomst<QStringList> dump(Database &db, DossierId dossier, const QList<BijSluiten> &welke)
{
    QStringList regels;
    for (const Tabel &tabel : tabellen()) {
        if (!tabel.dossierkolom || !welke.contains(tabel.bijSluiten))
            continue;
        PROBEER_IN(Statement s, db.vast(Modus::Onderhoud, selectie(tabel, vanDossier(tabel))));
        s.bind(":dossier", dossier);
        for (;;) {
            PROBEER_IN(const bool rij, s.stap());
            if (!rij)
                break;
            QString regel = QLatin1String(tabel.naam);
            for (int i = 0; i < s.kolommen(); ++i) {
                const bool blob = sqlite3_column_type(s.handle(), i) == SQLITE_BLOB;
                const QString waarde = s.isLeeg(i) ? QStringLiteral("∅") : blob ? QString::fromLatin1(s.bytes(i).toHex()) : s.tekstVan(i);
                regel += QLatin1Char('|') + s.kolomnaam(i) + QLatin1Char('=') + waarde;
            }
            regels.append(regel);
        }
    }
    return regels;
}

} // namespace weegkamer
