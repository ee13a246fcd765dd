// SPDX-License-Identifier: EUPL-1.2
#include "core/uitwisseling/uitvoer.h"

#include "core/casus/casuspapier.h"
#include "tests/steun/casusproef.h"

using namespace weegkamer;

class TestUitvoer : public QObject
{
    Q_OBJECT

    static QString laatste(Kamer &k, const QString &kolom)
    {
        return casusWaarde(k, u"SELECT ifnull(%1, '') FROM logboek ORDER BY volgnummer DESC LIMIT 1"_qs.arg(kolom));
    }

private Q_SLOTS:
    void whatLeavesIsInTheLogFirst()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        STAAT_TOE("W14.2", k.doe(VoerUit{dossier, Uitvoersoort::Casus, Uitvoerwijze::Afdruk, {}}));
        QCOMPARE(laatste(k, u"handeling"_qs), u"uitwisseling.voer-uit"_qs);
        QCOMPARE(laatste(k, u"resultaat"_qs), u"afdruk: casus"_qs);
        QCOMPARE(laatste(k, u"dossier"_qs), casusWaarde(k, u"SELECT nummer FROM dossier WHERE id = "_qs + dossier.tekst()));
    }

    void aListNamesItsDossiersAndNobody()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        STAAT_TOE("W14.2", k.doe(VoerUit{{}, Uitvoersoort::Casussen, Uitvoerwijze::Csv, {u"2026-001"_qs, u"2026-014"_qs}}));
        QCOMPARE(laatste(k, u"resultaat"_qs), u"csv: casussen, 2 dossiers (2026-001, 2026-014)"_qs);
        const auto naam = k.doe(VoerUit{{}, Uitvoersoort::Casussen, Uitvoerwijze::Csv, {u"Jansen"_qs}});
        QVERIFY(!naam);
        QCOMPARE(naam.error().velden.constFirst().veld, u"nummers"_qs);
    }

    void aLongListIsNotSpelledOut()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        QStringList nummers;
        for (int i = 1; i <= 300; ++i)
            nummers.append(u"2026-%1"_qs.arg(i, 3, 10, QLatin1Char('0')));
        MOET_LUKKEN(k.doe(VoerUit{{}, Uitvoersoort::Casussen, Uitvoerwijze::Xlsx, nummers}));
        QCOMPARE(laatste(k, u"resultaat"_qs), u"xlsx: casussen, 300 dossiers (2026-001 tot en met 2026-300)"_qs);
        for (int i = 0; nummers.size() <= 10'000; ++i)
            nummers.append(u"2025-%1"_qs.arg(i, 5, 10, QLatin1Char('0')));
        QVERIFY(!k.doe(VoerUit{{}, Uitvoersoort::Casussen, Uitvoerwijze::Xlsx, nummers}));
    }

    void aDossierThatMayNotBeSeenIsNotPrinted()
    {
        Huis huis;
        const DossierId dossier = maakCasus(huis.coordinator());
        QVERIFY(!huis.als(Rol::Deelnemer).doe(VoerUit{dossier, Uitvoersoort::Casus, Uitvoerwijze::Afdruk, {}}));
        QVERIFY(!huis.als(Rol::Deelnemer).vraag(CasusPapier{dossier}));
    }

    void theMarkOfTheLogIsItsNewestHead()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        MOET_LUKKEN(k.doe(VoerUit{{}, Uitvoersoort::Werkvoorraad, Uitvoerwijze::Afdruk, {}}));
        MOET(const QString kenmerk, k.logkenmerk());
        QCOMPARE(kenmerk, laatste(k, u"volgnummer || ' · ' || substr(lower(hex(keten)), 1, 12)"_qs));
    }

    void thePaperOfACasusTellsWhatThePageDoes()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        MOET(const Stuk stuk, k.vraag(CasusPapier{dossier}));
        QVERIFY(stuk.titel.startsWith(u"Casus 2025-"_qs));
        QString alles;
        for (const Blok &b : stuk.blokken) {
            alles += b.tekst;
            for (const QStringList &rij : b.rijen)
                alles += rij.join(u'|') + u'\n';
        }
        QVERIFY2(alles.contains(u"Betrokkene|Sam van Jansen"_qs), qPrintable(alles));
        QVERIFY(alles.contains(u"Uiterlijk|2-9-2026"_qs));
        QVERIFY(alles.contains(u"Wet art. 17"_qs));
        QVERIFY(!alles.contains(u"|casuscoordinator"_qs)); // the words of a choice, not its key
        QVERIFY(alles.contains(u"Wat moet er nog gebeuren"_qs) && !alles.contains(u"Soort|noodzaak"_qs));
    }

    void whatAnAccountChoseComesBackAndIsSealed()
    {
        Huis huis;
        const QJsonObject keus{{u"kolommen"_qs, QJsonArray{u"nummer"_qs, u"zeldzaamwoord"_qs}}};
        MOET_LUKKEN(huis.coordinator().bewaarInstelling(u"lijst.casussen"_qs, keus));
        MOET_LUKKEN(huis.coordinator().bewaarInstelling(u"lijst.casussen"_qs, keus));
        MOET(const QJsonObject terug, huis.coordinator().leesInstelling(u"lijst.casussen"_qs));
        QCOMPARE(terug, keus);
        QCOMPARE(casusWaarde(huis.coordinator(), u"SELECT count(*) FROM instelling WHERE instr(waarde, CAST('zeldzaamwoord' AS BLOB))"_qs), u"0"_qs);
        MOET(const QJsonObject ander, huis.als(Rol::Politie).leesInstelling(u"lijst.casussen"_qs));
        QVERIFY(ander.isEmpty());
        huis.logUit();
        MOET(const QJsonObject weer, huis.coordinator().leesInstelling(u"lijst.casussen"_qs));
        QCOMPARE(weer, keus);
        QVERIFY(!huis.coordinator().bewaarInstelling(u"te-groot"_qs, {{u"x"_qs, QString(20'000, u'x')}}));
    }
};

QTEST_GUILESS_MAIN(TestUitvoer)
#include "tst_uitvoer.moc"
