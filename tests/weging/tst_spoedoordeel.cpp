// SPDX-License-Identifier: EUPL-1.2
#include "core/weging/spoedoordeel.h"

#include "core/aanmelding/spoed.h"
#include "core/weging/besluit.h"
#include "core/weging/vragen.h"
#include "tests/steun/wegingproef.h"
#include "tests/uitkomstproef.h"

using namespace weegkamer;

class TestSpoedoordeel : public QObject
{
    Q_OBJECT

    /// A judgement by telephone, without its paper.
    static GeefOordeel perTelefoon(const Wegingproef &p, Zetel zetel)
    {
        GeefOordeel h = namensZetel(p, zetel);
        h.wijze = Ontvangstwijze::TelefoonBevestigd;
        h.namensDatum = {2026, 3, 2};
        h.document.clear();
        h.documentNaam.clear();
        return h;
    }
    static BevestigSpoedoordeel papier(const Wegingproef &p, Zetel zetel)
    {
        return {p.dossier, zetel, {2026, 3, 2}, u"bevestiging.pdf"_qs, QByteArray("getekend door Kwikstaart")};
    }
    static QString open(Huis &huis)
    {
        const auto w = huis.coordinator().database().waarde(
            u"SELECT group_concat(soort || ' ' || uiterlijk || ' ' || regel, '; ') FROM plicht WHERE soort LIKE 'spoedbevestiging%' AND afgedaan_op IS NULL"_qs);
        return w ? *w : waarom(w);
    }

private Q_SLOTS:
    void onlyWhenItIsUrgentThePaperMayComeLater()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const Wegingproef p = legVoor(huis);
        WEIGERT("N1", k.doe(perTelefoon(p, Zetel::Politie)));
        MOET_LUKKEN(k.doe(MerkAlsSpoed{p.dossier, u"Hij vertrekt morgen."_qs}));
        GeefOordeel brief = perTelefoon(p, Zetel::Politie);
        brief.wijze = Ontvangstwijze::BeveiligdePost;
        WEIGERT("N1", k.doe(brief)); // what is on paper already is simply added
        STAAT_TOE("N3", k.doe(perTelefoon(p, Zetel::Politie)));
        QCOMPARE(open(huis), u"spoedbevestiging-politie 2026-03-04 N3"_qs); // two working days after Monday 2 March
    }

    void twoWorkingDaysPassTheWeekend()
    {
        QCOMPARE(bevestigenVoor({2026, 3, 6}), QDate(2026, 3, 10)); // Friday, and then Monday and Tuesday
        QCOMPARE(bevestigenVoor({2026, 4, 2}), QDate(2026, 4, 7));  // Good Friday is a working day here, Easter Monday is not
    }

    void thePaperStandsBesideTheJudgementAndChangesNothingOfIt()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(k.doe(MerkAlsSpoed{p.dossier, u"Hij vertrekt morgen."_qs}));
        for (const Zetel z : {Zetel::Burgemeester, Zetel::Politie, Zetel::OpenbaarMinisterie})
            MOET_LUKKEN(k.doe(perTelefoon(p, z)));
        MOET(const Spoedstand voor, k.vraag(VraagSpoed{p.dossier}));
        QVERIFY(voor.spoed);
        QCOMPARE(voor.teBevestigen.size(), 3);
        QVERIFY(voor.waarschuwing.contains(u"bel 112"));
        BevestigSpoedoordeel b = papier(p, Zetel::Politie);
        b.document.clear();
        WEIGERT("N3", k.doe(b));
        b = papier(p, Zetel::Politie);
        b.getekendOp = {2026, 3, 3};
        QCOMPARE(foutVan(k.doe(b)).velden.first().veld, u"getekend-op"_qs);
        STAAT_TOE("N3", k.doe(papier(p, Zetel::Politie)));
        WEIGERT("N3", k.doe(papier(p, Zetel::Politie))); // once
        MOET(const Wegingbeeld beeld, k.vraag(ToonWeging{p.dossier}));
        QVERIFY(beeld.stand.isOpen());
        QVERIFY(beeld.parafenKloppen);
        MOET(const Spoedstand na, k.vraag(VraagSpoed{p.dossier}));
        QCOMPARE(na.teBevestigen.size(), 2);
        WEIGERT("W5.3a", huis.als(Rol::Politie).doe(papier(p, Zetel::Burgemeester)));
        MOET_LUKKEN(huis.als(Rol::Burgemeester).doe(papier(p, Zetel::Burgemeester))); // a seat for itself
    }

    void thePaperMayComeWhenItIsACasusAlready()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(k.doe(MerkAlsSpoed{p.dossier, u"Hij vertrekt morgen."_qs}));
        for (const Zetel z : {Zetel::Burgemeester, Zetel::Politie, Zetel::OpenbaarMinisterie})
            MOET_LUKKEN(k.doe(perTelefoon(p, z)));
        MOET_LUKKEN(k.doe(u"weging.stel-besluit-vast"_qs, {{u"dossier"_qs, p.dossier.tekst()}, {u"uitkomst"_qs, u"casusoverleg"_qs}, {u"reden"_qs, u"Alle drie."_qs},
                                                           {u"noodzaak"_qs, u"Nodig."_qs}, {u"proportionaliteit"_qs, u"Past."_qs}, {u"subsidiariteit"_qs, u"Lichter kan niet."_qs}}));
        MOET(const Spoedstand stand, k.vraag(VraagSpoed{p.dossier}));
        QVERIFY(!stand.spoed);
        QCOMPARE(stand.teBevestigen.size(), 3);
        MOET_LUKKEN(k.doe(papier(p, Zetel::Politie)));
        QCOMPARE(open(huis), u"spoedbevestiging-burgemeester 2026-03-04 N3; spoedbevestiging-openbaar-ministerie 2026-03-04 N3"_qs);
    }

    void anOrdinaryJudgementHasNothingToConfirm()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        MOET_LUKKEN(huis.coordinator().doe(namensZetel(p, Zetel::Politie)));
        WEIGERT("N3", huis.coordinator().doe(papier(p, Zetel::Politie)));
        MOET(const Spoedstand stand, huis.coordinator().vraag(VraagSpoed{p.dossier}));
        QVERIFY(!stand.spoed && stand.teBevestigen.isEmpty() && stand.waarschuwing.isEmpty());
    }

    void thePaperIsAsSealedAsTheJudgement()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Kamer &k = huis.coordinator();
        MOET_LUKKEN(k.doe(MerkAlsSpoed{p.dossier, u"Hij vertrekt morgen."_qs}));
        MOET_LUKKEN(k.doe(perTelefoon(p, Zetel::Politie)));
        MOET_LUKKEN(k.doe(papier(p, Zetel::Politie)));
        const auto zichtbaar = [&](Rol rol) {
            Kamer &wie = huis.als(rol);
            const auto lijst = wie.vraag(u"documenten.lijst"_qs, {{u"dossier"_qs, p.dossier.tekst()}});
            return lijst ? lijst->value(u"rijen").toArray().size() : -1;
        };
        QCOMPARE(zichtbaar(Rol::Burgemeester), 0);
        QCOMPARE(zichtbaar(Rol::Politie), 1); // its own
        for (const Zetel z : {Zetel::Burgemeester, Zetel::OpenbaarMinisterie})
            MOET_LUKKEN(huis.coordinator().doe(perTelefoon(p, z)));
        QCOMPARE(zichtbaar(Rol::Burgemeester), 1); // the round is open: the control that it can be seen at all
    }

    void aReplacedJudgementTakesItsPaperAlong()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        Kamer &k = huis.coordinator();
        MOET_LUKKEN(k.doe(MerkAlsSpoed{p.dossier, u"Hij vertrekt morgen."_qs}));
        MOET_LUKKEN(k.doe(perTelefoon(p, Zetel::Politie)));
        MOET_LUKKEN(k.doe(papier(p, Zetel::Politie)));
        MOET_LUKKEN(k.doe(namensZetel(p, Zetel::Politie)));
        QCOMPARE(open(huis), QString());
        const auto papieren = k.database().waarde(u"SELECT count(*) FROM document"_qs);
        QCOMPARE(*papieren, u"1"_qs); // the new one alone
    }
};

QTEST_GUILESS_MAIN(TestSpoedoordeel)
#include "tst_spoedoordeel.moc"
