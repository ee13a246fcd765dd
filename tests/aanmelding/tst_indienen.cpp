// SPDX-License-Identifier: EUPL-1.2
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestIndienen : public QObject
{
    Q_OBJECT

    /// A kamer with one aanmelding by this kind of body, with one tested fact.
    struct Opzet {
        Huis huis;
        DossierId dossier;
        qint64 eersteFeit = 0;
        explicit Opzet(Deelnemersoort aanmelder = Deelnemersoort::Reclassering)
        {
            MeldAan m = aanmelding(kamer());
            m.aanmelder = deelnemerVan(kamer(), aanmelder);
            dossier = DossierId(moet(kamer().doe(m)).id);
            eersteFeit = moet(kamer().doe(feit(dossier))).id;
            moet(kamer().doe(toets(dossier, eersteFeit)));
        }
        static Gedaan moet(const Uitkomst<Gedaan> &u)
        {
            if (!u)
                qFatal("%s", qPrintable(waarom(u)));
            return *u;
        }
        Kamer &kamer() { return huis.coordinator(); }
        Uitkomst<Gedaan> dienIn() { return kamer().doe(DienIn{dossier, true}); }
        QString openPlichten() { return waarde(huis, u"SELECT group_concat(soort || ':' || rol, ' ') FROM (SELECT * FROM plicht WHERE afgedaan_op IS NULL ORDER BY id)"_qs); }
    };

private Q_SLOTS:
    void anAanmeldingHasAFact()
    {
        Opzet o;
        MOET_LUKKEN(o.kamer().doe(VerwijderFeit{o.dossier, FeitId(o.eersteFeit)}));
        WEIGERT("W5.1", o.dienIn());
        MOET(const Gedaan g, o.kamer().doe(feit(o.dossier)));
        MOET_LUKKEN(o.kamer().doe(toets(o.dossier, g.id)));
        STAAT_TOE("W5.1", o.dienIn());
    }

    void everyFactIsTestedFirst()
    {
        Opzet o;
        MOET(const Gedaan twee, o.kamer().doe(feit(o.dossier)));
        MOET(const Gedaan drie, o.kamer().doe(feit(o.dossier)));
        const auto nee = o.dienIn();
        WEIGERT("B7.1a", nee);
        QVERIFY2(foutVan(nee).weigering->uitleg.startsWith(u"De feiten 2 en 3 zijn"_qs), qPrintable(foutVan(nee).weigering->uitleg));
        MOET_LUKKEN(o.kamer().doe(toets(o.dossier, twee.id, Feittoets::Weerlegd)));
        WEIGERT("B7.1a", o.dienIn());
        MOET_LUKKEN(o.kamer().doe(toets(o.dossier, drie.id, Feittoets::NietTeVerifieren)));
        STAAT_TOE("B7.1a", o.dienIn());
    }

    void whatIsMissingIsToldBeforehand()
    {
        Opzet o;
        MOET(const Aanmeldingbeeld klaar, o.kamer().vraag(ToonAanmelding{o.dossier}));
        QVERIFY(klaar.ontbreekt.isEmpty());
        MOET_LUKKEN(o.kamer().doe(feit(o.dossier)));
        MOET(const Aanmeldingbeeld beeld, o.kamer().vraag(ToonAanmelding{o.dossier}));
        QCOMPARE(beeld.ontbreekt.size(), 1);
        QCOMPARE(beeld.ontbreekt.first().regel, u"B7.1a"_qs);
        QCOMPARE(beeld.ontbreekt.first().uitleg, foutVan(o.dienIn()).weigering->uitleg);
    }

    void whoHandsInDeclaresThatItWasTested()
    {
        Opzet o;
        const auto nee = o.kamer().doe(DienIn{o.dossier, false});
        WEIGERT("B7.1a", nee);
        QCOMPARE(foutVan(nee).weigering->veld, u"verklaring"_qs);
        STAAT_TOE("B7.1a", o.dienIn());
    }

    void itStandsOnTheAgendaOfAllThreeSeatsAtOnce()
    {
        Opzet o;
        STAAT_TOE("B7.1d", o.dienIn());
        QCOMPARE(o.openPlichten(), u"oordeel:burgemeester oordeel:politie oordeel:openbaar-ministerie"_qs);
        QCOMPARE(waarde(o.huis, u"SELECT fase || ' ' || (SELECT ronde FROM weging) FROM dossier"_qs), u"weging 1"_qs);
        QCOMPARE(waarde(o.huis, u"SELECT count(*) FROM weging WHERE geopend_op IS NULL"_qs), u"1"_qs);
        MOET(const Aanmeldingbeeld beeld, o.kamer().vraag(ToonAanmelding{o.dossier}));
        QCOMPARE(beeld.ingediendOp, QDate(2026, 3, 2));
        QCOMPARE(beeld.getoetstOp, QDate(2026, 3, 2));
    }

    void whatWasHandedInIsNotChangedAnyMoreButMayBeTestedAgain()
    {
        Opzet o;
        MOET_LUKKEN(o.dienIn());
        WEIGERT("W5.3a", o.kamer().doe(feit(o.dossier)));
        WEIGERT("W5.3a", o.kamer().doe(VerwijderFeit{o.dossier, FeitId(o.eersteFeit)}));
        WEIGERT("W5.3a", o.dienIn());
        MOET_LUKKEN(o.kamer().doe(toets(o.dossier, o.eersteFeit, Feittoets::Weerlegd)));
    }

    void noSeatTakesAnothersAanmeldingOffTheAgenda()
    {
        Opzet o;
        const TrekIn h{o.dossier, u"Daar zie ik niets in."_qs};
        WEIGERT("B7.1f", o.huis.als(Rol::Politie).doe(h));
        MOET_LUKKEN(o.dienIn());
        for (const Rol zetel : {Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie})
            WEIGERT("B7.1d", o.huis.als(zetel).doe(h));
        STAAT_TOE("B7.1f", o.kamer().doe(h));
    }

    void aSeatWithdrawsTheAanmeldingOfItsOwnBody()
    {
        Opzet o(Deelnemersoort::Politie);
        MOET_LUKKEN(o.dienIn());
        WEIGERT("B7.1d", o.huis.als(Rol::OpenbaarMinisterie).doe(TrekIn{o.dossier, u"x"_qs}));
        STAAT_TOE("B7.1d", o.huis.als(Rol::Politie).doe(TrekIn{o.dossier, u"Persoonsverwisseling."_qs}));
    }

    void aWithdrawalIsToldToTheThreeSeatsAndLeadsToDestruction()
    {
        Opzet o;
        MOET_LUKKEN(o.dienIn());
        const auto zonder = o.kamer().doe(TrekIn{o.dossier, {}});
        QCOMPARE(foutVan(zonder).velden.first().veld, u"reden"_qs);
        STAAT_TOE("B16b", o.kamer().doe(TrekIn{o.dossier, u"Persoonsverwisseling."_qs}));
        QCOMPARE(o.openPlichten(), u"informeren:contactpunt informeren:burgemeester vernietiging:casuscoordinator intrekking:burgemeester intrekking:politie intrekking:openbaar-ministerie"_qs);
        QCOMPARE(waarde(o.huis, u"SELECT fase || ' ' || (SELECT regel FROM bewaring) FROM dossier"_qs), u"te-vernietigen B16b"_qs);
        MOET(const Aanmeldingbeeld beeld, o.huis.als(Rol::Politie).vraag(ToonAanmelding{o.dossier}));
        QCOMPARE(beeld.intrekReden, u"Persoonsverwisseling."_qs);
        MOET_LUKKEN(o.huis.als(Rol::Politie).doe(NeemKennisVanIntrekking{o.dossier}));
        QCOMPARE(o.openPlichten(), u"informeren:contactpunt informeren:burgemeester vernietiging:casuscoordinator intrekking:burgemeester intrekking:openbaar-ministerie"_qs);
        WEIGERT("B16c", o.kamer().doe(TrekIn{o.dossier, u"Nog eens."_qs}));
    }

    void aMeldingThatWasNeverWorkedOutCanBeWithdrawnByTheCoordinator()
    {
        Huis huis;
        MOET(const Gedaan m, huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 2, 20}, .inhoud = u"Een signaal."_qs}));
        const DossierId id(m.id);
        MOET_LUKKEN(huis.coordinator().doe(BeoordeelMelding{id, Meldinguitkomst::Aanmelden, u"Past bij de norm"_qs}));
        const auto leeg = huis.coordinator().doe(feit(id));
        QCOMPARE(foutVan(leeg).soort, FoutSoort::NietGevonden);
        WEIGERT("B7.1f", huis.als(Rol::Politie).doe(TrekIn{id, u"x"_qs}));
        MOET_LUKKEN(huis.coordinator().doe(TrekIn{id, u"De melder trok alles terug."_qs}));
    }

    void onlyWhoPreparesHandsIn()
    {
        Opzet o;
        for (const Rol rol : {Rol::Deelnemer, Rol::Contactpunt, Rol::Auditor}) {
            WEIGERT("W13", o.huis.als(rol).doe(DienIn{o.dossier, true}));
            WEIGERT("W13", o.huis.als(rol).doe(TrekIn{o.dossier, u"x"_qs}));
        }
        STAAT_TOE("W13", o.huis.als(Rol::OpenbaarMinisterie).doe(DienIn{o.dossier, true}));
    }
};

QTEST_GUILESS_MAIN(TestIndienen)
#include "tst_indienen.moc"
