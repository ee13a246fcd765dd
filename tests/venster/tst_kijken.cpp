// SPDX-License-Identifier: EUPL-1.2
// "Bekijk als…" in the real window: the banner, what can and can't be done below it, and the way back.
#include "tests/steun/casusproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/bouwstenen/waarom.h"
#include "ui/uitwisseling/afdrukvenster.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/kijkbalk.h"
#include "ui/venster/kijkdialoog.h"
#include "ui/venster/werkplek.h"
#include "ui/venster/zijbalk.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace weegkamer;

class TestKijken : public QObject
{
    Q_OBJECT

    std::unique_ptr<Huis> m_huis;
    std::unique_ptr<Werkplek> m_plek;
    DossierId m_dossier;

    QString balk() const { return m_plek->venster().findChild<Kijkbalk *>()->isVisible() ? m_plek->venster().findChild<Kijkbalk *>()->tekst() : QString(); }
    QStringList navigatie() const
    {
        QStringList uit;
        for (const Navigatieknop *k : m_plek->venster().findChildren<Navigatieknop *>()) {
            if (k->isVisible())
                uit.append(k->sleutel());
        }
        return uit;
    }
    bool kies(const QString &punt)
    {
        Q_EMIT m_plek->venster().kijkAlsGekozen();
        auto *dialoog = m_plek->venster().findChild<Kijkdialoog *>();
        if (!dialoog)
            return false;
        auto *keuze = dialoog->findChild<QComboBox *>(u"kijkpunt"_qs);
        const int plaats = keuze->findText(punt, Qt::MatchStartsWith);
        keuze->setCurrentIndex(plaats);
        m_dialoognamen = steun::naamlozeInvoer(dialoog);
        m_geprent = steun::prent(*dialoog, u"kijkdialoog"_qs);
        dialoog->findChild<QPushButton *>(u"kijk"_qs)->click();
        return plaats >= 0;
    }
    QString m_dialoognamen;
    bool m_geprent = false;

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init()
    {
        steun::faalBijWaarschuwing();
        m_huis = std::make_unique<Huis>();
        Kamer &k = m_huis->coordinator();
        m_dossier = maakCasus(k);
        MOET_LUKKEN(k.doe(deelneming(m_dossier, organisatie(k, u"politie"_qs), accountId(k, Rol::Deelnemer))));
        m_huis->logUit();
        m_plek = std::make_unique<Werkplek>(m_huis->klok);
        m_plek->venster().resize(1280, 800);
        m_plek->venster().show();
        m_plek->kies(m_huis->pad());
        m_plek->logIn(accountVan(Rol::Casuscoordinator), huisgeheim());
        QTRY_VERIFY(m_plek->isIngelogd());
        m_plek->ga({u"casussen"_qs, m_dossier});
    }
    void cleanup() { m_plek.reset(); }

    /// No entry that does nothing, and one that can't be used here says where it can.
    void theMenuOffersItInADossierAndToWhoMay()
    {
        const auto regels = [this] {
            QStringList uit;
            for (const QMenu *menu : m_plek->venster().findChildren<QMenu *>()) {
                for (const QAction *a : menu->actions()) {
                    if (a->isVisible() && (a->text().startsWith(u"Bekijk ") || a->text().startsWith(u"Stap voor stap")))
                        uit.append(a->isEnabled() ? a->text() : u"niet: "_qs + a->text());
                }
            }
            return uit;
        };
        QCOMPARE(regels(), (QStringList{u"Bekijk dit dossier als…"_qs, u"Stap voor stap"_qs}));
        m_plek->ga({u"casussen"_qs, {}});
        QCOMPARE(regels(), (QStringList{u"niet: Bekijk een dossier als… (open eerst een dossier)"_qs, u"niet: Stap voor stap (open eerst een dossier)"_qs}));
        m_plek->logUit();
        m_plek->kies(m_huis->pad());
        m_plek->logIn(accountVan(Rol::Politie), huisgeheim());
        QTRY_VERIFY(m_plek->isIngelogd());
        QCOMPARE(regels(), QStringList());
    }

    void theBannerSaysWhoseEyesAndTheWindowFollows()
    {
        const QStringList eigen = navigatie();
        QVERIFY(eigen.contains(u"logboek"_qs));
        QVERIFY(kies(u"Deelnemer"_qs));
        QVERIFY(m_geprent);
        QCOMPARE(m_dialoognamen, QString());
        QVERIFY2(balk().startsWith(u"U kijkt door de ogen van: deelnemer (deelnemer)."_qs), qPrintable(balk()));
        QVERIFY(!navigatie().contains(u"logboek"_qs));
        QCOMPARE(m_plek->plaats(), (Plaats{u"casussen"_qs, m_dossier}));
        for (const Thema thema : {Thema::Licht, Thema::Donker}) {
            pasToe(*qApp, thema);
            QVERIFY(steun::prent(m_plek->venster(), u"bekijk-als"_qs, {1280, 800}));
            QCOMPARE(steun::afgekapt(&m_plek->venster()), QString());
        }
        pasToe(*qApp, Thema::Licht);
        QCOMPARE(steun::naamlozeInvoer(&m_plek->venster()), QString());
        m_plek->venster().findChild<QPushButton *>(u"kijk-terug"_qs)->click();
        QVERIFY(balk().isEmpty());
        QTRY_COMPARE(navigatie(), eigen);
        QCOMPARE(m_plek->plaats(), (Plaats{u"casussen"_qs, m_dossier}));
    }

    void noButtonWorksMeanwhile()
    {
        QVERIFY(kies(u"Burgemeester"_qs));
        int knoppen = 0;
        for (const Actieknop *k : m_plek->venster().findChildren<Actieknop *>()) {
            if (!k->isVisible())
                continue;
            ++knoppen;
            QVERIFY2(!k->isToegestaan(), qPrintable(k->objectName()));
        }
        QVERIFY(knoppen > 0);
    }

    void aRoleThatDoesNotSeeThisPageBeginsAtItsOwn()
    {
        QVERIFY(kies(u"Auditor"_qs));
        QVERIFY(!balk().isEmpty());
        QVERIFY(!m_plek->plaats().onderwerp.isEmpty());
    }

    void lockingEndsIt()
    {
        QVERIFY(kies(u"Politie"_qs));
        QVERIFY(!balk().isEmpty());
        m_plek->vergrendel();
        QVERIFY(balk().isEmpty());
        // The log says so, and one comes back where one was: the page of the log-in promises it.
        m_plek->logIn(accountVan(Rol::Casuscoordinator), huisgeheim());
        QTRY_VERIFY(m_plek->isIngelogd());
        QCOMPARE(m_plek->plaats(), (Plaats{u"casussen"_qs, m_dossier}));
        QCOMPARE(casusWaarde(m_plek->kamer(), u"SELECT count(*) FROM logboek WHERE handeling = 'toegang.kijk-weer-zelf'"_qs), u"1"_qs);
    }

    /// Nobody's, that is: only one's own could be, and that is not what one looks at.
    void noPasswordIsChangedMeanwhile()
    {
        const auto knoppen = [this] {
            m_plek->ga({u"beheer"_qs, {}});
            const QWidget *hier = m_plek->venster().huidigePagina();
            return hier->findChildren<QPushButton *>(u"wijzig-wachtwoord"_qs).size() + hier->findChildren<QPushButton *>(u"maak-sleutelbestand"_qs).size();
        };
        QVERIFY(kies(u"Deelnemer"_qs));
        QCOMPARE(knoppen(), 0);
        m_plek->venster().findChild<QPushButton *>(u"kijk-terug"_qs)->click();
        QCOMPARE(knoppen(), 2);
    }

    void theBetrokkenesPaperIsShown()
    {
        QVERIFY(kies(u"De betrokkene"_qs));
        QVERIFY(balk().isEmpty());
        auto *stuk = m_plek->venster().findChild<Afdrukvenster *>();
        QVERIFY(stuk);
        QVERIFY(steun::prent(*stuk, u"betrokkenebeeld"_qs));
    }

    void aThirdThatGotNothingSeesNothing()
    {
        Q_EMIT m_plek->venster().kijkAlsGekozen();
        auto *dialoog = m_plek->venster().findChild<Kijkdialoog *>();
        QVERIFY(dialoog);
        auto *keuze = dialoog->findChild<QComboBox *>(u"kijkpunt"_qs);
        keuze->setCurrentIndex(keuze->findText(u"Een incidentele derde"_qs, Qt::MatchStartsWith));
        dialoog->findChild<QPushButton *>(u"kijk"_qs)->click();
        QVERIFY(dialoog->isVisible());
        QVERIFY(!m_plek->venster().findChild<Afdrukvenster *>());
        // It says so without cutting off what stood there.
        bool gezegd = false;
        for (const QLabel *tekst : dialoog->findChildren<QLabel *>()) {
            gezegd = gezegd || (tekst->isVisible() && tekst->accessibleName() == u"In deze casus is niets aan een derde verstrekt. Een derde ziet er dus niets van."_qs);
            QTRY_VERIFY2(tekst->height() >= tekst->heightForWidth(tekst->width()), qPrintable(tekst->text()));
        }
        QVERIFY(gezegd);
    }
};

QTEST_MAIN(TestKijken)
#include "tst_kijken.moc"
