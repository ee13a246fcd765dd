// SPDX-License-Identifier: EUPL-1.2
#include "core/toegang/sleutelbestand.h"

#include "tests/toegang/proefbos.h"

#include <QtTest>

using namespace proefbos;

class TestSleutelbestand : public QObject
{
    Q_OBJECT
    const Proef m_proef;
    const QString m_naam = u"Visser"_qs;
    const Geheim m_bestand = nieuwSleutelbestand();

    Uitkomst<Sleutelbos> metBestand() const
    {
        Sleutelbos bos = *m_proef.bos;
        PROBEER(bos.wijzigSleutelbestand(m_naam, wachtwoordVan(m_naam), {}, m_bestand, nu));
        return Sleutelbos::uitBytes(bos.bytes());
    }
    static FoutSoort soortVan(const Sleutelbos &bos, const QString &naam, const Geheim &ww, const Geheim &bestand)
    {
        const auto uit = bos.logIn(naam, ww, argon2id, bestand);
        return uit ? FoutSoort::Geannuleerd : uit.error().soort;
    }

private Q_SLOTS:
    void withoutTheKeyFileThePasswordOpensNothing()
    {
        const Sleutelbos bos = metBestand().value();
        QVERIFY(bos.account(AccountId(3))->sleutelbestand);
        QVERIFY(bos.logIn(m_naam, wachtwoordVan(m_naam), argon2id, m_bestand).has_value()); // the control
        QCOMPARE(soortVan(bos, m_naam, wachtwoordVan(m_naam), {}), FoutSoort::Inloggen);
        QCOMPARE(soortVan(bos, m_naam, wachtwoordVan(m_naam), nieuwSleutelbestand()), FoutSoort::Inloggen);
        QCOMPARE(soortVan(bos, m_naam, wachtwoordVan(u"x"_qs), m_bestand), FoutSoort::Inloggen);
        QVERIFY(bos.controleerJournaal().has_value());
        // Who needs none may hand one in: the log-in page can't tell.
        QVERIFY(bos.logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs), argon2id, m_bestand).has_value());
    }

    void theFlagAloneTakesTheNeedAway_notThePassword()
    {
        // Who writes the file says that no key file is needed: the password alone still opens nothing.
        Generatie g = metBestand()->generatie();
        g.vakken[2].sleutelbestand = false;
        const Sleutelbos bos = Sleutelbos::uitBytes(blokVan(g)).value();
        QCOMPARE(soortVan(bos, m_naam, wachtwoordVan(m_naam), {}), FoutSoort::Inloggen);
    }

    void aKeyFileIsReplacedAndGivenUp()
    {
        Sleutelbos bos = metBestand().value();
        const Geheim ander = nieuwSleutelbestand();
        const QString naam = m_naam;
        QCOMPARE(foutVan(bos.wijzigSleutelbestand(naam, wachtwoordVan(naam), {}, ander, nu)).soort, FoutSoort::Inloggen);
        QVERIFY(bos.wijzigSleutelbestand(naam, wachtwoordVan(naam), m_bestand, ander, nu).has_value());
        QCOMPARE(soortVan(bos, naam, wachtwoordVan(naam), m_bestand), FoutSoort::Inloggen);
        // A new password keeps it.
        const Geheim nieuw = wachtwoordVan(u"nieuw"_qs);
        QVERIFY(bos.wijzigWachtwoord(naam, wachtwoordVan(naam), nieuw, nu, argon2id, ander).has_value());
        QCOMPARE(soortVan(bos, naam, nieuw, {}), FoutSoort::Inloggen);
        const auto in = bos.wijzigSleutelbestand(naam, nieuw, ander, {}, nu);
        QVERIFY(in.has_value());
        QVERIFY(in->sleutel(Sleutelsoort::Dossier)->isGelijk(m_proef.sleutels.ring.at(Sleutelsoort::Dossier)));
        QVERIFY(bos.logIn(naam, nieuw).has_value());
        QVERIFY(bos.controleerJournaal().has_value());
    }

    void whoLostTheKeyFileBeginsAnew()
    {
        Sleutelbos bos = metBestand().value();
        const Geheim code = wachtwoord(u"code van een ander mens"_qs);
        QVERIFY(bos.herstelWachtwoord(m_proef.in(u"Beheer"_qs), AccountId(3), code, Wachtwoordsoort::Tijdelijk, nu).has_value());
        QVERIFY(!bos.account(AccountId(3))->sleutelbestand);
        QVERIFY(bos.logIn(m_naam, code).has_value());
        QCOMPARE(foutVan(bos.wijzigSleutelbestand(m_naam, code, {}, m_bestand, nu)).soort, FoutSoort::GeenRecht);
    }

    void theFileIsReadBackAndNothingElseIsTakenForIt()
    {
        const QByteArray bytes = alsBestand(m_bestand, kamerId());
        QVERIFY(leesSleutelbestand(bytes, kamerId())->isGelijk(m_bestand));
        QCOMPARE(foutVan(leesSleutelbestand(bytes, kamerId('x'))).soort, FoutSoort::AnderBestand);
        QCOMPARE(foutVan(leesSleutelbestand({}, kamerId())).soort, FoutSoort::AnderBestand);
        QCOMPARE(foutVan(leesSleutelbestand(QByteArray(100, 'x'), kamerId())).soort, FoutSoort::AnderBestand);
        QCOMPARE(foutVan(leesSleutelbestand(QByteArray(bytes + 'x'), kamerId())).soort, FoutSoort::Beschadigd);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray kapot = bytes;
            kapot[i] = char(kapot[i] ^ 0x20);
            QVERIFY(!leesSleutelbestand(kapot, kamerId()).has_value());
            QVERIFY(!leesSleutelbestand(bytes.left(i), kamerId()).has_value());
        }
    }
};

QTEST_GUILESS_MAIN(TestSleutelbestand)
#include "tst_sleutelbestand.moc"
