// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/persoon.h"
#include "core/zoeken/zoek.h"
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestPersoon : public QObject
{
    Q_OBJECT

    static Uitkomst<DossierId> maak(Huis &huis, const Betrokkene &wie)
    {
        MeldAan m = aanmelding(huis.coordinator(), wie);
        m.gezienMogelijkeDubbel = true;
        PROBEER_IN(const Gedaan d, huis.coordinator().doe(m));
        return DossierId(d.id);
    }
    static VoegNaamToe andereNaam(DossierId dossier, const QString &naam, const QString &voornamen = {})
    {
        VoegNaamToe h;
        h.dossier = dossier;
        h.naamsoort = Naamsoort::Schuilnaam;
        h.naam = naam;
        h.voornamen = voornamen;
        h.bron = u"Wijkagent"_qs;
        return h;
    }

private Q_SLOTS:
    void anotherNameIsKeptShownFoundAndRecognised()
    {
        Huis huis;
        MOET(const DossierId dossier, maak(huis, iemand()));
        STAAT_TOE("B7.2", huis.coordinator().doe(andereNaam(dossier, u"Abu Zwaluw"_qs)));
        MOET(const Persoon p, huis.coordinator().vraag(ToonPersoon{dossier}));
        QCOMPARE(p.betrokkene.naam, iemand().naam);
        QCOMPARE(p.andereNamen.size(), 1);
        QCOMPARE(p.andereNamen.first().naam, u"Abu Zwaluw"_qs);
        QCOMPARE(p.andereNamen.first().naamsoort, Naamsoort::Schuilnaam);
        MOET(const Kandidaten k, huis.coordinator().vraag(VergelijkBetrokkene{.naam = u"Aboe Zwaluw"_qs}));
        QCOMPARE(k.rijen.size(), 1);
        QVERIFY2(k.rijen.first().redenen.first().endsWith(u"(ook bekend als)"_qs), qPrintable(k.rijen.first().redenen.join(u", "_qs)));
        MOET(const Treffers z, huis.coordinator().vraag(Zoek{.woorden = u"zwaluw"_qs}));
        QCOMPARE(z.rijen.size(), 1);
    }

    void aNameThatIsThereAlreadyIsRefusedBesideTheField()
    {
        Huis huis;
        MOET(const DossierId dossier, maak(huis, iemand()));
        MOET_LUKKEN(huis.coordinator().doe(andereNaam(dossier, u"Zwaluw"_qs)));
        const auto nogEens = huis.coordinator().doe(andereNaam(dossier, u"Zwaluw"_qs));
        QVERIFY(!nogEens);
        QCOMPARE(nogEens.error().velden.first().veld, u"naam"_qs);
    }

    void namesAreManyButNotWithoutEnd()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        MOET(const DossierId dossier, maak(huis, iemand()));
        qint64 laatste = 0;
        MOET_LUKKEN(k.inEenTransactie([&]() -> Gelukt {
            for (int i = 1; i <= 200; ++i) {
                PROBEER_IN(const Gedaan gedaan, k.doe(andereNaam(dossier, u"Zwaluw%1"_qs.arg(i))));
                laatste = gedaan.id;
            }
            return {};
        }));
        const auto teVeel = k.doe(andereNaam(dossier, u"Kwikstaart"_qs));
        QVERIFY(!teVeel);
        QCOMPARE(teVeel.error().velden.first().veld, u"naam"_qs);
        MOET_LUKKEN(k.doe(HaalNaamWeg{dossier, AndereNaamId(laatste), u"Verward met een ander"_qs}));
        MOET_LUKKEN(k.doe(andereNaam(dossier, u"Kwikstaart"_qs)));
    }

    void aNameThatWasWrongGoesWithAReason()
    {
        Huis huis;
        MOET(const DossierId dossier, maak(huis, iemand()));
        MOET(const Gedaan naam, huis.coordinator().doe(andereNaam(dossier, u"Zwaluw"_qs)));
        QVERIFY(!huis.coordinator().doe(HaalNaamWeg{dossier, AndereNaamId(naam.id), {}}));
        MOET_LUKKEN(huis.coordinator().doe(HaalNaamWeg{dossier, AndereNaamId(naam.id), u"Verward met een ander"_qs}));
        MOET(const Persoon p, huis.coordinator().vraag(ToonPersoon{dossier}));
        QVERIFY(p.andereNamen.isEmpty());
        MOET(const Kandidaten k, huis.coordinator().vraag(VergelijkBetrokkene{.naam = u"Zwaluw"_qs}));
        QVERIFY(k.rijen.isEmpty());
        QVERIFY(!huis.coordinator().doe(HaalNaamWeg{dossier, AndereNaamId(naam.id), u"Nog eens"_qs}));
    }

    void aMoveKeepsTheEarlierAddress()
    {
        Huis huis;
        Betrokkene b = iemand();
        b.straat = u"Lange Weg"_qs;
        b.huisnummer = u"12"_qs;
        b.postcode = u"1234 AB"_qs;
        b.plaats = u"Voorbeeldstad"_qs;
        MOET(const DossierId dossier, maak(huis, b));
        const Verhuis verhuis{dossier, QDate(2026, 2, 1), u"Markt"_qs, u"3"_qs, u"9876 ZX"_qs, u"Elders"_qs, u"Elders"_qs};
        STAAT_TOE("W1b", huis.coordinator().doe(verhuis));
        MOET(const Persoon p, huis.coordinator().vraag(ToonPersoon{dossier}));
        QCOMPARE(p.betrokkene.straat, u"Markt"_qs);
        QCOMPARE(p.betrokkene.gemeenteVerblijf, u"Elders"_qs);
        QCOMPARE(p.adresSinds, QDate(2026, 2, 1));
        QCOMPARE(p.vroegereAdressen.size(), 1);
        QCOMPARE(p.vroegereAdressen.first().straat, u"Lange Weg"_qs);
        QCOMPARE(p.vroegereAdressen.first().tot, QDate(2026, 2, 1));
        // Whoever gives the old address is recognised.
        MOET(const Kandidaten k, huis.coordinator().vraag(VergelijkBetrokkene{.naam = b.naam, .voornamen = u"L."_qs, .straat = u"Langeweg"_qs,
                                                                              .huisnummer = u"12"_qs, .postcode = u"1234AB"_qs}));
        QCOMPARE(k.rijen.size(), 1);
        Verhuis fout = verhuis;
        fout.gemeenteVerblijf = u"onbekend"_qs;
        fout.van = QDate(2026, 2, 20);
        WEIGERT("W1b", huis.coordinator().doe(fout));
    }

    void aMoveOnAnImpossibleDayIsRefusedBesideTheField()
    {
        Huis huis;
        MOET(const DossierId dossier, maak(huis, iemand()));
        Verhuis h{dossier, QDate(2027, 1, 1), {}, {}, {}, {}, u"Elders"_qs};
        auto toekomst = huis.coordinator().doe(h);
        QVERIFY(!toekomst);
        QCOMPARE(toekomst.error().velden.first().veld, u"van"_qs);
        h.van = QDate(2026, 2, 1);
        MOET_LUKKEN(huis.coordinator().doe(h));
        auto zelfdeDag = huis.coordinator().doe(h);
        QVERIFY(!zelfdeDag);
        QCOMPARE(zelfdeDag.error().velden.first().veld, u"van"_qs);
        QVERIFY(zelfdeDag.error().velden.first().uitleg.contains(u"1 februari 2026"_qs));
    }

    void strangeNamesAreKeptAsTheyAre_data()
    {
        QTest::addColumn<QString>("naam");
        QTest::newRow("400 characters") << QString(400, u'w');
        QTest::newRow("Arabic") << u"محمد بن سلمان"_qs;
        QTest::newRow("emoji") << u"🙂"_qs;
        QTest::newRow("one letter") << u"X"_qs;
    }
    void strangeNamesAreKeptAsTheyAre()
    {
        QFETCH(QString, naam);
        Huis huis;
        MOET(const DossierId dossier, maak(huis, iemand()));
        MOET_LUKKEN(huis.coordinator().doe(andereNaam(dossier, naam)));
        MOET(const Persoon p, huis.coordinator().vraag(ToonPersoon{dossier}));
        QCOMPARE(p.andereNamen.first().naam, naam);
        MOET(const Kandidaten k, huis.coordinator().vraag(VergelijkBetrokkene{.naam = naam}));
        QCOMPARE(k.rijen.size(), 1);
    }

    void manyNamesOfOnePersonAreNoTrouble()
    {
        Huis huis;
        MOET(const DossierId dossier, maak(huis, iemand()));
        const int aantal = qEnvironmentVariableIntValue("WEEGKAMER_NAMEN") > 0 ? qEnvironmentVariableIntValue("WEEGKAMER_NAMEN") : 60;
        MOET_LUKKEN(huis.coordinator().inEenTransactie([&]() -> Gelukt {
            for (int i = 0; i < aantal; ++i) {
                PROBEER(huis.coordinator().doe(andereNaam(dossier, u"Naam%1"_qs.arg(i))));
            }
            return {};
        }));
        MOET(const Kandidaten k, huis.coordinator().vraag(VergelijkBetrokkene{.naam = u"Naam%1"_qs.arg(aantal - 1)}));
        QCOMPARE(k.rijen.size(), 1);
    }

    void whoMayNotMatchDoesNotSeeThePerson()
    {
        Huis huis;
        MOET(const DossierId dossier, maak(huis, iemand()));
        WEIGERT("W13", huis.als(Rol::Deelnemer).vraag(ToonPersoon{dossier}));
        WEIGERT("W13", huis.als(Rol::Auditor).doe(andereNaam(dossier, u"X"_qs)));
        STAAT_TOE("W13", huis.als(Rol::Contactpunt).vraag(ToonPersoon{dossier}));
    }
};

QTEST_GUILESS_MAIN(TestPersoon)
#include "tst_persoon.moc"
