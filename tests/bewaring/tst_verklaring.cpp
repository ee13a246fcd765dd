// SPDX-License-Identifier: EUPL-1.2
// The certificate of a batch: what it says, whom it names, and that no byte of it, or of its paper, can be changed unseen.
#include "core/basis/afdruk.h"
#include "core/bewaring/certificaat.h"
#include "core/kamer/afronden.h"
#include "core/kamer/kamerbackup.h"
#include "core/logboek/logboek.h"
#include "core/toegang/sleutelbos.h"
#include "tests/steun/vernietigproef.h"

#include <QJsonDocument>

using namespace weegkamer;

class TestVerklaring : public QObject
{
    Q_OBJECT

    static QJsonObject inhoudVan(const Certificaat &c)
    {
        return QJsonDocument::fromJson(QJsonDocument::fromJson(c.bestand.toUtf8()).object().value(u"inhoud").toString().toUtf8()).object();
    }
    static QString naarTekst(const Certificaat &c) { return QString::fromUtf8(QJsonDocument(naarJson(c)).toJson()); }

private Q_SLOTS:
    void oneCertificateTellsOfTheWholeBatchWithoutAName()
    {
        Huis huis;
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        MOET_LUKKEN(vernietigDirect(huis, u"2026-002"_qs));
        Kamer &kamer = huis.coordinator();
        MOET(const OpenVernietigingen open, kamer.vraag(VraagOpenVernietigingen{}));
        QCOMPARE(open.aantal, 2);
        MOET(const Gedaan verklaring, rondVernietigingAf(kamer, {}));
        QCOMPARE(verklaring.nummer, u"VV-2026-001"_qs);
        MOET(const OpenVernietigingen daarna, kamer.vraag(VraagOpenVernietigingen{}));
        QCOMPARE(daarna.aantal, 0);

        MOET(const Certificaat een, kamer.vraag(VraagCertificaat{VernietigingId(1)}));
        MOET(const Certificaat twee, kamer.vraag(VraagCertificaat{VernietigingId(2)}));
        QVERIFY(een.handtekeningenKloppen);
        QCOMPARE(een.bestand, twee.bestand);
        const QJsonObject inhoud = inhoudVan(een);
        QCOMPARE(inhoud.value(u"aantal").toInt(), 2);
        QCOMPARE(inhoud.value(u"backups-weg-op").toString(), u"2026-03-02"_qs); // there is no back-up
        QVERIFY(inhoud.value(u"vernietigingen")[0][u"n8"].toBool());
        QCOMPARE(inhoud.value(u"controle")[u"sporen"].toInt(), 0);
        QVERIFY(inhoud.value(u"controle")[u"woorden"].toInt() > 4);
        QVERIFY(inhoud.value(u"controle")[u"proef-gezien"].toBool());
        QCOMPARE(inhoud.value(u"controle")[u"zonder-woorden"].toInt(), 0);
        QVERIFY(inhoud.value(u"nieuwe-sleutel")[u"logregel"].toInt() > 0);
        // The head of the log is in the log.
        const QString keten = inhoud.value(u"logboek")[u"keten"].toString();
        QCOMPARE(*kamer.database().waarde(u"SELECT lower(hex(keten)) FROM logboek WHERE volgnummer = %1"_qs.arg(inhoud.value(u"logboek")[u"volgnummer"].toInt())), keten);
        const QString papier = QString::fromUtf8(QJsonDocument(naarJson(een)).toJson());
        for (const QString &woord : vulwoorden)
            QVERIFY2(!papier.contains(woord, Qt::CaseInsensitive), qPrintable(woord));
    }

    void theLastDayOfTheBackupsFollowsFromThoseThatAreThere_data()
    {
        QTest::addColumn<int>("dagenErvoor"); // when the back-up was made
        QTest::addColumn<int>("blijft");
        QTest::addColumn<QString>("wegOp");
        QTest::newRow("made the same day, stays ten days") << 0 << 10 << u"2026-03-12"_qs;
        QTest::newRow("made eight days before, stays ten days") << 8 << 10 << u"2026-03-04"_qs;
        QTest::newRow("has had its time, goes when there is a newer one") << 20 << 10 << u"2026-03-03"_qs;
        QTest::newRow("thirty days is the most") << 0 << 30 << u"2026-04-01"_qs;
    }
    void theLastDayOfTheBackupsFollowsFromThoseThatAreThere()
    {
        QFETCH(int, dagenErvoor);
        QFETCH(int, blijft);
        QFETCH(QString, wegOp);
        Huis huis;
        QTemporaryDir elders;
        const QDateTime vandaag = huis.klok.nu();
        huis.klok.zet(vandaag.addDays(-dagenErvoor));
        MOET_LUKKEN(huis.coordinator().doe(StelBackupIn{elders.path(), blijft}));
        MOET_LUKKEN(Kamerbackup(huis.coordinator()).maak());
        huis.klok.zet(vandaag);
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        if (dagenErvoor < blijft) { // a newer one would remove what has had its time
            MOET_LUKKEN(Kamerbackup(huis.coordinator()).maak()); // no longer holds it: does not count
        }
        MOET_LUKKEN(rondVernietigingAf(huis.coordinator(), {}));
        MOET(const Certificaat c, huis.coordinator().vraag(VraagCertificaat{VernietigingId(1)}));
        QCOMPARE(inhoudVan(c).value(u"backups")[u"aantal"].toInt(), 1);
        QCOMPARE(inhoudVan(c).value(u"backups-weg-op").toString(), wegOp);
        QVERIFY(naarTekst(c).contains(u"De laatste back-up waarin dit dossier nog staat, is van "_qs)); // one is not "these"
        QVERIFY(naarTekst(c).contains(u"is van "_qs + QLocale::c().toString(vandaag.date().addDays(-dagenErvoor), u"d-M-yyyy"_qs)));
    }

    void aFolderThatCantBeReadCountsForTheMost()
    {
        Huis huis;
        auto elders = std::make_unique<QTemporaryDir>();
        MOET_LUKKEN(Kamerbackup(huis.coordinator()).maak()); // beside the kamer, before another place was chosen
        MOET_LUKKEN(huis.coordinator().doe(StelBackupIn{elders->path(), 10}));
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        elders.reset();
        MOET_LUKKEN(rondVernietigingAf(huis.coordinator(), {}));
        MOET(const Certificaat c, huis.coordinator().vraag(VraagCertificaat{VernietigingId(1)}));
        QVERIFY(!inhoudVan(c).value(u"backups")[u"map-gelezen"].toBool());
        QCOMPARE(inhoudVan(c).value(u"backups-weg-op").toString(), u"2026-04-01"_qs);
        QVERIFY(naarTekst(c).contains(u"niet te lezen"_qs));
        QCOMPARE(inhoudVan(c).value(u"backups")[u"aantal"].toInt(), 1); // the one beside the kamer was seen all the same
    }

    void aFolderOfBeforeCounts_data()
    {
        QTest::addColumn<bool>("bereikbaar");
        QTest::newRow("there") << true;
        QTest::newRow("on a disk that was taken out") << false;
    }
    void aFolderOfBeforeCounts()
    {
        QFETCH(bool, bereikbaar);
        Huis huis;
        auto eerst = std::make_unique<QTemporaryDir>();
        const QTemporaryDir nu;
        MOET_LUKKEN(huis.coordinator().doe(StelBackupIn{eerst->path(), 10}));
        MOET_LUKKEN(Kamerbackup(huis.coordinator()).maak());
        MOET_LUKKEN(huis.coordinator().doe(StelBackupIn{nu.path(), 10}));
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        if (!bereikbaar)
            eerst.reset();
        MOET_LUKKEN(rondVernietigingAf(huis.coordinator(), {}));
        MOET(const Certificaat c, huis.coordinator().vraag(VraagCertificaat{VernietigingId(1)}));
        const QJsonObject backups = inhoudVan(c).value(u"backups").toObject();
        QCOMPARE(backups.value(u"aantal").toInt(), bereikbaar ? 1 : 0);
        QCOMPARE(backups.value(u"mappen-niet-gezien").toInt(), bereikbaar ? 0 : 1);
        QCOMPARE(naarTekst(c).contains(u"nu niet te bereiken"_qs), !bereikbaar);
    }

    void twoBatchesAfterAnotherHaveTwoCertificates()
    {
        Huis huis;
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        MOET_LUKKEN(rondVernietigingAf(huis.coordinator(), {}));
        const auto leeg = rondVernietigingAf(huis.coordinator(), {});
        QVERIFY(!leeg);
        QCOMPARE(leeg.error().soort, FoutSoort::NietGevonden);
        MOET_LUKKEN(vernietigDirect(huis, u"2026-002"_qs));
        WEIGERT("W9b", huis.coordinator().doe(u"bewaring.maak-verklaring"_qs, {})); // the earlier rewrite does not count
        MOET(const Gedaan tweede, rondVernietigingAf(huis.coordinator(), {}));
        QCOMPARE(tweede.nummer, u"VV-2026-002"_qs);
        MOET(const Certificaat c, huis.coordinator().vraag(VraagCertificaat{VernietigingId(2)}));
        QCOMPARE(inhoudVan(c).value(u"aantal").toInt(), 1);
    }

    void stoppedOnTheWayItIsRoundedOffLater()
    {
        Huis huis;
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        const auto gestopt = rondVernietigingAf(huis.coordinator(), [](qint64, qint64) { return false; });
        QVERIFY(!gestopt);
        QCOMPARE(gestopt.error().soort, FoutSoort::Geannuleerd);
        MOET(const Certificaat nog, huis.coordinator().vraag(VraagCertificaat{VernietigingId(1)}));
        QVERIFY(!nog.verklaring.isGeldig() && nog.bestand.isEmpty());
        QVERIFY(nog.stuk.titel.contains(u"nog geen verklaring"_qs));
        MOET_LUKKEN(rondVernietigingAf(huis.coordinator(), {}));
    }

    void whenTheWordsAreForgottenTheCertificateSaysSo()
    {
        Huis huis;
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        huis.logUit();
        MOET_LUKKEN(rondVernietigingAf(huis.coordinator(), {}));
        MOET(const Certificaat c, huis.coordinator().vraag(VraagCertificaat{VernietigingId(1)}));
        QCOMPARE(inhoudVan(c).value(u"controle")[u"zonder-woorden"].toInt(), 1);
        QVERIFY(QString::fromUtf8(QJsonDocument(naarJson(c.stuk)).toJson()).contains(u"niet meer bekend"_qs));
    }

    void whatIsLeftBesideTheFileIsFoundAndThenThereIsNoCertificate()
    {
        Huis huis;
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        const QString rest = huis.map.filePath(u"proef.notitie"_qs);
        QFile bestand(rest);
        QVERIFY(bestand.open(QIODevice::WriteOnly));
        bestand.write("gebeld over de heer WERVELVOORT");
        bestand.close();
        MOET(const Gedaan geen, rondVernietigingAf(huis.coordinator(), {}));
        QCOMPARE(geen.id, 0);
        MOET(const OpenVernietigingen open, huis.coordinator().vraag(VraagOpenVernietigingen{}));
        QCOMPARE(open.aantal, 1);
        QCOMPARE(open.sporen, 1);
        QVERIFY(QFile::remove(rest));
        MOET(const Gedaan wel, rondVernietigingAf(huis.coordinator(), {}));
        QVERIFY(wel.id > 0);
    }

    void everyFlippedByteIsDetected()
    {
        Huis huis;
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        MOET(const Gedaan verklaring, rondVernietigingAf(huis.coordinator(), {}));
        const QByteArray pdf = "%PDF-1.4 what stands on paper %%EOF";
        MOET(const GetekendPapier papier, huis.coordinator().vraag(TekenPapier{VerklaringId(verklaring.id), afdruk(pdf)}));
        const QByteArray bestand = papier.bestand.toUtf8();
        MOET(const Verklaringsoordeel goed, verifieerVerklaring(bestand, pdf)); // the control
        QCOMPARE(goed.handtekeningen, 4);
        QVERIFY(goed.papierVergeleken);
        for (qsizetype i = 0; i < bestand.size(); ++i) {
            for (const char bit : {char(0x01), char(0x20)}) {
                QByteArray anders = bestand;
                anders[i] = static_cast<char>(anders[i] ^ bit);
                QVERIFY2(!verifieerVerklaring(anders, pdf), qPrintable(QString::number(i)));
            }
        }
        for (qsizetype i = 0; i < pdf.size(); ++i) {
            QByteArray anders = pdf;
            anders[i] = static_cast<char>(anders[i] ^ 1);
            QVERIFY(!verifieerVerklaring(bestand, anders));
        }
        QVERIFY(!verifieerVerklaring(bestand.chopped(1)));
        QVERIFY(!verifieerVerklaring(bestand + ' '));
        const auto geen = verifieerVerklaring("{\"iets\": \"anders\"}");
        QVERIFY(!geen);
        QCOMPARE(geen.error().soort, FoutSoort::AnderBestand);
    }

    void aCertificateOfVersion1VerifiesForEver()
    {
        QFile bestand(QStringLiteral(FIXTURES "/verklaring-1.json"));
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        MOET(const Verklaringsoordeel oordeel, verifieerVerklaring(bestand.readAll()));
        QCOMPARE(oordeel.vernietigingen, 1);
        QCOMPARE(oordeel.handtekeningen, 3);
        QVERIFY(oordeel.inhoud.value(u"oefenkamer").toBool());
    }

    void theSignersAreInThePublicPartOfTheKeyring()
    {
        Huis huis;
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        MOET_LUKKEN(rondVernietigingAf(huis.coordinator(), {}));
        MOET(const Certificaat c, huis.coordinator().vraag(VraagCertificaat{VernietigingId(1)}));
        huis.logUit();
        MOET(const Verklaringsoordeel oordeel, verifieerVerklaring(c.bestand.toUtf8()));
        MOET(const Sleutelbos bos, Sleutelbos::lees(huis.map.filePath(u"proef.sleutelbos"_qs))); // no password
        const auto heeft = [&](const QByteArray &sleutel) {
            const QList<AccountInfo> accounts = bos.accounts();
            return std::any_of(accounts.cbegin(), accounts.cend(), [&](const AccountInfo &a) { return a.tekenSleutels.contains(sleutel); });
        };
        QVERIFY(heeft(oordeel.sleutel));
        QVERIFY(!heeft(QByteArray(32, 'x')));
    }
};

QTEST_GUILESS_MAIN(TestVerklaring)
#include "tst_verklaring.moc"
