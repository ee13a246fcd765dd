// SPDX-License-Identifier: EUPL-1.2
// The lock in the real window: nothing stays on the screen, everything is back after log-in, and a running Taak ends first.
#include "core/bewaring/sluitaf.h"
#include "core/handeling/taak.h"
#include "core/kamer/vergrendeling.h"
#include "tests/steun/huis.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/vul.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/steun/wegingproef.h"
#include "ui/bouwstenen/formulier.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/inlogpagina.h"
#include "ui/venster/palet.h"
#include "ui/venster/startpagina.h"
#include "ui/venster/stiltewacht.h"
#include "ui/venster/werkplek.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QTabWidget>

using namespace weegkamer;
using namespace std::chrono_literals;

class TestVergrendelen : public QObject
{
    Q_OBJECT

    std::unique_ptr<Huis> m_huis;
    std::unique_ptr<Werkplek> m_werkplek;
    DossierId m_dossier;
    DossierId m_weging;

    bool logIn(Rol rol = Rol::Casuscoordinator)
    {
        m_werkplek->logIn(accountVan(rol), huisgeheim());
        return QTest::qWaitFor([this] { return m_werkplek->isIngelogd(); }, 20'000);
    }
    QString opHetScherm()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the event loop does next
        QStringList uit;
        const auto labels = m_werkplek->venster().findChildren<QLabel *>();
        for (QLabel *l : labels)
            uit.append(l->text());
        return uit.join(u'\n');
    }
    QTabWidget *tabs()
    {
        const auto alle = m_werkplek->venster().findChildren<QTabWidget *>();
        for (QTabWidget *t : alle) {
            if (t->isVisible() && t->count() > 3)
                return t;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        steun::faalBijWaarschuwing();
        pasToe(*qApp, Thema::Licht);
        m_huis = std::make_unique<Huis>();
        MOET(const DossierId dossier, vulCasus(*m_huis));
        m_dossier = dossier;
        m_weging = legVoor(*m_huis, 77).dossier;
        m_huis->logUit();
        m_werkplek = std::make_unique<Werkplek>(m_huis->klok);
        m_werkplek->venster().resize(1280, 800);
        m_werkplek->venster().show();
        m_werkplek->venster().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_werkplek->venster()));
        m_werkplek->kies(m_huis->pad());
        QVERIFY(logIn());
    }
    void cleanup()
    {
        m_werkplek.reset();
        m_huis.reset();
    }

    void nothingStaysOnTheScreenAndTheKamerIsReleased()
    {
        m_werkplek->ga({u"casussen"_qs, m_dossier});
        QVERIFY(opHetScherm().contains(vulwoorden.constFirst()));
        QApplication::clipboard()->setText(vulwoorden.constFirst());
        QVERIFY(QFile::exists(m_huis->pad() + u".slot"_qs));
        QTest::keyClick(&m_werkplek->venster(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!m_werkplek->isIngelogd());
        QVERIFY(!opHetScherm().contains(vulwoorden.constFirst()));
        QCOMPARE(QApplication::clipboard()->text(), QString());
        QVERIFY(!QFile::exists(m_huis->pad() + u".slot"_qs));
        QVERIFY(m_werkplek->venster().findChild<Inlogpagina *>());
        QVERIFY(opHetScherm().contains(u"Weegkamer is vergrendeld")); // to who comes back to the desk
        QVERIFY(!m_werkplek->venster().windowTitle().contains(vulwoorden.constFirst()));
    }

    // A full disk: the lock does not wait, and whoever comes back hears what is gone. That it says so only then: the next test.
    void aDraftThatCanNotBeKeptIsSaidAtTheDesk()
    {
        m_werkplek->ga({u"casussen"_qs, m_dossier});
        auto *dialoog = new Handelingdialoog(*m_werkplek, {.handeling = QLatin1String(SluitAf::kop.naam), .vast = {{u"dossier"_qs, m_dossier.tekst()}}},
                                             &m_werkplek->venster());
        dialoog->open();
        QTest::keyClicks(dialoog->formulier()->findChild<QPlainTextEdit *>(), u"half getypt"_qs);
        MOET(const QString niets, m_werkplek->kamer().database().waarde(u"CREATE TRIGGER vol BEFORE INSERT ON concept BEGIN SELECT RAISE(ABORT, 'vol'); END"_qs));
        QVERIFY(niets.isEmpty());
        m_werkplek->vergrendel();
        QVERIFY(!m_werkplek->isIngelogd());
        QVERIFY(opHetScherm().contains(u"kon niet als concept worden bewaard"));
    }

    void placeTabAndDraftAreBack()
    {
        m_werkplek->ga({u"casussen"_qs, m_dossier});
        QTabWidget *voor = tabs();
        QVERIFY(voor);
        voor->setCurrentIndex(2);
        auto *dialoog = new Handelingdialoog(*m_werkplek, {.handeling = QLatin1String(SluitAf::kop.naam), .vast = {{u"dossier"_qs, m_dossier.tekst()}}},
                                             &m_werkplek->venster());
        dialoog->open();
        auto *veld = dialoog->formulier()->findChild<QPlainTextEdit *>();
        QVERIFY(veld);
        QTest::keyClicks(veld, u"half getypt"_qs);
        m_werkplek->vergrendel();
        QVERIFY(!m_werkplek->isIngelogd());
        QVERIFY(!opHetScherm().contains(u"kon niet als concept worden bewaard"));

        QVERIFY(logIn());
        QCOMPARE(m_werkplek->plaats(), (Plaats{u"casussen"_qs, m_dossier}));
        QVERIFY(tabs());
        QCOMPARE(tabs()->currentIndex(), 2);
        MOET(const auto concept_, m_werkplek->kamer().leesConcept(QLatin1String(SluitAf::kop.naam), m_dossier));
        QVERIFY(concept_);
        QVERIFY(QJsonDocument(*concept_).toJson().contains("half getypt"));
        m_werkplek->terug(); // to the list of the subject
        QCOMPARE(m_werkplek->plaats(), (Plaats{u"casussen"_qs, {}}));
    }

    void theWindowIsAsLargeAsItWas()
    {
        Hoofdvenster &venster = m_werkplek->venster();
        venster.resize(800, 620);
        m_werkplek->vergrendel();
        QVERIFY(!m_werkplek->isIngelogd());
        venster.resize(800, 700); // somebody else's
        QVERIFY(logIn());
        QCOMPARE(venster.size(), QSize(800, 620));
        // Larger than the screen has room for (another desk, another screen): as large as that.
        const QSize plek = venster.screen()->availableSize();
        venster.resize(plek.width() + 300, plek.height() - 100);
        m_werkplek->vergrendel();
        QVERIFY(logIn());
        QCOMPARE(venster.size(), QSize(plek.width(), plek.height() - 100));
    }

    void aPageThatIsNotInSightDoesNotKeepTheWindowLarge()
    {
        Hoofdvenster &venster = m_werkplek->venster();
        m_werkplek->ga({u"bewaring"_qs, {}});
        QCoreApplication::processEvents();
        auto *breed = new QWidget;
        breed->setMinimumWidth(1500);
        venster.huidigePagina()->layout()->addWidget(breed);
        QTRY_VERIFY(venster.minimumSizeHint().width() > 1500);
        m_werkplek->ga({u"werkvoorraad"_qs, {}});
        QTRY_COMPARE(venster.minimumSizeHint().width(), 800);
    }

    void somebodyElseDoesNotComeInWhereTheFirstOneWas()
    {
        m_werkplek->ga({u"casussen"_qs, m_dossier});
        m_werkplek->vergrendel();
        QVERIFY(logIn(Rol::Contactpunt));
        QCOMPARE(m_werkplek->plaats().dossier, DossierId());
        m_werkplek->vergrendel();
        QVERIFY(logIn());
        QCOMPARE(m_werkplek->plaats().dossier, m_dossier);
    }

    void whatWasSearchedForIsNotKept()
    {
        Q_EMIT m_werkplek->venster().gezocht(vulwoorden.constFirst());
        QVERIFY(opHetScherm().contains(u"Gevonden voor “%1”"_qs.arg(vulwoorden.constFirst())));
        m_werkplek->vergrendel();
        QVERIFY(!opHetScherm().contains(vulwoorden.constFirst()));
        QVERIFY(logIn());
        MOET(const auto plaats, m_werkplek->kamer().leesConcept(u"venster.plaats"_qs, {}));
        QVERIFY(plaats);
        QVERIFY(!QJsonDocument(*plaats).toJson().contains(vulwoorden.constFirst().toUtf8()));
        // One is where one was, with nothing in it, and can type on.
        QCOMPARE(m_werkplek->plaats(), (Plaats{u"zoeken"_qs, {}}));
        auto *veld = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(veld);
        QCOMPARE(veld->accessibleName(), u"Zoek of doe"_qs);
        QCOMPARE(veld->text(), QString());
        QVERIFY(!m_werkplek->venster().palet().isOpen());
        QVERIFY(opHetScherm().contains(u"Wat u eerder zocht, wordt niet bewaard"));
        QVERIFY(!opHetScherm().contains(vulwoorden.constFirst()));
        Q_EMIT m_werkplek->venster().gezocht(vulwoorden.constFirst());
        QVERIFY(opHetScherm().contains(vulwoorden.constFirst()));
        // Who may not search does not come in there.
        m_werkplek->vergrendel();
        QVERIFY(logIn(Rol::Auditor));
        QVERIFY(m_werkplek->plaats().onderwerp != u"zoeken"_qs);
    }

    // Every place that one can be at, with the accounts that come there.
    void eachPlaceIsBack_data()
    {
        QTest::addColumn<QString>("onderwerp");
        for (const char *o : {"werkvoorraad", "aanmeldingen", "weging", "casussen", "bewaring", "logboek", "beheer", "back-ups"})
            QTest::newRow(o) << QString::fromLatin1(o);
    }
    void eachPlaceIsBack()
    {
        QFETCH(QString, onderwerp);
        m_werkplek->ga({onderwerp, {}});
        const QString hier = m_werkplek->plaats().onderwerp;
        QCOMPARE(hier, onderwerp);
        if (hier == u"beheer" || hier == u"back-ups")
            QTRY_VERIFY(opHetScherm().contains(u"Back-ups staan in")); // read beside the window
        m_werkplek->vergrendel();
        QVERIFY(logIn());
        QCOMPARE(m_werkplek->plaats(), (Plaats{onderwerp, {}}));
        QVERIFY(m_werkplek->venster().huidigePagina()->isAncestorOf(QApplication::focusWidget()) ||
                m_werkplek->venster().huidigePagina() == QApplication::focusWidget());
    }

    void aRunningTaakIsStoppedFirst()
    {
        QSemaphore begonnen;
        std::atomic<bool> gestopt = false;
        auto taak = m_werkplek->kamer().taak(u"Proef"_qs, [&](Taak::Voortgang &voortgang, Kamer &) -> Gelukt {
            begonnen.release();
            while (voortgang.meld(0, 1)) {
            }
            gestopt = true;
            return fout(FoutSoort::Geannuleerd);
        });
        QVERIFY(taak);
        begonnen.acquire();
        m_werkplek->vergrendel();
        // Nothing can be read while it waits.
        QVERIFY(m_werkplek->isIngelogd());
        QVERIFY(m_werkplek->venster().isBedekt());
        QVERIFY(steun::prent(m_werkplek->venster(), u"vergrendelen-wacht"_qs, {1280, 800}));
        QTRY_VERIFY(!m_werkplek->isIngelogd());
        QVERIFY(gestopt);
        QVERIFY(!m_werkplek->venster().isBedekt());
    }

    void aTaakPastItsPointOfNoReturnIsFinishedFirst()
    {
        QSemaphore begonnen;
        QSemaphore mag;
        std::atomic<bool> afgemaakt = false;
        auto taak = m_werkplek->kamer().taak(u"Proef"_qs, [&](Taak::Voortgang &voortgang, Kamer &) -> Gelukt {
            voortgang.voorbijTerugkeer();
            begonnen.release();
            mag.acquire();
            if (!voortgang.meld(1, 1))
                return fout(FoutSoort::Geannuleerd);
            afgemaakt = true;
            return {};
        });
        begonnen.acquire();
        m_werkplek->vergrendel();
        QCoreApplication::processEvents();
        QVERIFY(m_werkplek->isIngelogd());
        QVERIFY(m_werkplek->venster().isBedekt());
        mag.release();
        QTRY_VERIFY(!m_werkplek->isIngelogd());
        QVERIFY(afgemaakt);
        QVERIFY(logIn());
        QVERIFY(m_werkplek->kamer().bevindingen().isEmpty());
    }

    void inAMeetingTheNameGoesOutOfSightFirst()
    {
        m_werkplek->ga({u"weging"_qs, m_weging});
        QTest::keyClick(&m_werkplek->venster(), Qt::Key_F2);
        auto *naam = m_werkplek->venster().findChild<QLabel *>(u"betrokkene"_qs);
        QVERIFY(naam);
        QTRY_VERIFY(opHetScherm().contains(u"Proefpersoon"));
        QCOMPARE(m_werkplek->stilte().totVerlopen(), std::chrono::milliseconds(30min));
        m_werkplek->stilte().zetTijden({.stil = 50ms, .overleg = 300ms});
        QTRY_VERIFY(!opHetScherm().contains(u"Proefpersoon"));
        QVERIFY(m_werkplek->isIngelogd());
        QTRY_VERIFY(!m_werkplek->isIngelogd());
    }

    void awayFromTheMeetingTheDeskRuleHolds()
    {
        m_werkplek->ga({u"weging"_qs, m_weging});
        m_werkplek->ga({u"werkvoorraad"_qs, {}});
        QCOMPARE(m_werkplek->stilte().totVerlopen(), std::chrono::milliseconds(5min));
        m_werkplek->terug();
        QCOMPARE(m_werkplek->stilte().totVerlopen(), std::chrono::milliseconds(30min));
    }

    void theTimeInAMeetingIsTheKamersOwn()
    {
        STAAT_TOE("W14.1", m_werkplek->kamer().doe(StelVergrendelingIn{45}));
        m_werkplek->ververs();
        m_werkplek->ga({u"weging"_qs, m_weging});
        QCOMPARE(m_werkplek->stilte().totVerlopen(), std::chrono::milliseconds(45min));
        WEIGERT("W14.1", m_werkplek->kamer().doe(StelVergrendelingIn{4}));
        WEIGERT("W14.1", m_werkplek->kamer().doe(StelVergrendelingIn{61}));
        m_werkplek->vergrendel();
        QVERIFY(logIn());
        QCOMPARE(m_werkplek->kamer().overlegslot(), 45);
    }

    void loggingOutGoesToTheFirstPage()
    {
        m_werkplek->logUit();
        QVERIFY(!m_werkplek->isIngelogd());
        QVERIFY(m_werkplek->venster().findChild<Startpagina *>());
    }

    void closingTheWindowKeepsThePlaceToo()
    {
        m_werkplek->ga({u"bewaring"_qs, {}});
        m_werkplek.reset();
        MOET(const auto plaats, m_huis->coordinator().leesConcept(u"venster.plaats"_qs, {}));
        QVERIFY(plaats);
        QCOMPARE(plaats->value(u"onderwerp").toString(), u"bewaring"_qs);
        m_huis->logUit();
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    TestVergrendelen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vergrendelen.moc"
