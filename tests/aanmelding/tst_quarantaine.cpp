// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/quarantaine.h"
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestQuarantaine : public QObject
{
    Q_OBJECT

    static NeemOudDossierOp oud(const QString &naam = u"Kwikstaart"_qs, const QString &kenmerk = u"OUD-7"_qs)
    {
        NeemOudDossierOp h;
        h.kenmerk = kenmerk;
        h.naam = naam;
        h.voornamen = u"Vera"_qs;
        h.geboortedatum = u"1990-05"_qs;
        h.gemeenteVerblijf = u"Voorbeeldstad"_qs;
        h.andereNamen = u"Vera de Vos"_qs;
        h.opgemaaktOp = u"2019"_qs;
        h.inhoud = u"Volgens een notitie uit 2019 verspreidde zij pamfletten."_qs;
        h.bron = u"Oud casusbestand"_qs;
        return h;
    }
    static DossierId neemOp(Huis &huis, const NeemOudDossierOp &h = oud())
    {
        const auto d = huis.coordinator().doe(h);
        if (!d)
            qFatal("%s", qPrintable(waarom(d)));
        return DossierId(d->id);
    }
    static BeoordeelOudDossier oordeel(DossierId d, Oudoordeel uitkomst)
    {
        return {d, uitkomst, u"Het speelt nog steeds."_qs};
    }
    static MeldAan meldAan(Kamer &kamer, DossierId d)
    {
        MeldAan m = aanmelding(kamer, {.naam = u"Kwikstaart"_qs, .voornamen = u"Vera"_qs, .geboortedatum = u"1990-05"_qs, .gemeenteVerblijf = u"Voorbeeldstad"_qs});
        m.dossier = d;
        m.kanaal = Kanaal::OudBestand;
        return m;
    }

private Q_SLOTS:
    void whatIsInQuarantineIsNeitherFoundNorComparedNorWeighed()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId d = neemOp(huis);
        QCOMPARE(waarde(huis, u"SELECT (SELECT count(*) FROM zoektekst) + (SELECT count(*) FROM betrokkene) + (SELECT count(*) FROM feit) + (SELECT count(*) FROM aanmelding)"_qs), u"0"_qs);
        MOET(const QJsonObject zoek, k.vraag(u"zoeken.zoek"_qs, {{u"woorden"_qs, u"Kwikstaart"_qs}}));
        QCOMPARE(zoek.value(u"rijen").toArray().size(), 0);
        MOET(const Kandidaten gelijk, k.vraag(VergelijkBetrokkene::van({.naam = u"Kwikstaart"_qs, .voornamen = u"Vera"_qs, .geboortedatum = u"1990-05"_qs}, {})));
        QCOMPARE(gelijk.rijen.size(), 0);
        MOET(const Aanmeldinglijst lijst, k.vraag(VraagAanmeldingen{}));
        QCOMPARE(lijst.rijen.size(), 0);
        MOET(const Meldinglijst meldingen, k.vraag(VraagMeldingen{}));
        QCOMPARE(meldingen.rijen.size(), 0);
        for (const auto &nee : {k.doe(DienIn{d, true}), k.doe(feit(d)), k.doe(meldAan(k, d))})
            QVERIFY(!nee);
        // It is no melding: judging it as one would take it away without a certificate.
        WEIGERT("N6", k.doe(BeoordeelMelding{d, Meldinguitkomst::NietAanmelden, u"weg"_qs, false, {}}));
        // The control: all of it is found once it is an aanmelding.
        MOET_LUKKEN(k.doe(oordeel(d, Oudoordeel::NogNodig)));
        MOET_LUKKEN(k.doe(meldAan(k, d)));
        MOET(const QJsonObject weer, k.vraag(u"zoeken.zoek"_qs, {{u"woorden"_qs, u"Kwikstaart"_qs}}));
        QCOMPARE(weer.value(u"rijen").toArray().size(), 1);
    }

    void itIsForWhoJudgesItAlone()
    {
        Huis huis;
        const DossierId d = neemOp(huis);
        for (const Rol rol : {Rol::Politie, Rol::OpenbaarMinisterie, Rol::Contactpunt, Rol::Fg, Rol::Auditor, Rol::Deelnemer}) {
            WEIGERT("W13", huis.als(rol).vraag(VraagQuarantaine{}));
            WEIGERT("W13", huis.als(rol).vraag(ToonOudDossier{d}));
            WEIGERT("W13", huis.als(rol).doe(oud(u"Ander"_qs, u"OUD-8"_qs)));
        }
        MOET(const Quarantainelijst lijst, huis.als(Rol::Burgemeester).vraag(VraagQuarantaine{}));
        QCOMPARE(lijst.rijen.size(), 1);
        QCOMPARE(lijst.rijen.first().naam, u"Vera Kwikstaart"_qs);
    }

    void whatIsStillNecessaryBecomesAnAanmeldingWithGroundAndTest()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId d = neemOp(huis);
        STAAT_TOE("N6", k.doe(oordeel(d, Oudoordeel::NogNodig)));
        MOET(const OudDossier nog, k.vraag(ToonOudDossier{d}));
        QCOMPARE(nog.reden, u"Het speelt nog steeds."_qs);
        MeldAan m = meldAan(k, d);
        m.kanaal = Kanaal::Melding;
        QCOMPARE(foutVan(k.doe(m)).velden.first().veld, u"kanaal"_qs);
        MOET_LUKKEN(k.doe(meldAan(k, d)));
        // Nothing of the old row is left beside what was filled in.
        QCOMPARE(waarde(huis, u"SELECT count(*) FROM quarantaine"_qs), u"0"_qs);
        MOET(const Aanmeldingbeeld beeld, k.vraag(ToonAanmelding{d}));
        QCOMPARE(beeld.kanaal, Kanaal::OudBestand);
        // Ground and test as any other: without them it comes before nobody.
        WEIGERT("W5.1", k.doe(DienIn{d, true}));
        VoegFeitToe f = feit(d);
        f.rechtmatig = false;
        WEIGERT("B6a", k.doe(f));
        MOET(const Gedaan g, k.doe(feit(d)));
        WEIGERT("B7.1a", k.doe(DienIn{d, true}));
        MOET_LUKKEN(k.doe(toets(d, g.id)));
        MOET_LUKKEN(k.doe(DienIn{d, true}));
    }

    void theChannelOfAnOldFileIsNotChosenByHand()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        MeldAan m = aanmelding(k);
        m.kanaal = Kanaal::OudBestand;
        WEIGERT("N6", k.doe(m));
        m.kanaal = Kanaal::Deelnemer;
        MOET(const Gedaan g, k.doe(m));
        WijzigAanmelding w;
        static_cast<Aanmeldinginvoer &>(w) = m;
        w.dossier = DossierId(g.id);
        w.kanaal = Kanaal::OudBestand;
        WEIGERT("N6", k.doe(w));
    }

    void whatIsNotNecessaryIsDestroyedWithACertificate()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId d = neemOp(huis);
        MOET_LUKKEN(k.doe(oordeel(d, Oudoordeel::NietNodig)));
        QCOMPARE(waarde(huis, u"SELECT fase || ' ' || regel FROM dossier JOIN bewaring ON bewaring.dossier = dossier.id"_qs), u"te-vernietigen N6"_qs);
        WEIGERT("B16c", k.doe(oordeel(d, Oudoordeel::NogNodig))); // locked until it is destroyed
        MOET(const Gedaan v, k.doe(u"bewaring.stel-vernietiging-voor"_qs, {{u"dossier"_qs, d.tekst()}, {u"nummer"_qs, u"2026-001"_qs}}));
        MOET_LUKKEN(k.doeAls(accountVan(Rol::Burgemeester), huisgeheim(), u"bewaring.bekrachtig-vernietiging"_qs, {{u"voorstel"_qs, QString::number(v.id)}}));
        QCOMPARE(waarde(huis, u"SELECT (SELECT count(*) FROM quarantaine) + (SELECT count(*) FROM dossier)"_qs), u"0"_qs);
        QCOMPARE(waarde(huis, u"SELECT nummer || ' ' || regel || ' ' || grond FROM vernietiging"_qs), u"2026-001 N6 Oud dossier dat niet meer nodig is."_qs);
    }

    void afterTheLastDayItCanOnlyBeDestroyed()
    {
        Huis huis;
        const DossierId d = neemOp(huis);
        const DossierId tweede = neemOp(huis, oud(u"Ander"_qs, u"OUD-8"_qs));
        WEIGERT("N6", huis.coordinator().doe(RuimQuarantaineOp{})); // nothing is late yet
        MOET(const OudDossier beeld, huis.coordinator().vraag(ToonOudDossier{d}));
        QCOMPARE(beeld.uiterlijk, QDate(2026, 6, 2)); // three months
        huis.logUit();
        huis.klok.zet(QDateTime({2026, 6, 2}, {9, 0}, Qt::UTC));
        MOET_LUKKEN(huis.coordinator().doe(oordeel(tweede, Oudoordeel::NogNodig))); // the last day itself
        huis.logUit();
        huis.klok.zet(QDateTime({2026, 6, 3}, {9, 0}, Qt::UTC));
        WEIGERT("N6", huis.coordinator().doe(oordeel(d, Oudoordeel::NogNodig)));
        MOET(const Quarantainelijst lijst, huis.coordinator().vraag(VraagQuarantaine{}));
        QCOMPARE(lijst.aantal, 1);
        QCOMPARE(lijst.teLaat, 1);
        STAAT_TOE("N6", huis.coordinator().doe(RuimQuarantaineOp{}));
        QCOMPARE(waarde(huis, u"SELECT group_concat(fase) FROM (SELECT fase FROM dossier ORDER BY id)"_qs), u"te-vernietigen,aanmelding"_qs);
        WEIGERT("N6", huis.coordinator().doe(RuimQuarantaineOp{}));
    }

    void allThatWaitsIsOneDuty()
    {
        Huis huis;
        const auto plichten = [&] {
            return waarde(huis, u"SELECT group_concat(dossier || ' ' || uiterlijk) FROM plicht WHERE soort = 'quarantaine' AND afgedaan_op IS NULL"_qs);
        };
        QList<DossierId> alle;
        for (int i = 0; i < 3; ++i)
            alle.append(neemOp(huis, oud(u"Iemand"_qs, QString::number(i))));
        QCOMPARE(plichten(), u"1 2026-06-02"_qs);
        MOET_LUKKEN(huis.coordinator().doe(oordeel(alle.at(1), Oudoordeel::NietNodig)));
        QCOMPARE(plichten(), u"1 2026-06-02"_qs);
        MOET_LUKKEN(huis.coordinator().doe(oordeel(alle.at(0), Oudoordeel::NogNodig)));
        QCOMPARE(plichten(), u"3 2026-06-02"_qs); // it goes on to the next
        MOET_LUKKEN(huis.coordinator().doe(oordeel(alle.at(2), Oudoordeel::NietNodig)));
        QCOMPARE(plichten(), QString());
    }

    void whatCannotBeIsRefusedBesideItsField_data()
    {
        QTest::addColumn<QString>("veld");
        QTest::addColumn<QString>("waarde");
        QTest::newRow("no name") << u"naam"_qs << u" "_qs;
        QTest::newRow("no content") << u"inhoud"_qs << u""_qs;
        QTest::newRow("birth date") << u"geboortedatum"_qs << u"1990-13"_qs;
        QTest::newRow("date") << u"opgemaakt-op"_qs << u"ooit"_qs;
        QTest::newRow("date to come") << u"opgemaakt-op"_qs << u"2027"_qs;
        QTest::newRow("number") << u"bsn"_qs << u"123456789"_qs;
        QTest::newRow("twice") << u"kenmerk"_qs << u"OUD-1"_qs;
        QTest::newRow("aliases beyond measure") << u"andere-namen"_qs << QString(100'001, u'x');
    }
    void whatCannotBeIsRefusedBesideItsField()
    {
        QFETCH(QString, veld);
        QFETCH(QString, waarde);
        Huis huis;
        neemOp(huis, oud(u"Iemand"_qs, u"OUD-1"_qs));
        QJsonObject json = naarJson(oud());
        json.insert(veld, waarde);
        const auto nee = huis.coordinator().doe(u"aanmelding.neem-oud-dossier-op"_qs, json);
        QVERIFY(!nee);
        QCOMPARE(foutVan(nee).velden.first().veld, veld);
    }

    void tenThousandAliasesAreKept()
    {
        Huis huis;
        NeemOudDossierOp h = oud();
        QStringList namen;
        for (int i = 0; i < 10'000; ++i)
            namen.append(QStringLiteral("Naam%1").arg(i));
        h.andereNamen = namen.join(u';');
        const DossierId d = neemOp(huis, h);
        MOET(const OudDossier beeld, huis.coordinator().vraag(ToonOudDossier{d}));
        QCOMPARE(beeld.andereNamen.count(u';'), 9'999);
    }
};

QTEST_GUILESS_MAIN(TestQuarantaine)
#include "tst_quarantaine.moc"
