// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/klokveld.h"

#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/fasebalk.h"

#include <QApplication>
#include <QLabel>
#include <QtTest>

using namespace weegkamer;

class TestKlokveld : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    /// The bracket at its end reaches past the width that the font says it has: nothing of it may be cut.
    void theLastBracketIsWhole()
    {
        Klokveld klok;
        klok.zetDag(QDate(2027, 1, 27), QDate(2026, 11, 26), {});
        klok.show();
        const auto *zin = klok.findChild<QLabel *>();
        QVERIFY(zin->text().endsWith(u')'));
        const QImage beeld = klok.findChild<QLabel *>()->grab().toImage();
        const auto inkt = [&](int x) {
            for (int y = 1; y < beeld.height(); ++y) {
                if (beeld.pixel(x, y) != beeld.pixel(x, 0))
                    return true;
            }
            return false;
        };
        QVERIFY(!inkt(beeld.width() - 1));
        QVERIFY(inkt(beeld.width() - 4) || inkt(beeld.width() - 5) || inkt(beeld.width() - 6)); // the control: there the bracket is
    }

    void aClockIsWordsFirst_data()
    {
        QTest::addColumn<QDate>("uiterlijk");
        QTest::addColumn<QString>("woorden");
        QTest::addColumn<int>("stand");
        const QDate dag(2026, 11, 22);
        const auto s = [](Klokstand stand) { return static_cast<int>(stand); };
        QTest::newRow("far") << dag.addDays(11) << u"nog 11 dagen"_qs << s(Klokstand::Ruim);
        QTest::newRow("just over a week") << dag.addDays(8) << u"nog 8 dagen"_qs << s(Klokstand::Ruim);
        QTest::newRow("a week") << dag.addDays(7) << u"nog 7 dagen"_qs << s(Klokstand::Nadert);
        QTest::newRow("tomorrow") << dag.addDays(1) << u"nog 1 dag"_qs << s(Klokstand::Nadert);
        QTest::newRow("today") << dag << u"vandaag"_qs << s(Klokstand::Vandaag);
        QTest::newRow("yesterday") << dag.addDays(-1) << u"1 dag te laat"_qs << s(Klokstand::TeLaat);
        QTest::newRow("long ago") << dag.addDays(-30) << u"30 dagen te laat"_qs << s(Klokstand::TeLaat);
    }
    void aClockIsWordsFirst()
    {
        QFETCH(QDate, uiterlijk);
        QFETCH(QString, woorden);
        QFETCH(int, stand);
        const QDate dag(2026, 11, 22);
        QCOMPARE(inWoorden(uiterlijk, dag), woorden);
        QCOMPARE(static_cast<int>(standVan(uiterlijk, dag)), stand);
    }

    void everyStateHasAShapeOfItsOwn()
    {
        QList<QImage> vormen;
        for (const Klokstand stand :
             {Klokstand::Ruim, Klokstand::Nadert, Klokstand::Vandaag, Klokstand::TeLaat, Klokstand::Klaar}) {
            QImage beeld(20, 20, QImage::Format_ARGB32);
            beeld.fill(Qt::transparent);
            QPainter schilder(&beeld);
            tekenKlokvorm(schilder, beeld.rect(), stand, Thema::Licht);
            schilder.end();
            const QImage alleenVorm = beeld.convertToFormat(QImage::Format_Alpha8);
            QVERIFY(!vormen.contains(alleenVorm));
            vormen.append(alleenVorm);
        }
    }

    void theWholeClockIsReadOut()
    {
        Klokveld klok;
        klok.zet(u"Evaluatie"_qs, QDate(2026, 12, 3), QDate(2026, 11, 22),
                 {.artikel = u"artikel 9"_qs, .zinnen = {u"Zes maanden."_qs}});
        QCOMPARE(klok.tekst(), u"Evaluatie uiterlijk 3 december (nog 11 dagen)"_qs);
        QCOMPARE(klok.accessibleName(), klok.tekst());
        QCOMPARE(steun::naamlozeInvoer(&klok), QString());
        klok.zet(u"Bewaren"_qs, QDate(2031, 1, 2), QDate(2026, 11, 22));
        QVERIFY(klok.tekst().contains(u"2 januari 2031"_qs));
    }

    void theStepperSaysWhereADossierStands()
    {
        Fasebalk balk;
        balk.zetStap(Fasestap::Casus);
        QCOMPARE(balk.accessibleName(), u"Fase: Casus, stap 3 van 5"_qs);
        balk.show();
        const auto labels = balk.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QCOMPARE(label->font().weight() == QFont::DemiBold, label->text() == u"Casus"_qs);
            QCOMPARE(label->font().underline(), label->text() == u"Casus"_qs);
        }
        balk.zetStap(Fasestap::Melding);
        QCOMPARE(balk.accessibleName(), u"Fase: melding, nog geen aanmelding"_qs);
    }
};

QTEST_MAIN(TestKlokveld)
#include "tst_klokveld.moc"
