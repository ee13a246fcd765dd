// SPDX-License-Identifier: EUPL-1.2
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/steun/prent.h"
#include "tests/steun/wegingpaginaproef.h"
#include "core/aanmelding/spoed.h"
#include "core/weging/spoedoordeel.h"
#include "ui/bouwstenen/bestandinvoer.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/waarom.h"
#include "ui/weging/oordeelformulier.h"
#include "ui/weging/zaakkolom.h"

#include <QCheckBox>
#include <QDialog>
#include <QPlainTextEdit>

using namespace weegkamer;

namespace
{
/// The five criteria and the conclusion, by the keyboard; ends on the last step.
void vulIn(Wegingpaginaproef &proef)
{
    for (int i = 0; i < aantalCriteria; ++i) {
        beantwoord(proef);
        proef.toets(Qt::Key_Down, Qt::AltModifier);
    }
    proef.knop(u"Past de aanmelding bij het doel van het casusoverleg: Nee"_qs)->click();
    QTest::keyClicks(proef.veld<QPlainTextEdit>(u"Waarom"_qs), u"Er is te weinig."_qs);
    QTest::keyClicks(proef.veld<QPlainTextEdit>(u"Wat spreekt hiertegen"_qs), u"Hij riep op tot geweld."_qs);
    proef.knop(u"Oordeel: Niet voorleggen"_qs)->click();
}

QDialog *dialoog()
{
    for (QWidget *w : QApplication::topLevelWidgets()) {
        if (auto *d = qobject_cast<QDialog *>(w); d && d->isVisible())
            return d;
    }
    return nullptr;
}
} // namespace

class TestWegingpagina : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void anUrgentWegingSaysWhatAcuteDangerAsksAndWhichPaperIsStillToCome()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().doe(MerkAlsSpoed{p.dossier, u"Hij vertrekt morgen."_qs}));
        GeefOordeel h = namensZetel(p, Zetel::Politie);
        h.wijze = Ontvangstwijze::TelefoonBevestigd;
        h.namensDatum = {2026, 3, 2};
        h.document.clear();
        h.documentNaam.clear();
        MOET_LUKKEN(huis.coordinator().doe(h));
        Wegingpaginaproef proef(huis, Rol::Casuscoordinator, p.dossier);
        auto *blok = proef.pagina.findChild<QWidget *>(u"spoedblok"_qs);
        QVERIFY(blok && blok->isVisible());
        const QString tekst = proef.zichtbaar();
        QVERIFY(tekst.contains(u"Acuut gevaar: bel 112 en gebruik uw eigen bevoegdheid. Wacht niet op dit programma."));
        QVERIFY(tekst.contains(u"Hij vertrekt morgen."));
        QVERIFY(tekst.contains(u"uiterlijk 4 maart (nog 2 dagen)"));
        proef.pagina.resize(1060, 640);
        QCoreApplication::processEvents();
        QCOMPARE(steun::naamlozeInvoer(&proef.pagina), QString());
        QCOMPARE(steun::afgekapt(&proef.pagina), QString());
        for (const Thema thema : {Thema::Donker, Thema::Licht}) {
            pasToe(*qApp, thema);
            QVERIFY(steun::prent(proef.pagina, u"spoed"_qs, {1060, 640}));
        }
        MOET_LUKKEN(huis.coordinator().doe(BevestigSpoedoordeel{p.dossier, Zetel::Politie, {2026, 3, 2}, u"b.pdf"_qs, QByteArray("getekend")}));
        MOET_LUKKEN(huis.coordinator().doe(HefSpoedOp{p.dossier}));
        proef.pagina.ververs();
        QVERIFY(!blok->isVisible());
    }

    void theNameIsNowhereUntilSomebodyAsksForIt()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        QVERIFY(proef.isActief());
        for (const QWidget *w : proef.pagina.findChildren<QWidget *>()) {
            const QString alles = w->toolTip() + w->accessibleName() + w->accessibleDescription() + w->windowTitle() + w->property("text").toString();
            QVERIFY2(!alles.contains(u"Proefpersoon"), qPrintable(alles));
        }
        QVERIFY(proef.zichtbaar().contains(u"Betrokkene A"));
        proef.toets(Qt::Key_F2);
        QVERIFY(proef.zichtbaar().contains(u"Adem Proefpersoon"));
        QTest::mouseClick(proef.vind(u"naam"_qs), Qt::LeftButton);
        QVERIFY(!proef.zichtbaar().contains(u"Proefpersoon"));
        QCOMPARE(proef.pagina.titel(), u"Weging 2026-001"_qs);
    }

    void aSeatGivesItsJudgementByKeyboard()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        QVERIFY(proef.isActief());
        QVERIFY(proef.zichtbaar().contains(u"Criterium 1 van 5"));
        vulIn(proef);
        proef.vind(u"geef"_qs)->setFocus();
        proef.toets(Qt::Key_Space);
        QCOMPARE(proef.omgeving.meldingen, QStringList{u"Het oordeel van de politie is binnen en verzegeld."_qs});
        MOET(const auto mijn, huis.als(Rol::Politie).vraag(MijnOordeel{p.dossier}));
        QVERIFY(mijn.oordeel);
        QCOMPARE(mijn.oordeel->verdict, Verdict::NietVoorleggen);
        QCOMPARE(mijn.oordeel->criteria.at(4).waarde, Criteriumwaarde::WijstErNietOp);
        QVERIFY(proef.zichtbaar().contains(u"Vervang mijn oordeel"));
        MOET(const auto concept_, huis.als(Rol::Politie).leesConcept(u"weging.geef-oordeel"_qs, p.dossier));
        QVERIFY(!concept_);
    }

    void tabGoesFromTheStepsThroughTheFieldsToTheButtonsBelow()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        QVERIFY(proef.isActief());
        auto *formulier = proef.pagina.findChild<Oordeelformulier *>();
        QStringList namen;
        for (QWidget *w = formulier->nextInFocusChain(); w != formulier; w = w->nextInFocusChain()) {
            if (w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) && !w->focusProxy() && formulier->isAncestorOf(w))
                namen.append(w->accessibleName().isEmpty() ? w->property("text").toString() : w->accessibleName());
        }
        QVERIFY(namen.first().startsWith(u"Criterium 1 van 5"));
        QCOMPARE(namen.mid(namen.size() - 3), (QStringList{u"Toelichting"_qs, u"Volgende"_qs, u"Geef mijn oordeel"_qs}));
    }

    void whatIsMissingStandsBesideItsFieldAndOnTop()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        QVERIFY(proef.isActief());
        auto *formulier = proef.pagina.findChild<Oordeelformulier *>();
        vulIn(proef);
        proef.toets(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(formulier->stap(), 4);
        proef.veld<QPlainTextEdit>(u"Toelichting"_qs)->clear();
        formulier->gaNaarStap(0);
        proef.vind(u"geef"_qs)->click();
        QCOMPARE(formulier->stap(), 4);
        QCOMPARE(formulier->foutenBoven().size(), 1);
        QVERIFY2(formulier->foutenBoven().first().startsWith(u"Criterium 5 van 5: Licht uw oordeel"), qPrintable(formulier->foutenBoven().first()));
        QCOMPARE(proef.pagina.focusWidget()->accessibleName(), u"Toelichting"_qs);
        QVERIFY(proef.pagina.focusWidget()->accessibleDescription().startsWith(u"Fout: "));
        QVERIFY(proef.omgeving.meldingen.isEmpty());
        QTest::keyClicks(proef.pagina.focusWidget(), u"Te weinig"_qs); // then it is solved
        QCOMPARE(formulier->foutenBoven(), QStringList());
        QCOMPARE(proef.pagina.focusWidget()->accessibleDescription(), u"Verplicht"_qs);
    }

    // With nothing filled in it begins at the beginning, as whoever reads the list does.
    void whatIsMissingIsSaidInTheOrderOfTheSteps()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        QVERIFY(proef.isActief());
        auto *formulier = proef.pagina.findChild<Oordeelformulier *>();
        formulier->gaNaarStap(3);
        proef.vind(u"geef"_qs)->click();
        QCOMPARE(formulier->stap(), 0);
        QVERIFY(formulier->isAncestorOf(proef.pagina.focusWidget()));
        const QStringList fouten = formulier->foutenBoven();
        QVERIFY2(fouten.size() > 5, qPrintable(fouten.join(u'\n')));
        QVERIFY2(fouten.first().startsWith(u"Criterium 1 van 5"), qPrintable(fouten.join(u'\n')));
        QVERIFY2(fouten.last().startsWith(u"Na de vijf criteria"), qPrintable(fouten.join(u'\n')));
    }

    void oneUndoForTheWholeJudgement()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        QVERIFY(proef.isActief());
        auto *formulier = proef.pagina.findChild<Oordeelformulier *>();
        const QJsonObject leeg = formulier->waarde();
        proef.knop(u"Wat zeggen de feiten: Onvoldoende informatie"_qs)->click();
        auto *toelichting = proef.veld<QPlainTextEdit>(u"Toelichting"_qs);
        toelichting->setFocus();
        QTest::keyClicks(toelichting, u"Nog te weinig"_qs);
        const QJsonObject vol = formulier->waarde();
        QTest::keyClick(toelichting, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(toelichting->toPlainText(), QString());
        QTest::keyClick(toelichting, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(formulier->waarde(), leeg);
        QTest::keyClick(toelichting, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(toelichting, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(formulier->waarde(), vol);
    }

    void aCriterionThatPointsThereNeedsAFact()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        QVERIFY(proef.isActief());
        vulIn(proef);
        auto *formulier = proef.pagina.findChild<Oordeelformulier *>();
        formulier->gaNaarStap(1);
        proef.knop(u"Wat zeggen de feiten: Wijst hierop"_qs)->click();
        proef.vind(u"geef"_qs)->click();
        QVERIFY2(formulier->foutenBoven().value(0).contains(u"Noem een feit"), qPrintable(formulier->foutenBoven().join(u' ')));
        const QString naam = u"Vasthouden aan extremistische denkbeelden: f%1 wijst hierop"_qs;
        QCOMPARE(proef.pagina.focusWidget()->accessibleName(), naam.arg(1));
        QVERIFY(proef.knop(naam.arg(1))->isEnabled());
        QVERIFY(!proef.knop(naam.arg(4))->isEnabled());
        QVERIFY(proef.knop(naam.arg(4))->accessibleDescription().contains(u"B10b"));
        proef.toets(Qt::Key_Space);
        proef.vind(u"geef"_qs)->click();
        QCOMPARE(proef.omgeving.meldingen.size(), 1);
    }

    void theCoordinatorRecordsAJudgementNamensASeatWithItsPaper()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        QFile papier(huis.map.filePath(u"oordeel.pdf"_qs));
        QVERIFY(papier.open(QIODevice::WriteOnly));
        papier.write("ondertekend");
        papier.close();
        Wegingpaginaproef proef(huis, Rol::Casuscoordinator, p.dossier);
        QVERIFY(proef.isActief());
        proef.toets(Qt::Key_Space); // the first missing seat has the focus
        QVERIFY(proef.zichtbaar().contains(u"Oordeel namens de burgemeester"));
        vulIn(proef);
        proef.toets(Qt::Key_Down, Qt::AltModifier);
        QTest::keyClicks(proef.veld<QLineEdit>(u"Namens wie"_qs), u"A. de Vries"_qs);
        QTest::keyClicks(proef.veld<QLineEdit>(u"Functie"_qs), u"Burgemeester"_qs);
        QTest::keyClicks(proef.veld<QLineEdit>(u"Datum van het oordeel"_qs), u"1-3-2026"_qs);
        proef.knop(u"Hoe gegeven: Namens, op ondertekend papier"_qs)->click();
        proef.vind(u"geef"_qs)->click();
        auto *formulier = proef.pagina.findChild<Oordeelformulier *>();
        QVERIFY2(formulier->foutenBoven().value(0).contains(u"document"), qPrintable(formulier->foutenBoven().join(u' ')));
        proef.pagina.findChild<BestandInvoer *>()->lees(papier.fileName());
        proef.vind(u"geef"_qs)->click();
        QCOMPARE(proef.omgeving.meldingen, QStringList{u"Het oordeel van de burgemeester is binnen en verzegeld."_qs});
        QVERIFY(proef.zichtbaar().contains(u"Vervang het oordeel namens de burgemeester…"));
        QVERIFY(!proef.zichtbaar().contains(u"Er is te weinig."));
        MOET(const auto beeld, huis.coordinator().vraag(ToonWeging{p.dossier}));
        QCOMPARE(beeld.zetels.first().wijze, Ontvangstwijze::OpPapier);
    }

    void theThreeStandSideBySideWhatDiffersFirst()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        GeefOordeel anders = namensZetel(p, Zetel::Politie, Verdict::NietVoorleggen);
        anders.criteria[3].waarde = Criteriumwaarde::WijstErNietOp;
        anders.criteria[3].feitenTegen = {p.aanname};
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Burgemeester)));
        MOET_LUKKEN(huis.coordinator().doe(anders));
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::OpenbaarMinisterie)));
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        const QString tekst = proef.zichtbaar();
        const auto eerste = tekst.indexOf(u"Identificatie met een extremistische groep of ideologie, verschilt");
        QVERIFY2(eerste >= 0, qPrintable(tekst));
        QVERIFY(eerste < tekst.indexOf(u"Sociale relaties, alle drie gelijk"));
        QVERIFY(tekst.contains(u"Politie: Wijst er niet op"));
        QVERIFY(tekst.contains(u"wijst er niet op: f2"));
        QVERIFY(tekst.contains(u"A. de Vries, Teamchef"));
        QVERIFY(tekst.contains(u"Oordeel, verschilt"));
        // Politie doesn't lead the weging: the button says so.
        auto *besluit = proef.vind<Actieknop>(u"weging.stel-besluit-vast"_qs);
        QVERIFY(!besluit->isToegestaan());
        QVERIFY(besluit->accessibleDescription().contains(u"Als politie mag u dit niet"));
    }

    void whatIsMissingForABesluitIsSaidWithItsRule()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(oordeelMetDrie(huis, p, Verdict::Casusoverleg, Verdict::NietVoorleggen, Verdict::Casusoverleg));
        Wegingpaginaproef proef(huis, Rol::Casuscoordinator, p.dossier);
        QVERIFY(proef.isActief());
        QVERIFY(proef.zichtbaar().contains(u"(regel W5.3a)"));
        QVERIFY(!proef.vind<Actieknop>(u"weging.stel-besluit-vast"_qs)->isToegestaan());
        auto *ronde = proef.vind<Actieknop>(u"weging.nieuwe-ronde"_qs);
        QVERIFY(ronde->isToegestaan());
        ronde->click();
        QDialog *d = dialoog();
        QVERIFY(d);
        QTest::keyClicks(d->findChild<QPlainTextEdit *>(), u"Wij bespraken de verschillen."_qs);
        d->findChild<QPushButton *>(u"doe"_qs)->click();
        QVERIFY2(!dialoog(), qPrintable(d->findChild<Formulier *>()->foutenBoven().join(u' ')));
        QVERIFY(proef.zichtbaar().contains(u"ronde 2"));
        QVERIFY(proef.zichtbaar().contains(u"Leg oordeel vast namens de politie…"));
    }

    void theBesluitMakesItACasus()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(oordeelMetDrie(huis, p, Verdict::Casusoverleg, Verdict::Casusoverleg, Verdict::Casusoverleg));
        Wegingpaginaproef proef(huis, Rol::Burgemeester, p.dossier);
        QVERIFY(proef.isActief());
        auto *besluit = proef.vind<Actieknop>(u"weging.stel-besluit-vast"_qs);
        QVERIFY2(besluit->isToegestaan(), qPrintable(besluit->accessibleDescription()));
        besluit->setFocus();
        QTest::keyClick(besluit, Qt::Key_Space);
        QDialog *d = dialoog();
        QVERIFY(d);
        for (QPlainTextEdit *tekst : d->findChildren<QPlainTextEdit *>())
            QTest::keyClicks(tekst, u"Omdat het zo is."_qs);
        d->findChild<QPushButton *>(u"doe"_qs)->click();
        QVERIFY2(!dialoog(), qPrintable(d->findChild<Formulier *>()->foutenBoven().join(u' ')));
        QCOMPARE(proef.omgeving.plaatsen.value(0), (Plaats{u"casussen"_qs, p.dossier}));
        QVERIFY(proef.omgeving.meldingen.last().contains(u"is nu een casus"));
    }

    void theAgendaIsWalkedWithCtrlAndTheArrows()
    {
        Huis huis;
        const Wegingproef eerste = legVoor(huis, 1, {2026, 2, 1});
        const Wegingproef tweede = legVoor(huis, 2, {2026, 2, 2});
        Wegingpaginaproef proef(huis, Rol::Casuscoordinator, eerste.dossier);
        QVERIFY(proef.isActief());
        proef.toets(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(proef.omgeving.plaatsen.isEmpty());
        proef.toets(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(proef.omgeving.plaatsen, (QList<Plaats>{{u"weging"_qs, tweede.dossier}}));
    }

    void ctrlPlusMakesTheTextLarger()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        QVERIFY(proef.isActief());
        auto *knop = proef.vind(u"geef"_qs);
        const int hoogte = knop->fontMetrics().height();
        for (int i = 0; i < 4; ++i)
            proef.toets(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(knop->fontMetrics().height() > hoogte);
        proef.toets(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(knop->fontMetrics().height(), hoogte);
    }

    void aWegingThatIsGoneSaysSo()
    {
        Huis huis;
        Wegingpaginaproef proef(huis, Rol::Politie, DossierId(99));
        QCOMPARE(proef.omgeving.fouten.size(), 1);
        QVERIFY(!proef.omgeving.fouten.first().uitleg.isEmpty());
    }
};

QTEST_MAIN(TestWegingpagina)
#include "tst_wegingpagina.moc"
