// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/oudbestandinvoer.h"

#include "core/aanmelding/quarantaine.h"
#include "tests/steun/huis.h"
#include "tests/uitkomstproef.h"

using namespace weegkamer;

class TestOudbestand : public QObject
{
    Q_OBJECT

    static QString tel(Huis &huis, const QString &tabel)
    {
        const auto w = huis.coordinator().database().waarde(u"SELECT count(*) FROM "_qs + tabel);
        return w ? *w : waarom(w);
    }
    static QList<int> regels(const Invoerverslag &v)
    {
        QList<int> uit;
        for (const Regelfout &f : v.fouten)
            uit.append(f.regel);
        return uit;
    }
    static constexpr const char *gemengd =
        "Dossiernummer;Achternaam;Tussenvoegsel;Voornaam;Geboren;BSN;Gemeente;Aliassen;Datum melding;Omschrijving;Bron;Schoenmaat\n"
        "A1;Berg;van den;Jan;3-2-1980;123456782;Voorbeeldstad;\"Jantje; J.\";12-11-2018;\"Zei \"\"ja\"\"\nen ging\";Wijkagent;43\n"
        "A2;Jansen;;;1999;;;;2-2019;Iets;;\n"
        "A3;;;;;;;;;Zonder naam;;\n"
        "A4;Fout;;;31-2-1980;;;;;Iets;;\n"
        "A5;Fout;;;;123456789;;;;Iets;;\n"
        "A6;\"Nooit dicht;;;;;;;;Iets;;\n"
        "A1;Dubbel;;;;;;;;Iets;;\n"
        "A7;Kort;Iets\n"
        "A8;Nul;;;;12345672;;;20190231;Iets;;\n"
        "A9;Goed;;;19800203;;;;2019-02-03T00:00:00;Iets;;\n";

private Q_SLOTS:
    void everyLineThatIsWrongIsTold()
    {
        Huis huis;
        MOET(const Invoerverslag v, voerOudBestandIn(huis.coordinator(), gemengd, Invoerwijze::Proef));
        QCOMPARE(v.codering, u"UTF-8"_qs);
        QCOMPARE(v.gelezen, 10);
        QCOMPARE(v.goed, 3);
        QCOMPARE(v.opgenomen, 0);
        QCOMPARE(v.genegeerd, QStringList{u"Schoenmaat"_qs});
        QCOMPARE(regels(v), (QList<int>{5, 6, 7, 8, 9, 10, 11}));
        QCOMPARE(v.fouten.at(0).zin, u"Achternaam: Vul dit in."_qs);
        QVERIFY(v.fouten.at(1).zin.startsWith(u"Geboren: Deze datum bestaat niet."));
        QVERIFY(v.fouten.at(2).zin.startsWith(u"BSN: "));
        QVERIFY(v.fouten.at(3).zin.contains(u"aanhalingsteken"));
        QVERIFY(v.fouten.at(4).zin.startsWith(u"Dossiernummer: Een oud dossier met kenmerk A1"));
        QVERIFY(v.fouten.at(5).zin.contains(u"aantal cellen"));
        QVERIFY(v.fouten.at(6).zin.startsWith(u"Datum melding: ") || v.fouten.at(6).zin.startsWith(u"BSN: "));
        QCOMPARE(tel(huis, u"dossier"_qs), u"0"_qs); // only tried
    }

    void allOrNothingKeepsNothingWhenALineIsWrong()
    {
        Huis huis;
        const QString log = tel(huis, u"logboek"_qs);
        MOET(const Invoerverslag v, voerOudBestandIn(huis.coordinator(), gemengd, Invoerwijze::AllesOfNiets));
        QCOMPARE(v.opgenomen, 0);
        for (const QString &tabel : {u"dossier"_qs, u"quarantaine"_qs, u"plicht"_qs, u"dossiersleutel"_qs})
            QCOMPARE(tel(huis, tabel), u"0"_qs);
        QCOMPARE(tel(huis, u"logboek"_qs), log);
        MOET(const Gedaan g, huis.coordinator().doe(u"aanmelding.neem-oud-dossier-op"_qs, {{u"naam"_qs, u"X"_qs}, {u"inhoud"_qs, u"Y"_qs}}));
        QCOMPARE(g.nummer, u"2026-001"_qs); // no number went lost
    }

    void theGoodLinesAreTakenInWhenThatIsAsked()
    {
        Huis huis;
        MOET(const Invoerverslag v, voerOudBestandIn(huis.coordinator(), gemengd, Invoerwijze::AlleenGoede));
        QCOMPARE(v.opgenomen, 3);
        QCOMPARE(tel(huis, u"quarantaine"_qs), u"3"_qs);
        QCOMPARE(tel(huis, u"logboek WHERE handeling = 'aanmelding.neem-oud-dossier-op' AND resultaat = 'gedaan'"_qs), u"3"_qs);
        MOET(const OudDossier een, huis.coordinator().vraag(ToonOudDossier{DossierId(1)}));
        QCOMPARE(een.naam, u"Berg"_qs);
        QCOMPARE(een.voorvoegsel, u"van den"_qs);
        QCOMPARE(een.geboortedatum, u"1980-02-03"_qs);
        QCOMPARE(een.andereNamen, u"Jantje; J."_qs);
        QCOMPARE(een.opgemaaktOp, u"2018-11-12"_qs);
        QCOMPARE(een.inhoud, u"Zei \"ja\"\nen ging"_qs);
        MOET(const OudDossier twee, huis.coordinator().vraag(ToonOudDossier{DossierId(2)}));
        QCOMPARE(twee.geboortedatum, u"1999"_qs);
        QCOMPARE(twee.opgemaaktOp, u"2019-02"_qs);
        // The same file again: what has a number is there already.
        MOET(const Invoerverslag weer, voerOudBestandIn(huis.coordinator(), gemengd, Invoerwijze::AlleenGoede));
        QCOMPARE(weer.opgenomen, 0);
        QCOMPARE(tel(huis, u"quarantaine"_qs), u"3"_qs);
    }

    void aFileOfAnotherEncodingIsTakenInAsItReads()
    {
        Huis huis;
        MOET(const Invoerverslag v, voerOudBestandIn(huis.coordinator(), "naam,inhoud\r\nJos\xe9,\"caf\xe9 \x80 5\"\r\n", Invoerwijze::AllesOfNiets));
        QCOMPARE(v.codering, u"Windows-1252"_qs);
        MOET(const OudDossier een, huis.coordinator().vraag(ToonOudDossier{DossierId(1)}));
        QCOMPARE(een.naam, u"José"_qs);
        QCOMPARE(een.inhoud, u"café € 5"_qs);
    }

    void whatIsNoSuchFileIsRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("zin");
        QTest::newRow("empty") << QByteArray() << u"leeg"_qs;
        QTest::newRow("no name") << QByteArray("inhoud\nIets\n") << u"Er is geen kolom “naam”"_qs;
        QTest::newRow("no content") << QByteArray("naam;datum\nBerg;2019\n") << u"Er is geen kolom “inhoud”"_qs;
        QTest::newRow("twice the same") << QByteArray("naam;achternaam;inhoud\na;b;c\n") << u"betekenen hetzelfde"_qs;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"Er is geen kolom"_qs;
    }
    void whatIsNoSuchFileIsRefusedAsAWhole()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, zin);
        Huis huis;
        const auto v = voerOudBestandIn(huis.coordinator(), bytes, Invoerwijze::AlleenGoede);
        QCOMPARE(foutVan(v).soort, FoutSoort::Invoer);
        QVERIFY2(foutVan(v).uitleg.contains(zin), qPrintable(foutVan(v).uitleg));
        QCOMPARE(tel(huis, u"dossier"_qs), u"0"_qs);
    }

    void whatIsStoppedHalfwayLeavesNothing()
    {
        Huis huis;
        QByteArray bytes("naam;inhoud\n");
        for (int i = 0; i < 50; ++i)
            bytes += "Naam;Iets\n";
        const auto v = voerOudBestandIn(huis.coordinator(), bytes, Invoerwijze::AllesOfNiets, [](qint64 gedaan, qint64) { return gedaan < 40; });
        QCOMPARE(foutVan(v).soort, FoutSoort::Geannuleerd);
        QCOMPARE(tel(huis, u"dossier"_qs), u"0"_qs);
        MOET(const Invoerverslag heel, voerOudBestandIn(huis.coordinator(), bytes, Invoerwijze::AllesOfNiets));
        QCOMPARE(heel.opgenomen, 50);
    }

    void whoMayNotIsToldOnceAndNotPerLine()
    {
        Huis huis;
        const auto v = voerOudBestandIn(huis.als(Rol::Politie), "naam;inhoud\na;b\nc;d\n", Invoerwijze::AllesOfNiets);
        QCOMPARE(foutVan(v).soort, FoutSoort::GeenRecht);
    }

    void tenThousandLinesAreOneTransaction()
    {
        const int aantal = qEnvironmentVariableIntValue("WEEGKAMER_OUDE_DOSSIERS") > 0 ? qEnvironmentVariableIntValue("WEEGKAMER_OUDE_DOSSIERS") : 1'000;
        Huis huis;
        QByteArray bytes("kenmerk;naam;inhoud\n");
        for (int i = 0; i < aantal; ++i)
            bytes += "K" + QByteArray::number(i) + ";Naam" + QByteArray::number(i) + ";Een notitie van toen.\n";
        QElapsedTimer klok;
        klok.start();
        MOET(const Invoerverslag v, voerOudBestandIn(huis.coordinator(), bytes, Invoerwijze::AllesOfNiets));
        QCOMPARE(v.opgenomen, aantal);
        qInfo("%d lines in %lld ms", aantal, static_cast<long long>(klok.elapsed()));
        QCOMPARE(tel(huis, u"plicht"_qs), u"1"_qs);
        QCOMPARE(tel(huis, u"quarantaine"_qs), QString::number(aantal));
    }
};

QTEST_GUILESS_MAIN(TestOudbestand)
#include "tst_oudbestand.moc"
