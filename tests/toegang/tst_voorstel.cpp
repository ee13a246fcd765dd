// SPDX-License-Identifier: EUPL-1.2
#include "tests/toegang/proefbos.h"

#include <QtTest>

using namespace proefbos;

class TestVoorstel : public QObject
{
    Q_OBJECT
    const Proef m_proef;
    const AccountId m_visser{3};

    static Gelukt stelVoor(Sleutelbos &bos, const Ontgrendeld &door, AccountId account)
    {
        return bos.noteer(door, Journaalsoort::SleutelsVoorgesteld, account, {}, nu);
    }
    static bool isOpen(const Sleutelbos &bos, AccountId account, const QDateTime &wanneer = nu)
    {
        return bos.voorstel(Journaalsoort::SleutelsVoorgesteld, account, wanneer).has_value();
    }

private Q_SLOTS:
    void aProposalWaitsForTheSecondPerson()
    {
        Sleutelbos bos = *m_proef.bos;
        const Ontgrendeld beheer = m_proef.in(u"Beheer"_qs);
        QVERIFY(!isOpen(bos, m_visser));
        QVERIFY(stelVoor(bos, beheer, m_visser).has_value());
        const auto open = bos.voorstel(Journaalsoort::SleutelsVoorgesteld, m_visser, nu);
        QVERIFY(open.has_value());
        QCOMPARE(open->door, AccountId(4));
        QCOMPARE(open->doorRol, Rol::Beheerder);
        QVERIFY(!isOpen(bos, AccountId(2)));
        QVERIFY(!bos.voorstel(Journaalsoort::HerstelVoorgesteld, m_visser, nu).has_value());
        QVERIFY(isOpen(Sleutelbos::uitBytes(bos.bytes()).value(), m_visser));
        QVERIFY(bos.controleerJournaal().has_value());
    }

    void aProposalIsOverWhenWhatItIsAboutChanged_data()
    {
        QTest::addColumn<int>("wat");
        QTest::newRow("another role") << 0;
        QTest::newRow("another basis") << 1;
        QTest::newRow("withdrawn") << 2;
        QTest::newRow("keys given") << 3;
        QTest::newRow("lapsed") << 4;
        QTest::newRow("new key pairs") << 5;
    }
    void aProposalIsOverWhenWhatItIsAboutChanged()
    {
        QFETCH(int, wat);
        Sleutelbos bos = *m_proef.bos;
        const Ontgrendeld beheer = m_proef.in(u"Beheer"_qs);
        const Ontgrendeld jansen = m_proef.in(u"Jansen"_qs);
        QVERIFY(bos.wijzigRol(beheer, m_visser, Rol::Auditor, nu).has_value());
        QVERIFY(stelVoor(bos, beheer, m_visser).has_value());
        // The control: what happens to somebody else, and a log-in, change nothing.
        QVERIFY(bos.wijzigRol(beheer, AccountId(2), Rol::Contactpunt, nu).has_value());
        QVERIFY(bos.noteer(beheer, Journaalsoort::Ingelogd, beheer.account, {}, nu).has_value());
        QVERIFY(isOpen(bos, m_visser));
        if (wat == 0)
            QVERIFY(bos.wijzigRol(beheer, m_visser, Rol::Fg, nu).has_value());
        else if (wat == 1)
            QVERIFY(bos.wijzigMachtiging(beheer, m_visser, Rol::Auditor, "x", nu).has_value());
        else if (wat == 2)
            QVERIFY(bos.noteer(jansen, Journaalsoort::VoorstelIngetrokken, m_visser, {}, nu).has_value());
        else if (wat == 3)
            QVERIFY(bos.verleenSleutels(jansen, m_visser, nu).has_value());
        else if (wat == 4)
            QVERIFY(bos.laatVervallen(beheer, m_visser, nu).has_value());
        else
            QVERIFY(bos.herstelWachtwoord(beheer, m_visser, wachtwoordVan(u"x"_qs), Wachtwoordsoort::Tijdelijk, nu).has_value());
        QVERIFY(!isOpen(bos, m_visser));
    }

    void aProposalIsOverAfterFourteenDays()
    {
        Sleutelbos bos = *m_proef.bos;
        QVERIFY(stelVoor(bos, m_proef.in(u"Beheer"_qs), m_visser).has_value());
        QVERIFY(isOpen(bos, m_visser, nu.addDays(14)));
        QVERIFY(!isOpen(bos, m_visser, nu.addDays(15)));
    }

    void aProposalThatNobodySignedIsSeen()
    {
        // Everybody holds the Beheer key: who writes the file can authenticate an entry, but not sign as another.
        Sleutelbos bos = *m_proef.bos;
        const Ontgrendeld visser = m_proef.in(u"Visser"_qs);
        QVERIFY(stelVoor(bos, visser, m_visser).has_value());
        QVERIFY(bos.controleerJournaal().has_value());
        Generatie g = bos.generatie();
        g.journaal.last().door = AccountId(4);
        g.journaal.last().hash = regelHash(g.kamerId, g.journaal.last());
        g.echtheid = echtheidVan(g, m_proef.sleutels.ring.at(Sleutelsoort::Beheer));
        const Sleutelbos vals = Sleutelbos::uitBytes(blokVan(g)).value();
        QVERIFY(isOpen(vals, m_visser)); // it looks like one
        QCOMPARE(foutVan(vals.controleerJournaal()).soort, FoutSoort::Beschadigd);
        // The same for the role and the explanation.
        g = bos.generatie();
        g.journaal.last().toelichting = u"anders"_qs;
        g.echtheid = echtheidVan(g, m_proef.sleutels.ring.at(Sleutelsoort::Beheer));
        QCOMPARE(foutVan(Sleutelbos::uitBytes(blokVan(g))->controleerJournaal()).soort, FoutSoort::Beschadigd);
    }
};

QTEST_GUILESS_MAIN(TestVoorstel)
#include "tst_voorstel.moc"
