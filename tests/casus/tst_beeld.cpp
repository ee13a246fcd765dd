// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casusbeeld.h"
#include "core/casus/noodzaak.h"
#include "tests/steun/casusproef.h"

using namespace weegkamer;

class TestBeeld : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePageTellsWhoWhyAndUntilWhen()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QCOMPARE(beeld.betrokkene, u"Sam van Jansen"_qs);
        QCOMPARE(beeld.geboortedatum, u"1999-04-01"_qs);
        QCOMPARE(beeld.opgenomenOmdat, u"Zorg en toezicht sluiten niet aan"_qs);
        QCOMPARE(beeld.besluit.uitkomst, u"casusoverleg"_qs);
        QCOMPARE(beeld.besluit.subsidiariteit, u"Niet lichter"_qs);
        QCOMPARE(beeld.besluit.beslotenOp, QDate(2026, 2, 27));
        QCOMPARE(beeld.evaluatie.begin, QDate(2026, 3, 2));
        QCOMPARE(beeld.evaluatie.uiterlijk, QDate(2026, 9, 2));
        QVERIFY(beeld.evaluatie.stappen.size() >= 2);
        QVERIFY(beeld.evaluatie.grond.startsWith(u"Wet art. 9"));
        QCOMPARE(beeld.plichten.size(), 2);
        QCOMPARE(beeld.plichten.first().soort, u"noodzaak"_qs); // what has a date comes first
    }

    // One thing at a time: the duty that runs out first, and what does it.
    void itSaysWhatIsDueFirst()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        const auto nu = [&](Kamer &wie) {
            const auto beeld = wie.vraag(ToonCasus{dossier});
            return beeld ? beeld->nu.value_or(Nustap{}) : Nustap{};
        };
        QCOMPARE(nu(k).handeling, u"casus.beoordeel-noodzaak"_qs);
        QCOMPARE(nu(k).uiterlijk, QDate(2026, 9, 2));
        QCOMPARE(nu(huis.als(Rol::Burgemeester)).handeling, QString()); // it waits for the coordinator
        casusSql(huis.coordinator(), u"UPDATE plicht SET uiterlijk = '2026-03-02' WHERE soort = 'deelnemers' AND dossier = :d"_qs, {{":d", dossier.tekst()}});
        QCOMPARE(nu(huis.coordinator()).handeling, u"casus.voeg-deelnemer-toe"_qs);
        QCOMPARE(nu(huis.coordinator()).wat, u"Deelnemers kiezen"_qs);
        const DeelnemerId politie = organisatie(huis.coordinator(), u"politie"_qs);
        MOET_LUKKEN(huis.coordinator().doe(deelneming(dossier, politie)));
        MOET(const Gedaan doel, huis.coordinator().doe(StelDoel{dossier, u"Rust"_qs}));
        MOET(const Gedaan een, huis.coordinator().doe(actie(dossier, DoelId(doel.id), politie)));
        QCOMPARE(nu(huis.coordinator()).handeling, u"casus.werk-actie-bij"_qs);
        QCOMPARE(nu(huis.coordinator()).actie, ActieId(een.id));
        MOET(const Gedaan inbreng, huis.coordinator().doe(namensInbreng(dossier, politie)));
        MOET_LUKKEN(huis.coordinator().doe(MarkeerOnjuist{dossier, InbrengId(inbreng.id), u"Hij was daar niet."_qs}));
        QCOMPARE(nu(huis.coordinator()).handeling, u"casus.herstel-inbreng"_qs);
        QCOMPARE(nu(huis.coordinator()).inbreng, InbrengId(inbreng.id));
        MOET_LUKKEN(huis.coordinator().doe(BeoordeelNoodzaak{dossier, false, u"Het gaat goed."_qs}));
        QCOMPARE(nu(huis.coordinator()).handeling, u"casus.sluit-af"_qs);
        for (const char *naam : {"casus.beoordeel-noodzaak", "casus.voeg-deelnemer-toe", "casus.werk-actie-bij", "casus.herstel-inbreng", "casus.sluit-af"})
            QVERIFY(huis.coordinator().handelingen().handeling(QLatin1String(naam)));
    }

    void theTimelineTellsWhenItHappenedAndWhenItBecameKnown()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        MOET_LUKKEN(k.doe(deelneming(dossier, politie)));
        BrengIn b = namensInbreng(dossier, politie);
        MOET_LUKKEN(k.doe(b));
        b.datum = {2025, 12, 1};
        b.omschrijving = u"Eerder voorval"_qs;
        MOET_LUKKEN(k.doe(b));
        MOET(const Gedaan doel, k.doe(StelDoel{dossier, u"Rust"_qs}));
        MOET(const Gedaan actieEen, k.doe(actie(dossier, DoelId(doel.id), politie)));
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QStringList watVolgtOpWat;
        for (const Tijdlijnregel &r : beeld.tijdlijn)
            watVolgtOpWat.append(r.wat);
        QCOMPARE(watVolgtOpWat, (QStringList{u"Eerder voorval"_qs, u"Riep op tot geweld"_qs, u"Deelde een oproep tot geweld"_qs, u"Gesprek met het gezin"_qs}));
        QCOMPARE(beeld.tijdlijn.first().datum, u"2025-12-01"_qs);
        QCOMPARE(beeld.tijdlijn.first().bekendOp, QDate(2026, 3, 2));
        QCOMPARE(beeld.tijdlijn.at(1).bekendOp, QDate(2026, 1, 6));
        QCOMPARE(beeld.tijdlijn.last().datum, u"2026-03-20"_qs);
        MOET_LUKKEN(k.doe(WerkActieBij{dossier, ActieId(actieEen.id), Actiestand::Gedaan, u"Goed gesprek"_qs}));
        MOET(const Casusbeeld later, k.vraag(ToonCasus{dossier}));
        QCOMPARE(later.tijdlijn.last().datum, u"2026-03-02"_qs);
        QCOMPARE(later.tijdlijn.last().wat, u"Gesprek met het gezin – Goed gesprek"_qs);
    }

    void openingACasusIsLoggedOnce()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        MOET_LUKKEN(k.vraag(ToonCasus{dossier}));
        MOET_LUKKEN(k.vraag(ToonCasus{dossier}));
        QCOMPARE(casusWaarde(k, u"SELECT count(*) FROM logboek WHERE handeling = 'casus.toon'"_qs), u"1"_qs);
    }

    void whatIsNoOpenCasusIsNotShown_data()
    {
        QTest::addColumn<Fase>("fase");
        for (const Fase fase : {Fase::Weging, Fase::Afgeschermd, Fase::TeVernietigen})
            QTest::newRow(qPrintable(tekst(fase))) << fase;
    }
    void whatIsNoOpenCasusIsNotShown()
    {
        QFETCH(Fase, fase);
        Huis huis;
        Kamer &k = huis.coordinator();
        QCOMPARE(k.vraag(ToonCasus{maakCasus(k, {.fase = fase})}).error().soort, FoutSoort::NietGevonden);
    }

    void strangeNamesAreShownAsTheyAre_data()
    {
        QTest::addColumn<QString>("naam");
        QTest::newRow("400 characters") << QString(400, u'ß');
        QTest::newRow("Arabic") << u"عبد الرحمن"_qs;
        QTest::newRow("emoji") << u"👩‍👩‍👧 O'Neil"_qs;
    }
    void strangeNamesAreShownAsTheyAre()
    {
        QFETCH(QString, naam);
        Huis huis;
        Kamer &k = huis.coordinator();
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{maakCasus(k, {.naam = naam})}));
        QCOMPARE(beeld.betrokkene, QString(u"Sam van "_qs + naam));
    }

    void thePageTravelsAsJson()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        MOET(const QJsonObject json, k.vraag(u"casus.toon"_qs, {{u"dossier"_qs, dossier.tekst()}}));
        QCOMPARE(json.value(u"betrokkene"_qs).toString(), u"Sam van Jansen"_qs);
        QVERIFY(json.value(u"evaluatie"_qs).toObject().value(u"stappen"_qs).isArray());
        const auto kaal = k.vraag(u"casus.toon"_qs, {});
        QCOMPARE(kaal.error().velden.first().veld, u"dossier"_qs);
    }
};

QTEST_GUILESS_MAIN(TestBeeld)
#include "tst_beeld.moc"
