// SPDX-License-Identifier: EUPL-1.2
#include "core/documenten/handelingen.h"
#include "core/weging/vragen.h"
#include "tests/steun/wegingproef.h"

#include <QJsonDocument>

using namespace weegkamer;

/// Until all three judgements are in, nobody sees another's: not in the table's own view, nor in the paper, nor in the log's detail.
class TestVerzegeld : public QObject
{
    Q_OBJECT

    /// How many rows this log-in's view of a table has.
    static int zichtbaar(Kamer &kamer, const QString &tabel, const QString &waar = u"1"_qs)
    {
        const auto naam = kamer.database().waarde(u"SELECT name FROM sqlite_temp_master WHERE name GLOB 'rv_%1_*' AND length(name) = length('%1') + 28"_qs.arg(tabel));
        if (!naam || naam->isEmpty())
            return -1;
        const auto aantal = kamer.database().waarde(u"SELECT count(*) FROM %1 WHERE %2"_qs.arg(*naam, waar));
        return aantal ? aantal->toInt() : -1;
    }
    /// The log's detail of judgements that were given.
    static QString oordeelDetails()
    {
        return u"volgnummer IN (SELECT volgnummer FROM main.logboek WHERE handeling = 'weging.geef-oordeel')"_qs;
    }

private Q_SLOTS:
    void beforeOpeningEachSeesItsOwnOnly_data()
    {
        QTest::addColumn<int>("rol");
        QTest::addColumn<int>("eigen");
        for (Rol rol : {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie, Rol::Contactpunt, Rol::Fg, Rol::Auditor}) {
            const bool gaf = rol == Rol::Politie || rol == Rol::OpenbaarMinisterie;
            QTest::newRow(qPrintable(tekst(rol))) << static_cast<int>(rol) << (gaf ? 1 : 0);
        }
    }
    void beforeOpeningEachSeesItsOwnOnly()
    {
        QFETCH(int, rol);
        QFETCH(int, eigen);
        Huis huis;
        const Rollen wegen{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie};
        const Rollen lezenLog{Rol::Casuscoordinator, Rol::Burgemeester, Rol::Fg, Rol::Auditor};
        const int weegt = wegen.bevat(static_cast<Rol>(rol)) ? 1 : 0;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::OpenbaarMinisterie)));
        MOET_LUKKEN(huis.als(Rol::Politie).doe(oordeelOver(p)));
        {
            Kamer &kamer = huis.als(static_cast<Rol>(rol));
            QCOMPARE(zichtbaar(kamer, u"oordeel"_qs), eigen);
            QCOMPARE(zichtbaar(kamer, u"oordeel_criterium"_qs), 5 * eigen);
            QCOMPARE(zichtbaar(kamer, u"oordeel_feit"_qs), eigen);
            QCOMPARE(zichtbaar(kamer, u"oordeel_stand"_qs), 2 * weegt);
            QCOMPARE(zichtbaar(kamer, u"document"_qs), static_cast<Rol>(rol) == Rol::OpenbaarMinisterie ? 1 : 0);
            QCOMPARE(zichtbaar(kamer, u"logdetail"_qs, oordeelDetails()), 0);
        }
        // And after the third, who weighs sees them: the views are not merely empty.
        STAAT_TOE("K5", huis.als(Rol::Burgemeester).doe(oordeelOver(p)));
        Kamer &kamer = huis.als(static_cast<Rol>(rol));
        QCOMPARE(zichtbaar(kamer, u"oordeel"_qs), 3 * weegt);
        QCOMPARE(zichtbaar(kamer, u"oordeel_criterium"_qs), 15 * weegt);
        QCOMPARE(zichtbaar(kamer, u"oordeel_feit"_qs), 3 * weegt);
        QCOMPARE(zichtbaar(kamer, u"document"_qs), weegt);
        QCOMPARE(zichtbaar(kamer, u"logdetail"_qs, oordeelDetails()), lezenLog.bevat(static_cast<Rol>(rol)) ? 3 : 0);
    }

    void thePageShowsWhoIsInAndNothingMore()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        GeefOordeel h = oordeelOver(p);
        h.waarom = u"verzegeldwoord"_qs;
        MOET_LUKKEN(huis.als(Rol::Politie).doe(h));
        for (Rol rol : {Rol::Casuscoordinator, Rol::Burgemeester, Rol::OpenbaarMinisterie}) {
            MOET(const Wegingbeeld beeld, huis.als(rol).vraag(ToonWeging{p.dossier}));
            QVERIFY(beeld.zetels.at(1).binnen);
            QVERIFY(!beeld.zetels.at(0).binnen);
            QVERIFY(beeld.oordelen.isEmpty());
            QVERIFY(beeld.criteria.isEmpty());
            QVERIFY(!beeld.eigenOordeel);
            QVERIFY(!QJsonDocument(naarJson(beeld)).toJson().contains("verzegeldwoord"));
        }
        MOET(const Wegingbeeld eigen, huis.als(Rol::Politie).vraag(ToonWeging{p.dossier}));
        QVERIFY(eigen.eigenOordeel);
        QCOMPARE(eigen.eigenOordeel->waarom, h.waarom);
        QVERIFY(eigen.oordelen.isEmpty());
    }

    void thePaperUnderASealedJudgementStaysShut()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::OpenbaarMinisterie)));
        MOET(const QString id, huis.coordinator().database().waarde(u"SELECT id FROM document"_qs));
        const DocumentId papier(id.toLongLong());
        const auto dicht = huis.als(Rol::Politie).vraag(ToonDocument{papier});
        QVERIFY(!dicht);
        QCOMPARE(dicht.error().soort, FoutSoort::NietGevonden);
        MOET(const Documentlijst lijst, huis.als(Rol::Politie).vraag(VraagDocumenten{p.dossier}));
        QVERIFY(lijst.rijen.isEmpty());
        MOET(const Documentinhoud eigen, huis.als(Rol::OpenbaarMinisterie).vraag(ToonDocument{papier}));
        QVERIFY(eigen.inhoud.startsWith("ondertekend"));
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Politie)));
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Burgemeester)));
        MOET(const Documentinhoud open, huis.als(Rol::Politie).vraag(ToonDocument{papier}));
        QCOMPARE(open.naam, u"oordeel.pdf"_qs);
    }

    void aRefusedBesluitTellsNothingOfWhatIsSealed()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::OpenbaarMinisterie, Verdict::NietVoorleggen)));
        StelBesluitVast b{.dossier = p.dossier, .uitkomst = Besluituitkomst::Casusoverleg, .reden = u"Omdat"_qs};
        const auto nee = huis.coordinator().doe(b);
        QVERIFY(!nee);
        QVERIFY(!nee.error().weigering->uitleg.contains(u"niet voorleggen"_qs));
    }

    void aNewRoundIsSealedAgainAndTheEarlierStaysOpen()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        using enum Verdict;
        MOET_LUKKEN(oordeelMetDrie(huis, p, Casusoverleg, Casusoverleg, Aanhouden));
        MOET_LUKKEN(huis.coordinator().doe(NieuweRonde{p.dossier, u"Er kwam informatie bij."_qs}));
        MOET_LUKKEN(huis.als(Rol::Politie).doe(oordeelOver(p)));
        Kamer &om = huis.als(Rol::OpenbaarMinisterie);
        QCOMPARE(zichtbaar(om, u"oordeel"_qs), 3);
        QCOMPARE(zichtbaar(om, u"oordeel"_qs, u"ronde = 2"_qs), 0);
    }
};

QTEST_GUILESS_MAIN(TestVerzegeld)
#include "tst_verzegeld.moc"
