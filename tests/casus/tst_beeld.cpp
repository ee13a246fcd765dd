// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casusbeeld.h"
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
