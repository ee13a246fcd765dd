// SPDX-License-Identifier: EUPL-1.2
// Failed log-ins, and what of the keyring's journal comes into the log.
#include "core/beheer/tweepersonen.h"
#include "core/kamer/sleutelbeheer.h"
#include "core/logboek/logboek.h"
#include "core/personen/deelnemer.h"
#include "core/toegang/inlogpogingen.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/beheer/beheerproef.h"

#include <QElapsedTimer>

using namespace weegkamer;

class TestInloggen : public QObject
{
    Q_OBJECT
    Uptijd m_uptijd{"loop", 1000};

    Inlogopties opties() { return {.sleutelbestand = {}, .uptijd = [this] { return m_uptijd; }}; }
    Uitkomst<std::unique_ptr<Kamer>> open(Huis &huis, const QString &naam, const QString &wachtwoord = huiswachtwoord)
    {
        huis.logUit();
        return Kamer::open(huis.pad(), naam, huisgeheim(wachtwoord), huis.klok, opties());
    }
    Fout mis(Huis &huis, const QString &naam) { return open(huis, naam, u"een verkeerd wachtwoord"_qs).error(); }
    static QStringList resultaten(Huis &huis, const QString &handeling)
    {
        const auto lijst = huis.coordinator().vraag(VraagLogboek{.handeling = handeling, .aantal = 500});
        QStringList uit;
        for (const Logboekregel &r : lijst->rijen)
            uit.append(r.account + u" / "_qs + r.rol + u" / "_qs + r.resultaat);
        return uit;
    }
    static QString bosPad(Huis &huis) { return QString(huis.pad()).replace(u".weegkamer"_qs, u".sleutelbos"_qs); }

private Q_SLOTS:
    void afterFailuresANameWaitsLongerEachTime()
    {
        Huis huis;
        const QString naam = accountVan(Rol::Casuscoordinator);
        QCOMPARE(mis(huis, naam).uitleg, mis(huis, naam).uitleg);
        QVERIFY(mis(huis, naam).detail.isEmpty()); // the third still tries
        Fout wacht = mis(huis, naam);
        QCOMPARE(wacht.soort, FoutSoort::Inloggen);
        QVERIFY2(wacht.uitleg.contains(u"2 seconden"_qs), qPrintable(wacht.uitleg));
        // The right password waits just as long.
        QVERIFY(!open(huis, naam).has_value());
        // Another instance of the program knows it too: it stands in a file.
        m_uptijd.ms += 1999;
        QVERIFY(!open(huis, naam).has_value());
        m_uptijd.ms += 1;
        QCOMPARE(mis(huis, naam).detail, QString());
        QVERIFY(mis(huis, naam).uitleg.contains(u"4 seconden"_qs));
        m_uptijd = {"na een herstart", 3}; // the count survives; the wait begins again
        QVERIFY(mis(huis, naam).uitleg.contains(u"4 seconden"_qs));
        m_uptijd.ms += 4000;
        MOET_LUKKEN(open(huis, naam));
        MOET_LUKKEN(open(huis, naam));
        QVERIFY(!QFile::exists(Inlogpogingen::padBij(bosPad(huis))));
    }

    void theKamersClockDoesNotShortenTheWait()
    {
        Huis huis;
        for (int i = 0; i < 3; ++i)
            mis(huis, accountVan(Rol::Politie));
        huis.klok.verder(400);
        QVERIFY(!open(huis, accountVan(Rol::Politie)).has_value());
    }

    void aNameThatIsNotThereBehavesLikeOneThatIs()
    {
        QList<QPair<QString, QString>> verloop;
        for (const QString &naam : {accountVan(Rol::Fg), u"bestaat niet"_qs}) {
            Huis huis; // one each: one pair of names in 256 shares its delay
            QString zinnen;
            for (int i = 0; i < 5; ++i) {
                const Fout f = mis(huis, naam);
                zinnen += f.uitleg + f.detail + u'|';
            }
            verloop.append({naam, zinnen});
        }
        QCOMPARE(verloop.at(0).second, verloop.at(1).second);
    }

    void bothCostOneArgon2idAndTheSameTime()
    {
        Huis huis;
        const auto duur = [&](const QString &naam) {
            qint64 kortste = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 6; ++i) {
                m_uptijd.ms += 1'000'000;
                QElapsedTimer klok;
                klok.start();
                mis(huis, naam);
                kortste = qMin(kortste, klok.nsecsElapsed());
            }
            return kortste;
        };
        const qint64 bekend = duur(accountVan(Rol::Auditor));
        const qint64 onbekend = duur(u"niemand hier"_qs);
        qInfo("known name %lld us, unknown name %lld us", static_cast<long long>(bekend / 1000), static_cast<long long>(onbekend / 1000));
        // A broad bound: it would not hold if one of the two did without Argon2id.
        QVERIFY(bekend < onbekend * 3 && onbekend < bekend * 3);
    }

    void anAccountOfOnesOwnDoesNotClearTheWay()
    {
        Huis huis;
        for (int i = 0; i < 4; ++i)
            mis(huis, accountVan(Rol::Burgemeester));
        // Of three, because one pair of names in 256 shares its delay.
        const QList<Rol> anderen{Rol::Deelnemer, Rol::Contactpunt, Rol::Auditor};
        QVERIFY(std::any_of(anderen.begin(), anderen.end(), [&](Rol rol) { return open(huis, accountVan(rol)).has_value(); }));
        QVERIFY(!open(huis, accountVan(Rol::Burgemeester)).has_value());
    }

    void failedLogInsComeIntoTheLogOnce()
    {
        Huis huis;
        mis(huis, accountVan(Rol::Politie));
        mis(huis, accountVan(Rol::Politie));
        mis(huis, u"mijn geheime zin per ongeluk hier"_qs);
        MOET_LUKKEN(open(huis, accountVan(Rol::Beheerder))); // opens no log: they wait
        const QStringList eerst = resultaten(huis, u"toegang.log-in"_qs);
        QVERIFY(eerst.contains(u"politie / politie / 2 keer mislukt sinds 2026-03-02T09:00:00Z"_qs));
        QVERIFY2(eerst.contains(u" / onbekend / mislukt"_qs), qPrintable(eerst.join(u'\n')));
        QVERIFY(eerst.contains(u"beheerder / beheerder / gedaan"_qs)); // from the journal
        huis.logUit();
        QCOMPARE(resultaten(huis, u"toegang.log-in"_qs).filter(u"mislukt"_qs).size(), 2);
        MOET(const auto controle, huis.coordinator().controleerLogboek());
        QVERIFY(controle.isGoed());
    }

    void killedBetweenLogAndFileTheyAreNotTakenTwice()
    {
        Huis huis;
        mis(huis, accountVan(Rol::Politie));
        const QString pad = Inlogpogingen::padBij(bosPad(huis));
        QVERIFY(QFile::copy(pad, pad + u".oud"_qs));
        QCOMPARE(resultaten(huis, u"toegang.log-in"_qs).filter(u"mislukt"_qs).size(), 1);
        huis.logUit();
        QFile::remove(pad);
        QVERIFY(QFile::rename(pad + u".oud"_qs, pad)); // as if the program was killed before the list was cleared
        QCOMPARE(resultaten(huis, u"toegang.log-in"_qs).filter(u"mislukt"_qs).size(), 1);
        huis.logUit();
        mis(huis, accountVan(Rol::Politie));
        QCOMPARE(resultaten(huis, u"toegang.log-in"_qs).filter(u"mislukt"_qs).size(), 2); // the control: a new one is
    }

    void theSecondPersonsFailuresCountToo()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(kamer.doeAls(accountVan(Rol::Burgemeester), huisgeheim(u"een verkeerd wachtwoord"_qs), u"beheer.laat-vervallen"_qs, {}, opties()).error().soort,
                     FoutSoort::Inloggen);
        QVERIFY(kamer.doeAls(accountVan(Rol::Burgemeester), huisgeheim(), u"beheer.laat-vervallen"_qs, {}, opties()).error().uitleg.contains(u"seconden"_qs));
        huis.logUit();
        QVERIFY(resultaten(huis, u"toegang.log-in"_qs).filter(u"3 keer mislukt"_qs).size() == 1);
    }

    void whatTheBeheerderDidStandsInLogAndAccountTable()
    {
        Huis huis;
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(nieuwAccount(u"Nieuw"_qs, Rol::Politie)));
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(LaatVervallen{AccountId(4)}));
        WEIGERT("W13", huis.als(Rol::Beheerder).doe(BekrachtigSleutels{VoorstelId(3)}));
        MOET(const auto voor, huis.als(Rol::Beheerder).vraag(VraagJournaal{.na = {}, .aantal = 4}));
        QVERIFY(!voor.rijen.constFirst().overgenomen);
        huis.logUit();
        QCOMPARE(resultaten(huis, u"beheer.maak-account"_qs), QStringList{u"beheerder / beheerder / gedaan: account 10 (politie)"_qs});
        QCOMPARE(resultaten(huis, u"beheer.laat-vervallen"_qs), QStringList{u"beheerder / beheerder / gedaan: account 4 (openbaar-ministerie)"_qs});
        QCOMPARE(resultaten(huis, u"beheer.bekrachtig-sleutels"_qs), QStringList{u"beheerder / beheerder / geweigerd W13"_qs});
        huis.logUit();
        QCOMPARE(resultaten(huis, u"beheer.maak-account"_qs).size(), 1); // once
        {
            MOET(Statement rij, huis.coordinator().database().sql(Modus::Onderhoud, "handeling/tekensleutel"));
            rij.bind(":account", AccountId(10));
            MOET(const bool isEr, rij.stap());
            QVERIFY(isEr && rij.bytes(0).size() == 32);
        }
        huis.logUit();
        MOET(const auto na, huis.als(Rol::Beheerder).vraag(VraagJournaal{.na = {}, .aantal = 50}));
        QVERIFY(!na.rijen.at(0).overgenomen && na.rijen.at(1).overgenomen); // all but this log-in
    }

    void withTheDatabaseOpenItIsTakenOverAtOnce()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(nieuwAccount()));
        QCOMPARE(resultaten(huis, u"beheer.maak-account"_qs).size(), 1);
        MaakAccount mis = nieuwAccount(u"Ander"_qs);
        mis.machtiging.screening.reset();
        WEIGERT("B12a", huis.coordinator().doe(mis));
        QCOMPARE(resultaten(huis, u"beheer.maak-account"_qs).constFirst(), u"casuscoordinator / casuscoordinator / geweigerd B12a"_qs);
    }

    void aKeyringThatWasPutBackIsReported()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(nieuwAccount(u"Een"_qs)));
        huis.logUit();
        QVERIFY(QFile::copy(bosPad(huis), bosPad(huis) + u".oud"_qs));
        MOET_LUKKEN(huis.coordinator().doe(LaatVervallen{AccountId(3)}));
        huis.logUit();
        QVERIFY(huis.coordinator().bevindingen().isEmpty()); // the control
        huis.logUit();
        QVERIFY(QFile::remove(bosPad(huis)) && QFile::rename(bosPad(huis) + u".oud"_qs, bosPad(huis)));
        // The lapsed account is back: whoever opens the kamer is told.
        const QStringList mis = huis.coordinator().bevindingen();
        QVERIFY2(std::any_of(mis.begin(), mis.end(), [](const QString &z) { return z.contains(u"sleutelbos is teruggezet"_qs); }), qPrintable(mis.join(u'|')));
    }

    void theClockOfAnOefenkamerIsTheBeheerdersToo()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(u"kamer.draai-klok"_qs, {{u"datum"_qs, u"2027-05-05"_qs}}));
        huis.logUit();
        QCOMPARE(huis.als(Rol::Beheerder).vandaag(), QDate(2027, 5, 5));
    }

    void aKilledTakeOverIsDoneAtTheNextLogIn()
    {
        // The keyring is on disk and the program was killed before the log had it: the log that was is put back.
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(VoegOrganisatieToe{.naam = u"X"_qs, .soort = Deelnemersoort::Andere, .bron = u"art. 3"_qs}));
        huis.logUit();
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(nieuwAccount()));
        huis.logUit();
        const QString oud = huis.pad() + u".oud"_qs;
        QVERIFY(QFile::copy(huis.pad(), oud));
        QCOMPARE(resultaten(huis, u"beheer.maak-account"_qs).size(), 1);
        huis.logUit();
        QVERIFY(QFile::remove(huis.pad()) && QFile::rename(oud, huis.pad()));
        QCOMPARE(resultaten(huis, u"beheer.maak-account"_qs).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestInloggen)
#include "tst_inloggen.moc"
