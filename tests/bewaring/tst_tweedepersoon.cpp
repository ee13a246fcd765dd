// SPDX-License-Identifier: EUPL-1.2
// The second person on paper (N8): a municipality with one coordinator.
#include "core/bewaring/aanwijzing.h"
#include "core/bewaring/certificaat.h"
#include "core/bewaring/heropening.h"
#include "core/handeling/voorstel.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/steun/afscherming.h"

#include <QJsonDocument>

using namespace weegkamer;

class TestTweedePersoon : public QObject
{
    Q_OBJECT

    static WijsAan aanwijzing(const QString &naam = u"Gerda Zilverschoon"_qs)
    {
        return {naam, u"Gemeentesecretaris"_qs, {2026, 2, 20}, u"aanwijzing.pdf"_qs, "getekend door de burgemeester"};
    }
    static Uitkomst<Gedaan> stelVoor(Kamer &kamer, DossierId id, const QString &nummer = u"2026-001"_qs)
    {
        return kamer.doe(u"bewaring.stel-vernietiging-voor"_qs, naarJson(Vernietig{id, nummer, u"Niet meer nodig"_qs}));
    }
    static Bekrachtiging opPapier(const Gedaan &voorstel, const Gedaan &aanwijzing)
    {
        return {VoorstelId(voorstel.id), AanwijzingId(aanwijzing.id), Ontvangstwijze::OpPapier, {2026, 3, 2}, u"akkoord.pdf"_qs, "getekend"};
    }
    static Uitkomst<Gedaan> bekrachtig(Kamer &kamer, const Bekrachtiging &b)
    {
        return kamer.doe(u"bewaring.bekrachtig-vernietiging"_qs, naarJson(b));
    }

private Q_SLOTS:
    void oneCoordinatorAndADesignatedPersonOnPaperAreTwo()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan wie, kamer.doe(aanwijzing()));
        MOET(const Gedaan voorstel, stelVoor(kamer, id));
        WEIGERT("N8", bekrachtig(kamer, {VoorstelId(voorstel.id)}));
        STAAT_TOE("N8", bekrachtig(kamer, opPapier(voorstel, wie)));
        MOET(const Certificaat certificaat, kamer.vraag(VraagCertificaat{VernietigingId(1)}));
        QVERIFY(certificaat.handtekeningenKloppen);
        const QString papier = QString::fromUtf8(QJsonDocument(naarJson(certificaat)).toJson());
        QVERIFY2(papier.contains(u"Gemeentesecretaris, op papier van 2026-03-02 (aangewezen op 2026-02-20)"_qs), qPrintable(papier));
        MOET(const Logboeklijst log, huis.als(Rol::Auditor).vraag(VraagLogboek{.handeling = u"bewaring.bekrachtig-vernietiging"_qs}));
        QCOMPARE(log.rijen.first().resultaat, u"gedaan, tweede persoon op papier (aanwijzing 1)"_qs);
    }

    void theDesignationGoesBefore()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan voorstel, stelVoor(kamer, id));
        huis.klok.verder(1);
        MOET(const Gedaan laat, kamer.doe(aanwijzing())); // recorded a day after the proposal
        Bekrachtiging b = opPapier(voorstel, laat);
        b.namensDatum = {2026, 3, 3};
        WEIGERT("N8", bekrachtig(kamer, b));
        MOET(const Gedaan opnieuw, stelVoor(kamer, id));
        b.voorstel = VoorstelId(opnieuw.id);
        STAAT_TOE("N8", bekrachtig(kamer, b));
    }

    void whatTheySignedIsThere()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan wie, kamer.doe(aanwijzing()));
        MOET(const Gedaan voorstel, stelVoor(kamer, id));
        Bekrachtiging b = opPapier(voorstel, wie);
        b.papier.clear();
        WEIGERT("N1", bekrachtig(kamer, b));
        b = opPapier(voorstel, wie);
        b.wijze = Ontvangstwijze::Persoonlijk;
        WEIGERT("N1", bekrachtig(kamer, b));
        for (const QDate dag : {QDate(), QDate(2026, 3, 1), QDate(2026, 3, 3)}) {
            b = opPapier(voorstel, wie);
            b.namensDatum = dag;
            WEIGERT("N1", bekrachtig(kamer, b));
        }
        b = opPapier(voorstel, wie);
        b.papier = QByteArray(21 * 1024 * 1024, 'x');
        QCOMPARE(bekrachtig(kamer, b).error().velden.first().veld, u"papier"_qs);
        STAAT_TOE("N1", bekrachtig(kamer, opPapier(voorstel, wie)));
    }

    void whoProposedIsNotTheSecondPersonOnPaperEither()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan zelf, kamer.doe(aanwijzing(accountVan(Rol::Casuscoordinator).toUpper())));
        MOET(const Gedaan voorstel, stelVoor(kamer, id));
        WEIGERT("N8", bekrachtig(kamer, opPapier(voorstel, zelf)));
    }

    void aDesignationThatWasWithdrawnCountsNoMore()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan wie, kamer.doe(aanwijzing()));
        MOET(const Gedaan voorstel, stelVoor(kamer, id));
        STAAT_TOE("N8", kamer.doe(TrekAanwijzingIn{AanwijzingId(wie.id)}));
        WEIGERT("N8", bekrachtig(kamer, opPapier(voorstel, wie)));
        QCOMPARE(kamer.doe(TrekAanwijzingIn{AanwijzingId(wie.id)}).error().soort, FoutSoort::NietGevonden);
        MOET(const Aanwijzingen lijst, kamer.vraag(VraagAanwijzingen{}));
        QVERIFY(lijst.rijen.first().ingetrokkenOp.isValid());
    }

    void aDesignationStandsOnPaper()
    {
        Huis huis;
        WijsAan h = aanwijzing();
        h.papier.clear();
        WEIGERT("N8", huis.coordinator().doe(h));
        h = aanwijzing();
        h.aangewezenOp = {2026, 3, 3};
        WEIGERT("N8", huis.coordinator().doe(h));
        WEIGERT("W13", huis.als(Rol::Politie).doe(aanwijzing()));
        STAAT_TOE("N8", huis.als(Rol::Burgemeester).doe(aanwijzing()));
    }

    void reopeningTakesTheSameTwo()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan wie, kamer.doe(aanwijzing()));
        MOET(const Gedaan voorstel, kamer.doe(u"bewaring.stel-heropening-voor"_qs, naarJson(Heropen{id, Heropenaanleiding::NieuwGedrag})));
        STAAT_TOE("N8", kamer.doe(u"bewaring.bekrachtig-heropening"_qs, naarJson(opPapier(voorstel, wie))));
    }
};

QTEST_GUILESS_MAIN(TestTweedePersoon)
#include "tst_tweedepersoon.moc"
