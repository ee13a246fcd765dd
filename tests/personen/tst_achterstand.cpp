// SPDX-License-Identifier: EUPL-1.2
// Persons from before there were keys for recognising: a kamer of file version 2 is opened, and they are made recognisable.
#include "core/kamer/herkenbaar.h"
#include "core/logboek/logcontrole.h"
#include "core/personen/achterstand.h"
#include "core/personen/vergelijk.h"
#include "tests/aanmelding/opstelling.h"
#include "tests/steun/oudekamer.h"

#include <QElapsedTimer>

using namespace weegkamer;

class TestAchterstand : public QObject
{
    Q_OBJECT

    static constexpr int personen = 130; ///< more than one batch
    static VergelijkBetrokkene gezocht() { return {.naam = u"Bergh"_qs, .voornamen = u"Lukas"_qs, .geboortedatum = u"1999-05-12"_qs}; }
    static QString waarde(Kamer &kamer, const QString &sql) { return kamer.database().waarde(sql).value_or(u"?"_qs); }
    static QString sleutels(Kamer &kamer, const QString &dossier)
    {
        return waarde(kamer, u"SELECT group_concat(sleutel, ' ') FROM (SELECT sleutel FROM herkensleutel WHERE dossier = %1 ORDER BY sleutel)"_qs.arg(dossier));
    }
    static QString logregels(Kamer &kamer, const QString &wat)
    {
        return waarde(kamer, u"SELECT group_concat(%1, ' | ') FROM logboek WHERE handeling = 'personen.maak-herkenbaar'"_qs.arg(wat));
    }

private Q_SLOTS:
    void aPersonOfAnOldKamerIsRecognised()
    {
        Huis huis;
        MOET_LUKKEN(maakOud(huis.pad(), personen));
        Kamer &kamer = huis.coordinator();
        QCOMPARE(waarde(kamer, u"PRAGMA user_version"_qs), QString::number(schemaVersie()));
        QVERIFY2(kamer.bevindingen().isEmpty(), qPrintable(kamer.bevindingen().join(u' ')));
        // The control: there is somebody, and nobody is recognised.
        QCOMPARE(nogNietHerkenbaar(kamer), personen);
        MOET(const Kandidaten voor, kamer.vraag(gezocht()));
        QVERIFY(voor.rijen.isEmpty());

        QList<qint64> stappen;
        MOET_LUKKEN(maakAllenHerkenbaar(kamer, [&](qint64 gedaan, qint64 totaal) {
            stappen.append(gedaan);
            return totaal == personen;
        }));
        QCOMPARE(stappen, QList<qint64>({0, 100}));
        QCOMPARE(nogNietHerkenbaar(kamer), 0);
        MOET(const Kandidaten na, kamer.vraag(gezocht()));
        QCOMPARE(na.rijen.size(), 1);
        QCOMPARE(na.rijen.constFirst().nummer, u"2025-001"_qs);
        QCOMPARE(na.rijen.constFirst().naam, u"Łukasz van den Berg"_qs);

        // The keys are those that the same person gets who is added today.
        Betrokkene zelfde{.naam = u"Berg"_qs, .voorvoegsel = u"van den"_qs, .voornamen = u"Łukasz"_qs, .geboortedatum = u"1999-05-12"_qs, .bsn = u"123456782"_qs,
                          .straat = u"Dorpsstraat"_qs, .huisnummer = u"1"_qs, .postcode = u"1234 AB"_qs, .plaats = u"Voorbeeldstad"_qs, .gemeenteVerblijf = u"Voorbeeldstad"_qs};
        MeldAan m = aanmelding(kamer, zelfde);
        m.gezienMogelijkeDubbel = true;
        MOET(const Gedaan nieuw, kamer.doe(m));
        QVERIFY(!sleutels(kamer, u"1"_qs).isEmpty());
        QCOMPARE(sleutels(kamer, u"1"_qs), sleutels(kamer, QString::number(nieuw.id)));
        MOET(const auto controle, kamer.controleerLogboek());
        QVERIFY(controle.isGoed());
    }

    void theLogTellsHowManyAndNobody()
    {
        Huis huis;
        MOET_LUKKEN(maakOud(huis.pad(), personen));
        Kamer &kamer = huis.als(Rol::Burgemeester);
        MOET_LUKKEN(maakAllenHerkenbaar(kamer));
        QCOMPARE(logregels(kamer, u"resultaat"_qs), u"gedaan: 100 herkenbaar gemaakt, nog 30 | gedaan: 30 herkenbaar gemaakt, nog 0"_qs);
        QCOMPARE(logregels(kamer, u"rol"_qs), u"burgemeester | burgemeester"_qs);
        QCOMPARE(waarde(kamer, u"SELECT count(*) FROM logboek WHERE handeling = 'personen.maak-herkenbaar' AND dossier IS NOT NULL"_qs), u"0"_qs);
        QCOMPARE(waarde(kamer, u"SELECT count(*) FROM logdetail"_qs), u"0"_qs);
    }

    void aSecondTimeNothingIsDone()
    {
        Huis huis;
        MOET_LUKKEN(maakOud(huis.pad(), personen));
        MOET_LUKKEN(maakAllenHerkenbaar(huis.coordinator()));
        huis.logUit();
        Kamer &kamer = huis.coordinator();
        const auto stand = [&] { return waarde(kamer, u"SELECT (SELECT max(volgnummer) FROM logboek) || '/' || (SELECT max(id) FROM herkensleutel) || '/' || total_changes()"_qs); };
        const QString eerst = stand();
        QCOMPARE(nogNietHerkenbaar(kamer), 0);
        MOET_LUKKEN(maakAllenHerkenbaar(kamer, [](qint64, qint64) { return false; })); // not even asked whether to stop
        QCOMPARE(stand(), eerst);
        // The control: what does change something is seen.
        MOET_LUKKEN(kamer.doe(MaakHerkenbaar{}));
        QVERIFY(stand() != eerst);
        Huis nieuw;
        QCOMPARE(nogNietHerkenbaar(nieuw.coordinator()), 0);
    }

    void whoStopsItGoesOnLater()
    {
        Huis huis;
        MOET_LUKKEN(maakOud(huis.pad(), personen));
        const auto gestopt = maakAllenHerkenbaar(huis.coordinator(), [](qint64 gedaan, qint64) { return gedaan == 0; });
        QCOMPARE(gestopt.error().soort, FoutSoort::Geannuleerd);
        huis.logUit();
        // Another who may goes on where it was.
        QCOMPARE(nogNietHerkenbaar(huis.als(Rol::Politie)), personen - 100);
        MOET_LUKKEN(maakAllenHerkenbaar(huis.als(Rol::Politie)));
        QCOMPARE(waarde(huis.als(Rol::Politie), u"SELECT count(*) FROM betrokkene b WHERE NOT EXISTS (SELECT 1 FROM herkensleutel h WHERE h.dossier = b.dossier)"_qs), u"0"_qs);
    }

    void whoChangesAPersonMeanwhileHasDoneThatOne()
    {
        Huis huis;
        MOET_LUKKEN(maakOud(huis.pad(), 3));
        WijzigBetrokkene w;
        w.dossier = DossierId(1);
        w.naam = u"Berg"_qs;
        w.voornamen = u"Łukasz"_qs;
        w.geboortedatum = u"1999-05-12"_qs;
        w.gemeenteVerblijf = u"Voorbeeldstad"_qs;
        MOET_LUKKEN(huis.coordinator().doe(w));
        QCOMPARE(nogNietHerkenbaar(huis.coordinator()), 2);
        MOET(const Kandidaten na, huis.coordinator().vraag(gezocht()));
        QCOMPARE(na.rijen.size(), 1);
    }

    void onlyWhoRecognisesPersonsDoesIt()
    {
        Huis huis;
        MOET_LUKKEN(maakOud(huis.pad(), 3));
        for (const Rol rol : {Rol::Contactpunt, Rol::Fg, Rol::Auditor, Rol::Deelnemer, Rol::Beheerder}) {
            QCOMPARE(nogNietHerkenbaar(huis.als(rol)), 0);
            QCOMPARE(huis.als(rol).doe(MaakHerkenbaar{}).error().soort, FoutSoort::GeenRecht);
        }
        QCOMPARE(nogNietHerkenbaar(huis.als(Rol::OpenbaarMinisterie)), 3); // the control: there is something to do
    }

    /// Batch after batch until nobody is left. Tells how long that took; WEEGKAMER_PERSONEN=10000 for a big kamer.
    void manyBatchesComeToAnEnd()
    {
        const int gevraagd = qEnvironmentVariableIntValue("WEEGKAMER_PERSONEN");
        const int aantal = gevraagd > 0 ? gevraagd : 250;
        Huis huis;
        MOET_LUKKEN(maakOud(huis.pad(), aantal));
        QElapsedTimer tijd;
        tijd.start();
        Kamer &kamer = huis.coordinator();
        qInfo("logging in, with migrations: %lld ms", static_cast<long long>(tijd.restart()));
        qint64 langste = 0;
        QElapsedTimer plak;
        plak.start();
        MOET_LUKKEN(maakAllenHerkenbaar(kamer, [&](qint64, qint64) {
            langste = std::max(langste, plak.restart());
            return true;
        }));
        qInfo("%d persons: %lld ms, the longest batch %lld ms", aantal, static_cast<long long>(tijd.elapsed()), static_cast<long long>(langste));
        tijd.restart();
        const int keer = gevraagd > 0 ? 1000 : 10;
        for (int i = 0; i < keer; ++i)
            QCOMPARE(nogNietHerkenbaar(kamer), 0);
        qInfo("asking whether there is something to do, when there is not: %.1f us", tijd.nsecsElapsed() / 1000.0 / keer);
    }
};

QTEST_GUILESS_MAIN(TestAchterstand)
#include "tst_achterstand.moc"
