// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/kamer/sleutels.h"
#include "core/opslag/migratie.h"
#include "core/toegang/sleutelbos.h"
#include "tests/steun/huis.h"

#include <QFile>

/// \file A kamer as the program of file version 2 left it: made by the migrations of then and no later one. Persons stood in the tables
/// without keys for recognising; those came with migration 3.
namespace weegkamer
{

namespace oudekamer
{
inline constexpr int versie = 2;

/// The rows of a table as statements, with the columns that the old file has.
inline Uitkomst<QString> alsStatements(Database &van, Database &naar, const QString &tabel)
{
    PROBEER_IN(const QString kolommen, naar.waarde(u"SELECT group_concat(name, ', ') FROM pragma_table_info('%1')"_qs.arg(tabel)));
    QStringList delen;
    const QStringList namen = kolommen.split(u", "_qs);
    for (const QString &k : namen)
        delen.append(u"quote(%1)"_qs.arg(k));
    return van.waarde(u"SELECT group_concat('INSERT INTO %1 (%2) VALUES (' || %3 || ');', char(10)) FROM %1"_qs.arg(tabel, kolommen, delen.join(u" || ', ' || "_qs)));
}

inline Gelukt vulPersonen(Database &db, int aantal)
{
    // The first is whom the tests look for; the others have names, birth dates and numbers of their own.
    const QString script = u"INSERT INTO dossier (id, nummer, fase, geopend_op, fase_sinds) VALUES (1, '2025-001', 'aanmelding', '2025-03-03', '2025-03-03');"
                           "INSERT INTO betrokkene (dossier, soort, naam, voorvoegsel, voornamen, geboortedatum, bsn, straat, huisnummer, postcode, plaats, gemeente_verblijf, naam_vouw)"
                           " VALUES (1, 'natuurlijk', 'Berg', 'van den', 'Łukasz', '1999-05-12', '123456782', 'Dorpsstraat', '1', '1234 AB', 'Voorbeeldstad', 'Voorbeeldstad', 'lukasz berg');"
                           "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO dossier (id, nummer, fase, geopend_op, fase_sinds)"
                           " SELECT i, printf('2025-%03d', i), 'aanmelding', '2025-03-03', '2025-03-03' FROM n WHERE i <= %1;"
                           "INSERT INTO betrokkene (dossier, soort, naam, voornamen, geboortedatum, straat, huisnummer, postcode, plaats, gemeente_verblijf, naam_vouw)"
                           " SELECT id, 'natuurlijk', char(65 + id % 26, 97 + id / 26 % 26, 101, 97 + id % 7, 114, 97 + id / 676 % 26) || 'stra', char(80 + id % 9) || 'iet' || char(97 + id % 23),"
                           " date('1960-01-01', (id * 37 % 16000) || ' days'), 'Lange Weg ' || char(97 + id % 25), id % 300, printf('%04d XY', 1000 + id % 8000), 'Elders', 'Elders', 'x'"
                           " FROM dossier WHERE id > 1;"_qs.arg(aantal);
    return db.voerScriptUit(script.toUtf8());
}
} // namespace oudekamer

/// Puts in the place of this fresh kamer one of file version 2 with the same keyring, accounts and log, and with so many persons in open
/// dossiers. Nobody may have logged in yet: the keyring remembers what the file was like.
inline Gelukt maakOud(const QString &pad, int personen)
{
    PROBEER_IN(const Sleutelbos bos, Sleutelbos::lees(sleutelbosBij(pad)));
    PROBEER_IN(const Ontgrendeld wie, bos.logIn(accountVan(Rol::Casuscoordinator), huisgeheim()));
    const Geheim &sleutel = *wie.sleutel(Sleutelsoort::Dossier);
    const QString nieuw = pad + u".van-nu"_qs;
    if (!QFile::rename(pad, nieuw))
        return fout(FoutSoort::Machine, pad);
    {
        PROBEER_IN(const auto van, Database::open(nieuw, sleutel, Database::Wijze::Open));
        PROBEER_IN(const auto naar, Database::open(pad, sleutel, Database::Wijze::Maak));
        for (int i = 1; i <= oudekamer::versie; ++i) {
            QFile migratie(u":/weegkamer/migraties/%1.sql"_qs.arg(i, 4, 10, QLatin1Char('0')));
            if (!migratie.open(QIODevice::ReadOnly))
                return fout(FoutSoort::Machine, migratie.fileName());
            PROBEER(naar->voerScriptUit(migratie.readAll()));
        }
        for (const QString &tabel : {u"kamer"_qs, u"deelnemer"_qs, u"account"_qs, u"nummering"_qs, u"logboek"_qs, u"logkop"_qs}) {
            PROBEER_IN(const QString rijen, oudekamer::alsStatements(*van, *naar, tabel));
            PROBEER(naar->voerScriptUit(rijen.toUtf8()));
        }
        PROBEER(oudekamer::vulPersonen(*naar, personen));
        PROBEER_IN(const QString kenmerk, van->waarde(u"PRAGMA application_id"_qs));
        PROBEER(naar->waarde(u"PRAGMA application_id="_qs + kenmerk));
        PROBEER(naar->waarde(u"PRAGMA user_version=%1"_qs.arg(oudekamer::versie)));
    }
    return QFile::remove(nieuw) ? Gelukt() : fout(FoutSoort::Machine, nieuw);
}

} // namespace weegkamer
