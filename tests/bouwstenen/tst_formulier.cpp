// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/formulier.h"

#include "tests/bouwstenen/voorbeeld.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/huisstijl.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>
#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using namespace weegkamer;

namespace
{
QJsonObject json(const char *tekst)
{
    return QJsonDocument::fromJson(tekst).object();
}

QJsonObject volledig()
{
    return json(
        R"({"dossier":"7","naam":"A","reden":"Omdat.","geboren":"1999-02-03","moment":"2026-07-01T12:05:00.000Z",
        "aantal":3,"minderjarig":false,"gehoord":true,"kleur":"blauw","herkomst":"zorg","bsn":"123456782","bestand":"aGFsbG8=",
        "kleuren":["rood","blauw"],"feit-ids":["4"],"feiten":[{"datum":"2026-11-12","omschrijving":"Iets","bron":"2"},
        {"datum":"2026-11-14","omschrijving":"Nog iets"}],"adres":{"postcode":"1234 AB"}})");
}

/// The input with this accessible name.
template <class W>
W *invoer(QWidget &in, const QString &naam, int plaats = 0)
{
    const auto alle = in.findChildren<W *>();
    for (W *w : alle) {
        if (w->accessibleName() == naam && plaats-- == 0)
            return w;
    }
    return nullptr;
}

Fout fouten(QList<VeldFout> velden)
{
    return {.soort = FoutSoort::Invoer,
            .uitleg = u"Niet alles is goed ingevuld."_qs,
            .detail = {},
            .weigering = {},
            .velden = std::move(velden)};
}
} // namespace

class TestFormulier : public QObject
{
    Q_OBJECT
    std::vector<VeldInfo> m_infos = veldInfos<voorbeeld::Alles>();

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void whatGoesInComesOutAgain()
    {
        Formulier formulier(m_infos);
        formulier.zetOpties(u"feit-ids"_qs, {{u"3"_qs, u"Feit 3"_qs}, {u"4"_qs, u"Feit 4"_qs}});
        formulier.zetOpties(u"feiten.bron"_qs, {{u"2"_qs, u"Politie"_qs}});
        QCOMPARE(formulier.waarde(), QJsonObject());
        formulier.zetWaarde(volledig());
        QCOMPARE(formulier.waarde(), volledig());
        formulier.zetWaarde({});
        QCOMPARE(formulier.waarde(), QJsonObject());
    }

    void anIdThatIsNotAmongTheChoicesIsKept()
    {
        Formulier formulier(m_infos);
        formulier.zetWaarde(json(R"({"dossier":"7"})"));
        formulier.zetOpties(u"dossier"_qs, {{u"8"_qs, u"2026-008"_qs}});
        QCOMPARE(formulier.waarde(), json(R"({"dossier":"7"})"));
    }

    void aFixedFieldIsHiddenAndIsInTheValue()
    {
        Formulier formulier(m_infos);
        formulier.zetVast(u"dossier"_qs, u"9"_qs);
        formulier.zetWaarde(json(R"({"dossier":"1","naam":"A"})"));
        QCOMPARE(formulier.waarde(), json(R"({"dossier":"9","naam":"A"})"));
    }

    void everyInputHasAName()
    {
        Formulier formulier(m_infos);
        formulier.zetOpties(u"feit-ids"_qs, {{u"3"_qs, u"Feit 3"_qs}});
        formulier.zetWaarde(volledig());
        QCOMPARE(steun::naamlozeInvoer(&formulier), QString());
        QVERIFY(invoer<QLineEdit>(formulier, u"Burgerservicenummer"_qs));
    }

    void aFieldSaysWhetherItMayStayEmpty()
    {
        Formulier formulier(m_infos);
        const auto bijschriften = [&] {
            QStringList uit;
            for (const QLabel *l : formulier.findChildren<QLabel *>()) {
                if (l->text().startsWith(u'('))
                    uit.append(l->text());
            }
            return uit;
        };
        const auto voor = bijschriften().count(u"(mag leeg)"_qs);
        formulier.zetVoorwaarden({{u"bsn"_qs, u"als u het weet"_qs}, {u"naam"_qs, u"als u die weet"_qs}, {u"adres.postcode"_qs, u"bij een adres"_qs}});
        QCOMPARE(bijschriften().count(u"(mag leeg)"_qs), voor - 2);
        QVERIFY(bijschriften().contains(u"(verplicht als u het weet)"_qs));
        QVERIFY(bijschriften().contains(u"(verplicht bij een adres)"_qs));
        QCOMPARE(invoer<QLineEdit>(formulier, u"Burgerservicenummer"_qs)->accessibleDescription(), u"Verplicht als u het weet"_qs);
        QCOMPARE(invoer<QLineEdit>(formulier, u"Naam"_qs)->accessibleDescription(), u"Verplicht"_qs); // always
        QCOMPARE(invoer<QLineEdit>(formulier, u"Geboren op"_qs)->accessibleDescription(), u"Mag leeg blijven"_qs);
        formulier.toonFouten(fouten({{u"bsn"_qs, u"Vul dit in."_qs}}));
        formulier.wisFouten();
        QCOMPARE(invoer<QLineEdit>(formulier, u"Burgerservicenummer"_qs)->accessibleDescription(), u"Verplicht als u het weet"_qs);
    }

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

    void oneUndoForTheWholeForm()
    {
        Formulier formulier(m_infos);
        formulier.zetWaarde(json(R"({"naam":"A"})"));
        formulier.show();
        auto *naam = invoer<QLineEdit>(formulier, u"Naam"_qs);
        auto *reden = invoer<QPlainTextEdit>(formulier, u"Reden"_qs);
        naam->setFocus();
        QTest::keyClicks(naam, u"bc"_qs);
        reden->setFocus();
        QTest::keyClicks(reden, u"om"_qs);
        QCOMPARE(formulier.waarde(), json(R"({"naam":"Abc","reden":"om"})"));
        QTest::keyClick(reden, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(formulier.waarde(), json(R"({"naam":"Abc"})"));
        // From another field than the one where it was typed.
        QTest::keyClick(reden, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(formulier.waarde(), json(R"({"naam":"A"})"));
        QTest::keyClick(naam, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(naam, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(formulier.waarde(), json(R"({"naam":"Abc","reden":"om"})"));
    }

    void aRemovedItemComesBackWithUndo()
    {
        Formulier formulier(m_infos);
        formulier.zetWaarde(volledig());
        invoer<QPushButton>(formulier, u"Feit 1: verwijder"_qs)->click();
        QCOMPARE(formulier.waarde().value(u"feiten"_qs).toArray().size(), 1);
        formulier.geschiedenis()->undo();
        QCOMPARE(formulier.waarde(), volledig());
        invoer<QPushButton>(formulier, u"Feit: Nog een toevoegen"_qs)->click();
        QCOMPARE(formulier.waarde().value(u"feiten"_qs).toArray().size(), 3);
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

    void aDraftComesOnceAfterTypingStops()
    {
        Formulier formulier(m_infos);
        formulier.show();
        QSignalSpy ontwerp(&formulier, &Formulier::conceptKlaar);
        QSignalSpy veranderd(&formulier, &Formulier::veranderd);
        formulier.zetWaarde(volledig());
        auto *naam = invoer<QLineEdit>(formulier, u"Naam"_qs);
        QTest::keyClicks(naam, u"bcd"_qs);
        QCOMPARE(veranderd.count(), 3);
        QCOMPARE(ontwerp.count(), 0);
        QTRY_COMPARE(ontwerp.count(), 1);
        QCOMPARE(ontwerp.value(0).value(0).toJsonObject().value(u"naam"_qs).toString(), u"Abcd"_qs);
        QTest::keyClicks(naam, u"e"_qs);
        formulier.leverConcept();
        QCOMPARE(ontwerp.count(), 2);
        formulier.leverConcept();
        QCOMPARE(ontwerp.count(), 2);
    }

    void hiddenFieldsKeepTheirValue()
    {
        Formulier formulier(m_infos);
        formulier.zetWaarde(volledig());
        formulier.verberg({u"geboren"_qs, u"bsn"_qs});
        QCOMPARE(formulier.waarde(), volledig());
        formulier.toonFouten(fouten({{u"bsn"_qs, u"Kan niet."_qs}}));
        QCOMPARE(formulier.foutenBoven(), QStringList(u"Kan niet."_qs));
    }
};

QTEST_MAIN(TestFormulier)
#include "tst_formulier.moc"
