// SPDX-License-Identifier: EUPL-1.2
#include "ui/toezicht/logboekpagina.h"

#include "core/aanmelding/melding.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "core/logboek/logcontrole.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/uitwisseling/afdrukvenster.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTableView>

using namespace weegkamer;

class TestLogboekpagina : public QObject
{
    Q_OBJECT

    static Gelukt neemMeldingAan(Kamer &kamer)
    {
        PROBEER(kamer.doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Een melding."_qs}));
        return {};
    }
    static QString controletekst(QWidget &pagina) { return pagina.findChild<QLabel *>(u"controle"_qs)->accessibleName(); }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void theNewestEntryStandsOnTopInWords()
    {
        Huis huis;
        MOET_LUKKEN(neemMeldingAan(huis.coordinator()));
        Omgevingproef om(huis.coordinator());
        Logboekpagina pagina(om);
        pagina.ververs();
        const auto *model = pagina.findChild<Lijst *>()->tabel()->model();
        QCOMPARE(model->index(0, 2).data().toString(), QString::fromUtf8(NeemMeldingAan::kop.titel));
        QCOMPARE(model->index(0, 3).data().toString(), u"2026-001"_qs);
        QCOMPARE(model->index(0, 1).data().toString(), accountVan(Rol::Casuscoordinator));
    }

    void enterShowsWhatWasFilledIn()
    {
        Huis huis;
        MOET_LUKKEN(neemMeldingAan(huis.coordinator()));
        Omgevingproef om(huis.coordinator());
        Logboekpagina pagina(om);
        pagina.ververs();
        pagina.show();
        auto *lijst = pagina.findChild<Lijst *>();
        lijst->tabel()->selectRow(0);
        Q_EMIT lijst->gekozen(lijst->huidigeRij());
        const QString detail = pagina.findChild<Leesblad *>()->tekst();
        QVERIFY2(detail.contains(u"Een melding."_qs), qPrintable(detail));
        QVERIFY2(detail.contains(label(Rol::Casuscoordinator)), qPrintable(detail));
    }

    // Also where the list has to make room for it.
    void theEntryThatIsToldOfStaysInSight()
    {
        Huis huis;
        for (int i = 0; i < 20; ++i)
            MOET_LUKKEN(neemMeldingAan(huis.coordinator()));
        Omgevingproef om(huis.coordinator());
        Logboekpagina pagina(om);
        pagina.resize(1032, 640);
        pagina.show();
        pagina.ververs();
        QVERIFY(QTest::qWaitForWindowExposed(&pagina)); // with the list alone
        auto *lijst = pagina.findChild<Lijst *>();
        const QTableView *tabel = lijst->tabel();
        lijst->tabel()->setCurrentIndex(tabel->model()->index(9, 0));
        QVERIFY(tabel->viewport()->rect().contains(tabel->visualRect(tabel->currentIndex())));
        QTest::keyClick(lijst->tabel(), Qt::Key_Return);
        QVERIFY(pagina.findChild<Leesblad *>()->isVisible());
        QTRY_VERIFY(lijst->height() < 300); // it made room
        QTRY_VERIFY(tabel->viewport()->rect().contains(tabel->visualRect(tabel->currentIndex())));
        QTRY_VERIFY(lijst->height() >= pagina.findChild<Leesblad *>()->height() - 1);
    }

    void theTableIsWrittenAndStandsInTheLog()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        for (int i = 0; i < 3; ++i)
            MOET_LUKKEN(neemMeldingAan(kamer));
        Omgevingproef om(kamer);
        Logboekpagina pagina(om);
        pagina.ververs();
        pagina.bewaarTabel(huis.map.filePath(u"log.csv"_qs));
        QFile f(huis.map.filePath(u"log.csv"_qs));
        QVERIFY(f.open(QIODevice::ReadOnly));
        QVERIFY(f.readAll().count('\n') >= 6);
        QCOMPARE(om.meldingen.size(), 1);
        QVERIFY(kamer.database().waarde(u"SELECT resultaat FROM logboek ORDER BY volgnummer DESC LIMIT 1"_qs).value_or(QString()).startsWith(u"csv: logboek"_qs));
        pagina.bewaarTabel(u"/bestaat/niet/log.csv"_qs);
        QCOMPARE(om.fouten.size(), 1);
    }

    void thePaperBearsTheNewestEntry()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(neemMeldingAan(kamer));
        Omgevingproef om(kamer);
        Logboekpagina pagina(om);
        pagina.ververs();
        pagina.show();
        pagina.findChild<QPushButton *>(u"stuk"_qs)->click();
        auto *venster = pagina.findChild<Afdrukvenster *>();
        QVERIFY(venster);
        QVERIFY(steun::prent(*venster, u"logboekstuk"_qs));
        QCOMPARE(steun::naamlozeInvoer(venster), QString());
        MOET_LUKKEN(venster->bewaar(huis.map.filePath(u"log.pdf"_qs)));
        QVERIFY(QFileInfo(huis.map.filePath(u"log.pdf"_qs)).size() > 1000);
        QProcess lezer;
        lezer.start(u"pdftotext"_qs, {huis.map.filePath(u"log.pdf"_qs), u"-"_qs});
        QVERIFY(lezer.waitForFinished());
        const QString tekst = QString::fromUtf8(lezer.readAllStandardOutput());
        MOET(const QString kenmerk, kamer.logkenmerk());
        QVERIFY2(tekst.contains(kenmerk), qPrintable(tekst));
        QVERIFY2(tekst.simplified().contains(QString::fromUtf8(NeemMeldingAan::kop.titel)), qPrintable(tekst));
    }

    void theLogIsFilteredByPeriodPersonKindAndResult()
    {
        Huis huis;
        MOET_LUKKEN(neemMeldingAan(huis.coordinator()));
        QVERIFY(!huis.coordinator().doe(u"casus.sluit-af"_qs, {{u"dossier"_qs, u"1"_qs}, {u"reden"_qs, u"doel-bereikt"_qs}, {u"toelichting"_qs, u"x"_qs}}));
        Omgevingproef om(huis.coordinator());
        Logboekpagina pagina(om);
        pagina.ververs();
        pagina.show();
        const auto *model = pagina.findChild<Lijst *>()->tabel()->model();
        const auto kies = [&](const QString &naam, const QString &waarde) {
            auto *keuze = pagina.findChild<QComboBox *>(naam);
            keuze->setCurrentIndex(keuze->findData(waarde));
            Q_EMIT keuze->activated(keuze->currentIndex());
            return model->rowCount();
        };
        const int alles = model->rowCount();
        QCOMPARE(kies(u"resultaat"_qs, u"geweigerd"_qs), 1);
        QVERIFY(kies(u"resultaat"_qs, u""_qs) > alles); // that somebody looked again stands there too
        QCOMPARE(kies(u"soort"_qs, u"weigering"_qs), 1);
        QVERIFY(kies(u"soort"_qs, u""_qs) > alles);
        QVERIFY(kies(u"wie"_qs, accountId(huis.coordinator(), Rol::Politie).tekst()) == 0);
        QVERIFY(kies(u"wie"_qs, u""_qs) > alles);
        pagina.findChild<DatumInvoer *>(u"van"_qs)->zetWaarde(u"2026-03-03"_qs);
        Q_EMIT pagina.findChild<DatumInvoer *>(u"van"_qs)->gewijzigd();
        QCOMPARE(model->rowCount(), 0);
    }

    void theLogIsFilteredByDossierAndByHandeling()
    {
        Huis huis;
        MOET_LUKKEN(neemMeldingAan(huis.coordinator()));
        MOET_LUKKEN(neemMeldingAan(huis.coordinator()));
        Omgevingproef om(huis.coordinator());
        Logboekpagina pagina(om);
        pagina.ververs();
        pagina.show();
        pagina.activateWindow();
        auto *lijst = pagina.findChild<Lijst *>();
        pagina.filter();
        auto *dossier = pagina.findChild<QLineEdit *>(u"dossiernummer"_qs);
        QTest::keyClicks(dossier, u"2026-002"_qs);
        QTest::keyClick(dossier, Qt::Key_Return);
        QCOMPARE(lijst->tabel()->model()->rowCount(), 1);
        auto *handeling = pagina.findChild<QComboBox *>(u"handeling"_qs);
        const int anders = handeling->findData(u"casus.sluit-af"_qs);
        QVERIFY(anders > 0);
        handeling->setCurrentIndex(anders);
        Q_EMIT handeling->activated(anders);
        QCOMPARE(lijst->tabel()->model()->rowCount(), 0);
        for (QPushButton *knop : lijst->findChildren<QPushButton *>())
            knop->click();
        QVERIFY(lijst->tabel()->model()->rowCount() > 2); // the whole log again
    }

    void theCheckTellsWhatItFound()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(neemMeldingAan(kamer));
        Omgevingproef om(kamer);
        Logboekpagina pagina(om);
        pagina.ververs();
        pagina.show();
        auto *knop = pagina.findChild<QPushButton *>(u"controleer"_qs);
        QTest::keyClick(knop, Qt::Key_Space);
        QTRY_VERIFY(!kamer.isBezig() && !controletekst(pagina).isEmpty());
        QVERIFY2(controletekst(pagina).startsWith(u"Het logboek is in orde."_qs), qPrintable(controletekst(pagina)));

        MOET_LUKKEN(kamer.database().voerScriptUit("DROP TRIGGER logboek_blijft; "
                                                   "UPDATE logboek SET resultaat = 'anders' WHERE volgnummer = 2;"));
        knop->click();
        QTRY_VERIFY(controletekst(pagina).startsWith(u"Het logboek klopt niet."_qs));
        QCOMPARE(om.fouten.size(), 0);
    }

    void aPageThatIsPutAwayWaitsForTheCheck()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(neemMeldingAan(kamer));
        Omgevingproef om(kamer);
        auto pagina = std::make_unique<Logboekpagina>(om);
        pagina->show();
        pagina->findChild<QPushButton *>(u"controleer"_qs)->click();
        QVERIFY(kamer.isBezig());
        pagina->hide();
        pagina.reset();
        huis.logUit(); // nothing still asks the kamer
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
        MOET_LUKKEN(neemMeldingAan(huis.coordinator()));
        Omgevingproef om(huis.coordinator());
        Logboekpagina pagina(om);
        pagina.ververs();
        auto *lijst = pagina.findChild<Lijst *>();
        lijst->tabel()->selectRow(0);
        Q_EMIT lijst->gekozen(lijst->huidigeRij());
        QVERIFY(steun::prent(pagina, u"logboek"_qs, {1060, 560}));
        QCOMPARE(steun::afgekapt(&pagina), QString());
        QCOMPARE(steun::naamlozeInvoer(&pagina), QString());
    }
};

QTEST_MAIN(TestLogboekpagina)
#include "tst_logboekpagina.moc"
