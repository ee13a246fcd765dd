// SPDX-License-Identifier: EUPL-1.2
// "Zoek of doe" in the real window: what it offers, what it finds, what it leaves behind.
#include "ui/venster/palet.h"

#include "tests/steun/casusproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/kamerpagina.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/casus/casuslijstpagina.h"
#include "ui/casus/casusplan.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/kijkdialoog.h"
#include "ui/venster/kopbalk.h"
#include "ui/venster/werkplek.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace weegkamer;

namespace
{
/// A page that makes its one button anew each time, as the head of a dossier does.
class Nieuweknop : public Kamerpagina
{
public:
    explicit Nieuweknop(Omgeving &omgeving) : Kamerpagina(omgeving) { ververs(); }
    QString titel() const override { return u"Proef"_qs; }
    QString hulp() const override { return {}; }
    QWidget *beginpunt() const override { return m_knop; }
    void ververs() override
    {
        delete m_knop;
        m_knop = new QPushButton(u"Doe het"_qs, this);
        QMetaObject::invokeMethod(m_knop, &QWidget::show, Qt::QueuedConnection); // as a layout does
    }

private:
    QPushButton *m_knop = nullptr;
};
} // namespace

class TestPalet : public QObject
{
    Q_OBJECT

    std::unique_ptr<Huis> m_huis;
    std::unique_ptr<Werkplek> m_plek;
    DossierId m_dossier;
    QString m_nummer;

    Hoofdvenster &venster() { return m_plek->venster(); }
    Palet &palet() { return venster().palet(); }
    QLineEdit *veld() { return venster().findChild<Kopbalk *>()->zoekveld(); }
    void open() { QTest::keyClick(&venster(), Qt::Key_K, Qt::ControlModifier); }
    QStringList rijen()
    {
        QStringList uit;
        const QAbstractItemModel *model = palet().lijst()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            uit.append(model->index(i, 0).data().toString());
        return uit;
    }
    QString huidige() { return palet().lijst()->currentIndex().data().toString(); }
    QString titel() { return qobject_cast<Kamerpagina *>(venster().huidigePagina())->titel(); }
    int m_eerder = 0; ///< searches of the tests before this one
    int gelogd() { return casusWaarde(m_plek->kamer(), u"SELECT count(*) FROM logboek WHERE handeling = 'zoeken.vind-snel'"_qs).toInt() - m_eerder; }
    /// Types, and waits until what was typed has been asked.
    void typ(const QString &woorden)
    {
        QSignalSpy gezocht(&palet(), &Palet::gezochtSnel);
        QTest::keyClicks(veld(), woorden);
        QTRY_COMPARE(gezocht.size(), 1);
    }
    void logIn(Rol rol)
    {
        m_plek.reset();
        m_huis->logUit();
        m_plek = std::make_unique<Werkplek>(m_huis->klok);
        venster().resize(1280, 720);
        venster().show();
        m_plek->kies(m_huis->pad());
        m_plek->logIn(accountVan(rol), huisgeheim());
        QTRY_VERIFY(m_plek->isIngelogd());
    }

private Q_SLOTS:
    void initTestCase()
    {
        pasToe(*qApp, Thema::Licht);
        m_huis = std::make_unique<Huis>();
        Kamer &k = m_huis->coordinator();
        m_dossier = maakCasus(k, {.naam = u"Zonderling"_qs});
        m_nummer = casusWaarde(k, u"SELECT nummer FROM dossier WHERE id = "_qs + m_dossier.tekst());
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        MOET_LUKKEN(k.doe(deelneming(m_dossier, politie)));
        MOET(const Gedaan doel, k.doe(StelDoel{m_dossier, u"Rust"_qs}));
        MOET_LUKKEN(k.doe(actie(m_dossier, DoelId(doel.id), politie)));
        maakCasus(k, {.naam = u"Vreemdeling"_qs});
    }
    void init()
    {
        pasToe(*qApp, Thema::Licht);
        steun::faalBijWaarschuwing();
        logIn(Rol::Casuscoordinator);
        m_eerder += gelogd();
    }
    void cleanup() { m_plek.reset(); }
    void cleanupTestCase() { m_huis.reset(); }

    void withoutWordsItOffersThePagesAndIsNoSearch()
    {
        open();
        QVERIFY(palet().isOpen());
        QCOMPARE(venster().focusWidget(), veld());
        for (const QString &pagina : {u"Werkvoorraad"_qs, u"Casussen"_qs, u"Bewaring"_qs})
            QVERIFY2(rijen().contains(pagina), qPrintable(pagina));
        QCOMPARE(gelogd(), 0);
        QTest::keyClick(veld(), Qt::Key_Escape);
        QVERIFY(!palet().isOpen());
        QVERIFY(venster().huidigePagina()->isAncestorOf(venster().focusWidget()) || venster().focusWidget() == venster().huidigePagina());
    }

    void anActionSaysWhatItIsAbout()
    {
        auto *pagina = new Nieuweknop(*m_plek);
        auto *kolom = new QVBoxLayout(pagina);
        QString gedaan;
        for (const QString &wat : {u"Wijzig de betrokkene"_qs, u"Wijzig feit 1"_qs, u"Wijzig feit 2"_qs}) {
            auto *knop = maakTekstactie(u"Wijzig…"_qs, wat, pagina);
            kolom->addWidget(knop);
            connect(knop, &Actieknop::gekozen, pagina, [&gedaan, wat] { gedaan = wat; });
        }
        kolom->addWidget(new Actieknop(u"Breng in…"_qs, pagina));
        venster().toon(pagina, pagina->titel(), {});
        QCoreApplication::processEvents();
        open();
        QCOMPARE(rijen().mid(1, 4), (QStringList{u"Breng in"_qs, u"Wijzig de betrokkene"_qs, u"Wijzig feit 1"_qs, u"Wijzig feit 2"_qs}));
        QTest::keyClicks(veld(), u"feit 2"_qs);
        QCOMPARE(huidige(), u"Wijzig feit 2"_qs);
        QTest::keyClick(veld(), Qt::Key_Return);
        QCOMPARE(gedaan, u"Wijzig feit 2"_qs);
    }

    void whatIsDoneOnAPageLeavesTheKeyboardThere()
    {
        auto *pagina = new Nieuweknop(*m_plek);
        venster().toon(pagina, pagina->titel(), {});
        QCoreApplication::processEvents();
        pagina->krijgtToetsenbord();
        QCOMPARE(venster().focusWidget(), pagina->beginpunt());
        m_plek->ververs();
        QTRY_COMPARE(venster().focusWidget(), pagina->beginpunt());
        // Who is elsewhere stays there.
        veld()->setFocus();
        m_plek->ververs();
        QCoreApplication::processEvents();
        QCOMPARE(venster().focusWidget(), veld());
    }

    void aPageOpensByTheBeginningOfItsName()
    {
        open();
        QTest::keyClicks(veld(), u"bewar"_qs);
        QCOMPARE(huidige(), u"Bewaring"_qs);
        QTest::keyClick(veld(), Qt::Key_Return);
        QCOMPARE(m_plek->plaats().onderwerp, u"bewaring"_qs);
        QVERIFY(veld()->text().isEmpty());
        QVERIFY(!palet().isOpen());
    }

    void itOffersWhatThePageAllowsAndNotWhatItRefuses()
    {
        m_plek->ga({u"casussen"_qs, m_dossier});
        open();
        QTest::keyClicks(veld(), u"doel"_qs);
        QVERIFY2(rijen().contains(u"Stel een doel"_qs), qPrintable(rijen().join(u'|')));
        QTest::keyClick(veld(), Qt::Key_Return);
        auto *dialoog = venster().findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        dialoog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // The police reads the same page, and makes no goals.
        logIn(Rol::Politie);
        m_plek->ga({u"casussen"_qs, m_dossier});
        open();
        QVERIFY2(!rijen().contains(u"Stel een doel"_qs), qPrintable(rijen().join(u'|')));
        QTest::keyClicks(veld(), u"doel"_qs);
        QVERIFY2(!rijen().contains(u"Stel een doel"_qs), qPrintable(rijen().join(u'|')));
    }

    void itKnowsWhatTheMenuOfTheAccountOffersHere()
    {
        m_plek->ga({u"werkvoorraad"_qs, {}});
        open();
        QTest::keyClicks(veld(), u"bekijk"_qs);
        QVERIFY2(!rijen().join(u'|').contains(u"Bekijk"_qs), qPrintable(rijen().join(u'|'))); // there is no dossier here
        m_plek->ga({u"casussen"_qs, m_dossier});
        open();
        QTest::keyClicks(veld(), u"stap"_qs);
        QVERIFY2(rijen().contains(u"Stap voor stap"_qs), qPrintable(rijen().join(u'|')));
        veld()->clear();
        QTest::keyClicks(veld(), u"bekijk"_qs);
        QVERIFY2(rijen().contains(u"Bekijk dit dossier als"_qs), qPrintable(rijen().join(u'|')));
        QTest::keyClick(veld(), Qt::Key_Return);
        auto *dialoog = venster().findChild<Kijkdialoog *>();
        QVERIFY(dialoog);
        auto *keuze = dialoog->findChild<QComboBox *>(u"kijkpunt"_qs);
        keuze->setCurrentIndex(keuze->findText(u"Burgemeester"_qs, Qt::MatchStartsWith));
        QTest::keyClick(dialoog, Qt::Key_Return);
        QVERIFY(m_plek->kamer().kijktAls());
        open();
        QTest::keyClicks(veld(), u"eigen blik"_qs);
        QCOMPARE(huidige(), u"Terug naar uw eigen blik"_qs);
        QTest::keyClick(veld(), Qt::Key_Return);
        QVERIFY(!m_plek->kamer().kijktAls());
    }

    void aWholeNumberOpensItsDossierHoweverFastItIsTyped()
    {
        open();
        QTest::keyClicks(veld(), m_nummer);
        QTest::keyClick(veld(), Qt::Key_Return);
        QCOMPARE(m_plek->plaats(), (Plaats{u"casussen"_qs, m_dossier}));
        m_plek->ga({u"werkvoorraad"_qs, {}});
        open();
        typ(m_nummer);
        QCOMPARE(huidige(), m_nummer);
        QTest::keyClick(veld(), Qt::Key_Return);
        QCOMPARE(m_plek->plaats(), (Plaats{u"casussen"_qs, m_dossier}));
        // A number that is nobody's is looked for in the texts.
        open();
        QTest::keyClicks(veld(), u"1999-999"_qs);
        QTest::keyClick(veld(), Qt::Key_Return);
        QCOMPARE(titel(), u"Zoeken"_qs);
    }

    void aPersonIsFoundWhenOneStopsTypingAndTheSearchIsLoggedOnce()
    {
        open();
        typ(u"zonder"_qs);
        QCOMPARE(gelogd(), 1); // six letters, one search
        QVERIFY2(rijen().contains(u"Sam van Zonderling"_qs), qPrintable(rijen().join(u'|')));
        QVERIFY(!rijen().join(u'|').contains(u"Vreemdeling"));
        // Enter alone searches the texts; no dossier opens by accident.
        QVERIFY(huidige().startsWith(u"Zoek in alle teksten"_qs));
        QTest::keyClick(veld(), Qt::Key_Down);
        QCOMPARE(huidige(), u"Sam van Zonderling"_qs);
        QVERIFY2(veld()->accessibleDescription().startsWith(u"Sam van Zonderling"_qs), qPrintable(veld()->accessibleDescription()));
        QTest::keyClick(veld(), Qt::Key_Return);
        QCOMPARE(m_plek->plaats(), (Plaats{u"casussen"_qs, m_dossier}));
        QCOMPARE(palet().lijst()->model()->rowCount(), 0); // nothing stays to be read
        QVERIFY(veld()->accessibleDescription().isEmpty());
    }

    void aNumberOpensItsDossierAndAnActionItsPlan()
    {
        open();
        typ(m_nummer.chopped(1)); // a beginning: Enter alone would search the texts
        QVERIFY(huidige().startsWith(u"Zoek in alle teksten"_qs));
        QTest::keyClick(veld(), Qt::Key_Down);
        QVERIFY2(rijen().contains(m_nummer), qPrintable(rijen().join(u'|')));
        while (huidige() != m_nummer)
            QTest::keyClick(veld(), Qt::Key_Down);
        QTest::keyClick(veld(), Qt::Key_Return);
        QCOMPARE(m_plek->plaats(), (Plaats{u"casussen"_qs, m_dossier}));
        open();
        typ(u"gezin"_qs);
        QTest::keyClick(veld(), Qt::Key_Down);
        QCOMPARE(huidige(), u"Gesprek met het gezin"_qs);
        QTest::keyClick(veld(), Qt::Key_Return);
        QVERIFY(venster().huidigePagina()->findChild<Casusplan *>()->isVisible());
    }

    void enterSearchesAllTexts()
    {
        open();
        QTest::keyClicks(veld(), u"buren xyz"_qs);
        QTest::keyClick(veld(), Qt::Key_Return);
        QCOMPARE(titel(), u"Zoeken"_qs);
        QCOMPARE(gelogd(), 0); // faster than the pause: asked once, as the search of all texts
    }

    // As in "Zoek of doe": who opens an action comes for the plan, not for the beginning of the casus.
    void anActionOfTheListOpensItsPlan()
    {
        QTest::keyClick(&venster(), Qt::Key_4, Qt::ControlModifier);
        auto *lijst = qobject_cast<Casuslijstpagina *>(venster().huidigePagina());
        QVERIFY(lijst);
        lijst->findChild<QTabWidget *>()->setCurrentIndex(1);
        QTableView *tabel = lijst->acties()->lijst()->tabel();
        tabel->selectRow(0);
        QTest::keyClick(tabel, Qt::Key_Return);
        auto *plan = venster().huidigePagina()->findChild<Casusplan *>();
        QVERIFY(plan && plan->isVisible());
    }

    void whoMayNotSearchIsOfferedDoorsAlone()
    {
        logIn(Rol::Auditor);
        open();
        QTest::keyClicks(veld(), u"zonderling"_qs);
        // Not that there is no such dossier: it may stand in a list that this role opens.
        QCOMPARE(rijen(), QStringList{u"Er is geen knop of pagina die zo heet. In dossiers zoeken kan uw rol niet."_qs});
        QTest::keyClick(veld(), Qt::Key_Return);
        QTest::keyClick(veld(), Qt::Key_Escape);
        QCOMPARE(casusWaarde(m_plek->kamer(), u"SELECT count(*) FROM logboek WHERE handeling LIKE 'zoeken.%' AND rol = 'auditor'"_qs), u"0"_qs);
    }

    void aDeelnemerFindsNothingOfAnothersCasus()
    {
        logIn(Rol::Deelnemer);
        open();
        typ(u"vreemdeling"_qs);
        QCOMPARE(rijen().size(), 2); // the heading and the search of all texts
        QVERIFY(!rijen().join(u'|').contains(u"Sam"));
    }

    void lockingLeavesNothingInIt()
    {
        open();
        typ(u"zonder"_qs);
        QVERIFY(rijen().join(u'|').contains(u"Zonderling")); // the control
        Palet *p = &palet();
        m_plek->vergrendel();
        QTRY_VERIFY(!m_plek->isIngelogd());
        QVERIFY(!p->isOpen());
        QCOMPARE(p->lijst()->model()->rowCount(), 0);
        QVERIFY(veld()->text().isEmpty());
    }

    void pictures_data()
    {
        QTest::addColumn<int>("thema");
        QTest::newRow("light") << static_cast<int>(Thema::Licht);
        QTest::newRow("dark") << static_cast<int>(Thema::Donker);
    }
    void pictures()
    {
        QFETCH(int, thema);
        pasToe(*qApp, static_cast<Thema>(thema));
        m_plek->ga({u"casussen"_qs, m_dossier});
        open();
        QVERIFY(steun::prent(venster(), u"palet-leeg"_qs, {1280, 720}));
        typ(u"ge"_qs);
        QVERIFY(palet().isOpen());
        QVERIFY(steun::prent(venster(), u"palet"_qs, {1280, 720}));
        QCOMPARE(steun::naamlozeInvoer(&venster()), QString());
    }
};

QTEST_MAIN(TestPalet)
#include "tst_palet.moc"
