// SPDX-License-Identifier: EUPL-1.2
// Restoring a back-up, for good and as a rehearsal. Everything is made ready in a folder beside the place where it goes; a marker says
// that it is whole; from there on it can only be rounded off.
#include "core/backup/herhaal.h"
#include "core/backup/vernietigd.h"
#include "core/basis/systeem/bestand.h"
#include "core/basis/systeem/slotbestand.h"
#include "core/kamer/kamerbackup.h"
#include "core/kamer/latere.h"
#include "core/kamer/sleutels.h"
#include "core/opslag/migratie.h"
#include "core/opslag/paginascan.h"
#include "core/toegang/sleutelbestand.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>

namespace weegkamer
{

/// Everything that making a restore ready needs to know.
struct Kamerbackup::Klaarzetting {
    Backuplezer &lezer;
    const Ontgrendeld &wie;
    QString map;         ///< where it is made ready
    QString doel;        ///< the kamer that it will be, or that is rehearsed for
    bool oefening;       ///< then the kamer at `doel` may be open, and its file is left alone
    const Klok &klok;
    const Backupvoortgang &voortgang;
    const Storing &storing;

    QString kamerPad() const { return map + QLatin1Char('/') + QFileInfo(doel).fileName(); }
    QString bosPad() const { return sleutelbosBij(kamerPad()); }
};

namespace
{
const QString merkteken = QStringLiteral("klaar");

tl::unexpected<Fout> andereKamer(const QString &gemeente)
{
    return foutMet(FoutSoort::AnderBestand, QStringLiteral("Op deze plek staat een andere kamer, van %1. Kies een andere map of naam.").arg(gemeente));
}

/// Whether the restore may go there.
Gelukt toetsDoel(const Herstelopdracht &opdracht, const Backuplezer &lezer)
{
    PROBEER_IN(const bool netwerk, isNetwerkschijf(opdracht.doel));
    if (netwerk)
        return fout(FoutSoort::Netwerkschijf, opdracht.doel);
    const QString bosPad = sleutelbosBij(opdracht.doel);
    const bool kamer = QFileInfo::exists(opdracht.doel);
    const bool bos = QFileInfo::exists(bosPad);
    if (!kamer && !bos)
        return {};
    const auto gelezen = Sleutelbos::lees(bosPad);
    if (gelezen && gelezen->generatie().kamerId != lezer.manifest().kamerId)
        return andereKamer(gelezen->generatie().voorkant.gemeente);
    if (!opdracht.vervang)
        return foutMet(FoutSoort::InGebruik, QStringLiteral("Op deze plek staat al een kamer. Kies een andere map of naam, of kies ervoor om haar te vervangen."));
    return {};
}

Gelukt toetsRuimte(const QString &doel, qint64 nodig)
{
    QStorageInfo schijf(QFileInfo(doel).absolutePath());
    if (schijf.isValid() && schijf.bytesAvailable() >= 0 && schijf.bytesAvailable() < nodig)
        return foutMet(FoutSoort::SchijfVol, QStringLiteral("Op deze schijf is te weinig ruimte om de back-up terug te zetten. Er is niets veranderd. Maak ruimte vrij of kies een andere map."));
    return {};
}

/// With the recovery key, or as an account was when the back-up was made.
Uitkomst<Ontgrendeld> logInOp(const Sleutelbos &bos, const Hersteltoegang &toegang)
{
    if (!toegang.herstelsleutel.isLeeg())
        return bos.herstel(toegang.herstelsleutel);
    Geheim sleutelbestand;
    if (!toegang.sleutelbestand.isEmpty()) {
        PROBEER_IN(sleutelbestand, leesSleutelbestandUit(toegang.sleutelbestand, bos.generatie().kamerId));
    }
    return bos.logIn(toegang.naam, toegang.wachtwoord, argon2id, sleutelbestand);
}

/// An account that lapsed after the back-up was made does not come back with it.
Gelukt toetsNietVervallen(const QString &doel, const Backuplezer &lezer, AccountId account)
{
    const auto later = Sleutelbos::lees(sleutelbosBij(doel));
    if (!later || later->generatie().kamerId != lezer.manifest().kamerId)
        return {};
    const auto info = later->account(account);
    if (info && info->vervallen)
        return fout(FoutSoort::Inloggen, QStringLiteral("lapsed in the keyring of now"));
    return {};
}

/// Accounts that lapsed in the meantime lapse again.
Gelukt herhaalVervallen(Sleutelbos &bos, const Ontgrendeld &wie, const Later &later, const QDateTime &nu, Herstelverslag &verslag)
{
    if (!later.bos)
        return {};
    const QList<AccountInfo> toen = later.bos->accounts();
    for (const AccountInfo &a : toen) {
        const auto nuHier = bos.account(a.id);
        if (!a.vervallen || !nuHier || nuHier->vervallen)
            continue;
        if (bos.laatVervallen(wie, a.id, nu))
            verslag.vervallen.append(nuHier->naam);
        else
            verslag.bevindingen.append(QStringLiteral("Het account %1 is na deze back-up vervallen, maar kan nu niet vervallen. Regel dat na het inloggen.").arg(nuHier->naam));
    }
    return {};
}
} // namespace

Gelukt Kamerbackup::herhaalVernietigingen(Kamer &kamer, const Klaarzetting &k, Herstelverslag &verslag)
{
    Later later = zoekLatere(k.lezer, k.wie, k.doel, !k.oefening);
    verslag.bevindingen += later.bevindingen;
    if (later.kop.volgnr > k.lezer.manifest().logkop.volgnr)
        verslag.laterTot = later.kop.volgnr;
    PROBEER(herhaalVervallen(kamer.m_sleutels->bos, kamer.m_sleutels->ontgrendeld, later, k.klok.nu(), verslag));
    PROBEER_IN(const QJsonArray hier, leesVernietigd(*kamer.m_db));
    const QJsonArray alle = voegVernietigdSamen(hier, later.vernietigd);
    PROBEER_IN(const QByteArray dicht, sluitVernietigd(alle, k.lezer.manifest().kamerId, k.wie.sleutels.at(Sleutelsoort::Beheer)));
    for (qsizetype i = hier.size(); i < alle.size(); ++i) {
        const QString nummer = alle.at(i)[QLatin1String("nummer")].toString();
        PROBEER_IN(const Gedaan gedaan, kamer.doe(HerhaalVernietiging{.nummer = nummer, .register_ = dicht}));
        if (gedaan.nummer.isEmpty())
            ++verslag.alWeg;
        else
            verslag.opnieuwVernietigd.append(nummer);
    }
    if (!verslag.opnieuwVernietigd.isEmpty()) {
        PROBEER(voegZoekindexSamen(*kamer.m_db));
        PROBEER(kamer.hersleutel({}, k.storing));
    }
    return alle.isEmpty() ? Gelukt() : schrijfVeilig(vernietigdBij(k.kamerPad()), dicht, k.storing);
}

/// The entry of the restore, and a head in log and keyring that agree.
Gelukt Kamerbackup::rondLogAf(Kamer &kamer, const Klaarzetting &k, Herstelverslag &verslag)
{
    const Context context(*kamer.m_db, Modus::Handeling, kamer.m_sessie, kamer.nu());
    {
        PROBEER_IN(Transaction t, Transaction::begin(*kamer.m_db));
        PROBEER(kamer.schrijfLog(kamer.m_sessie, context, QStringLiteral("backup.zet-terug"), QStringLiteral("Wet art. 14(1)"),
                                 QStringLiteral("gedaan: back-up van %1, opnieuw vernietigd: %2")
                                     .arg(k.lezer.manifest().gemaaktOp.toString(Qt::ISODate))
                                     .arg(verslag.opnieuwVernietigd.size()),
                                 {}));
        PROBEER(t.commit());
    }
    return kamer.tekenKop();
}

Uitkomst<Herstelverslag> Kamerbackup::zetKlaar(const Klaarzetting &k)
{
    QElapsedTimer tijd;
    tijd.start();
    const Backupmanifest &m = k.lezer.manifest();
    const auto maker = k.lezer.sleutelbos().account(m.door);
    Herstelverslag verslag{.oefening = k.oefening, .gemeente = m.gemeente, .oefenkamer = m.oefen, .gedaanOp = k.klok.nu(), .door = k.wie.naam, .bestand = QFileInfo(k.lezer.pad()).fileName(),
                           .backupVan = m.gemaaktOp, .backupDoor = maker ? maker->naam : QString(), .bytes = k.lezer.grootte()};
    PROBEER_IN(Uitgepakt uit, pakBackupUit(k.lezer, k.wie, k.kamerPad(), k.voortgang, k.storing));
    PROBEER_IN(const Backupkeuring keuring, keurInhoud(*uit.db, m, {}));
    verslag.paginas = keuring.paginas;
    verslag.logregels = keuring.logregels;
    verslag.handtekeningen = keuring.handtekeningen;
    verslag.bevindingen = keuring.bevindingen;
    PROBEER(migreer(*uit.db));
    QFile::remove(uit.db->pad() + QStringLiteral(".voor-%1").arg(schemaVersie())); // the back-up itself is that copy
    if (uit.bos.isHersleutelingBezig()) {
        PROBEER(uit.bos.rondHersleutelingAf(uit.toegang, uit.metNieuweSleutel ? Hersleuteling::Geslaagd : Hersleuteling::Mislukt, k.klok.nu()));
        PROBEER_IN(uit.toegang, uit.bos.openMet(uit.toegang));
    }
    std::unique_ptr<Kamer> kamer(new Kamer(k.klok));
    kamer->m_voorkant = {k.kamerPad(), m.gemeente, m.oefen, false};
    kamer->m_sleutels.reset(new Kamer::Sleutels{nullptr, std::move(uit.bos), k.bosPad(), std::move(uit.toegang)});
    kamer->m_db = std::move(uit.db);
    const Ontgrendeld &o = kamer->m_sleutels->ontgrendeld;
    kamer->m_sessie = {o.account, o.naam, o.rol, &o, kamer->m_sleutels->bos.generatie().afschermPubliek};
    PROBEER(kamer->bereidVerbinding());
    PROBEER(kamer->leesInstellingen());
    {
        PROBEER_IN(Statement regel, kamer->m_db->sql(Modus::Onderhoud, "logboek/laatste-tijd"));
        PROBEER_IN(const bool er, regel.stap());
        kamer->m_laatste = er && regel.tijdstip(0).isValid() ? regel.tijdstip(0).toMSecsSinceEpoch() : 0; // the log does not go back in time
    }
    PROBEER(herhaalVernietigingen(*kamer, k, verslag));
    PROBEER(rondLogAf(*kamer, k, verslag));
    kamer.reset();
    // On leaving, the head was signed once more. What the disk did not take of that is still in the journal, and that does not go along.
    if (QFileInfo::exists(k.kamerPad() + QStringLiteral("-journal")))
        return foutMet(FoutSoort::Machine, QStringLiteral("De schijf nam aan het eind niet alles aan. Er is niets veranderd. Maak ruimte vrij of kies een andere map."),
                       QStringLiteral("the journal is still there"));
    PROBEER(syncMapVan(k.kamerPad(), k.storing));
    verslag.milliseconden = tijd.elapsed();
    return verslag;
}

Uitkomst<Herstelverslag> Kamerbackup::zetTerug(const Herstelopdracht &opdracht, const Hersteltoegang &toegang, const Klok &klok, const Backupvoortgang &voortgang)
{
    if (!QFileInfo(QFileInfo(opdracht.doel).absolutePath()).isDir())
        return foutMet(FoutSoort::NietGevonden, QStringLiteral("De map waar de kamer moet komen, is er niet. Kies een andere map."), opdracht.doel);
    PROBEER_IN(const auto slot, Slotbestand::neem(opdracht.doel, Aanwezige::dezeProces(klok)));
    PROBEER_IN(const bool wasKlaar, rondHerstelAf(opdracht.doel, opdracht.storing));
    if (wasKlaar)
        return foutMet(FoutSoort::InGebruik, QStringLiteral("Een eerder herstel was al klaar en staat nu op zijn plaats. U kunt inloggen."));
    PROBEER_IN(const auto lezer, Backuplezer::open(opdracht.backup));
    PROBEER(toetsDoel(opdracht, *lezer));
    PROBEER(toetsRuimte(opdracht.doel, lezer->manifest().inhoud()));
    PROBEER_IN(const Ontgrendeld wie, logInOp(lezer->sleutelbos(), toegang));
    PROBEER(toetsNietVervallen(opdracht.doel, *lezer, wie.account));
    PROBEER_IN(const auto map, Werkmap::maak(herstelmap(opdracht.doel)));
    PROBEER_IN(Herstelverslag verslag, zetKlaar({*lezer, wie, map->pad(), opdracht.doel, false, klok, voortgang, opdracht.storing}));
    if (voortgang && !voortgang(1, 1))
        return fout(FoutSoort::Geannuleerd);
    PROBEER(schrijfVeilig(map->pad() + QLatin1Char('/') + merkteken, verslag.backupVan.toString(Qt::ISODate).toUtf8(), opdracht.storing));
    map->laatStaan();
    if (const auto af = rondHerstelAf(opdracht.doel, opdracht.storing); !af)
        return foutMet(af.error().soort, QStringLiteral("De back-up is nagelezen en staat klaar, maar kwam niet op zijn plaats. Log in op de kamer: dan wordt het herstel afgerond."), af.error().detail);
    return verslag;
}

bool Kamerbackup::isHerstelBijnaKlaar(const QString &kamerPad)
{
    return QFileInfo::exists(herstelmap(kamerPad) + QLatin1Char('/') + merkteken);
}

Uitkomst<bool> Kamerbackup::rondHerstelAf(const QString &kamerPad, const Storing &storing)
{
    Werkmap::ruimOp(controlemap(kamerPad));
    Werkmap::ruimOp(oefenmap(kamerPad));
    const QString map = herstelmap(kamerPad);
    if (!QFileInfo::exists(map))
        return false;
    if (!isHerstelBijnaKlaar(kamerPad)) {
        Werkmap::ruimOp(map);
        return false;
    }
    const auto opZijnPlaats = [&](const QString &naar) -> Gelukt {
        const QString van = map + QLatin1Char('/') + QFileInfo(naar).fileName();
        return QFileInfo::exists(van) ? vervangVeilig(van, naar, storing) : Gelukt();
    };
    PROBEER(opZijnPlaats(sleutelbosBij(kamerPad)));
    PROBEER(opZijnPlaats(vernietigdBij(kamerPad)));
    // A journal of the kamer that was there would be played back into the new one.
    QFile::remove(kamerPad + QStringLiteral("-journal"));
    PROBEER(opZijnPlaats(kamerPad));
    Werkmap::ruimOp(map);
    return true;
}

Uitkomst<Backupkaartje> Kamerbackup::bekijkBackup(const QString &pad)
{
    PROBEER_IN(const auto lezer, Backuplezer::open(pad));
    const Backupmanifest &m = lezer->manifest();
    const auto maker = lezer->sleutelbos().account(m.door);
    return Backupkaartje{m.gemeente, m.oefen, m.gemaaktOp, maker ? maker->naam : QString(), lezer->grootte(), lezer->sleutelbos().vraagtSleutelbestand()};
}

Uitkomst<Kamerbackup::Oefenaar> Kamerbackup::oefenaar(const QString &backup)
{
    PROBEER_IN(Ontgrendeld kopie, m_kamer.m_sleutels->bos.openMet(*m_kamer.eigenSessie().sleutels));
    auto wie = std::make_shared<const Ontgrendeld>(std::move(kopie));
    const QString kamerPad = m_kamer.m_voorkant.pad;
    return Oefenaar([wie, backup, kamerPad, &klok = m_kamer.m_klok](const Backupvoortgang &voortgang) -> Uitkomst<Herstelverslag> {
        PROBEER_IN(const auto lezer, Backuplezer::open(backup));
        PROBEER(toetsRuimte(kamerPad, lezer->manifest().inhoud()));
        PROBEER_IN(const auto map, Werkmap::maak(oefenmap(kamerPad)));
        const Storing geen;
        return zetKlaar({*lezer, *wie, map->pad(), kamerPad, true, klok, voortgang, geen});
    });
}

} // namespace weegkamer
