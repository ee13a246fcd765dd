// SPDX-License-Identifier: EUPL-1.2
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestFeit : public QObject
{
    Q_OBJECT

    /// A kamer with one aanmelding in preparation.
    struct Opzet {
        Huis huis;
        DossierId dossier;
        Opzet()
        {
            const auto d = huis.coordinator().doe(aanmelding(huis.coordinator()));
            if (!d)
                qFatal("%s", qPrintable(waarom(d)));
            dossier = DossierId(d->id);
        }
        Kamer &kamer() { return huis.coordinator(); }
    };

private Q_SLOTS:
    void factsAreNumberedAndKeepWhereTheyComeFrom()
    {
        Opzet o;
        VoegFeitToe f = feit(o.dossier);
        f.aard = Feitaard::BerichtVanAnderen;
        f.bronsoort = Bronsoort::Derde;
        f.eigenTaak = u"Toezicht"_qs;
        f.grond = Grond::Anders;
        MOET_LUKKEN(o.kamer().doe(f));
        MOET_LUKKEN(o.kamer().doe(feit(o.dossier, u"محمد zei: 😀"_qs)));
        MOET(const Aanmeldingbeeld beeld, o.kamer().vraag(ToonAanmelding{o.dossier}));
        QCOMPARE(beeld.feiten.size(), 2);
        const Aanmeldingfeit &een = beeld.feiten.first();
        QCOMPARE(een.volgnummer, 1);
        QCOMPARE(een.aard, Feitaard::BerichtVanAnderen);
        QCOMPARE(een.bronsoort, Bronsoort::Derde);
        QCOMPARE(een.eigenTaak, u"Toezicht"_qs);
        QCOMPARE(een.grond, Grond::Anders);
        QCOMPARE(een.datum, u"2026-02-20"_qs);
        QVERIFY(een.rechtmatig);
        QVERIFY(!een.toets);
        QCOMPARE(beeld.feiten.last().volgnummer, 2);
        QCOMPARE(beeld.feiten.last().omschrijving, u"محمد zei: 😀"_qs);
    }

    void onlyWhatTheSupplierProcessesLawfully()
    {
        Opzet o;
        VoegFeitToe f = feit(o.dossier);
        f.rechtmatig = false;
        WEIGERT("B6a", o.kamer().doe(f));
        f.rechtmatig = true;
        STAAT_TOE("B6a", o.kamer().doe(f));
    }

    void fromAThirdPartyOnlyForAnOwnTask()
    {
        Opzet o;
        VoegFeitToe f = feit(o.dossier);
        for (const Bronsoort soort : {Bronsoort::Derde, Bronsoort::OpenbareBron}) {
            f.bronsoort = soort;
            WEIGERT("B6b", o.kamer().doe(f));
        }
        f.eigenTaak = u"Toezicht"_qs;
        STAAT_TOE("B6b", o.kamer().doe(f));
    }

    void neverGatheredAtTheRequestOfTheOverleg()
    {
        Opzet o;
        VoegFeitToe f = feit(o.dossier);
        f.opVerzoek = true;
        WEIGERT("B6c", o.kamer().doe(f));
        f.opVerzoek = false;
        STAAT_TOE("B6c", o.kamer().doe(f));
    }

    void whatRevealsSomethingSpecialNeedsItsNecessity()
    {
        Opzet o;
        VoegFeitToe f = feit(o.dossier);
        for (const Bijzonder b : {Bijzonder::OnthultOok, Bijzonder::AlsZodanig}) {
            f.bijzonder = b;
            WEIGERT("W8", o.kamer().doe(f));
        }
        f.noodzaak = u"De uitspraak zelf is de gedraging."_qs;
        STAAT_TOE("W8", o.kamer().doe(f));
    }

    void theSameHoldsWhenAFactIsChanged()
    {
        Opzet o;
        MOET(const Gedaan g, o.kamer().doe(feit(o.dossier)));
        WijzigFeit w;
        static_cast<FeitInvoer &>(w) = feit(o.dossier);
        w.dossier = o.dossier;
        w.feit = FeitId(g.id);
        w.rechtmatig = false;
        WEIGERT("B6a", o.kamer().doe(w));
        w.rechtmatig = true;
        w.opVerzoek = true;
        WEIGERT("B6c", o.kamer().doe(w));
        w.opVerzoek = false;
        w.bijzonder = Bijzonder::OnthultOok;
        WEIGERT("W8", o.kamer().doe(w));
    }

    void aFactHasADateThatCanBe()
    {
        Opzet o;
        VoegFeitToe f = feit(o.dossier);
        f.datum = u"2026-03-03"_qs;
        const auto morgen = o.kamer().doe(f);
        QCOMPARE(foutVan(morgen).velden.first().veld, u"datum"_qs);
        QJsonObject json = naarJson(feit(o.dossier));
        json.insert(u"datum"_qs, u"2026-02-30"_qs);
        const auto nooit = o.kamer().doe(u"aanmelding.voeg-feit-toe"_qs, json);
        QCOMPARE(foutVan(nooit).velden.first().veld, u"datum"_qs);
    }

    void aDateMayBeKnownInPart()
    {
        Opzet o;
        VoegFeitToe f = feit(o.dossier);
        for (const QString &datum : {u"2026-02"_qs, u"2025"_qs, u"2026-02-20"_qs}) {
            f.datum = datum;
            MOET_LUKKEN(o.kamer().doe(f));
        }
        MOET(const Aanmeldingbeeld beeld, o.kamer().vraag(ToonAanmelding{o.dossier}));
        QCOMPARE(beeld.feiten.at(0).datum, u"2026-02"_qs);
        QCOMPARE(beeld.feiten.at(1).datum, u"2025"_qs);
        for (const QString &datum : {u"2026-13"_qs, u"2027"_qs, u"2026-04"_qs, u"1899"_qs, u"vorige week"_qs, u"20-2-2026"_qs}) {
            f.datum = datum;
            const auto nee = o.kamer().doe(f);
            QVERIFY2(!nee, qPrintable(datum));
            QCOMPARE(foutVan(nee).velden.first().veld, u"datum"_qs);
        }
    }

    void aChangedFactMustBeTestedAgain()
    {
        Opzet o;
        MOET(const Gedaan g, o.kamer().doe(feit(o.dossier)));
        MOET_LUKKEN(o.kamer().doe(toets(o.dossier, g.id, Feittoets::NietTeVerifieren)));
        MOET(const Aanmeldingbeeld getoetst, o.kamer().vraag(ToonAanmelding{o.dossier}));
        QCOMPARE(getoetst.feiten.first().toets, std::optional(Feittoets::NietTeVerifieren));
        QCOMPARE(getoetst.feiten.first().toetsOp, QDate(2026, 3, 2));
        WijzigFeit w;
        static_cast<FeitInvoer &>(w) = feit(o.dossier, u"Hij zei iets anders."_qs);
        w.dossier = o.dossier;
        w.feit = FeitId(g.id);
        MOET_LUKKEN(o.kamer().doe(w));
        MOET(const Aanmeldingbeeld gewijzigd, o.kamer().vraag(ToonAanmelding{o.dossier}));
        QCOMPARE(gewijzigd.feiten.first().omschrijving, u"Hij zei iets anders."_qs);
        QVERIFY(!gewijzigd.feiten.first().toets);
        QVERIFY(gewijzigd.feiten.first().toetsHoe.isEmpty());
    }

    void aTestSaysHowAndByWhom()
    {
        Opzet o;
        MOET(const Gedaan g, o.kamer().doe(feit(o.dossier)));
        for (const Feittoets uitkomst : {Feittoets::Geverifieerd, Feittoets::NietTeVerifieren, Feittoets::Weerlegd}) {
            const auto nee = o.kamer().doe(ToetsFeit{o.dossier, FeitId(g.id), uitkomst, u" "_qs, {}});
            QVERIFY(!nee);
            QCOMPARE(foutVan(nee).velden.size(), 2);
            QCOMPARE(foutVan(nee).velden.first().veld, u"hoe"_qs);
            QCOMPARE(foutVan(nee).velden.last().veld, u"door"_qs);
        }
    }

    void aRemovedFactIsGoneAndFoundNoMore()
    {
        Opzet o;
        MOET(const Gedaan g, o.kamer().doe(feit(o.dossier)));
        MOET_LUKKEN(o.kamer().doe(VerwijderFeit{o.dossier, FeitId(g.id)}));
        QCOMPARE(waarde(o.huis, u"SELECT (SELECT count(*) FROM feit) + (SELECT count(*) FROM zoektekst WHERE soort = 'feit')"_qs), u"0"_qs);
        const auto nogEens = o.kamer().doe(VerwijderFeit{o.dossier, FeitId(g.id)});
        QCOMPARE(foutVan(nogEens).soort, FoutSoort::NietGevonden);
    }

    void aFactOfAnotherDossierCannotBeTouched()
    {
        Opzet o;
        MOET(const Gedaan g, o.kamer().doe(feit(o.dossier)));
        MOET(const Gedaan ander, o.kamer().doe(aanmelding(o.kamer(), iemand(u"Ander"_qs))));
        const auto nee = o.kamer().doe(toets(DossierId(ander.id), g.id));
        QVERIFY(!nee);
        QCOMPARE(foutVan(nee).soort, FoutSoort::NietGevonden);
        WEIGERT("W13", o.huis.als(Rol::Contactpunt).doe(feit(o.dossier)));
    }
};

QTEST_GUILESS_MAIN(TestFeit)
#include "tst_feit.moc"
