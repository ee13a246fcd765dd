// SPDX-License-Identifier: EUPL-1.2
// The sheets about accounts, as the beheerder and a new account see them.
#include "ui/beheer/beheerpagina.h"

#include "tests/beheer/beheerproef.h"
#include "tests/steun/omgevingproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/beheer/accountblad.h"
#include "ui/beheer/codevenster.h"
#include "ui/beheer/geheimdialoog.h"
#include "ui/beheer/hersteldialogen.h"
#include "ui/beheer/herstelvenster.h"
#include "ui/beheer/mijnaccountblad.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/tweedepersoon.h"
#include "ui/bouwstenen/waarom.h"

#include <QTabWidget>
#include <QTableView>

using namespace weegkamer;

class TestAccountpagina : public QObject
{
    Q_OBJECT

    /// The page with its environment.
    struct Blad {
        explicit Blad(Kamer &kamer) : om(kamer), pagina(om)
        {
            om.pagina = &pagina;
            pagina.resize(1060, 620);
            pagina.ververs();
            pagina.show();
        }
        void kies(const QString &naam)
        {
            auto *lijst = pagina.findChild<Lijst *>(u"accounts"_qs);
            for (int i = 0; i < lijst->tabel()->model()->rowCount(); ++i) {
                if (lijst->tabel()->model()->index(i, 0).data().toString() == naam)
                    lijst->tabel()->selectRow(i);
            }
        }
        QString detail() { return pagina.findChild<Accountblad *>()->findChild<Leesblad *>()->tekst(); }
        Omgevingproef om;
        Beheerpagina pagina;
    };
    static void druk(QWidget &in, const QString &knop)
    {
        auto *b = in.findChild<QPushButton *>(knop);
        QVERIFY2(b, qPrintable(knop));
        b->click();
        QCoreApplication::processEvents();
    }
    /// Fills the form that is open in and presses its button; or only presses it.
    static void vulIn(QWidget &pagina, const QJsonObject &velden = {}, const QString &bevestiging = {})
    {
        auto *dialoog = pagina.findChild<Handelingdialoog *>();
        QVERIFY(dialoog);
        if (!velden.isEmpty())
            dialoog->formulier()->zetWaarde(velden);
        if (!bevestiging.isEmpty())
            dialoog->findChildren<QLineEdit *>().constLast()->setText(bevestiging);
        QTest::mouseClick(dialoog->findChild<QPushButton *>(u"doe"_qs), Qt::LeftButton);
    }
    static void typ(QWidget &in, const QString &veld, const QString &tekst)
    {
        auto *v = in.findChild<QLineEdit *>(veld);
        QVERIFY2(v, qPrintable(veld));
        v->setText(tekst);
    }
    template <class D>
    static D *dialoog(QWidget &pagina)
    {
        D *gevonden = nullptr;
        const auto alle = pagina.findChildren<D *>();
        for (D *d : alle) {
            if (d->isVisible())
                gevonden = d;
        }
        return gevonden;
    }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }

    void theBeheerderMakesAnAccountAndSeesItsCodeOnce()
    {
        Huis huis;
        Blad blad(huis.als(Rol::Beheerder));
        QCOMPARE(blad.pagina.findChild<QTabWidget *>()->count(), 6); // accounts, recovery, journal, my account, rights, rules
        blad.pagina.nieuw();
        QJsonObject velden = naarJson(nieuwAccount(u"Petra"_qs));
        QJsonObject machtiging = velden.value(u"machtiging"_qs).toObject();
        machtiging.remove(u"afgever"_qs);
        velden.insert(u"machtiging"_qs, machtiging);
        vulIn(blad.pagina, velden);
        auto *form = dialoog<Handelingdialoog>(blad.pagina);
        QVERIFY(form); // refused, and said beside the field
        QVERIFY(form->formulier()->foutBij(u"machtiging.afgever"_qs).contains(u"afgegeven"_qs));
        QVERIFY(steun::prent(*form, u"account-maken"_qs));
        vulIn(blad.pagina, naarJson(nieuwAccount(u"Petra"_qs)));
        auto *code = dialoog<Codevenster>(blad.pagina);
        QVERIFY(code);
        const QString tekst = code->findChild<QLineEdit *>(u"code"_qs)->text();
        QCOMPARE(tekst.size(), 24);
        QVERIFY(steun::prent(*code, u"openingscode"_qs));
        QCOMPARE(steun::afgekapt(code), QString());
        QCOMPARE(steun::naamlozeInvoer(code), QString());
        // It is never shown again: the key that closes every window asks first.
        QTest::keyClick(code, Qt::Key_Escape);
        QVERIFY(code->isVisible());
        QCOMPARE(steun::afgekapt(code), QString());
        druk(*code, u"sluit"_qs);
        QTRY_VERIFY(!dialoog<Codevenster>(blad.pagina));
        QVERIFY2(blad.detail().startsWith(u"Petra"_qs), qPrintable(blad.detail()));
        QVERIFY(blad.detail().contains(u"nog geen eigen wachtwoord"_qs) && !blad.detail().contains(tekst));
    }

    void keysAreProposedAndGivenAtTheSameScreen()
    {
        Huis huis;
        MOET(const Gedaan gemaakt, huis.als(Rol::Beheerder).doe(nieuwAccount(u"Petra"_qs)));
        MOET_LUKKEN(kiesWachtwoord(huis, u"Petra"_qs, gemaakt.code));
        Blad blad(huis.als(Rol::Beheerder));
        blad.kies(u"Petra"_qs);
        QVERIFY(blad.detail().contains(u"nog niet alle sleutels"_qs));
        druk(blad.pagina, u"beheer.stel-sleutels-voor"_qs);
        vulIn(blad.pagina);
        QVERIFY2(blad.detail().contains(u"Voorgesteld door beheerder"_qs), qPrintable(blad.detail()));
        druk(blad.pagina, u"beheer.bekrachtig-sleutels"_qs);
        auto *tweede = dialoog<Tweedepersoondialoog>(blad.pagina);
        QVERIFY(tweede);
        QVERIFY(!tweede->findChild<QPushButton *>(u"doe"_qs)->isEnabled());
        typ(*tweede, u"account"_qs, accountVan(Rol::Casuscoordinator));
        typ(*tweede, u"wachtwoord"_qs, u"een verkeerd wachtwoord"_qs);
        QVERIFY(steun::prent(*tweede, u"tweede-persoon"_qs));
        QCOMPARE(steun::afgekapt(tweede), QString());
        QCOMPARE(steun::naamlozeInvoer(tweede), QString());
        druk(*tweede, u"doe"_qs);
        QTRY_VERIFY(tweede->findChild<QLineEdit *>(u"wachtwoord"_qs)->text().isEmpty() && !blad.om.kamer().isBezig());
        QTRY_VERIFY(dialoog<Tweedepersoondialoog>(blad.pagina) == tweede);
        typ(*tweede, u"wachtwoord"_qs, huiswachtwoord);
        druk(*tweede, u"doe"_qs);
        QTRY_VERIFY(blad.detail().contains(u"in gebruik"_qs));
        QCOMPARE(regelVan(blad.om.kamer(), u"Petra"_qs).stand, Accountstand::Werkt);
    }

    void resetSaysWhatIsLostBeforehand()
    {
        Huis huis;
        Blad blad(huis.coordinator());
        blad.pagina.toonBlad(u"accounts"_qs);
        blad.kies(accountVan(Rol::Politie));
        druk(blad.pagina, u"beheer.stel-herstel-voor"_qs);
        auto *form = dialoog<Handelingdialoog>(blad.pagina);
        QVERIFY(form);
        QString alles;
        for (const QLabel *l : form->findChildren<QLabel *>())
            alles += l->text();
        QVERIFY2(alles.contains(u"gaat verloren"_qs) && alles.contains(u"Oude handtekeningen blijven geldig"_qs), qPrintable(alles));
        QVERIFY(steun::prent(*form, u"nieuw-begin"_qs));
        vulIn(blad.pagina);
        druk(blad.pagina, u"beheer.bekrachtig-herstel"_qs);
        auto *tweede = dialoog<Tweedepersoondialoog>(blad.pagina);
        QVERIFY(tweede);
        typ(*tweede, u"account"_qs, accountVan(Rol::Burgemeester));
        typ(*tweede, u"wachtwoord"_qs, huiswachtwoord);
        QVERIFY(!tweede->findChild<QPushButton *>(u"doe"_qs)->isEnabled());
        typ(*tweede, u"bevestiging"_qs, accountVan(Rol::Politie));
        druk(*tweede, u"doe"_qs);
        QTRY_VERIFY(dialoog<Codevenster>(blad.pagina));
        dialoog<Codevenster>(blad.pagina)->accept();
        QCOMPARE(regelVan(blad.om.kamer(), accountVan(Rol::Politie)).stand, Accountstand::WachtOpEigenaar);
    }

    void whoMayNotIsToldWhy()
    {
        Huis huis;
        {
            Blad blad(huis.als(Rol::Fg));
            auto *knop = blad.pagina.findChild<Actieknop *>(u"beheer.maak-account"_qs);
            QVERIFY(knop && !knop->isToegestaan() && !knop->accessibleDescription().isEmpty());
            auto *herstel = blad.pagina.findChild<Actieknop *>(u"maak-herstelsleutel"_qs);
            QVERIFY(herstel && !herstel->isToegestaan());
        }
        // A role that has nothing to do with accounts has its own alone.
        Blad politie(huis.als(Rol::Politie));
        QVERIFY(!politie.pagina.findChild<Accountblad *>());
        QVERIFY(politie.pagina.findChild<Mijnaccountblad *>());
    }

    void aNewAccountFirstChoosesAPassword()
    {
        Huis huis;
        MOET(const Gedaan gemaakt, huis.als(Rol::Beheerder).doe(nieuwAccount(u"Contact"_qs, Rol::Contactpunt)));
        huis.logUit();
        MOET(const auto kamer, Kamer::open(huis.pad(), u"Contact"_qs, huisgeheim(gemaakt.code), huis.klok));
        Blad blad(*kamer);
        QVERIFY(!blad.pagina.findChild<Accountblad *>());
        const QString eerst = blad.pagina.findChild<Mijnaccountblad *>()->findChild<Leesblad *>()->tekst();
        QVERIFY2(eerst.contains(u"Kies eerst een eigen wachtwoord"_qs), qPrintable(eerst));
        QVERIFY(steun::prent(blad.pagina, u"eerste-wachtwoord"_qs, {1060, 620}));
        druk(blad.pagina, u"wijzig-wachtwoord"_qs);
        auto *vraag = dialoog<Geheimdialoog>(blad.pagina);
        QVERIFY(vraag);
        typ(*vraag, u"oud"_qs, gemaakt.code);
        typ(*vraag, u"nieuw"_qs, nieuwWachtwoord);
        typ(*vraag, u"nogmaals"_qs, u"iets anders"_qs);
        druk(*vraag, u"doe"_qs);
        QVERIFY(vraag->findChild<QLineEdit *>(u"nogmaals"_qs)->text().isEmpty()); // not the same
        QVERIFY(steun::prent(*vraag, u"wachtwoord-wijzigen"_qs));
        QCOMPARE(steun::naamlozeInvoer(vraag), QString());
        typ(*vraag, u"nogmaals"_qs, nieuwWachtwoord);
        druk(*vraag, u"doe"_qs);
        QTRY_COMPARE(blad.om.meldingen.size(), 1);
        const QString daarna = blad.pagina.findChild<Mijnaccountblad *>()->findChild<Leesblad *>()->tekst();
        QVERIFY2(daarna.contains(u"wacht op sleutels"_qs), qPrintable(daarna));
    }

    void aKeyFileIsMadeWhereItIsAsked()
    {
        Huis huis;
        QTemporaryDir stick;
        Blad blad(huis.als(Rol::Burgemeester));
        blad.pagina.toonBlad(u"mijn-account"_qs);
        druk(blad.pagina, u"maak-sleutelbestand"_qs);
        auto *vraag = dialoog<Geheimdialoog>(blad.pagina);
        QVERIFY(vraag);
        typ(*vraag, u"oud"_qs, huiswachtwoord);
        typ(*vraag, u"bestemming"_qs, stick.filePath(u"b.sleutelbestand"_qs));
        QVERIFY(steun::prent(*vraag, u"sleutelbestand-maken"_qs));
        QCOMPARE(steun::afgekapt(vraag), QString());
        druk(*vraag, u"doe"_qs);
        QTRY_COMPARE(blad.om.meldingen.size(), 1);
        QVERIFY(QFile::exists(stick.filePath(u"b.sleutelbestand"_qs)));
        QVERIFY(blad.pagina.findChild<QPushButton *>(u"geef-sleutelbestand-op"_qs));
    }

    void theRecoveryKeyIsMadePrintedAndTriedOut()
    {
        Huis huis;
        QTemporaryDir map;
        Blad blad(huis.coordinator());
        blad.pagina.toonBlad(u"herstelsleutel"_qs);
        druk(blad.pagina, u"maak-herstelsleutel"_qs);
        auto *wie = dialoog<Bewaardersdialoog>(blad.pagina);
        QVERIFY(wie);
        typ(*wie, u"bewaarder-1"_qs, u"De burgemeester"_qs);
        QVERIFY(steun::prent(*wie, u"bewaarders"_qs));
        druk(*wie, u"doe"_qs);
        auto *venster = dialoog<Herstelvenster>(blad.pagina);
        QVERIFY(venster);
        QVERIFY(steun::prent(*venster, u"hersteldelen"_qs, {720, 660}));
        QCOMPARE(steun::naamlozeInvoer(venster), QString());
        QVERIFY(!venster->isAllesBewaard());
        const QSize maat = venster->size();
        QTest::keyClick(venster, Qt::Key_Escape); // asks first: they are shown this once
        QVERIFY(venster->isVisible());
        QVERIFY(venster->height() >= maat.height());
        QCOMPARE(steun::afgekapt(venster), QString());
        for (qsizetype i = 0; i < 3; ++i) {
            MOET_LUKKEN(venster->bewaar(i, map.filePath(u"deel-%1.pdf"_qs.arg(i + 1))));
            QFile pdf(map.filePath(u"deel-%1.pdf"_qs.arg(i + 1)));
            QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        }
        QVERIFY(venster->isAllesBewaard());
        QTest::keyClick(venster, Qt::Key_Escape); // nothing is lost any more
        QVERIFY(!venster->isVisible());
        QVERIFY(steun::prent(blad.pagina, u"herstelsleutel-te-beproeven"_qs, {1060, 620}));
        druk(blad.pagina, u"beproef-herstelsleutel"_qs);
        auto *beproef = dialoog<Beproefdialoog>(blad.pagina);
        QVERIFY(beproef);
        typ(*beproef, u"herstel-1"_qs, u"dit is geen deel"_qs);
        typ(*beproef, u"herstel-2"_qs, u"dit ook niet"_qs);
        druk(*beproef, u"doe"_qs);
        QVERIFY(beproef->isVisible());
        QVERIFY(steun::prent(*beproef, u"beproef"_qs));
        QCOMPARE(blad.om.kamer().vraag(VraagHerstelsleutel{})->stand, Herstelstand::TeBeproeven);
    }

    void theJournalSaysInWordsWhatWasRefused()
    {
        Huis huis;
        MaakAccount laat = nieuwAccount(u"Te vroeg"_qs);
        laat.machtiging.afgegevenOp = huis.als(Rol::Beheerder).vandaag().addDays(1);
        QVERIFY(!huis.als(Rol::Beheerder).doe(laat));
        Blad blad(huis.als(Rol::Beheerder));
        blad.pagina.toonBlad(u"journaal"_qs);
        const auto *model = blad.pagina.findChild<Lijst *>(u"journaal"_qs)->tabel()->model();
        QStringList toelichtingen;
        for (int i = 0; i < model->rowCount(); ++i)
            toelichtingen.append(model->index(i, 4).data().toString());
        QVERIFY2(toelichtingen.join(u'|').contains(u"Maak een account (regel B12"_qs), qPrintable(toelichtingen.join(u'|')));
        QVERIFY(!toelichtingen.join(u'|').contains(u"beheer."_qs));
    }

    void aFormWithoutFieldsIsAsHighAsItsText()
    {
        Huis huis;
        Blad blad(huis.als(Rol::Beheerder));
        blad.kies(accountVan(Rol::Deelnemer));
        druk(blad.pagina, u"beheer.stel-herstel-voor"_qs);
        auto *form = dialoog<Handelingdialoog>(blad.pagina);
        QVERIFY(form);
        QVERIFY2(form->height() < 320, qPrintable(QString::number(form->height())));
        QCOMPARE(steun::afgekapt(form), QString());
        form->reject();
        blad.pagina.nieuw();
        form = dialoog<Handelingdialoog>(blad.pagina);
        QVERIFY(form && form->height() >= 400);
    }

    void longNamesAndOtherThemesFit_data()
    {
        QTest::addColumn<int>("thema");
        QTest::newRow("light") << static_cast<int>(Thema::Licht);
        QTest::newRow("dark") << static_cast<int>(Thema::Donker);
    }
    void longNamesAndOtherThemesFit()
    {
        QFETCH(int, thema);
        pasToe(*qApp, static_cast<Thema>(thema));
        Huis huis;
        MaakAccount lang = nieuwAccount(QString(190, u'w'), Rol::Auditor);
        lang.machtiging.werkgever = u"Het Bureau voor Onafhankelijke Toetsing van de Rechtmatigheid van Verwerkingen in het Sociaal Domein"_qs;
        MOET(const Gedaan gemaakt, huis.als(Rol::Beheerder).doe(lang));
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(StelHerstelVoor{AccountId(gemaakt.id)}));
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(nieuwAccount(u"محمد بن عبد الله"_qs)));
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(LaatVervallen{AccountId(4)}));
        Blad blad(huis.als(Rol::Beheerder));
        blad.kies(QString(190, u'w'));
        QVERIFY(steun::prent(blad.pagina, u"accounts-beheerder"_qs, {1060, 620}));
        QCOMPARE(steun::afgekapt(&blad.pagina), QString());
        QCOMPARE(steun::naamlozeInvoer(&blad.pagina), QString());
        blad.pagina.toonBlad(u"journaal"_qs);
        QVERIFY(steun::prent(blad.pagina, u"journaal-beheerder"_qs, {1060, 620}));
        QCOMPARE(steun::afgekapt(&blad.pagina), QString());
        pasToe(*qApp, Thema::Licht);
    }
};

QTEST_MAIN(TestAccountpagina)
#include "tst_accountpagina.moc"
