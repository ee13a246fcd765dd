// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/deeldatum.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/bestandinvoer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/keuzeinvoer.h"
#include "ui/bouwstenen/tekstinvoer.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace weegkamer;

class TestInvoer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { steun::faalBijWaarschuwing(); }

    void aDayIsReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<QDate>("dag");
        QTest::newRow("short") << u"3-2-2026"_qs << QDate(2026, 2, 3);
        QTest::newRow("long") << u"03-02-2026"_qs << QDate(2026, 2, 3);
        QTest::newRow("slashes") << u"3/2/2026"_qs << QDate(2026, 2, 3);
        QTest::newRow("ISO") << u"2026-02-03"_qs << QDate(2026, 2, 3);
        QTest::newRow("words") << u"3 Februari 2026"_qs << QDate(2026, 2, 3);
        QTest::newRow("a leap day") << u"29-2-2024"_qs << QDate(2024, 2, 29);
        QTest::newRow("no such day") << u"29-2-2026"_qs << QDate();
        QTest::newRow("no such month") << u"1-13-2026"_qs << QDate();
        QTest::newRow("two digits for the year") << u"3-2-26"_qs << QDate();
        QTest::newRow("something else") << u"morgen"_qs << QDate();
    }
    void aDayIsReadAsPeopleWriteIt()
    {
        QFETCH(QString, tekst);
        QFETCH(QDate, dag);
        QCOMPARE(leesDatum(tekst), dag);
        DatumInvoer invoer(VeldSoort::Datum, nullptr);
        QTest::keyClicks(invoer.brandpunt(), tekst);
        QCOMPARE(invoer.waarde().toString(), dag.isValid() ? dag.toString(Qt::ISODate) : tekst);
        QCOMPARE(invoer.probleem().isEmpty(), dag.isValid());
    }

    void aDayMayBeKnownInPart_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("weer");
        QTest::newRow("month") << u"2-2026"_qs << u"2026-02"_qs << u"2-2026"_qs;
        QTest::newRow("month in words") << u"Februari 2026"_qs << u"2026-02"_qs << u"2-2026"_qs;
        QTest::newRow("ISO month") << u"2026-02"_qs << u"2026-02"_qs << u"2-2026"_qs;
        QTest::newRow("year") << u"2026"_qs << u"2026"_qs << u"2026"_qs;
        QTest::newRow("no such month") << u"13-2026"_qs << u"13-2026"_qs << u"13-2026"_qs;
    }
    void aDayMayBeKnownInPart()
    {
        QFETCH(QString, tekst);
        QFETCH(QString, iso);
        DatumInvoer invoer(VeldSoort::Deeldatum, nullptr);
        QTest::keyClicks(invoer.brandpunt(), tekst);
        QCOMPARE(invoer.waarde().toString(), iso);
        QCOMPARE(invoer.probleem().isEmpty(), eersteDagVan(iso).isValid());
        // The control: where a whole day is asked, the same words are none.
        DatumInvoer heel(VeldSoort::Datum, nullptr);
        QTest::keyClicks(heel.brandpunt(), tekst);
        QCOMPARE(heel.waarde().toString(), tekst);
        QVERIFY(!heel.probleem().isEmpty());
        DatumInvoer ander(VeldSoort::Deeldatum, nullptr);
        ander.zetWaarde(iso);
        QTEST(static_cast<QLineEdit *>(ander.brandpunt())->text(), "weer");
        QCOMPARE(ander.waarde().toString(), iso);
    }

    void aMomentIsDutchTimeAndKeptAsUtc()
    {
        DatumInvoer invoer(VeldSoort::Tijdstip, nullptr);
        QTest::keyClicks(invoer.brandpunt(), u"1-7-2026 14:05"_qs);
        QCOMPARE(invoer.waarde().toString(), u"2026-07-01T12:05:00.000Z"_qs);
        invoer.zetWaarde(u"2026-12-01T12:05:00.000Z"_qs);
        QCOMPARE(static_cast<QLineEdit *>(invoer.brandpunt())->text(), u"1-12-2026 13:05"_qs);
        invoer.zetWaarde({});
        QVERIFY(invoer.waarde().isNull());
        QVERIFY(invoer.probleem().isEmpty());
    }

    void whatIsNotAWholeNumberIsKeptAndNamed()
    {
        TekstInvoer invoer(VeldSoort::Geheel, nullptr);
        QTest::keyClicks(invoer.brandpunt(), u"twaalf"_qs);
        QCOMPARE(invoer.waarde(), QJsonValue(u"twaalf"_qs));
        QVERIFY(!invoer.probleem().isEmpty());
        invoer.zetWaarde(12);
        QCOMPARE(invoer.waarde(), QJsonValue(12));
        QVERIFY(invoer.probleem().isEmpty());
    }

    void aBsnMayBeTypedInGroups()
    {
        TekstInvoer invoer(VeldSoort::Bsn, nullptr);
        QTest::keyClicks(invoer.brandpunt(), u"1234.56.782 "_qs);
        QCOMPARE(invoer.waarde(), QJsonValue(u"123456782"_qs));
    }

    void aNumberFitsInItsField_data()
    {
        QTest::addColumn<VeldSoort>("soort");
        QTest::addColumn<QString>("tekst");
        QTest::newRow("bsn") << VeldSoort::Bsn << u"123456782"_qs;
        QTest::newRow("bsn in groups") << VeldSoort::Bsn << u"1234.56.782"_qs;
        QTest::newRow("postcode") << VeldSoort::Postcode << u"1234 WM"_qs;
        QTest::newRow("whole number") << VeldSoort::Geheel << u"1000"_qs;
    }

    void aNumberFitsInItsField()
    {
        QFETCH(VeldSoort, soort);
        QFETCH(QString, tekst);
        pasToe(*qApp, Thema::Licht);
        TekstInvoer invoer(soort, nullptr);
        invoer.resize(600, 40);
        invoer.show();
        const auto *regel = invoer.findChild<QLineEdit *>();
        QStyleOptionFrame vak;
        vak.initFrom(regel);
        vak.lineWidth = regel->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &vak, regel);
        const int binnen = regel->style()->subElementRect(QStyle::SE_LineEditContents, &vak, regel).width();
        const int wit = 4; // QLineEdit keeps two pixels free at both ends
        QVERIFY(regel->fontMetrics().horizontalAdvance(tekst) <= binnen - wit);
    }

    void theListOfAChoiceShowsAllThatFits()
    {
        pasToe(*qApp, Thema::Licht);
        Keuzelijst keuzes;
        for (int i = 1; i <= 8; ++i)
            keuzes.append({QString::number(i), u"Organisatie %1"_qs.arg(i)});
        UitklapInvoer invoer(keuzes, nullptr);
        invoer.zetWaarde(u"4"_qs);
        invoer.show();
        auto *lijst = invoer.findChild<QComboBox *>();
        lijst->showPopup();
        QTRY_VERIFY(lijst->view()->isVisible());
        for (int i = 0; i < lijst->count(); ++i) {
            const QRect rij = lijst->view()->visualRect(lijst->model()->index(i, 0));
            QVERIFY2(rij.top() >= 0 && rij.bottom() < lijst->view()->viewport()->height(), qPrintable(lijst->itemText(i)));
            QVERIFY(rij.height() >= lijst->fontMetrics().height() + 8);
        }
        QVERIFY(lijst->view()->mapToGlobal(QPoint()).y() >= lijst->mapToGlobal(QPoint(0, lijst->height() - 1)).y()); // the choice itself stays to be read
    }

    void theCalendarCanBeRead_data()
    {
        QTest::addColumn<int>("thema");
        QTest::newRow("light") << static_cast<int>(Thema::Licht);
        QTest::newRow("dark") << static_cast<int>(Thema::Donker);
    }

    void theCalendarCanBeRead()
    {
        QFETCH(int, thema);
        pasToe(*qApp, static_cast<Thema>(thema));
        DatumInvoer invoer(VeldSoort::Datum, nullptr);
        invoer.show();
        invoer.findChild<QToolButton *>()->click();
        auto *kalender = invoer.findChild<QCalendarWidget *>();
        QTRY_VERIFY(kalender && kalender->isVisible());
        auto *balk = kalender->findChild<QWidget *>(u"qt_calendar_navigationbar"_qs);
        QVERIFY(balk);
        // Its month and year are in ink, so what is behind them is not the colour of a choice.
        QCOMPARE(balk->grab().toImage().pixelColor(1, 1), kleur(Kleur::Grond, static_cast<Thema>(thema)));
        for (const Qt::DayOfWeek dag : {Qt::Saturday, Qt::Sunday})
            QCOMPARE(kalender->weekdayTextFormat(dag).foreground().color(), kleur(Kleur::Inkt, static_cast<Thema>(thema)));
        kalender->window()->close();
        pasToe(*qApp, Thema::Licht);
    }

    void theCalendarStaysOnTheScreen()
    {
        DatumInvoer invoer(VeldSoort::Datum, nullptr);
        invoer.show();
        const QRect scherm = invoer.screen()->availableGeometry();
        for (const QPoint &hoek : {scherm.topLeft(), scherm.bottomLeft() - QPoint(0, 40), scherm.bottomRight() - QPoint(60, 40)}) {
            invoer.move(hoek);
            invoer.findChild<QToolButton *>()->click();
            auto *kalender = invoer.findChild<QCalendarWidget *>();
            QTRY_VERIFY(kalender && kalender->isVisible());
            const QRect daar(kalender->window()->pos(), kalender->window()->size());
            QVERIFY2(scherm.contains(daar), qPrintable(u"%1,%2 %3x%4"_qs.arg(daar.x()).arg(daar.y()).arg(daar.width()).arg(daar.height())));
            kalender->window()->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void tabComesAtWhatIsChosen()
    {
        QWidget vlak;
        auto *kolom = new QVBoxLayout(&vlak);
        auto *ervoor = new QLineEdit(&vlak);
        auto *vrij = new RondjesInvoer(jaNeeOpties(), false, &vlak);
        auto *moet = new RondjesInvoer(jaNeeOpties(), true, &vlak);
        kolom->addWidget(ervoor);
        kolom->addWidget(vrij);
        kolom->addWidget(moet);
        vlak.show();
        QVERIFY(QTest::qWaitForWindowActive(&vlak));
        ervoor->setFocus();
        const auto tab = [&vlak] {
            QTest::keyClick(vlak.focusWidget(), Qt::Key_Tab);
            return qobject_cast<QRadioButton *>(vlak.focusWidget())->text();
        };
        QCOMPARE(tab(), u"Niet ingevuld"_qs);
        QCOMPARE(tab(), u"Ja"_qs); // nothing chosen: the first
        moet->zetWaarde(false);
        ervoor->setFocus();
        QCOMPARE(tab(), u"Niet ingevuld"_qs);
        QCOMPARE(tab(), u"Nee"_qs);
        QTest::keyClick(vlak.focusWidget(), Qt::Key_Left); // the arrows go round the whole group
        QCOMPARE(moet->waarde(), QJsonValue(true));
    }

    void yesOrNoCanBeLeftEmptyOnlyWhenItMay()
    {
        RondjesInvoer vrij(jaNeeOpties(), false, nullptr);
        RondjesInvoer verplicht(jaNeeOpties(), true, nullptr);
        QCOMPARE(vrij.findChildren<QRadioButton *>().size(), 3);
        QCOMPARE(verplicht.findChildren<QRadioButton *>().size(), 2);
        QVERIFY(verplicht.waarde().isNull());
        QSignalSpy gewijzigd(&verplicht, &Invoer::gewijzigd);
        verplicht.findChildren<QRadioButton *>().last()->click();
        QCOMPARE(verplicht.waarde(), QJsonValue(false));
        QCOMPARE(gewijzigd.count(), 1);
        verplicht.zetWaarde({});
        QVERIFY(verplicht.waarde().isNull());
        QCOMPARE(gewijzigd.count(), 1);
    }

    void aListWithoutChoicesIsOneOnEachLine()
    {
        VinkInvoer invoer({}, nullptr);
        invoer.zetWaarde(QJsonArray{u"een"_qs, u"twee"_qs});
        QCOMPARE(invoer.waarde(), QJsonValue(QJsonArray{u"een"_qs, u"twee"_qs}));
        invoer.zetOpties({}, {{u"een"_qs, u"Eén"_qs}, {u"drie"_qs, u"Drie"_qs}});
        QCOMPARE(invoer.waarde(), QJsonValue(QJsonArray{u"een"_qs}));
    }

    void proseGrowsWithWhatIsTyped()
    {
        QWidget pagina;
        auto *kolom = new QVBoxLayout(&pagina);
        auto *tekst = new Groeitekst(3, &pagina);
        kolom->addWidget(tekst);
        kolom->addStretch();
        pagina.resize(300, 800);
        pagina.show();
        const int leeg = tekst->height();
        tekst->setPlainText(QString(400, u'a'));
        QTRY_VERIFY(tekst->height() > leeg);
        tekst->setPlainText(QString(100'000, u'a'));
        QTRY_VERIFY(tekst->height() > leeg);
        QVERIFY(tekst->height() < 800);
    }

    void aFileIsReadAndATooBigOneRefused()
    {
        QTemporaryDir map;
        QFile klein(map.filePath(u"brief.txt"_qs));
        QVERIFY(klein.open(QIODevice::WriteOnly));
        klein.write("hallo");
        klein.close();
        QFile groot(map.filePath(u"groot.bin"_qs));
        QVERIFY(groot.open(QIODevice::WriteOnly));
        QVERIFY(groot.resize(BestandInvoer::hoogstensBytes + 1));
        groot.close();
        BestandInvoer invoer(nullptr);
        QSignalSpy gekozen(&invoer, &BestandInvoer::bestandGekozen);
        invoer.lees(klein.fileName());
        QCOMPARE(invoer.waarde(), QJsonValue(u"aGFsbG8="_qs));
        QCOMPARE(gekozen.value(0).value(0).toString(), u"brief.txt"_qs);
        invoer.lees(groot.fileName());
        QVERIFY(invoer.probleem().contains(u"20 MB"_qs));
        QCOMPARE(invoer.waarde(), QJsonValue(u"aGFsbG8="_qs));
        invoer.lees(map.filePath(u"weg"_qs));
        QVERIFY(!invoer.probleem().isEmpty());
    }
};

QTEST_MAIN(TestInvoer)
#include "tst_formulier_invoer.moc"
