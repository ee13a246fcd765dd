// SPDX-License-Identifier: EUPL-1.2
// A destruction list: drawn up by one, judged line by line by another, carried out at once and whole, or not at all.
#include "core/bewaring/certificaat.h"
#include "core/bewaring/lijstvragen.h"
#include "core/kamer/afronden.h"
#include "core/kamer/oefening.h"
#include "tests/steun/vernietigproef.h"

using namespace weegkamer;

class TestLijst : public QObject
{
    Q_OBJECT

    static AccountId accountId(Kamer &kamer, Rol rol)
    {
        return AccountId(kamer.database().waarde(u"SELECT id FROM account WHERE rol = '%1'"_qs.arg(tekst(rol)))->toLongLong());
    }
    /// Three shielded dossiers whose years have passed.
    static QList<DossierId> drie(Huis &huis)
    {
        QList<DossierId> ids;
        for (int i = 0; i < 3; ++i)
            ids.append(*geslotenCasus(huis));
        if (!huis.coordinator().doe(DraaiKlok{{2031, 3, 2}}))
            qFatal("the clock");
        return ids;
    }
    static Uitkomst<Gedaan> stelOp(Kamer &kamer, const QList<DossierId> &ids, Rol beoordelaar = Rol::Contactpunt)
    {
        return kamer.doe(StelLijstOp{ids, accountId(kamer, beoordelaar), {}, Vernietigwijze::Vernietigen});
    }
    template <class H>
    static Uitkomst<Gedaan> als(Kamer &kamer, Rol rol, const H &h)
    {
        return kamer.doeAls(accountVan(rol), huisgeheim(), QLatin1String(H::kop.naam), naarJson(h));
    }
    static BeoordeelRegel oordeel(const Gedaan &lijst, DossierId id, Regeloordeel o = Regeloordeel::Akkoord, const QString &reden = {}, QDate tot = {})
    {
        return {VernietigingslijstId(lijst.id), id, o, reden, tot};
    }

private Q_SLOTS:
    void aListWaitsForItsReviewerAloneUntilItIsCarriedOut()
    {
        Huis huis;
        const QList<DossierId> ids = drie(huis);
        MOET(const Gedaan eerste, stelOp(huis.coordinator(), {ids.at(0)}));
        MOET_LUKKEN(stelOp(huis.coordinator(), {ids.at(1)}, Rol::Burgemeester));
        const auto wachten = [&huis](Rol rol) {
            QStringList nummers;
            const auto lijsten = huis.als(rol).vraag(VraagLijsten{.aantal = 1, .voorMij = true}); // sieved before it is counted off
            for (const Lijstoverzicht &l : lijsten ? lijsten->rijen : QList<Lijstoverzicht>())
                nummers.append(l.nummer);
            return nummers;
        };
        QVERIFY(wachten(Rol::Casuscoordinator).isEmpty());
        QCOMPARE(wachten(Rol::Contactpunt), QStringList{eerste.nummer});
        QCOMPARE(wachten(Rol::Burgemeester), QStringList{u"VL-2031-002"_qs});
        MOET_LUKKEN(huis.als(Rol::Contactpunt).doe(oordeel(eerste, ids.at(0))));
        QCOMPARE(wachten(Rol::Contactpunt), QStringList{eerste.nummer}); // judged, and still to be carried out
        MOET_LUKKEN(huis.als(Rol::Contactpunt).doe(VoerLijstUit{VernietigingslijstId(eerste.id), 1}));
        QVERIFY(wachten(Rol::Contactpunt).isEmpty());
    }

    void whatIsAgreedToGoesAtOnceAndTheRestStays()
    {
        Huis huis;
        const QList<DossierId> ids = drie(huis);
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan lijst, stelOp(kamer, ids));
        QCOMPARE(lijst.nummer, u"VL-2031-001"_qs);
        STAAT_TOE("N8", als(kamer, Rol::Contactpunt, oordeel(lijst, ids.at(0))));
        STAAT_TOE("W9a", als(kamer, Rol::Contactpunt, oordeel(lijst, ids.at(1), Regeloordeel::Uitzondering, u"Er is een nieuwe melding."_qs)));
        WEIGERT("N8", als(kamer, Rol::Contactpunt, VoerLijstUit{VernietigingslijstId(lijst.id), 1})); // one is not judged yet
        STAAT_TOE("W9c", als(kamer, Rol::Contactpunt, oordeel(lijst, ids.at(2), Regeloordeel::Uitstel, u"Beroep bij de rechtbank; de gemeente is partij."_qs, {2031, 9, 1})));
        const auto mis = als(kamer, Rol::Contactpunt, VoerLijstUit{VernietigingslijstId(lijst.id), 3});
        QVERIFY(!mis && mis.error().velden.first().veld == u"aantal");
        STAAT_TOE("W9b", als(kamer, Rol::Contactpunt, VoerLijstUit{VernietigingslijstId(lijst.id), 1}));

        QCOMPARE(*kamer.database().waarde(u"SELECT group_concat(nummer) FROM dossier"_qs), u"2026-002,2026-003"_qs);
        MOET(const Lijstbeeld beeld, kamer.vraag(ToonLijst{VernietigingslijstId(lijst.id)}));
        QCOMPARE(beeld.kop.stand, u"uitgevoerd"_qs);
        QCOMPARE(beeld.kop.vernietigd, 1);
        QCOMPARE(beeld.regels.size(), 2);
        QCOMPARE(beeld.regels.at(1).uitstelTot, QDate(2031, 9, 1));
        MOET_LUKKEN(rondVernietigingAf(kamer, {}));
        MOET(const Certificaat c, kamer.vraag(VraagCertificaat{VernietigingId(1)}));
        QVERIFY(c.handtekeningenKloppen);
        // What was left out can be proposed again.
        MOET_LUKKEN(stelOp(kamer, {ids.at(1)}));
    }

    void theReviewerIsAnotherAndNobodyElse()
    {
        Huis huis;
        const QList<DossierId> ids = drie(huis);
        Kamer &kamer = huis.coordinator();
        WEIGERT("N8", stelOp(kamer, ids, Rol::Casuscoordinator));
        const auto politie = stelOp(kamer, ids, Rol::Politie);
        QVERIFY(!politie && politie.error().velden.first().veld == u"beoordelaar");
        MOET(const Gedaan lijst, stelOp(kamer, ids));
        WEIGERT("N8", kamer.doe(oordeel(lijst, ids.at(0))));
        WEIGERT("N8", als(kamer, Rol::Burgemeester, oordeel(lijst, ids.at(0))));
        WEIGERT("W13", als(kamer, Rol::Fg, oordeel(lijst, ids.at(0))));
    }

    void anExceptionNeedsAReasonAndPostponingAGround()
    {
        Huis huis;
        const QList<DossierId> ids = drie(huis);
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan lijst, stelOp(kamer, ids));
        WEIGERT("W9a", als(kamer, Rol::Contactpunt, oordeel(lijst, ids.at(0), Regeloordeel::Uitzondering)));
        WEIGERT("W9c", als(kamer, Rol::Contactpunt, oordeel(lijst, ids.at(0), Regeloordeel::Uitstel, {}, {2031, 9, 1})));
        WEIGERT("W9c", als(kamer, Rol::Contactpunt, oordeel(lijst, ids.at(0), Regeloordeel::Uitstel, u"Beroep"_qs)));
        WEIGERT("W9c", als(kamer, Rol::Contactpunt, oordeel(lijst, ids.at(0), Regeloordeel::Uitstel, u"Beroep"_qs, {2031, 3, 2})));
    }

    void aReviewerCanBeReplacedAndThenJudgesAnew()
    {
        Huis huis;
        const QList<DossierId> ids = drie(huis);
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan lijst, stelOp(kamer, {ids.at(0)}));
        MOET_LUKKEN(als(kamer, Rol::Contactpunt, oordeel(lijst, ids.at(0))));
        const VernietigingslijstId id(lijst.id);
        WEIGERT("N8", kamer.doe(VervangBeoordelaar{id, accountId(kamer, Rol::Casuscoordinator)}));
        STAAT_TOE("N8", kamer.doe(VervangBeoordelaar{id, accountId(kamer, Rol::Burgemeester)}));
        WEIGERT("N8", als(kamer, Rol::Contactpunt, VoerLijstUit{id, 1}));
        WEIGERT("N8", als(kamer, Rol::Burgemeester, VoerLijstUit{id, 1})); // has judged nothing yet
        MOET_LUKKEN(als(kamer, Rol::Burgemeester, oordeel(lijst, ids.at(0))));
        MOET_LUKKEN(als(kamer, Rol::Burgemeester, VoerLijstUit{id, 1}));
    }

    void whatChangedMeanwhileStopsTheWholeList()
    {
        Huis huis;
        const QList<DossierId> ids = drie(huis);
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan lijst, stelOp(kamer, ids));
        for (const DossierId id : ids)
            MOET_LUKKEN(als(kamer, Rol::Contactpunt, oordeel(lijst, id)));
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE envelop SET inhoud = x'00' WHERE dossier = %1"_qs.arg(ids.at(2).waarde())));
        const auto nee = als(kamer, Rol::Contactpunt, VoerLijstUit{VernietigingslijstId(lijst.id), 3});
        WEIGERT("N8", nee);
        QVERIFY(nee.error().weigering->uitleg.contains(u"2026-003"_qs));
        QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM dossier"_qs), u"3"_qs); // all or nothing
        QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM vernietiging"_qs), u"0"_qs);
    }

    void itCanBeStoppedAndThenNothingIsGone()
    {
        Huis huis;
        const QList<DossierId> ids = drie(huis);
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan lijst, stelOp(kamer, ids));
        for (const DossierId id : ids)
            MOET_LUKKEN(als(kamer, Rol::Contactpunt, oordeel(lijst, id)));
        int gevraagd = 0;
        kamer.zetVoortgang([&](qint64, qint64) { return ++gevraagd < 3; });
        const auto gestopt = als(kamer, Rol::Contactpunt, VoerLijstUit{VernietigingslijstId(lijst.id), 3});
        kamer.zetVoortgang({});
        QVERIFY(!gestopt);
        QCOMPARE(gestopt.error().soort, FoutSoort::Geannuleerd);
        QCOMPARE(*kamer.database().waarde(u"SELECT count(*) FROM dossier"_qs), u"3"_qs);
        MOET_LUKKEN(als(kamer, Rol::Contactpunt, VoerLijstUit{VernietigingslijstId(lijst.id), 3}));
    }

    void aDossierStandsOnOneOpenListAndEarlyOnesNeedAReason()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        WEIGERT("W9a", stelOp(kamer, {id}));
        MOET(const Gedaan lijst, kamer.doe(StelLijstOp{{id}, accountId(kamer, Rol::Contactpunt), u"Niets vraagt om bewaren."_qs, Vernietigwijze::Vernietigen}));
        const auto weer = kamer.doe(StelLijstOp{{id}, accountId(kamer, Rol::Contactpunt), u"Niets vraagt om bewaren."_qs, Vernietigwijze::Vernietigen});
        QVERIFY(!weer && weer.error().velden.first().veld == u"dossiers");
        MOET_LUKKEN(kamer.doe(TrekLijstIn{VernietigingslijstId(lijst.id)}));
        const auto dicht = als(kamer, Rol::Contactpunt, oordeel(lijst, id));
        QVERIFY(!dicht && dicht.error().velden.first().veld == u"lijst");
        MOET_LUKKEN(kamer.doe(StelLijstOp{{id}, accountId(kamer, Rol::Contactpunt), u"Niets vraagt om bewaren."_qs, Vernietigwijze::Vernietigen}));
    }
};

QTEST_GUILESS_MAIN(TestLijst)
#include "tst_lijst.moc"
