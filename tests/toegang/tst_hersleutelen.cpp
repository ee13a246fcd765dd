// SPDX-License-Identifier: EUPL-1.2
#include "tests/toegang/proefbos.h"

#include <QtTest>

using namespace proefbos;

class TestHersleutelen : public QObject
{
    Q_OBJECT
    const Proef m_proef;
    const Geheim m_nieuw = Geheim::willekeurig(32);

    static Ontgrendeld in(const Sleutelbos &bos, const QString &naam)
    {
        return bos.logIn(naam, wachtwoordVan(naam)).value();
    }
    bool isOud(const Ontgrendeld &o) const
    {
        return o.sleutel(Sleutelsoort::Dossier)->isGelijk(m_proef.sleutels.ring.at(Sleutelsoort::Dossier));
    }

private Q_SLOTS:
    void whileTheDatabaseIsRewrittenBothKeysAreThere()
    {
        Sleutelbos bos = *m_proef.bos;
        QVERIFY(bos.beginHersleuteling(in(bos, u"Jansen"_qs), m_nieuw, nu).has_value());
        QVERIFY(bos.isHersleutelingBezig());
        for (const QString &naam : {u"Jansen"_qs, u"De Boer"_qs, u"Visser"_qs}) {
            const Ontgrendeld o = in(bos, naam);
            QVERIFY(isOud(o));
            QVERIFY(o.sleutel(Sleutelsoort::DossierNieuw)->isGelijk(m_nieuw));
        }
        QVERIFY(!in(bos, u"Beheer"_qs).sleutel(Sleutelsoort::DossierNieuw));
        QVERIFY(bos.herstel(m_proef.herstelsleutel)->sleutel(Sleutelsoort::DossierNieuw)->isGelijk(m_nieuw));
    }

    void afterwardsOnlyTheNewKeyIsLeftAnywhereInTheFile()
    {
        QTemporaryDir map;
        const QString pad = map.filePath(u"x.sleutelbos"_qs);
        Sleutelbos bos = *m_proef.bos;
        QVERIFY(bos.schrijf(pad).has_value());
        QVERIFY(bos.beginHersleuteling(in(bos, u"Jansen"_qs), m_nieuw, nu).has_value());
        QVERIFY(bos.schrijf(pad).has_value());
        bos = Sleutelbos::lees(pad).value();
        QVERIFY(bos.rondHersleutelingAf(in(bos, u"De Boer"_qs), Hersleuteling::Geslaagd, nu).has_value());
        QVERIFY(bos.schrijf(pad).has_value());
        // Both generations in the file are the newest: damage to one brings no old key back.
        QByteArray bytes = leesBestand(pad, grootsteSleutelbos).value();
        bytes[100] = char(bytes[100] ^ 1);
        const Sleutelbos terug = Sleutelbos::uitBytes(bytes).value();
        QCOMPARE(terug.toestand(), Bostoestand::TeruggevallenOpVorige);
        QCOMPARE(terug.generatie().nummer, bos.generatie().nummer);
        const Ontgrendeld o = in(terug, u"Visser"_qs);
        QVERIFY(o.sleutel(Sleutelsoort::Dossier)->isGelijk(m_nieuw));
        QVERIFY(!o.sleutel(Sleutelsoort::DossierNieuw));
        QVERIFY(terug.herstel(m_proef.herstelsleutel)->sleutel(Sleutelsoort::Dossier)->isGelijk(m_nieuw));
        QVERIFY(!terug.isHersleutelingBezig());
        QVERIFY(terug.controleerJournaal().has_value());
    }

    void aRewriteThatDidNotComeToBeIsUndone()
    {
        Sleutelbos bos = *m_proef.bos;
        QCOMPARE(foutVan(bos.rondHersleutelingAf(in(bos, u"Jansen"_qs), Hersleuteling::Mislukt, nu)).soort,
                 FoutSoort::NietGevonden);
        QCOMPARE(foutVan(bos.rondHersleutelingAf(in(bos, u"Jansen"_qs), Hersleuteling::Geslaagd, nu)).soort,
                 FoutSoort::NietGevonden);
        QVERIFY(bos.beginHersleuteling(in(bos, u"Jansen"_qs), m_nieuw, nu).has_value());
        QVERIFY(bos.rondHersleutelingAf(in(bos, u"Jansen"_qs), Hersleuteling::Mislukt, nu).has_value());
        const Ontgrendeld o = in(bos, u"Visser"_qs);
        QVERIFY(isOud(o));
        QVERIFY(!o.sleutel(Sleutelsoort::DossierNieuw));
        QCOMPARE(bos.generatie().journaal.last().soort, Journaalsoort::HersleutelingAfgebroken);
        QVERIFY(bos.controleerJournaal().has_value());
    }

    void accountsWaitUntilTheRewriteIsDoneAndTheLogGoesOn()
    {
        Sleutelbos bos = *m_proef.bos;
        const Ontgrendeld jansen = in(bos, u"Jansen"_qs);
        QVERIFY(bos.beginHersleuteling(jansen, m_nieuw, nu).has_value());
        QCOMPARE(foutVan(bos.voegToe(jansen, account(9, u"Bakker"_qs, Rol::Fg), nu)).soort, FoutSoort::Bezig);
        QCOMPARE(foutVan(bos.laatVervallen(jansen, AccountId(3), nu)).soort, FoutSoort::Bezig);
        QCOMPARE(foutVan(bos.wijzigRol(jansen, AccountId(3), Rol::Fg, nu)).soort, FoutSoort::Bezig);
        QCOMPARE(foutVan(bos.verleenSleutels(jansen, AccountId(3), nu)).soort, FoutSoort::Bezig);
        QCOMPARE(foutVan(bos.beginHersleuteling(jansen, m_nieuw, nu)).soort, FoutSoort::Bezig);
        QCOMPARE(foutVan(bos.wijzigWachtwoord(u"Visser"_qs, wachtwoordVan(u"Visser"_qs),
                                              wachtwoordVan(u"y"_qs), nu))
                     .soort,
                 FoutSoort::Bezig);
        QVERIFY(bos.zetLogkop(jansen, {.volgnr = 1, .hash = "h"}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestHersleutelen)
#include "tst_hersleutelen.moc"
