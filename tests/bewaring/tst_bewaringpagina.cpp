// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaringpagina.h"

#include "core/bewaring/administratief.h"
#include "core/bewaring/certificaat.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "core/bewaring/vernietig.h"
#include "core/kamer/afronden.h"
#include "core/kamer/oefening.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/steun/afscherming.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/vernietigproef.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bewaring/bewaringlijst.h"
#include "ui/bewaring/certificaatvenster.h"
#include "ui/bewaring/inhoudvenster.h"
#include "ui/bewaring/lijstvenster.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/lijstvak.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/bouwstenen/tweedepersoon.h"
#include "ui/documenten/documentblad.h"
#include "ui/documenten/documentvenster.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace weegkamer;

class TestBewaringpagina : public QObject
{
    Q_OBJECT

    static Uitkomst<DossierId> gesloten(Huis &huis, Sluitreden reden = Sluitreden::RisicosGeweken) { return geslotenCasus(huis, reden); }
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
    static void vulBekrachtiging(Tweedepersoondialoog &dialoog, const QString &wachtwoord)
    {
        QTest::keyClicks(vind<QLineEdit>(dialoog, u"account"_qs), accountVan(Rol::Contactpunt));
        QTest::keyClicks(vind<QLineEdit>(dialoog, u"wachtwoord"_qs), wachtwoord);
        vind<QLineEdit>(dialoog, u"bevestiging"_qs)->clear();
        QTest::keyClicks(vind<QLineEdit>(dialoog, u"bevestiging"_qs), u"2026-001"_qs);
        QTest::mouseClick(vind<QPushButton>(dialoog, u"doe"_qs), Qt::LeftButton);
    }
    /// What leaves the list stands in a file, and in the log in these words.
    static void bekijkVoer(Lijstvak &vak, Kamer &kamer, const QString &pad, const QString &inLog)
    {
        MOET_LUKKEN(vak.voerUit(pad));
        QVERIFY(QFile::exists(pad));
        QCOMPARE(kamer.database().waarde(u"SELECT resultaat FROM logboek ORDER BY volgnummer DESC LIMIT 1"_qs).value(), inLog);
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
        QCOMPARE(steun::afgekapt(vraag), QString());
        QVERIFY(steun::prent(*vraag, u"kijkreden"_qs));
        const auto kies = [vraag, id](Kijkreden reden) {
            vraag->findChild<Formulier *>()->zetWaarde({{u"dossier"_qs, id.tekst()}, {u"reden-kijken"_qs, tekst(reden)}, {u"waarom"_qs, u"Een verzoek om inzage"_qs}, {u"minuten"_qs, 20}});
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
        QVERIFY(vind<QLabel>(*inhoud, u"tijd"_qs)->accessibleName().contains(u"nog 20 minuten"_qs));
        QVERIFY(steun::prent(*inhoud, u"inhoud"_qs, {820, 680}));
        QCOMPARE(steun::afgekapt(inhoud), QString());
        QCOMPARE(steun::naamlozeInvoer(inhoud), QString());
    }

    void theWindowClosesWhenItsTimeIsOver()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Kamer &kamer = huis.coordinator();
        Omgevingproef om(kamer);
        Bewaringpagina pagina(om, id);
        pagina.show();
        MOET(const Inhoudbeeld beeld, kijk(kamer, id, Kijkreden::Heropening));
        QPointer<Inhoudvenster> venster = new Inhoudvenster(om, beeld, &pagina);
        venster->open();
        huis.klok.zet(huis.klok.nu().addSecs(29 * 60));
        venster->kijkOpDeKlok();
        QVERIFY(venster->isVisible());
        QVERIFY(vind<QLabel>(*venster, u"tijd"_qs)->text().contains(u"nog 1 minuut"_qs));
        huis.klok.zet(huis.klok.nu().addSecs(61));
        venster->kijkOpDeKlok();
        QTRY_VERIFY(!venster);
        QVERIFY(om.meldingen.last().contains(u"is om"_qs));
    }

    void aDocumentOpensInsideTheProgramForAsLongAsTheLook()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(VoegLateBriefToe{id, u"De school"_qs, {2026, 3, 2}, u"Een late brief"_qs, u"brief.txt"_qs, "vlinderstruikbrief"}));
        Omgevingproef om(kamer);
        Bewaringpagina pagina(om, id);
        pagina.show();
        MOET(const Inhoudbeeld beeld, kijk(kamer, id, Kijkreden::Heropening));
        QPointer<Inhoudvenster> venster = new Inhoudvenster(om, beeld, &pagina);
        venster->open();
        const auto gelogd = [&kamer](const QString &hoe = u"document gezien"_qs) {
            return kamer.database().waarde(u"SELECT count(*) FROM logboek WHERE handeling = 'bewaring.bekijk-document' AND resultaat LIKE '%1%'"_qs.arg(hoe)).value().toInt();
        };
        QCOMPARE(gelogd(), 0);
        auto *open = vind<QPushButton>(*venster, u"document-"_qs + beeld.documenten.constFirst().document.tekst());
        QVERIFY(open->accessibleName().contains(u"brief.txt"_qs));
        QVERIFY(steun::prent(*venster, u"inhoud-document"_qs, {820, 680}));
        venster->findChild<Leesblad *>()->verticalScrollBar()->setValue(venster->findChild<Leesblad *>()->verticalScrollBar()->maximum());
        QVERIFY(steun::prent(*venster, u"inhoud-document"_qs, {820, 680}));
        open->click();
        QPointer<Documentvenster> document = venster->findChild<Documentvenster *>();
        QVERIFY(document && document->isVisible());
        QCOMPARE(document->blad()->vorm(), Documentvorm::Tekst);
        QCOMPARE(document->findChild<QPlainTextEdit *>()->toPlainText(), u"vlinderstruikbrief"_qs);
        QCOMPARE(gelogd(), 1);
        document->accept();
        // Its time over, it does not open any more, and what is open goes with the look.
        open->click();
        QTRY_VERIFY(document.isNull());
        document = venster->findChild<Documentvenster *>();
        huis.klok.zet(huis.klok.nu().addSecs(31 * 60));
        open->click();
        QCOMPARE(gelogd(), 2);
        QCOMPARE(gelogd(u"geweigerd"_qs), 1);
        QCOMPARE(om.fouten.size(), 1);
        venster->kijkOpDeKlok();
        QTRY_VERIFY(!venster && !document);
    }

    void aLookIsEndedFromItsWindowAndThePageSaysWhoLooked()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Kamer &kamer = huis.coordinator();
        Omgevingproef om(kamer);
        Bewaringpagina pagina(om, id);
        om.pagina = &pagina;
        pagina.show();
        QVERIFY(pagina.findChild<Leesblad *>()->tekst().contains(u"Niemand, sinds het is afgeschermd"_qs));
        MOET_LUKKEN(kamer.doe(OpenInzage{id, Kijkreden::Heropening, u"Er kwam een melding"_qs, 30}));
        vind<Actieknop>(pagina, u"bekijk"_qs)->click(); // it is open: nothing is asked again
        auto *venster = pagina.findChild<Inhoudvenster *>();
        QVERIFY(venster);
        vind<QPushButton>(*venster, u"eind"_qs)->click();
        MOET(const MijnInzage::Antwoord mijn, kamer.vraag(MijnInzage{id}));
        QVERIFY(!mijn.inzage);
        const QString tekst = pagina.findChild<Leesblad *>()->tekst();
        QVERIFY2(tekst.contains(accountVan(Rol::Casuscoordinator)) && tekst.contains(u"Er kwam een melding"_qs), qPrintable(tekst));
    }

    void whatIsDecryptedGoesWhenThePageIsPutAway()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Omgevingproef om(huis.coordinator());
        Bewaringpagina pagina(om, id);
        pagina.show();
        MOET(const Inhoudbeeld beeld, kijk(huis.coordinator(), id, Kijkreden::Heropening));
        QPointer<Inhoudvenster> venster = new Inhoudvenster(om, beeld, &pagina);
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
        auto *dialoog = pagina.findChild<Tweedepersoondialoog *>();
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
        auto *dialoog = pagina.findChild<Tweedepersoondialoog *>();
        QVERIFY(!vind<QLineEdit>(*dialoog, u"account"_qs)->isVisible());
        QTest::keyClicks(vind<QLineEdit>(*dialoog, u"bevestiging"_qs), u"2026-001"_qs);
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
        Certificaatvenster venster(om, {.stuk = {u"Certificaat 2026-001"_qs, {Blok::alinea(u"Wet art. 9"_qs)}}}, &pagina);
        venster.setAttribute(Qt::WA_DeleteOnClose, false);
        venster.open();
        const QString pad = huis.map.filePath(u"certificaat.pdf"_qs);
        venster.bewaar(pad);
        QFile bestand(pad);
        QVERIFY(bestand.open(QIODevice::ReadOnly));
        QVERIFY(bestand.read(5).startsWith("%PDF-"));
        venster.bewaar(huis.map.filePath(u"certificaat.odt"_qs));
        QVERIFY(QFile::exists(huis.map.filePath(u"certificaat.odt"_qs)));
        const auto gelogd = [&om] { return om.kamer().database().waarde(u"SELECT count(*) FROM logboek WHERE handeling = 'uitwisseling.voer-uit' AND resultaat LIKE '%certificaat'"_qs).value().toInt(); };
        QCOMPARE(gelogd(), 2); // each as it left
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
        pagina.findChild<QTabWidget *>()->setCurrentIndex(2);
        auto *reg = vind<Lijst>(pagina, u"register"_qs);
        QCOMPARE(reg->tabel()->model()->rowCount(), 1);
        QVERIFY(steun::prent(pagina, u"register"_qs, {1060, 420}));
        reg->tabel()->selectRow(0);
        QTest::keyClick(reg->tabel(), Qt::Key_Return);
        QVERIFY(pagina.findChild<Certificaatvenster *>());
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
        }
        MOET(const Beoordelaars wie, huis.coordinator().vraag(VraagBeoordelaars{}));
        QCOMPARE(wie.rijen.size(), 2);
        MOET(const Gedaan lijst, huis.coordinator().doe(StelLijstOp{{DossierId(1), DossierId(2), DossierId(3)}, wie.rijen.last().account, {}, {}}));
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
        regels->tabel()->selectAll();
        vind<QPushButton>(*venster, u"akkoord"_qs)->click();
        auto *voerUit = vind<QPushButton>(*venster, u"voer-uit"_qs);
        QVERIFY(voerUit->isVisible() && !voerUit->isEnabled());
        QTest::keyClicks(vind<QLineEdit>(*venster, u"aantal"_qs), u"3"_qs);
        QVERIFY(voerUit->isEnabled());
        QVERIFY(steun::prent(*venster, u"vernietigingslijst-akkoord"_qs, {980, 620}));
        voerUit->click();
        QTRY_VERIFY_WITH_TIMEOUT(uitgevoerd, 30000);
        QCOMPARE(*om.kamer().database().waarde(u"SELECT count(*) FROM dossier"_qs), u"0"_qs);
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
