// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/bewaarnoodzaak.h"
#include "core/bewaring/bewaring.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "core/opslag/paginascan.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "core/zoeken/zoek.h"
#include "tests/steun/vul.h"

using namespace weegkamer;

class TestSluitAf : public QObject
{
    Q_OBJECT

    static SluitAf sluiten(DossierId id)
    {
        return {id, Sluitreden::DoelBereikt, u"Wervelvoort heeft werk."_qs, u"Een terugval blijft mogelijk om de feiten 1 en 2."_qs};
    }

private Q_SLOTS:
    void closingShieldsAndStartsTheClock()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Treffers voor, kamer.vraag(Zoek{u"wervelv"_qs}));
        QCOMPARE(voor.rijen.size(), 1);
        STAAT_TOE("W6.3a", kamer.doe(sluiten(id)));
        MOET(const Treffers na, kamer.vraag(Zoek{u"wervelv"_qs}));
        QVERIFY(na.rijen.isEmpty());
        MOET(const Bewaarbeeld beeld, kamer.vraag(ToonBewaring{id}));
        QCOMPARE(beeld.fase, Fase::Afgeschermd);
        QCOMPARE(beeld.begin, QDate(2026, 3, 2));
        QCOMPARE(beeld.uiterlijk, QDate(2031, 3, 2));
        QCOMPARE(beeld.artikel, u"Wet art. 9"_qs);
        QVERIFY(!beeld.stappen.isEmpty());
        MOET(const Bewaarlijst lijst, kamer.vraag(VraagBewaring{}));
        QCOMPARE(lijst.rijen.size(), 1);
        QCOMPARE(lijst.rijen.first().dagen, 1826);
    }

    void nothingOfAClosedCasusIsReadableInTheFile()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const QList<Residu> ervoor, zoekResidu(kamer.database(), vulwoorden));
        QCOMPARE(ervoor.size(), vulwoorden.size());
        MOET_LUKKEN(kamer.doe(sluiten(id)));
        MOET_LUKKEN(voegZoekindexSamen(kamer.database()));
        MOET(const QList<Residu> erna, zoekResidu(kamer.database(), vulwoorden + QStringList{u"terugval"_qs}));
        QVERIFY2(erna.isEmpty(), erna.isEmpty() ? "" : qPrintable(erna.first().woord));
    }

    void withoutFurtherIndicationsItIsDestroyedAndNoPeriodRuns()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        SluitAf s = sluiten(id);
        s.reden = Sluitreden::GeenVerdereAanwijzingen;
        s.bewarenNoodzaak.clear();
        STAAT_TOE("B16a", kamer.doe(s));
        MOET(const Bewaarbeeld beeld, kamer.vraag(ToonBewaring{id}));
        QCOMPARE(beeld.fase, Fase::TeVernietigen);
        QCOMPARE(beeld.regel, u"B16a"_qs);
        QCOMPARE(beeld.uiterlijk, QDate(2026, 3, 2));
        // Locked until destroyed: nothing else can be done with it.
        WEIGERT("B16c", kamer.doe(sluiten(id)));
        MOET(const Treffers treffers, kamer.vraag(Zoek{u"wervelvoort"_qs}));
        QVERIFY(treffers.rijen.isEmpty());
    }

    void keepingNeedsItsReason()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        SluitAf s = sluiten(id);
        s.bewarenNoodzaak = u"  "_qs;
        const auto nee = huis.coordinator().doe(s);
        QCOMPARE(nee.error().weigering->veld, u"bewaren-noodzaak"_qs);
        WEIGERT("W9a", huis.coordinator().doe(s));
        STAAT_TOE("W9a", huis.coordinator().doe(sluiten(id)));
    }

    void anExplanationIsRequired()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        SluitAf s = sluiten(id);
        s.toelichting.clear();
        const auto nee = huis.coordinator().doe(s);
        QCOMPARE(nee.error().soort, FoutSoort::Invoer);
        QCOMPARE(nee.error().velden.first().veld, u"toelichting"_qs);
    }

    void openDutiesNeverHoldUpClosingAndStay()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.database().waarde(u"INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk) VALUES "
                                            "(%1, 'correctie', 'politie', 'Gegeven verbeteren', 'B8b', '2026-03-01', '2026-03-10')"_qs.arg(id.waarde())));
        STAAT_TOE("N2", kamer.doe(sluiten(id)));
        MOET(const Bewaarbeeld beeld, kamer.vraag(ToonBewaring{id}));
        QStringList wat;
        for (const Openstaand &p : beeld.plichten)
            wat.append(p.omschrijving);
        QVERIFY(wat.contains(u"Gegeven verbeteren"_qs));
        QVERIFY(wat.contains(u"Nagaan of bewaren nog nodig is"_qs));
        QVERIFY(wat.contains(u"Dossier vernietigen"_qs));
        MOET(const Werklijst politie, huis.als(Rol::Politie).vraag(ToonWerkvoorraad{}));
        QCOMPARE(politie.rijen.size(), 1);
    }

    void aClosedCasusTakesNothingMore()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        MOET_LUKKEN(huis.coordinator().doe(sluiten(id)));
        WEIGERT("W6.3a", huis.coordinator().doe(sluiten(id)));
    }

    void onlyCoordinatorAndBurgemeesterClose()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        WEIGERT("W13", huis.als(Rol::Politie).doe(sluiten(id)));
        STAAT_TOE("W13", huis.als(Rol::Burgemeester).doe(sluiten(id)));
    }
};

QTEST_GUILESS_MAIN(TestSluitAf)
#include "tst_sluitaf.moc"
