// SPDX-License-Identifier: EUPL-1.2
// A list with its bar: filtering, order, columns.
#include "tests/bouwstenen/lijstproef.h"
#include "core/handeling/lijstfilter.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "ui/bouwstenen/kolommendialoog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QListWidget>
#include <QToolButton>

using namespace weegkamer;

class TestLijstvak : public QObject, private Lijstproef
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { opnieuw(); }
    void cleanupTestCase() { einde(); }

    /// On a narrow page, or beside a column that was made wide, a name is still a name.
    void aNameKeepsRoomToBeRead()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        QList<Lijstvraag> vragen;
        Lijstvak vak(om, opgave());
        vak.zetBron(Bron{.totaal = 3, .vragen = &vragen});
        vak.resize(900, 300);
        vak.show();
        vak.begin();
        QHeaderView *kop = vak.lijst()->tabel()->horizontalHeader();
        const int minstens = tekenbreedte(&vak, 18);
        const auto past = [&] { return kop->length() <= vak.lijst()->tabel()->width(); };
        QVERIFY(kop->sectionSize(1) > 2 * minstens && past()); // the control: it takes what room there is
        vak.resize(320, 300);
        QCoreApplication::processEvents();
        QVERIFY2(kop->sectionSize(1) >= minstens, qPrintable(QString::number(kop->sectionSize(1))));
        vak.resize(900, 300);
        QCoreApplication::processEvents();
        QVERIFY(kop->sectionSize(1) > 2 * minstens && past());
        kop->resizeSection(2, 850);
        QCoreApplication::processEvents();
        QVERIFY(kop->sectionSize(1) >= minstens);
    }

    /// Qt makes a button of it: who hears the window must hear where it leads.
    void theIconInTheFilterLeadsIntoIt()
    {
        auto v = vak();
        v->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(v.get()));
        v->lijst()->tabel()->setFocus();
        int knoppen = 0;
        for (QToolButton *knop : v->filterveld()->findChildren<QToolButton *>()) {
            if (!knop->isVisible()) // what empties the field, while it is empty
                continue;
            ++knoppen;
            QCOMPARE(QAccessible::queryAccessibleInterface(knop)->text(QAccessible::Name), v->filterveld()->accessibleName());
            QVERIFY(!v->filterveld()->hasFocus());
            knop->click();
            QVERIFY(v->filterveld()->hasFocus());
        }
        QCOMPARE(knoppen, 1);
    }

    void whatIsTypedFiltersAndIsNotKept()
    {
        auto v = vak();
        QAbstractItemModelTester keurder(v->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        keurder.setUseFetchMore(false); // it would fetch all by itself
        QTest::keyClicks(v->filterveld(), u"2026-01"_qs);
        QTRY_COMPARE(m_vragen.last().filter, u"2026-01"_qs);
        QTRY_COMPARE(v->model()->rowCount(), 10);
        QVERIFY(m_vragen.size() < 7); // not once for every letter
        const auto bewaard = m_om->kamer().leesInstelling(u"lijst.proef"_qs);
        QVERIFY(!QString::fromUtf8(QJsonDocument(*bewaard).toJson()).contains(u"2026-01"));
        QTest::keyClick(v->filterveld(), Qt::Key_Escape);
        QTRY_COMPARE(v->model()->rowCount(), Paginamodel::perPagina);
    }

    /// Core filters a list up to a number of rows: that many may be more.
    void aFullFilteredListSaysThatThereMayBeMore()
    {
        auto v = vak();
        v->zetBron([](const Lijstvraag &vraag, const QString &, int) -> Uitkomst<Pagina> {
            const int hoeveel = vraag.filter == u"a" ? hoogstensGefilterd : hoogstensGefilterd - 1;
            return Pagina{QList<QJsonObject>(hoeveel, QJsonObject{{u"nummer"_qs, u"2026-001"_qs}}), {}};
        });
        const auto telling = [&] {
            for (const QLabel *label : v->findChildren<QLabel *>()) {
                if (label->accessibleName().startsWith(u"Aantal: "_qs))
                    return label->text();
            }
            return QString();
        };
        v->filterveld()->setText(u"a"_qs);
        QTRY_COMPARE(telling(), u"200 of meer gevonden"_qs);
        v->filterveld()->setText(u"ab"_qs);
        QTRY_COMPARE(telling(), u"199 gevonden"_qs);
    }

    void enterOpensTheOnlyOneThatIsFound()
    {
        auto v = vak();
        QSignalSpy gekozen(v->lijst(), &Lijst::gekozen);
        QTest::keyClicks(v->filterveld(), u"2026-123\r"_qs);
        QCOMPARE(gekozen.size(), 1);
        QCOMPARE(gekozen.first().first().toJsonObject().value(u"nummer").toString(), u"2026-123"_qs);
    }

    void nothingFoundSaysWhatWasLookedFor()
    {
        auto v = vak();
        QTest::keyClicks(v->filterveld(), u"1999"_qs);
        QTRY_COMPARE(v->model()->rowCount(), 0);
        QString alles;
        for (const QLabel *l : v->findChildren<QLabel *>())
            alles += l->isVisible() ? l->text() : QString();
        QVERIFY2(alles.contains(u"“1999”") && alles.contains(u"begin van: nummer"), qPrintable(alles));
    }

    void aHeadingSortsAndTheOrderIsKept()
    {
        auto v = vak();
        QCOMPARE(eerste(*v), u"2026-001"_qs);
        Q_EMIT v->lijst()->tabel()->horizontalHeader()->sectionClicked(2);
        QCOMPARE(eerste(*v), u"2026-300"_qs);
        Q_EMIT v->lijst()->tabel()->horizontalHeader()->sectionClicked(0); // names no order: nothing changes
        QCOMPARE(eerste(*v), u"2026-300"_qs);
        v.reset();
        QCOMPARE(eerste(*vak()), u"2026-300"_qs);
    }

    void columnsAreChosenOrderedAndKept()
    {
        auto v = vak();
        v->zetWeergave({{}, {u"nummer"_qs, u"dag"_qs, u"wie"_qs}, u"op"_qs});
        v->bewaarWeergave(u"Voor maandag"_qs);
        QCOMPARE(koppen(*v), (QStringList{u"Nummer"_qs, u"Evaluatie"_qs, u"Betrokkene"_qs}));
        v->zetWeergave({{}, {u"nummer"_qs}, u"op"_qs});
        QCOMPARE(koppen(*v), QStringList{u"Nummer"_qs});
        v->bewaarWeergave(u"Zonder naam"_qs);
        v.reset();
        v = vak();
        QCOMPARE(koppen(*v), QStringList{u"Nummer"_qs});
        QCOMPARE(v->weergaven(), (QStringList{u"Voor maandag"_qs, u"Zonder naam"_qs}));
        v->verwijderWeergave(u"Zonder naam"_qs);
        QCOMPARE(v->weergaven(), QStringList{u"Voor maandag"_qs});
    }

    void aColumnThatWasMadeWiderStaysSo()
    {
        auto v = vak();
        v->resize(900, 400);
        v->show();
        QHeaderView *kop = v->lijst()->tabel()->horizontalHeader();
        const int eerst = kop->sectionSize(0);
        v->resize(1000, 400); // nobody made anything wider
        QVERIFY(v->lijst()->breedtes().isEmpty());
        QSignalSpy verschoven(v->lijst(), &Lijst::kolommenVerschoven);
        for (int breder = 1; breder <= 80; ++breder)
            kop->resizeSection(0, eerst + breder);
        QTRY_COMPARE(verschoven.size(), 1); // one drag, kept once
        const int breed = kop->sectionSize(0);
        v.reset();
        v = vak();
        QVERIFY(qAbs(v->lijst()->tabel()->horizontalHeader()->sectionSize(0) - breed) <= v->fontMetrics().averageCharWidth());
        v->bewaarWeergave(u"Breed"_qs);
        v->zetWeergave({{}, {u"nummer"_qs, u"wie"_qs, u"dag"_qs}, u"op"_qs});
        QCOMPARE(v->lijst()->tabel()->horizontalHeader()->sectionSize(0), eerst);
    }

    void everythingOffLeavesWhatNamesTheRow()
    {
        auto v = vak();
        v->zetWeergave({{}, {}, {}});
        QCOMPARE(koppen(*v), QStringList{u"Nummer"_qs});
        v->zetWeergave({{}, {u"onzin"_qs, u"wie"_qs, u"wie"_qs}, u"onzin"_qs});
        QCOMPARE(koppen(*v), (QStringList{u"Nummer"_qs, u"Betrokkene"_qs}));
        Kolommendialoog dialoog(opgave().kolommen, {}, v.get());
        dialoog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialoog.keuze(), QStringList{u"nummer"_qs});
    }

    void theChooserWorksByKeyboard()
    {
        auto v = vak();
        Kolommendialoog dialoog(opgave().kolommen, {u"wie"_qs, u"dag"_qs}, v.get());
        dialoog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy gekozen(&dialoog, &Kolommendialoog::gekozen);
        dialoog.show();
        auto *lijst = dialoog.findChild<QListWidget *>();
        lijst->setCurrentRow(2);
        dialoog.findChildren<QPushButton *>().first()->click(); // Omhoog
        QCOMPARE(dialoog.keuze(), (QStringList{u"nummer"_qs, u"dag"_qs, u"wie"_qs}));
        QTest::keyClick(lijst, Qt::Key_Space);
        QCOMPARE(dialoog.keuze(), (QStringList{u"nummer"_qs, u"wie"_qs}));
        QCOMPARE(steun::naamlozeInvoer(&dialoog), QString());
        QCOMPARE(steun::afgekapt(&dialoog), QString());
        QTest::keyClick(lijst, Qt::Key_Return);
        QCOMPARE(gekozen.size(), 1);
    }

    void aListOfAHundredThousandRowsStaysSmall()
    {
        auto v = vak(100'000);
        QCOMPARE(v->model()->rowCount(), Paginamodel::perPagina);
        MOET(const Papier papier, vak(40)->papier());
        QCOMPARE(papier.stuk.blokken.first().rijen.size(), 40);
        QVERIFY(!v->papier());
    }

    void theBarFits_data()
    {
        QTest::addColumn<Thema>("thema");
        QTest::addColumn<int>("breedte");
        QTest::newRow("light") << Thema::Licht << 1000;
        QTest::newRow("dark") << Thema::Donker << 1000;
        QTest::newRow("narrow") << Thema::Licht << 800;
    }
    void theBarFits()
    {
        QFETCH(Thema, thema);
        QFETCH(int, breedte);
        pasToe(*qApp, thema);
        auto v = vak();
        v->zetTotaal(100'000);
        QVERIFY(steun::prent(*v, u"lijstvak-%1"_qs.arg(breedte), {breedte, 420}));
        QCOMPARE(v->width(), breedte);
        QCOMPARE(steun::afgekapt(v.get()), QString());
        QCOMPARE(steun::naamlozeInvoer(v.get()), QString());
        pasToe(*qApp, Thema::Licht);
    }
};

QTEST_MAIN(TestLijstvak)
#include "tst_lijstvak.moc"
