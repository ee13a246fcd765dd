// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/steun/huis.h"

using namespace weegkamer;

class TestLogboekvragen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogReadsNewestFirstInPages()
    {
        Huis huis;
        for (int i = 0; i < 5; ++i)
            MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
        Kamer &kamer = huis.als(Rol::Auditor);
        MOET(const Logboeklijst een, kamer.vraag(VraagLogboek{.handeling = u"aanmelding.neem-melding-aan"_qs, .aantal = 3}));
        QCOMPARE(een.rijen.size(), 3);
        QCOMPARE(een.rijen.first().dossier, u"2026-005"_qs);
        QCOMPARE(een.rijen.first().account, accountVan(Rol::Casuscoordinator));
        MOET(const Logboeklijst twee, kamer.vraag(VraagLogboek{.handeling = u"aanmelding.neem-melding-aan"_qs, .na = een.volgende, .aantal = 3}));
        QCOMPARE(twee.rijen.size(), 2);
        QVERIFY(twee.volgende.isEmpty());
    }

    void oneDossierCanBeFollowed()
    {
        Huis huis;
        for (int i = 0; i < 2; ++i)
            MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
        MOET(const Logboeklijst lijst, huis.als(Rol::Fg).vraag(VraagLogboek{.dossiernummer = u"2026-002"_qs}));
        QCOMPARE(lijst.rijen.size(), 1);
        MOET(const Logboeklijst geen, huis.als(Rol::Fg).vraag(VraagLogboek{.dossiernummer = u"' OR 1=1 --"_qs}));
        QVERIFY(geen.rijen.isEmpty());
    }

    void readingTheLogIsLoggedToo()
    {
        Huis huis;
        Kamer &kamer = huis.als(Rol::Auditor);
        STAAT_TOE("W14.2", kamer.vraag(VraagLogboek{}));
        MOET(const Logboeklijst lijst, kamer.vraag(VraagLogboek{}));
        QCOMPARE(lijst.rijen.first().handeling, u"logboek.lijst"_qs);
        QCOMPARE(lijst.rijen.first().resultaat, u"gezien"_qs);
    }

    void onlyWhoAnswersOrSupervisesReadsIt()
    {
        Huis huis;
        WEIGERT("W13", huis.als(Rol::Politie).vraag(VraagLogboek{}));
        WEIGERT("W13", huis.als(Rol::Deelnemer).vraag(VraagLogboek{}));
        STAAT_TOE("W13", huis.als(Rol::Burgemeester).vraag(VraagLogboek{}));
    }
};

QTEST_GUILESS_MAIN(TestLogboekvragen)
#include "tst_logboekvragen.moc"
