// SPDX-License-Identifier: EUPL-1.2
// kill -9 in each phase of back-up and restore: no half back-up under a whole name, no half kamer, nothing left for ever.
// A round of a campaign kills once at each step.
#include "core/aanmelding/melding.h"
#include "core/logboek/logboek.h"
#include "tests/backup/backupproef.h"
#include "tests/faults/campagne.h"

#include <QCoreApplication>
#include <QProcess>
#include <csignal>
#include <cstdio>

using namespace weegkamer;

namespace
{
const QDateTime begin({2026, 3, 2}, {9, 0}, Qt::UTC);
constexpr int volPerFase = 200;

/// Kills its own process with -9 at the n-th step that is asked of it.
Storing dodeBij(int n)
{
    return [n, teller = std::make_shared<int>(0)](Stap) {
        if (++*teller >= n)
            std::raise(SIGKILL);
        return 0;
    };
}

/// The same at the n-th time that progress is told: between the steps.
Backupvoortgang dodeNa(int n)
{
    return [n, teller = std::make_shared<int>(0)](qint64, qint64) {
        if (++*teller >= n)
            std::raise(SIGKILL);
        return true;
    };
}

/// The child: one back-up or one restore, killed at the n-th step; 0 when it came to its end first.
int kind(const QStringList &w)
{
    const QString wat = w.at(2);
    const QString kamerPad = w.at(3);
    const int n = w.at(5).toInt();
    const VasteKlok klok(begin.addSecs(w.at(6).toInt()));
    if (wat == u"maak") {
        const auto kamer = Kamer::open(kamerPad, accountVan(Rol::Casuscoordinator), huisgeheim(), klok);
        return kamer && Kamerbackup(**kamer).maak({}, dodeBij(n)) ? 0 : 1;
    }
    if (wat == u"sluit")
        return Kamerbackup::maakGesloten(kamerPad, accountVan(Rol::Beheerder), huisgeheim(), {}, klok, dodeNa(n)) ? 0 : 1;
    const Herstelopdracht opdracht{.backup = w.at(4), .doel = kamerPad, .vervang = true, .storing = wat == u"herstel" ? dodeBij(n) : Storing()};
    return Kamerbackup::zetTerug(opdracht, alsRol(Rol::Casuscoordinator), klok, wat == u"herstel" ? Backupvoortgang() : dodeNa(n)) ? 0 : 1;
}
} // namespace

class TestBackupkill : public QObject
{
    Q_OBJECT

    /// Runs the child; true when it was killed, false when it came to its end.
    static bool gedood(const QString &wat, const Huis &huis, const QString &backup, int n, int seconde)
    {
        QProcess p;
        p.start(QCoreApplication::applicationFilePath(), {u"--kind"_qs, wat, huis.pad(), backup, QString::number(n), QString::number(seconde)});
        p.waitForFinished(60'000);
        if (p.exitStatus() == QProcess::NormalExit && p.exitCode() != 0)
            qFatal("the child failed: %s", p.readAllStandardError().constData());
        return p.exitStatus() == QProcess::CrashExit;
    }
    static Gelukt isHeel(Huis &huis, const Klok &klok)
    {
        PROBEER_IN(const auto kamer, Kamer::open(huis.pad(), accountVan(Rol::Casuscoordinator), huisgeheim(), klok));
        PROBEER_IN(const Logcontrole log, kamer->controleerLogboek());
        const QStringList mis = log.bevindingen + kamer->bevindingen();
        PROBEER_IN(const QString paginas, kamer->database().waarde(QStringLiteral("PRAGMA cipher_integrity_check")));
        if (!mis.isEmpty() || !paginas.isEmpty())
            return foutMet(FoutSoort::Beschadigd, mis.join(QLatin1Char(' ')) + paginas);
        return {};
    }

private Q_SLOTS:
    void aKilledBackupIsNeverTakenForAWholeOne_data()
    {
        QTest::addColumn<QString>("wat");
        QTest::newRow("open, at every step") << u"maak"_qs;
        QTest::newRow("closed, between the steps") << u"sluit"_qs;
    }
    void aKilledBackupIsNeverTakenForAWholeOne()
    {
        QFETCH(QString, wat);
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Bevestigd"_qs}));
        huis.logUit();
        const QString map = standaardBackupmap(huis.pad());
        int seconde = 0;
        for (Campagne c(u"backup-%1"_qs.arg(wat), 1, volPerFase); c.verder();) {
            int keren = 0;
            for (int n = 1;; ++n) {
                const bool dood = gedood(wat, huis, {}, n, ++seconde);
                if (dood) {
                    ++keren;
                    c.trof(u"gedood"_qs);
                }
                const QStringList heel = QDir(map).entryList({u"*.weegbackup"_qs}, QDir::Files);
                for (const QString &naam : heel) {
                    MOET(const auto lezer, Backuplezer::open(QDir(map).filePath(naam)));
                    MOET_LUKKEN(lezer->controleer());
                    QVERIFY(QFile::remove(QDir(map).filePath(naam)));
                }
                if (!dood)
                    break;
            }
            MOET_LUKKEN(isHeel(huis, VasteKlok(begin.addSecs(seconde)))); // as late as the child was
            // What the kills left is gone after the next one that lives.
            QCOMPARE(QDir(map).entryList(QDir::Files | QDir::Hidden), QStringList());
            QVERIFY2(keren >= 2, "the child was never killed: the test sees nothing");
        }
        MOET(const Meldinglijst lijst, huis.coordinator().vraag(VraagMeldingen{}));
        QCOMPARE(lijst.rijen.size(), 1);
    }

    void aKilledRestoreLeavesTheOldKamerOrTheNewOne_data()
    {
        QTest::addColumn<QString>("wat");
        QTest::newRow("at every step") << u"herstel"_qs;
        QTest::newRow("between the steps") << u"herstel-tussen"_qs;
    }
    void aKilledRestoreLeavesTheOldKamerOrTheNewOne()
    {
        QFETCH(QString, wat);
        Huis huis;
        MOET(const QString backup, Kamerbackup(huis.coordinator()).maak());
        // After the back-up: a melding, and a new Dossier key would not fit the old keyring, so both files must go together.
        MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Later"_qs}));
        huis.logUit();
        const QByteArray kamer = leesAlles(huis.pad());
        const QString bosPad = QString(huis.pad()).replace(u".weegkamer"_qs, u".sleutelbos"_qs);
        const QByteArray bos = leesAlles(bosPad);
        for (Campagne c(wat, 1, volPerFase); c.verder();) {
            QSet<int> uitkomsten;
            for (int n = 1;; ++n) {
                schrijfAlles(huis.pad(), kamer);
                schrijfAlles(bosPad, bos);
                const bool dood = gedood(wat, huis, backup, n, 0);
                MOET_LUKKEN(isHeel(huis, huis.klok)); // opening rounds it off, or throws it away
                const QString meldingen = *huis.coordinator().database().waarde(u"SELECT count(*) FROM melding"_qs);
                uitkomsten.insert(meldingen.toInt());
                if (dood)
                    c.trof(meldingen == u"0" ? u"teruggezet"_qs : u"de oude"_qs);
                huis.logUit();
                QVERIFY(inhoudVan(huis.map.path()).filter(u".herstel"_qs).isEmpty());
                if (!dood) {
                    QCOMPARE(meldingen, u"0"_qs);
                    break;
                }
            }
            QCOMPARE(uitkomsten, (QSet<int>{0, 1})); // both ways were seen
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList woorden = QCoreApplication::arguments();
    if (woorden.size() == 7 && woorden.at(1) == u"--kind")
        return kind(woorden);
    TestBackupkill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backupkill.moc"
