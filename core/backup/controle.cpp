// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/controle.h"

#include "core/logboek/logboek.h"

#include <QDir>

namespace weegkamer
{
namespace
{
/// Progress of one part of the work, seen from the whole.
Backupvoortgang deelVan(const Backupvoortgang &heel, qint64 begin, qint64 lengte, qint64 totaal)
{
    if (!heel)
        return {};
    return [&heel, begin, lengte, totaal](qint64 gedaan, qint64 alles) { return heel(begin + (alles > 0 ? lengte * gedaan / alles : 0), totaal); };
}

/// The database under the key that opens it: during a rewrite there are two.
Uitkomst<std::unique_ptr<Database>> openMetEenSleutel(const QString &pad, const Ontgrendeld &toegang, bool &nieuw)
{
    const Geheim *sleutel = toegang.sleutel(Sleutelsoort::Dossier);
    if (!sleutel)
        return foutMet(FoutSoort::GeenRecht, QStringLiteral("Uw account beheert accounts en machtigingen, en opent geen dossiers."));
    auto db = Database::open(pad, *sleutel, Database::Wijze::Open);
    const Geheim *volgende = toegang.sleutel(Sleutelsoort::DossierNieuw);
    if (db || !volgende || db.error().soort != FoutSoort::Beschadigd)
        return db;
    nieuw = true;
    return Database::open(pad, *volgende, Database::Wijze::Open);
}
} // namespace

Uitkomst<std::unique_ptr<Werkmap>> Werkmap::maak(const QString &pad)
{
    ruimOp(pad);
    if (!QDir().mkdir(pad))
        return fout(FoutSoort::AlleenLezen, QStringLiteral("mkdir ") + pad);
    QFile::setPermissions(pad, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return std::unique_ptr<Werkmap>(new Werkmap(pad));
}

Werkmap::~Werkmap()
{
    if (!m_blijft)
        ruimOp(m_pad);
}

void Werkmap::ruimOp(const QString &pad)
{
    static const QStringList onze{QStringLiteral("*.weegkamer*"), QStringLiteral("*.sleutelbos*"), QStringLiteral("*.vernietigd*"), QStringLiteral("klaar*")};
    QDir map(pad);
    if (!map.exists())
        return;
    const QStringList namen = map.entryList(onze, QDir::Files | QDir::Hidden);
    for (const QString &naam : namen)
        map.remove(naam);
    QDir().rmdir(pad); // only when it is empty now
}

Uitkomst<Uitgepakt> pakBackupUit(Backuplezer &lezer, const Ontgrendeld &wie, const QString &pad, const Backupvoortgang &voortgang, const Storing &storing)
{
    PROBEER_IN(Ontgrendeld toegang, lezer.sleutelbos().openMet(wie));
    PROBEER_IN(const Geheim sleutel, lezer.sleutel(toegang.doos));
    PROBEER(lezer.pakUit(sleutel, pad, voortgang, storing));
    bool nieuw = false;
    PROBEER_IN(auto db, openMetEenSleutel(pad, toegang, nieuw));
    return Uitgepakt{lezer.sleutelbos(), std::move(toegang), std::move(db), nieuw};
}

Uitkomst<Backupkeuring> keurInhoud(Database &db, const Backupmanifest &manifest, const Backupvoortgang &voortgang)
{
    Backupkeuring keuring;
    PROBEER_IN(const QString paginas, db.waarde(QStringLiteral("PRAGMA page_count")));
    keuring.paginas = paginas.toLongLong();
    PROBEER_IN(const QString mis, db.waarde(QStringLiteral("PRAGMA cipher_integrity_check")));
    if (!mis.isEmpty())
        keuring.bevindingen.append(QStringLiteral("Een bladzij van het bestand klopt niet (%1).").arg(mis));
    {
        PROBEER_IN(Statement s, db.sql(Modus::Onderhoud, "kamer/lees"));
        PROBEER_IN(const bool rij, s.stap());
        if (!rij || s.bytes(0) != manifest.kamerId)
            keuring.bevindingen.append(QStringLiteral("De inhoud is van een andere kamer dan de back-up zegt."));
    }
    PROBEER_IN(const Logcontrole log, Logboek(db).controleer(manifest.logkop, voortgang));
    keuring.logregels = log.regels;
    keuring.handtekeningen = log.handtekeningen;
    keuring.bevindingen += log.bevindingen;
    return keuring;
}

Uitkomst<Backupkeuring> keurBackup(const QString &backup, const Ontgrendeld &wie, const QString &werkmap, const Backupvoortgang &voortgang)
{
    const auto gekeurd = [&]() -> Uitkomst<Backupkeuring> {
        PROBEER_IN(const auto lezer, Backuplezer::open(backup));
        PROBEER_IN(const auto map, Werkmap::maak(werkmap));
        const qint64 deel = std::max<qint64>(1, lezer->manifest().inhoud());
        PROBEER_IN(Uitgepakt uit, pakBackupUit(*lezer, wie, map->pad() + QStringLiteral("/controle.weegkamer"), deelVan(voortgang, 0, deel, 2 * deel), {}));
        return keurInhoud(*uit.db, lezer->manifest(), deelVan(voortgang, deel, deel, 2 * deel));
    }();
    if (!gekeurd && (gekeurd.error().soort == FoutSoort::Beschadigd || gekeurd.error().soort == FoutSoort::AnderBestand)) {
        Backupkeuring mis;
        mis.bevindingen.append(gekeurd.error().uitleg);
        return mis;
    }
    return gekeurd;
}

} // namespace weegkamer
