// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/beheerpagina.h"

#include "tests/steun/huis.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/beheer/oefenblad.h"
#include "ui/beheer/regelblad.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/paginadialoog.h"
#include "ui/bouwstenen/waarom.h"

#include <QTabWidget>
#include <QTableView>

using namespace weegkamer;

class TestBeheerpagina : public QObject
{
    Q_OBJECT

    /// Fills the form that is open in and presses its button.
    static void vulIn(QWidget &pagina, const QJsonObject &velden)
    {
        auto *dialoog = pagina.findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        dialoog->formulier()->zetWaarde(velden);
        QTest::mouseClick(dialoog->findChild<QPushButton *>(u"doe"_qs), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void aDeelnemerIsAdded()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        Beheerpagina pagina(om);
        om.pagina = &pagina;
        pagina.ververs();
        pagina.show();
        const auto *model = pagina.findChild<Lijst *>(u"deelnemerlijst"_qs)->tabel()->model();
        const int eerst = model->rowCount();
        pagina.toonBlad(u"deelnemers"_qs);
        pagina.nieuw();
        vulIn(pagina, {{u"naam"_qs, u"Raad voor de kinderbescherming"_qs}, {u"soort"_qs, u"andere"_qs}, {u"bron"_qs, u"Wet art. 3(1)"_qs}});
        QCOMPARE(om.meldingen.size(), 1);
        QCOMPARE(model->rowCount(), eerst + 1);
    }

    void whoMayNotAddIsToldWhy()
    {
        Huis huis;
        Omgevingproef om(huis.als(Rol::Politie));
        Beheerpagina pagina(om);
        pagina.ververs();
        auto *knop = pagina.findChild<Actieknop *>(u"personen.voeg-deelnemer-toe"_qs);
        QVERIFY(!knop->isToegestaan());
        QVERIFY(!knop->accessibleDescription().isEmpty());
    }

    void everyRuleIsThereAndCanBeSearched()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        Beheerpagina pagina(om);
        pagina.show();
        pagina.filter();
        auto *regels = pagina.findChild<Regelblad *>();
        const auto *model = regels->findChild<Lijst *>()->tabel()->model();
        QCOMPARE(model->rowCount(), static_cast<int>(regelmatrix(huis.coordinator().handelingen()).size()));
        auto *filter = regels->findChild<QLineEdit *>(u"regelfilter"_qs);
        QTest::keyClicks(filter, u"W9b"_qs);
        QVERIFY(model->rowCount() > 0);
        const QString uitleg = regels->findChild<Leesblad *>()->tekst();
        QVERIFY2(uitleg.contains(u"Regel W9b"_qs) && uitleg.contains(u"bewaring.bevestig-noodzaak"_qs), qPrintable(uitleg));
        filter->setText(u"dezeregelbestaatniet"_qs);
        QCOMPARE(model->rowCount(), 0);
        QCOMPARE(regels->findChild<Leesblad *>()->tekst(), QString());
    }

    void theClockOfAPracticeRoomIsTurned()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        Omgevingproef om(kamer);
        Beheerpagina pagina(om);
        om.pagina = &pagina;
        pagina.ververs();
        pagina.show();
        pagina.toonBlad(u"oefening"_qs);
        pagina.findChild<Actieknop *>(u"kamer.draai-klok"_qs)->click();
        vulIn(pagina, {{u"datum"_qs, u"2031-03-02"_qs}});
        QCOMPARE(kamer.vandaag(), QDate(2031, 3, 2));
        bool gezegd = false;
        for (const QLabel *l : pagina.findChildren<QLabel *>())
            gezegd = gezegd || l->accessibleName().contains(u"2 maart 2031"_qs);
        QVERIFY(gezegd);
    }

    void theKeyIsShownAfterAWarningAndGoesAgain()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        Beheerpagina pagina(om);
        pagina.ververs();
        pagina.show();
        auto *tabs = pagina.findChild<QTabWidget *>();
        pagina.toonBlad(u"oefening"_qs);
        auto *sleutel = pagina.findChild<QLineEdit *>(u"sleutel"_qs);
        pagina.findChild<QPushButton *>(u"toon-sleutel"_qs)->click();
        QVERIFY(sleutel->text().isEmpty());
        auto *vraag = pagina.findChild<Paginadialoog *>(u"sleutelvraag"_qs);
        QVERIFY(vraag);
        QVERIFY(steun::prent(*vraag, u"sleutelvraag"_qs));
        QCOMPARE(steun::afgekapt(vraag), QString());
        vraag->findChild<QPushButton *>(u"doe"_qs)->click();
        QCOMPARE(sleutel->text().size(), 64);
        QVERIFY(sleutel->isVisible());
        tabs->setCurrentIndex(0);
        QVERIFY(sleutel->text().isEmpty());
    }

    void aRealKamerHasNoPracticeTab()
    {
        QTemporaryDir map;
        const VasteKlok klok(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
        const QString pad = map.filePath(u"echt.weegkamer"_qs);
        Kameropgave opgave{.gemeente = u"Voorbeeldstad"_qs};
        for (const Rol rol : {Rol::Casuscoordinator, Rol::Beheerder})
            opgave.accounts.append({accountVan(rol), rol, huiswachtwoord, label(rol)});
        MOET_LUKKEN(Kamer::maak(pad, opgave, klok));
        MOET(const std::unique_ptr<Kamer> kamer, Kamer::open(pad, accountVan(Rol::Casuscoordinator), huisgeheim(), klok));
        Omgevingproef om(*kamer);
        const Beheerpagina pagina(om);
        QCOMPARE(pagina.findChild<QTabWidget *>()->count(), 9);
        QVERIFY(!pagina.findChild<Oefenblad *>());
    }

    void thePagesFit_data()
    {
        QTest::addColumn<int>("thema");
        QTest::newRow("light") << static_cast<int>(Thema::Licht);
        QTest::newRow("dark") << static_cast<int>(Thema::Donker);
    }
    void thePagesFit()
    {
        QFETCH(int, thema);
        pasToe(*qApp, static_cast<Thema>(thema));
        Huis huis;
        Omgevingproef om(huis.coordinator());
        Beheerpagina pagina(om);
        pagina.ververs();
        const QStringList namen{u"accounts"_qs, u"herstelsleutel"_qs, u"journaal"_qs, u"mijn-account"_qs, u"deelnemers"_qs, u"back-up"_qs, u"regels"_qs, u"rechten"_qs, u"oefening"_qs};
        for (const QString &naam : namen) {
            pagina.toonBlad(naam);
            QVERIFY(steun::prent(pagina, u"beheer-"_qs + naam, {1060, 620}));
            QCOMPARE(steun::afgekapt(&pagina), QString());
        }
        QCOMPARE(steun::naamlozeInvoer(&pagina), QString());
    }
};

QTEST_MAIN(TestBeheerpagina)
#include "tst_beheerpagina.moc"
