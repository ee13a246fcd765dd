// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/rollen.h"

#include <QtTest>

using namespace weegkamer;
Q_DECLARE_METATYPE(weegkamer::Rol)

class TestRollen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRoleIsStoredUnderItsNameAndReadBack_data()
    {
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<QString>("waarde");
        QTest::newRow("coordinator") << Rol::Casuscoordinator << u"casuscoordinator"_qs;
        QTest::newRow("OM") << Rol::OpenbaarMinisterie << u"openbaar-ministerie"_qs;
        QTest::newRow("FG") << Rol::Fg << u"fg"_qs;
        QTest::newRow("beheerder") << Rol::Beheerder << u"beheerder"_qs;
    }
    void aRoleIsStoredUnderItsNameAndReadBack()
    {
        QFETCH(Rol, rol);
        QFETCH(QString, waarde);
        QCOMPARE(tekst(rol), waarde);
        QCOMPARE(keuzeUit<Rol>(waarde), std::optional(rol));
        QVERIFY(!label(rol).isEmpty());
    }

    void everyRoleHasANameAndASetOfKeys()
    {
        QCOMPARE(keuzes<Rol>().size(), Rollen::alle().lijst().size());
        for (const Rol rol : Rollen::alle().lijst()) {
            QVERIFY(sleutelsVan(rol).bevat(Sleutelsoort::Beheer));
            QVERIFY(!sleutelsVan(rol).bevat(Sleutelsoort::DossierNieuw));
        }
    }

    void theKeysFollowTheNeedToKnow_data()
    {
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<bool>("dossier");
        QTest::addColumn<bool>("herken");
        QTest::addColumn<bool>("afscherm");
        QTest::newRow("coordinator") << Rol::Casuscoordinator << true << true << true;
        QTest::newRow("burgemeester") << Rol::Burgemeester << true << true << true;
        QTest::newRow("politie") << Rol::Politie << true << true << false;
        QTest::newRow("OM") << Rol::OpenbaarMinisterie << true << true << false;
        QTest::newRow("deelnemer") << Rol::Deelnemer << true << false << false;
        QTest::newRow("contactpunt") << Rol::Contactpunt << true << true << true;
        QTest::newRow("FG") << Rol::Fg << true << false << true;
        QTest::newRow("auditor") << Rol::Auditor << true << false << true;
        QTest::newRow("beheerder sees no dossier") << Rol::Beheerder << false << false << false;
    }
    void theKeysFollowTheNeedToKnow()
    {
        QFETCH(Rol, rol);
        QTEST(sleutelsVan(rol).bevat(Sleutelsoort::Dossier), "dossier");
        QTEST(sleutelsVan(rol).bevat(Sleutelsoort::Herken), "herken");
        QTEST(sleutelsVan(rol).bevat(Sleutelsoort::Afscherm), "afscherm");
    }

    void onlyTheThreeOfTheWeegploegHaveASeat()
    {
        QList<Rol> met;
        for (const Rol rol : Rollen::alle().lijst()) {
            if (zetelVan(rol))
                met.append(rol);
        }
        QCOMPARE(met, (QList<Rol>{Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie}));
        QCOMPARE(tekst(*zetelVan(Rol::Politie)), u"politie"_qs);
        QCOMPARE(tekst(*zetelVan(Rol::OpenbaarMinisterie)), u"openbaar-ministerie"_qs);
        QCOMPARE(tekst(*zetelVan(Rol::Burgemeester)), u"burgemeester"_qs);
    }

    void aSetKnowsWhatIsInIt()
    {
        constexpr Rollen set{Rol::Fg, Rol::Casuscoordinator};
        static_assert(set.bevat(Rol::Fg) && !set.bevat(Rol::Auditor));
        static_assert(Rollen().isLeeg() && !set.isLeeg());
        static_assert((set | Rollen{Rol::Auditor}).bevat(Rol::Auditor));
        QCOMPARE(set.lijst(), (QList<Rol>{Rol::Casuscoordinator, Rol::Fg}));
    }
};

QTEST_GUILESS_MAIN(TestRollen)
#include "tst_rollen.moc"
