// SPDX-License-Identifier: EUPL-1.2
// The draft of a judgement: kept through a lock, missed aloud when it can't be kept, thrown away and put back.
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/steun/wegingpaginaproef.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/weging/oordeelformulier.h"

#include <QPlainTextEdit>

using namespace weegkamer;

class TestOordeelconcept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void whatWasTypedIsThereAfterTheLockAndAfterARefresh()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        {
            Wegingpaginaproef proef(huis, Rol::OpenbaarMinisterie, p.dossier);
            QVERIFY(proef.isActief());
            beantwoord(proef);
            proef.pagina.ververs();
            QCOMPARE(proef.veld<QPlainTextEdit>(u"Toelichting"_qs)->toPlainText(), u"Daar is niets over bekend."_qs);
            proef.pagina.hide();
        }
        huis.logUit();
        Wegingpaginaproef proef(huis, Rol::OpenbaarMinisterie, p.dossier);
        QCOMPARE(proef.veld<QPlainTextEdit>(u"Toelichting"_qs)->toPlainText(), u"Daar is niets over bekend."_qs);
        QVERIFY(proef.zichtbaar().contains(u"concept"));
    }

    // As in every form: what could not be kept is said where it was typed, also after an undo, and before it is left.
    void whatCantBeKeptIsNotLostWithoutAWord()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Wegingpaginaproef proef(huis, Rol::Casuscoordinator, p.dossier);
        QVERIFY(proef.isActief());
        Database &db = huis.coordinator().database();
        const QString concept_ = u"weging.geef-oordeel/burgemeester"_qs;
        proef.toets(Qt::Key_Space); // the first missing seat has the focus
        auto *formulier = proef.pagina.findChild<Oordeelformulier *>();
        QVERIFY(formulier);
        // The control: where it can be kept nothing is said.
        beantwoord(proef);
        formulier->leverConcept();
        QCOMPARE(formulier->foutenBoven(), QStringList());
        QVERIFY(huis.coordinator().leesConcept(concept_, p.dossier).value().has_value());
        QVERIFY(db.waarde(u"CREATE TRIGGER vol BEFORE INSERT ON concept BEGIN SELECT RAISE(ABORT, 'vol'); END"_qs));
        auto *toelichting = proef.veld<QPlainTextEdit>(u"Toelichting"_qs);
        QTest::keyClicks(toelichting, u" En meer."_qs);
        formulier->leverConcept();
        const QStringList gezegd = formulier->foutenBoven();
        QCOMPARE(gezegd.size(), 1);
        QVERIFY(proef.omgeving.fouten.isEmpty());
        formulier->wisFouten();
        QTest::keyClick(toelichting, Qt::Key_Z, Qt::ControlModifier);
        formulier->leverConcept();
        QCOMPARE(formulier->foutenBoven(), gezegd);
        // Who goes is held up once.
        proef.vind(u"verlaat"_qs)->click();
        QVERIFY(formulier->isVisible());
        QVERIFY2(formulier->foutenBoven().value(0).contains(u"kon niet worden bewaard"), qPrintable(formulier->foutenBoven().join(u'|')));
        proef.vind(u"verlaat"_qs)->click();
        QVERIFY(!formulier->isVisible());
        QVERIFY(proef.omgeving.fouten.isEmpty());
    }

    void aPageThatGoesWithoutItsDraftKeptSaysSoInTheWindow()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        QVERIFY(proef.isActief());
        beantwoord(proef);
        QVERIFY(huis.als(Rol::Politie).database().waarde(u"CREATE TRIGGER vol BEFORE INSERT ON concept BEGIN SELECT RAISE(ABORT, 'vol'); END"_qs));
        proef.pagina.hide();
        QCOMPARE(proef.omgeving.fouten.size(), 1);
    }

    void aDraftOfAJudgementCanBeThrownAwayAndPutBack()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        const QString naam = u"weging.geef-oordeel"_qs;
        Kamer &politie = huis.als(Rol::Politie);
        {
            Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
            QVERIFY(proef.isActief());
            QVERIFY(!proef.vind(u"concept"_qs)->isVisible()); // no draft, nothing to say
            beantwoord(proef);
            proef.pagina.hide();
        }
        Wegingpaginaproef proef(huis, Rol::Politie, p.dossier);
        QVERIFY(proef.isActief());
        auto *formulier = proef.pagina.findChild<Oordeelformulier *>();
        const QJsonObject getypt = formulier->waarde();
        QVERIFY(proef.zichtbaar().contains(u"Dit is uw concept: wat u hier eerder invulde."_qs));
        auto *knop = proef.vind(u"concept"_qs);
        knop->click();
        QVERIFY(!proef.zichtbaar().contains(u"Daar is niets over bekend."_qs));
        QVERIFY(formulier->waarde() != getypt);
        QVERIFY(!politie.leesConcept(naam, p.dossier).value().has_value());
        knop->click();
        QCOMPARE(formulier->waarde(), getypt);
        QVERIFY(politie.leesConcept(naam, p.dossier).value().has_value());
        QCOMPARE(formulier->foutenBoven(), QStringList());
        // What can't be thrown away would be back the next time, and what can't be put back would be gone: both are said.
        QVERIFY(politie.database().waarde(u"CREATE TRIGGER vast BEFORE DELETE ON concept BEGIN SELECT RAISE(ABORT, 'vast'); END"_qs));
        knop->click();
        QCOMPARE(formulier->foutenBoven().size(), 1);
        formulier->wisFouten();
        QVERIFY(politie.database().waarde(u"CREATE TRIGGER vol BEFORE INSERT ON concept BEGIN SELECT RAISE(ABORT, 'vol'); END"_qs));
        knop->click();
        QCOMPARE(formulier->foutenBoven().size(), 1);
        for (const Thema thema : {Thema::Donker, Thema::Licht}) {
            pasToe(*qApp, thema);
            QVERIFY(steun::prent(proef.pagina, u"oordeel-concept"_qs, {1060, 640}));
        }
        QCOMPARE(steun::afgekapt(&proef.pagina), QString());
    }
};

QTEST_MAIN(TestOordeelconcept)
#include "tst_oordeelconcept.moc"
