// SPDX-License-Identifier: EUPL-1.2
// The shell's contract: one JSON object a line, the exit statuses, the password's ways in, and the whole path in batches.
#include "core/toegang/rollen.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace weegkamer;

namespace
{
const QString wachtwoord = QStringLiteral("een lange zin om mee te oefenen");

struct Antwoord {
    int status = -1;
    QList<QJsonObject> regels;
    QByteArray fouten;
    QJsonValue ok(int i = 0) const { return regels.value(i).value(u"ok"); }
};
} // namespace

class TestWeegkamerctl : public QObject
{
    Q_OBJECT

    QTemporaryDir m_map;
    QString m_kamer;

    static Antwoord roep(const QStringList &woorden, const QByteArray &invoer = {}, const QString &geheim = wachtwoord)
    {
        QProcess p;
        QProcessEnvironment omgeving = QProcessEnvironment::systemEnvironment();
        if (geheim.isNull())
            omgeving.remove(QStringLiteral("WEEGKAMER_WACHTWOORD"));
        else
            omgeving.insert(QStringLiteral("WEEGKAMER_WACHTWOORD"), geheim);
        p.setProcessEnvironment(omgeving);
        p.start(QStringLiteral(WEEGKAMERCTL), woorden);
        p.write(invoer);
        p.closeWriteChannel();
        p.waitForFinished(60'000);
        Antwoord a{p.exitCode(), {}, p.readAllStandardError()};
        const QList<QByteArray> uit = p.readAllStandardOutput().split('\n');
        for (const QByteArray &regel : uit) {
            if (regel.isEmpty())
                continue;
            const QJsonDocument doc = QJsonDocument::fromJson(regel);
            // Whatever is no JSON object shows as an empty one, and fails the test that counts.
            a.regels.append(doc.object());
        }
        return a;
    }
    /// Without a password; with the kamer also whose keys they are. A byte that differs is damage.
    void verifieerVerklaring(const QByteArray &bestand) const
    {
        const QString pad = m_map.filePath(u"verklaring.json"_qs);
        const auto schrijf = [&](const QByteArray &bytes) {
            QFile f(pad);
            QVERIFY(f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size());
        };
        schrijf(bestand);
        const Antwoord los = roep({u"verifieer"_qs, pad}, {}, {});
        QCOMPARE(los.status, 0);
        QCOMPARE(los.ok()[u"handtekeningen"].toInt(), 3);
        QCOMPARE(roep({m_kamer, u"verifieer"_qs, pad}, {}, {}).ok()[u"sleutels"].toString(), u"van deze kamer"_qs);
        QByteArray anders = bestand;
        anders[anders.size() / 3] = static_cast<char>(anders[anders.size() / 3] ^ 1);
        schrijf(anders);
        QCOMPARE(roep({u"verifieer"_qs, pad}, {}, {}).status, 5);
    }
    Antwoord batch(Rol rol, const QList<QPair<QString, QJsonObject>> &handelingen) const
    {
        QByteArray invoer;
        for (const auto &[naam, met] : handelingen)
            invoer += QJsonDocument(QJsonObject{{QStringLiteral("doe"), naam}, {QStringLiteral("met"), met}}).toJson(QJsonDocument::Compact) + '\n';
        return roep({m_kamer, QStringLiteral("--als"), tekst(rol), QStringLiteral("batch")}, invoer);
    }
    static QByteArray accounts()
    {
        QJsonArray lijst;
        for (Rol rol : Rollen::alle().lijst())
            lijst.append(QJsonObject{{QStringLiteral("naam"), tekst(rol)}, {QStringLiteral("rol"), tekst(rol)}, {QStringLiteral("wachtwoord"), wachtwoord}});
        return QJsonDocument(lijst).toJson();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_kamer = m_map.filePath(QStringLiteral("proef.weegkamer"));
        const Antwoord a = roep({QStringLiteral("maak"), m_kamer, QStringLiteral("--gemeente"), QStringLiteral("Voorbeeldstad"), QStringLiteral("--oefen"),
                                 QStringLiteral("--json"), QStringLiteral("-")}, accounts());
        QCOMPARE(a.status, 0);
        QCOMPARE(a.regels.size(), 1);
    }

    void eachFailureHasItsExitStatus_data()
    {
        QTest::addColumn<QStringList>("woorden");
        QTest::addColumn<QString>("geheim");
        QTest::addColumn<int>("status");
        const QStringList als{QStringLiteral("--als"), QStringLiteral("casuscoordinator")};
        const QString k = m_kamer;
        QTest::newRow("done") << QStringList{k} + als + QStringList{u"vraag"_qs, u"werkvoorraad.toon"_qs} << wachtwoord << 0;
        QTest::newRow("words off: no command") << QStringList{k} + als + QStringList{u"dans"_qs} << wachtwoord << 2;
        QTest::newRow("words off: no account") << QStringList{k, u"doe"_qs, u"x"_qs} << wachtwoord << 2;
        QTest::newRow("words off: unknown option") << QStringList{k, u"--onzin"_qs} << wachtwoord << 2;
        QTest::newRow("words off: no such file") << QStringList{k + u"x"_qs} + als + QStringList{u"vraag"_qs, u"werkvoorraad.toon"_qs} << wachtwoord << 2;
        QTest::newRow("words off: no such handeling") << QStringList{k} + als + QStringList{u"doe"_qs, u"onzin.doe"_qs} << wachtwoord << 2;
        QTest::newRow("words off: broken JSON") << QStringList{k} + als + QStringList{u"doe"_qs, u"aanmelding.neem-melding-aan"_qs, u"{"_qs} << wachtwoord << 2;
        QTest::newRow("words off: a field") << QStringList{k} + als + QStringList{u"doe"_qs, u"aanmelding.neem-melding-aan"_qs, u"{}"_qs} << wachtwoord << 2;
        QTest::newRow("refused by a rule") << QStringList{k} + als + QStringList{u"doe"_qs, u"aanmelding.neem-melding-aan"_qs, u"{\"ontvangen-op\":\"2099-01-01\",\"inhoud\":\"x\"}"_qs} << wachtwoord << 3;
        QTest::newRow("refused by a right") << QStringList{k, u"--als"_qs, u"politie"_qs, u"vraag"_qs, u"aanmelding.meldingen"_qs} << wachtwoord << 3;
        QTest::newRow("wrong password") << QStringList{k} + als + QStringList{u"vraag"_qs, u"werkvoorraad.toon"_qs} << u"een verkeerd wachtwoord"_qs << 4;
        QTest::newRow("no such account") << QStringList{k, u"--als"_qs, u"niemand"_qs, u"vraag"_qs, u"werkvoorraad.toon"_qs} << wachtwoord << 4;
        QTest::newRow("no password given") << QStringList{k} + als + QStringList{u"vraag"_qs, u"werkvoorraad.toon"_qs} << QString() << 4;
        QTest::newRow("clock back") << QStringList{k} + als + QStringList{u"klok"_qs, u"2001-01-01"_qs} << wachtwoord << 3;
    }
    void eachFailureHasItsExitStatus()
    {
        QFETCH(QStringList, woorden);
        QFETCH(QString, geheim);
        QFETCH(int, status);
        const Antwoord a = roep(woorden, {}, geheim);
        QCOMPARE(a.status, status);
        QCOMPARE(a.regels.size(), 1);
        QVERIFY(a.regels.first().contains(status == 0 ? u"ok" : status == 3 ? u"geweigerd" : u"fout"));
    }

    void aDamagedFileHasStatusFive()
    {
        const QString kopie = m_map.filePath(QStringLiteral("stuk.weegkamer"));
        QVERIFY(QFile::copy(m_kamer, kopie));
        QVERIFY(QFile::copy(QString(m_kamer).replace(u".weegkamer"_qs, u".sleutelbos"_qs), m_map.filePath(QStringLiteral("stuk.sleutelbos"))));
        QFile f(kopie);
        QVERIFY(f.open(QIODevice::ReadWrite));
        f.seek(100);
        QCOMPARE(f.write("kapot"), 5);
        f.close();
        QCOMPARE(roep({kopie, u"--als"_qs, u"casuscoordinator"_qs, u"verifieer"_qs}).status, 5);
        QCOMPARE(roep({m_kamer, u"--als"_qs, u"casuscoordinator"_qs, u"verifieer"_qs}).status, 0); // the control
    }

    void aRefusedLineDoesNotStopTheNextOnes()
    {
        const QJsonObject goed{{u"ontvangen-op"_qs, u"2026-01-05"_qs}, {u"inhoud"_qs, u"x"_qs}};
        QJsonObject mis = goed;
        mis.insert(u"ontvangen-op"_qs, u"2099-01-05"_qs);
        const Antwoord a = batch(Rol::Casuscoordinator, {{u"aanmelding.neem-melding-aan"_qs, goed}, {u"aanmelding.neem-melding-aan"_qs, mis}, {u"onzin"_qs, {}}, {u"aanmelding.neem-melding-aan"_qs, goed}});
        QCOMPARE(a.regels.size(), 4);
        QVERIFY(a.regels.at(0).contains(u"ok") && a.regels.at(1).contains(u"geweigerd") && a.regels.at(2).contains(u"fout") && a.regels.at(3).contains(u"ok"));
        QCOMPARE(a.status, 3);
    }

    void whatThereIsCanBeListed_data()
    {
        QTest::addColumn<QString>("lijst");
        QTest::addColumn<int>("minstens");
        QTest::newRow("handelingen") << u"handelingen"_qs << 30;
        QTest::newRow("vragen") << u"vragen"_qs << 20;
        QTest::newRow("regels") << u"regels"_qs << 180;
        QTest::newRow("artikelen") << u"artikelen"_qs << 30;
        QTest::newRow("rechten") << u"rechten"_qs << 300;
    }
    void whatThereIsCanBeListed()
    {
        QFETCH(QString, lijst);
        QFETCH(int, minstens);
        const Antwoord a = roep({lijst});
        QCOMPARE(a.status, 0);
        QVERIFY(a.regels.size() >= minstens);
        for (const QJsonObject &o : a.regels)
            QVERIFY(!o.isEmpty());
    }

    void datesExplainThemselves()
    {
        const Antwoord a = roep({u"termijn"_qs, u"avg"_qs, u"2026-01-31"_qs, u"P1M"_qs});
        QCOMPARE(a.ok()[u"laatste-dag"].toString(), u"2026-03-02"_qs); // 28 February is a Saturday
        QVERIFY(a.ok()[u"uitleg"].toArray().size() >= 2);
        QCOMPARE(roep({u"termijn"_qs, u"jaren"_qs, u"2024-02-29"_qs, u"P5Y"_qs}).ok()[u"laatste-dag"].toString(), u"2029-02-28"_qs);
        QCOMPARE(roep({u"termijn"_qs, u"x"_qs}).status, 2);
        QVERIFY(roep({u"feestdagen"_qs, u"2026"_qs}).ok()[u"awb"].toArray().size() >= 9);
    }

    /// From melding to vernietiging in batches, on a clock that is turned over five years.
    void aFileOfOldDossiersIsTakenInOrExplained()
    {
        const QString kamer = m_map.filePath(u"oud.weegkamer"_qs);
        QCOMPARE(roep({u"maak"_qs, kamer, u"--gemeente"_qs, u"Voorbeeldstad"_qs, u"--oefen"_qs, u"--json"_qs, u"-"_qs}, accounts()).status, 0);
        const auto neem = [&](const QByteArray &bytes, const QStringList &opties, Rol rol = Rol::Casuscoordinator) {
            return roep(QStringList{kamer, u"--als"_qs, tekst(rol), u"import"_qs, u"oude-dossiers"_qs, u"-"_qs} + opties, bytes);
        };
        const QByteArray gemengd = "kenmerk;naam;geboren;inhoud\n1;Jos\xe9;1980;Iets\n2;Fout;31-2-1980;Iets\n";
        const Antwoord proef = neem(gemengd, {u"--proef"_qs});
        QCOMPARE(proef.status, 0);
        QCOMPARE(proef.ok()[u"goed"].toInt(), 1);
        QCOMPARE(proef.ok()[u"codering"].toString(), u"Windows-1252"_qs);
        QCOMPARE(proef.ok()[u"fouten"].toArray().first()[u"regel"].toInt(), 3);
        QCOMPARE(neem(gemengd, {}).status, 3); // one line is wrong: nothing of it
        const auto wacht = [&] {
            return roep({kamer, u"--als"_qs, u"casuscoordinator"_qs, u"vraag"_qs, u"aanmelding.quarantaine"_qs}).ok()[u"aantal"].toInt();
        };
        QCOMPARE(wacht(), 0);
        QCOMPARE(neem(gemengd, {u"--alleen-goede"_qs}).ok()[u"opgenomen"].toInt(), 1);
        QCOMPARE(wacht(), 1);
        QCOMPARE(neem("wat\n1\n", {}).status, 2);
        QCOMPARE(neem(gemengd, {}, Rol::Politie).status, 3);
        QCOMPARE(neem(gemengd, {u"--proef"_qs, u"--alleen-goede"_qs}).status, 2);
        QCOMPARE(roep({kamer, u"--als"_qs, u"casuscoordinator"_qs, u"import"_qs, u"oude-dossiers"_qs, u"/er/niet.csv"_qs}).status, 2);
    }

    void theWholePathRunsFromTheShell()
    {
        const auto vandaag = QDate::currentDate().toString(Qt::ISODate);
        Antwoord a = batch(Rol::Casuscoordinator, {{u"aanmelding.neem-melding-aan"_qs, {{u"ontvangen-op"_qs, vandaag}, {u"inhoud"_qs, u"Iemand dreigt"_qs}}}});
        QVERIFY(a.status == 0);
        const QString d = a.ok()[u"id"].toString();
        const QString nummer = a.ok()[u"nummer"].toString();
        const QJsonObject feit{{u"dossier"_qs, d}, {u"aard"_qs, u"feit"_qs}, {u"omschrijving"_qs, u"Riep op tot geweld op Kanaalpleinmarkt"_qs}, {u"datum"_qs, vandaag}, {u"bron"_qs, u"mutatie"_qs},
                               {u"bronsoort"_qs, u"eigen-registratie"_qs}, {u"grond"_qs, u"wpg"_qs}, {u"rechtmatig"_qs, true}, {u"bijzonder"_qs, u"geen"_qs}};
        a = batch(Rol::Casuscoordinator,
                  {{u"aanmelding.beoordeel-melding"_qs, {{u"dossier"_qs, d}, {u"uitkomst"_qs, u"aanmelden"_qs}, {u"reden"_qs, u"Past bij de norm"_qs}}},
                   {u"aanmelding.meld-aan"_qs, {{u"dossier"_qs, d}, {u"aanmelder"_qs, u"2"_qs}, {u"ontvangen-op"_qs, vandaag}, {u"ontvanger"_qs, u"burgemeester"_qs}, {u"kanaal"_qs, u"melding"_qs},
                                                  {u"gedraging"_qs, u"Roept op tot geweld"_qs},
                                                  {u"betrokkene"_qs, QJsonObject{{u"soort"_qs, u"natuurlijk"_qs}, {u"naam"_qs, u"Kanariewinkel"_qs}, {u"gemeente-verblijf"_qs, u"Voorbeeldstad"_qs}}}}},
                   {u"aanmelding.voeg-feit-toe"_qs, feit}});
        QVERIFY2(a.status == 0, a.regels.isEmpty() ? "" : QJsonDocument(a.regels.last()).toJson().constData());
        const QString f = a.ok(2)[u"id"].toString();
        a = batch(Rol::Casuscoordinator,
                  {{u"aanmelding.toets-feit"_qs, {{u"dossier"_qs, d}, {u"feit"_qs, f}, {u"toets"_qs, u"geverifieerd"_qs}, {u"hoe"_qs, u"Nagelezen"_qs}, {u"door"_qs, u"politie"_qs}}},
                   {u"aanmelding.dien-in"_qs, {{u"dossier"_qs, d}, {u"verklaring"_qs, true}}}});
        QCOMPARE(a.status, 0);
        QJsonArray criteria;
        for (const QString &c : {u"geweldsbereidheid"_qs, u"extremistische-denkbeelden"_qs, u"sociale-relaties"_qs, u"identificatie-met-groep"_qs, u"zelfredzaamheid"_qs})
            criteria.append(QJsonObject{{u"criterium"_qs, c}, {u"waarde"_qs, u"wijst-hierop"_qs}, {u"toelichting"_qs, u"Zie feit"_qs}, {u"feiten-voor"_qs, QJsonArray{f}}});
        for (Rol rol : {Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie}) {
            a = batch(rol, {{u"weging.geef-oordeel"_qs, {{u"dossier"_qs, d}, {u"criteria"_qs, criteria}, {u"past-bij-doel"_qs, true}, {u"waarom"_qs, u"Gevaar"_qs}, {u"tegenspraak"_qs, u"Eerste keer"_qs}, {u"verdict"_qs, u"casusoverleg"_qs}}}});
            QVERIFY2(a.status == 0, a.regels.isEmpty() ? "" : QJsonDocument(a.regels.last()).toJson().constData());
        }
        a = batch(Rol::Casuscoordinator,
                  {{u"weging.stel-besluit-vast"_qs, {{u"dossier"_qs, d}, {u"uitkomst"_qs, u"casusoverleg"_qs}, {u"reden"_qs, u"r"_qs}, {u"noodzaak"_qs, u"n"_qs}, {u"proportionaliteit"_qs, u"p"_qs}, {u"subsidiariteit"_qs, u"s"_qs}}},
                   {u"casus.voeg-deelnemer-toe"_qs, {{u"dossier"_qs, d}, {u"deelnemer"_qs, u"2"_qs}, {u"persoon"_qs, u"wijkagent"_qs}, {u"rol-in-plan"_qs, u"contact"_qs}, {u"reden"_qs, u"kent hem"_qs}}},
                   {u"casus.sluit-af"_qs, {{u"dossier"_qs, d}, {u"reden"_qs, u"doel-bereikt"_qs}, {u"toelichting"_qs, u"klaar"_qs}, {u"bewaren-noodzaak"_qs, u"terugval mogelijk"_qs}}}});
        QVERIFY2(a.status == 0, a.regels.isEmpty() ? "" : QJsonDocument(a.regels.last()).toJson().constData());
        const QJsonObject voorstel{{u"dossier"_qs, d}, {u"nummer"_qs, nummer}};
        QCOMPARE(batch(Rol::Casuscoordinator, {{u"bewaring.stel-vernietiging-voor"_qs, voorstel}}).status, 3); // five years are not over
        QCOMPARE(roep({m_kamer, u"--als"_qs, u"casuscoordinator"_qs, u"klok"_qs, QDate::currentDate().addYears(5).addDays(1).toString(Qt::ISODate)}).status, 0);
        a = batch(Rol::Casuscoordinator, {{u"bewaring.stel-vernietiging-voor"_qs, voorstel}});
        QCOMPARE(a.status, 0);
        const QJsonObject bekrachtig{{u"voorstel"_qs, a.ok()[u"id"].toString()}};
        QCOMPARE(batch(Rol::Casuscoordinator, {{u"bewaring.bekrachtig-vernietiging"_qs, bekrachtig}}).status, 3); // not the same person
        // In one log-in: what to look for is known to who destroyed, and to nobody after.
        const QByteArray regels = QJsonDocument(QJsonObject{{u"doe"_qs, u"bewaring.bekrachtig-vernietiging"_qs}, {u"met"_qs, bekrachtig}}).toJson(QJsonDocument::Compact)
                                  + "\n{\"taak\": \"rond-af\"}\n{\"vraag\": \"bewaring.certificaat\", \"met\": {\"vernietiging\": \"1\"}}\n";
        a = roep({m_kamer, u"--als"_qs, u"contactpunt"_qs, u"batch"_qs}, regels);
        QVERIFY2(a.status == 0 && a.regels.size() == 3, a.regels.isEmpty() ? "" : QJsonDocument(a.regels.last()).toJson().constData());
        verifieerVerklaring(a.ok(2)[u"bestand"].toString().toUtf8());
        QCOMPARE(roep({m_kamer, u"--als"_qs, u"contactpunt"_qs, u"rond-af"_qs}).status, 2); // nothing is left to round off
        const Antwoord register_ = roep({m_kamer, u"--als"_qs, u"contactpunt"_qs, u"vraag"_qs, u"bewaring.register"_qs});
        QCOMPARE(register_.ok()[u"rijen"].toArray().first()[u"nummer"].toString(), nummer);
        QCOMPARE(roep({m_kamer, u"--als"_qs, u"fg"_qs, u"verifieer"_qs}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestWeegkamerctl)
#include "tst_weegkamerctl.moc"
