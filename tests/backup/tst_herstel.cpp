// SPDX-License-Identifier: EUPL-1.2
// Putting a back-up back: on another machine, with password or recovery key; never over a kamer by accident; never with what was
// destroyed since; and the rehearsal of it.
#include "core/backup/herhaal.h"
#include "core/backup/vernietigd.h"
#include "core/bewaring/certificaat.h"
#include "core/bewaring/sluitaf.h"
#include "core/handeling/voorstel.h"
#include "core/kamer/sleutelbeheer.h"
#include "core/logboek/logboek.h"
#include "core/opslag/paginascan.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/backup/backupproef.h"
#include "tests/steun/afscherming.h"

#include <QJsonDocument>

using namespace weegkamer;

class TestHerstel : public QObject
{
    Q_OBJECT

    static QString bosVan(const QString &pad) { return QString(pad).replace(u".weegkamer"_qs, u".sleutelbos"_qs); }
    static Uitkomst<Herstelverslag> zetTerug(const Huis &huis, const QString &backup, const QString &doel, bool vervang = false,
                                             const Hersteltoegang &toegang = alsRol(Rol::Casuscoordinator))
    {
        return Kamerbackup::zetTerug({.backup = backup, .doel = doel, .vervang = vervang}, toegang, huis.klok);
    }
    static Uitkomst<std::unique_ptr<Kamer>> open(const Huis &huis, const QString &pad, Rol rol = Rol::Casuscoordinator)
    {
        return Kamer::open(pad, accountVan(rol), huisgeheim(), huis.klok);
    }
    /// A dossier that is destroyed at once, by two persons, after `tussen` was done.
    static Uitkomst<QString> vernietigNa(Huis &huis, const std::function<Gelukt(Kamer &)> &tussen)
    {
        PROBEER_IN(const DossierId id, vulCasus(huis));
        PROBEER(huis.coordinator().doe(SluitAf{id, Sluitreden::GeenVerdereAanwijzingen, u"Rust"_qs, {}}));
        PROBEER(beslisInformeren(huis.coordinator(), id));
        PROBEER(tussen(huis.coordinator()));
        Kamer &kamer = huis.coordinator();
        PROBEER_IN(const QString nummer, kamer.database().waarde(u"SELECT nummer FROM dossier WHERE id = %1"_qs.arg(id.waarde())));
        PROBEER_IN(const Gedaan voor, kamer.doe(u"bewaring.stel-vernietiging-voor"_qs, naarJson(Vernietig{id, nummer, {}})));
        PROBEER(kamer.doeAls(accountVan(Rol::Contactpunt), huisgeheim(), u"bewaring.bekrachtig-vernietiging"_qs, naarJson(Bekrachtiging{VoorstelId(voor.id)})));
        return nummer;
    }
    static Gelukt isHeel(Kamer &kamer)
    {
        PROBEER_IN(const Logcontrole log, kamer.controleerLogboek());
        const QStringList mis = log.bevindingen + kamer.bevindingen();
        if (!mis.isEmpty())
            return foutMet(FoutSoort::Beschadigd, mis.join(u' '));
        PROBEER_IN(const QString paginas, kamer.database().waarde(u"PRAGMA cipher_integrity_check"_qs));
        PROBEER_IN(const QString sleutels, kamer.database().waarde(u"PRAGMA foreign_key_check"_qs));
        return QString(paginas + sleutels).isEmpty() ? Gelukt() : foutMet(FoutSoort::Beschadigd, paginas + sleutels);
    }

private Q_SLOTS:
    void onAnotherMachineWithAPasswordOnly()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Kwikstaart"_qs}));
        MOET(const QString backup, Kamerbackup(kamer).maak());
        huis.logUit();
        QTemporaryDir ander; // nothing but the file goes there
        const QString meegenomen = ander.filePath(u"usb.weegbackup"_qs);
        QVERIFY(QFile::copy(backup, meegenomen));
        const QString doel = ander.filePath(u"nieuw.weegkamer"_qs);
        MOET(const Herstelverslag verslag, zetTerug(huis, meegenomen, doel));
        QVERIFY2(verslag.isGoed(), qPrintable(verslag.bevindingen.join(u' ')));
        QCOMPARE(verslag.gemeente, u"Voorbeeldstad"_qs);
        QVERIFY(verslag.paginas > 50 && verslag.logregels > 2 && verslag.opnieuwVernietigd.isEmpty() && verslag.laterTot == 0);
        QCOMPARE(inhoudVan(ander.path()), (QStringList{u"nieuw.sleutelbos"_qs, u"nieuw.weegkamer"_qs, u"usb.weegbackup"_qs}));
        MOET(const auto terug, open(huis, doel));
        MOET_LUKKEN(isHeel(*terug)); // the log goes on and the heads agree
        MOET(const Meldinglijst meldingen, terug->vraag(VraagMeldingen{}));
        QCOMPARE(meldingen.rijen.first().inhoud, u"Kwikstaart"_qs);
        MOET(const Logboeklijst log, terug->vraag(VraagLogboek{.handeling = u"backup.zet-terug"_qs}));
        QCOMPARE(log.rijen.size(), 1);
        QCOMPARE(log.rijen.first().account, accountVan(Rol::Casuscoordinator));
        QVERIFY(log.rijen.first().resultaat.contains(u"2026-03-02"_qs));
    }

    void withTheRecoveryKeyOnly()
    {
        Huis huis;
        Hersteltoegang toegang{.herstelsleutel = geefHerstelsleutel(huis)};
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        huis.logUit();
        QTemporaryDir ander;
        const QString doel = ander.filePath(u"nieuw.weegkamer"_qs);
        const Hersteltoegang vreemd{.herstelsleutel = nieuweHerstelsleutel()};
        QCOMPARE(zetTerug(huis, backup, doel, false, vreemd).error().soort, FoutSoort::Inloggen);
        QCOMPARE(inhoudVan(ander.path()), QStringList());
        MOET(const Herstelverslag verslag, zetTerug(huis, backup, doel, false, toegang));
        QVERIFY(verslag.isGoed());
        MOET(const auto bos, Sleutelbos::lees(bosVan(doel)));
        MOET_LUKKEN(bos.herstel(toegang.herstelsleutel));
        MOET(const auto terug, open(huis, doel));
        MOET_LUKKEN(isHeel(*terug));
    }

    void whoMayNotOpenItMayNotPutItBack()
    {
        Huis huis;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        huis.logUit();
        QTemporaryDir ander;
        const QString doel = ander.filePath(u"nieuw.weegkamer"_qs);
        QCOMPARE(zetTerug(huis, backup, doel, false, alsRol(Rol::Beheerder)).error().soort, FoutSoort::GeenRecht);
        const Hersteltoegang mis{.naam = accountVan(Rol::Fg), .wachtwoord = huisgeheim(u"een heel ander wachtwoord"_qs)};
        QCOMPARE(zetTerug(huis, backup, doel, false, mis).error().soort, FoutSoort::Inloggen);
        QCOMPARE(inhoudVan(ander.path()), QStringList());
        MOET_LUKKEN(zetTerug(huis, backup, doel, false, alsRol(Rol::Fg))); // the control
    }

    void whoHasAKeyFileGivesItToo()
    {
        Huis huis;
        const QString naam = accountVan(Rol::Burgemeester);
        QTemporaryDir stick;
        const QString bestand = stick.filePath(u"een.sleutelbestand"_qs);
        MOET_LUKKEN(Sleutelbeheer(huis.als(Rol::Burgemeester)).maakSleutelbestand(bestand, huisgeheim()));
        huis.logUit();
        QCOMPARE(Kamerbackup::maakGesloten(huis.pad(), naam, huisgeheim(), {}, huis.klok).error().soort, FoutSoort::Inloggen);
        MOET(Geheim sleutel, Sleutelbeheer::leesSleutelbestandVan(huis.pad(), bestand));
        huis.klok.zet(huis.klok.nu().addSecs(3600)); // the failure above makes the name wait
        MOET(const Backupregel backup, Kamerbackup::maakGesloten(huis.pad(), naam, huisgeheim(), {}, huis.klok, {}, {}, {.sleutelbestand = std::move(sleutel)}));

        QTemporaryDir ander;
        const QString doel = ander.filePath(u"nieuw.weegkamer"_qs);
        const auto als = [&](const QString &pad) { return Hersteltoegang{.naam = naam, .wachtwoord = huisgeheim(), .sleutelbestand = pad}; };
        QCOMPARE(zetTerug(huis, backup.pad, doel, false, als({})).error().soort, FoutSoort::Inloggen);
        QCOMPARE(zetTerug(huis, backup.pad, doel, false, als(stick.filePath(u"weg"_qs))).error().soort, FoutSoort::NietGevonden);
        QCOMPARE(zetTerug(huis, backup.pad, doel, false, als(backup.pad)).error().soort, FoutSoort::Beschadigd); // too long for one
        QCOMPARE(inhoudVan(ander.path()), QStringList());
        MOET(const Herstelverslag verslag, zetTerug(huis, backup.pad, doel, false, als(bestand)));
        QVERIFY(verslag.isGoed());
    }

    void neverOverAKamerWithoutAChoice()
    {
        Huis huis;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Later"_qs}));
        QCOMPARE(zetTerug(huis, backup, huis.pad(), true).error().soort, FoutSoort::InGebruik); // she is open
        huis.logUit();
        const QByteArray voor = leesAlles(huis.pad());
        QCOMPARE(zetTerug(huis, backup, huis.pad()).error().soort, FoutSoort::InGebruik);
        QCOMPARE(leesAlles(huis.pad()), voor);
        // A keyring alone is somebody's too.
        QVERIFY(QFile::rename(huis.pad(), huis.map.filePath(u"weg"_qs)));
        QCOMPARE(zetTerug(huis, backup, huis.pad()).error().soort, FoutSoort::InGebruik);
        QVERIFY(QFile::rename(huis.map.filePath(u"weg"_qs), huis.pad()));
        MOET(const Herstelverslag verslag, zetTerug(huis, backup, huis.pad(), true));
        QVERIFY(verslag.laterTot > verslag.logregels); // and it says that work is lost
        MOET_LUKKEN(isHeel(huis.coordinator()));
        QCOMPARE(*huis.coordinator().database().waarde(u"SELECT count(*) FROM melding"_qs), u"0"_qs);
    }

    void neverOverAnotherKamer()
    {
        Huis huis;
        Huis ander;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        huis.logUit();
        ander.logUit();
        const QByteArray voor = leesAlles(ander.pad());
        QCOMPARE(zetTerug(huis, backup, ander.pad(), true).error().soort, FoutSoort::AnderBestand);
        QCOMPARE(leesAlles(ander.pad()), voor);
        MOET_LUKKEN(open(ander, ander.pad()));
    }

    void aDamagedKamerIsReplacedAndTheRegisterBesideItCounts()
    {
        Huis huis;
        QString backup;
        MOET(const QString nummer, vernietigNa(huis, [&](Kamer &k) -> Gelukt {
            PROBEER_IN(backup, Kamerbackup(k).maak());
            return {};
        }));
        huis.logUit();
        QByteArray stuk = leesAlles(huis.pad());
        for (qsizetype i = 0; i < stuk.size(); i += 64)
            stuk[i] = 'x';
        schrijfAlles(huis.pad(), stuk);
        QVERIFY(!open(huis, huis.pad()));
        MOET(const Herstelverslag verslag, zetTerug(huis, backup, huis.pad(), true));
        QCOMPARE(verslag.opnieuwVernietigd, QStringList{nummer});
        MOET_LUKKEN(isHeel(huis.coordinator()));
    }

    void whatWasDestroyedSinceIsDestroyedAgain_data()
    {
        QTest::addColumn<QString>("bron");
        QTest::newRow("the kamer that stands there") << u"kamer"_qs;
        QTest::newRow("the register beside her") << u"ernaast"_qs;
        QTest::newRow("the register beside the back-ups") << u"bij de back-ups"_qs;
        QTest::newRow("a later back-up") << u"latere"_qs;
        QTest::newRow("nothing within reach: the control") << u"niets"_qs;
    }
    void whatWasDestroyedSinceIsDestroyedAgain()
    {
        QFETCH(QString, bron);
        Huis huis;
        QString backup;
        MOET(const QString nummer, vernietigNa(huis, [&](Kamer &k) -> Gelukt {
            PROBEER_IN(backup, Kamerbackup(k).maak());
            return {};
        }));
        const QString naast = vernietigdBij(huis.pad());
        const QString bijBackups = QDir(standaardBackupmap(huis.pad())).filePath(u"proef.vernietigd"_qs);
        QVERIFY(QFileInfo::exists(naast) && QFileInfo::exists(bijBackups)); // at once, not at the next back-up
        if (bron == u"latere")
            MOET_LUKKEN(Kamerbackup(huis.coordinator()).maak());
        huis.logUit();
        QString doel = huis.map.filePath(u"elders.weegkamer"_qs);
        if (bron == u"kamer" || bron == u"ernaast")
            doel = huis.pad();
        if (bron != u"ernaast")
            QVERIFY(QFile::remove(naast));
        if (bron == u"ernaast")
            QVERIFY(QFile::remove(huis.pad()));
        if (bron != u"bij de back-ups")
            QVERIFY(QFile::remove(bijBackups));
        MOET(const Herstelverslag verslag, zetTerug(huis, backup, doel, true));
        QCOMPARE(verslag.opnieuwVernietigd, bron == u"niets" ? QStringList() : QStringList{nummer});
        MOET(const auto terug, open(huis, doel));
        MOET_LUKKEN(isHeel(*terug));
        MOET(const QList<Residu> sporen, zoekResidu(terug->database(), vulwoorden));
        QCOMPARE(sporen.isEmpty(), bron != u"niets"); // with a positive control: without a register the words are there
        if (bron == u"niets")
            return;
        QCOMPARE(*terug->database().waarde(u"SELECT count(*) FROM dossier WHERE nummer = '%1'"_qs.arg(nummer)), u"0"_qs);
        MOET(const Vernietigingsregister lijst, terug->vraag(VraagRegister{}));
        QCOMPARE(lijst.rijen.value(0).nummer, nummer);
        MOET(const Certificaat certificaat, terug->vraag(VraagCertificaat{lijst.rijen.first().id}));
        QVERIFY(certificaat.handtekeningenKloppen); // both signatures came along
        MOET(const Logboeklijst log, terug->vraag(VraagLogboek{.handeling = QLatin1String(HerhaalVernietiging::kop.naam)}));
        QCOMPARE(log.rijen.value(0).dossier, nummer);
        QCOMPARE(log.rijen.value(0).resultaat, QLatin1String(herhaling::gedaan));
        QVERIFY(QFileInfo::exists(vernietigdBij(doel)));
    }

    void aNumberThatWasGivenOutSinceNeverComesBack()
    {
        Huis huis;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        MOET(const QString nummer, vernietigNa(huis, [](Kamer &) { return Gelukt(); }));
        QCOMPARE(nummer, u"2026-001"_qs);
        huis.logUit();
        const QString doel = huis.map.filePath(u"elders.weegkamer"_qs);
        MOET(const Herstelverslag verslag, zetTerug(huis, backup, doel));
        QCOMPARE(verslag.alWeg, 1);
        QVERIFY(verslag.opnieuwVernietigd.isEmpty());
        MOET(const auto terug, open(huis, doel));
        MOET(const Gedaan nieuw, terug->doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"x"_qs}));
        QCOMPARE(nieuw.nummer, u"2026-002"_qs);
    }

    void aLineOfTheRegisterCantBeMadeUp()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const QString nummer, kamer.database().waarde(u"SELECT nummer FROM dossier WHERE id = %1"_qs.arg(id.waarde())));
        const QJsonArray rijen{QJsonObject{{u"nummer"_qs, nummer}, {u"grond"_qs, u"x"_qs}, {u"regel"_qs, u"W9b"_qs}}};
        MOET(const QByteArray vals, sluitVernietigd(rijen, QByteArray(16, 'k'), Geheim::willekeurig(32)));
        QCOMPARE(kamer.doe(HerhaalVernietiging{nummer, vals}).error().soort, FoutSoort::Beschadigd);
        QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM dossier"_qs), u"1"_qs);
    }

    void anAccountThatLapsedSinceLapsesAgain()
    {
        Huis huis;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        huis.logUit();
        auto bos = Sleutelbos::lees(bosVan(huis.pad()));
        MOET(const Ontgrendeld beheer, bos->logIn(accountVan(Rol::Beheerder), huisgeheim()));
        const AccountId politie(3); // the third role
        QCOMPARE(bos->account(politie)->rol, Rol::Politie);
        MOET_LUKKEN(bos->laatVervallen(beheer, politie, huis.klok.nu()));
        MOET_LUKKEN(bos->schrijf(bosVan(huis.pad())));
        QCOMPARE(zetTerug(huis, backup, huis.pad(), true, alsRol(Rol::Politie)).error().soort, FoutSoort::Inloggen);
        MOET(const Herstelverslag verslag, zetTerug(huis, backup, huis.pad(), true));
        QCOMPARE(verslag.vervallen, QStringList{accountVan(Rol::Politie)});
        QCOMPARE(open(huis, huis.pad(), Rol::Politie).error().soort, FoutSoort::Inloggen);
        MOET_LUKKEN(open(huis, huis.pad(), Rol::Burgemeester)); // the control
    }

    void whatIsBrokenChangesNothing()
    {
        Huis huis;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        huis.logUit();
        const QByteArray heel = leesAlles(backup);
        const QByteArray kamer = leesAlles(huis.pad());
        QByteArray stuk = heel;
        stuk[stuk.size() / 2] = static_cast<char>(stuk.at(stuk.size() / 2) ^ 1);
        for (const auto &[inhoud, soort] : QList<QPair<QByteArray, FoutSoort>>{{stuk, FoutSoort::Beschadigd},
                                                                              {heel.left(heel.size() / 2), FoutSoort::Beschadigd},
                                                                              {QByteArray(), FoutSoort::Beschadigd},
                                                                              {QByteArray("iets anders"), FoutSoort::AnderBestand}}) {
            schrijfAlles(backup, inhoud);
            const auto uit = zetTerug(huis, backup, huis.pad(), true);
            QCOMPARE(uit.error().soort, soort);
            QVERIFY(!uit.error().uitleg.isEmpty());
            QCOMPARE(leesAlles(huis.pad()), kamer);
            QVERIFY(inhoudVan(huis.map.path()).filter(u"herstel"_qs).isEmpty());
        }
        schrijfAlles(backup, heel);
        MOET_LUKKEN(zetTerug(huis, backup, huis.pad(), true));
    }

    void anOlderSchemaIsBroughtUpToDateAndANewerOneRefused()
    {
        Huis huis;
        {
            MOET_LUKKEN(huis.coordinator().database().waarde(u"PRAGMA user_version=9999"_qs));
            huis.logUit();
        }
        MOET(const Backupregel nieuwer, Kamerbackup::maakGesloten(huis.pad(), accountVan(Rol::Beheerder), huisgeheim(), {}, huis.klok));
        const QString doel = huis.map.filePath(u"elders.weegkamer"_qs);
        QCOMPARE(zetTerug(huis, nieuwer.pad, doel).error().soort, FoutSoort::NieuwereVersie);
        QVERIFY(!QFileInfo::exists(doel) && !QFileInfo::exists(herstelmap(doel)));
    }

    void aRehearsalChecksAllAndLeavesNothing()
    {
        Huis huis;
        QString backup;
        MOET(const QString nummer, vernietigNa(huis, [&](Kamer &k) -> Gelukt {
            PROBEER_IN(backup, Kamerbackup(k).maak());
            return {};
        }));
        Kamer &kamer = huis.coordinator();
        const QStringList voor = inhoudVan(huis.map.path());
        const QString regels = *kamer.database().waarde(u"SELECT count(*) FROM logboek"_qs);
        MOET(const auto oefenaar, Kamerbackup(kamer).oefenaar(backup));
        MOET(const Herstelverslag verslag, oefenaar({}));
        QVERIFY2(verslag.isGoed() && verslag.oefening, qPrintable(verslag.bevindingen.join(u' ')));
        QCOMPARE(verslag.opnieuwVernietigd, QStringList{nummer});
        QCOMPARE(inhoudVan(huis.map.path()), voor);
        QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM logboek"_qs), regels);
        MOET_LUKKEN(Kamerbackup(kamer).legVast(verslag));
        MOET(const Backupoverzicht o, Kamerbackup(kamer).overzicht());
        QVERIFY(o.oefening && o.oefening->goed && !o.oefenen);
        const QString papier = QString::fromUtf8(QJsonDocument(naarJson(stukVan(verslag))).toJson());
        QVERIFY(papier.contains(nummer) && papier.contains(u"Alles klopt"_qs));
        for (const QString &woord : vulwoorden)
            QVERIFY(!papier.contains(woord));
        // A year later it reminds.
        huis.klok.verder(366);
        MOET(const Backupoverzicht later, Kamerbackup(huis.coordinator()).overzicht());
        QVERIFY(later.oefenen);
        MOET_LUKKEN(isHeel(huis.coordinator()));
    }

    void aRestoreThatWasStoppedLeavesNothing()
    {
        Huis huis;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        huis.logUit();
        const QString doel = huis.map.filePath(u"elders.weegkamer"_qs);
        for (const qint64 na : {qint64(0), qint64(3)}) {
            qint64 teller = 0;
            const auto uit = Kamerbackup::zetTerug({.backup = backup, .doel = doel}, alsRol(Rol::Fg), huis.klok, [&](qint64, qint64) { return teller++ < na; });
            QCOMPARE(uit.error().soort, FoutSoort::Geannuleerd);
            QCOMPARE(inhoudVan(huis.map.path()), (QStringList{u"proef.backups"_qs, u"proef.sleutelbos"_qs, u"proef.weegkamer"_qs}));
        }
    }
};

QTEST_GUILESS_MAIN(TestHerstel)
#include "tst_herstel.moc"
