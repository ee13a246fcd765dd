// SPDX-License-Identifier: EUPL-1.2
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestBeeld : public QObject
{
    Q_OBJECT

    /// An aanmelding of somebody who was compared with whoever is known.
    static MeldAan nieuw(Kamer &k, const Betrokkene &wie = iemand())
    {
        MeldAan m = aanmelding(k, wie);
        m.gezienMogelijkeDubbel = true;
        return m;
    }

    static Gedaan moet(const Uitkomst<Gedaan> &u)
    {
        if (!u)
            qFatal("%s", qPrintable(waarom(u)));
        return *u;
    }

private Q_SLOTS:
    void theListTellsHowFarEachIs()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const Gedaan melding = moet(k.doe(NeemMeldingAan{.ontvangenOp = {2026, 2, 20}, .inhoud = u"Een signaal."_qs}));
        moet(k.doe(BeoordeelMelding{DossierId(melding.id), Meldinguitkomst::Aanmelden, u"Past bij de norm"_qs}));
        moet(k.doe(NeemMeldingAan{.ontvangenOp = {2026, 2, 20}, .inhoud = u"Nog niet beoordeeld."_qs}));
        const DossierId bezig(moet(k.doe(nieuw(k))).id);
        const Gedaan f = moet(k.doe(feit(bezig)));
        moet(k.doe(toets(bezig, f.id)));
        moet(k.doe(feit(bezig)));
        const DossierId weg(moet(k.doe(nieuw(k, iemand(u"Weg"_qs)))).id);
        moet(k.doe(TrekIn{weg, u"Vergissing"_qs}));

        MOET(const Aanmeldinglijst lijst, k.vraag(VraagAanmeldingen{}));
        QCOMPARE(lijst.rijen.size(), 2);
        const Aanmeldingregel &een = lijst.rijen.first();
        QCOMPARE(een.nummer, u"2026-003"_qs);
        QVERIFY(een.opgesteld);
        QCOMPARE(een.betrokkene, u"Łukasz van den Berg"_qs);
        QCOMPARE(een.aanmelder, u"Reclasseringsinstellingen"_qs);
        QCOMPARE(een.ontvangenOp, QDate(2026, 2, 27));
        QCOMPARE(een.aantalFeiten, 2);
        QCOMPARE(een.aantalOngetoetst, 1);
        const Aanmeldingregel &twee = lijst.rijen.last();
        QCOMPARE(twee.nummer, melding.nummer);
        QVERIFY(!twee.opgesteld);
        QVERIFY(twee.betrokkene.isEmpty());
    }

    void theListIsPagedByKeyAndNothingIsShownTwice()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        for (int i = 0; i < 5; ++i)
            moet(k.doe(nieuw(k, iemand(QStringLiteral("Persoon %1").arg(i)))));
        QStringList nummers;
        QString na;
        int bladzijden = 0;
        do {
            MOET(const Aanmeldinglijst lijst, k.vraag(VraagAanmeldingen{.na = na, .aantal = 2}));
            QVERIFY(lijst.rijen.size() <= 2);
            for (const Aanmeldingregel &r : lijst.rijen)
                nummers.append(r.nummer);
            na = lijst.volgende;
            ++bladzijden;
        } while (!na.isEmpty());
        QCOMPARE(nummers, QStringList({u"2026-005"_qs, u"2026-004"_qs, u"2026-003"_qs, u"2026-002"_qs, u"2026-001"_qs}));
        QCOMPARE(bladzijden, 3);
    }

    void theListCanBeLimitedToOnePhase()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        moet(k.doe(nieuw(k, iemand(u"Een"_qs))));
        const DossierId ingediend(moet(k.doe(nieuw(k, iemand(u"Twee"_qs)))).id);
        moet(k.doe(toets(ingediend, moet(k.doe(feit(ingediend))).id)));
        moet(k.doe(DienIn{ingediend, true}));
        MOET(const Aanmeldinglijst weging, k.vraag(VraagAanmeldingen{.fase = Fase::Weging}));
        QCOMPARE(weging.rijen.size(), 1);
        QCOMPARE(weging.rijen.first().dossier, ingediend);
        QCOMPARE(weging.rijen.first().ingediendOp, QDate(2026, 3, 2));
        MOET(const Aanmeldinglijst aanmelding, k.vraag(VraagAanmeldingen{.fase = Fase::Aanmelding}));
        QCOMPARE(aanmelding.rijen.size(), 1);
        const auto casus = k.vraag(VraagAanmeldingen{.fase = Fase::Casus});
        QCOMPARE(foutVan(casus).velden.first().veld, u"fase"_qs);
    }

    void theListWalksThroughNoTable()
    {
        Huis huis;
        Database &db = huis.coordinator().database();
        MOET(const QString sql, db.tekstVan("aanmelding/lijst"));
        MOET(Statement s, db.bereid(Modus::Onderhoud, u"EXPLAIN QUERY PLAN "_qs + sql));
        for (;;) {
            MOET(const bool rij, s.stap());
            if (!rij)
                break;
            // Only the page of dossiers that was found may be walked through.
            QVERIFY2(!s.tekstVan(3).startsWith(u"SCAN"_qs) || s.tekstVan(3) == u"SCAN d"_qs, qPrintable(s.tekstVan(3)));
        }
    }

    void openingAPageIsLoggedOnce()
    {
        Huis huis;
        const DossierId d(moet(huis.coordinator().doe(nieuw(huis.coordinator()))).id);
        MOET_LUKKEN(huis.als(Rol::Contactpunt).vraag(ToonAanmelding{d}));
        MOET_LUKKEN(huis.als(Rol::Contactpunt).vraag(ToonAanmelding{d}));
        QCOMPARE(waarde(huis, u"SELECT count(*) FROM logboek WHERE handeling = 'aanmelding.toon'"_qs), u"1"_qs);
    }

    void whoHasNoPartInItSeesNothing()
    {
        Huis huis;
        const DossierId d(moet(huis.coordinator().doe(nieuw(huis.coordinator()))).id);
        for (const Rol rol : {Rol::Deelnemer, Rol::Fg, Rol::Auditor}) {
            WEIGERT("W13", huis.als(rol).vraag(VraagAanmeldingen{}));
            WEIGERT("W13", huis.als(rol).vraag(ToonAanmelding{d}));
        }
        STAAT_TOE("W13", huis.als(Rol::OpenbaarMinisterie).vraag(ToonAanmelding{d}));
        const auto weg = huis.als(Rol::OpenbaarMinisterie).vraag(ToonAanmelding{DossierId(999)});
        QCOMPARE(foutVan(weg).soort, FoutSoort::NietGevonden);
    }

    void theShellAsksTheSameByName()
    {
        Huis huis;
        const Gedaan d = moet(huis.coordinator().doe(nieuw(huis.coordinator())));
        MOET(const QJsonObject o, huis.coordinator().vraag(u"aanmelding.toon"_qs, {{u"dossier"_qs, QString::number(d.id)}}));
        QCOMPARE(o.value(u"betrokkene"_qs).toObject().value(u"naam"_qs).toString(), u"Berg"_qs);
        QCOMPARE(o.value(u"ontbreekt"_qs).toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBeeld)
#include "tst_beeld.moc"
