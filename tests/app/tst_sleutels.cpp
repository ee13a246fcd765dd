// SPDX-License-Identifier: EUPL-1.2
// Accounts, passwords, key file and recovery key from the shell; and the script of docs/weegkamerctl.md, as it stands there.
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

class TestSleutels : public QObject
{
    Q_OBJECT
    QTemporaryDir m_map;
    const QString m_marit = QStringLiteral("een lange zin die marit onthoudt");
    const QString m_petra = QStringLiteral("een lange zin die petra onthoudt");

    QString pad(const char *naam) const { return m_map.filePath(QLatin1String(naam)); }
    /// Exit status, and what was printed.
    struct Uit {
        int status = -1;
        QJsonObject regel;
        QByteArray fouten;
    };
    Uit roep(const QStringList &woorden, const QString &wachtwoord, const QByteArray &invoer = {}, const QString &nieuw = {}) const
    {
        QProcess p;
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        e.insert(QStringLiteral("WEEGKAMER_WACHTWOORD"), wachtwoord);
        if (!nieuw.isEmpty())
            e.insert(QStringLiteral("WEEGKAMER_NIEUW_WACHTWOORD"), nieuw);
        p.setProcessEnvironment(e);
        p.start(QStringLiteral(WEEGKAMERCTL), woorden);
        p.write(invoer);
        p.closeWriteChannel();
        p.waitForFinished(60'000);
        return {p.exitCode(), QJsonDocument::fromJson(p.readAllStandardOutput().trimmed()).object(), p.readAllStandardError()};
    }
    QStringList als(const char *wie, const QStringList &opdracht) const
    {
        return QStringList{pad("k.weegkamer"), QStringLiteral("--als"), QLatin1String(wie)} + opdracht;
    }
    /// The block of shell below a heading of the manual.
    static QString script(const QString &kop)
    {
        QFile f(QStringLiteral(HANDLEIDING));
        if (!f.open(QIODevice::ReadOnly))
            return {};
        const QString alles = QString::fromUtf8(f.readAll());
        const QString deel = alles.mid(alles.indexOf(QStringLiteral("## ") + kop));
        static const QRegularExpression blok(QStringLiteral("```sh\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
        return blok.match(deel).captured(1);
    }
    /// The part that stands in a paper: sixteen groups of four.
    static QString deelUit(const QString &pdf)
    {
        QProcess p;
        p.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        p.waitForFinished();
        static const QRegularExpression groep(QStringLiteral("\\b[0-9A-HJKMNP-TV-Z]{4}\\b"));
        QStringList uit;
        const QStringList regels = QString::fromUtf8(p.readAllStandardOutput()).split(u'\n');
        for (const QString &regel : regels) {
            if (!regel.contains(QStringLiteral("Regel ")))
                continue;
            for (auto it = groep.globalMatch(regel); it.hasNext();)
                uit.append(it.next().captured());
        }
        return uit.join(u' ');
    }

private Q_SLOTS:
    void theScriptOfTheManualRuns()
    {
        const QString tekst = script(QStringLiteral("Accounts"));
        QVERIFY(tekst.contains(QStringLiteral("bekrachtig-sleutels")));
        QProcess p;
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        e.insert(QStringLiteral("ctl"), QStringLiteral(WEEGKAMERCTL));
        p.setProcessEnvironment(e);
        p.start(QStringLiteral("sh"), {QStringLiteral("-c"), tekst, QStringLiteral("sh"), pad("k.weegkamer")});
        QVERIFY(p.waitForFinished(120'000));
        const QByteArray uit = p.readAllStandardOutput();
        QVERIFY2(p.exitCode() == 0, QByteArray(p.readAllStandardError() + uit).constData());
        QVERIFY2(uit.trimmed().split('\n').constLast().startsWith("{\"ok\""), uit.constData());
    }

    void aPasswordIsChanged()
    {
        QVERIFY(QFile::exists(pad("k.weegkamer")));
        QCOMPARE(roep(als("petra", {QStringLiteral("wachtwoord")}), m_petra, {}, QStringLiteral("te kort")).status, 2);
        const QString anders = QStringLiteral("een andere zin van petra");
        QCOMPARE(roep(als("petra", {QStringLiteral("wachtwoord")}), m_petra, {}, anders).status, 0);
        QCOMPARE(roep(als("petra", {QStringLiteral("vraag"), QStringLiteral("beheer.mijn-account")}), m_petra).status, 4);
        QCOMPARE(roep(als("petra", {QStringLiteral("wachtwoord")}), anders, {}, m_petra).status, 0);
    }

    void aKeyFileIsNeededOnceItIsMade()
    {
        QVERIFY(QDir(m_map.path()).mkdir(QStringLiteral("stick")));
        const QString stick = pad("stick/petra.sleutelbestand");
        const QStringList vraag{QStringLiteral("vraag"), QStringLiteral("beheer.mijn-account")};
        QCOMPARE(roep(als("petra", {QStringLiteral("sleutelbestand"), QStringLiteral("maak"), pad("naast.sleutelbestand")}), m_petra).status, 2); // beside the kamer
        QCOMPARE(roep(als("petra", {QStringLiteral("sleutelbestand"), QStringLiteral("maak"), stick}), m_petra).status, 0);
        QCOMPARE(roep(als("petra", vraag), m_petra).status, 4);
        QCOMPARE(roep(als("petra", vraag) + QStringList{QStringLiteral("--sleutelbestand"), stick}, m_petra).status, 0);
        QCOMPARE(roep(als("petra", vraag) + QStringList{QStringLiteral("--sleutelbestand"), pad("k.weegkamer")}, m_petra).status, 5); // no key file
        const QStringList met{QStringLiteral("--sleutelbestand"), stick};
        QCOMPARE(roep(als("petra", {QStringLiteral("backup"), pad("uit")}), m_petra).status, 4);
        const Uit backup = roep(als("petra", {QStringLiteral("backup")}) + met, m_petra);
        QVERIFY2(backup.status == 0, backup.fouten.constData());
        const QString bestand = QDir(pad("k.backups")).entryInfoList({QStringLiteral("*.weegbackup")}).value(0).absoluteFilePath();
        const QStringList herstel{pad("stick/terug.weegkamer"), QStringLiteral("--als"), QStringLiteral("petra"), QStringLiteral("herstel"), bestand};
        QCOMPARE(roep(herstel, m_petra).status, 4);
        QCOMPARE(roep(herstel + met, m_petra).status, 0);
        QVERIFY(QFile::exists(pad("stick/terug.weegkamer")));
        QCOMPARE(roep(als("petra", {QStringLiteral("sleutelbestand"), QStringLiteral("weg")}) + QStringList{QStringLiteral("--sleutelbestand"), stick}, m_petra).status, 0);
        QCOMPARE(roep(als("petra", vraag), m_petra).status, 0);
    }

    void theRecoveryKeyIsPrintedTriedOutAndUsed()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not there");
        QVERIFY(QDir(m_map.path()).mkdir(QStringLiteral("papier")));
        const QStringList maak{QStringLiteral("herstelsleutel"), QStringLiteral("maak"), pad("papier"), QStringLiteral("De burgemeester")};
        QCOMPARE(roep(als("ivo", maak), QStringLiteral("een lange zin die ivo onthoudt")).status, 3);
        const Uit gemaakt = roep(als("marit", maak), m_marit);
        QVERIFY2(gemaakt.status == 0, gemaakt.fouten.constData());
        QCOMPARE(roep(als("marit", maak), m_marit).status, 2); // never over another
        const QString een = deelUit(pad("papier/hersteldeel-1.pdf"));
        const QString drie = deelUit(pad("papier/hersteldeel-3.pdf"));
        QVERIFY2(een.size() == 79 && drie.size() == 79 && een != drie, qPrintable(een));
        const QByteArray delen = QString(een + u'\n' + drie + u'\n').toUtf8();
        QCOMPARE(roep(als("marit", {QStringLiteral("herstelsleutel"), QStringLiteral("beproef")}), m_marit, "onzin\nook onzin\n").status, 2);
        QCOMPARE(roep(als("marit", {QStringLiteral("herstelsleutel"), QStringLiteral("beproef")}), m_marit, delen).status, 0);
        const QString nieuw = QStringLiteral("de zin na het herstel van alles");
        QCOMPARE(roep(als("marit", {QStringLiteral("krijg-toegang-terug")}), nieuw, delen).status, 0);
        QCOMPARE(roep(als("marit", {QStringLiteral("vraag"), QStringLiteral("werkvoorraad.toon")}), m_marit).status, 4);
        QCOMPARE(roep(als("marit", {QStringLiteral("verifieer")}), nieuw).status, 0);
        QCOMPARE(roep(als("marit", {QStringLiteral("hersleutel")}), nieuw).status, 0);
        QCOMPARE(roep(als("petra", {QStringLiteral("vraag"), QStringLiteral("werkvoorraad.toon")}), m_petra).status, 0);
    }

    void afterFailuresTheShellMustWaitToo()
    {
        const QStringList vraag = als("ivo", {QStringLiteral("vraag"), QStringLiteral("beheer.accounts")});
        Uit uit;
        // Each further failure doubles the wait, so on a slow machine too it soon outlasts the next call.
        for (int i = 0; i < 8 && !uit.regel.value(u"fout").toObject().value(u"uitleg").toString().contains(QStringLiteral("Wacht nog")); ++i) {
            uit = roep(vraag, QStringLiteral("een verkeerd wachtwoord"));
            QCOMPARE(uit.status, 4);
        }
        QVERIFY(uit.regel.value(u"fout").toObject().value(u"uitleg").toString().contains(QStringLiteral("Wacht nog")));
    }
};

QTEST_GUILESS_MAIN(TestSleutels)
#include "tst_sleutels.moc"
