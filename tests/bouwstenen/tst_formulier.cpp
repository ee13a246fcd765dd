// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/formulier.h"

#include "tests/bouwstenen/formulierproef.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/huisstijl.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using namespace weegkamer;

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
