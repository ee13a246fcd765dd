// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/soortvelden.h"
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestBetrokkene : public QObject
{
    Q_OBJECT

    static WijzigBetrokkene wijziging(DossierId dossier, const Betrokkene &b)
    {
        WijzigBetrokkene w;
        static_cast<Betrokkene &>(w) = b;
        w.dossier = dossier;
        return w;
    }

private Q_SLOTS:
    void whatSaysNothingOfAPersonOrAnOrganisationIsNamed()
    {
        const QStringList persoonlijk{u"voorvoegsel"_qs, u"voornamen"_qs, u"geboortedatum"_qs, u"bsn"_qs};
        const QString wijzig = QLatin1String(WijzigBetrokkene::kop.naam);
        QCOMPARE(veldenZonderZin(wijzig, {}), QStringList{u"kvk"_qs});
        QCOMPARE(veldenZonderZin(wijzig, {{u"soort"_qs, u"rechtspersoon"_qs}}), persoonlijk);
        QCOMPARE(veldenZonderZin(u"aanmelding.meld-aan"_qs, {{u"betrokkene"_qs, QJsonObject{{u"soort"_qs, u"natuurlijk"_qs}}}}), QStringList{u"betrokkene.kvk"_qs});
        QCOMPARE(veldenZonderZin(u"casus.stel-doel"_qs, {}), QStringList());
        for (const QString &naam : persoonlijk + QStringList{u"kvk"_qs}) {
            const auto velden = veldInfos<Betrokkene>();
            QVERIFY2(std::any_of(velden.begin(), velden.end(), [&](const VeldInfo &v) { return v.naam == naam; }), qPrintable(naam));
        }
    }

    void aBirthDateMayBePartlyUnknown_data()
    {
        QTest::addColumn<QString>("datum");
        QTest::addColumn<bool>("kan");
        QTest::newRow("unknown") << QString() << true;
        QTest::newRow("year") << u"1999"_qs << true;
        QTest::newRow("year and month") << u"1999-05"_qs << true;
        QTest::newRow("whole") << u"1999-05-12"_qs << true;
        QTest::newRow("leap day") << u"2000-02-29"_qs << true;
        QTest::newRow("today") << u"2026-03-02"_qs << true;
        QTest::newRow("no leap day") << u"1999-02-29"_qs << false;
        QTest::newRow("month thirteen") << u"1999-13"_qs << false;
        QTest::newRow("day nought") << u"1999-05-00"_qs << false;
        QTest::newRow("before all living") << u"1899"_qs << false;
        QTest::newRow("tomorrow") << u"2026-03-03"_qs << false;
        QTest::newRow("next year") << u"2027"_qs << false;
        QTest::newRow("dutch order") << u"12-05-1999"_qs << false;
        QTest::newRow("words") << u"rond 1999"_qs << false;
        QTest::newRow("other digits than ours") << u"١٩٩٩"_qs << false;
        QTest::newRow("line end behind it") << u"1999\n"_qs << false;
    }
    void aBirthDateMayBePartlyUnknown()
    {
        QFETCH(QString, datum);
        QFETCH(bool, kan);
        QCOMPARE(toetsGeboortedatum(datum, {2026, 3, 2}).isEmpty(), kan);
    }

    void whatCannotBeIsRefusedBesideItsField_data()
    {
        QTest::addColumn<QString>("veld");
        QTest::addColumn<QString>("waarde");
        QTest::addColumn<Persoonsoort>("soort");
        QTest::newRow("birth date") << u"geboortedatum"_qs << u"1999-02-30"_qs << Persoonsoort::Natuurlijk;
        QTest::newRow("bsn") << u"bsn"_qs << u"123456789"_qs << Persoonsoort::Natuurlijk;
        QTest::newRow("postcode") << u"postcode"_qs << u"0123 AB"_qs << Persoonsoort::Natuurlijk;
        QTest::newRow("kvk of seven digits") << u"kvk"_qs << u"1234567"_qs << Persoonsoort::Rechtspersoon;
        QTest::newRow("organisation with bsn") << u"bsn"_qs << u"123456782"_qs << Persoonsoort::Rechtspersoon;
        QTest::newRow("organisation with birth date") << u"geboortedatum"_qs << u"1999"_qs << Persoonsoort::Rechtspersoon;
        QTest::newRow("no name") << u"naam"_qs << u"  "_qs << Persoonsoort::Natuurlijk;
        QTest::newRow("no municipality") << u"gemeente-verblijf"_qs << u""_qs << Persoonsoort::Natuurlijk;
    }
    void whatCannotBeIsRefusedBesideItsField()
    {
        QFETCH(QString, veld);
        QFETCH(QString, waarde);
        QFETCH(Persoonsoort, soort);
        Huis huis;
        MOET(const Gedaan d, huis.coordinator().doe(aanmelding(huis.coordinator())));
        QJsonObject o{{u"dossier"_qs, QString::number(d.id)}, {u"soort"_qs, tekst(soort)}, {u"naam"_qs, u"Berg"_qs}, {u"gemeente-verblijf"_qs, u"Voorbeeldstad"_qs}};
        o.insert(veld, waarde);
        const auto nee = huis.coordinator().doe(u"personen.wijzig-betrokkene"_qs, o);
        QVERIFY(!nee);
        QCOMPARE(foutVan(nee).soort, FoutSoort::Invoer);
        QCOMPARE(foutVan(nee).velden.size(), 1);
        QCOMPARE(foutVan(nee).velden.first().veld, veld);
    }

    void whatIsNoNameIsRefusedWithWhatToWriteInstead_data()
    {
        QTest::addColumn<QString>("naam");
        QTest::addColumn<bool>("kan");
        for (const QString &geen : {u"?"_qs, u" - "_qs, u"…"_qs, QString(QChar(0x200b)), u"Onbekend"_qs, u"naam  onbekend"_qs, u"N.N."_qs, u"n.v.t."_qs, u"(niet bekend)"_qs})
            QTest::newRow(qPrintable(geen + u" is none"_qs)) << geen << false;
        for (const QString &wel : {u"X"_qs, u"De Onbekende Soldaat"_qs, u"van Geen"_qs, u"Nn4"_qs, u"@schaduw_77"_qs, u"李"_qs, u"😀"_qs})
            QTest::newRow(qPrintable(wel + u" can be one"_qs)) << wel << true;
    }
    void whatIsNoNameIsRefusedWithWhatToWriteInstead()
    {
        QFETCH(QString, naam);
        QFETCH(bool, kan);
        Huis huis;
        const auto uit = huis.coordinator().doe(aanmelding(huis.coordinator(), {.naam = naam, .gemeenteVerblijf = u"Voorbeeldstad"_qs}));
        QCOMPARE(uit.has_value(), kan);
        MOET(const Gedaan d, huis.coordinator().doe(aanmelding(huis.coordinator(), iemand(u"Kwikstaart"_qs))));
        const auto gewijzigd = huis.coordinator().doe(wijziging(DossierId(d.id), {.naam = naam, .gemeenteVerblijf = u"Voorbeeldstad"_qs}));
        QCOMPARE(gewijzigd.has_value(), kan);
        if (kan)
            return;
        QCOMPARE(foutVan(uit).velden.first().veld, u"betrokkene.naam"_qs);
        QCOMPARE(foutVan(gewijzigd).velden.first().veld, u"naam"_qs);
        QVERIFY(foutVan(uit).velden.first().uitleg.contains(u"een bijnaam"));
        QCOMPARE(waarde(huis, u"SELECT count(*) FROM aanmelding"_qs), u"1"_qs);
    }

    void theMunicipalityDecidesWhichBurgemeesterIsResponsible()
    {
        Huis huis;
        MOET(const Gedaan d, huis.coordinator().doe(aanmelding(huis.coordinator())));
        Betrokkene b = iemand();
        for (const QString &niets : {u"Onbekend"_qs, u"?"_qs, u"n.v.t."_qs}) {
            b.gemeenteVerblijf = niets;
            WEIGERT("W1b", huis.coordinator().doe(wijziging(DossierId(d.id), b)));
        }
        b.gemeenteVerblijf = u"'s-Gravenhage"_qs;
        STAAT_TOE("W1b", huis.coordinator().doe(wijziging(DossierId(d.id), b)));
    }

    void allFieldsAreReplacedAndTheOldNameIsFoundNoMore()
    {
        Huis huis;
        MOET(const Gedaan d, huis.coordinator().doe(aanmelding(huis.coordinator())));
        const Betrokkene nieuw{.soort = Persoonsoort::Rechtspersoon, .naam = u"Stichting Zonneweg"_qs, .kvk = u"12345678"_qs, .plaats = u"Elders"_qs, .gemeenteVerblijf = u"Elders"_qs};
        MOET_LUKKEN(huis.coordinator().doe(wijziging(DossierId(d.id), nieuw)));
        MOET(const Aanmeldingbeeld beeld, huis.coordinator().vraag(ToonAanmelding{DossierId(d.id)}));
        QCOMPARE(beeld.betrokkene, nieuw);
        QCOMPARE(waarde(huis, u"SELECT tekst FROM zoektekst WHERE soort = 'betrokkene'"_qs), u"Stichting Zonneweg Elders"_qs);
        QCOMPARE(waarde(huis, u"SELECT tekst FROM zoektekst WHERE soort = 'adres'"_qs), u"Stichting Zonneweg Elders Elders"_qs); // name and street in one search
    }

    void aStrangeNameIsKeptAsItIs_data()
    {
        QTest::addColumn<QString>("naam");
        QTest::newRow("one word") << u"Suhartono"_qs;
        QTest::newRow("four hundred characters") << QString(400, u'Ā');
        QTest::newRow("arabic") << u"محمد بن عبد الله"_qs;
        QTest::newRow("emoji") << u"😀👩‍👧"_qs;
        QTest::newRow("quotes and signs") << u"O'Brien; DROP TABLE \"x\" -- %"_qs;
    }
    void aStrangeNameIsKeptAsItIs()
    {
        QFETCH(QString, naam);
        Huis huis;
        const Betrokkene wie{.naam = naam, .gemeenteVerblijf = u"Voorbeeldstad"_qs};
        MOET(const Gedaan d, huis.coordinator().doe(aanmelding(huis.coordinator(), wie)));
        MOET(const Aanmeldingbeeld beeld, huis.coordinator().vraag(ToonAanmelding{DossierId(d.id)}));
        QCOMPARE(beeld.betrokkene.naam, naam);
        QCOMPARE(beeld.betrokkeneNaam, naam);
        MOET(const Kandidaten k, huis.coordinator().vraag(VergelijkBetrokkene{.naam = naam}));
        QCOMPARE(k.rijen.size(), 1);
        QCOMPARE(k.rijen.first().naam, naam);
    }

    void onlyCoordinatorAndWeegploegChangeIt()
    {
        Huis huis;
        MOET(const Gedaan d, huis.coordinator().doe(aanmelding(huis.coordinator())));
        for (const Rol rol : {Rol::Deelnemer, Rol::Contactpunt, Rol::Fg, Rol::Auditor})
            WEIGERT("W13", huis.als(rol).doe(wijziging(DossierId(d.id), iemand())));
        MOET_LUKKEN(huis.als(Rol::Politie).doe(wijziging(DossierId(d.id), iemand())));
    }
};

QTEST_GUILESS_MAIN(TestBetrokkene)
#include "tst_betrokkene.moc"
