// SPDX-License-Identifier: EUPL-1.2
// The tab Back-up under Beheer, the words of the status line, and what happens by itself while somebody is logged in.
#include "ui/beheer/backupblad.h"

#include "tests/backup/backupproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/beheer/backupzinnen.h"
#include "ui/beheer/beheerpagina.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/stukvenster.h"
#include "ui/bouwstenen/waarom.h"
#include "ui/venster/backupwacht.h"

#include <QFileDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QUndoStack>

using namespace weegkamer;

class TestBackupblad : public QObject
{
    Q_OBJECT

    /// A page with the tab open, and what it shows up to date.
    struct Pagina_ {
        explicit Pagina_(Kamer &kamer) : om(kamer), pagina(om)
        {
            om.pagina = &pagina;
            pagina.toonBlad(u"back-up"_qs);
            pagina.resize(1060, 700);
            pagina.show();
            ververs();
        }
        Backupblad &blad() { return *pagina.findChild<Backupblad *>(); }
        const QAbstractItemModel &model() { return *pagina.findChild<Lijst *>(u"backups"_qs)->tabel()->model(); }
        void ververs()
        {
            QSignalSpy getoond(&blad(), &Backupblad::getoond);
            pagina.ververs();
            QVERIFY(getoond.wait());
        }
        void wachtOpRust(int meldingen)
        {
            QTRY_COMPARE(om.meldingen.size() + om.fouten.size(), meldingen);
            ververs();
        }
        bool zegt(const QString &tekst)
        {
            const auto labels = pagina.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *l) { return l->isVisible() && l->accessibleName().contains(tekst); })
                || std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *l) { return l->isVisible() && l->text().contains(tekst); });
        }
        Omgevingproef om;
        Beheerpagina pagina;
    };

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void aBackupIsMadeAndCheckedFromTheWindow()
    {
        Huis huis;
        Pagina_ p(huis.coordinator());
        QCOMPARE(p.model().rowCount(), 0);
        QVERIFY(p.zegt(u"nog geen back-up"_qs));
        QVERIFY(!p.pagina.findChild<QPushButton *>(u"controleer-backup"_qs)->isEnabled());
        p.pagina.findChild<QPushButton *>(u"maak-backup"_qs)->click();
        p.wachtOpRust(1);
        QCOMPARE(p.model().rowCount(), 1);
        QVERIFY(p.zegt(u"gemaakt, nog niet geverifieerd"_qs));
        p.pagina.findChild<QPushButton *>(u"controleer-backup"_qs)->click();
        p.wachtOpRust(2);
        QVERIFY(p.om.fouten.isEmpty());
        QVERIFY(p.zegt(u"is nagelezen"_qs));
    }

    void aRehearsalGivesAPaper()
    {
        Huis huis;
        MOET_LUKKEN(Kamerbackup(huis.coordinator()).maak());
        Pagina_ p(huis.coordinator());
        QVERIFY(p.zegt(u"nog niet geoefend"_qs));
        p.pagina.findChild<QPushButton *>(u"oefen-herstel"_qs)->click();
        QTRY_VERIFY(p.pagina.findChild<Stukvenster *>());
        auto *venster = p.pagina.findChild<Stukvenster *>();
        QVERIFY(steun::prent(*venster, u"hersteloefening"_qs));
        const QString pdf = huis.map.filePath(u"verslag.pdf"_qs);
        venster->bewaar(pdf);
        QVERIFY(leesAlles(pdf).startsWith("%PDF"));
        venster->findChild<QPushButton *>(u"sluit"_qs)->click();
        p.ververs();
        QVERIFY(p.zegt(u"ging goed"_qs));
        QVERIFY(p.om.fouten.isEmpty());
    }

    void thePlaceIsChosenThere()
    {
        Huis huis;
        Pagina_ p(huis.coordinator());
        QVERIFY(p.zegt(u"dezelfde schijf"_qs));
        p.pagina.findChild<Actieknop *>(u"backup.stel-in"_qs)->click();
        auto *dialoog = p.pagina.findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        QCOMPARE(dialoog->formulier()->waarde().value(u"dagen"_qs).toInt(), 30);
        // A folder can be looked for instead of typed, and be taken back like anything else.
        const auto nu = [dialoog] { return dialoog->formulier()->waarde().value(u"map"_qs).toString(); };
        const QString eerst = nu();
        dialoog->formulier()->findChild<QPushButton *>(u"mapkeuze"_qs)->click();
        auto *kiezer = dialoog->findChild<QFileDialog *>();
        QVERIFY(kiezer);
        QCOMPARE(kiezer->fileMode(), QFileDialog::Directory);
        Q_EMIT kiezer->fileSelected(huis.map.path());
        kiezer->close();
        QCOMPARE(nu(), huis.map.path());
        dialoog->formulier()->geschiedenis()->undo();
        QCOMPARE(nu(), eerst);
        dialoog->formulier()->zetWaarde({{u"map"_qs, u"/proc/1"_qs}, {u"dagen"_qs, 14}});
        dialoog->findChild<QPushButton *>(u"doe"_qs)->click();
        QVERIFY(p.om.meldingen.isEmpty()); // refused, beside its field
        for (const QScrollArea *rol : dialoog->findChildren<QScrollArea *>()) // and the low dialog made room for it
            QTRY_VERIFY(rol->verticalScrollBar()->maximum() == 0);
        const QString map = huis.map.filePath(u"elders"_qs);
        dialoog->formulier()->zetWaarde({{u"map"_qs, map}, {u"dagen"_qs, 14}});
        dialoog->findChild<QPushButton *>(u"doe"_qs)->click();
        QCOMPARE(p.om.meldingen.size(), 1);
        p.ververs();
        QVERIFY(p.zegt(map) && p.zegt(u"14 dagen"_qs));
        // The form begins with what was chosen: who changes the one would put the other back.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        p.pagina.findChild<Actieknop *>(u"backup.stel-in"_qs)->click();
        dialoog = p.pagina.findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        QCOMPARE(dialoog->formulier()->waarde().value(u"map"_qs).toString(), map);
        QCOMPARE(dialoog->formulier()->waarde().value(u"dagen"_qs).toInt(), 14);
    }

    void theStatusLineSaysOneTruth_data()
    {
        QTest::addColumn<int>("uren"); // since the last one; -1: none
        QTest::addColumn<int>("staat");
        QTest::addColumn<QString>("probleem");
        QTest::addColumn<bool>("oefenen");
        QTest::addColumn<QString>("zegt");
        QTest::addColumn<bool>("goed");
        const int gemaakt = static_cast<int>(Backupstaat::Gemaakt);
        const int goed = static_cast<int>(Backupstaat::Geverifieerd);
        const int mis = static_cast<int>(Backupstaat::Fout);
        QTest::newRow("none") << -1 << 0 << QString() << false << u"Nog geen back-up"_qs << false;
        QTest::newRow("made") << 1 << gemaakt << QString() << false << u"Back-up vandaag 13:00, gemaakt, nog niet geverifieerd"_qs << true;
        QTest::newRow("verified") << 20 << goed << QString() << false << u"Back-up gisteren 18:00, geverifieerd"_qs << true;
        QTest::newRow("too long ago") << 72 << goed << QString() << false << u"Back-up 28 juni 14:00, geverifieerd"_qs << false;
        QTest::newRow("bad") << 1 << mis << QString() << false << u"Back-up vandaag 13:00 is niet goed"_qs << false;
        QTest::newRow("failed") << 1 << goed << u"De schijf is vol."_qs << false << u"Back-up mislukt"_qs << false;
        QTest::newRow("rehearse") << 1 << goed << QString() << true << u"Back-up vandaag 13:00, geverifieerd; oefen het herstel"_qs << true;
    }
    void theStatusLineSaysOneTruth()
    {
        QFETCH(int, uren);
        QFETCH(int, staat);
        QFETCH(QString, probleem);
        QFETCH(bool, oefenen);
        QFETCH(QString, zegt);
        QFETCH(bool, goed);
        Backupoverzicht o;
        o.nu = QDateTime({2026, 7, 1}, {12, 0}, Qt::UTC);
        o.probleem = probleem;
        o.oefenen = oefenen;
        if (uren >= 0)
            o.rijen.append({.pad = u"x"_qs, .gemaaktOp = o.nu.addSecs(-uren * 3600), .staat = static_cast<Backupstaat>(staat)});
        const Statuszin zin = backupstatus(o);
        QCOMPARE(zin.tekst, zegt);
        QCOMPARE(zin.goed, goed);
    }

    void whatNobodyCheckedIsCheckedAfterLogIn()
    {
        Huis huis;
        MOET_LUKKEN(Kamerbackup::maakGesloten(huis.pad(), accountVan(Rol::Beheerder), huisgeheim(), {}, huis.klok));
        Omgevingproef om(huis.coordinator());
        Backupwacht wacht(om, Kamerbackup(huis.coordinator()).dagelijks(), [] { return nullptr; });
        QCOMPARE(wacht.overzicht().rijen.size(), 1); // not older than a day: none was made
        QCOMPARE(wacht.overzicht().rijen.first().staat, Backupstaat::Gemaakt);
        QTRY_COMPARE(wacht.overzicht().rijen.first().staat, Backupstaat::Geverifieerd);
    }

    void anIdleMomentMakesTheDailyOne()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        QWidget pagina;
        pagina.show();
        Backupwacht wacht(om, Kamerbackup(huis.coordinator()).dagelijks(), [&] { return &pagina; });
        QTRY_COMPARE(wacht.overzicht().rijen.first().staat, Backupstaat::Geverifieerd);
        huis.klok.verder(1);
        wacht.zetStilNa(1);
        QTRY_COMPARE(wacht.overzicht().rijen.size(), 2);
        QTRY_COMPARE(wacht.overzicht().rijen.first().staat, Backupstaat::Geverifieerd);
        wacht.zetStilNa(60'000);
        QVERIFY(om.fouten.isEmpty());
    }

    void lockingWhileOneIsCheckedIsSafe()
    {
        Huis huis;
        MOET_LUKKEN(Kamerbackup(huis.coordinator()).maak());
        for (int i = 0; i < 5; ++i) {
            Omgevingproef om(huis.coordinator());
            {
                Backupwacht wacht(om, *Kamerbackup(huis.coordinator()).overzicht(), [] { return nullptr; });
                if (i > 0)
                    QCoreApplication::processEvents();
            }
            huis.logUit();
        }
        QVERIFY(!QFileInfo::exists(controlemap(huis.pad())));
    }

    void nothingStandsOverTheListOnALowWindow()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        Backupblad blad(om);
        QSignalSpy getoond(&blad, &Backupblad::getoond);
        blad.ververs();
        QVERIFY(getoond.wait());
        // As high as it says that it must be: that is what the window gives it when there is no more.
        blad.resize(1032, blad.layout()->totalHeightForWidth(1032));
        blad.show();
        QCoreApplication::processEvents();
        const auto *lijst = blad.findChild<Lijst *>(u"backups"_qs);
        const auto labels = blad.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QLabel *l : labels)
            QVERIFY2(!l->isVisible() || !l->geometry().intersects(lijst->geometry()), qPrintable(l->text()));
    }

    void thePageFits_data()
    {
        QTest::addColumn<int>("thema");
        QTest::newRow("light") << static_cast<int>(Thema::Licht);
        QTest::newRow("dark") << static_cast<int>(Thema::Donker);
    }
    void thePageFits()
    {
        QFETCH(int, thema);
        pasToe(*qApp, static_cast<Thema>(thema));
        Huis huis;
        {
            Pagina_ leeg(huis.coordinator());
            QVERIFY(steun::prent(leeg.pagina, u"backup-leeg"_qs, {1060, 620}));
            QCOMPARE(steun::afgekapt(&leeg.pagina), QString());
        }
        for (int i = 0; i < 4; ++i) {
            huis.klok.verder(1);
            MOET_LUKKEN(Kamerbackup(huis.coordinator()).maak());
        }
        const QString eerste = Kamerbackup(huis.coordinator()).overzicht()->rijen.last().pad;
        QByteArray stuk = leesAlles(eerste);
        schrijfAlles(eerste, stuk.left(4000));
        Pagina_ p(huis.coordinator());
        QVERIFY(steun::prent(p.pagina, u"backup"_qs, {1060, 620}));
        QCOMPARE(steun::afgekapt(&p.pagina), QString());
        QCOMPARE(steun::naamlozeInvoer(&p.pagina), QString());
        pasToe(*qApp, Thema::Licht);
    }
};

QTEST_MAIN(TestBackupblad)
#include "tst_backupblad.moc"
