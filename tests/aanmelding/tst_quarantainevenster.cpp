// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/quarantainevenster.h"

#include "tests/aanmelding/paginaproef.h"
#include "ui/aanmelding/aanmeldingpagina.h"
#include "ui/aanmelding/aanmeldinglijstpagina.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/onderdelen.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRadioButton>
#include <QTableView>
#include <QTextBrowser>

using namespace weegkamer;

class TestQuarantainevenster : public QObject
{
    Q_OBJECT
    std::unique_ptr<Huis> m_huis;

    QString schrijf(const QByteArray &bytes)
    {
        const QString pad = m_huis->map.filePath(u"oud.csv"_qs);
        QFile uit(pad);
        if (!uit.open(QIODevice::WriteOnly) || uit.write(bytes) != bytes.size())
            qFatal("no file");
        return pad;
    }
    static constexpr const char *tweeGoedEenFout = "kenmerk;naam;voornamen;geboren;inhoud;bron;schoenmaat\n"
                                                   "OUD-1;Kwikstaart;Vera;1990;Volgens een notitie uit 2019 verspreidde zij pamfletten.;Oud bestand;38\n"
                                                   "OUD-2;Berg;Jan;31-2-1980;Iets.;;\n"
                                                   "OUD-3;Mol;Piet;;Een briefje zonder datum.;;\n";

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init()
    {
        steun::faalBijWaarschuwing();
        m_huis = std::make_unique<Huis>();
    }
    void cleanup() { m_huis.reset(); }

    void aFileIsLookedThroughBeforeItIsTakenIn()
    {
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        om.pagina = &pagina;
        pagina.resize(1060, 700);
        pagina.show();
        auto *knop = pagina.findChild<QPushButton *>(u"oude-dossiers"_qs);
        QVERIFY(knop);
        knop->click();
        auto *venster = dialoogVan<Quarantainevenster>(pagina);
        QVERIFY(venster);
        QVERIFY(gelezen(*venster).contains(u"Er wacht geen oud dossier."));
        // What can't be done says why, and what would make it possible.
        auto *beoordeel = venster->findChild<Actieknop *>(u"aanmelding.beoordeel-oud-dossier"_qs);
        QVERIFY(beoordeel->isEnabled() && !beoordeel->isToegestaan());
        QCOMPARE(beoordeel->toolTip(), u"Er wacht geen oud dossier. Neem eerst een bestand op."_qs);
        QVERIFY(prenten(*venster, u"quarantaine-leeg"_qs, {1040, 640}));
        venster->kijkNa(schrijf(tweeGoedEenFout));
        QTRY_VERIFY(venster->findChild<Invoerverslagvenster *>());
        auto *verslag = venster->findChild<Invoerverslagvenster *>();
        const QString tekst = verslag->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(tekst.contains(u"3 regels gelezen als UTF-8. Goed: 2. Niet goed: 1."));
        QVERIFY(tekst.contains(u"schoenmaat"));
        QVERIFY(tekst.contains(u"Regel 3. geboren: Deze datum bestaat niet."));
        QCOMPARE(gebreken(*verslag), QString());
        QVERIFY(prenten(*verslag, u"quarantaine-verslag"_qs, {720, 480}));
        QCOMPARE(waarde(*m_huis, u"SELECT count(*) FROM quarantaine"_qs), u"0"_qs); // only looked through
        verslag->findChild<QPushButton *>(u"neem-op"_qs)->click();
        QTRY_COMPARE(om.meldingen.size(), 1);
        QCOMPARE(om.meldingen.first(), u"2 oude dossiers staan in quarantaine."_qs);
        // What was wrong is still to be mended: it stays in sight.
        auto *daarna = dialoogVan<Invoerverslagvenster>(*venster);
        QVERIFY(daarna);
        const QString opgenomen = daarna->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY2(opgenomen.contains(u"2 oude dossiers staan in quarantaine.") && opgenomen.contains(u"Regel 3. geboren"), qPrintable(opgenomen));
        QVERIFY(!daarna->findChild<QPushButton *>(u"neem-op"_qs));
        QVERIFY(prenten(*daarna, u"quarantaine-opgenomen"_qs, {760, 480}));
        daarna->findChild<QPushButton *>(u"sluit"_qs)->click();
        QTRY_VERIFY(gelezen(*venster).contains(u"Er wachten 2 oude dossiers."));
        auto *lijst = venster->findChild<Lijst *>(u"quarantaine"_qs);
        lijst->tabel()->clearSelection();
        lijst->tabel()->setCurrentIndex({});
        QCOMPARE(beoordeel->toolTip(), u"Kies eerst in de lijst welk oud dossier u beoordeelt."_qs);
        QVERIFY(prenten(*venster, u"quarantaine-kies"_qs, {1040, 640}));
        lijst->tabel()->selectRow(0);
        QVERIFY(beoordeel->isToegestaan());
        QTRY_VERIFY(venster->findChild<Leesblad *>()->tekst().contains(u"pamfletten"));
        QVERIFY(prenten(*venster, u"quarantaine"_qs, {1040, 640}));
        QCOMPARE(gebreken(*venster), QString());
    }

    // A list without rows shows no table: the keyboard would be sent there, and stay behind.
    void tabReachesTheButtonsWhileThereIsNothingInTheList()
    {
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        pagina.findChild<QPushButton *>(u"oude-dossiers"_qs)->click();
        auto *venster = dialoogVan<Quarantainevenster>(pagina);
        QVERIFY(venster && QTest::qWaitForWindowActive(venster));
        QStringList gezien;
        for (int i = 0; i < 6; ++i) {
            if (const auto *knop = qobject_cast<QPushButton *>(QApplication::focusWidget()))
                gezien.append(knop->text());
            QTest::keyClick(venster->windowHandle(), Qt::Key_Tab);
        }
        QVERIFY2(gezien.contains(u"Neem een bestand op…"_qs) && gezien.contains(u"Sluit"_qs), qPrintable(gezien.join(u", "_qs)));
    }

    // On another choice the spacebar would put that one in its place.
    void theFormBeginsAtTheChoiceThatStandsThere()
    {
        NeemOudDossierOp h;
        h.naam = u"Kwikstaart"_qs;
        h.inhoud = u"Volgens een notitie uit 2019 verspreidde zij pamfletten."_qs;
        MOET(const Gedaan g, m_huis->coordinator().doe(h));
        Omgevingproef om(m_huis->coordinator());
        QWidget pagina;
        pagina.show();
        Handelingvraag vraag = dossiervraag("aanmelding.beoordeel-oud-dossier", DossierId(g.id));
        vraag.begin = {{u"uitkomst"_qs, u"niet-nodig"_qs}};
        auto *dialoog = new Handelingdialoog(om, vraag, &pagina);
        dialoog->open();
        const auto *rondje = qobject_cast<QRadioButton *>(dialoog->focusWidget());
        QVERIFY(rondje && rondje->isChecked());
    }

    void aReportCanBeTakenAlong()
    {
        Invoerverslag verslag{.codering = u"UTF-8"_qs, .gelezen = 1, .goed = 0, .opgenomen = 0, .genegeerd = {u"schoenmaat & hoed"_qs, QString(400, u'k'), u"حجم الحذاء"_qs}, .fouten = {}};
        for (int regel = 2; regel < 603; ++regel)
            verslag.fouten.append({regel, u"geboren: Deze <b>datum</b> bestaat niet."_qs});
        QWidget pagina;
        auto *venster = new Invoerverslagvenster(verslag, {u"Voorbeeldstad"_qs, true}, &pagina);
        venster->open();
        auto *lezer = venster->findChild<QTextBrowser *>();
        QVERIFY(lezer->toPlainText().contains(u"1 regel gelezen als UTF-8."));
        QVERIFY(lezer->toPlainText().contains(u"Deze <b>datum</b> bestaat niet."));
        QVERIFY(lezer->toPlainText().contains(u"En nog 101 regels."));
        QVERIFY(!venster->findChild<QPushButton *>(u"neem-op"_qs)); // there is nothing to take in
        QTest::keyClick(lezer, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(lezer, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Regel 501. geboren"));
        venster->findChild<QPushButton *>(u"kopieer"_qs)->click();
        const QString tekst = QGuiApplication::clipboard()->text();
        QVERIFY(tekst.startsWith(u"Wat er in het bestand staat\n") && tekst.contains(u"\nRegel 602. geboren")); // also what was not shown
        QVERIFY(gelezen(*venster).contains(u"Plak het binnen een minuut"));
        const QString pad = m_huis->map.filePath(u"verslag.pdf"_qs);
        venster->bewaar(pad);
        QVERIFY(QFile::exists(pad));
        QVERIFY(gelezen(*venster).contains(u"Bewaard als"));
        QVERIFY(prenten(*venster, u"quarantaine-verslag-lang"_qs, {760, 480}));
        QCOMPARE(gebreken(*venster), QString());
    }

    void whatIsStillNecessaryGoesOnToItsAanmelding()
    {
        NeemOudDossierOp h;
        h.kenmerk = u"OUD-1"_qs;
        h.naam = u"Kwikstaart"_qs;
        h.voornamen = u"Vera"_qs;
        h.geboortedatum = u"1990"_qs;
        h.gemeenteVerblijf = u"Voorbeeldstad"_qs;
        h.inhoud = u"Volgens een notitie uit 2019 verspreidde zij pamfletten."_qs;
        MOET(const Gedaan g, m_huis->coordinator().doe(h));
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina lijstpagina(om);
        om.pagina = &lijstpagina;
        lijstpagina.show();
        auto *venster = new Quarantainevenster(om, &lijstpagina);
        venster->open();
        venster->findChild<Lijst *>(u"quarantaine"_qs)->tabel()->selectRow(0);
        auto *knop = venster->findChild<Actieknop *>(u"aanmelding.beoordeel-oud-dossier"_qs);
        QTRY_VERIFY(knop->isToegestaan());
        knop->click();
        auto *dialoog = venster->findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        QCOMPARE(gebreken(*dialoog), QString());
        vulIn(dialoog, {{u"uitkomst"_qs, u"nog-nodig"_qs}, {u"reden"_qs, u"Zij deed het dit jaar weer."_qs}});
        drukOpDoe(dialoog);
        QCOMPARE(om.plaatsen, (QList<Plaats>{{u"aanmeldingen"_qs, DossierId(g.id)}}));
        Aanmeldingpagina pagina(om, DossierId(g.id));
        om.pagina = &pagina;
        pagina.resize(1060, 700);
        pagina.show();
        for (const QString &woord : {u"Uit het oude bestand"_qs, u"pamfletten"_qs, u"Vera Kwikstaart"_qs, u"Zij deed het dit jaar weer."_qs, u"Neem over wat nu nodig is."_qs})
            QVERIFY2(gelezen(pagina).contains(woord), qPrintable(woord));
        QVERIFY(prenten(pagina, u"uit-oud-bestand"_qs, {1080, 600}));
        QCOMPARE(gebreken(pagina), QString());
        knopVan(pagina, u"aanmelding.meld-aan"_qs)->click();
        auto *meldaan = dialoogVan<Meldaandialoog>(pagina);
        QVERIFY(meldaan);
        const QJsonObject velden = meldaan->formulier()->waarde();
        QCOMPARE(velden.value(u"kanaal").toString(), u"oud-bestand"_qs);
        QCOMPARE(velden.value(u"betrokkene").toObject().value(u"naam").toString(), u"Kwikstaart"_qs);
        QVERIFY(velden.value(u"gedraging").toString().contains(u"pamfletten"));
    }

    void onlyWhoJudgesThemSeesTheButton()
    {
        Omgevingproef om(m_huis->als(Rol::Politie));
        Aanmeldinglijstpagina pagina(om);
        pagina.show();
        QVERIFY(!pagina.findChild<QPushButton *>(u"oude-dossiers"_qs));
    }

    void aFileThatIsNoneSaysSo()
    {
        Omgevingproef om(m_huis->coordinator());
        Aanmeldinglijstpagina pagina(om);
        om.pagina = &pagina;
        pagina.show();
        auto *venster = new Quarantainevenster(om, &pagina);
        venster->open();
        venster->kijkNa(m_huis->map.filePath(u"er-niet.csv"_qs));
        QVERIFY(gelezen(*venster).contains(u"Dit bestand kan niet worden gelezen."));
        venster->kijkNa(schrijf("wat;waar\n1;2\n"));
        QTRY_VERIFY(gelezen(*venster).contains(u"Er is geen kolom “naam”."));
    }
};

QTEST_MAIN(TestQuarantainevenster)
#include "tst_quarantainevenster.moc"
