// SPDX-License-Identifier: EUPL-1.2
#include "core/demo/demo.h"

#include "core/basis/systeem/slotbestand.h"
#include "core/logboek/logboek.h"
#include "tests/steun/huis.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace weegkamer;

class TestDemo : public QObject
{
    Q_OBJECT

    const QDate vandaag{2026, 11, 18};

    static std::unique_ptr<Kamer> open(const QString &pad, const Klok &klok)
    {
        auto kamer = Kamer::open(pad, demoaccounts().constFirst().naam, wachtwoordUit(demowachtwoord()), klok);
        if (!kamer)
            qFatal("%s", qPrintable(waarom(kamer)));
        return std::move(*kamer);
    }
    static QStringList kolom(Kamer &kamer, const QString &sql)
    {
        auto s = kamer.database().bereid(Modus::Onderhoud, sql);
        QStringList uit;
        while (*s->stap())
            uit.append(s->tekstVan(0));
        return uit;
    }

private Q_SLOTS:
    void thePracticeMunicipalityHasEveryState()
    {
        QTemporaryDir map;
        const QString pad = map.filePath(u"demo.weegkamer"_qs);
        // It appears at its place when it is whole.
        bool gezien = false;
        bool eerder = false;
        MOET(const Demouitslag uitslag, maakDemokamer(pad, {.vandaag = vandaag}, [&](qint64, qint64) {
                 gezien = true;
                 eerder = eerder || QFile::exists(pad);
                 return true;
             }));
        QVERIFY(gezien && !eerder);
        QVERIFY(QDir(map.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
        QCOMPARE(uitslag.aanmeldingen, 63);
        QVERIFY2(uitslag.casussen >= 33 && uitslag.casussen <= 38, qPrintable(QString::number(uitslag.casussen)));
        const VasteKlok klok(QDateTime(vandaag, {12, 0}, Qt::UTC));
        const auto kamer = open(pad, klok);
        const auto inFase = [&](const char *fase) { return kolom(*kamer, u"SELECT id FROM dossier WHERE fase = '%1'"_qs.arg(QLatin1String(fase))).size(); };
        QCOMPARE(inFase("casus"), uitslag.casussen);
        QCOMPARE(inFase("afgeschermd"), 2);
        QCOMPARE(inFase("te-vernietigen"), 1);
        QVERIFY(inFase("aanmelding") >= 2);
        QVERIFY(inFase("weging") >= 5);
        QCOMPARE(kolom(*kamer, u"SELECT id FROM vernietiging"_qs).size(), uitslag.vernietigd);
        const qsizetype teLaat = kolom(*kamer, u"SELECT id FROM plicht WHERE afgedaan_op IS NULL AND uiterlijk < '2026-11-18'"_qs).size();
        QVERIFY2(teLaat >= 2 && teLaat <= 20, qPrintable(QString::number(teLaat)));
        // No two dossiers share a paragraph.
        for (const char *tabel : {"aanmelding gedraging", "feit omschrijving", "inbreng omschrijving"}) {
            const QString veld = QString::fromLatin1(tabel).section(u' ', -1);
            const QStringList teksten = kolom(*kamer, u"SELECT %1 FROM %2"_qs.arg(veld, QString::fromLatin1(tabel).section(u' ', 0, 0)));
            QVERIFY(teksten.size() > 30);
            QCOMPARE(QSet<QString>(teksten.cbegin(), teksten.cend()).size(), teksten.size());
        }
        MOET(const Logcontrole controle, kamer->controleerLogboek());
        QVERIFY2(controle.isGoed(), qPrintable(controle.bevindingen.join(u'\n')));
        QVERIFY(controle.regels > 500);
        // The chair of a deelnemer can be practised too: some casussen, not all.
        const qsizetype mee = kolom(*kamer, u"SELECT DISTINCT c.dossier FROM casus_deelnemer c JOIN account a ON a.id = c.account WHERE a.rol = 'deelnemer' AND c.tot IS NULL"_qs).size();
        QVERIFY2(mee >= 2 && mee < uitslag.casussen, qPrintable(QString::number(mee)));
        // Another one takes no place that is taken.
        const auto weer = maakDemokamer(pad, {.vandaag = vandaag}, {});
        QVERIFY(!weer);
        QCOMPARE(weer.error().velden.value(0).veld, u"naam"_qs);
    }

    void theSameDayGivesTheSameSet()
    {
        QTemporaryDir map;
        QStringList beelden[2];
        for (int i = 0; i < 2; ++i) {
            const QString pad = map.filePath(u"demo%1.weegkamer"_qs.arg(i));
            MOET_LUKKEN(maakDemokamer(pad, {.vandaag = vandaag}, {}));
            const VasteKlok klok(QDateTime(vandaag, {12, 0}, Qt::UTC));
            const auto kamer = open(pad, klok);
            beelden[i] = kolom(*kamer, u"SELECT nummer || fase || fase_sinds FROM dossier ORDER BY id"_qs)
                + kolom(*kamer, u"SELECT naam || geboortedatum FROM betrokkene ORDER BY id"_qs) + kolom(*kamer, u"SELECT omschrijving FROM feit ORDER BY id"_qs);
        }
        QCOMPARE(beelden[0], beelden[1]);
    }

    void stoppingLeavesNoFile()
    {
        QTemporaryDir map;
        const QString pad = map.filePath(u"demo.weegkamer"_qs);
        const auto gestopt = maakDemokamer(pad, {.vandaag = vandaag}, [](qint64 gedaan, qint64) { return gedaan < 20; });
        QVERIFY(!gestopt);
        QCOMPARE(gestopt.error().soort, FoutSoort::Geannuleerd);
        QCOMPARE(QDir(map.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    /// A kill lets nobody tidy up. The next making does, and touches nothing else.
    void theNextMakingRemovesWhatAKillLeft()
    {
        QTemporaryDir map;
        const QDir hier(map.path());
        const auto mappen = [&] { return hier.entryList({u".oefengemeente-*"_qs}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); };
        const pid_t kind = ::fork();
        QVERIFY(kind >= 0);
        if (kind == 0) {
            static_cast<void>(maakDemokamer(map.filePath(u"demo.weegkamer"_qs), {.vandaag = vandaag}, [](qint64 gedaan, qint64) {
                if (gedaan == 20)
                    ::kill(::getpid(), SIGKILL);
                return true;
            }));
            ::_exit(0);
        }
        int stand = 0;
        QCOMPARE(::waitpid(kind, &stand, 0), kind);
        QVERIFY(WIFSIGNALED(stand));
        QCOMPARE(mappen().size(), 1); // the control: it left what nobody sees
        const QString gebleven = hier.filePath(mappen().constFirst());
        QVERIFY(QFile::exists(gebleven + u"/demo.weegkamer"_qs));

        // Others that look like it: one in use, one whose kamer is in use, one that is a way to somebody's own folder, two that are not ours.
        for (const char *naam : {".oefengemeente-inuseA", ".oefengemeente-inuseB", ".oefengemeente-", ".oefengemeente-langer1", ".oefengemeente-m et1", "eigen"})
            QVERIFY(hier.mkdir(QLatin1String(naam)));
        const auto schrijf = [&](const QString &naam) {
            QFile uit(hier.filePath(naam));
            return uit.open(QIODevice::WriteOnly) && uit.write("x") == 1;
        };
        QVERIFY(schrijf(u".oefengemeente-inuseB/oud.weegkamer"_qs) && schrijf(u"eigen/brief.txt"_qs) && schrijf(u".oefengemeente-bestan"_qs));
        QVERIFY(QFile::link(hier.filePath(u"eigen"_qs), hier.filePath(u".oefengemeente-wegwij"_qs)));
        const Aanwezige wie = Aanwezige::dezeProces(SysteemKlok());
        MOET(const auto een, Slotbestand::neem(hier.filePath(u".oefengemeente-inuseA/maken"_qs), wie));
        MOET(const auto twee, Slotbestand::neem(hier.filePath(u".oefengemeente-inuseB/oud.weegkamer"_qs), wie));
        QVERIFY(hier.mkdir(u".oefengemeente-leeg12"_qs)); // killed before it was locked

        const auto gestopt = maakDemokamer(map.filePath(u"demo.weegkamer"_qs), {.vandaag = vandaag}, [](qint64, qint64) { return false; });
        QCOMPARE(gestopt.error().soort, FoutSoort::Geannuleerd);
        QVERIFY(!QFile::exists(gebleven));
        QCOMPARE(mappen(), (QStringList{u".oefengemeente-"_qs, u".oefengemeente-inuseA"_qs, u".oefengemeente-inuseB"_qs, u".oefengemeente-langer1"_qs, u".oefengemeente-m et1"_qs, u".oefengemeente-wegwij"_qs}));
        QVERIFY(QFile::exists(hier.filePath(u"eigen/brief.txt"_qs)));
        QVERIFY(QFile::exists(hier.filePath(u".oefengemeente-inuseB/oud.weegkamer"_qs)));
        QVERIFY(QFile::exists(hier.filePath(u".oefengemeente-bestan"_qs)));
    }

    /// Killed when the keyring was in its place and the kamer was not yet: the name is free again. Of any other kamer the keyring stays.
    void aKeyringThatCameBeforeItsKamerDoesNotKeepTheName()
    {
        QTemporaryDir map;
        const QDir hier(map.path());
        const VasteKlok klok(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
        const auto maak = [&](const QString &naam, bool demo) {
            Kameropgave opgave{.gemeente = u"Voorbeeldstad"_qs, .oefen = true, .demo = demo, .snel = true};
            opgave.accounts.append({u"c"_qs, Rol::Casuscoordinator, u"een lange zin om mee te oefenen"_qs, u"C"_qs});
            return Kamer::maak(hier.filePath(naam + u".weegkamer"_qs), opgave, klok);
        };
        for (const char *naam : {"demo", "heel", "zonder", "open"})
            MOET_LUKKEN(maak(QLatin1String(naam), true));
        MOET_LUKKEN(maak(u"echt"_qs, false));
        QVERIFY(hier.mkdir(u".oefengemeente-abc123"_qs) && hier.mkdir(u".oefengemeente-bezig1"_qs));
        for (const char *naam : {"demo", "echt"})
            QVERIFY(QFile::rename(hier.filePath(QLatin1String(naam) + u".weegkamer"_qs), hier.filePath(u".oefengemeente-abc123/"_qs + QLatin1String(naam) + u".weegkamer"_qs)));
        QVERIFY(QFile::copy(hier.filePath(u"heel.weegkamer"_qs), hier.filePath(u".oefengemeente-abc123/heel.weegkamer"_qs))); // its kamer is there
        QVERIFY(QFile::remove(hier.filePath(u"zonder.weegkamer"_qs)));                                                       // put away by somebody
        QVERIFY(QFile::rename(hier.filePath(u"open.weegkamer"_qs), hier.filePath(u".oefengemeente-bezig1/open.weegkamer"_qs))); // being made now
        MOET(const auto bezig, Slotbestand::neem(hier.filePath(u".oefengemeente-bezig1/maken"_qs), Aanwezige::dezeProces(SysteemKlok())));
        const auto stop = [](qint64, qint64) { return false; };
        QCOMPARE(maakDemokamer(hier.filePath(u"demo.weegkamer"_qs), {.vandaag = vandaag}, stop).error().soort, FoutSoort::Geannuleerd); // not: taken
        QVERIFY(!hier.exists(u"demo.sleutelbos"_qs));
        QVERIFY(!hier.exists(u".oefengemeente-abc123"_qs));
        for (const char *naam : {"echt", "heel", "zonder", "open"}) {
            QVERIFY2(hier.exists(QLatin1String(naam) + u".sleutelbos"_qs), naam);
            QCOMPARE(maakDemokamer(hier.filePath(QLatin1String(naam) + u".weegkamer"_qs), {.vandaag = vandaag}, stop).error().soort, FoutSoort::Invoer);
        }
    }

    /// Nor does one that is at work lose its folder to another that begins.
    void twoMakingsDoNotMeet()
    {
        QTemporaryDir map;
        bool ander = false;
        MOET_LUKKEN(maakDemokamer(map.filePath(u"een.weegkamer"_qs), {.vandaag = vandaag}, [&](qint64 gedaan, qint64) {
            if (gedaan == 30 && !ander) {
                ander = true;
                const auto gestopt = maakDemokamer(map.filePath(u"twee.weegkamer"_qs), {.vandaag = vandaag}, [](qint64, qint64) { return false; });
                return !gestopt && gestopt.error().soort == FoutSoort::Geannuleerd;
            }
            return true;
        }));
        QVERIFY(ander);
        QStringList over = QDir(map.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        over.removeIf([](const QString &naam) { return naam.startsWith(u"een."); });
        QCOMPARE(over, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
