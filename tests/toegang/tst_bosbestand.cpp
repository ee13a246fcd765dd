// SPDX-License-Identifier: EUPL-1.2
#include "core/basis/afdruk.h"
#include "core/basis/bytes.h"
#include "tests/toegang/proefbos.h"

#include <QtTest>
#include <cerrno>

using namespace proefbos;

namespace
{
constexpr qsizetype kop = 16;    // magic, version, length
constexpr qsizetype staart = 36; // length, checksum

/// A block around any content: the work of somebody who can write the file and knows its format.
QByteArray nagemaakt(const QByteArray &inhoud, quint32 versie = sleutelbosVersie, quint32 lengte = 0)
{
    Byteschrijver s;
    s.vast(QByteArrayView("WKSLEUT\x1a", 8));
    s.u32(versie);
    s.u32(lengte == 0 ? quint32(inhoud.size()) : lengte);
    s.vast(inhoud);
    s.u32(quint32(inhoud.size()));
    s.vast(afdruk(s.bytes()));
    return s.bytes();
}

QByteArray samen(const Generatie &nieuwste, const Generatie &vorige)
{
    return blokVan(nieuwste) + blokVan(vorige);
}

QByteArray gekanteld(QByteArray bytes, qsizetype plaats, int masker)
{
    bytes[plaats] = char(bytes[plaats] ^ masker);
    return bytes;
}
} // namespace

class TestBosbestand : public QObject
{
    Q_OBJECT
    Kamersleutels m_sleutels = Kamersleutels::nieuw();
    Herstelsleutel m_herstel = nieuweHerstelsleutel();
    QByteArray m_bytes; ///< generations 2 and 1
    Generatie m_een;
    Generatie m_twee;

    static Generatie generatie(const Sleutelbos &bos) { return leesBos(bos.bytes())->generatie; }
    QByteArray inhoudVan(const Generatie &g) const { return generatieBytes(g) + g.echtheid; }

private Q_SLOTS:
    void initTestCase()
    {
        QTemporaryDir map;
        const QString pad = map.filePath(u"x"_qs);
        std::vector<NieuwAccount> lijst;
        lijst.push_back(account(1, u"Jansen"_qs, Rol::Casuscoordinator));
        QVERIFY(m_sleutels.metHerstel(kamerId(), m_herstel).has_value());
        auto bos = Sleutelbos::maak(kamerId(), lijst, m_sleutels, goedkoop, nu);
        QVERIFY(bos.has_value());
        m_een = generatie(*bos);
        QVERIFY(bos->schrijf(pad).has_value());
        const Ontgrendeld in = bos->logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs)).value();
        QVERIFY(bos->zetLogkop(in, {.volgnr = 7, .hash = QByteArray(32, 'h')}).has_value());
        QVERIFY(bos->schrijf(pad).has_value());
        m_twee = generatie(*bos);
        m_bytes = leesBestand(pad, grootsteSleutelbos).value();
        QCOMPARE(m_bytes, samen(m_twee, m_een));
    }

    void anyDamagedByteLeavesAWholeGeneration()
    {
        const qsizetype grens = blokVan(m_twee).size();
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            for (const int masker : {0x01, 0x80, 0xff}) {
                const auto uit = leesBos(gekanteld(m_bytes, i, masker));
                QVERIFY2(uit.has_value(), qPrintable(QString::number(i)));
                QCOMPARE(uit->toestand,
                         i < grens ? Bostoestand::TeruggevallenOpVorige : Bostoestand::VorigeBeschadigd);
                QVERIFY(uit->generatie == (i < grens ? m_een : m_twee));
            }
        }
    }

    void damageInBothIsSaidToBeDamage()
    {
        const qsizetype grens = blokVan(m_twee).size();
        for (qsizetype i = 0; i < grens; ++i) {
            const QByteArray kapot =
                gekanteld(gekanteld(m_bytes, i, 0x10), grens + (i * 7) % (m_bytes.size() - grens), 0x10);
            const auto uit = leesBos(kapot);
            QVERIFY(!uit.has_value());
            QVERIFY(foutVan(uit).soort == FoutSoort::Beschadigd ||
                    foutVan(uit).soort == FoutSoort::AnderBestand);
        }
    }

    void aFileCutOffAnywhereIsWholeOrDamaged()
    {
        const qsizetype grens = blokVan(m_twee).size();
        for (qsizetype n = 0; n < m_bytes.size(); ++n) {
            const auto uit = leesBos(m_bytes.left(n));
            QCOMPARE(uit.has_value(), n >= grens);
            if (uit) {
                QVERIFY(uit->generatie == m_twee);
                QCOMPARE(uit->toestand, Bostoestand::VorigeBeschadigd);
            } else {
                QCOMPARE(foutVan(uit).soort,
                         n == 0 || n >= 8 ? FoutSoort::Beschadigd : FoutSoort::AnderBestand);
            }
        }
        for (qsizetype n = 1; n < m_bytes.size(); ++n) {
            const auto uit = leesBos(m_bytes.mid(n));
            QCOMPARE(uit.has_value(), n <= grens);
            if (uit)
                QVERIFY(uit->generatie == m_een);
        }
        // A tail of something else doesn't matter either.
        QVERIFY(leesBos(QByteArray(m_bytes + QByteArray(1000, 'x')))->generatie == m_twee);
    }

    void aChangeWithItsChecksumMendedNeverLogsIn()
    {
        // Every byte of the content changed by somebody who knows the format: the password, or the recovery
        // key, sees it.
        const QByteArray heel = inhoudVan(m_twee);
        const Afleider afleider = metGeheugen();
        const Geheim ww = wachtwoordVan(u"Jansen"_qs);
        const auto echt = Sleutelbos::uitBytes(nagemaakt(heel));
        QVERIFY(echt.has_value());
        QVERIFY(echt->logIn(u"Jansen"_qs, ww, afleider).has_value());
        QVERIFY(echt->herstel(m_herstel).has_value());
        int gelezen = 0;
        for (qsizetype i = 0; i < heel.size(); ++i) {
            const auto bos = Sleutelbos::uitBytes(nagemaakt(gekanteld(heel, i, 0x01)));
            if (!bos) {
                QCOMPARE(foutVan(bos).soort, FoutSoort::Beschadigd);
                continue;
            }
            ++gelezen;
            const auto in = bos->logIn(u"Jansen"_qs, ww, afleider);
            QVERIFY2(!in.has_value(), qPrintable(QString::number(i)));
            QVERIFY(foutVan(in).soort == FoutSoort::Inloggen || foutVan(in).soort == FoutSoort::Beschadigd ||
                    foutVan(in).soort == FoutSoort::NieuwereVersie);
            QVERIFY2(!bos->herstel(m_herstel).has_value(), qPrintable(QString::number(i)));
        }
        QVERIFY(gelezen > heel.size() / 2);
    }

    void aKeyringMadeByAnotherForTheSamePublicKeysOpensForNobody()
    {
        // An attacker who can write the file knows all public keys: enough to seal own kamer keys for them
        // and authenticate the whole.
        const Kamersleutels vals = Kamersleutels::nieuw();
        Generatie g = m_twee;
        g.afschermPubliek = vals.afschermPubliek;
        g.beheerAfdruk = beheerAfdrukVan(vals.ring.at(Sleutelsoort::Beheer));
        for (Verzegeld *v : {&g.vakken[0].verzegeld, &g.kandidaat->verzegeld})
            v->clear();
        QVERIFY(verzegelIn(g.vakken[0].verzegeld, g.vakken[0].doosPubliek, vals.ring, Sleutels::alle())
                    .has_value());
        QVERIFY(verzegelIn(g.kandidaat->verzegeld, g.kandidaat->doosPubliek, vals.ring, Sleutels::alle())
                    .has_value());
        g.echtheid = echtheidVan(g, vals.ring.at(Sleutelsoort::Beheer));
        const Sleutelbos bos = Sleutelbos::uitBytes(blokVan(g)).value();
        QCOMPARE(foutVan(bos.logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs))).soort, FoutSoort::Inloggen);
        QCOMPARE(foutVan(bos.herstel(m_herstel)).soort, FoutSoort::Beschadigd);
        g.beheerAfdruk = m_twee.beheerAfdruk;
        g.echtheid = echtheidVan(g, vals.ring.at(Sleutelsoort::Beheer));
        QCOMPARE(
            foutVan(Sleutelbos::uitBytes(blokVan(g))->logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs))).soort,
            FoutSoort::Beschadigd);
    }

    void aChangeWithoutAnEntryIsSeenInTheJournal()
    {
        // Every account holds the Beheer key; who uses it outside the program still has to sign an entry.
        const Geheim &beheer = m_sleutels.ring.at(Sleutelsoort::Beheer);
        const auto opnieuw = [&](Generatie g) {
            g.echtheid = echtheidVan(g, beheer);
            auto bos = Sleutelbos::uitBytes(blokVan(g)).value();
            Q_ASSERT(bos.logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs)));
            return bos.controleerJournaal();
        };
        Generatie g = m_twee;
        QVERIFY(opnieuw(g).has_value());
        g.vakken[0].rol = Rol::Beheerder;
        QCOMPARE(foutVan(opnieuw(g)).soort, FoutSoort::Beschadigd);
        g = m_twee;
        g.journaal.clear();
        QCOMPARE(foutVan(opnieuw(g)).soort, FoutSoort::Beschadigd);
        g = m_twee;
        g.journaal[0].tijd = nu.addDays(-1);
        QCOMPARE(foutVan(opnieuw(g)).soort, FoutSoort::Beschadigd);
    }

    void aSlotFromAnotherKamerDoesNotOpenHere()
    {
        std::vector<NieuwAccount> lijst;
        lijst.push_back(account(1, u"Jansen"_qs, Rol::Casuscoordinator));
        const auto ander = Sleutelbos::maak(kamerId('x'), lijst, Kamersleutels::nieuw(), goedkoop, nu);
        Generatie g = m_twee;
        g.vakken = generatie(*ander).vakken;
        QCOMPARE(
            foutVan(Sleutelbos::uitBytes(blokVan(g))->logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs))).soort,
            FoutSoort::Inloggen);
        // As the previous generation of this file it is refused at once.
        QCOMPARE(foutVan(leesBos(samen(m_twee, generatie(*ander)))).soort, FoutSoort::Beschadigd);
    }

    void generationsInTheWrongOrderAreNotTaken()
    {
        QCOMPARE(foutVan(leesBos(samen(m_een, m_twee))).soort, FoutSoort::Beschadigd);
    }

    void aContentThatCannotBeIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("inhoud");
        const auto rij = [this](const char *naam, const auto &wijzig) {
            Generatie g = m_twee;
            wijzig(g);
            QTest::newRow(naam) << inhoudVan(g);
        };
        rij("too few passes", [](auto &g) { g.vakken[0].afleiding.rondes = 0; });
        rij("too many passes", [](auto &g) { g.vakken[0].afleiding.rondes = 11; });
        rij("too little memory", [](auto &g) { g.vakken[0].afleiding.geheugenKiB = 64; });
        rij("too much memory", [](auto &g) { g.vakken[0].afleiding.geheugenKiB = 4'000'000'000U; });
        rij("too many passes for new ones", [](auto &g) { g.afleiding.rondes = 1000; });
        rij("no account", [](auto &g) { g.vakken.clear(); });
        rij("an account twice", [](auto &g) { g.vakken.append(g.vakken[0]); });
        rij("a name twice", [](auto &g) {
            g.vakken.append(g.vakken[0]);
            g.vakken[1].account = AccountId(2);
            g.vakken[1].naam = u"JANSEN"_qs;
        });
        rij("an account without number", [](auto &g) { g.vakken[0].account = AccountId(-1); });
        rij("an account without name", [](auto &g) { g.vakken[0].naam.clear(); });
        rij("a name of a megabyte", [](auto &g) { g.vakken[0].naam = QString(1 << 20, u'x'); });
        rij("a role that is not there", [](auto &g) { g.vakken[0].rol = static_cast<Rol>(9); });
        rij("lapsed with a secret", [](auto &g) { g.vakken[0].vervallen = true; });
        rij("a head of the log too long", [](auto &g) { g.logkop.hash = QByteArray(65, 'h'); });
        rij("an authorisation of a megabyte", [](auto &g) { g.vakken[0].machtiging = QByteArray(1 << 20, 'm'); });
        rij("notes of a megabyte", [](auto &g) { g.notities = QByteArray(1 << 20, 'n'); });
        rij("an entry of a form that is not there", [](auto &g) { g.journaal[0].vorm = 3; });
        rij("an explanation of a megabyte", [](auto &g) { g.journaal[0].toelichting = QString(1 << 20, u't'); });
        rij("a clock turned back", [](auto &g) { g.klokVerzet = -1; });
        rij("more taken over than there is", [](auto &g) { g.overgenomenTot = 2; });
        QTest::newRow("a byte too many") << QByteArray(inhoudVan(m_twee) + '\0');
        QTest::newRow("empty") << QByteArray("");
    }
    void aContentThatCannotBeIsDamaged()
    {
        QFETCH(QByteArray, inhoud);
        QCOMPARE(foutVan(leesBos(nagemaakt(inhoud))).soort, FoutSoort::Beschadigd);
        QVERIFY(leesBos(nagemaakt(inhoudVan(m_twee))).has_value());
    }

    void lengthsAndVersionsAreNotBelieved()
    {
        const QByteArray heel = inhoudVan(m_twee);
        QCOMPARE(foutVan(leesBos(nagemaakt(heel, sleutelbosVersie + 1))).soort, FoutSoort::NieuwereVersie);
        QCOMPARE(foutVan(leesBos(nagemaakt(heel, 0))).soort, FoutSoort::Beschadigd);
        QCOMPARE(foutVan(leesBos(nagemaakt(heel, 1))).soort, FoutSoort::Beschadigd); // what 2 has, 1 has not
        QCOMPARE(foutVan(leesBos(nagemaakt(heel, 2, 0xffffffff))).soort, FoutSoort::Beschadigd);
        QCOMPARE(foutVan(leesBos(nagemaakt(heel, 2, 1))).soort, FoutSoort::Beschadigd);
        QCOMPARE(foutVan(leesBos(nagemaakt(heel).left(kop))).soort, FoutSoort::Beschadigd);
        QCOMPARE(foutVan(leesBos(QByteArray(staart, '\xff'))).soort, FoutSoort::AnderBestand);
        QCOMPARE(foutVan(leesBos("SQLite format 3")).soort, FoutSoort::AnderBestand);
    }

    void aWriteThatFailsLeavesTheKeyringThatWas()
    {
        int stappen = 0;
        for (int n = 0; n <= stappen; ++n) {
            QTemporaryDir map;
            const QString pad = map.filePath(u"x.sleutelbos"_qs);
            QVERIFY(schrijfVeilig(pad, samen(m_een, m_een)).has_value());
            Sleutelbos bos = Sleutelbos::lees(pad).value();
            const Ontgrendeld in = bos.logIn(u"Jansen"_qs, wachtwoordVan(u"Jansen"_qs)).value();
            QVERIFY(bos.zetLogkop(in, {.volgnr = 7, .hash = "h"}).has_value());
            int teller = 0;
            bool mapStap = false;
            const auto uit = bos.schrijf(pad, [&](Stap stap) {
                mapStap = stap == Stap::MapSyncen;
                return ++teller == n ? ENOSPC : 0;
            });
            QCOMPARE(uit.has_value(), n == 0);
            stappen = n == 0 ? teller : stappen;
            QCOMPARE(Sleutelbos::lees(pad)->generatie().nummer, quint64(n == 0 || mapStap ? 2 : 1));
            QCOMPARE(QDir(map.path()).entryList(QDir::Files).size(), 1);
            if (n > 0)
                QCOMPARE(foutVan(uit).soort, FoutSoort::SchijfVol);
            // Once there is room again it is written, with the right previous generation.
            QVERIFY(bos.schrijf(pad).has_value());
            QCOMPARE(Sleutelbos::lees(pad)->generatie().logkop.volgnr, 7);
        }
        QCOMPARE(stappen, 6);
    }
};

QTEST_GUILESS_MAIN(TestBosbestand)
#include "tst_bosbestand.moc"
