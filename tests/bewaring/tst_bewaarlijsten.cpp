// SPDX-License-Identifier: EUPL-1.2
// The lists of bewaring: what must go and when, lists of destruction, the register and its certificates.
#include "ui/bewaring/bewaringlijst.h"

#include "core/bewaring/certificaat.h"
#include "core/kamer/afronden.h"
#include "core/kamer/oefening.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/bewaring/paginaproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bewaring/certificaatvenster.h"
#include "ui/bewaring/lijstvenster.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/lijstvak.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/venster/paginaschuif.h"
#include "ui/werkvoorraad/werkvoorraadpagina.h"

#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QTableView>

using namespace weegkamer;

namespace
{
/// What leaves the list stands in a file, and in the log in these words.
void bekijkVoer(Lijstvak &vak, Kamer &kamer, const QString &pad, const QString &inLog)
{
    MOET_LUKKEN(vak.voerUit(pad));
    QVERIFY(QFile::exists(pad));
    QCOMPARE(kamer.database().waarde(u"SELECT resultaat FROM logboek ORDER BY volgnummer DESC LIMIT 1"_qs).value(), inLog);
}

/// All that one reads on a window.
QString tekstVan(const QWidget *venster)
{
    QStringList uit;
    for (const QLabel *l : venster->findChildren<QLabel *>())
        uit.append(l->accessibleName().isEmpty() ? l->text() : l->accessibleName());
    return uit.join(u'\n');
}
} // namespace

class TestBewaarlijsten : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void theListOpensADossierAndTheRegisterItsCertificate()
    {
        Huis huis;
        MOET(const DossierId weg, gesloten(huis, Sluitreden::GeenVerdereAanwijzingen));
        MOET(const DossierId id, gesloten(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan voorstel, stelVoor(kamer, weg));
        MOET_LUKKEN(kamer.doeAls(accountVan(Rol::Contactpunt), huisgeheim(), u"bewaring.bekrachtig-vernietiging"_qs,
                                 {{u"voorstel"_qs, QString::number(voorstel.id)}}));
        Omgevingproef om(kamer);
        Bewaringlijst pagina(om);
        pagina.show();
        pagina.ververs();
        auto *bewaren = vind<Lijst>(pagina, u"bewaren"_qs);
        QCOMPARE(bewaren->tabel()->model()->rowCount(), 1);
        bewaren->tabel()->selectRow(0);
        QTest::keyClick(bewaren->tabel(), Qt::Key_Return);
        QCOMPARE(om.plaatsen, QList<Plaats>({{u"bewaring"_qs, id}}));
        pagina.ververs();
        QCOMPARE(bewaren->huidigeRij().value(u"dossier").toString(), id.tekst());
        pagina.findChild<QTabWidget *>()->setCurrentIndex(2);
        auto *reg = vind<Lijst>(pagina, u"register"_qs);
        QCOMPARE(reg->tabel()->model()->rowCount(), 1);
        QVERIFY(steun::prent(pagina, u"register"_qs, {1060, 420}));
        reg->tabel()->selectRow(0);
        QTest::keyClick(reg->tabel(), Qt::Key_Return);
        QVERIFY(pagina.findChild<Certificaatvenster *>());
    }

    // The room for a page in a window of 800 by 480: the list gives way, and what one does with it stays in sight.
    void onALowWindowTheRowBelowTheListIsInSight()
    {
        Huis huis;
        MOET_LUKKEN(gesloten(huis));
        Omgevingproef om(huis.coordinator());
        QWidget scherm;
        auto *pagina = new Bewaringlijst(om);
        auto *schuif = new Paginaschuif(pagina, &scherm);
        schuif->resize(696, 323);
        scherm.resize(696, 323);
        scherm.show();
        pagina->ververs();
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(schuif->verticalScrollBar()->maximum(), 0);
        auto *stelOp = vind<QPushButton>(*pagina, u"stel-lijst-op"_qs);
        QVERIFY(schuif->viewport()->rect().contains(QRect(stelOp->mapTo(schuif->viewport(), QPoint()), stelOp->size())));
        QCOMPARE(steun::afgekapt(pagina), QString());
        const QTableView *tabel = vind<Lijst>(*pagina, u"bewaren"_qs)->tabel();
        QVERIFY(tabel->viewport()->height() >= 2 * tabel->verticalHeader()->defaultSectionSize()); // and rows to read
    }

    void theListsSortFilterAndLeaveWithAnEntryInTheLog()
    {
        Huis huis;
        MOET_LUKKEN(gesloten(huis));
        huis.klok.verder(1);
        MOET_LUKKEN(gesloten(huis));
        MOET_LUKKEN(vernietigDirect(huis, u"2026-003"_qs));
        Kamer &kamer = huis.coordinator();
        Omgevingproef om(kamer);
        Bewaringlijst pagina(om);
        pagina.show();
        pagina.ververs();
        const auto vakVan = [&pagina](const QString &naam) { return static_cast<Lijstvak *>(vind<Lijst>(pagina, naam)->parentWidget()); };
        const auto eerste = [](Lijstvak *vak) { return vak->model()->rij(vak->model()->index(0, 0)).value(u"nummer").toString(); };
        Lijstvak *bewaren = vakVan(u"bewaren"_qs);
        QCOMPARE(eerste(bewaren), u"2026-001"_qs);
        bewaren->zetWeergave({{}, {u"nummer"_qs, u"uiterlijk"_qs}, u"laatste"_qs});
        bewaren->begin();
        QCOMPARE(eerste(bewaren), u"2026-002"_qs);
        QCOMPARE(bewaren->lijst()->zichtbareKolommen().size(), 2);
        bewaren->filterveld()->setText(u"2026-001"_qs);
        bewaren->begin();
        QCOMPARE(bewaren->model()->rowCount(), 1);
        bekijkVoer(*bewaren, kamer, huis.map.filePath(u"bewaren.csv"_qs), u"csv: bewaarlijst, 1 dossiers (2026-001)"_qs);
        pagina.findChild<QTabWidget *>()->setCurrentIndex(2);
        bekijkVoer(*vakVan(u"register"_qs), kamer, huis.map.filePath(u"register.csv"_qs), u"csv: register, 1 dossiers (2026-003)"_qs);
        vakVan(u"register"_qs)->filterveld()->setText(u"2026-004"_qs);
        vakVan(u"register"_qs)->begin();
        QCOMPARE(vakVan(u"register"_qs)->model()->rowCount(), 0);
        vakVan(u"register"_qs)->filterveld()->setText(u"2026-0"_qs);
        vakVan(u"register"_qs)->begin();
        QCOMPARE(eerste(vakVan(u"register"_qs)), u"2026-003"_qs);
        pagina.findChild<QTabWidget *>()->setCurrentIndex(1);
        bekijkVoer(*vakVan(u"lijsten"_qs), kamer, huis.map.filePath(u"lijsten.csv"_qs), u"csv: vernietigingslijsten"_qs);
        QVERIFY(pagina.papier().has_value());
    }

    void theCertificateLiesBesideItsPaperAndVerifies()
    {
        Huis huis;
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        MOET_LUKKEN(rondVernietigingAf(huis.coordinator(), {}));
        Omgevingproef om(huis.coordinator());
        QWidget pagina;
        pagina.show();
        auto *venster = toonCertificaat(om, VernietigingId(1), &pagina);
        QVERIFY(venster);
        const QString pad = huis.map.filePath(u"VV-2026-001.pdf"_qs);
        venster->bewaar(pad);
        const auto lees = [](const QString &naam) {
            QFile f(naam);
            return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
        };
        const QByteArray pdf = lees(pad);
        const QByteArray json = lees(huis.map.filePath(u"VV-2026-001.json"_qs));
        MOET(const Verklaringsoordeel oordeel, verifieerVerklaring(json, pdf));
        QVERIFY(oordeel.papierVergeleken);
        QByteArray anders = pdf;
        anders[anders.size() / 2] = static_cast<char>(anders[anders.size() / 2] ^ 1);
        QVERIFY(!verifieerVerklaring(json, anders));
        venster->bewaar(huis.map.filePath(u"los.odt"_qs));
        MOET_LUKKEN(verifieerVerklaring(lees(huis.map.filePath(u"los.json"_qs))));
    }

    void whatIsNotRoundedOffStandsAboveTheList()
    {
        Huis huis;
        MOET_LUKKEN(vernietigDirect(huis, u"2026-001"_qs));
        Omgevingproef om(huis.coordinator());
        Bewaringlijst pagina(om);
        om.pagina = &pagina;
        pagina.show();
        pagina.ververs();
        auto *knop = vind<QPushButton>(pagina, u"rond-af"_qs);
        QVERIFY(knop->isVisible());
        QVERIFY(steun::prent(pagina, u"nog-af-te-ronden"_qs, {1060, 420}));
        QCOMPARE(steun::afgekapt(&pagina), QString());
        knop->click();
        QTRY_VERIFY_WITH_TIMEOUT(!om.meldingen.isEmpty(), 30000);
        QVERIFY(om.meldingen.last().contains(u"afgerond"_qs));
        QVERIFY(!knop->isVisible());
    }

    void aListIsDrawnUpJudgedAndCarriedOut()
    {
        Huis huis;
        for (int i = 0; i < 3; ++i)
            MOET_LUKKEN(gesloten(huis));
        MOET_LUKKEN(huis.coordinator().doe(DraaiKlok{{2031, 3, 2}}));
        {
            Omgevingproef om(huis.coordinator());
            Bewaringlijst pagina(om);
            pagina.show();
            pagina.ververs();
            auto *stelOp = vind<QPushButton>(pagina, u"stel-lijst-op"_qs);
            QVERIFY(!stelOp->isEnabled());
            vind<Lijst>(pagina, u"bewaren"_qs)->tabel()->selectAll();
            QVERIFY(stelOp->isEnabled());
            stelOp->click();
            auto *dialoog = pagina.findChild<Handelingdialoog *>();
            QVERIFY(dialoog);
            QCOMPARE(steun::naamlozeInvoer(dialoog), QString());
            QVERIFY(steun::prent(*dialoog, u"lijst-opstellen"_qs));
            // What is left over is never "not filled in", and the form says which dossiers are meant.
            const auto rondjes = dialoog->findChildren<QRadioButton *>();
            QCOMPARE(rondjes.size(), 2);
            QVERIFY(rondjes.first()->isChecked());
            QVERIFY(tekstVan(dialoog).contains(u"Op de lijst: 2026-001, 2026-002, 2026-003."_qs));
        }
        MOET(const Beoordelaars wie, huis.coordinator().vraag(VraagBeoordelaars{}));
        QCOMPARE(wie.rijen.size(), 2);
        MOET(const Gedaan lijst, huis.coordinator().doe(StelLijstOp{{DossierId(1), DossierId(2), DossierId(3)}, wie.rijen.last().account, {}, {}}));
        {
            // Who drew it up is refused, with the ground.
            Omgevingproef om(huis.coordinator());
            QWidget pagina;
            pagina.show();
            Lijstvenster eigen(om, VernietigingslijstId(lijst.id), &pagina, {});
            eigen.show();
            QVERIFY2(tekstVan(&eigen).contains(u"Laat iemand anders haar beoordelen. (keuze van Weegkamer, regel N8)"), qPrintable(tekstVan(&eigen)));
            QVERIFY(!vind<QPushButton>(eigen, u"akkoord"_qs)->isEnabled());
        }
        const auto tab = [&huis](Rol rol) {
            Omgevingproef om(huis.als(rol));
            Bewaringlijst pagina(om);
            pagina.ververs();
            return pagina.findChild<QTabWidget *>()->tabText(1);
        };
        QCOMPARE(tab(Rol::Burgemeester), u"Vernietigingslijsten"_qs);
        QCOMPARE(tab(Rol::Contactpunt), u"Vernietigingslijsten, 1 voor u"_qs);
        // The start page says so as well, to the reviewer alone.
        const auto opDeWerkvoorraad = [&huis](Rol rol) {
            Omgevingproef om(huis.als(rol));
            Werkvoorraadpagina pagina(om);
            pagina.show();
            pagina.ververs();
            const bool gezegd = tekstVan(&pagina).contains(u"Vernietigingslijst VL-2031-001 van %1 wacht op uw oordeel."_qs.arg(accountVan(Rol::Casuscoordinator)));
            if (gezegd && tekstVan(&pagina).contains(u"Er wacht niets op u."))
                return false; // the line itself waits
            QPushButton *erheen = nullptr;
            for (QPushButton *k : pagina.findChildren<QPushButton *>()) {
                if (k->text() == u"Naar Bewaring"_qs)
                    erheen = k; // the one that was made last
            }
            if (erheen)
                erheen->click();
            return gezegd && om.plaatsen == QList<Plaats>{{u"bewaring"_qs, {}}};
        };
        QVERIFY(!opDeWerkvoorraad(Rol::Burgemeester));
        QVERIFY(!opDeWerkvoorraad(Rol::Casuscoordinator));
        QVERIFY(opDeWerkvoorraad(Rol::Contactpunt));
        Omgevingproef om(huis.als(Rol::Contactpunt));
        QWidget pagina;
        pagina.resize(1100, 700);
        pagina.show();
        bool uitgevoerd = false;
        auto *venster = new Lijstvenster(om, VernietigingslijstId(lijst.id), &pagina, [&](const Gelukt &afgerond) { uitgevoerd = afgerond.has_value(); });
        venster->open();
        auto *regels = vind<Lijst>(*venster, u"regels"_qs);
        QCOMPARE(regels->tabel()->model()->rowCount(), 3);
        QVERIFY(!vind<QPushButton>(*venster, u"voer-uit"_qs)->isVisible()); // not judged yet, and it says so
        QVERIFY(steun::prent(*venster, u"vernietigingslijst"_qs, {980, 620}));
        QCOMPARE(steun::naamlozeInvoer(venster), QString());
        QCOMPARE(steun::afgekapt(venster), QString());
        auto *filter = venster->findChild<Lijstvak *>()->findChild<QLineEdit *>();
        const auto gefilterd = [&](const QString &tekst) {
            filter->setText(tekst);
            QTest::keyClick(filter, Qt::Key_Return);
            return regels->tabel()->model()->rowCount();
        };
        const QString nummer = regels->tabel()->model()->index(0, 0).data().toString();
        QTRY_COMPARE(gefilterd(nummer), 1);
        QTRY_COMPARE(gefilterd(u"nog te"_qs), 3);
        QTRY_COMPARE(gefilterd(u"zomaar"_qs), 0);
        QTRY_COMPARE(gefilterd({}), 3);
        // One that is put off is named, and the button is a verb.
        regels->tabel()->selectRow(0);
        vind<QPushButton>(*venster, u"uitstel"_qs)->click();
        auto *uitstel = venster->findChild<Handelingdialoog *>();
        QVERIFY(uitstel);
        QVERIFY(tekstVan(uitstel).contains(u"Dossier "_qs + nummer));
        QCOMPARE(vind<QPushButton>(*uitstel, u"doe"_qs)->text(), u"Stel uit"_qs);
        uitstel->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        regels->tabel()->selectAll();
        vind<QPushButton>(*venster, u"akkoord"_qs)->click();
        auto *voerUit = vind<QPushButton>(*venster, u"voer-uit"_qs);
        QVERIFY(voerUit->isVisible() && !voerUit->isEnabled());
        QTest::keyClicks(vind<QLineEdit>(*venster, u"aantal"_qs), u"3"_qs);
        QVERIFY(voerUit->isEnabled());
        QTest::keyClick(voerUit, Qt::Key_Return); // what can't be undone, takes more than an Enter
        QVERIFY(!venster->findChild<Taakdialoog *>());
        QVERIFY(steun::prent(*venster, u"vernietigingslijst-akkoord"_qs, {980, 620}));
        voerUit->click();
        QTRY_VERIFY_WITH_TIMEOUT(uitgevoerd, 30000);
        QCOMPARE(*om.kamer().database().waarde(u"SELECT count(*) FROM dossier"_qs), u"0"_qs);
    }

    void aClickedTabKeepsTheKeyboardOnThePage()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        QWidget venster;
        auto *kolom = new QVBoxLayout(&venster);
        auto *elders = new QLineEdit(&venster);
        auto *pagina = new Bewaringlijst(om, &venster);
        kolom->addWidget(elders);
        kolom->addWidget(pagina);
        venster.show();
        QVERIFY(QTest::qWaitForWindowActive(&venster));
        pagina->krijgtToetsenbord();
        auto *tabs = pagina->findChild<QTabWidget *>()->tabBar();
        for (int i = 1; i < tabs->count(); ++i) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
            QVERIFY2(pagina->isAncestorOf(venster.focusWidget()), qPrintable(tabs->tabText(i)));
        }
    }

    void anEmptyListSaysWhatItIsFor()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        Bewaringlijst pagina(om);
        pagina.show();
        pagina.ververs();
        bool gezegd = false;
        for (const QLabel *l : pagina.findChildren<QLabel *>())
            gezegd = gezegd || (l->isVisible() && l->text().contains(u"afgeschermd"_qs));
        QVERIFY(gezegd);
        MOET(const Logboeklijst log, huis.coordinator().vraag(VraagLogboek{.handeling = u"bewaring.register"_qs}));
        QCOMPARE(log.rijen.size(), 0); // the register was not looked at
    }
};

QTEST_MAIN(TestBewaarlijsten)
#include "tst_bewaarlijsten.moc"
