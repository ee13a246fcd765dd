// SPDX-License-Identifier: EUPL-1.2
// What a form says is wrong, where and how long.
#include "ui/bouwstenen/formulier.h"

#include "tests/bouwstenen/formulierproef.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/huisstijl.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>
#include <QUndoStack>
#include <QtTest>

using namespace weegkamer;

class TestFormulierFouten : public QObject
{
    Q_OBJECT
    std::vector<VeldInfo> m_infos = veldInfos<voorbeeld::Alles>();

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void anErrorStandsBesideItsFieldAndOnTop()
    {
        Formulier formulier(m_infos);
        formulier.zetWaarde(volledig());
        formulier.show();
        formulier.toonFouten(fouten({{u"naam"_qs, u"Vul dit in."_qs},
                                     {u"feiten[1].datum"_qs, u"Vul dit in."_qs},
                                     {u"raar"_qs, u"Onbekend."_qs}}));
        QCOMPARE(formulier.foutBij(u"naam"_qs), u"Vul dit in."_qs);
        QCOMPARE(formulier.foutBij(u"feiten[1].datum"_qs), u"Vul dit in."_qs);
        QCOMPARE(formulier.foutBij(u"feiten[0].datum"_qs), QString());
        QCOMPARE(formulier.foutenBoven(),
                 QStringList({u"Naam: Vul dit in."_qs, u"Datum: Vul dit in."_qs, u"Onbekend."_qs}));
        auto *naam = invoer<QLineEdit>(formulier, u"Naam"_qs);
        QCOMPARE(naam->accessibleDescription(), u"Fout: Vul dit in."_qs);
        QCOMPARE(formulier.focusWidget(), naam);
        formulier.gaNaar(u"feiten[1].datum"_qs);
        QCOMPARE(formulier.focusWidget(), invoer<QLineEdit>(formulier, u"Datum"_qs, 1));
        QCOMPARE(steun::naamlozeInvoer(&formulier), QString());
        formulier.wisFouten();
        QCOMPARE(formulier.foutenBoven(), QStringList());
        QCOMPARE(formulier.foutBij(u"feiten[1].datum"_qs), QString());
    }

    void theFieldWithTheErrorIsInSight()
    {
        QScrollArea vlak;
        auto *formulier = new Formulier(m_infos);
        vlak.setWidgetResizable(true);
        vlak.setWidget(formulier);
        formulier->zetWaarde(volledig());
        vlak.resize(500, 300);
        vlak.show();
        QVERIFY(QTest::qWaitForWindowExposed(&vlak));
        const auto inBeeld = [&](const QString &pad) {
            const QWidget *veld = formulier->focusWidget();
            const QRect daar(veld->mapTo(vlak.viewport(), QPoint()), veld->size());
            return !formulier->foutBij(pad).isEmpty() && vlak.viewport()->rect().contains(daar);
        };
        const QString eerste = u"feiten[1].datum"_qs;
        const QString tweede = u"naam"_qs;
        formulier->toonFouten(fouten({{eerste, u"Vul dit in."_qs}, {tweede, u"Vul dit in."_qs}}));
        QVERIFY(inBeeld(eerste));
        formulier->gaNaar(tweede);
        QVERIFY(inBeeld(tweede));
        formulier->gaNaar(eerste);
        QVERIFY(inBeeld(eerste));
    }

    void tabComesByTheLinksOnTopBeforeTheFields()
    {
        QWidget venster;
        auto *kolom = new QVBoxLayout(&venster);
        auto *formulier = new Formulier(m_infos);
        kolom->addWidget(new QPushButton(u"Begin opnieuw"_qs, &venster)); // after the last comes the first
        kolom->addWidget(formulier);
        kolom->addWidget(new QPushButton(u"Leg vast"_qs, &venster));
        venster.show();
        venster.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&venster));
        formulier->gaNaarEerste();
        QWidget *eersteVeld = venster.focusWidget();
        for (const QList<VeldFout> &velden : {QList<VeldFout>{{u"reden"_qs, u"Vul dit in."_qs}},
                                              QList<VeldFout>{{u"naam"_qs, u"Vul dit in."_qs}, {u"reden"_qs, u"Vul dit in."_qs}, {u"raar"_qs, u"Onbekend."_qs}}}) {
            formulier->toonFouten(fouten(velden));
            QWidget *fout = venster.focusWidget();
            QCoreApplication::processEvents(); // lays out what came on top
            QList<QLabel *> links;
            for (QLabel *label : formulier->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(u"<a href"))
                    links.append(label);
            }
            QCOMPARE(links.size(), std::min(velden.size(), qsizetype(2)));
            const auto ring = [&links] { // what is drawn of it at the left edge, before the text
                const QImage beeld = links.first()->grab().toImage();
                int punten = 0;
                for (int x = 0; x < 3; ++x) {
                    for (int y = 0; y < beeld.height(); ++y)
                        punten += beeld.pixelColor(x, y) == kleur(Kleur::Accent, Thema::Licht);
                }
                return punten;
            };
            QCOMPARE(ring(), 0);
            links.first()->setFocus(Qt::TabFocusReason);
            QVERIFY(ring() > 10);
            for (QLabel *link : std::as_const(links)) {
                QCOMPARE(venster.focusWidget(), link);
                QTest::keyClick(link, Qt::Key_Tab);
            }
            QCOMPARE(venster.focusWidget(), eersteVeld);
            QTest::keyClick(eersteVeld, Qt::Key_Backtab);
            QCOMPARE(venster.focusWidget(), links.last());
            // A link takes one to its field, and Tab goes on from there.
            QTest::keyClick(links.last(), Qt::Key_Return);
            QCOMPARE(venster.focusWidget(), invoer<QPlainTextEdit>(*formulier, u"Reden"_qs));
            formulier->toonFouten(fouten(velden));
            QCOMPARE(venster.focusWidget(), fout);
        }
    }

    // Also what was put in after the form was made: the items of a list, and what is wrong.
    void tabGoesDownTheForm()
    {
        QWidget venster;
        auto *kolom = new QVBoxLayout(&venster);
        auto *formulier = new Formulier(m_infos);
        kolom->addWidget(formulier);
        formulier->zetWaarde(volledig());
        formulier->toonFouten(fouten({{u"naam"_qs, u"Vul dit in."_qs}, {u"feiten[1].datum"_qs, u"Vul dit in."_qs}}));
        venster.show();
        QVERIFY(QTest::qWaitForWindowExposed(&venster));
        int gezien = 0;
        int vorige = -1;
        for (QWidget *hier = venster.nextInFocusChain(); hier != &venster; hier = hier->nextInFocusChain()) {
            if (!hier->isVisible() || !(hier->focusPolicy() & Qt::TabFocus))
                continue;
            const int hoogte = hier->mapTo(&venster, QPoint(0, hier->height() / 2)).y();
            QVERIFY2(hoogte >= vorige, qPrintable(hier->accessibleName()));
            vorige = hoogte - 4; // beside each other
            ++gezien;
        }
        QVERIFY(gezien > 20);
    }

    // The button that was pressed may be a screen away from the sentence that it brought.
    void whatIsOfNoFieldTakesTheKeyboardToTheTop()
    {
        QWidget venster;
        auto *kolom = new QVBoxLayout(&venster);
        auto *formulier = new Formulier(m_infos);
        auto *doe = new QPushButton(u"Leg vast"_qs, &venster);
        kolom->addWidget(formulier);
        kolom->addWidget(doe);
        venster.show();
        venster.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&venster));
        formulier->gaNaarEerste();
        QWidget *eersteVeld = venster.focusWidget();
        doe->setFocus();
        const Fout vol{.soort = FoutSoort::SchijfVol, .uitleg = u"De schijf is vol."_qs, .detail = {}, .weigering = {}, .velden = {}};
        formulier->toonBoven(vol); // a draft: nobody is stopped
        QCOMPARE(venster.focusWidget(), doe);
        QCOMPARE(formulier->foutenBoven(), QStringList(u"De schijf is vol."_qs));
        formulier->toonFouten(vol);
        QCOMPARE(venster.focusWidget()->accessibleDescription(), u"De schijf is vol."_qs);
        QTest::keyClick(venster.focusWidget(), Qt::Key_Tab);
        QCOMPARE(venster.focusWidget(), eersteVeld);
        // A field that isn't shown can't take it either.
        formulier->verberg({u"naam"_qs});
        doe->setFocus();
        formulier->toonFouten(fouten({{u"naam"_qs, u"Vul dit in."_qs}}));
        QCOMPARE(venster.focusWidget()->accessibleDescription(), u"Vul dit in."_qs);
    }

    void aRefusalStandsAtItsFieldOrOnTop()
    {
        Formulier formulier(m_infos);
        Fout fout{.soort = FoutSoort::Weigering,
                  .uitleg = u"Mag niet."_qs,
                  .detail = {},
                  .weigering = {},
                  .velden = {}};
        fout.weigering = Weigering{u"W5.1"_qs, u"artikel 5"_qs, u"Vraag eerst het OM."_qs, {}};
        formulier.toonFouten(fout);
        QCOMPARE(formulier.foutenBoven(), QStringList(u"Vraag eerst het OM."_qs));
        const auto labels = formulier.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *l) {
            return l->text().contains(u"artikel 5"_qs) && l->text().contains(u"W5.1"_qs);
        }));
        fout.weigering->veld = u"reden"_qs;
        formulier.toonFouten(fout);
        QCOMPARE(formulier.foutBij(u"reden"_qs), u"Vraag eerst het OM."_qs);
        formulier.toonFouten({.soort = FoutSoort::SchijfVol,
                              .uitleg = u"De schijf is vol."_qs,
                              .detail = {},
                              .weigering = {},
                              .velden = {}});
        QCOMPARE(formulier.foutenBoven(), QStringList(u"De schijf is vol."_qs));
        QCOMPARE(formulier.foutBij(u"reden"_qs), QString());
    }

    // A wrong date is said beside its field when that is left, in the words that saving has; not while it is being typed.
    void aDateIsJudgedWhenItsFieldIsLeft()
    {
        Formulier formulier(m_infos);
        formulier.zetVeldtoets([](const QString &veld, const QJsonValue &waarde) {
            return veld == u"geboren" && waarde.toString() > u"2026-03-02"_qs ? u"Deze dag ligt in de toekomst."_qs : QString();
        });
        formulier.show();
        formulier.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&formulier));
        auto *geboren = invoer<QLineEdit>(formulier, u"Geboren op"_qs);
        auto *naam = invoer<QLineEdit>(formulier, u"Naam"_qs);
        const auto schrijf = [&](const QString &tekst) {
            geboren->setFocus();
            geboren->selectAll();
            QTest::keyClicks(geboren, tekst);
        };
        schrijf(u"31-2-2026"_qs);
        QCOMPARE(formulier.foutBij(u"geboren"_qs), QString());
        invoer<QToolButton>(formulier, u"Geboren op: kies in de kalender"_qs)->setFocus(); // still the same field
        QCOMPARE(formulier.foutBij(u"geboren"_qs), QString());
        naam->setFocus();
        QCOMPARE(formulier.foutBij(u"geboren"_qs), u"Deze datum bestaat niet. Schrijf hem als dag-maand-jaar, zoals 31-3-2026."_qs);
        QVERIFY(geboren->accessibleDescription().startsWith(u"Fout: Deze datum bestaat niet."_qs));
        QCOMPARE(formulier.foutenBoven(), QStringList());
        QCOMPARE(formulier.focusWidget(), naam); // nobody is pulled back
        schrijf(u"3-3-2026"_qs);
        naam->setFocus();
        QCOMPARE(formulier.foutBij(u"geboren"_qs), u"Deze dag ligt in de toekomst."_qs);
        schrijf(u"2-3-2026"_qs);
        QCOMPARE(formulier.foutBij(u"geboren"_qs), u"Deze dag ligt in de toekomst."_qs); // until it is left again
        naam->setFocus();
        QCOMPARE(formulier.foutBij(u"geboren"_qs), QString());
        schrijf(u"4-3-2026"_qs);
        naam->setFocus();
        QCOMPARE(formulier.foutBij(u"geboren"_qs), u"Deze dag ligt in de toekomst."_qs);
        formulier.geschiedenis()->undo(); // from the field where the writer is by now
        QCOMPARE(geboren->text(), u"2-3-2026"_qs);
        QCOMPARE(formulier.foutBij(u"geboren"_qs), QString());
        QCOMPARE(geboren->accessibleDescription(), u"Mag leeg blijven"_qs);
        // What another rule says of the field stays: leaving it does not solve that.
        formulier.toonFouten(fouten({{u"geboren"_qs, u"Te jong."_qs}}));
        geboren->setFocus();
        naam->setFocus();
        QCOMPARE(formulier.foutBij(u"geboren"_qs), u"Te jong."_qs);
    }

    void aDateInAListIsJudgedToo()
    {
        Formulier formulier(m_infos);
        formulier.zetWaarde(volledig());
        formulier.show();
        formulier.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&formulier));
        auto *datum = invoer<QLineEdit>(formulier, u"Datum"_qs, 1);
        datum->setFocus();
        datum->selectAll();
        QTest::keyClicks(datum, u"1-13-2026"_qs);
        invoer<QLineEdit>(formulier, u"Naam"_qs)->setFocus();
        QVERIFY(formulier.foutBij(u"feiten[1].datum"_qs).startsWith(u"Deze datum bestaat niet."_qs));
        QCOMPARE(formulier.foutBij(u"feiten[0].datum"_qs), QString());
    }

    // "Vul dit in." is no longer true once something stands there; and is true again when it is left empty.
    void whatIsSaidOfAnEmptyFieldGoesWhenItIsFilledIn()
    {
        Formulier formulier(m_infos);
        formulier.show();
        formulier.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&formulier));
        const QString zin = u"Vul dit in."_qs;
        formulier.toonFouten(fouten({{u"naam"_qs, zin}, {u"reden"_qs, zin}, {u"herkomst"_qs, zin}, {u"gehoord"_qs, zin}}));
        QCOMPARE(formulier.foutenBoven().size(), 4);
        auto *naam = invoer<QLineEdit>(formulier, u"Naam"_qs);
        auto *reden = invoer<QPlainTextEdit>(formulier, u"Reden"_qs);
        QCOMPARE(formulier.focusWidget(), naam);
        reden->setFocus();
        QCOMPARE(formulier.foutBij(u"naam"_qs), zin); // left empty
        naam->setFocus();
        QTest::keyClick(naam, Qt::Key_Space);
        QCOMPARE(formulier.foutBij(u"naam"_qs), zin);
        QTest::keyClick(naam, Qt::Key_A);
        QCOMPARE(formulier.foutBij(u"naam"_qs), QString());
        QCOMPARE(naam->accessibleDescription(), u"Verplicht"_qs);
        QVERIFY(!naam->property("weegkamerFout").toBool());
        QCOMPARE(formulier.foutenBoven().size(), 3);
        QTest::keyClicks(reden, u"Om"_qs);
        QCOMPARE(formulier.foutBij(u"reden"_qs), QString());
        naam->setFocus();
        naam->selectAll();
        QTest::keyClick(naam, Qt::Key_Delete);
        QCOMPARE(formulier.foutBij(u"naam"_qs), QString()); // one is still at it
        reden->setFocus();
        QCOMPARE(formulier.foutBij(u"naam"_qs), zin);
        QCOMPARE(naam->accessibleDescription(), u"Fout: "_qs + zin);
        // A choice too, with the keyboard or the mouse.
        for (QRadioButton *rondje : formulier.findChildren<QRadioButton *>()) {
            if (rondje->accessibleName() == u"Gehoord: Ja"_qs)
                rondje->click();
        }
        QCOMPARE(formulier.foutBij(u"gehoord"_qs), QString());
        auto *herkomst = invoer<QComboBox>(formulier, u"Herkomst"_qs);
        herkomst->setFocus();
        QTest::keyClick(herkomst, Qt::Key_Down);
        QCOMPARE(formulier.foutBij(u"herkomst"_qs), QString());
        QCOMPARE(formulier.foutenBoven(), QStringList());
        // Undone from elsewhere: then it stands empty again.
        naam->setFocus();
        QTest::keyClicks(naam, u"B"_qs);
        reden->setFocus();
        QCOMPARE(formulier.foutBij(u"naam"_qs), QString());
        formulier.geschiedenis()->undo();
        QCOMPARE(naam->text(), QString());
        QCOMPARE(formulier.foutBij(u"naam"_qs), zin);
        // Of another time of saving nothing is left.
        formulier.wisFouten();
        naam->setFocus();
        reden->setFocus();
        QCOMPARE(formulier.foutBij(u"naam"_qs), QString());
    }

    void whatARuleSaysOfWhatStandsThereStaysUntilSaving()
    {
        Formulier formulier(m_infos);
        formulier.zetWaarde(volledig());
        formulier.show();
        formulier.toonFouten(fouten({{u"naam"_qs, u"Deze naam staat er al."_qs}}));
        QTest::keyClicks(invoer<QLineEdit>(formulier, u"Naam"_qs), u"b"_qs);
        QCOMPARE(formulier.foutBij(u"naam"_qs), u"Deze naam staat er al."_qs);
        QCOMPARE(formulier.foutenBoven().size(), 1);
    }

    // Between press and release nothing moves: the click would miss.
    void aClickElsewhereHitsBeforeTheSentenceComes()
    {
        Formulier formulier(m_infos);
        formulier.resize(700, 1600);
        formulier.show();
        formulier.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&formulier));
        auto *geboren = invoer<QLineEdit>(formulier, u"Geboren op"_qs);
        auto *moment = invoer<QLineEdit>(formulier, u"Tijdstip"_qs);
        geboren->setFocus();
        QTest::keyClicks(geboren, u"31-2-2026"_qs);
        const QPoint daar = moment->mapTo(&formulier, moment->rect().center());
        QTest::mousePress(formulier.windowHandle(), Qt::LeftButton, {}, daar);
        QVERIFY(moment->hasFocus());
        QCOMPARE(formulier.foutBij(u"geboren"_qs), QString());
        QTest::mouseRelease(formulier.windowHandle(), Qt::LeftButton, {}, daar);
        QTRY_VERIFY(!formulier.foutBij(u"geboren"_qs).isEmpty());
    }
};

QTEST_MAIN(TestFormulierFouten)
#include "tst_formulier_fouten.moc"
