// SPDX-License-Identifier: EUPL-1.2
// The keyring's journal is trimmed at log-in, once the log of the kamer has it, and what does not fit together is reported.
#include "core/basis/afdruk.h"
#include "core/basis/systeem/bestand.h"
#include "core/logboek/logboek.h"
#include "core/toegang/sleutelbos.h"
#include "core/toegang/sleutelvak.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/beheer/beheerproef.h"

using namespace weegkamer;

class TestJournaalinkorting : public QObject
{
    Q_OBJECT
    static QString bosPad(const Huis &huis) { return QString(huis.pad()).replace(u".weegkamer"_qs, u".sleutelbos"_qs); }
    static Sleutelbos bosVan(const Huis &huis) { return Sleutelbos::lees(bosPad(huis)).value(); }

    /// These many refusals of the beheerder, as they come while no dossier is open. `metInkorting`: and a trim that says the log has them.
    static Gelukt vul(Huis &huis, int aantal, bool metInkorting = false)
    {
        huis.logUit();
        PROBEER_IN(Sleutelbos bos, Sleutelbos::lees(bosPad(huis)));
        PROBEER_IN(const Ontgrendeld wie, bos.logIn(accountVan(Rol::Beheerder), huisgeheim()));
        for (int i = 0; i < aantal; ++i)
            PROBEER(bos.noteer(wie, Journaalsoort::Geweigerd, wie.account, u"beheer.maak-account B12a"_qs, huis.klok.nu()));
        if (metInkorting) {
            PROBEER(bos.neemOver(wie, bos.generatie().laatsteRegel()));
            PROBEER(bos.kortIn(wie, bos.generatie().laatsteRegel() - 2, huis.klok.nu()));
        }
        return bos.schrijf(bosPad(huis));
    }
    /// A generation as who holds the Beheer key can write it: genuine as a whole.
    static Gelukt schrijfNa(Huis &huis, Generatie &g, const Ontgrendeld &wie)
    {
        g.echtheid = echtheidVan(g, *wie.sleutel(Sleutelsoort::Beheer));
        PROBEER_IN(const Sleutelbos bos, Sleutelbos::uitBytes(blokVan(g)));
        return schrijfVeilig(bosPad(huis), bos.bytes());
    }
    static bool meldt(Huis &huis, const QString &zin) { return !huis.coordinator().bevindingen().filter(zin).isEmpty(); }
    static bool zetTerug(const QString &pad, const QString &kopie) { return QFile::remove(pad) && QFile::copy(kopie, pad); }

private Q_SLOTS:
    void atLogInWhatTheLogHasGoes()
    {
        Huis huis;
        MOET_LUKKEN(vul(huis, 350));
        QVERIFY(huis.coordinator().bevindingen().isEmpty());
        huis.logUit();
        QCOMPARE(bosVan(huis).generatie().ingekortTot(), 0); // the control: not long enough
        const qint64 lengte = QFileInfo(bosPad(huis)).size();
        MOET_LUKKEN(vul(huis, 100));
        QVERIFY(huis.coordinator().bevindingen().isEmpty());
        MOET(const auto controle, huis.coordinator().controleerLogboek());
        QVERIFY(controle.isGoed());
        huis.logUit();
        const Generatie g = bosVan(huis).generatie();
        QCOMPARE(g.journaal.size(), blijftStaan);
        QCOMPARE(g.ingekortTot(), g.laatsteRegel() - blijftStaan);
        QVERIFY(bosVan(huis).controleerJournaal().has_value());
        QVERIFY(QFileInfo(bosPad(huis)).size() < lengte);
        QVERIFY(huis.coordinator().bevindingen().isEmpty());
        huis.logUit();
        // Who opens no dossiers reads what is left, and up to where the log alone has it.
        MOET(const auto blad, huis.als(Rol::Beheerder).vraag(VraagJournaal{.na = {}, .aantal = 500}));
        QCOMPARE(blad.ingekortTot, g.ingekortTot());
        QVERIFY(blad.volgende.isEmpty());
        QCOMPARE(blad.rijen.constLast().volgnummer, 1);
    }

    void accountsProposalsAndRecoveryAreAsBefore()
    {
        Huis huis;
        huis.coordinator(); // who opens dossiers brings the names of the bodies up to date
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(LaatVervallen{AccountId(4)})); // so the file needs another key
        MOET(const auto gedaan, huis.als(Rol::Beheerder).doe(StelHerstelVoor{AccountId(3)}));
        MOET(const auto voor, huis.als(Rol::Beheerder).vraag(VraagAccounts{.ookVervallen = true}));
        QVERIFY(voor.hersleutelen);
        MOET_LUKKEN(vul(huis, 450));
        QVERIFY(huis.coordinator().bevindingen().isEmpty());
        huis.logUit();
        QVERIFY(bosVan(huis).generatie().ingekortTot() > gedaan.id);
        MOET(const auto na, huis.als(Rol::Beheerder).vraag(VraagAccounts{.ookVervallen = true}));
        QCOMPARE(naarJson(na), naarJson(voor));
        MOET_LUKKEN(huis.coordinator().doe(BekrachtigHerstel{VoorstelId(gedaan.id)}));
    }

    void anOlderKamerBesideATrimmedKeyringIsReported()
    {
        Huis huis;
        huis.coordinator();
        huis.logUit();
        const QString oud = huis.map.filePath(u"oud"_qs);
        QVERIFY(QFile::copy(huis.pad(), oud));
        MOET_LUKKEN(vul(huis, 450));
        QVERIFY(!meldt(huis, u"ingekort"_qs)); // the control: the log has what is gone
        huis.logUit();
        QVERIFY(zetTerug(huis.pad(), oud));
        QVERIFY(meldt(huis, u"is ingekort tot en met regel"_qs));
        huis.logUit();
        QVERIFY(!meldt(huis, u"ingekort"_qs)); // it was said, and stands in the log
    }

    void anOlderKeyringBesideANewerKamerIsReported()
    {
        Huis huis;
        MOET_LUKKEN(vul(huis, 450));
        const QString oud = huis.map.filePath(u"oud"_qs);
        QVERIFY(QFile::copy(bosPad(huis), oud));
        QVERIFY(!meldt(huis, u"teruggezet"_qs));
        huis.logUit();
        // The whole journal again, and it says nothing else than the trimmed one: it is taken over to the same entry.
        QVERIFY(zetTerug(bosPad(huis), oud));
        QVERIFY(!meldt(huis, u"teruggezet"_qs));
        MOET_LUKKEN(vul(huis, 1));
        QVERIFY(!meldt(huis, u"teruggezet"_qs));
        huis.logUit();
        QVERIFY(zetTerug(bosPad(huis), oud)); // now the log has one more
        QVERIFY(meldt(huis, u"De sleutelbos is teruggezet of vervangen"_qs));
    }

    void aTrimOfWhatTheLogNeverHadIsReportedWithItsMaker()
    {
        Huis huis;
        MOET_LUKKEN(vul(huis, 10));
        QVERIFY(!meldt(huis, u"ingekort"_qs)); // the control
        MOET_LUKKEN(vul(huis, 10, true));
        const QStringList mis = huis.coordinator().bevindingen().filter(u"is ingekort tot en met regel"_qs);
        QCOMPARE(mis.size(), 1);
        QVERIFY2(mis.constFirst().contains(accountVan(Rol::Beheerder)), qPrintable(mis.constFirst()));
    }

    void aTrimThatTheLogDoesNotTellIsReportedWithItsMaker()
    {
        Huis huis;
        MOET_LUKKEN(vul(huis, 450));
        QVERIFY(huis.coordinator().bevindingen().isEmpty());
        huis.logUit();
        QVERIFY(huis.coordinator().bevindingen().isEmpty()); // the control: what a log-in trimmed
        huis.logUit();
        // Everything that goes is in the log, to the hash; but the log does not say that somebody chose what to keep.
        MOET(Sleutelbos bos, Sleutelbos::lees(bosPad(huis)));
        MOET(const Ontgrendeld wie, bos.logIn(accountVan(Rol::Beheerder), huisgeheim()));
        MOET_LUKKEN(bos.kortIn(wie, bos.generatie().overgenomenTot - 1, huis.klok.nu()));
        MOET_LUKKEN(bos.schrijf(bosPad(huis)));
        const QStringList mis = huis.coordinator().bevindingen();
        QCOMPARE(mis.size(), 1);
        QVERIFY2(mis.constFirst().contains(u"dat staat niet in het logboek"_qs) && mis.constFirst().contains(accountVan(Rol::Beheerder)), qPrintable(mis.constFirst()));
        huis.logUit();
        QVERIFY(huis.coordinator().bevindingen().isEmpty()); // it was said
        MOET(const auto log, huis.als(Rol::Fg).vraag(VraagLogboek{.handeling = u"toegang.kort-journaal-in"_qs}));
        QCOMPARE(log.rijen.size(), 2);
        QVERIFY2(log.rijen.at(0).resultaat.startsWith(u"gevonden: tot en met regel "_qs), qPrintable(log.rijen.at(0).resultaat));
        QVERIFY2(log.rijen.at(1).resultaat.startsWith(u"gedaan: tot en met regel "_qs), qPrintable(log.rijen.at(1).resultaat));
    }

    void anEntryHiddenAmongThoseThatWereKeptIsReported()
    {
        // The beheerder gives somebody another role, and puts its entry where the log thinks to know everything already.
        Huis huis;
        MOET_LUKKEN(vul(huis, 450));
        QVERIFY(huis.coordinator().bevindingen().isEmpty());
        huis.logUit();
        MOET(const Ontgrendeld wie, bosVan(huis).logIn(accountVan(Rol::Beheerder), huisgeheim()));
        Generatie g = bosVan(huis).generatie();
        Sleutelvak &vak = *std::find_if(g.vakken.begin(), g.vakken.end(), [](const Sleutelvak &v) { return v.naam == accountVan(Rol::Politie); });
        vak.rol = Rol::OpenbaarMinisterie;
        QList<Journaalregel> los;
        voegRegelToe(los, g.kamerId,
                     {.tijd = huis.klok.nu(), .door = wie.account, .soort = Journaalsoort::RolGewijzigd, .betreft = vak.account, .naam = vak.naam, .rol = vak.rol,
                      .doorRol = wie.rol, .vakafdruk = vak.publiekeAfdruk()},
                     wie.ondertekenSleutel, g.ingekortTot() - 6, QByteArray(afdrukLengte, 'v'));
        auto &bewaard = g.inkorting->bewaard;
        bewaard.insert(std::find_if(bewaard.begin(), bewaard.end(), [&](const Journaalregel &r) { return r.volgnr > los.first().volgnr; }), los.first());
        g.inkorting->door = wie.account;
        tekenInkorting(*g.inkorting, g.kamerId, wie.ondertekenSleutel);
        MOET_LUKKEN(schrijfNa(huis, g, wie));
        MOET_LUKKEN(bosVan(huis).controleerJournaal()); // the control: the keyring by itself can't tell
        QVERIFY(meldt(huis, u"dat staat niet in het logboek"_qs));
    }

    void anAccountThatNoEntryExplainsIsReported()
    {
        Huis huis;
        QVERIFY(huis.coordinator().bevindingen().isEmpty()); // the control
        huis.logUit();
        MOET(const Ontgrendeld wie, bosVan(huis).logIn(accountVan(Rol::Politie), huisgeheim()));
        Generatie g = bosVan(huis).generatie();
        std::find_if(g.vakken.begin(), g.vakken.end(), [&](const Sleutelvak &v) { return v.account == wie.account; })->rol = Rol::OpenbaarMinisterie;
        MOET_LUKKEN(schrijfNa(huis, g, wie));
        QVERIFY(meldt(huis, u"Het journaal van de sleutelbos klopt niet"_qs));
    }

    void withSomethingAmissNothingGoes()
    {
        Huis huis;
        huis.coordinator();
        MOET_LUKKEN(vul(huis, 10));
        const QString oud = huis.map.filePath(u"oud"_qs);
        MOET_LUKKEN(vul(huis, 450));
        QVERIFY(QFile::copy(bosPad(huis), oud));
        MOET_LUKKEN(vul(huis, 5));
        huis.coordinator();
        huis.logUit();
        QVERIFY(bosVan(huis).generatie().ingekortTot() > 0); // the control
        QVERIFY(zetTerug(bosPad(huis), oud));
        QVERIFY(!huis.coordinator().bevindingen().isEmpty());
        huis.logUit();
        QCOMPARE(bosVan(huis).generatie().ingekortTot(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJournaalinkorting)
#include "tst_inkorting.moc"
