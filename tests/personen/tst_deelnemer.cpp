// SPDX-License-Identifier: EUPL-1.2
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestDeelnemer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewKamerKnowsTheBodiesThatTheSourcesName()
    {
        Huis huis;
        MOET(const Deelnemerlijst lijst, huis.als(Rol::Deelnemer).vraag(VraagDeelnemers{}));
        QList<Deelnemersoort> soorten;
        for (const Deelnemerregel &d : lijst.rijen)
            soorten.append(d.soort);
        QCOMPARE(soorten, QList({Deelnemersoort::Burgemeester, Deelnemersoort::OpenbaarMinisterie, Deelnemersoort::Politie, Deelnemersoort::Reclassering}));
    }

    void aBodyIsAddedWithTheArticleThatNamesIt_data()
    {
        QTest::addColumn<QString>("bron");
        QTest::addColumn<bool>("mag");
        QTest::newRow("no article") << u"Zo gaat het hier altijd"_qs << false;
        QTest::newRow("an article without its number") << u"Wet art."_qs << false;
        QTest::newRow("a word that starts alike") << u"Artis 12"_qs << false;
        QTest::newRow("short") << u"Wet art. 3(1)"_qs << true;
        QTest::newRow("written out") << u"Artikel 3, eerste lid, van de wet"_qs << true;
    }
    void aBodyIsAddedWithTheArticleThatNamesIt()
    {
        QFETCH(QString, bron);
        QFETCH(bool, mag);
        Huis huis;
        const VoegOrganisatieToe h{.naam = u"Het college van de gemeente"_qs, .bron = bron};
        if (!mag) {
            WEIGERT("W3.1", huis.coordinator().doe(h));
            return;
        }
        STAAT_TOE("W3.1", huis.coordinator().doe(h));
        MOET(const Deelnemerlijst lijst, huis.coordinator().vraag(VraagDeelnemers{}));
        QCOMPARE(lijst.rijen.size(), 5);
        QCOMPARE(lijst.rijen.at(1).naam, h.naam);
        QCOMPARE(lijst.rijen.at(1).van, QDate(2026, 3, 2));
    }

    void aBodyStandsOnTheListOnce()
    {
        Huis huis;
        const auto nee = huis.coordinator().doe(VoegOrganisatieToe{.naam = u" POLITIE"_qs, .soort = Deelnemersoort::Politie, .bron = u"Wet art. 3(1)"_qs});
        QVERIFY(!nee);
        QCOMPARE(foutVan(nee).velden.first().veld, u"naam"_qs);
    }

    void whatEndedIsShownOnlyWhenAsked()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().database().voerScriptUit("UPDATE deelnemer SET tot = '2026-03-02' WHERE soort = 'reclassering'"));
        MOET(const Deelnemerlijst lijst, huis.coordinator().vraag(VraagDeelnemers{}));
        QCOMPARE(lijst.rijen.size(), 3);
        MOET(const Deelnemerlijst alle, huis.coordinator().vraag(VraagDeelnemers{.ookBeeindigd = true}));
        QCOMPARE(alle.rijen.size(), 4);
    }

    void onlyCoordinatorAndBurgemeesterAddBodies()
    {
        Huis huis;
        const VoegOrganisatieToe h{.naam = u"Het college"_qs, .bron = u"Wet art. 3(1)"_qs};
        for (const Rol rol : {Rol::Politie, Rol::OpenbaarMinisterie, Rol::Deelnemer, Rol::Contactpunt})
            WEIGERT("W13", huis.als(rol).doe(h));
        MOET_LUKKEN(huis.als(Rol::Burgemeester).doe(h));
    }
};

QTEST_GUILESS_MAIN(TestDeelnemer)
#include "tst_deelnemer.moc"
