// SPDX-License-Identifier: EUPL-1.2
// The guided tour: the whole path from melding to vernietiging through the real window and its forms, with the mouse, and a picture of
// every page in light and dark. `rondleiding [folder]` leaves the pictures there; as a test it fails on a Qt warning, clipped text or
// an unnamed input.
#include "core/demo/demo.h"
#include "core/documenten/handelingen.h"
#include "core/kamer/kamer.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/tour/gids.h"
#include "ui/bouwstenen/kamerpagina.h"
#include "ui/documenten/documentvenster.h"
#include "ui/papier/papier.h"
#include "ui/aanmelding/quarantainevenster.h"
#include "ui/uitwisseling/afdrukvenster.h"
#include "ui/weging/plaatsvervangersvenster.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/kijkdialoog.h"
#include "ui/werkvoorraad/afwezigvenster.h"
#include "ui/werkvoorraad/herinnervenster.h"
#include "ui/werkvoorraad/werkvoorraadpagina.h"
#include "ui/venster/palet.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace weegkamer;

namespace
{
QString s_map; // NOLINT: handed from main to the one test object that Qt Test makes

template <class D>
D *dialoog()
{
    return qobject_cast<D *>(QApplication::activeModalWidget());
}
} // namespace

#define GAAT(stap) QVERIFY2((stap), qPrintable(m_gids->fout()))

class Rondleiding : public QObject
{
    Q_OBJECT

    std::unique_ptr<tour::Gids> m_gids;

    tour::Pad &pad() { return m_gids->pad(); }
    tour::Hand &hand() { return m_gids->hand(); }
    Kamer &kamer() { return m_gids->werkplek().kamer(); }
    QString opPagina()
    {
        const auto *pagina = qobject_cast<Kamerpagina *>(m_gids->werkplek().venster().huidigePagina());
        return pagina ? pagina->titel() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(s_map));
        m_gids = std::make_unique<tour::Gids>(s_map);
        QVERIFY(QTest::qWaitForWindowActive(m_gids->venster()));
    }
    void init() { steun::faalBijWaarschuwing(); }

    void theFirstPageOffersThreeWaysToBegin()
    {
        m_gids->werkplek().begin();
        GAAT(m_gids->prent(u"begin"_qs));
        GAAT(hand().druk(u"Maak een kamer…"_qs));
        GAAT(m_gids->prent(u"kamer-maken"_qs, QApplication::activeModalWidget()));
        hand().toets(Qt::Key_Escape);
    }

    void thePracticeMunicipalityIsMadeAndShowsItsAccounts()
    {
        GAAT(m_gids->maakOefengemeente());
        QCoreApplication::processEvents();
        GAAT(m_gids->prent(u"inloggen"_qs));
    }

    void aWrongPasswordIsSaidCalmly()
    {
        GAAT(hand().druk(u"Vul account Marit van Ommeloo in"_qs));
        GAAT(hand().vul(u"Wachtwoord"_qs, u"een heel verkeerde zin"_qs));
        GAAT(hand().druk(u"Log in"_qs));
        GAAT(m_gids->wacht([this] {
            const auto labels = m_gids->venster()->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](QLabel *l) { return l->text().contains(u"horen niet bij elkaar"); });
        }));
        GAAT(m_gids->prent(u"inloggen-mislukt"_qs));
    }

    void twoPartsOfTheRecoveryKeyHaveAPage()
    {
        GAAT(hand().druk(u"Is iedereen zijn wachtwoord kwijt?"_qs));
        GAAT(m_gids->prent(u"weer-toegang"_qs));
        GAAT(hand().druk(u"Terug naar inloggen"_qs));
    }

    void theBeheerderHasAWindowOfItsOwn()
    {
        GAAT(pad().logIn(Rol::Beheerder));
        QVERIFY(!m_gids->werkplek().kamer().heeftDossiers());
        GAAT(m_gids->prent(u"beheerder"_qs));
        m_gids->werkplek().vergrendel();
    }

    void theCoordinatorsPages_data()
    {
        QTest::addColumn<QString>("onderwerp");
        for (const char *o : {"Werkvoorraad", "Aanmeldingen", "Weging", "Casussen", "Bewaring", "Toezicht", "Beheer"})
            QTest::newRow(o) << QString::fromLatin1(o);
    }
    void theCoordinatorsPages()
    {
        QFETCH(QString, onderwerp);
        if (!m_gids->werkplek().isIngelogd())
            GAAT(pad().logIn(Rol::Casuscoordinator));
        GAAT(hand().ga(onderwerp));
        GAAT(m_gids->prent(onderwerp.toLower()));
    }

    void everyPageHasHelpAndTheKeyboardAnOverview()
    {
        GAAT(hand().ga(u"Casussen"_qs));
        hand().toets(Qt::Key_F1);
        auto *hulp = m_gids->venster()->findChild<QDialog *>(u"hulp"_qs);
        QVERIFY(hulp);
        GAAT(m_gids->prent(u"hulp"_qs, hulp));
        hulp->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_gids->venster()->activateWindow();
        hand().toets(QKeySequence(Qt::CTRL | Qt::Key_Question));
        hulp = m_gids->venster()->findChild<QDialog *>(u"hulp"_qs);
        QVERIFY(hulp);
        GAAT(m_gids->prent(u"sneltoetsen"_qs, hulp));
        hulp->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_gids->venster()->activateWindow();
    }

    void aListIsFilteredPrintedAndGivenOtherColumns()
    {
        GAAT(hand().ga(u"Casussen"_qs));
        GAAT(hand().vul(u"Filter casussen"_qs, u"xq"_qs));
        hand().toets(Qt::Key_Return); // asks at once what was typed
        GAAT(m_gids->prent(u"lijst-niets-gevonden"_qs));
        hand().toets(Qt::Key_Escape);
        GAAT(hand().tab(u"Acties"_qs));
        GAAT(m_gids->prent(u"acties"_qs));
        hand().toets(QKeySequence(Qt::CTRL | Qt::Key_P));
        QVERIFY(dialoog<Afdrukvenster>());
        GAAT(m_gids->prent(u"lijst-afdrukken"_qs, dialoog<Afdrukvenster>()));
        hand().toets(Qt::Key_Escape);
    }

    void whoOwesSomethingIsRemindedAndWorkIsHandedOver()
    {
        GAAT(hand().ga(u"Werkvoorraad"_qs));
        Werkvoorraadpagina *pagina = nullptr; // the one in sight, not one that went before it
        for (auto *p : m_gids->venster()->findChildren<Werkvoorraadpagina *>())
            pagina = p->isVisible() ? p : pagina;
        QVERIFY(pagina);
        for (auto *k : pagina->findChildren<QPushButton *>()) {
            if (k->text().startsWith(u"Wacht op anderen"_qs))
                k->click();
        }
        QCoreApplication::processEvents();
        GAAT(m_gids->prent(u"wacht-op-anderen"_qs));
        const auto herinner = pagina->findChildren<QPushButton *>(u"herinner"_qs);
        QVERIFY(!herinner.isEmpty());
        herinner.constFirst()->click();
        auto *herinnering = dialoog<Herinnervenster>();
        QVERIFY(herinnering);
        GAAT(m_gids->prent(u"herinnering"_qs, herinnering));
        herinnering->kopieer();
        herinnering->accept();
        QCoreApplication::processEvents();
        GAAT(m_gids->prent(u"herinnerd"_qs));
        for (QAction *a : pagina->findChild<QMenu *>()->actions()) {
            if (a->text().startsWith(u"Afwezigheid"_qs))
                a->trigger();
        }
        QVERIFY(dialoog<Afwezigvenster>());
        GAAT(m_gids->prent(u"afwezigheid"_qs, dialoog<Afwezigvenster>()));
        hand().toets(Qt::Key_Escape);
    }

    void oldDossiersAndDeputiesHaveAWindow()
    {
        GAAT(hand().ga(u"Aanmeldingen"_qs));
        GAAT(hand().druk(u"Oude dossiers…"_qs));
        QVERIFY(dialoog<Quarantainevenster>());
        GAAT(m_gids->prent(u"oude-dossiers"_qs, dialoog<Quarantainevenster>()));
        hand().toets(Qt::Key_Escape);
        GAAT(hand().ga(u"Weging"_qs));
        GAAT(hand().druk(u"Plaatsvervangers…"_qs));
        QVERIFY(dialoog<Plaatsvervangersvenster>());
        GAAT(m_gids->prent(u"plaatsvervangers"_qs, dialoog<Plaatsvervangersvenster>()));
        hand().toets(Qt::Key_Escape);
    }

    void aMeldingComesInAndIsJudged()
    {
        GAAT(pad().neemMeldingAan());
        GAAT(pad().beoordeelMelding());
    }

    void theAanmeldingIsFilledInAndHandedIn()
    {
        GAAT(pad().meldAan());
        GAAT(pad().voegFeitToe());
        GAAT(pad().toetsFeit());
        GAAT(pad().dienIn());
    }

    void threeSeatsJudgeEachUnderItsOwnSeal_data()
    {
        QTest::addColumn<Rol>("rol");
        for (Rol rol : {Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie})
            QTest::newRow(qPrintable(tekst(rol))) << rol;
    }
    void threeSeatsJudgeEachUnderItsOwnSeal()
    {
        QFETCH(Rol, rol);
        GAAT(pad().oordeel(rol));
    }

    void theBesluitMakesItACasus() { GAAT(pad().besluit()); }

    void aFullCasusShowsAllItsTabs()
    {
        GAAT(hand().ga(u"Casussen"_qs));
        const auto lijst = kamer().vraag(u"casus.lijst"_qs, {});
        QVERIFY(lijst.has_value());
        const QJsonArray rijen = lijst->value(u"rijen").toArray();
        GAAT(hand().openRij(u"Casussen"_qs, rijen.at(rijen.size() - 2)[u"nummer"].toString()));
        int nummer = 0;
        for (const char *tab : {"Overzicht", "Inbreng", "Plan", "Deelnemers", "Documenten", "Tijdlijn"}) {
            GAAT(hand().tab(QString::fromLatin1(tab)));
            GAAT(m_gids->prent(u"casus-tab-%1"_qs.arg(++nummer)));
        }
        hand().toets(QKeySequence(Qt::CTRL | Qt::Key_P));
        QVERIFY(dialoog<Afdrukvenster>());
        GAAT(m_gids->prent(u"casus-afdrukken"_qs, dialoog<Afdrukvenster>()));
        hand().toets(Qt::Key_Escape);
    }

    void aCasusIsFoundByItsNumberAndItsPlanIsEvaluated()
    {
        const auto lijst = kamer().vraag(u"casus.lijst"_qs, {});
        QVERIFY(lijst.has_value());
        const QJsonArray rijen = lijst->value(u"rijen").toArray();
        const QJsonObject casus = rijen.at(rijen.size() - 2).toObject();
        hand().toets(QKeySequence(Qt::CTRL | Qt::Key_K));
        GAAT(m_gids->prent(u"zoek-of-doe"_qs));
        Palet &palet = m_gids->werkplek().venster().palet();
        QSignalSpy gezocht(&palet, &Palet::gezochtSnel);
        QTest::keyClicks(QApplication::focusWidget(), casus.value(u"nummer").toString());
        GAAT(m_gids->wacht([&gezocht] { return !gezocht.isEmpty(); }));
        GAAT(m_gids->prent(u"zoek-of-doe-nummer"_qs));
        hand().toets(Qt::Key_Return);
        QCOMPARE(opPagina(), u"Casus "_qs + casus.value(u"nummer").toString());
        GAAT(hand().tab(u"Plan"_qs));
        GAAT(pad().werkPlanUit(casus.value(u"dossier")));
        int nummer = 0;
        for (const char *tab : {"Overzicht", "Plan", "Tijdlijn"}) {
            GAAT(hand().tab(QString::fromLatin1(tab)));
            GAAT(m_gids->prent(u"casus-geevalueerd-%1"_qs.arg(++nummer)));
        }
    }

    void allTextsAreSearched()
    {
        hand().toets(QKeySequence(Qt::CTRL | Qt::Key_K));
        QTest::keyClicks(QApplication::focusWidget(), u"school"_qs);
        hand().toets(Qt::Key_Return);
        QCOMPARE(opPagina(), u"Zoeken"_qs);
        GAAT(m_gids->prent(u"zoeken"_qs));
        GAAT(hand().ga(u"Casussen"_qs));
        const QJsonArray rijen = kamer().vraag(u"casus.lijst"_qs, {})->value(u"rijen").toArray();
        GAAT(hand().openRij(u"Casussen"_qs, rijen.at(rijen.size() - 2)[u"nummer"].toString()));
    }

    void theSameCasusThroughAnothersEyes()
    {
        Q_EMIT m_gids->werkplek().venster().kijkAlsGekozen();
        auto *kies = dialoog<Kijkdialoog>();
        QVERIFY(kies);
        auto *punt = kies->findChild<QComboBox *>(u"kijkpunt"_qs);
        punt->setCurrentIndex(punt->findText(label(Rol::Politie)));
        GAAT(m_gids->prent(u"bekijk-als-kiezen"_qs, kies));
        GAAT(hand().druk(u"Bekijk"_qs));
        QVERIFY(kamer().kijktAls().has_value());
        GAAT(m_gids->prent(u"bekijk-als"_qs));
        GAAT(hand().druk(u"Terug naar uw eigen blik"_qs));
        QVERIFY(!kamer().kijktAls().has_value());
    }

    void whoMayWhatIsOneTable()
    {
        const Plaats eerder = m_gids->werkplek().plaats();
        GAAT(hand().ga(u"Beheer"_qs));
        GAAT(hand().tab(u"Rechten"_qs));
        GAAT(m_gids->prent(u"rechten"_qs));
        m_gids->werkplek().ga(eerder);
    }

    void aDocumentIsShownInsideTheProgram()
    {
        const DossierId dossier = m_gids->werkplek().plaats().dossier;
        QList<Blok> blokken;
        for (int i = 0; i < 60; ++i)
            blokken.append(Blok::alinea(u"Alinea %1 van een brief over de afspraken van het overleg, zoals zij per post binnenkwam."_qs.arg(i + 1)));
        const auto brief = alsPdf({u"Brief van de reclassering"_qs, blokken}, {u"Reclassering Voorbeeldstad"_qs, true, {}});
        QVERIFY(brief.has_value());
        QVERIFY(kamer().doe(VoegDocumentToe{.dossier = dossier, .soort = Documentsoort::Brief, .naam = u"brief reclassering.pdf"_qs, .inhoud = *brief}).has_value());
        hand().toets(Qt::Key_F5);
        GAAT(hand().tab(u"Documenten"_qs));
        GAAT(hand().openRij(u"Documenten"_qs, u"brief reclassering.pdf"_qs));
        QVERIFY(dialoog<Documentvenster>());
        GAAT(m_gids->prent(u"document"_qs, dialoog<Documentvenster>()));
        hand().toets(Qt::Key_Escape);
    }

    void closingShieldsIt() { GAAT(pad().sluitAf()); }

    void fiveYearsPassAndTwoPersonsDestroyIt()
    {
        GAAT(pad().draaiKlok(5));
        GAAT(pad().stelVernietigingVoor());
        GAAT(pad().bekrachtigVernietiging());
        GAAT(m_gids->prent(u"na-vernietiging"_qs));
    }

    void lockingLeavesNothingOnScreen()
    {
        hand().toets(QKeySequence(Qt::CTRL | Qt::Key_L));
        GAAT(m_gids->wacht([this] { return !m_gids->werkplek().isIngelogd(); }));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the event loop does next
        GAAT(m_gids->prent(u"vergrendeld"_qs));
        const auto labels = m_gids->venster()->findChildren<QLabel *>();
        for (QLabel *l : labels)
            QVERIFY2(!l->text().contains(u"Rondleider"), qPrintable(l->text()));
    }

    void cleanupTestCase() { m_gids.reset(); }
};

int main(int argc, char **argv)
{
    return tour::speel<Rondleiding>(argc, argv, s_map);
}

#include "rondleiding.moc"
