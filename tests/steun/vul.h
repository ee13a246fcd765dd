// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/aanmelding/melding.h"
#include "core/opslag/tabellen.h"
#include "tests/steun/huis.h"

/// \file A casus with a row in every table that goes into an envelope, whatever columns the tables have.
namespace weegkamer
{

/// Distinctive words that a filled casus holds.
inline const QStringList vulwoorden{QStringLiteral("Wervelvoort"), QStringLiteral("Quirinius"), QStringLiteral("111222333"),
                                    QStringLiteral("spiegelbeeldgedraging")};

namespace vuldetail
{
inline Uitkomst<QHash<QString, QString>> verwijzingen(Database &db, const QString &tabel)
{
    QHash<QString, QString> uit;
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, QStringLiteral("PRAGMA foreign_key_list(%1)").arg(tabel)));
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            return uit;
        uit.insert(s.tekstVan(s.kolom("from")), s.tekstVan(s.kolom("table")));
    }
}

/// A value of the column's kind, as SQL.
inline QString waardeVoor(const QString &tabel, const QString &kolom, const QString &soort, const QString &verwijst, qint64 dossier)
{
    if (kolom == u"dossier"_qs || kolom == u"ander_dossier"_qs)
        return QString::number(dossier);
    if (!verwijst.isEmpty())
        return u"(SELECT max(id) FROM %1)"_qs.arg(verwijst);
    if (kolom == u"volgnummer"_qs)
        return QString::number(900000 + dossier);
    if (soort == u"INTEGER"_qs)
        return u"1"_qs;
    if (soort == u"BLOB"_qs)
        return u"x'c0ffee'"_qs;
    const bool dag = kolom.endsWith(u"_op"_qs) || kolom.contains(u"datum"_qs) || kolom == u"sinds"_qs || kolom == u"uiterlijk"_qs || kolom == u"op"_qs || kolom == u"tot"_qs;
    return dag ? u"'2026-03-01'"_qs : u"'%1 %2 spiegelbeeldgedraging'"_qs.arg(tabel, kolom);
}

inline Gelukt vulTabel(Database &db, const QString &tabel, qint64 dossier)
{
    PROBEER_IN(const QString al, db.waarde(u"SELECT count(*) FROM %1 WHERE dossier = %2"_qs.arg(tabel).arg(dossier)));
    if (al != u"0"_qs)
        return {};
    PROBEER_IN(const auto verwijst, verwijzingen(db, tabel));
    QStringList kolommen;
    QStringList waarden;
    PROBEER_IN(Statement s, db.bereid(Modus::Onderhoud, u"PRAGMA table_info(%1)"_qs.arg(tabel)));
    for (;;) {
        PROBEER_IN(const bool rij, s.stap());
        if (!rij)
            break;
        const QString kolom = s.tekstVan(1);
        if (kolom == u"id"_qs)
            continue;
        kolommen.append(kolom);
        waarden.append(waardeVoor(tabel, kolom, s.tekstVan(2), verwijst.value(kolom), dossier));
    }
    PROBEER(db.waarde(u"INSERT INTO %1 (%2) VALUES (%3)"_qs.arg(tabel, kolommen.join(u","_qs), waarden.join(u","_qs))));
    return {};
}
} // namespace vuldetail

/// A casus with rows everywhere, made behind the back of the one way in: only for tests.
inline Uitkomst<DossierId> vulCasus(Huis &huis, const QString &melding = u"Een melding met spiegelbeeldgedraging."_qs)
{
    Kamer &kamer = huis.coordinator();
    PROBEER_IN(const Gedaan gedaan, kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = melding}));
    Database &db = kamer.database();
    for (const Tabel &tabel : tabellen()) {
        if (tabel.dossierkolom && tabel.bijSluiten == BijSluiten::InEnvelop) {
            PROBEER(vuldetail::vulTabel(db, QLatin1String(tabel.naam), gedaan.id));
        }
    }
    const QString waar = u" WHERE dossier = %1"_qs.arg(gedaan.id);
    PROBEER(db.waarde(u"UPDATE betrokkene SET naam = 'Wervelvoort', voornamen = 'Quirinius Ömer', geboortedatum = '1999-12-31', bsn = '111222333'"_qs + waar));
    PROBEER(db.waarde(u"UPDATE zoektekst SET tekst = 'Wervelvoort Quirinius 111222333 spiegelbeeldgedraging'"_qs + waar));
    PROBEER(db.waarde(u"UPDATE dossier SET fase = 'casus' WHERE id = %1"_qs.arg(gedaan.id)));
    return DossierId(gedaan.id);
}

} // namespace weegkamer
