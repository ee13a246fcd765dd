// SPDX-License-Identifier: EUPL-1.2
// Step by step above the pages of a dossier: there by itself in a small municipality, away when asked, and back from the menu.
#include "core/werkvoorraad/wegwijzer.h"

#include "tests/steun/casusproef.h"
#include "tests/steun/prent.h"
#include "tests/steun/toegankelijk.h"
#include "tests/steun/waarschuwingen.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/wegwijzerbalk.h"
#include "ui/venster/werkplek.h"

#include <QLabel>
#include <QPushButton>

using namespace weegkamer;

class TestWegwijzerbalk : public QObject
{
    Q_OBJECT

    std::unique_ptr<Huis> m_huis;
    std::unique_ptr<Werkplek> m_plek;
    QList<DossierId> m_casussen;

    Wegwijzerbalk *balk() const { return m_plek->venster().findChild<Wegwijzerbalk *>(); }
    QString stap() const { return balk()->isVisible() ? balk()->findChild<QLabel *>(u"stap"_qs)->text() : QString(); }
    void open(int casussen, Rol rol = Rol::Casuscoordinator)
    {
        m_huis = std::make_unique<Huis>();
        m_casussen.clear();
        for (int i = 0; i < casussen; ++i)
            m_casussen.append(maakCasus(m_huis->coordinator()));
        m_huis->logUit();
        m_plek = std::make_unique<Werkplek>(m_huis->klok);
        m_plek->venster().resize(1280, 800);
        m_plek->venster().show();
        m_plek->kies(m_huis->pad());
        m_plek->logIn(accountVan(rol), huisgeheim());
        QTRY_VERIFY(m_plek->isIngelogd());
    }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init() { steun::faalBijWaarschuwing(); }
    void cleanup() { m_plek.reset(); }

    void itStandsAboveADossierAndNowhereElse()
    {
        open(1);
        QVERIFY(stap().isEmpty());
        m_plek->ga({u"casussen"_qs, m_casussen.first()});
        QCOMPARE(stap(), u"Stap 8 van 13: Kies wie aan de casus meedoet"_qs);
        for (const Thema thema : {Thema::Licht, Thema::Donker}) {
            pasToe(*qApp, thema);
            QVERIFY(steun::prent(m_plek->venster(), u"wegwijzer"_qs, {1280, 800}));
            QCOMPARE(steun::afgekapt(&m_plek->venster()), QString());
        }
        pasToe(*qApp, Thema::Licht);
        auto *alle = balk()->findChild<QPushButton *>();
        alle->click();
        QVERIFY(steun::prent(m_plek->venster(), u"wegwijzer-open"_qs, {1280, 720}));
        QCOMPARE(steun::afgekapt(&m_plek->venster()), QString());
        QCOMPARE(steun::naamlozeInvoer(&m_plek->venster()), QString());
        m_plek->ga({u"casussen"_qs, {}});
        QVERIFY(stap().isEmpty());
    }

    void whatIsDoneMovesItOn()
    {
        open(1);
        m_plek->ga({u"casussen"_qs, m_casussen.first()});
        Kamer &k = m_plek->kamer();
        MOET_LUKKEN(k.doe(deelneming(m_casussen.first(), organisatie(k, u"politie"_qs), accountId(k, Rol::Deelnemer))));
        m_plek->ververs();
        QCOMPARE(stap(), u"Stap 9 van 13: Maak samen een plan van aanpak"_qs);
    }

    void putAwayItStaysAwayAndTheMenuBringsItBack()
    {
        open(1);
        m_plek->ga({u"casussen"_qs, m_casussen.first()});
        Q_EMIT balk()->weggedaan();
        QVERIFY(stap().isEmpty());
        m_plek->ga({u"casussen"_qs, {}});
        m_plek->ga({u"casussen"_qs, m_casussen.first()});
        QVERIFY(stap().isEmpty());
        Q_EMIT m_plek->venster().wegwijzerGekozen(true);
        QVERIFY(!stap().isEmpty());
    }

    void aLargeMunicipalityAsksForItItself()
    {
        open(4);
        m_plek->ga({u"casussen"_qs, m_casussen.first()});
        QVERIFY(stap().isEmpty());
        Q_EMIT m_plek->venster().wegwijzerGekozen(true);
        QVERIFY(!stap().isEmpty());
    }

    void whoDoesNotCarryTheDossierDoesNotSeeIt()
    {
        open(1, Rol::Burgemeester);
        m_plek->ga({u"casussen"_qs, m_casussen.first()});
        QVERIFY(stap().isEmpty());
    }
};

QTEST_MAIN(TestWegwijzerbalk)
#include "tst_wegwijzer.moc"
