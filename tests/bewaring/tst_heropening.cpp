// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/feit.h"
#include "core/aanmelding/indienen.h"
#include "core/bewaring/heropening.h"
#include "core/bewaring/vernietig.h"
#include "core/casus/casusbeeld.h"
#include "core/handeling/voorstel.h"
#include "core/opslag/dossierkopie.h"
#include "core/opslag/paginascan.h"
#include "core/weging/besluit.h"
#include "core/zoeken/zoek.h"
#include "tests/steun/afscherming.h"
#include "tests/steun/wegingproef.h"

using namespace weegkamer;

class TestHeropening : public QObject
{
    Q_OBJECT

    static Wegingproef proef(Kamer &kamer, DossierId id)
    {
        Wegingproef p;
        p.dossier = id;
        const auto feit = kamer.database().waarde(u"SELECT min(id) FROM feit WHERE dossier = %1"_qs.arg(id.waarde()));
        p.gezien = FeitId(feit ? feit->toLongLong() : 0);
        return p;
    }
    /// A casus that went through its weging, closed on 2 March 2026 and asked to be reopened a year later.
    static Uitkomst<DossierId> gesloten(Huis &huis)
    {
        const Wegingproef p = legVoor(huis);
        PROBEER(oordeelMetDrie(huis, p, Verdict::Casusoverleg, Verdict::Casusoverleg, Verdict::Casusoverleg));
        Kamer &kamer = huis.coordinator();
        PROBEER(kamer.doe(StelBesluitVast{p.dossier, Besluituitkomst::Casusoverleg, u"Nodig"_qs, u"Nodig"_qs, u"Niet te ver"_qs, u"Niet lichter"_qs, {}}));
        PROBEER(kamer.doe(SluitAf{p.dossier, Sluitreden::RisicosGeweken, u"Rust"_qs, u"Feit 1 kan terugkeren"_qs}));
        huis.klok.zet(QDateTime({2027, 3, 1}, {9, 0}, Qt::UTC));
        return p.dossier;
    }
    static Uitkomst<Gedaan> stelVoor(Kamer &kamer, DossierId id)
    {
        return kamer.doe(u"bewaring.stel-heropening-voor"_qs, naarJson(Heropen{id, Heropenaanleiding::NieuwGedrag}));
    }
    static Uitkomst<Gedaan> heropen(Kamer &kamer, DossierId id, Rol tweede = Rol::Contactpunt)
    {
        PROBEER_IN(const Gedaan voorstel, stelVoor(kamer, id));
        return kamer.doeAls(accountVan(tweede), huisgeheim(), u"bewaring.bekrachtig-heropening"_qs, naarJson(Bekrachtiging{VoorstelId(voorstel.id)}));
    }
    static Uitkomst<Gedaan> nieuwFeit(Kamer &kamer, DossierId id)
    {
        VoegFeitToe f;
        f.dossier = id;
        f.omschrijving = u"Deelde opnieuw een oproep"_qs;
        f.datum = u"2027-02-20"_qs;
        f.bron = u"Wijkagent"_qs;
        f.rechtmatig = true;
        PROBEER_IN(const Gedaan feit, kamer.doe(f));
        return kamer.doe(ToetsFeit{id, FeitId(feit.id), Feittoets::Geverifieerd, u"Nagevraagd"_qs, u"Coördinator"_qs});
    }
    static LegOverlegVast overleg(DossierId id)
    {
        LegOverlegVast h;
        h.dossier = id;
        h.deelnemer = DeelnemerId(901);
        h.uitkomst = Overleguitkomst::Bedenkingen;
        h.toelichting = u"Alleen wat recent is"_qs;
        h.gevraagdOp = {2027, 2, 25};
        h.namensNaam = u"A. Agent"_qs;
        h.namensFunctie = u"Wijkagent"_qs;
        return h;
    }
    static Gelukt oordelen(Huis &huis, DossierId id, Verdict verdict)
    {
        return oordeelMetDrie(huis, proef(huis.coordinator(), id), verdict, verdict, verdict);
    }
    static BesluitOverHeropening besluit(DossierId id, Heropenbesluit uitkomst)
    {
        return {id, uitkomst, u"De oproep is nieuw"_qs, u"Nodig"_qs, u"Niet te ver"_qs, u"Niet lichter"_qs};
    }

private Q_SLOTS:
    void reopeningIsANewWegingByTheThreeAndTheClockStartsAtTheNextClosing()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Kamer &kamer = huis.coordinator();
        STAAT_TOE("W6.3b", heropen(kamer, id));
        MOET(const Heropeningbeeld beeld, kamer.vraag(ToonHeropening{id}));
        QVERIFY(beeld.loopt);
        QCOMPARE(beeld.uiterlijk, QDate(2031, 3, 2)); // the period runs on
        QCOMPARE(beeld.overleg.size(), 4);
        QCOMPARE(beeld.ontbreekt.size(), 2);
        MOET_LUKKEN(nieuwFeit(kamer, id));
        MOET_LUKKEN(kamer.doe(overleg(id)));
        MOET_LUKKEN(oordelen(huis, id, Verdict::Casusoverleg));
        STAAT_TOE("W6.3b", huis.coordinator().doe(besluit(id, Heropenbesluit::Heropenen)));
        MOET(const Bewaarbeeld open, huis.coordinator().vraag(ToonBewaring{id}));
        QCOMPARE(open.fase, Fase::Casus);
        QVERIFY(!open.uiterlijk.isValid()); // the clock stopped
        MOET_LUKKEN(huis.coordinator().vraag(ToonCasus{id}));
        huis.klok.zet(QDateTime({2027, 6, 1}, {9, 0}, Qt::UTC));
        STAAT_TOE("W9e", huis.coordinator().doe(SluitAf{id, Sluitreden::DoelBereikt, u"Weer rust"_qs, u"Feit 5"_qs}));
        MOET(const Bewaarbeeld dicht, huis.coordinator().vraag(ToonBewaring{id}));
        QCOMPARE(dicht.begin, QDate(2027, 6, 1));
        QCOMPARE(dicht.uiterlijk, QDate(2032, 6, 1));
    }

    void oneAloneDoesNotLiftTheShield()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Kamer &kamer = huis.coordinator();
        WEIGERT("W13", huis.als(Rol::Politie).doe(u"bewaring.stel-heropening-voor"_qs, naarJson(Heropen{id, Heropenaanleiding::NieuweMelding})));
        MOET(const Gedaan voorstel, stelVoor(huis.coordinator(), id));
        Q_UNUSED(kamer);
        WEIGERT("N8", huis.coordinator().doe(u"bewaring.bekrachtig-heropening"_qs, naarJson(Bekrachtiging{VoorstelId(voorstel.id)})));
        WEIGERT("W6.3a", huis.coordinator().doe(besluit(id, Heropenbesluit::Heropenen)));
        STAAT_TOE("N8", huis.coordinator().doeAls(accountVan(Rol::Burgemeester), huisgeheim(), u"bewaring.bekrachtig-heropening"_qs, naarJson(Bekrachtiging{VoorstelId(voorstel.id)})));
    }

    void withoutANewFactOrWithoutConsultationItStaysShut()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        MOET_LUKKEN(heropen(huis.coordinator(), id));
        MOET_LUKKEN(oordelen(huis, id, Verdict::Casusoverleg));
        WEIGERT("W6.3b", huis.coordinator().doe(besluit(id, Heropenbesluit::Heropenen)));
        WEIGERT("W5.3a", nieuwFeit(huis.coordinator(), id)); // the judgements are open
        MOET_LUKKEN(huis.coordinator().doe(NieuweRonde{id, u"Er is een nieuw feit"_qs}));
        MOET_LUKKEN(nieuwFeit(huis.coordinator(), id));
        MOET_LUKKEN(oordelen(huis, id, Verdict::Casusoverleg));
        WEIGERT("W6.3b", huis.coordinator().doe(besluit(id, Heropenbesluit::Heropenen)));
        LegOverlegVast leeg = overleg(id);
        leeg.namensNaam.clear();
        WEIGERT("N1", huis.coordinator().doe(leeg));
        leeg = overleg(id);
        leeg.uitkomst = Overleguitkomst::GeenAntwoord;
        leeg.toelichting.clear();
        WEIGERT("W6.3b", huis.coordinator().doe(leeg));
        leeg.toelichting = u"Gevraagd en een week later herinnerd"_qs;
        leeg.namensNaam.clear();
        STAAT_TOE("W6.3b", huis.coordinator().doe(leeg));
        STAAT_TOE("W6.3b", huis.coordinator().doe(besluit(id, Heropenbesluit::Heropenen)));
    }

    void theThreeMustBeAlike()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        MOET_LUKKEN(heropen(huis.coordinator(), id));
        MOET_LUKKEN(nieuwFeit(huis.coordinator(), id));
        MOET_LUKKEN(huis.coordinator().doe(overleg(id)));
        WEIGERT("W5.3a", huis.coordinator().doe(besluit(id, Heropenbesluit::Heropenen)));
        MOET_LUKKEN(oordeelMetDrie(huis, proef(huis.coordinator(), id), Verdict::Casusoverleg, Verdict::NietVoorleggen, Verdict::Casusoverleg));
        WEIGERT("W5.3a", huis.coordinator().doe(besluit(id, Heropenbesluit::Heropenen)));
        WEIGERT("W5.3a", huis.coordinator().doe(besluit(id, Heropenbesluit::NietHeropenen)));
    }

    void whatIsNotReopenedGoesBackAsItWasWithTheSameLastDay()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        MOET_LUKKEN(heropen(huis.coordinator(), id));
        MOET_LUKKEN(oordelen(huis, id, Verdict::NietVoorleggen));
        STAAT_TOE("W9e", huis.coordinator().doe(besluit(id, Heropenbesluit::NietHeropenen)));
        Kamer &kamer = huis.coordinator();
        MOET(const Bewaarbeeld beeld, kamer.vraag(ToonBewaring{id}));
        QCOMPARE(beeld.fase, Fase::Afgeschermd);
        QCOMPARE(beeld.begin, QDate(2026, 3, 2));
        QCOMPARE(beeld.uiterlijk, QDate(2031, 3, 2));
        MOET_LUKKEN(voegZoekindexSamen(kamer.database()));
        MOET(const QList<Residu> rest, zoekResidu(kamer.database(), {u"Proefpersoon"_qs, u"Roept op tot geweld"_qs}));
        QVERIFY2(rest.isEmpty(), rest.isEmpty() ? "" : qPrintable(rest.first().woord));
        MOET(const Inhoudbeeld inhoud, kijk(kamer, id, Kijkreden::Heropening));
        QCOMPARE(inhoud.besluiten.size(), 2);
    }

    void itCanBeBrokenOff()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        MOET_LUKKEN(heropen(huis.coordinator(), id));
        STAAT_TOE("W6.3b", huis.coordinator().doe(BreekHeropeningAf{id, u"Persoonsverwisseling"_qs}));
        MOET(const Bewaarbeeld beeld, huis.coordinator().vraag(ToonBewaring{id}));
        QCOMPARE(beeld.fase, Fase::Afgeschermd);
        WEIGERT("W6.3a", huis.coordinator().doe(BreekHeropeningAf{id, u"Nogmaals"_qs}));
    }

    void anOrdinaryWegingIsNotAReopening()
    {
        Huis huis;
        const Wegingproef p = legVoor(huis);
        WEIGERT("W6.3b", huis.coordinator().doe(BreekHeropeningAf{p.dossier, u"Iets"_qs}));
        WEIGERT("W6.3b", huis.coordinator().doe(overleg(p.dossier)));
        WEIGERT("W5.3a", nieuwFeit(huis.coordinator(), p.dossier));
        MOET(const Heropeningbeeld beeld, huis.coordinator().vraag(ToonHeropening{p.dossier}));
        QVERIFY(!beeld.loopt);
    }

    void aReopeningIsNeitherDecidedNorWithdrawnAsAnAanmelding()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        MOET_LUKKEN(heropen(huis.coordinator(), id));
        WEIGERT("W6.3b", huis.coordinator().doe(StelBesluitVast{id, Besluituitkomst::NietVoorleggen, u"Nee"_qs, {}, {}, {}, {}}));
        WEIGERT("W6.3b", huis.coordinator().doe(TrekIn{id, u"Vergissing"_qs}));
    }

    void whileItIsWeighedNobodyElseSeesIt()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        MOET_LUKKEN(heropen(huis.coordinator(), id));
        MOET_LUKKEN(huis.coordinator().database().waarde(u"INSERT INTO zoektekst (dossier, soort, tekst) VALUES (%1, 'proef', 'Proefpersoon')"_qs.arg(id.waarde())));
        MOET(const Treffers treffers, huis.coordinator().vraag(Zoek{u"Proefpersoon"_qs}));
        QVERIFY(treffers.rijen.isEmpty());
        QVERIFY(!huis.coordinator().vraag(ToonCasus{id}).has_value());
        MOET(const QString mee, huis.coordinator().database().waarde(u"SELECT count(*) FROM casus_deelnemer WHERE tot IS NULL"_qs));
        QCOMPARE(mee, u"0"_qs);
    }

    void afterTheLastDayItIsNotReopened()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        MOET_LUKKEN(heropen(huis.coordinator(), id));
        MOET_LUKKEN(nieuwFeit(huis.coordinator(), id));
        MOET_LUKKEN(huis.coordinator().doe(overleg(id)));
        MOET_LUKKEN(oordelen(huis, id, Verdict::Casusoverleg));
        huis.klok.zet(QDateTime({2031, 3, 3}, {9, 0}, Qt::UTC));
        WEIGERT("W9b", huis.coordinator().doe(besluit(id, Heropenbesluit::Heropenen)));
        MOET_LUKKEN(huis.coordinator().doe(BreekHeropeningAf{id, u"Te laat"_qs}));
        WEIGERT("W9b", stelVoor(huis.coordinator(), id));
    }

    void anEnvelopeThatChangedIsProposedAnew()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan voorstel, stelVoor(kamer, id));
        MOET_LUKKEN(kamer.doe(u"bewaring.voeg-late-brief-toe"_qs, {{u"dossier"_qs, id.tekst()}, {u"van-wie"_qs, u"School"_qs}, {u"ontvangen-op"_qs, u"2027-02-01"_qs}, {u"waarover"_qs, u"Rapport"_qs}}));
        WEIGERT("N8", kamer.doeAls(accountVan(Rol::Contactpunt), huisgeheim(), u"bewaring.bekrachtig-heropening"_qs, naarJson(Bekrachtiging{VoorstelId(voorstel.id)})));
    }
};

QTEST_GUILESS_MAIN(TestHeropening)
#include "tst_heropening.moc"
