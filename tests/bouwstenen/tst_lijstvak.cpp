// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/lijstfilter.h"
#include "ui/bouwstenen/lijstvak.h"

#include "tests/steun/casusproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/kolommendialoog.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/weergavedialoog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QTableView>

using namespace weegkamer;

namespace
{
Lijstopgave opgave()
{
    return {.naam = u"Casussen"_qs,
            .sleutel = u"proef"_qs,
            .kolommen = {{.sleutel = u"nummer"_qs, .titel = u"Nummer"_qs, .tekens = 12},
                         {.sleutel = u"wie"_qs, .titel = u"Betrokkene"_qs, .persoonlijk = true},
                         {.sleutel = u"dag"_qs, .titel = u"Evaluatie"_qs, .soort = VeldSoort::Datum, .tekens = 14}},
            .volgordes = {{u"op"_qs, u"Eerste eerst"_qs}, {u"neer"_qs, u"Laatste eerst"_qs}},
            .opKolom = {{u"dag"_qs, {u"op"_qs, u"neer"_qs}}},
            .wat = Uitvoersoort::Casussen,
            .filterhint = u"Nummer of naam"_qs};
}

/// Stands in for core: `totaal` rows, filtered by the beginning of the number, in two orders, a page at a time.
struct Bron {
    int totaal = 300;
    QList<Lijstvraag> *vragen;
    Uitkomst<Pagina> operator()(const Lijstvraag &v, const QString &na, int aantal) const
    {
        vragen->append(v);
        QList<QJsonObject> alle;
        for (int i = 1; i <= totaal; ++i) {
            const QString nummer = u"2026-%1"_qs.arg(i, 3, 10, QLatin1Char('0'));
            if (nummer.startsWith(v.filter))
                alle.append({{u"nummer"_qs, nummer}, {u"wie"_qs, u"Persoon %1"_qs.arg(i)}, {u"dag"_qs, QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate)},
                             {u"dossier"_qs, QString::number(i)}});
        }
        if (v.volgorde == u"neer")
            std::reverse(alle.begin(), alle.end());
        const int begin = na.toInt();
        Pagina pagina{alle.mid(begin, aantal), {}};
        if (begin + aantal < alle.size())
            pagina.volgende = QString::number(begin + aantal);
        return pagina;
    }
};

QString eerste(const Lijstvak &vak) { return vak.model()->rij(vak.model()->index(0, 0)).value(u"nummer").toString(); }

QStringList koppen(const Lijstvak &vak)
{
    QStringList uit;
    for (const Kolom &k : vak.lijst()->zichtbareKolommen())
        uit.append(k.titel);
    return uit;
}
} // namespace

class TestLijstvak : public QObject
{
    Q_OBJECT
    std::unique_ptr<Huis> m_huis;
    std::unique_ptr<Omgevingproef> m_om;
    QList<Lijstvraag> m_vragen;

    std::unique_ptr<Lijstvak> vak(int totaal = 300)
    {
        auto v = std::make_unique<Lijstvak>(*m_om, opgave());
        v->zetLeeg(u"Er is er nu geen."_qs);
        v->zetBron(Bron{totaal, &m_vragen});
        v->resize(900, 500);
        v->show();
        return v;
    }

    QAction *actie(const Lijstvak &v, const QString &tekst)
    {
        for (const QMenu *menu : v.findChildren<QMenu *>()) {
            for (QAction *a : menu->actions()) {
                if (a->text() == tekst)
                    return a;
            }
        }
        return nullptr;
    }
    void kies(const Lijstvak &v, const QString &weergave)
    {
        QAction *a = actie(v, weergave);
        QVERIFY2(a, qPrintable(weergave));
        a->trigger();
    }

private Q_SLOTS:
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

    void initTestCase()
    {
        pasToe(*qApp, Thema::Licht);
        m_huis = std::make_unique<Huis>();
    }
    void init()
    {
        steun::faalBijWaarschuwing();
        m_om = std::make_unique<Omgevingproef>(m_huis->coordinator());
        MOET_LUKKEN(m_om->kamer().bewaarInstelling(u"lijst.proef"_qs, {}));
        m_vragen.clear();
    }
    void cleanupTestCase() { m_huis.reset(); }

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

    /// Its rows too: who keeps "2026-1, last first" gets that list back.
    void aViewBringsBackTheRowsThatItShowed()
    {
        auto v = vak();
        auto *fase = new QComboBox(v.get());
        fase->setObjectName(u"fase"_qs);
        fase->addItem(u"Alle"_qs);
        fase->addItem(u"Bij de weegploeg"_qs, u"weging"_qs);
        v->voegKeuzeToe(u"Welke"_qs, fase);
        auto *ditJaar = new QCheckBox(u"Dit jaar"_qs, v.get());
        ditJaar->setObjectName(u"dit-jaar"_qs);
        v->voegKeuzeToe(ditJaar);
        v->filterveld()->setText(u" 2026-1 "_qs);
        fase->setCurrentIndex(1);
        ditJaar->setChecked(true);
        v->zetWeergave({{}, {u"nummer"_qs, u"dag"_qs}, u"neer"_qs});
        v->bewaarWeergave(u"Laatste eerst"_qs);
        kies(*v, u"Standaard"_qs);
        QCOMPARE(v->vraag().filter, QString());
        QCOMPARE(eerste(*v), u"2026-001"_qs);
        QCOMPARE(fase->currentIndex(), 0);
        QVERIFY(!ditJaar->isChecked());
        kies(*v, u"Laatste eerst"_qs);
        QCOMPARE(v->vraag().filter, u"2026-1"_qs);
        QCOMPARE(v->vraag().volgorde, u"neer"_qs);
        QCOMPARE(eerste(*v), u"2026-199"_qs);
        QCOMPARE(fase->currentData().toString(), u"weging"_qs);
        QVERIFY(ditJaar->isChecked());
        QCOMPARE(koppen(*v), (QStringList{u"Nummer"_qs, u"Evaluatie"_qs}));
        QVERIFY(m_om->meldingen.isEmpty());
        v.reset();
        v = vak(); // the next day the list begins with all its rows, and the view is still there
        QCOMPARE(v->vraag().filter, QString());
        kies(*v, u"Laatste eerst"_qs); // on a list without those choices
        QCOMPARE(eerste(*v), u"2026-199"_qs);
    }

    /// A name belongs to a dossier and goes with it; a view stays.
    void aNameIsNeverKeptWithAView_data()
    {
        QTest::addColumn<QString>("getypt");
        QTest::newRow("a name") << u"Klaverwei"_qs;
        QTest::newRow("a name after a number") << u"2026-014 Klaverwei"_qs;
        QTest::newRow("from right to left") << u"كلافير"_qs;
        QTest::newRow("a bsn") << u"123456782"_qs;
        QTest::newRow("a day of birth") << u"19800214"_qs;
        QTest::newRow("a day of birth with dashes") << u"1980-02-14"_qs;
        QTest::newRow("the wrong way round") << u"14-02-1980"_qs;
        QTest::newRow("long") << QString(400, u'9');
    }
    void aNameIsNeverKeptWithAView()
    {
        QFETCH(QString, getypt);
        auto v = vak();
        v->filterveld()->setText(getypt);
        v->zetWeergave({{}, {u"nummer"_qs}, u"neer"_qs});
        QAction *bewaar = actie(*v, u"Bewaar deze weergave…"_qs);
        bewaar->trigger();
        auto *dialoog = v->findChild<Weergavedialoog *>();
        QVERIFY(dialoog);
        QString gezegd;
        for (const QLabel *l : dialoog->findChildren<QLabel *>())
            gezegd += l->text();
        QVERIFY2(gezegd.contains(u"Het filter gaat niet mee"), qPrintable(gezegd));
        dialoog->findChild<QLineEdit *>()->setText(u"Mijn lijst"_qs);
        dialoog->findChild<QPushButton *>(u"doe"_qs)->click();
        QCOMPARE(v->weergaven(), QStringList{u"Mijn lijst"_qs});
        const auto bewaard = m_om->kamer().leesInstelling(u"lijst.proef"_qs);
        QVERIFY(!QString::fromUtf8(QJsonDocument(*bewaard).toJson()).contains(getypt));
        v->filterveld()->setText(u"2026-0"_qs);
        kies(*v, u"Mijn lijst"_qs);
        QCOMPARE(v->vraag().filter, QString());
        QVERIFY2(m_om->meldingen.last().contains(u"Typ het opnieuw"), qPrintable(m_om->meldingen.last()));
    }

    /// What was kept before a view knew of rows says nothing of them.
    void aViewOfBeforeStillOpens()
    {
        const QJsonObject oud{{u"naam"_qs, u"Oud"_qs}, {u"kolommen"_qs, QJsonArray{u"nummer"_qs, u"wie"_qs}}, {u"volgorde"_qs, u"neer"_qs}, {u"breedtes"_qs, QJsonObject()}};
        MOET_LUKKEN(m_om->kamer().bewaarInstelling(u"lijst.proef"_qs, {{u"weergaven"_qs, QJsonArray{oud}}}));
        auto v = vak();
        v->filterveld()->setText(u"2026-2"_qs);
        kies(*v, u"Oud"_qs);
        QCOMPARE(koppen(*v), (QStringList{u"Nummer"_qs, u"Betrokkene"_qs}));
        QCOMPARE(eerste(*v), u"2026-299"_qs); // what stands in the filter stays
    }

    /// A column that is gone, a choice that is gone, a name that somebody wrote into the file: what can be shown is shown.
    void aViewOfWhatIsNoLongerThereOpensWithTheRest()
    {
        const QJsonObject vreemd{{u"naam"_qs, u"Vreemd"_qs},
                                 {u"kolommen"_qs, QJsonArray{u"weg"_qs, u"dag"_qs}},
                                 {u"volgorde"_qs, u"weg"_qs},
                                 {u"breedtes"_qs, QJsonObject{{u"weg"_qs, -3}}},
                                 {u"rijen"_qs, QJsonObject{{u"filter"_qs, u"Klaverwei"_qs}, {u"keuzes"_qs, QJsonObject{{u"fase"_qs, u"weg"_qs}}}}}};
        MOET_LUKKEN(m_om->kamer().bewaarInstelling(u"lijst.proef"_qs, {{u"weergaven"_qs, QJsonArray{vreemd}}}));
        auto v = vak();
        auto *fase = new QComboBox(v.get());
        fase->setObjectName(u"fase"_qs);
        fase->addItems({u"Alle"_qs, u"Bij de weegploeg"_qs});
        fase->setCurrentIndex(1);
        v->voegKeuzeToe(u"Welke"_qs, fase);
        kies(*v, u"Vreemd"_qs);
        QCOMPARE(koppen(*v), (QStringList{u"Nummer"_qs, u"Evaluatie"_qs}));
        QCOMPARE(fase->currentIndex(), 0);
        QCOMPARE(v->vraag(), (Lijstvraag{QString(), u"op"_qs}));
    }

    /// The twenty-first does not push out the first: who keeps it says which one goes.
    void twentyViewsAreAllThatThereCanBe()
    {
        auto v = vak();
        for (int i = 1; i <= 20; ++i)
            v->bewaarWeergave(u"Weergave %1"_qs.arg(i));
        QCOMPARE(v->weergaven().size(), 20);
        QVERIFY(m_om->meldingen.isEmpty());
        v->bewaarWeergave(u"Eentje te veel"_qs);
        QCOMPARE(v->weergaven().constFirst(), u"Weergave 1"_qs);
        QCOMPARE(v->weergaven().size(), 20);
        actie(*v, u"Bewaar deze weergave…"_qs)->trigger();
        auto *dialoog = v->findChild<Weergavedialoog *>();
        auto *naam = dialoog->findChild<QLineEdit *>();
        auto *doe = dialoog->findChild<QPushButton *>(u"doe"_qs);
        QSignalSpy gekozen(dialoog, &Weergavedialoog::gekozen);
        naam->setText(u"Eentje te veel"_qs);
        doe->click();
        QCOMPARE(gekozen.size(), 0);
        QVERIFY(dialoog->isVisible());
        QVERIFY2(naam->accessibleDescription().contains(u"meer dan 20 kan niet"), qPrintable(naam->accessibleDescription()));
        naam->setText(u"weergave 7"_qs); // the same one, however it is written
        QCOMPARE(doe->text(), u"Vervang"_qs);
        doe->click();
        QCOMPARE(v->weergaven().size(), 20);
        QCOMPARE(v->weergaven().constLast(), u"weergave 7"_qs);
        QVERIFY(!v->weergaven().contains(u"Weergave 7"_qs));
    }

    void aNameOfAViewIsOneThatCanBeRead_data()
    {
        QTest::addColumn<QString>("getypt");
        QTest::addColumn<QString>("naam");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("spaces") << u"  \t "_qs << QString();
        QTest::newRow("nothing to see") << QString(QChar(0x200b)) + QChar(0x202e) << QString();
        QTest::newRow("a tab, which a menu would take for a key") << u"Zorg\tCtrl+Q"_qs << u"Zorg Ctrl+Q"_qs;
        QTest::newRow("400 characters") << QString(400, u'w') << QString(40, u'w');
        QTest::newRow("cut in a character of two halves") << QString(39, u'w') + u"\U0001F4C1"_qs << QString(39, u'w');
        QTest::newRow("from right to left") << u"القائمة"_qs << u"القائمة"_qs;
    }
    void aNameOfAViewIsOneThatCanBeRead()
    {
        QFETCH(QString, getypt);
        QFETCH(QString, naam);
        QCOMPARE(Weergavedialoog::naamUit(getypt), naam);
        auto v = vak();
        v->bewaarWeergave(getypt);
        QCOMPARE(v->weergaven(), naam.isEmpty() ? QStringList() : QStringList{naam});
    }

    void theSheetForAViewFits_data() { theBarFits_data(); }
    void theSheetForAViewFits()
    {
        QFETCH(Thema, thema);
        pasToe(*qApp, thema);
        QStringList namen;
        for (int i = 1; i <= 20; ++i)
            namen.append(u"Weergave & %1"_qs.arg(i));
        QWidget pagina;
        Weergavedialoog dialoog(namen, 20, {QString(u"U bewaart de kolommen, hun breedte, de volgorde en de keuze “Bij de weegploeg”."_qs)}, &pagina);
        dialoog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialoog.show();
        QCOMPARE(dialoog.focusWidget(), dialoog.findChild<QLineEdit *>());
        QTest::keyClicks(dialoog.findChild<QLineEdit *>(), u"Standaard\r"_qs);
        QVERIFY(dialoog.isVisible());
        QVERIFY(dialoog.findChild<QLineEdit *>()->accessibleDescription().contains(u"Kies een andere naam"));
        QVERIFY(steun::prent(dialoog, u"weergavedialoog"_qs, dialoog.size()));
        QCOMPARE(steun::afgekapt(&dialoog), QString());
        QCOMPARE(steun::naamlozeInvoer(&dialoog), QString());
        QTest::keyClicks(dialoog.findChild<QLineEdit *>(), u"x"_qs); // who mends it is not told any more
        QVERIFY(dialoog.findChild<QLineEdit *>()->accessibleDescription().isEmpty());
        pasToe(*qApp, Thema::Licht);
    }

    void aViewIsCalledWhatItWasCalled()
    {
        auto v = vak();
        v->bewaarWeergave(u"Zorg & veiligheid"_qs);
        QStringList namen;
        for (const QMenu *menu : v->findChildren<QMenu *>()) {
            for (const QAction *a : menu->actions())
                namen.append(a->text());
        }
        QCOMPARE(namen.filter(u"veiligheid"_qs), (QStringList{u"Zorg && veiligheid"_qs, u"Zorg && veiligheid"_qs})); // to choose, and to remove
        QCOMPARE(v->weergaven(), QStringList{u"Zorg & veiligheid"_qs});
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

    void aCopyWithNamesIsLoggedOneWithoutIsNot()
    {
        auto v = vak();
        v->lijst()->tabel()->selectRow(0);
        const auto gelogd = [&] { return casusWaarde(m_om->kamer(), u"SELECT count(*) FROM logboek WHERE handeling = 'uitwisseling.voer-uit'"_qs); };
        const int voor = gelogd().toInt();
        QTest::keyClick(v->lijst()->tabel(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Nummer\tBetrokkene\tEvaluatie\n2026-001\tPersoon 1\t2-1-2026"_qs);
        QCOMPARE(gelogd().toInt(), voor + 1);
        v->kopieer(v->lijst()->alsTekst());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Nummer: 2026-001, Betrokkene: Persoon 1, Evaluatie: 2-1-2026"_qs);
        QCOMPARE(gelogd().toInt(), voor + 2);
        v->zetWeergave({{}, {u"nummer"_qs, u"dag"_qs}, u"op"_qs});
        v->kopieer(v->lijst()->alsTabel());
        QCOMPARE(gelogd().toInt(), voor + 2);
    }

    void aCopyStandsInTheOrderOfTheList()
    {
        auto v = vak();
        QItemSelectionModel *keuze = v->lijst()->tabel()->selectionModel();
        for (const int rij : {4, 0, 2}) // as somebody presses them with Ctrl
            keuze->select(v->model()->index(rij, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        v->kopieer(v->lijst()->alsTabel());
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Nummer\tBetrokkene\tEvaluatie\n2026-001\tPersoon 1\t2-1-2026\n2026-003\tPersoon 3\t4-1-2026\n2026-005\tPersoon 5\t6-1-2026"_qs);
    }

    void aFilteredListThatMayBeAPartSaysSoWhenItLeaves()
    {
        auto v = vak();
        v->zetBron([](const Lijstvraag &vraag, const QString &, int) -> Uitkomst<Pagina> {
            const int hoeveel = vraag.filter == u"a" ? hoogstensGefilterd : 3;
            return Pagina{QList<QJsonObject>(hoeveel, QJsonObject{{u"nummer"_qs, u"2026-001"_qs}}), {}};
        });
        QTemporaryDir map;
        const QString pad = map.filePath(u"lijst.csv"_qs);
        const auto gezegd = [&](const QString &filter) {
            v->filterveld()->setText(filter);
            MOET_LUKKEN(v->voerUit(pad));
        };
        gezegd(u"a"_qs);
        QVERIFY2(m_om->meldingen.last().contains(u"er kunnen er meer zijn"), qPrintable(m_om->meldingen.last()));
        const auto eersteZin = [&] { return v->papier()->stuk.blokken.first().tekst; };
        QVERIFY(eersteZin().contains(u"er kunnen er meer zijn"));
        gezegd(u"b"_qs);
        QVERIFY(!m_om->meldingen.last().contains(u"meer"));
        QVERIFY(eersteZin().contains(u"Er stond een filter"));
        gezegd({});
        QCOMPARE(v->papier()->stuk.blokken.size(), 1);
    }

    void aSpreadsheetGetsDaysAndNumbersThatItCanSort()
    {
        Lijstopgave o = opgave();
        o.kolommen.append({.sleutel = u"klok"_qs, .titel = u"Volgende"_qs, .tekens = 20, .uitvoer = u"volgende"_qs});
        Lijstvak v(*m_om, o);
        v.zetBron([](const Lijstvraag &, const QString &, int) -> Uitkomst<Pagina> {
            return Pagina{{{{u"nummer"_qs, u"2026-001"_qs}, {u"klok"_qs, u"3 december (nog 11 dagen)"_qs}, {u"volgende"_qs, u"2026-12-03"_qs}}}, {}};
        });
        v.show();
        QTemporaryDir map;
        MOET_LUKKEN(v.voerUit(map.filePath(u"lijst.csv"_qs)));
        QFile csv(map.filePath(u"lijst.csv"_qs));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray tekst = csv.readAll();
        QVERIFY2(tekst.contains("\"3-12-2026\"") && !tekst.contains("nog 11 dagen"), tekst.constData());
        v.lijst()->tabel()->selectRow(0);
        QVERIFY(v.lijst()->alsTekst().contains(u"nog 11 dagen")); // the control: what people read
    }

    void anExportHoldsAllRowsAndIsLogged()
    {
        auto v = vak(1200);
        QTemporaryDir map;
        MOET_LUKKEN(v->voerUit(map.filePath(u"lijst.csv"_qs)));
        QFile csv(map.filePath(u"lijst.csv"_qs));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), 1201);
        MOET_LUKKEN(v->voerUit(map.filePath(u"lijst.xlsx"_qs)));
        QCOMPARE(casusWaarde(m_om->kamer(), u"SELECT resultaat FROM logboek ORDER BY volgnummer DESC LIMIT 1"_qs),
                 u"xlsx: casussen, 1200 dossiers (2026-001 tot en met 2026-1200)"_qs);
        v->lijst()->tabel()->selectRow(0);
        v->lijst()->tabel()->selectionModel()->select(v->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        MOET_LUKKEN(v->voerUit(map.filePath(u"keuze.csv"_qs)));
        QFile keuze(map.filePath(u"keuze.csv"_qs));
        QVERIFY(keuze.open(QIODevice::ReadOnly));
        QCOMPARE(keuze.readAll().count("\r\n"), 3); // only what was chosen
        QVERIFY(!vak(10'500)->voerUit(map.filePath(u"te-veel.csv"_qs)));
        QVERIFY(!QFile::exists(map.filePath(u"te-veel.csv"_qs)));
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
