// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/casuspagina.h"

#include "core/casus/derde.h"
#include "core/documenten/handelingen.h"
#include "tests/steun/casusproef.h"
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

namespace
{
/// All text that stands on a widget, for looking something up in.
QString tekstOp(const QWidget *widget)
{
    QStringList uit;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        uit.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
    return uit.join(u'\n');
}

struct Voorbeeld {
    DossierId dossier;
    InbrengId betwist;
    ActieId actie;
};

/// A casus in which everything occurs.
Voorbeeld maakVoorbeeld(Kamer &k, const QString &naam = u"Jansen"_qs)
{
    Voorbeeld v{.dossier = maakCasus(k, {.naam = naam})};
    casusSql(k, u"INSERT OR IGNORE INTO dossiersleutel (dossier, sleutel) VALUES (:d, randomblob(32))"_qs, {{":d", v.dossier.tekst()}});
    const auto moet = [](const auto &uitkomst) {
        if (!uitkomst)
            qFatal("%s", qPrintable(waarom(uitkomst.error())));
        return uitkomst->id;
    };
    const DeelnemerId politie = organisatie(k, u"politie"_qs);
    const DeelnemerId om = organisatie(k, u"openbaar-ministerie"_qs);
    moet(k.doe(deelneming(v.dossier, politie, accountId(k, Rol::Politie))));
    VoegDeelnemerToe zorg = deelneming(v.dossier, om);
    zorg.persoon = u"B. Officier"_qs;
    moet(k.doe(zorg));
    moet(k.doe(namensInbreng(v.dossier, politie)));
    BrengIn b = namensInbreng(v.dossier, om);
    b.omschrijving = u"Vertelde tijdens een gesprek dat hij niet meer naar school gaat, dat hij zijn vrienden van vroeger niet meer ziet, "
                     "en dat hij vooral ’s nachts op internet filmpjes bekijkt waarin tot geweld wordt opgeroepen."_qs;
    b.bijzonder = Bijzonder::OnthultOok;
    b.noodzaak = u"Zonder deze uitlating is het doel van het plan niet te begrijpen."_qs;
    v.betwist = InbrengId(moet(k.doe(b)));
    const DoelId doel(moet(k.doe(StelDoel{v.dossier, u"Hij gaat weer naar school en heeft iemand om mee te praten"_qs})));
    v.actie = ActieId(moet(k.doe(actie(v.dossier, doel, politie))));
    VoegActieToe tweede = actie(v.dossier, doel, om);
    tweede.omschrijving = u"Nagaan of de leerplichtambtenaar een traject kan aanbieden dat bij hem past"_qs;
    tweede.uiterlijk = {2026, 4, 20};
    const ActieId gedaan(moet(k.doe(tweede)));
    moet(k.doe(WerkActieBij{v.dossier, gedaan, Actiestand::Gedaan, u"Het traject begint op 1 mei."_qs}));
    moet(k.doe(StelDoel{v.dossier, u"De ouders weten bij wie zij terechtkunnen"_qs}));
    moet(k.doe(VerstrekAanDerde{v.dossier, u"Huisarts"_qs, u"Praktijk"_qs, u"De zorgvraag"_qs, u"Behandelt hem"_qs, {2026, 3, 1},
                                Verstrekkingswijze::Mondeling, true}));
    moet(k.doe(VoegDocumentToe{v.dossier, Documentsoort::Verslag, u"Verslag overleg.pdf"_qs, QByteArray(2048, 'x')}));
    // Last: while it is open no result goes out.
    moet(k.doe(MarkeerOnjuist{v.dossier, v.betwist, u"Hij gaat wel naar school."_qs}));
    return v;
}

template <class T>
T *onder(const QWidget *pagina, const QString &naam)
{
    return pagina->findChild<T *>(naam);
}
} // namespace

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
        QCOMPARE(pagina.findChild<Dossierhoofd *>()->klok()->tekst(), u"Evaluatie uiterlijk 2 september (nog 184 dagen)"_qs);
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

    void whatStandsInThePlanCanBePutDifferentlyFromItsRow()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        pagina.show();
        const QString naam = u"casus.wijzig-actie//"_qs + v.actie.tekst() + u'/';
        auto *knop = onder<QPushButton>(&pagina, naam);
        QVERIFY(knop);
        const auto open = pagina.findChildren<QPushButton *>(QRegularExpression(u"^casus\\.wijzig-actie/"_qs)).size();
        const auto alle = pagina.findChildren<QPushButton *>(QRegularExpression(u"^casus\\.werk-actie-bij/"_qs)).size();
        QVERIFY2(open > 0 && open < alle, "only what is open can be put off");
        knop->click();
        auto *dialoog = pagina.findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        QJsonObject velden = dialoog->formulier()->waarde();
        QVERIFY(!velden.value(u"omschrijving").toString().isEmpty() && !velden.value(u"deelnemer").toString().isEmpty());
        velden.insert(u"uiterlijk"_qs, omgeving.kamer().vandaag().addDays(45).toString(Qt::ISODate));
        velden.insert(u"waarom"_qs, u"Later afgesproken"_qs);
        dialoog->formulier()->zetWaarde(velden);
        dialoog->findChild<QPushButton *>(u"doe"_qs)->click();
        MOET(const Casusbeeld beeld, omgeving.kamer().vraag(ToonCasus{v.dossier}));
        for (const Doelbeeld &doel : beeld.doelen) {
            for (const Actiebeeld &a : doel.acties)
                QVERIFY(a.id != v.actie || a.uiterlijk == omgeving.kamer().vandaag().addDays(45));
        }
        QVERIFY(!pagina.findChildren<QPushButton *>(QRegularExpression(u"^casus\\.wijzig-doel/"_qs)).isEmpty());
    }

    /// Two actions of one plan, half written, do not push each other out.
    void eachActionOfThePlanKeepsItsOwnDraft()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        pagina.show();
        const auto knoppen = pagina.findChildren<QPushButton *>(QRegularExpression(u"^casus\\.werk-actie-bij/"_qs));
        QVERIFY(knoppen.size() >= 2);
        const auto typ = [&](QPushButton *knop, const QString &resultaat) {
            knop->click();
            const auto dialogen = pagina.findChildren<Handelingdialoog *>();
            QJsonObject velden = dialogen.last()->formulier()->waarde();
            const QString stond = velden.value(u"resultaat").toString();
            if (!resultaat.isEmpty()) {
                velden.insert(u"resultaat"_qs, resultaat);
                dialogen.last()->formulier()->zetWaarde(velden);
                Q_EMIT dialogen.last()->formulier()->conceptKlaar(velden);
            }
            dialogen.last()->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return stond;
        };
        typ(knoppen.at(0), u"De eerste is halverwege."_qs);
        typ(knoppen.at(1), u"De tweede begint pas."_qs);
        QCOMPARE(typ(knoppen.at(0), {}), u"De eerste is halverwege."_qs);
        QCOMPARE(typ(knoppen.at(1), {}), u"De tweede begint pas."_qs);
    }

    void onlyTheOwnActionsCanBeUpdatedByWhoActsForOneBody()
    {
        const Voorbeeld v = maakVoorbeeld(m_huis.coordinator());
        const auto knoppen = [&](Kamer &k) {
            Omgevingproef omgeving(k);
            Casuspagina pagina(omgeving, v.dossier);
            return pagina.findChildren<QPushButton *>(QRegularExpression(u"^casus\\.werk-actie-bij/"_qs)).size();
        };
        QCOMPARE(knoppen(m_huis.coordinator()), 2);
        QCOMPARE(knoppen(m_huis.als(Rol::Politie)), 1); // the other one is the OM's
    }

    /// "Actie uit het plan bijwerken", five times below each other, says nothing.
    void aDutyNamesItsActionAndItsClockIsWhole()
    {
        Omgevingproef omgeving(m_huis.coordinator());
        const Voorbeeld v = maakVoorbeeld(omgeving.kamer());
        Casuspagina pagina(omgeving, v.dossier);
        pagina.resize(1056, 640);
        pagina.show();
        QCoreApplication::processEvents();
        auto *overzicht = pagina.findChild<Casusoverzicht *>();
        QVERIFY(overzicht);
        MOET(const Casusbeeld beeld, omgeving.kamer().vraag(ToonCasus{v.dossier}));
        QString wat;
        for (const Doelbeeld &doel : beeld.doelen) {
            for (const Actiebeeld &a : doel.acties) {
                if (a.id == v.actie)
                    wat = a.omschrijving;
            }
        }
        QVERIFY(!wat.isEmpty());
        QVERIFY2(tekstOp(overzicht).contains(wat), qPrintable(tekstOp(overzicht)));
        const auto klokken = overzicht->findChildren<Klokveld *>();
        QVERIFY(!klokken.isEmpty());
        for (const Klokveld *klok : klokken) {
            for (const QLabel *l : klok->findChildren<QLabel *>())
                QVERIFY2(l->width() >= l->sizeHint().width(), qPrintable(l->text()));
        }
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
