// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/huisstijl.h"

#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/entertoets.h"
#include "ui/bouwstenen/pictogram.h"

#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace weegkamer;

class TestHuisstijl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { steun::faalBijWaarschuwing(); }

    // A style goes past every widget that there is: another theme needs none.
    void anotherThemeKeepsTheStyleAndTheLetters()
    {
        pasToe(*qApp, Thema::Licht);
        QWidget venster;
        auto *veld = new QLineEdit(&venster);
        venster.show();
        const QStyle *stijl = QApplication::style();
        const qreal punten = veld->font().pointSizeF();
        pasToe(*qApp, Thema::Donker);
        QCOMPARE(QApplication::style(), stijl);
        QCOMPARE(veld->font().pointSizeF(), punten);
        QCOMPARE(themaVan(veld->palette()), Thema::Donker);
        QCOMPARE(veld->grab().toImage().pixelColor(veld->width() / 2, veld->height() / 2), kleur(Kleur::Papier, Thema::Donker));
        // Another size is other letters, in the same theme.
        zetSchaal(*qApp, 200);
        pasToe(*qApp, Thema::Donker);
        QCOMPARE(veld->font().pointSizeF(), 2 * punten);
        zetSchaal(*qApp, 100);
        pasToe(*qApp, Thema::Licht);
        QCOMPARE(veld->font().pointSizeF(), punten);
        QCOMPARE(themaVan(veld->palette()), Thema::Licht);
    }

    void contrastIsMeasuredAsWcagDefinesIt()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        // The grey that is known to lie just above 4.5:1 on white.
        QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void everyPairOfTheThemeCanBeRead_data()
    {
        QTest::addColumn<int>("voor");
        QTest::addColumn<int>("achter");
        QTest::addColumn<double>("minstens");
        const auto rij = [](const QByteArray &naam, Kleur voor, Kleur achter, double minstens) {
            QTest::newRow(naam.constData()) << static_cast<int>(voor) << static_cast<int>(achter) << minstens;
        };
        for (const Kleur achter : {Kleur::Papier, Kleur::Grond, Kleur::Keus}) {
            const QByteArray op = " on ground " + QByteArray::number(static_cast<int>(achter));
            rij("ink" + op, Kleur::Inkt, achter, 4.5);
            rij("secondary" + op, Kleur::Bijzaak, achter, 4.5);
            rij("accent" + op, Kleur::Accent, achter, 4.5);
            rij("attention" + op, Kleur::LetOp, achter, 4.5);
            rij("late" + op, Kleur::TeLaat, achter, 4.5);
            rij("done" + op, Kleur::Klaar, achter, 4.5);
        }
        rij("text on the accent", Kleur::OpAccent, Kleur::Accent, 4.5);
        rij("edge of an input on paper", Kleur::Rand, Kleur::Papier, 3.0);
        rij("edge of an input on ground", Kleur::Rand, Kleur::Grond, 3.0);
        rij("focus ring beside the edge on paper", Kleur::Accent, Kleur::Papier, 3.0);
        rij("focus ring of the primary button", Kleur::Inkt, Kleur::Papier, 3.0);
    }
    void everyPairOfTheThemeCanBeRead()
    {
        QFETCH(int, voor);
        QFETCH(int, achter);
        QFETCH(double, minstens);
        for (const Thema thema : {Thema::Licht, Thema::Donker}) {
            const double gemeten =
                contrast(kleur(static_cast<Kleur>(voor), thema), kleur(static_cast<Kleur>(achter), thema));
            QVERIFY2(gemeten >= minstens,
                     qPrintable(u"theme %1: %2"_qs.arg(static_cast<int>(thema)).arg(gemeten)));
        }
    }

    void thePaletteOfAProgramSaysWhichThemeItHas()
    {
        pasToe(*qApp, Thema::Donker);
        QCOMPARE(themaVan(QApplication::palette()), Thema::Donker);
        const QFont letter = QApplication::font();
        pasToe(*qApp, Thema::Licht);
        QCOMPARE(themaVan(QApplication::palette()), Thema::Licht);
        QCOMPARE(QApplication::font(), letter);
    }

    void enterPressesTheButtonThatHasTheKeyboard()
    {
        pasToe(*qApp, Thema::Licht);
        QWidget pagina;
        auto *kolom = new QVBoxLayout(&pagina);
        auto *veld = new QLineEdit(&pagina);
        auto *knop = new QPushButton(u"Leg vast…"_qs, &pagina);
        auto *meer = new QToolButton(&pagina);
        for (QWidget *deel : std::initializer_list<QWidget *>{veld, knop, meer})
            kolom->addWidget(deel);
        pagina.show();
        QSignalSpy gedrukt(knop, &QPushButton::clicked);
        QSignalSpy ander(meer, &QToolButton::clicked);
        for (const int toets : {int(Qt::Key_Return), int(Qt::Key_Enter), int(Qt::Key_Space)}) {
            QTest::keyClick(knop, static_cast<Qt::Key>(toets));
            QTest::keyClick(meer, static_cast<Qt::Key>(toets));
        }
        QCOMPARE(gedrukt.size(), 3);
        QCOMPARE(ander.size(), 3);
        // Held down it is still one press.
        QTest::keyPress(knop, Qt::Key_Return);
        for (int i = 0; i < 3; ++i) {
            QKeyEvent nog(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_qs, true);
            QCoreApplication::sendEvent(knop, &nog);
        }
        QTest::keyRelease(knop, Qt::Key_Return);
        QCOMPARE(gedrukt.size(), 4);
        // In a field it is the field's.
        QTest::keyClick(veld, Qt::Key_Return);
        knop->setEnabled(false);
        QTest::keyClick(knop, Qt::Key_Return);
        QCOMPARE(gedrukt.size(), 4);
        QCOMPARE(ander.size(), 3);
    }

    void enterInADialogPressesNoOtherButton()
    {
        pasToe(*qApp, Thema::Licht);
        QDialog dialoog;
        auto *kolom = new QVBoxLayout(&dialoog);
        auto *doe = new QPushButton(u"Leg vast"_qs, &dialoog);
        auto *sluit = new QPushButton(u"Sluit"_qs, &dialoog);
        auto *vernietig = new QPushButton(u"Vernietig"_qs, &dialoog);
        doe->setDefault(true);
        for (QPushButton *knop : {doe, sluit, vernietig})
            kolom->addWidget(knop);
        for (QPushButton *knop : {sluit, vernietig})
            knop->setAutoDefault(false);
        maakEnterloos(vernietig);
        dialoog.show();
        QSignalSpy gedaan(doe, &QPushButton::clicked);
        QSignalSpy gesloten(sluit, &QPushButton::clicked);
        QSignalSpy vernietigd(vernietig, &QPushButton::clicked);
        QTest::keyClick(sluit, Qt::Key_Return);
        QCOMPARE(gesloten.size(), 1);
        QCOMPARE(gedaan.size(), 0);
        // What can't be undone takes a press, and is no reason to press another.
        QTest::keyClick(vernietig, Qt::Key_Return);
        QCOMPARE(vernietigd.size(), 0);
        QCOMPARE(gedaan.size(), 0);
        QTest::keyClick(vernietig, Qt::Key_Space);
        QCOMPARE(vernietigd.size(), 1);
    }

    void whatCanNotBeChosenInAMenuLooksSo()
    {
        for (const Thema thema : {Thema::Licht, Thema::Donker}) {
            pasToe(*qApp, thema);
            QMenu menu;
            QAction *keuze = menu.addAction(u"Bekijk dit dossier als"_qs);
            menu.ensurePolished();
            menu.resize(menu.sizeHint());
            const QImage kan = menu.grab().toImage();
            QCOMPARE(menu.grab().toImage(), kan); // the control
            keuze->setEnabled(false);
            QVERIFY(menu.grab().toImage() != kan);
        }
        pasToe(*qApp, Thema::Licht);
    }

    // Light blue on white is no ring.
    void theRingAroundATabIsOfTheThemeThatItIsIn_data()
    {
        QTest::addColumn<bool>("donker");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theRingAroundATabIsOfTheThemeThatItIsIn()
    {
        QFETCH(bool, donker);
        pasToe(*qApp, donker ? Thema::Donker : Thema::Licht);
        QWidget venster;
        auto *tabs = new QTabWidget(&venster);
        for (const char *naam : {"Overzicht", "Inbreng"})
            tabs->addTab(new QWidget(tabs), QLatin1String(naam));
        (new QVBoxLayout(&venster))->addWidget(tabs);
        venster.show();
        venster.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&venster));
        tabs->tabBar()->setFocus(Qt::TabFocusReason);
        const QImage beeld = venster.grab().toImage();
        int eigen = 0;
        int ander = 0;
        for (int y = 0; y < beeld.height(); ++y) {
            for (int x = 0; x < beeld.width(); ++x) {
                eigen += beeld.pixelColor(x, y) == kleur(Kleur::Accent, donker ? Thema::Donker : Thema::Licht);
                ander += beeld.pixelColor(x, y) == kleur(Kleur::Accent, donker ? Thema::Licht : Thema::Donker);
            }
        }
        QVERIFY(eigen > 100);
        QCOMPARE(ander, 0);
        pasToe(*qApp, Thema::Licht);
    }

    void anIconIsDrawnInTheInkOfTheTheme()
    {
        for (const Thema thema : {Thema::Licht, Thema::Donker}) {
            pasToe(*qApp, thema);
            const QImage beeld =
                pictogram("slot").pixmap(22, 22).toImage().convertToFormat(QImage::Format_ARGB32);
            const QRgb inkt = kleur(Kleur::Inkt, thema).rgb();
            int inInkt = 0;
            for (int y = 0; y < beeld.height(); ++y) {
                for (int x = 0; x < beeld.width(); ++x)
                    inInkt += beeld.pixel(x, y) == inkt ? 1 : 0;
            }
            QVERIFY2(inInkt > 20, qPrintable(QString::number(inInkt)));
        }
    }
};

QTEST_MAIN(TestHuisstijl)
#include "tst_huisstijl.moc"
