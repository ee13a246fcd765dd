// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casuspagina.h"

#include "core/casus/noodzaak.h"
#include "tests/casus/casuspaginaproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/dossierhoofd.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/casus/casusoverzicht.h"

#include <QComboBox>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>

using namespace weegkamer;

class TestCasuspagina : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void thePageTellsWhatCoreAnswers()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        QVERIFY(pagina.titel().startsWith(u"Casus 2025-"));
        QVERIFY(!pagina.titel().contains(u"Jansen"));
        QCOMPARE(pagina.findChild<Dossierhoofd *>()->getoondeNaam(), u"Sam van Jansen"_qs);
        QCOMPARE(pagina.findChild<Dossierhoofd *>()->klok()->tekst(), u"Onjuist gegeven laten herstellen door wie het inbracht uiterlijk 4 maart (nog 2 dagen)"_qs);
        auto *bladen = pagina.findChild<QTabWidget *>();
        QStringList opschriften;
        for (int i = 0; i < bladen->count(); ++i)
            opschriften.append(bladen->tabText(i));
        QCOMPARE(opschriften, (QStringList{u"Overzicht"_qs, u"Inbreng 2"_qs, u"Plan 2"_qs, u"Deelnemers 2"_qs, u"Documenten 1"_qs, u"Tijdlijn"_qs}));
        const QString tekst = tekstOp(&pagina);
        for (const QString &deel : {u"Zorg en toezicht sluiten niet aan"_qs, u"Niet lichter"_qs, u"Noodzaak beoordelen"_qs,
                                    u"Betwist sinds 2 maart: Hij gaat wel naar school."_qs, u"Kent het gezin; minder deelnemers kunnen dit niet"_qs,
                                    u"Het traject begint op 1 mei."_qs, u"Behandelt hem"_qs, u"zonder account"_qs})
            QVERIFY2(tekst.contains(deel), qPrintable(deel));
    }

    void whoMayNotReadTheNameIsToldSo()
    {
        const Voorbeeld v = maakVoorbeeld(m_huis.coordinator());
        Omgevingproef omgeving(m_huis.als(Rol::Auditor));
        Casuspagina pagina(omgeving, v.dossier);
        QVERIFY(!tekstOp(&pagina).contains(u"Jansen"));
        QVERIFY(tekstOp(&pagina).contains(u"De naam hoort niet bij uw rol."));
    }

    void theStepThatIsDueIsThePrimaryButtonAndHasTheClock()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        omgeving.pagina = &pagina;
        pagina.show();
        pagina.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pagina));
        auto *hoofd = pagina.findChild<Dossierhoofd *>();
        const auto knoppen = [hoofd] {
            QStringList uit;
            for (const Actieknop *knop : hoofd->findChildren<Actieknop *>())
                uit.append(knop->objectName() + (knop->property("weegkamerKnop") == u"hoofd"_qs ? u"!"_qs : QString()));
            return uit;
        };
        QCOMPARE(knoppen(), (QStringList{u"casus.herstel-inbreng!"_qs, u"casus.sluit-af"_qs}));
        QVERIFY2(hoofd->klok()->tekst().startsWith(u"Onjuist gegeven laten herstellen"), qPrintable(hoofd->klok()->tekst()));
        QVERIFY(hoofd->findChild<QAction *>(u"casus.beoordeel-noodzaak"_qs));
        QVERIFY(!hoofd->findChild<QAction *>(u"casus.sluit-af"_qs)); // once
        // It is about the datum that is disputed.
        onder<Actieknop>(hoofd, u"casus.herstel-inbreng"_qs)->click();
        auto *dialoog = pagina.findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        QCOMPARE(dialoog->formulier()->waarde().value(u"inbreng").toString(), v.betwist.tekst());
        dialoog->reject();
        // Something else is due: the keyboard goes along.
        onder<Actieknop>(hoofd, u"casus.herstel-inbreng"_qs)->setFocus();
        MOET_LUKKEN(omgeving.kamer().doe(BeoordeelNoodzaak{v.dossier, false, u"Het gaat goed."_qs}));
        pagina.ververs();
        QCOMPARE(knoppen(), (QStringList{u"casus.sluit-af!"_qs, u"casus.beoordeel-noodzaak"_qs}));
        QVERIFY(pagina.focusWidget());
        QCOMPARE(pagina.focusWidget()->objectName(), u"casus.sluit-af"_qs);
        QVERIFY(hoofd->klok()->tekst().startsWith(u"Casus afsluiten: niet meer nodig"));
    }

    void nothingIsPrimaryForWhomNothingIsDue()
    {
        const Voorbeeld v = maakVoorbeeld(m_huis.coordinator());
        Omgevingproef omgeving(m_huis.als(Rol::Burgemeester));
        Casuspagina pagina(omgeving, v.dossier);
        for (const Actieknop *knop : pagina.findChild<Dossierhoofd *>()->findChildren<Actieknop *>())
            QVERIFY(knop->property("weegkamerKnop") != u"hoofd"_qs);
        QVERIFY(pagina.findChild<Dossierhoofd *>()->klok()->tekst().startsWith(u"Evaluatie uiterlijk 2 september"));
    }

    void aDisputedDatumIsRepairedWhereItStands()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        omgeving.pagina = &pagina;
        pagina.show();
        auto *knop = onder<QPushButton>(&pagina, u"casus.herstel-inbreng/"_qs + v.betwist.tekst() + u"//"_qs);
        QVERIFY(knop);
        knop->click();
        auto *dialoog = pagina.findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        QVERIFY(dialoog->formulier()->isAncestorOf(dialoog->focusWidget())); // one types at once
        QJsonObject velden = dialoog->formulier()->waarde();
        velden.insert(u"uitkomst"_qs, u"klopt-toch"_qs);
        velden.insert(u"wijze"_qs, u"op-papier"_qs);
        velden.insert(u"namens-naam"_qs, u"B. Officier"_qs);
        velden.insert(u"namens-functie"_qs, u"Officier"_qs);
        velden.insert(u"namens-datum"_qs, u"2026-03-02"_qs);
        dialoog->formulier()->zetWaarde(velden);
        QTest::mouseClick(onder<QPushButton>(dialoog, u"doe"_qs), Qt::LeftButton);
        QCOMPARE(omgeving.meldingen, QStringList{u"Het herstel is vastgelegd."_qs});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(tekstOp(&pagina).contains(u"Was betwist sinds 2 maart. Het klopt toch op 2 maart."));
    }

    void closingAsksForTheNumberAndGoesToBewaring()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        omgeving.pagina = &pagina;
        pagina.show();
        const QString nummer = pagina.titel().section(u' ', 1);
        QTest::keyClick(onder<Actieknop>(&pagina, u"casus.sluit-af"_qs), Qt::Key_Space);
        auto *dialoog = pagina.findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        auto *doe = onder<QPushButton>(dialoog, u"doe"_qs);
        QVERIFY(!doe->isEnabled());
        // One button that says "Sluit" is enough.
        const auto knoppen = dialoog->findChildren<QPushButton *>();
        QCOMPARE(std::count_if(knoppen.begin(), knoppen.end(), [](const QPushButton *k) { return k->text().startsWith(u"Sluit"); }), 1);
        QJsonObject velden = dialoog->formulier()->waarde();
        velden.insert(u"reden"_qs, u"risicos-geweken"_qs);
        velden.insert(u"toelichting"_qs, u"Het gaat goed met hem."_qs);
        velden.insert(u"bewaren-noodzaak"_qs, u"Een nieuwe melding is te verwachten."_qs);
        dialoog->formulier()->zetWaarde(velden);
        for (QLineEdit *regel : dialoog->findChildren<QLineEdit *>()) {
            if (regel->accessibleName().contains(nummer))
                QTest::keyClicks(regel, nummer);
        }
        QVERIFY(doe->isEnabled());
        QTest::mouseClick(doe, Qt::LeftButton);
        QCOMPARE(omgeving.plaatsen, (QList<Plaats>{{u"bewaring"_qs, v.dossier}}));
        QVERIFY(tekstOp(&pagina).contains(u"dan staat het dossier bij Bewaring"));
        QCOMPARE(omgeving.fouten.size(), 0);
    }

    void theFormOffersWhoTakesPart()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        pagina.show();
        onder<Actieknop>(&pagina, u"casus.breng-in"_qs)->click();
        auto *dialoog = pagina.findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        QStringList keuzen;
        for (const QComboBox *lijst : dialoog->findChildren<QComboBox *>()) {
            for (int i = 0; i < lijst->count(); ++i)
                keuzen.append(lijst->itemText(i));
        }
        QVERIFY(keuzen.contains(u"Politie"_qs));
        QVERIFY(!keuzen.contains(u"Burgemeester"_qs)); // does not take part
    }

    void aNewDocumentIsCountedAtOnce()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        MOET_LUKKEN(omgeving.kamer().doe(VoegDocumentToe{v.dossier, Documentsoort::Brief, u"brief.pdf"_qs, "x"}));
        pagina.ververs();
        QCOMPARE(pagina.findChild<QTabWidget *>()->tabText(4), u"Documenten 2"_qs);
    }

    void whoMayOnlyReadSeesWhy()
    {
        const Voorbeeld v = maakVoorbeeld(m_huis.coordinator());
        Omgevingproef omgeving(m_huis.als(Rol::Contactpunt));
        Casuspagina pagina(omgeving, v.dossier);
        auto *knop = onder<Actieknop>(&pagina, u"casus.stel-doel"_qs);
        QVERIFY(knop);
        QVERIFY(!knop->isToegestaan());
        QVERIFY(!knop->toolTip().isEmpty());
        QVERIFY(!onder<QPushButton>(&pagina, u"casus.herstel-inbreng/"_qs + v.betwist.tekst() + u"//"_qs));
        QCOMPARE(pagina.findChild<QTabWidget *>()->count(), 5); // the files are not for this role
        for (const QAction *regel : pagina.findChild<QMenu *>()->actions())
            QVERIFY(!regel->isEnabled() || regel->text().contains(u"waarom"));
    }

    void refreshingKeepsTheTabAndTheFocus()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        pagina.show();
        auto *bladen = pagina.findChild<QTabWidget *>();
        bladen->setCurrentIndex(2);
        const QString naam = u"casus.werk-actie-bij//"_qs + v.actie.tekst() + u'/';
        auto *knop = onder<QPushButton>(&pagina, naam);
        QVERIFY(knop);
        knop->setFocus();
        pagina.ververs();
        QCOMPARE(onder<QPushButton>(&pagina, naam), knop); // nothing changed: nothing is made anew
        MOET_LUKKEN(omgeving.kamer().doe(StelDoel{v.dossier, u"Nog een doel"_qs}));
        pagina.ververs();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(bladen->currentIndex(), 2);
        QCOMPARE(pagina.focusWidget(), onder<QPushButton>(&pagina, naam));
    }

    // Not at "waarom?": that explains. At the tabs one chooses with the arrows, and Tab goes into what was chosen.
    void itOpensWithTheKeyboardAtTheTabs()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        pagina.resize(1060, 700);
        pagina.show();
        pagina.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pagina));
        auto *bladen = pagina.findChild<QTabWidget *>();
        pagina.krijgtToetsenbord();
        QVERIFY(bladen->tabBar()->hasFocus());
        QCOMPARE(bladen->tabBar()->accessibleName(), u"Onderdelen van de casus"_qs);
        QVERIFY(steun::prent(pagina, u"casus-begin"_qs, {1060, 700}));
        QTest::keyClick(bladen->tabBar(), Qt::Key_Right);
        QTest::keyClick(bladen->tabBar(), Qt::Key_Right);
        QCOMPARE(bladen->currentIndex(), 2);
        QTest::keyClick(bladen->tabBar(), Qt::Key_Tab);
        QVERIFY(bladen->currentWidget()->isAncestorOf(QApplication::focusWidget()));
        // What is not there for this person has one way on.
        Casuspagina weg(omgeving, DossierId(987654));
        weg.show();
        weg.krijgtToetsenbord();
        auto *knop = qobject_cast<QPushButton *>(weg.focusWidget());
        QVERIFY(knop);
        QCOMPARE(knop->text(), u"Naar de casussen"_qs);
    }

    void leavingAndComingBackIsANewView()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const DossierId dossier = maakCasus(omgeving.kamer());
        Casuspagina pagina(omgeving, dossier);
        const QString keren = u"SELECT count(*) FROM logboek WHERE handeling = 'casus.toon' AND dossier = '%1'"_qs.arg(pagina.titel().section(u' ', 1));
        pagina.show();
        pagina.ververs();
        QCOMPARE(casusWaarde(omgeving.kamer(), keren), u"1"_qs);
        pagina.hide();
        pagina.ververs();
        QCOMPARE(casusWaarde(omgeving.kamer(), keren), u"2"_qs);
    }

    void anEmptyCasusSaysWhatItsPartsAreFor()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        Casuspagina pagina(omgeving, maakCasus(omgeving.kamer()));
        const QString tekst = tekstOp(&pagina);
        for (const QString &deel : {u"Er is nog niets ingebracht."_qs, u"Er is nog geen doel."_qs, u"Er doet nog niemand mee."_qs,
                                    u"Er is nog niets aan een derde verstrekt."_qs})
            QVERIFY2(tekst.contains(deel), qPrintable(deel));
    }

    void theSelectedRowIsWrittenOutBelowTheList()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        pagina.show();
        const auto *blad = pagina.findChild<QTabWidget *>()->widget(4);
        blad->findChild<Lijst *>()->tabel()->selectRow(0);
        QVERIFY(tekstOp(blad).contains(u"Verslag overleg.pdf (2"));
    }

    void everyTabFits_data()
    {
        QTest::addColumn<Thema>("thema");
        QTest::addColumn<QSize>("maat");
        QTest::addColumn<bool>("lang");
        QTest::newRow("light") << Thema::Licht << QSize(1030, 560) << false;
        QTest::newRow("dark") << Thema::Donker << QSize(1030, 560) << false;
        QTest::newRow("narrow") << Thema::Licht << QSize(780, 600) << false;
        QTest::newRow("long") << Thema::Licht << QSize(1030, 560) << true;
    }
    void everyTabFits()
    {
        QFETCH(Thema, thema);
        QFETCH(QSize, maat);
        QFETCH(bool, lang);
        pasToe(*qApp, thema);
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer(), lang ? u"Naam"_qs.repeated(100) : u"Jansen"_qs);
        if (lang) {
            MOET_LUKKEN(omgeving.kamer().doe(StelDoel{v.dossier, u"doel"_qs.repeated(100)}));
            MOET_LUKKEN(omgeving.kamer().doe(MarkeerOnjuist{v.dossier, InbrengId(v.betwist.waarde() - 1), u"onjuist"_qs.repeated(60)}));
        }
        QWidget blad;
        auto *kolom = new QVBoxLayout(&blad);
        kolom->setContentsMargins(maat::sectie, maat::rondom, maat::sectie, maat::rondom);
        auto *pagina = new Casuspagina(omgeving, v.dossier, &blad);
        kolom->addWidget(pagina);
        auto *bladen = pagina->findChild<QTabWidget *>();
        for (int i = 0; i < bladen->count(); ++i) {
            bladen->setCurrentIndex(i);
            QVERIFY(steun::prent(blad, u"casus-%1-%2%3"_qs.arg(i).arg(maat.width()).arg(lang ? u"-lang"_qs : QString()), maat));
            QCOMPARE(blad.width(), maat.width());
            QCOMPARE(steun::afgekapt(&blad), QString());
        }
        QCOMPARE(steun::naamlozeInvoer(&blad), QString());
        pasToe(*qApp, Thema::Licht);
    }

private:
    Huis m_huis;
};

QTEST_MAIN(TestCasuspagina)
#include "tst_casuspagina.moc"
