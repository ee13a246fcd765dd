// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaringpagina.h"

#include "core/bewaring/administratief.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "core/bewaring/vernietig.h"
#include "core/kamer/oefening.h"
#include "tests/bewaring/paginaproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/vernietigproef.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bewaring/bewaringlijst.h"
#include "ui/bewaring/certificaatvenster.h"
#include "ui/bewaring/inhoudvenster.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"
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
#include <QTimeZone>

using namespace weegkamer;

class TestBewaringpagina : public QObject
{
    Q_OBJECT

    static void vulBekrachtiging(Tweedepersoondialoog &dialoog, const QString &wachtwoord)
    {
        QTest::keyClicks(vind<QLineEdit>(dialoog, u"account"_qs), accountVan(Rol::Contactpunt));
        QTest::keyClicks(vind<QLineEdit>(dialoog, u"wachtwoord"_qs), wachtwoord);
        vind<QLineEdit>(dialoog, u"bevestiging"_qs)->clear();
        QTest::keyClicks(vind<QLineEdit>(dialoog, u"bevestiging"_qs), u"2026-001"_qs);
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
        Inhoudbeeld beeldMetWoorden = beeld;
        beeldMetWoorden.besluiten.first().uitkomst = u"casusoverleg"_qs;
        beeldMetWoorden.plan.first().stand = u"niet-meer-mogelijk"_qs;
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "America/New_York"); // the time of the kamer is Dutch on every machine
        QPointer<Inhoudvenster> venster = new Inhoudvenster(om, beeldMetWoorden, &pagina);
        const QString tot = vind<QLabel>(*venster, u"tijd"_qs)->text();
        qputenv("TZ", zone);
        QVERIFY2(tot.contains(beeld.openTot.toTimeZone(QTimeZone("Europe/Amsterdam")).toString(u"HH:mm"_qs)), qPrintable(tot));
        // The words of the form, not those of the file.
        const QString inhoud = venster->findChild<Leesblad *>()->tekst();
        QVERIFY2(inhoud.contains(u"Voorleggen aan het casusoverleg") && inhoud.contains(u"Niet meer mogelijk"), qPrintable(inhoud));
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
        MOET_LUKKEN(kamer.doe(LegBezwaarVast{id, Vasthoudgrond::BezwaarOfBeroep, u"mr. Egelantier"_qs, {2026, 3, 2}, u"BZW-7"_qs, u"Tegen het besluit"_qs, {}, {}}));
        MOET(const Inhoudbeeld beeld, kijk(kamer, id, Kijkreden::Heropening));
        QPointer<Inhoudvenster> venster = new Inhoudvenster(om, beeld, &pagina);
        venster->open();
        const auto gelogd = [&kamer](const QString &hoe = u"document gezien"_qs) {
            return kamer.database().waarde(u"SELECT count(*) FROM logboek WHERE handeling = 'bewaring.bekijk-document' AND resultaat LIKE '%1%'"_qs.arg(hoe)).value().toInt();
        };
        QCOMPARE(gelogd(), 0);
        const QString inhoud = venster->findChild<Leesblad *>()->tekst();
        QVERIFY(inhoud.contains(u"Na het sluiten: Late brief"_qs) && inhoud.contains(u"Na het sluiten: Bezwaar of beroep"_qs));
        QVERIFY(!inhoud.contains(u"bezwaar-of-beroep"_qs));
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
        // Tab goes from the last field to the button that does it, and then to the one that closes.
        const auto erna = [](QWidget *hier) {
            do
                hier = hier->nextInFocusChain();
            while (!(hier->focusPolicy() & Qt::TabFocus));
            return hier;
        };
        QWidget *doe = vind<QPushButton>(*dialoog, u"doe"_qs);
        QCOMPARE(erna(vind<QLineEdit>(*dialoog, u"bevestiging"_qs)), doe);
        QCOMPARE(qobject_cast<QPushButton *>(erna(doe))->text(), u"Sluit"_qs);

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
        // Destroying takes the number and a press: no Enter, wherever the keyboard is.
        for (QWidget *plek : std::initializer_list<QWidget *>{vind<QLineEdit>(*dialoog, u"bevestiging"_qs), vind<QPushButton>(*dialoog, u"doe"_qs)}) {
            QVERIFY(vind<QPushButton>(*dialoog, u"doe"_qs)->isEnabled());
            QTest::keyClick(plek, Qt::Key_Return);
            QVERIFY(dialoog->isVisible());
            QVERIFY(!dialoog->findChild<Taakdialoog *>());
        }
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
