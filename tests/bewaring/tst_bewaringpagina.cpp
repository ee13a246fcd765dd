// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaringpagina.h"

#include "core/bewaring/certificaat.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "core/bewaring/vernietig.h"
#include "core/kamer/oefening.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/vul.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bewaring/bekrachtigdialoog.h"
#include "ui/bewaring/bewaringlijst.h"
#include "ui/bewaring/certificaatvenster.h"
#include "ui/bewaring/inhoudvenster.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/taakdialoog.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace weegkamer;

class TestBewaringpagina : public QObject
{
    Q_OBJECT

    static Uitkomst<DossierId> gesloten(Huis &huis, Sluitreden reden = Sluitreden::RisicosGeweken)
    {
        PROBEER_IN(const DossierId id, vulCasus(huis));
        PROBEER(huis.coordinator().doe(SluitAf{id, reden, u"Rust"_qs, u"Feit 1 kan terugkeren"_qs}));
        return id;
    }
    static Uitkomst<Gedaan> stelVoor(Kamer &kamer, DossierId id)
    {
        return kamer.doe(u"bewaring.stel-vernietiging-voor"_qs, naarJson(Vernietig{id, u"2026-001"_qs, u"Niet meer nodig"_qs}));
    }
    template <class W>
    static W *vind(QWidget &in, const QString &naam)
    {
        W *w = in.findChild<W *>(naam);
        if (!w)
            qFatal("no %s", qPrintable(naam));
        return w;
    }
    static void vulBekrachtiging(Bekrachtigdialoog &dialoog, const QString &wachtwoord)
    {
        QTest::keyClicks(vind<QLineEdit>(dialoog, u"account"_qs), accountVan(Rol::Contactpunt));
        QTest::keyClicks(vind<QLineEdit>(dialoog, u"wachtwoord"_qs), wachtwoord);
        vind<QLineEdit>(dialoog, u"nummer"_qs)->clear();
        QTest::keyClicks(vind<QLineEdit>(dialoog, u"nummer"_qs), u"2026-001"_qs);
        QTest::mouseClick(vind<QPushButton>(dialoog, u"doe"_qs), Qt::LeftButton);
    }
    /// The dossier is gone, the certificate stands there.
    static void controleerCertificaat(Bewaringpagina &pagina, Omgevingproef &om)
    {
        auto *venster = pagina.findChild<Certificaatvenster *>();
        QVERIFY(venster);
        const QString papier = venster->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(papier.contains(u"2026-001"_qs) && papier.contains(u"geen spoor"_qs));
        for (const QString &woord : vulwoorden)
            QVERIFY(!papier.contains(woord));
        QCOMPARE(steun::afgekapt(venster), QString());
        QCOMPARE(steun::naamlozeInvoer(venster), QString());
        QVERIFY(steun::prent(*venster, u"certificaat"_qs, {760, 640}));
        venster->accept();
        QCOMPARE(om.plaatsen, QList<Plaats>({{u"bewaring"_qs, DossierId()}}));
        QVERIFY(om.meldingen.last().contains(u"vernietigd"_qs));
    }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void thePageShowsTheWholeCalculationAndNothingOfTheContent()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Omgevingproef om(huis.coordinator());
        Bewaringpagina pagina(om, id);
        pagina.show();
        QCOMPARE(pagina.titel(), u"Dossier 2026-001"_qs);
        QCOMPARE(pagina.findChild<Klokveld *>()->tekst(), u"Vernietigen uiterlijk 2 maart 2031 (nog 1826 dagen)"_qs);
        const QString tekst = pagina.findChild<Leesblad *>()->tekst();
        for (const QString &woord : {u"2-3-2026"_qs, u"2-3-2031"_qs, u"Wet art. 9"_qs, u"begint bij het sluiten"_qs, u"Dossier vernietigen"_qs})
            QVERIFY2(tekst.contains(woord), qPrintable(tekst));
        for (const QString &woord : vulwoorden)
            QVERIFY(!tekst.contains(woord));
        QVERIFY(!pagina.findChild<Actieknop *>(u"bekrachtig"_qs)->isVisible());
        QVERIFY(steun::prent(pagina, u"bewaring-loopt"_qs, {1060, 600}));
        QCOMPARE(steun::afgekapt(&pagina), QString());
        QCOMPARE(steun::naamlozeInvoer(&pagina), QString());
    }

    void theContentIsShownAfterAReasonAndMarkedAsLookingOnly()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Omgevingproef om(huis.als(Rol::Contactpunt));
        Bewaringpagina pagina(om, id);
        pagina.show();
        vind<Actieknop>(pagina, u"bekijk"_qs)->click();
        auto *vraag = vind<Paginadialoog>(pagina, u"kijkreden"_qs);
        QCOMPARE(steun::naamlozeInvoer(vraag), QString());
        const auto kies = [vraag](Kijkreden reden) {
            for (QRadioButton *r : vraag->findChildren<QRadioButton *>()) {
                if (r->text() == label(reden))
                    r->click();
            }
            vind<QPushButton>(*vraag, u"doe"_qs)->click();
        };
        kies(Kijkreden::Heropening);
        QVERIFY(!pagina.findChild<Inhoudvenster *>()); // not for this role, and it says so beside the field
        kies(Kijkreden::AvgVerzoek);
        auto *inhoud = pagina.findChild<Inhoudvenster *>();
        QVERIFY(inhoud);
        QVERIFY(inhoud->findChild<QLabel *>(u"merk"_qs)->accessibleName().contains(u"dit telt niet als verwerking"_qs));
        QVERIFY(inhoud->findChild<Leesblad *>()->tekst().contains(u"Wervelvoort"_qs));
        QVERIFY(!inhoud->windowTitle().contains(u"Wervelvoort"_qs));
        QVERIFY(steun::prent(*inhoud, u"inhoud"_qs, {820, 680}));
        QCOMPARE(steun::afgekapt(inhoud), QString());
        QCOMPARE(steun::naamlozeInvoer(inhoud), QString());
    }

    void whatIsDecryptedGoesWhenThePageIsPutAway()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Omgevingproef om(huis.coordinator());
        Bewaringpagina pagina(om, id);
        pagina.show();
        MOET(const Inhoudbeeld beeld, huis.coordinator().vraag(BekijkInhoud{id, Kijkreden::Heropening}));
        QPointer<Inhoudvenster> venster = new Inhoudvenster(beeld, &pagina);
        venster->open();
        QVERIFY(venster->isVisible());
        pagina.hide();
        QVERIFY(!venster->isVisible());
        QTRY_VERIFY(!venster);
    }

    void destructionIsProposedWithTheNumberTyped()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(DraaiKlok{{2031, 3, 2}}));
        Omgevingproef om(kamer);
        Bewaringpagina pagina(om, id);
        om.pagina = &pagina;
        pagina.show();
        QTest::keyClick(vind<Actieknop>(pagina, u"bewaring.stel-vernietiging-voor"_qs), Qt::Key_Space);
        auto *dialoog = pagina.findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        auto *doe = vind<QPushButton>(*dialoog, u"doe"_qs);
        QVERIFY(!doe->isEnabled());
        QLineEdit *bevestiging = nullptr;
        for (QLineEdit *l : dialoog->findChildren<QLineEdit *>()) {
            if (l->accessibleName().startsWith(u"Typ 2026-001"))
                bevestiging = l;
        }
        QVERIFY(bevestiging);
        QTest::keyClicks(bevestiging, u"2026-001"_qs);
        QVERIFY(doe->isEnabled());
        QTest::mouseClick(doe, Qt::LeftButton);
        QCOMPARE(om.meldingen.size(), 1);
        QVERIFY(pagina.findChild<Leesblad *>()->tekst().contains(u"stelde op 2-3-2031 voor"_qs));
        QVERIFY(vind<Actieknop>(pagina, u"bekrachtig"_qs)->isVisible());
    }

    void theSecondPersonConfirmsAtTheSameScreen()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(stelVoor(kamer, id));
        Omgevingproef om(kamer);
        Bewaringpagina pagina(om, id);
        om.pagina = &pagina;
        pagina.show();
        vind<Actieknop>(pagina, u"bekrachtig"_qs)->click();
        auto *dialoog = pagina.findChild<Bekrachtigdialoog *>();
        QVERIFY(dialoog);
        QVERIFY(!dialoog->findChild<QCheckBox *>()->isVisible()); // who proposed can't choose to confirm
        QVERIFY(!vind<QPushButton>(*dialoog, u"doe"_qs)->isEnabled());
        QVERIFY(steun::prent(*dialoog, u"bekrachtig"_qs));
        QCOMPARE(steun::afgekapt(dialoog), QString());
        QCOMPARE(steun::naamlozeInvoer(dialoog), QString());

        vulBekrachtiging(*dialoog, u"dit is niet het wachtwoord"_qs);
        QTRY_VERIFY(!kamer.isBezig());
        QTRY_VERIFY(!vind<QLineEdit>(*dialoog, u"account"_qs)->text().isEmpty() && pagina.findChildren<Taakdialoog *>().isEmpty());
        QVERIFY(vind<QLineEdit>(*dialoog, u"wachtwoord"_qs)->text().isEmpty());
        QVERIFY(dialoog->isVisible());
        MOET_LUKKEN(kamer.vraag(ToonBewaring{id})); // nothing is gone

        vind<QLineEdit>(*dialoog, u"account"_qs)->clear();
        vulBekrachtiging(*dialoog, huiswachtwoord);
        QTRY_VERIFY_WITH_TIMEOUT(pagina.findChild<Certificaatvenster *>(), 30000);
        QCOMPARE(kamer.vraag(ToonBewaring{id}).error().soort, FoutSoort::NietGevonden);
        QCOMPARE(kamer.wie().rol, Rol::Casuscoordinator);
        QVERIFY(pagina.findChild<Leesblad *>()->tekst().contains(u"is vernietigd"_qs));
        controleerCertificaat(pagina, om);
    }

    void anotherAccountThatIsLoggedInConfirmsItself()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis, Sluitreden::GeenVerdereAanwijzingen));
        MOET_LUKKEN(stelVoor(huis.coordinator(), id));
        Omgevingproef om(huis.als(Rol::Burgemeester));
        Bewaringpagina pagina(om, id);
        pagina.show();
        QVERIFY(!vind<Actieknop>(pagina, u"bekijk"_qs)->isVisible()); // there is no envelope to look into
        vind<Actieknop>(pagina, u"bekrachtig"_qs)->click();
        auto *dialoog = pagina.findChild<Bekrachtigdialoog *>();
        QVERIFY(!vind<QLineEdit>(*dialoog, u"account"_qs)->isVisible());
        QTest::keyClicks(vind<QLineEdit>(*dialoog, u"nummer"_qs), u"2026-001"_qs);
        vind<QPushButton>(*dialoog, u"doe"_qs)->click();
        QTRY_VERIFY_WITH_TIMEOUT(pagina.findChild<Certificaatvenster *>(), 30000);
    }

    void whoMayNotIsToldWhy()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Omgevingproef om(huis.als(Rol::Auditor));
        Bewaringpagina pagina(om, id);
        pagina.show();
        auto *knop = vind<Actieknop>(pagina, u"bewaring.bevestig-noodzaak"_qs);
        QVERIFY(!knop->isToegestaan());
        QVERIFY(knop->accessibleDescription().contains(u"Als auditor"_qs, Qt::CaseInsensitive));
        QVERIFY(steun::prent(pagina, u"bewaring-auditor"_qs, {1060, 600}));
        QCOMPARE(steun::afgekapt(&pagina), QString());
    }

    void theCertificateIsKeptAsAFile()
    {
        Huis huis;
        Omgevingproef om(huis.coordinator());
        QWidget pagina;
        pagina.show();
        Certificaatvenster venster(om, {u"Certificaat 2026-001"_qs, {Blok::alinea(u"Wet art. 9"_qs)}}, false, &pagina);
        venster.setAttribute(Qt::WA_DeleteOnClose, false);
        venster.open();
        const QString pad = huis.map.filePath(u"certificaat.pdf"_qs);
        venster.bewaar(pad);
        QFile bestand(pad);
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        QVERIFY(bestand.read(5).startsWith("%PDF-"));
        venster.bewaar(huis.map.filePath(u"certificaat.odt"_qs));
        QVERIFY(QFile::exists(huis.map.filePath(u"certificaat.odt"_qs)));
        venster.bewaar(huis.map.filePath(u"geen/map/certificaat.pdf"_qs));
        QVERIFY(!QFile::exists(huis.map.filePath(u"geen"_qs)));
    }

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
        pagina.findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *reg = vind<Lijst>(pagina, u"register"_qs);
        QCOMPARE(reg->tabel()->model()->rowCount(), 1);
        QVERIFY(steun::prent(pagina, u"register"_qs, {1060, 420}));
        reg->tabel()->selectRow(0);
        QTest::keyClick(reg->tabel(), Qt::Key_Return);
        QVERIFY(pagina.findChild<Certificaatvenster *>());
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
        MOET(const DossierId id, gesloten(huis));
        MOET_LUKKEN(gesloten(huis, Sluitreden::GeenVerdereAanwijzingen));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(stelVoor(kamer, id));
        Omgevingproef om(kamer);
        Bewaringpagina pagina(om, id);
        QVERIFY(steun::prent(pagina, u"bewaring"_qs, {1060, 600}));
        QCOMPARE(steun::afgekapt(&pagina), QString());
        Bewaringlijst lijst(om);
        lijst.ververs();
        QVERIFY(steun::prent(lijst, u"bewaringlijst"_qs, {1060, 420}));
        QCOMPARE(steun::afgekapt(&lijst), QString());
        QCOMPARE(steun::naamlozeInvoer(&lijst), QString());
    }
};

QTEST_MAIN(TestBewaringpagina)
#include "tst_bewaringpagina.moc"
