// SPDX-License-Identifier: EUPL-1.2
// A trimmed journal of the keyring says what the whole one said, and shows what was done to it.
#include "core/toegang/sleutelvak.h"
#include "tests/toegang/proefbos.h"

#include <QtTest>

using namespace proefbos;

namespace
{
using Wijzig = std::function<void(Generatie &)>;

/// What is asked of a journal.
struct Antwoorden {
    QList<QDateTime> sinds;      ///< first entry about each account
    QList<qint64> voorstellen;   ///< open ones, of both kinds
    QList<qint64> laatste;       ///< of each kind
    QList<QByteArray> afdrukken; ///< as its last entry left each account
    bool operator==(const Antwoorden &) const = default;
};

Antwoorden vraag(const Sleutelbos &bos, const QDateTime &op)
{
    Antwoorden uit;
    const QList<Journaalregel> regels = bos.generatie().regels();
    for (const AccountInfo &a : bos.accounts()) {
        for (const auto soort : {Journaalsoort::SleutelsVoorgesteld, Journaalsoort::HerstelVoorgesteld}) {
            const auto open = bos.voorstel(soort, a.id, op);
            uit.voorstellen.append(open ? open->volgnr : 0);
        }
        const auto overHem = [&](const Journaalregel &r) { return r.betreft == a.id; };
        const auto eerste = std::find_if(regels.cbegin(), regels.cend(), overHem);
        const auto laatste = std::find_if(regels.crbegin(), regels.crend(), overHem);
        uit.sinds.append(eerste->tijd);
        uit.afdrukken.append(laatste->vakafdruk);
    }
    for (int soort = 0; soort <= int(laatsteJournaalsoort); ++soort) {
        const auto r = std::find_if(regels.crbegin(), regels.crend(), [&](const Journaalregel &j) { return int(j.soort) == soort; });
        uit.laatste.append(r == regels.crend() ? 0 : r->volgnr);
    }
    return uit;
}
} // namespace
Q_DECLARE_METATYPE(Wijzig)

class TestInkorting : public QObject
{
    Q_OBJECT
    Proef m_proef;

    Ontgrendeld in(const Sleutelbos &bos, const QString &naam = u"Jansen"_qs) const { return bos.logIn(naam, wachtwoordVan(naam)).value(); }
    Sleutelbos vers() const { return Sleutelbos::uitBytes(m_proef.bos->bytes()).value(); }

    static void moet(const Gelukt &gedaan)
    {
        if (!gedaan)
            qFatal("%s", qPrintable(gedaan.error().detail));
    }
    /// A journal in which a little of everything happened, with these many refusals after it; all of it taken over.
    Sleutelbos gevuld(int weigeringen = 30) const
    {
        Sleutelbos bos = vers();
        const Ontgrendeld wie = in(bos);
        const Ontgrendeld beheer = in(bos, u"Beheer"_qs);
        moet(bos.voegToe(wie, account(5, u"Vijf"_qs, Rol::Politie), nu.addSecs(1)));
        moet(bos.wijzigRol(beheer, AccountId(5), Rol::Beheerder, nu.addSecs(2)));
        moet(bos.wijzigRol(beheer, AccountId(5), Rol::Deelnemer, nu.addSecs(3)));
        moet(bos.noteer(beheer, Journaalsoort::SleutelsVoorgesteld, AccountId(5), {}, nu.addSecs(4)));
        moet(bos.noteer(beheer, Journaalsoort::HerstelVoorgesteld, AccountId(3), {}, nu.addSecs(5)));
        moet(bos.noteer(beheer, Journaalsoort::SleutelsVoorgesteld, AccountId(2), {}, nu.addSecs(6)));
        moet(bos.noteer(beheer, Journaalsoort::VoorstelIngetrokken, AccountId(2), {}, nu.addSecs(7)));
        moet(bos.beproefHerstel(wie, m_proef.herstelsleutel, nu.addSecs(8)));
        for (int i = 0; i < weigeringen; ++i)
            moet(bos.noteer(beheer, Journaalsoort::Geweigerd, AccountId(4), u"beheer.maak-account B12a"_qs, nu.addSecs(10 + i)));
        moet(bos.neemOver(beheer, bos.generatie().laatsteRegel()));
        return bos;
    }
    Sleutelbos ingekort(qint64 blijft = 10) const
    {
        Sleutelbos bos = gevuld();
        moet(bos.kortIn(in(bos), bos.generatie().laatsteRegel() - blijft, nu.addDays(1)));
        return bos;
    }
    /// As who holds the Beheer key can write it: genuine as a whole.
    Sleutelbos nagemaakt(Generatie g) const
    {
        g.echtheid = echtheidVan(g, m_proef.sleutels.ring.at(Sleutelsoort::Beheer));
        return Sleutelbos::uitBytes(blokVan(g)).value();
    }

private Q_SLOTS:
    void aTrimmedJournalSaysWhatTheWholeOneSaid()
    {
        Sleutelbos bos = gevuld();
        const Sleutelbos heel = bos;
        const Ontgrendeld wie = in(bos);
        const qint64 einde = bos.generatie().laatsteRegel();
        // At every place at which it can be cut, one trim after the other.
        for (qint64 tot = 1; tot <= einde; ++tot) {
            QVERIFY(bos.kortIn(wie, tot, nu.addDays(1)).has_value());
            QCOMPARE(bos.generatie().ingekortTot(), tot);
            QCOMPARE(bos.generatie().laatsteRegel(), einde);
            QVERIFY(bos.controleerJournaal().has_value());
            QVERIFY(vraag(bos, nu.addDays(2)) == vraag(heel, nu.addDays(2)));
            QCOMPARE(bos.generatie().hashVan(tot), heel.generatie().hashVan(tot));
            // And at once.
            Sleutelbos ineens = heel;
            QVERIFY(ineens.kortIn(wie, tot, nu.addDays(1)).has_value());
            QVERIFY(ineens.generatie().inkorting->bewaard == bos.generatie().inkorting->bewaard);
        }
        QVERIFY(bos.generatie().journaal.isEmpty());
        QVERIFY(bos.generatie().regels().size() < heel.generatie().regels().size() / 2);
        QVERIFY(bos.voorstel(Journaalsoort::SleutelsVoorgesteld, AccountId(5), nu.addDays(2)).has_value());
        QVERIFY(!bos.voorstel(Journaalsoort::SleutelsVoorgesteld, AccountId(2), nu.addDays(2)).has_value()); // it was withdrawn
        QVERIFY(!bos.voorstel(Journaalsoort::SleutelsVoorgesteld, AccountId(5), nu.addDays(16)).has_value());
    }

    void aRoleThatWasTakenAwayIsNotForgotten()
    {
        // Politie, then beheerder, then deelnemer: the other role in between took keys away, and the trim keeps it with the one before.
        const Generatie g = ingekort(1).generatie();
        QList<Rol> rollen;
        for (const Journaalregel &r : g.inkorting->bewaard) {
            if (r.betreft == AccountId(5) && (r.soort == Journaalsoort::RolGewijzigd || r.soort == Journaalsoort::Toegevoegd))
                rollen.append(r.rol);
        }
        QCOMPARE(rollen, (QList{Rol::Politie, Rol::Beheerder, Rol::Deelnemer}));
    }

    void theJournalGoesOnAndTheFileIsReadBack()
    {
        Sleutelbos bos = ingekort();
        const qint64 einde = bos.generatie().laatsteRegel();
        QVERIFY(bos.noteer(in(bos), Journaalsoort::Ingelogd, AccountId(1), {}, nu.addDays(2)).has_value());
        QCOMPARE(bos.generatie().journaal.last().volgnr, einde + 1);
        const Sleutelbos terug = Sleutelbos::uitBytes(bos.bytes()).value();
        QVERIFY(terug.generatie() == bos.generatie());
        QVERIFY(terug.controleerJournaal().has_value());
        QCOMPARE(terug.generatie().versie, 3U);
        // Also when nothing but the trim is left.
        Sleutelbos kaal = ingekort(0);
        QVERIFY(kaal.generatie().journaal.isEmpty());
        QVERIFY(kaal.noteer(in(kaal), Journaalsoort::Ingelogd, AccountId(1), {}, nu.addDays(2)).has_value());
        QVERIFY(kaal.controleerJournaal().has_value());
    }

    void itStaysShort()
    {
        Sleutelbos bos = gevuld(0);
        const Ontgrendeld wie = in(bos);
        qsizetype grootste = 0;
        for (int beurt = 0; beurt < 12; ++beurt) {
            for (int i = 0; i < 40; ++i)
                QVERIFY(bos.noteer(wie, Journaalsoort::Ingelogd, AccountId(1 + i % 4), {}, nu.addDays(beurt)).has_value());
            QVERIFY(bos.neemOver(wie, bos.generatie().laatsteRegel()).has_value());
            QVERIFY(bos.kortIn(wie, bos.generatie().laatsteRegel() - 5, nu.addDays(beurt)).has_value());
            if (beurt == 0)
                grootste = blokVan(bos.generatie()).size();
        }
        QCOMPARE(bos.generatie().laatsteRegel(), gevuld(0).generatie().laatsteRegel() + 480);
        QCOMPARE(blokVan(bos.generatie()).size(), grootste);
    }

    void onlyWhatTheLogHasMayGo()
    {
        Sleutelbos bos = gevuld();
        const Ontgrendeld wie = in(bos);
        const qint64 over = bos.generatie().overgenomenTot;
        QVERIFY(bos.noteer(wie, Journaalsoort::Ingelogd, AccountId(1), {}, nu).has_value());
        const Generatie voor = bos.generatie();
        QCOMPARE(foutVan(bos.kortIn(wie, over + 1, nu)).soort, FoutSoort::Invoer);
        QCOMPARE(foutVan(bos.kortIn(wie, 0, nu)).soort, FoutSoort::Invoer);
        const Ontgrendeld herstel = bos.herstel(m_proef.herstelsleutel).value();
        QCOMPARE(foutVan(bos.kortIn(herstel, over, nu)).soort, FoutSoort::GeenRecht);
        QVERIFY(bos.generatie() == voor);
        QVERIFY(bos.kortIn(wie, over, nu).has_value()); // the control
        QCOMPARE(foutVan(bos.kortIn(wie, over, nu)).soort, FoutSoort::Invoer); // and back it does not go
    }

    void whatDoesNotVerifyIsNotTrimmed()
    {
        Generatie g = gevuld().generatie();
        g.journaal[3].naam = u"Anders"_qs;
        Sleutelbos bos = nagemaakt(g);
        QCOMPARE(foutVan(bos.kortIn(in(bos), g.overgenomenTot, nu)).detail, u"journal entry 4: hash"_qs);
        QVERIFY(bos.generatie().journaal == g.journaal);
    }

    void tamperingIsSeenAndNamed_data()
    {
        QTest::addColumn<Wijzig>("wijzig");
        QTest::addColumn<QString>("detail");
        const auto rij = [](const char *naam, const char *detail, Wijzig f) { QTest::newRow(naam) << f << QString::fromLatin1(detail); };
        rij("the trim taken away", "journal entry 1: number", [](auto &g) {
            g.inkorting.reset();
            g.overgenomenTot = 0;
        });
        rij("another last number", "journal trim: signature", [](auto &g) {
            ++g.inkorting->volgnr;
            ++g.overgenomenTot;
        });
        rij("another last hash", "journal trim: signature", [](auto &g) { g.inkorting->hash[0] = 'x'; });
        rij("another time", "journal trim: signature", [](auto &g) { g.inkorting->tijd = g.inkorting->tijd.addDays(-1); });
        rij("said to be by another", "journal trim: signature", [](auto &g) { g.inkorting->door = AccountId(2); });
        rij("said to be by the recovery key", "journal trim: signature", [](auto &g) { g.inkorting->door = AccountId(); });
        rij("a kept entry removed", "journal trim: signature", [](auto &g) { g.inkorting->bewaard.removeAt(2); });
        rij("a kept entry put in twice", "journal trim: signature", [](auto &g) { g.inkorting->bewaard.insert(2, g.inkorting->bewaard.at(2)); });
        rij("two kept entries swapped", "journal trim: signature", [](auto &g) { g.inkorting->bewaard.swapItemsAt(1, 2); });
        rij("a kept entry changed", "journal entry 2: hash", [](auto &g) { g.inkorting->bewaard[1].naam = u"Anders"_qs; });
        rij("a kept entry changed, hash mended", "journal trim: signature", [](auto &g) {
            g.inkorting->bewaard[1].naam = u"Anders"_qs;
            g.inkorting->bewaard[1].hash = regelHash(g.kamerId, g.inkorting->bewaard[1]);
        });
        rij("a kept entry with another signature", "journal entry 2: signature",
            [](auto &g) { g.inkorting->bewaard[1].handtekening = g.inkorting->bewaard[2].handtekening; });
        rij("an entry after it removed", "number", [](auto &g) { g.journaal.removeAt(3); g.overgenomenTot = g.ingekortTot(); });
        rij("the first after it removed", "number", [](auto &g) { g.journaal.removeFirst(); g.overgenomenTot = g.ingekortTot(); });
        rij("an entry after it changed", "hash", [](auto &g) { g.journaal[2].toelichting = u"anders"_qs; });
        rij("two after it swapped", "number", [](auto &g) { g.journaal.swapItemsAt(2, 3); });
        rij("one after it put in twice", "number", [](auto &g) { g.journaal.insert(2, g.journaal[2]); });
    }
    void tamperingIsSeenAndNamed()
    {
        QFETCH(Wijzig, wijzig);
        QFETCH(QString, detail);
        Generatie g = ingekort().generatie();
        QVERIFY(nagemaakt(g).controleerJournaal().has_value()); // the control
        wijzig(g);
        const Fout mis = foutVan(nagemaakt(g).controleerJournaal());
        QCOMPARE(mis.soort, FoutSoort::Beschadigd);
        QVERIFY2(mis.detail.contains(detail), qPrintable(mis.detail));
    }

    void anotherTrimInItsPlaceIsSeen()
    {
        // A genuine, older one of the same kamer: the journal does not go on from it.
        Sleutelbos bos = gevuld();
        QVERIFY(bos.kortIn(in(bos), bos.generatie().laatsteRegel() - 12, nu).has_value());
        const auto ouder = bos.generatie().inkorting;
        QVERIFY(bos.kortIn(in(bos), bos.generatie().laatsteRegel() - 10, nu).has_value());
        QVERIFY(bos.controleerJournaal().has_value());
        Generatie g = bos.generatie();
        g.inkorting = ouder;
        g.overgenomenTot = g.ingekortTot();
        QVERIFY(foutVan(nagemaakt(g).controleerJournaal()).detail.contains(u"number"_qs));
        // Signed anew by an account, but left out what the beheerder's last entry was: the slot is not as the journal left it.
        Generatie h = ingekort().generatie();
        const Ontgrendeld wie = in(*m_proef.bos);
        const auto opnieuw = [&](const Wijzig &f) {
            Generatie anders = h;
            f(anders);
            tekenInkorting(*anders.inkorting, anders.kamerId, wie.ondertekenSleutel);
            return nagemaakt(anders).controleerJournaal();
        };
        QVERIFY(opnieuw([](Generatie &) {}).has_value()); // the control
        const Fout zonder = foutVan(opnieuw([](Generatie &a) { erase_if(a.inkorting->bewaard, [](const Journaalregel &r) { return r.betreft == AccountId(5); }); }));
        QCOMPARE(zonder.detail, u"account 5 is not as the journal left it"_qs);
        // Or with an entry that its maker never signed, out of order, or on from another hash.
        QVERIFY(foutVan(opnieuw([](Generatie &a) {
                    a.inkorting->bewaard[1].rol = Rol::Auditor;
                    a.inkorting->bewaard[1].door = AccountId(2);
                    a.inkorting->bewaard[1].hash = regelHash(a.kamerId, a.inkorting->bewaard[1]);
                })).detail.contains(u"journal entry 2: signature"_qs));
        QVERIFY(foutVan(opnieuw([](Generatie &a) { a.inkorting->bewaard.swapItemsAt(1, 2); })).detail.contains(u"number of kept entry"_qs));
        QVERIFY(foutVan(opnieuw([](Generatie &a) { a.inkorting->hash = QByteArray(32, 'x'); })).detail.contains(u"chain"_qs));
    }

    void aTrimThatCannotBeIsDamaged()
    {
        const Generatie g = ingekort().generatie();
        const auto lees = [&](const Wijzig &f) {
            Generatie anders = g;
            f(anders);
            return leesBos(blokVan(anders));
        };
        QVERIFY(lees([](Generatie &) {}).has_value());
        QCOMPARE(foutVan(lees([](Generatie &a) { a.inkorting->volgnr = 0; })).soort, FoutSoort::Beschadigd);
        QCOMPARE(foutVan(lees([](Generatie &a) { a.inkorting->volgnr = std::numeric_limits<qint64>::max(); })).soort, FoutSoort::Beschadigd);
        // Never more gone than the log has, as the keyring itself says.
        QCOMPARE(foutVan(lees([](Generatie &a) { a.overgenomenTot = a.ingekortTot() - 1; })).soort, FoutSoort::Beschadigd);
        QCOMPARE(foutVan(lees([](Generatie &a) { a.overgenomenTot = a.laatsteRegel() + 1; })).soort, FoutSoort::Beschadigd);
    }
};

QTEST_GUILESS_MAIN(TestInkorting)
#include "tst_inkorting.moc"
