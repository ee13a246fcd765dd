// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/administratief.h"
#include "core/opslag/paginascan.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/steun/afscherming.h"

using namespace weegkamer;

class TestInzage : public QObject
{
    Q_OBJECT

    static OpenInzage opening(DossierId id, Kijkreden reden = Kijkreden::AvgVerzoek, int minuten = gewoneMinuten)
    {
        return {id, reden, u"Verzoek van de vlinderstruik"_qs, minuten};
    }

private Q_SLOTS:
    void nothingIsReadWithoutOpeningItFirst()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        WEIGERT("W6.3a", huis.coordinator().vraag(BekijkInhoud{id}));
        MOET_LUKKEN(huis.coordinator().doe(opening(id)));
        STAAT_TOE("W6.3a", huis.coordinator().vraag(BekijkInhoud{id}));
    }

    void oversightOpensItWithoutSeeingWhoItIs_data()
    {
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<bool>("naam");
        QTest::addColumn<bool>("bsn");
        QTest::newRow("contactpunt") << Rol::Contactpunt << true << true; // the control: it is there
        QTest::newRow("fg") << Rol::Fg << true << false;
        QTest::newRow("auditor") << Rol::Auditor << false << false;
    }
    void oversightOpensItWithoutSeeingWhoItIs()
    {
        QFETCH(Rol, rol);
        QFETCH(bool, naam);
        QFETCH(bool, bsn);
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        MOET_LUKKEN(huis.als(rol).doe(opening(id, rol == Rol::Contactpunt ? Kijkreden::AvgVerzoek : Kijkreden::Audit)));
        MOET(const Inhoudbeeld beeld, huis.als(rol).vraag(BekijkInhoud{id}));
        const InhoudPersoon &p = beeld.betrokkenen.constFirst();
        QCOMPARE(!p.naam.isEmpty(), naam);
        QCOMPARE(!p.geboortedatum.isEmpty(), naam);
        QCOMPARE(!p.bsn.isEmpty(), bsn);
        QCOMPARE(!p.plaats.isEmpty(), bsn);
        QCOMPARE(!beeld.feiten.constFirst().bron.isEmpty(), bsn);
        QVERIFY(!beeld.feiten.constFirst().omschrijving.isEmpty());
    }

    void aLookEndsWithItsTime()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(opening(id, Kijkreden::AvgVerzoek, 10)));
        huis.klok.zet(huis.klok.nu().addSecs(9 * 60));
        MOET(const Inhoudbeeld beeld, kamer.vraag(BekijkInhoud{id}));
        QCOMPARE(beeld.openTot, QDateTime({2026, 3, 2}, {9, 10}, Qt::UTC));
        huis.klok.zet(huis.klok.nu().addSecs(61));
        WEIGERT("W6.3a", kamer.vraag(BekijkInhoud{id}));
        MOET(const MijnInzage::Antwoord mijn, kamer.vraag(MijnInzage{id}));
        QVERIFY(!mijn.inzage);
    }

    void aLookIsOfOneAccountAndCanBeEnded()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        MOET_LUKKEN(huis.als(Rol::Contactpunt).doe(opening(id)));
        WEIGERT("W6.3a", huis.coordinator().vraag(BekijkInhoud{id}));
        MOET_LUKKEN(huis.als(Rol::Contactpunt).doe(SluitInzage{id}));
        WEIGERT("W6.3a", huis.als(Rol::Contactpunt).vraag(BekijkInhoud{id}));
        QCOMPARE(huis.als(Rol::Contactpunt).doe(SluitInzage{id}).error().soort, FoutSoort::NietGevonden);
    }

    void howLongIsBounded_data()
    {
        QTest::addColumn<int>("minuten");
        QTest::addColumn<bool>("mag");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("negative") << -5 << false;
        QTest::newRow("one") << 1 << true;
        QTest::newRow("two hours") << hoogstensMinuten << true;
        QTest::newRow("a day") << 1440 << false;
    }
    void howLongIsBounded()
    {
        QFETCH(int, minuten);
        QFETCH(bool, mag);
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        const auto gedaan = huis.coordinator().doe(opening(id, Kijkreden::AvgVerzoek, minuten));
        QCOMPARE(gedaan.has_value(), mag);
        if (!mag)
            QCOMPARE(gedaan.error().velden.first().veld, u"minuten"_qs);
    }

    void whyIsRequiredAndSealed()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        QCOMPARE(kamer.doe(OpenInzage{id, Kijkreden::AvgVerzoek, u"  "_qs, 30}).error().velden.first().veld, u"waarom"_qs);
        MOET_LUKKEN(kamer.doe(opening(id)));
        MOET(const QList<Residu> rest, zoekResidu(kamer.database(), {u"vlinderstruik"_qs, u"avg-verzoek"_qs}));
        QCOMPARE(rest.size(), 1); // the control: what stands in the clear is found, why is not
        QCOMPARE(rest.first().woord, u"avg-verzoek"_qs);
    }

    void aPageShowsWhoOpenedIt()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        MOET_LUKKEN(huis.als(Rol::Contactpunt).doe(opening(id)));
        MOET_LUKKEN(huis.als(Rol::Contactpunt).doe(SluitInzage{id}));
        MOET_LUKKEN(huis.als(Rol::Auditor).doe(opening(id, Kijkreden::Audit, 60)));
        MOET(const Inzagen lijst, huis.als(Rol::Fg).vraag(VraagInzagen{.dossier = id}));
        QCOMPARE(lijst.rijen.size(), 2);
        QCOMPARE(lijst.rijen.first().wie, accountVan(Rol::Auditor));
        QCOMPARE(lijst.rijen.first().reden, Kijkreden::Audit);
        QCOMPARE(lijst.rijen.first().van.secsTo(lijst.rijen.first().tot), 3600);
        QVERIFY(lijst.rijen.last().geslotenOp.isValid());
        QCOMPARE(lijst.rijen.last().waarom, u"Verzoek van de vlinderstruik"_qs);
        MOET(const Inzagen een, huis.als(Rol::Fg).vraag(VraagInzagen{.dossier = id, .aantal = 1}));
        MOET(const Inzagen twee, huis.als(Rol::Fg).vraag(VraagInzagen{.dossier = id, .na = een.volgende, .aantal = 1}));
        QCOMPARE(twee.rijen.first().wie, accountVan(Rol::Contactpunt));
        WEIGERT("W13", huis.als(Rol::Politie).vraag(VraagInzagen{.dossier = id}));
    }

    void eachOpeningStandsInTheLog()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        STAAT_TOE("W14.2", huis.coordinator().doe(opening(id)));
        WEIGERT("W6.3a", huis.coordinator().doe(opening(id, Kijkreden::Audit)));
        MOET(const Logboeklijst log, huis.als(Rol::Auditor).vraag(VraagLogboek{.handeling = u"bewaring.open-inzage"_qs}));
        QCOMPARE(log.rijen.size(), 2);
        QCOMPARE(log.rijen.last().resultaat, u"geopend: avg-verzoek, 30 minuten"_qs);
        QCOMPARE(log.rijen.first().resultaat, u"geweigerd W6.3a"_qs);
    }

    void aDocumentOfAShieldedDossierOpensOnlyWithinALook()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(VoegLateBriefToe{id, u"De school"_qs, {2026, 3, 2}, u"Een late brief"_qs, u"brief.txt"_qs, "vlinderstruikbrief"}));
        MOET_LUKKEN(kamer.doe(opening(id)));
        MOET(const Inhoudbeeld beeld, kamer.vraag(BekijkInhoud{id}));
        QCOMPARE(beeld.documenten.size(), 1);
        QCOMPARE(beeld.documenten.first().naam, u"brief.txt"_qs);
        const BekijkDocument vraag{id, beeld.documenten.first().document};
        MOET(const Documentinhoud document, kamer.vraag(vraag));
        QCOMPARE(document.inhoud, QByteArray("vlinderstruikbrief"));
        MOET_LUKKEN(kamer.doe(SluitInzage{id}));
        WEIGERT("W6.3a", kamer.vraag(vraag));
        MOET(const QList<Residu> rest, zoekResidu(kamer.database(), {u"vlinderstruikbrief"_qs, u"brief.txt"_qs}));
        QVERIFY(rest.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInzage)
#include "tst_inzage.moc"
