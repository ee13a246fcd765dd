// SPDX-License-Identifier: EUPL-1.2
#include "ui/werkvoorraad/werkvoorraadpagina.h"

#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/werkvoorraad/maandagproef.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/geheiminvoer.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/uitwisseling/afdrukvenster.h"
#include "ui/werkvoorraad/afwezigvenster.h"
#include "ui/werkvoorraad/buurvenster.h"
#include "ui/werkvoorraad/herinnervenster.h"
#include "ui/werkvoorraad/werkfilter.h"
#include "ui/werkvoorraad/werkregelwidget.h"
#include "ui/werkvoorraad/werkuitvoer.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>

using namespace weegkamer;

namespace
{
/// What the page shows now, line by line.
QStringList regels(const Werkvoorraadpagina &pagina)
{
    QCoreApplication::processEvents(); // what was just put in a layout is shown
    QStringList uit;
    for (const Werkregelwidget *w : pagina.findChildren<Werkregelwidget *>()) {
        if (w->isHidden())
            continue;
        QStringList delen;
        for (const QLabel *l : w->findChildren<QLabel *>())
            delen.append(l->text());
        uit.append(delen.join(u" | "_qs));
    }
    return uit;
}

QAction *menuregel(const Werkvoorraadpagina &pagina, const QString &tekst)
{
    for (QAction *a : pagina.findChild<QMenu *>()->actions()) {
        if (a->text().startsWith(tekst))
            return a;
    }
    return nullptr;
}

QString stukTekst(const Stuk &stuk)
{
    QString uit = stuk.titel;
    for (const Blok &b : stuk.blokken) {
        uit += u'\n' + b.tekst;
        for (const QStringList &rij : b.rijen)
            uit += u'\n' + rij.join(u" | "_qs);
    }
    return uit;
}
} // namespace

class TestWerkvoorraadpagina : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void aGroupAndAFilterShowWhatTheyName()
    {
        Maandag m;
        Omgevingproef om(m.huis.coordinator());
        Werkvoorraadpagina pagina(om);
        om.pagina = &pagina;
        pagina.resize(1030, 600);
        pagina.show();
        QCOMPARE(regels(pagina).size(), 6); // the four, and the two of a new casus
        QVERIFY(knop(pagina, u"Te laat 1"_qs) && knop(pagina, u"Vandaag 1"_qs) && knop(pagina, u"Deze week 1"_qs) && knop(pagina, u"Deze maand 1"_qs) && knop(pagina, u"Later 1"_qs));
        knop(pagina, u"Vandaag 1"_qs)->click();
        QCOMPARE(regels(pagina).size(), 1);
        knop(pagina, u"Alles"_qs)->click();
        auto *filter = pagina.findChild<Werkfilter *>();
        pagina.filter();
        QVERIFY(filter->veld()->hasFocus());
        QTest::keyClicks(filter->veld(), u"HERSTELLEN"_qs);
        QTRY_COMPARE(regels(pagina).size(), 1);
        QVERIFY(regels(pagina).constFirst().contains(u"Onjuist gegeven"));
        QVERIFY(knop(pagina, u"Te laat"_qs)->text() == u"Te laat"); // a number would be of something else than what is shown
        QTest::keyClick(filter->veld(), Qt::Key_Escape);
        QTRY_COMPARE(regels(pagina).size(), 6);
        QTest::keyClicks(filter->veld(), u"9999"_qs);
        QTRY_COMPARE(regels(pagina).size(), 0);
        QVERIFY(knop(pagina, u"Wis het filter"_qs));
        knop(pagina, u"Wis het filter"_qs)->click();
        QCOMPARE(regels(pagina).size(), 6);
        QVERIFY(!knop(pagina, u"Wis het filter"_qs));
        QVERIFY(om.fouten.isEmpty());
    }

    /// The first thing that a new municipality sees.
    void anEmptyListSaysWhereToBegin()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        Werkvoorraadpagina pagina(om);
        om.pagina = &pagina;
        pagina.resize(1030, 600);
        pagina.show();
        auto *begin = pagina.findChild<QPushButton *>(u"begin"_qs);
        QVERIFY(begin && begin->isVisible());
        begin->click();
        QCOMPARE(om.plaatsen, (QList<Plaats>{{u"aanmeldingen"_qs, {}}}));
        auto *filter = pagina.findChild<Werkfilter *>();
        QTest::keyClicks(filter->veld(), u"9"_qs);
        QTRY_VERIFY(!begin->isVisible()); // then it is the filter that hides what there is
        Omgevingproef ander(huis.als(Rol::Fg));
        Werkvoorraadpagina hunne(ander);
        hunne.show();
        QVERIFY(!hunne.findChild<QPushButton *>(u"begin"_qs)->isVisible());
    }

    void choicesAreKeptAndWordsAreNot()
    {
        Maandag m;
        Omgevingproef om(m.huis.coordinator());
        {
            Werkvoorraadpagina pagina(om);
            pagina.show();
            auto *soort = pagina.findChild<Werkfilter *>()->findChildren<QComboBox *>().at(0);
            soort->setCurrentIndex(soort->findData(u"actie"_qs));
            Q_EMIT soort->activated(soort->currentIndex());
            QTest::keyClicks(pagina.findChild<Werkfilter *>()->veld(), u"bijwerken"_qs);
            QTRY_COMPARE(regels(pagina).size(), 2);
        }
        Werkvoorraadpagina weer(om);
        weer.show();
        QCOMPARE(regels(weer).size(), 2);
        QVERIFY(weer.findChild<Werkfilter *>()->veld()->text().isEmpty());
        QVERIFY(!casusWaarde(om.kamer(), u"SELECT count(*) FROM instelling WHERE instr(waarde, 'actie')"_qs).toInt()); // sealed
    }

    void aReminderIsOneClickAndItsDayStandsAtTheLine()
    {
        Maandag m;
        Omgevingproef om(m.huis.coordinator());
        Werkvoorraadpagina pagina(om);
        om.pagina = &pagina;
        pagina.show();
        knop(pagina, u"Wacht op anderen 3"_qs)->click();
        QCOMPARE(regels(pagina).size(), 3);
        QVERIFY(regels(pagina).constFirst().contains(u"aan zet: Contactpunt"));
        pagina.findChildren<QPushButton *>(u"herinner"_qs).constFirst()->click();
        auto *venster = pagina.findChild<Herinnervenster *>();
        QVERIFY(venster);
        QVERIFY(steun::naamlozeInvoer(venster).isEmpty());
        const QString tekst = venster->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(tekst.contains(u"Beslissen over informeren") && !tekst.contains(u"Wervelvoort") && !tekst.contains(u"Sam"));
        venster->kopieer();
        QCOMPARE(QGuiApplication::clipboard()->text(), tekst);
        QVERIFY(regels(pagina).constFirst().contains(u"herinnerd op 2 maart"));
        venster->toonBrief();
        auto *brief = venster->findChild<Afdrukvenster *>();
        QVERIFY(brief);
        MOET_LUKKEN(brief->bewaar(m.huis.map.filePath(u"brief.odt"_qs)));
        Q_EMIT brief->gemaakt();
        QCOMPARE(casusWaarde(om.kamer(), u"SELECT group_concat(handeling || ' ' || resultaat, '; ') FROM logboek WHERE handeling LIKE '%herinner' OR handeling LIKE '%voer-uit'"_qs),
                 u"werkvoorraad.herinner gedaan: herinnerd, tekst; uitwisseling.voer-uit odt: werkvoorraad; werkvoorraad.herinner gedaan: herinnerd, brief"_qs);
        venster->accept();
    }

    void theWeeklyPaperHoldsNumbersAndDays()
    {
        Maandag m;
        Omgevingproef om(m.huis.coordinator());
        Werkvoorraadpagina pagina(om);
        const auto papier = pagina.papier();
        QVERIFY(papier && *papier);
        const QString tekst = stukTekst((*papier)->stuk);
        for (const QString &deel : {u"Werkvoorraad op 2-3-2026"_qs, u"Te laat"_qs, u"Deze maand"_qs, u"Wacht op anderen"_qs, u"27-2-2026"_qs, u"Politie"_qs})
            QVERIFY2(tekst.contains(deel), qPrintable(tekst));
        for (const QString &naam : {u"Wervelvoort"_qs, u"Sam"_qs, u"1999"_qs})
            QVERIFY2(!tekst.contains(naam), qPrintable(tekst));
        QCOMPARE((*papier)->nummers.size(), 1);
        menuregel(pagina, u"Druk af"_qs)->trigger();
        QVERIFY(pagina.findChild<Afdrukvenster *>());
    }

    void aPaperThatMayBeAPartSaysSo()
    {
        const Werklijst lijst{.rijen = {{.nummer = u"2026-001"_qs, .omschrijving = u"Actie"_qs}}, .afgekapt = true};
        QVERIFY(stukTekst(werkpapier(u"Werkvoorraad"_qs, u"“a”"_qs, lijst, {}).stuk).contains(u"niet alles staat hierop"));
        QVERIFY(!stukTekst(werkpapier(u"Werkvoorraad"_qs, u"“a”"_qs, {.rijen = lijst.rijen}, {}).stuk).contains(u"niet alles"));
    }

    void itLeavesAsATableAndAsACalendar()
    {
        Maandag m;
        Omgevingproef om(m.huis.coordinator());
        Werkvoorraadpagina pagina(om);
        pagina.show();
        const auto lees = [&](const QString &naam) {
            QFile f(m.huis.map.filePath(naam));
            return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
        };
        pagina.voerUit(m.huis.map.filePath(u"lijst.csv"_qs));
        QVERIFY(lees(u"lijst.csv"_qs).contains("Te laat") && lees(u"lijst.csv"_qs).contains("Wacht op anderen"));
        pagina.voerUit(m.huis.map.filePath(u"lijst.xlsx"_qs));
        QVERIFY(lees(u"lijst.xlsx"_qs).startsWith("PK"));
        menuregel(pagina, u"Kopieer als tabel"_qs)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Oordeel geven over de aanmelding"));
        menuregel(pagina, u"Bewaar als agenda"_qs)->trigger();
        auto *kiezer = pagina.findChild<QFileDialog *>();
        QVERIFY(kiezer);
        Q_EMIT kiezer->fileSelected(m.huis.map.filePath(u"werk.ics"_qs));
        kiezer->close();
        QVERIFY(lees(u"werk.ics"_qs).startsWith("BEGIN:VCALENDAR\r\n"));
        for (const QString &bestand : {u"lijst.csv"_qs, u"werk.ics"_qs})
            QVERIFY(!lees(bestand).contains("Wervelvoort"));
        QCOMPARE(casusWaarde(om.kamer(), u"SELECT group_concat(resultaat, '; ') FROM logboek WHERE handeling IN ('uitwisseling.voer-uit', 'werkvoorraad.agenda')"_qs).count(u"; "_qs), 3);
        pagina.voerUit(m.huis.map.filePath(u"geen/map/x.csv"_qs));
        QCOMPARE(om.fouten.size(), 1);
    }

    void absenceIsReportedAndWhoStandsInSeesIt()
    {
        Maandag m;
        {
            Omgevingproef om(m.huis.coordinator());
            Werkvoorraadpagina pagina(om);
            pagina.show();
            menuregel(pagina, u"Afwezigheid"_qs)->trigger();
            auto *venster = pagina.findChild<Afwezigvenster *>();
            QVERIFY(venster);
            knop(*venster, u"Meld afwezigheid"_qs)->click();
            auto *formulier = venster->findChild<Handelingdialoog *>();
            QVERIFY(formulier);
            QJsonObject velden = formulier->formulier()->waarde();
            QCOMPARE(velden.value(u"account").toString(), accountId(om.kamer(), Rol::Casuscoordinator).tekst());
            velden.insert(u"vervanger"_qs, accountId(om.kamer(), Rol::Burgemeester).tekst());
            velden.insert(u"tot"_qs, u"2026-03-13"_qs);
            formulier->formulier()->zetWaarde(velden);
            knop(*formulier, QString::fromUtf8(MeldAfwezig::kop.titel))->click();
            QTRY_VERIFY(knop(*venster, u"Overdrachtslijst"_qs));
            knop(*venster, u"Overdrachtslijst"_qs)->click();
            QVERIFY(venster->findChild<Afdrukvenster *>());
            QVERIFY(!knop(*venster, u"Bevestig ontvangst"_qs)); // that is the other's
            QVERIFY(steun::prent(*venster, u"afwezigheid"_qs, {720, 420}));
            QVERIFY2(steun::afgekapt(venster).isEmpty(), qPrintable(steun::afgekapt(venster)));
            // The same days for the seat too: a proposal, nothing is recorded before somebody says so.
            knop(*venster, u"Ook plaatsvervanger"_qs)->click();
            const QList<Handelingdialoog *> dialogen = venster->findChildren<Handelingdialoog *>();
            QVERIFY(!dialogen.isEmpty());
            const QJsonObject voorstel = dialogen.constLast()->formulier()->waarde();
            QCOMPARE(voorstel.value(u"voor").toString(), u"casuscoordinator"_qs);
            QCOMPARE(voorstel.value(u"naam").toString(), casusWaarde(om.kamer(), u"SELECT naam FROM account WHERE rol = 'burgemeester'"_qs));
            QCOMPARE(voorstel.value(u"tot").toString(), u"2026-03-13"_qs);
            QCOMPARE(casusWaarde(om.kamer(), u"SELECT count(*) FROM plaatsvervanger"_qs), u"0"_qs);
            dialogen.constLast()->reject();
        }
        Omgevingproef om(m.huis.als(Rol::Burgemeester));
        Werkvoorraadpagina pagina(om);
        om.pagina = &pagina;
        pagina.show();
        QVERIFY(regels(pagina).isEmpty());
        QVERIFY(knop(pagina, u"Toon dat werk"_qs));
        QVERIFY(steun::prent(pagina, u"waarneming"_qs, {1030, 420}));
        // Whom one stands in for is a name, and stands there whole.
        QStringList keuzen;
        for (const QComboBox *lijst : pagina.findChildren<QComboBox *>()) {
            QCOMPARE(lijst->sizeAdjustPolicy(), QComboBox::AdjustToContents);
            QVERIFY2(lijst->isHidden() || lijst->width() >= lijst->sizeHint().width(), qPrintable(lijst->accessibleName()));
            for (int i = 0; i < lijst->count(); ++i)
                keuzen.append(lijst->itemText(i));
        }
        QVERIFY(std::any_of(keuzen.cbegin(), keuzen.cend(), [](const QString &k) { return k.startsWith(u"Voor "); }));
        knop(pagina, u"Toon dat werk"_qs)->click();
        QCOMPARE(regels(pagina).size(), 6);
        QVERIFY(pagina.findChildren<QPushButton *>(u"herinner"_qs).isEmpty()); // reminding is the coordinator's
        QVERIFY(steun::prent(pagina, u"waarneming-werk"_qs, {1030, 560}));
        knop(pagina, u"Overdracht…"_qs)->click();
        auto *venster = pagina.findChild<Afwezigvenster *>();
        knop(*venster, u"Bevestig ontvangst"_qs)->click();
        QVERIFY(!knop(*venster, u"Bevestig ontvangst"_qs));
        QCOMPARE(casusWaarde(om.kamer(), u"SELECT ontvangen_op || ' ' || ontvangen_regels FROM afwezigheid"_qs), u"2026-03-02 6"_qs);
        QVERIFY(om.fouten.isEmpty());
    }

    void theClocksOfAnotherKamerStandAmongTheOwn()
    {
        Maandag m;
        Huis buur;
        leg(buur.coordinator(), maakCasus(buur.coordinator()), "actie-1", "casuscoordinator", "Actie uit het plan bijwerken", "W5.3e", "2026-03-01");
        buur.logUit();
        Omgevingproef om(m.huis.coordinator());
        Werkvoorraadpagina pagina(om);
        om.pagina = &pagina;
        pagina.resize(1030, 600);
        pagina.show();
        menuregel(pagina, u"Klokken van een andere kamer"_qs)->trigger();
        auto *venster = pagina.findChild<Buurvenster *>();
        QVERIFY(venster);
        QVERIFY2(steun::naamlozeInvoer(venster).isEmpty(), qPrintable(steun::naamlozeInvoer(venster)));
        venster->findChild<QComboBox *>()->setEditText(m.huis.pad());
        QVERIFY(steun::prent(*venster, u"andere-kamer"_qs));
        venster->findChild<Geheiminvoer *>()->veld()->setText(huiswachtwoord);
        auto *doe = venster->findChild<QPushButton *>(u"doe"_qs);
        doe->click();
        QTRY_VERIFY(doe->isEnabled());
        QVERIFY(venster->isVisible()); // the kamer that is open already: it says so, and stays
        venster->findChild<QComboBox *>()->setEditText(buur.pad());
        venster->findChild<Geheiminvoer *>()->veld()->setText(huiswachtwoord);
        doe->click();
        QTRY_COMPARE_WITH_TIMEOUT(om.meldingen.size(), 1, 20'000);
        QCOMPARE(om.meldingen.constFirst(), u"De klokken van Voorbeeldstad staan op de lijst."_qs);
        const QStringList nu = regels(pagina);
        QCOMPARE(nu.size(), 9);
        QVERIFY2(nu.at(0).contains(u"27 februari") && nu.at(1).contains(u"Voorbeeldstad") && nu.at(1).contains(u"andere kamer"), qPrintable(nu.join(u'\n')));
        QVERIFY(knop(pagina, u"Te laat 2"_qs));
        QVERIFY(steun::prent(pagina, u"twee-kamers"_qs, {1030, 600}));
        QCOMPARE(casusWaarde(buur.coordinator(), u"SELECT count(*) FROM logboek WHERE handeling = 'werkvoorraad.voor-andere-kamer'"_qs), u"1"_qs);
        // A table holds the own lines alone, and says so.
        menuregel(pagina, u"Kopieer als tabel"_qs)->trigger();
        QVERIFY2(om.meldingen.constLast().contains(u"andere kamers zitten er niet bij"), qPrintable(om.meldingen.constLast()));
        menuregel(pagina, u"Bewaar als agenda"_qs)->trigger();
        auto *kiezer = pagina.findChild<QFileDialog *>();
        QVERIFY(kiezer);
        Q_EMIT kiezer->fileSelected(m.huis.map.filePath(u"werk.ics"_qs));
        QVERIFY2(om.meldingen.constLast().startsWith(u"De agenda is bewaard"_qs) && om.meldingen.constLast().contains(u"andere kamers zitten er niet bij"),
                 qPrintable(om.meldingen.constLast()));
        kiezer->close();
        // On paper it comes apart, by municipality.
        const auto papier = pagina.papier();
        QVERIFY(stukTekst((*papier)->stuk).contains(u"Gemeente Voorbeeldstad"));
    }

    void itLooksGood_data()
    {
        QTest::addColumn<Thema>("thema");
        QTest::newRow("light") << Thema::Licht;
        QTest::newRow("dark") << Thema::Donker;
    }

    void itLooksGood()
    {
        QFETCH(Thema, thema);
        pasToe(*qApp, thema);
        const auto weer = qScopeGuard([] { pasToe(*qApp, Thema::Licht); });
        Maandag m;
        MOET_LUKKEN(m.huis.coordinator().doe(Herinner{m.dossier, PlichtId(casusWaarde(m.huis.coordinator(), u"SELECT id FROM plicht WHERE rol = 'politie'"_qs).toLongLong()), Herinnerwijze::Tekst}));
        Omgevingproef om(m.huis.coordinator());
        Werkvoorraadpagina pagina(om);
        om.pagina = &pagina;
        for (const QSize maat : {QSize(1030, 600), QSize(760, 600)}) {
            QVERIFY(steun::prent(pagina, u"werkvoorraad-%1"_qs.arg(maat.width()), maat));
            QVERIFY2(steun::afgekapt(&pagina).isEmpty(), qPrintable(steun::afgekapt(&pagina)));
            QVERIFY2(steun::naamlozeInvoer(&pagina).isEmpty(), qPrintable(steun::naamlozeInvoer(&pagina)));
        }
        knop(pagina, u"Wacht op anderen 3"_qs)->click();
        QVERIFY(steun::prent(pagina, u"wacht-op-anderen"_qs, {1030, 420}));
        QVERIFY2(steun::afgekapt(&pagina).isEmpty(), qPrintable(steun::afgekapt(&pagina)));
        pagina.findChildren<QPushButton *>(u"herinner"_qs).constLast()->click();
        auto *venster = pagina.findChild<Herinnervenster *>();
        QVERIFY(steun::prent(*venster, u"herinnering"_qs));
        QVERIFY2(steun::afgekapt(venster).isEmpty(), qPrintable(steun::afgekapt(venster)));
    }
};

QTEST_MAIN(TestWerkvoorraadpagina)
#include "tst_werkvoorraadpagina.moc"
