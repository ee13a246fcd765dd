// SPDX-License-Identifier: EUPL-1.2
#include "core/opslag/migratie.h"

#include "core/opslag/kamerbytes.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace weegkamer
{
namespace
{
constexpr int kamerKenmerk = 0x5745454B; // "WEEK"

QString migratieNaam(int nummer)
{
    return QStringLiteral(":/weegkamer/migraties/%1.sql").arg(nummer, 4, 10, QLatin1Char('0'));
}

Gelukt voerMigratieUit(Database &db, int nummer)
{
    QFile bestand(migratieNaam(nummer));
    if (!bestand.open(QIODevice::ReadOnly))
        return fout(FoutSoort::Machine, bestand.fileName());
    PROBEER_IN(Transaction t, Transaction::begin(db));
    PROBEER(db.voerScriptUit(bestand.readAll()));
    PROBEER(db.waarde(QStringLiteral("PRAGMA user_version=%1").arg(nummer)));
    PROBEER(db.waarde(QStringLiteral("PRAGMA application_id=%1").arg(kamerKenmerk)));
    return t.commit();
}
} // namespace

int schemaVersie()
{
    static const int versie = static_cast<int>(QDir(QStringLiteral(":/weegkamer/migraties")).entryList({QStringLiteral("*.sql")}).size());
    return versie;
}

Gelukt migreer(Database &db)
{
    PROBEER_IN(const QString tekst, db.waarde(QStringLiteral("PRAGMA user_version")));
    const int versie = tekst.toInt();
    PROBEER_IN(const QString kenmerk, db.waarde(QStringLiteral("PRAGMA application_id")));
    if (versie > 0 && kenmerk.toInt() != kamerKenmerk)
        return fout(FoutSoort::AnderBestand, QStringLiteral("application_id ") + kenmerk);
    if (versie > schemaVersie())
        return fout(FoutSoort::NieuwereVersie, QStringLiteral("schema %1 > %2").arg(versie).arg(schemaVersie()));
    if (versie > 0 && versie < schemaVersie() && !db.pad().isEmpty()) {
        PROBEER(kopieerBestand(db, db.pad() + QStringLiteral(".voor-%1").arg(schemaVersie())));
    }
    for (int nummer = versie + 1; nummer <= schemaVersie(); ++nummer) {
        PROBEER(voerMigratieUit(db, nummer));
    }
    return {};
}

Gelukt kopieerBestand(Database &db, const QString &naar)
{
    Kamerbytes bron(db);
    PROBEER_IN(const qint64 grootte, bron.grootte());
    QSaveFile doel(naar);
    if (!doel.open(QIODevice::WriteOnly))
        return fout(FoutSoort::AlleenLezen, doel.errorString());
    constexpr int brok = 1 << 20;
    QByteArray buffer(brok, Qt::Uninitialized);
    for (qint64 plek = 0; plek < grootte; plek += brok) {
        const int deel = static_cast<int>(std::min<qint64>(brok, grootte - plek));
        PROBEER(bron.lees(plek, buffer.data(), deel));
        if (doel.write(buffer.constData(), deel) != deel)
            return fout(FoutSoort::SchijfVol, doel.errorString());
    }
    return doel.commit() ? Gelukt() : fout(FoutSoort::SchijfVol, doel.errorString());
}

} // namespace weegkamer
