// SPDX-License-Identifier: EUPL-1.2
// What can be made small stays readable: dialogs, and the columns of a table.
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/dialoogmaat.h"
#include "ui/bouwstenen/foutenlijst.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/tekstblad.h"
#include "ui/bouwstenen/teksttabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <QtTest>

using namespace weegkamer;

namespace
{
/// A dialog as many: a text that wraps, a form that scrolls, a button.
struct Proefdialoog : QDialog {
    explicit Proefdialoog(const QString &tekst)
    {
        auto *kolom = new QVBoxLayout(this);
        auto *label = new QLabel(tekst, this);
        label->setWordWrap(true);
        kolom->addWidget(label);
        auto *vlak = new QScrollArea(this);
        vlak->setWidgetResizable(true);
        auto *binnen = new QWidget;
        (new QVBoxLayout(binnen))->addWidget(new QPushButton(u"Een knop met een heel lang opschrift, zoals er maar weinig zijn in dit programma"_qs, binnen));
        vlak->setWidget(binnen);
        kolom->addWidget(vlak, 1);
        kolom->addWidget(new QPushButton(u"Sluit"_qs, this));
        resize(700, 500);
    }
    void maakKlein()
    {
        show();
        resize(1, 1);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
};
const QString langeTekst = u"Leg vast wie er niet is, tot wanneer, en wie het werk overneemt. Waarom iemand er niet is, hoort hier niet. "_qs.repeated(4);
} // namespace

class TestMaten : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void aDialogMadeSmallCutsNothingOff()
    {
        Proefdialoog zonder(langeTekst);
        zonder.maakKlein();
        QVERIFY(!steun::afgekapt(&zonder).isEmpty()); // as Qt has it
        Proefdialoog dialoog(langeTekst);
        new Dialoogmaat(&dialoog);
        dialoog.maakKlein();
        QCOMPARE(steun::afgekapt(&dialoog), QString());
        auto *vlak = dialoog.findChild<QScrollArea *>();
        QVERIFY(vlak->viewport()->width() >= vlak->widget()->minimumSizeHint().width()); // no scrolling sideways
        dialoog.findChild<QLabel *>()->setText(langeTekst.repeated(2));
        QTRY_COMPARE(steun::afgekapt(&dialoog), QString());
    }

    void aDialogFitsOnTheScreenWhateverItHolds()
    {
        Proefdialoog dialoog(langeTekst.repeated(40));
        new Dialoogmaat(&dialoog);
        dialoog.maakKlein();
        QVERIFY(dialoog.minimumHeight() <= dialoog.screen()->availableSize().height());
        QVERIFY(dialoog.minimumWidth() <= dialoog.screen()->availableSize().width());
    }

    void aHighDialogStaysOnTheScreenWithItsFrame()
    {
        QWidget venster;
        venster.show();
        QDialog dialoog(&venster);
        (new QVBoxLayout(&dialoog))->addWidget(new QPushButton(u"Sluit"_qs, &dialoog));
        new Dialoogmaat(&dialoog);
        const QSize scherm = dialoog.screen()->availableSize();
        dialoog.resize(scherm);
        dialoog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialoog));
        QVERIFY(dialoog.frameGeometry().height() > dialoog.height());
        QVERIFY(dialoog.frameGeometry().height() <= scherm.height());
        QVERIFY(dialoog.frameGeometry().width() <= scherm.width());
    }

    void aLongWordHasRoomInANarrowTable()
    {
        Teksttabel tabel(u"Acties"_qs, {{u"Actie"_qs, 3}, {u"Wie doet het"_qs, 2}, {u"Stand"_qs, 2}, {QString(), 0}});
        QList<QWidget *> rij{tabel.cel(u"Vaste gesprekken met de begeleider plannen en nakomen"_qs), tabel.cel(u"Reclasseringsinstelling"_qs, u"Reclasseringsinstelling"_qs),
                             tabel.cel(u"Gedaan"_qs), new QPushButton(u"Werk de actie bij…"_qs, &tabel)};
        const QWidget *cel = rij.at(1);
        tabel.voegRijToe(rij);
        tabel.resize(620, 200); // the page at 800 pixels
        tabel.show();
        QCoreApplication::processEvents();
        QVERIFY(tabel.width() <= 620);
        const auto labels = cel->findChildren<QLabel *>();
        QCOMPARE(labels.size(), 2);
        for (const QLabel *label : labels)
            QVERIFY2(label->width() >= label->fontMetrics().horizontalAdvance(u"Reclasseringsinstelling"_qs), qPrintable(QString::number(label->width())));
        // One that is longer than any column wraps.
        const QWidget *heelLang = tabel.cel(QString(60, u'n'));
        QVERIFY(heelLang->minimumWidth() < heelLang->fontMetrics().horizontalAdvance(QString(26, u'n')));
    }

    void aLinkAmongErrorsCanBeReadInTheOtherThemeToo()
    {
        Foutenlijst fouten;
        fouten.voegToe(u"Achternaam of naam: Vul dit in."_qs, u"naam"_qs);
        fouten.resize(400, 120);
        fouten.show();
        QCoreApplication::processEvents();
        QLabel *regel = fouten.findChildren<QLabel *>().constLast();
        const auto verschil = [&] { // between letter and ground
            const QImage beeld = regel->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
            int licht = 0;
            int donker = 255;
            for (int y = 0; y < beeld.height(); ++y) {
                for (int x = 0; x < beeld.width(); ++x) {
                    licht = std::max<int>(licht, beeld.constScanLine(y)[x]);
                    donker = std::min<int>(donker, beeld.constScanLine(y)[x]);
                }
            }
            return licht - donker;
        };
        QVERIFY(verschil() > 100);
        pasToe(*qApp, Thema::Donker);
        QCoreApplication::processEvents();
        const int inDonker = verschil();
        pasToe(*qApp, Thema::Licht);
        QVERIFY2(inDonker > 100, qPrintable(QString::number(inDonker)));
    }

    void aDateThatMayBeKnownInPartSaysAllItsForms()
    {
        DatumInvoer deel(VeldSoort::Deeldatum, nullptr);
        deel.show();
        auto *regel = deel.findChild<QLineEdit *>();
        QCOMPARE(regel->placeholderText(), u"d-m-jjjj, m-jjjj of jjjj"_qs);
        QVERIFY(regel->width() - 2 * maat::tussen >= regel->fontMetrics().horizontalAdvance(regel->placeholderText()));
        QTest::keyClicks(regel, u"5-1999"_qs);
        QCOMPARE(deel.waarde().toString(), u"1999-05"_qs);
    }
};

QTEST_MAIN(TestMaten)
#include "tst_maten.moc"
