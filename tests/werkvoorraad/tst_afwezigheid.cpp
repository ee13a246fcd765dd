// SPDX-License-Identifier: EUPL-1.2
#include "core/werkvoorraad/overdracht.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/meldingproef.h"
#include "tests/steun/vul.h"

using namespace weegkamer;

namespace
{
struct Opstelling {
    Huis huis;
    AccountId coordinator;
    AccountId burgemeester;
    AccountId politie;
    DossierId dossier;

    Opstelling()
    {
        Kamer &k = huis.coordinator();
        coordinator = accountId(k, Rol::Casuscoordinator);
        burgemeester = accountId(k, Rol::Burgemeester);
        politie = accountId(k, Rol::Politie);
        dossier = vulCasus(huis).value();
        casusSql(k, u"INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk) VALUES (:d, 'noodzaak', 'casuscoordinator', "
                    "'Noodzaak van de casus beoordelen', 'W9a', '2026-02-01', '2026-03-06')"_qs, {{":d", dossier.tekst()}});
    }
    Kamer &als(Rol rol) { return huis.als(rol); }
    MeldAfwezig vrij() const { return {coordinator, burgemeester, {2026, 3, 4}, {2026, 3, 13}}; }
};
} // namespace

class TestAfwezigheid : public QObject
{
    Q_OBJECT

    std::unique_ptr<Opstelling> m_vast; ///< for what changes nothing

private Q_SLOTS:
    void initTestCase() { m_vast = std::make_unique<Opstelling>(); }
    void cleanupTestCase() { m_vast.reset(); }

    void whoStandsInSeesTheWorkFromTheFirstDayToTheLast()
    {
        Opstelling o;
        STAAT_TOE("N7", o.als(Rol::Casuscoordinator).doe(o.vrij()));
        const ToonWerkvoorraad vraag{.rol = Rol::Casuscoordinator};
        WEIGERT("W13", o.als(Rol::Burgemeester).vraag(vraag)); // 2 March: not yet
        o.huis.klok.zet(QDateTime({2026, 3, 4}, {9, 0}, Qt::UTC));
        MOET(const Werklijst lijst, o.als(Rol::Burgemeester).vraag(vraag));
        QCOMPARE(lijst.rijen.size(), 2);
        QCOMPARE(lijst.rijen.constFirst().soort, u"noodzaak"_qs);
        QCOMPARE(lijst.groepen.at(2).aantal, 1); // counted too: due this week
        WEIGERT("W13", o.als(Rol::Contactpunt).vraag(vraag)); // another one does not stand in
        WEIGERT("W13", o.als(Rol::Burgemeester).vraag(ToonWerkvoorraad{.rol = Rol::Politie}));
        o.huis.klok.zet(QDateTime({2026, 3, 14}, {9, 0}, Qt::UTC));
        WEIGERT("W13", o.als(Rol::Burgemeester).vraag(vraag));
    }

    void theNavigationCountsWhatOneStandsInForAsTheListShowsIt()
    {
        Opstelling o;
        MOET_LUKKEN(o.als(Rol::Casuscoordinator).doe(o.vrij()));
        casusSql(o.als(Rol::Casuscoordinator), u"INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk) VALUES (:d, 'oordeel', 'burgemeester', "
                                               "'Oordeel geven', 'W5.3a', '2026-02-01', '2026-03-03')"_qs, {{":d", o.dossier.tekst()}});
        const auto geteld = [&](Rol rol) { return o.als(rol).vraag(TelWachtend{}).value().totaal; };
        const auto getoond = [&](Rol van) {
            qint64 uit = 0;
            const Werklijst lijst = o.als(Rol::Burgemeester).vraag(ToonWerkvoorraad{.rol = van}).value();
            for (const Groepstand &g : lijst.groepen) {
                if (g.groep == Werkgroep::Verlopen || g.groep == Werkgroep::Vandaag || g.groep == Werkgroep::DezeWeek || g.groep == Werkgroep::ZonderDatum)
                    uit += g.aantal;
            }
            return uit;
        };
        QCOMPARE(geteld(Rol::Burgemeester), getoond(Rol::Burgemeester)); // 2 March, the control: not yet
        const qint64 eigen = geteld(Rol::Burgemeester);
        const qint64 coordinator = geteld(Rol::Casuscoordinator);
        o.huis.klok.zet(QDateTime({2026, 3, 4}, {9, 0}, Qt::UTC));
        QVERIFY(getoond(Rol::Casuscoordinator) > 0);
        QCOMPARE(geteld(Rol::Burgemeester), getoond(Rol::Burgemeester) + getoond(Rol::Casuscoordinator));
        QVERIFY(geteld(Rol::Burgemeester) > eigen);
        QCOMPARE(geteld(Rol::Casuscoordinator), coordinator); // whoever is away keeps their own number
        QCOMPARE(geteld(Rol::Contactpunt), 0);                // another one does not stand in
        // Two who are away with one who stands in: the work of their role counts once.
        casusSql(o.als(Rol::Casuscoordinator), u"INSERT INTO afwezigheid (account, vervanger, van, tot, gemeld_op, gemeld_door) VALUES (:a, :v, '2026-03-04', '2026-03-05', '2026-03-04', :a)"_qs,
                 {{":a", o.coordinator.tekst()}, {":v", o.burgemeester.tekst()}});
        QCOMPARE(geteld(Rol::Burgemeester), getoond(Rol::Burgemeester) + getoond(Rol::Casuscoordinator));
        o.huis.klok.zet(QDateTime({2026, 3, 14}, {9, 0}, Qt::UTC));
        QCOMPARE(geteld(Rol::Burgemeester), getoond(Rol::Burgemeester));
    }

    void whoStandsInHasNoOtherRightsThanTheirOwn()
    {
        Opstelling o;
        MOET_LUKKEN(o.als(Rol::Casuscoordinator).doe(MeldAfwezig{o.coordinator, accountId(o.als(Rol::Casuscoordinator), Rol::Contactpunt), {2026, 3, 2}, {2026, 3, 13}}));
        Kamer &contactpunt = o.als(Rol::Contactpunt);
        MOET_LUKKEN(contactpunt.vraag(ToonWerkvoorraad{.rol = Rol::Casuscoordinator}));
        WEIGERT("W13", contactpunt.doe(u"casus.beoordeel-noodzaak"_qs, {{u"dossier"_qs, o.dossier.tekst()}, {u"nog-nodig"_qs, true}, {u"reden"_qs, u"Ja"_qs}}));
    }

    void theListSaysWhoFromUntilAndWhatStandsOpen()
    {
        Opstelling o;
        MOET(const Gedaan g, o.als(Rol::Casuscoordinator).doe(o.vrij()));
        MOET(const Overdracht lijst, o.als(Rol::Burgemeester).vraag(VraagOverdracht{AfwezigheidId(g.id)}));
        QCOMPARE(lijst.rijen.size(), 2);
        const QString tekst = woordenVan(lijst.stuk);
        for (const QString &deel : {u"4 maart 2026"_qs, u"13 maart 2026"_qs, u"casuscoordinator"_qs, u"burgemeester"_qs, u"2026-001"_qs, u"6 maart 2026 (in deze tijd)"_qs,
                                    u"Noodzaak van de casus beoordelen"_qs, u"Wet art. 9"_qs, u"nog niet bevestigd"_qs, u"houdt de eigen rechten"_qs})
            QVERIFY2(tekst.contains(deel), qPrintable(deel + u" | "_qs + tekst));
        for (const QString &woord : vulwoorden)
            QVERIFY2(!tekst.contains(woord, Qt::CaseInsensitive), qPrintable(tekst));
        WEIGERT("N7", o.als(Rol::Politie).vraag(VraagOverdracht{AfwezigheidId(g.id)}));
    }

    void theListTellsWhichMeldersWaitForTheirReceiptAndNothingMore()
    {
        Meldingproef p;
        p.meldAan();
        const DossierId verstuurd = p.erbij(u"Dhr. Van Zwart"_qs);
        p.legVast(verstuurd);
        p.meldAan(verstuurd);
        const DossierId nieuw = p.erbij(u"Dhr. Groen"_qs); // nobody judged it yet
        MOET(const Gedaan g, p.afwezig(Rol::Contactpunt, {2026, 3, 3}, {2026, 3, 6}));
        const auto lijst = [&](Rol rol) {
            const auto uit = p.huis.als(rol).vraag(VraagOverdracht{AfwezigheidId(g.id)});
            if (!uit)
                qFatal("%s", qPrintable(waarom(uit)));
            return *uit;
        };
        for (const Rol rol : {Rol::Casuscoordinator, Rol::Contactpunt}) {
            const Overdracht o = lijst(rol);
            QCOMPARE(o.melders.size(), 2);
            QCOMPARE(o.melders.constFirst().dossier, p.dossier);
            QCOMPARE(o.melders.constLast().dossier, nieuw);
            QCOMPARE(o.melders.constFirst().sinds, QDate(2026, 3, 2));
            const QString tekst = woordenVan(o.stuk);
            QVERIFY2(tekst.contains(u"Ontvangstbevestigingen") && tekst.contains(u"na 6 maart 2026") && tekst.contains(u"2026-001 2 maart 2026") && !tekst.contains(u"2026-002 2 maart"), qPrintable(tekst));
            for (const QString &nooit : {u"De Wit"_qs, u"Zwart"_qs, u"Groen"_qs, u"buurvrouw"_qs, u"Kwikstaart"_qs, u"geweld"_qs, u"27 februari"_qs})
                QVERIFY2(!tekst.contains(nooit), qPrintable(nooit + u" | "_qs + tekst));
        }
        // Whoever else may read the list is told where it stands, and sees none.
        const Overdracht elders = lijst(Rol::Burgemeester);
        QVERIFY(elders.melders.isEmpty());
        QVERIFY2(woordenVan(elders.stuk).contains(u"staat alleen op de lijst van") && !woordenVan(elders.stuk).contains(u"Wacht sinds"), qPrintable(woordenVan(elders.stuk)));
        // The control: sent.
        p.legVast(p.dossier);
        p.legVast(nieuw);
        QVERIFY(lijst(Rol::Contactpunt).melders.isEmpty());
        QVERIFY(!woordenVan(lijst(Rol::Contactpunt).stuk).contains(u"Ontvangstbevestigingen"));
    }

    void whoNoLongerStandsInIsToldOfNoMelder()
    {
        Meldingproef p;
        p.meldAan();
        MOET(const Gedaan g, p.afwezig(Rol::Contactpunt, {2026, 3, 2}, {2026, 3, 6}));
        const auto melders = [&] { return p.huis.als(Rol::Contactpunt).vraag(VraagOverdracht{AfwezigheidId(g.id)}).value().melders.size(); };
        QCOMPARE(melders(), 1);
        MOET_LUKKEN(p.kamer().doe(TrekAfwezigheidIn{AfwezigheidId(g.id)}));
        QCOMPARE(melders(), 0);
        MOET(const Gedaan later, p.afwezig(Rol::Contactpunt, {2026, 3, 2}, {2026, 3, 4}));
        const auto daarna = [&] { return p.huis.als(Rol::Contactpunt).vraag(VraagOverdracht{AfwezigheidId(later.id)}).value().melders.size(); };
        QCOMPARE(daarna(), 1);
        p.huis.klok.zet(QDateTime({2026, 3, 5}, {9, 0}, Qt::UTC));
        QCOMPARE(daarna(), 0);
    }

    void onlyWhoStandsInConfirmsTheReceiptAndOnce()
    {
        Opstelling o;
        MOET(const Gedaan g, o.als(Rol::Casuscoordinator).doe(o.vrij()));
        const OntvangOverdracht h{AfwezigheidId(g.id)};
        WEIGERT("N7", o.als(Rol::Casuscoordinator).doe(h));
        STAAT_TOE("N7", o.als(Rol::Burgemeester).doe(h));
        WEIGERT("N7", o.als(Rol::Burgemeester).doe(h));
        MOET(const Afwezigheden lijst, o.als(Rol::Politie).vraag(VraagAfwezigheden{}));
        QCOMPARE(lijst.rijen.size(), 1);
        QCOMPARE(lijst.rijen.constFirst().ontvangenOp, QDate(2026, 3, 2));
        QCOMPARE(lijst.rijen.constFirst().ontvangenRegels, 2);
        QCOMPARE(o.als(Rol::Politie).doe(OntvangOverdracht{AfwezigheidId(99)}).error().soort, FoutSoort::NietGevonden);
    }

    void rolesThatCannotStandIn_data()
    {
        QTest::addColumn<Rol>("weg");
        QTest::addColumn<Rol>("vervanger");
        QTest::addColumn<bool>("mag");
        QTest::newRow("coordinator by burgemeester") << Rol::Casuscoordinator << Rol::Burgemeester << true;
        QTest::newRow("coordinator by contactpunt") << Rol::Casuscoordinator << Rol::Contactpunt << true;
        QTest::newRow("contactpunt by burgemeester") << Rol::Contactpunt << Rol::Burgemeester << true;
        QTest::newRow("coordinator by police") << Rol::Casuscoordinator << Rol::Politie << false;
        QTest::newRow("police by OM: two seats, two persons") << Rol::Politie << Rol::OpenbaarMinisterie << false;
        QTest::newRow("burgemeester by coordinator") << Rol::Burgemeester << Rol::Casuscoordinator << false;
        QTest::newRow("coordinator by FG, who supervises") << Rol::Casuscoordinator << Rol::Fg << false;
        QTest::newRow("by who opens no dossiers") << Rol::Casuscoordinator << Rol::Beheerder << false;
        QTest::newRow("a deelnemer, casus by casus") << Rol::Deelnemer << Rol::Deelnemer << false;
        QTest::newRow("oneself") << Rol::Casuscoordinator << Rol::Casuscoordinator << false;
    }

    void rolesThatCannotStandIn()
    {
        QFETCH(Rol, weg);
        QFETCH(Rol, vervanger);
        QFETCH(bool, mag);
        Kamer &k = m_vast->als(Rol::Casuscoordinator);
        const MeldAfwezig h{accountId(k, weg), accountId(k, vervanger), {2026, 3, 4}, {2026, 3, 13}};
        if (mag)
            STAAT_TOE("N7", k.mag(QLatin1String(MeldAfwezig::kop.naam), naarJson(h)));
        else
            WEIGERT("N7", k.doe(h));
    }

    /// "Een openbaar ministerie" is nobody.
    void theRefusalSpeaksOfRoles()
    {
        Opstelling o;
        Kamer &k = o.als(Rol::Casuscoordinator);
        const auto uit = k.doe(MeldAfwezig{o.coordinator, accountId(k, Rol::OpenbaarMinisterie), {2026, 3, 4}, {2026, 3, 13}});
        QVERIFY(!uit && uit.error().weigering);
        QVERIFY2(uit.error().weigering->uitleg.startsWith(u"De rol openbaar ministerie kan de rol casuscoördinator niet vervangen: "), qPrintable(uit.error().weigering->uitleg));
    }

    void daysThatCannotBe()
    {
        Opstelling o;
        Kamer &k = o.als(Rol::Casuscoordinator);
        MeldAfwezig h = o.vrij();
        h.tot = {2026, 3, 3};
        WEIGERT("N7", k.doe(h));
        h = {o.coordinator, o.burgemeester, {2026, 2, 2}, {2026, 3, 1}};
        WEIGERT("N7", k.doe(h));
        MOET_LUKKEN(k.doe(o.vrij()));
        h = {o.coordinator, o.burgemeester, {2026, 3, 13}, {2026, 3, 20}};
        WEIGERT("N7", k.doe(h)); // one day is there already
        h.van = {2026, 3, 14};
        STAAT_TOE("N7", k.doe(h));
        // Who is away stands in for nobody.
        WEIGERT("N7", k.doe(MeldAfwezig{accountId(k, Rol::Contactpunt), o.coordinator, {2026, 3, 10}, {2026, 3, 11}}));
    }

    void anAccountThatNoLongerWorksStandsInForNobody()
    {
        Opstelling o;
        Kamer &k = o.als(Rol::Casuscoordinator);
        MOET_LUKKEN(k.database().waarde(u"UPDATE account SET vervallen_op = '2026-03-01' WHERE rol = 'burgemeester'"_qs));
        WEIGERT("N7", k.doe(o.vrij()));
        WEIGERT("N7", k.doe(MeldAfwezig{o.coordinator, AccountId(4711), {2026, 3, 4}, {2026, 3, 5}}));
    }

    void aColleagueReportsOnlyThemselves()
    {
        Opstelling o;
        WEIGERT("W13", o.als(Rol::Politie).doe(o.vrij()));
        WEIGERT("W13", o.als(Rol::Deelnemer).doe(o.vrij()));
        MOET(const Gedaan g, o.als(Rol::Burgemeester).doe(o.vrij())); // somebody fell ill
        WEIGERT("W13", o.als(Rol::Politie).doe(TrekAfwezigheidIn{AfwezigheidId(g.id)}));
        MOET_LUKKEN(o.als(Rol::Casuscoordinator).doe(TrekAfwezigheidIn{AfwezigheidId(g.id)}));
        WEIGERT("N7", o.als(Rol::Casuscoordinator).doe(TrekAfwezigheidIn{AfwezigheidId(g.id)}));
        WEIGERT("N7", o.als(Rol::Burgemeester).doe(OntvangOverdracht{AfwezigheidId(g.id)}));
        MOET(const Afwezigheden lijst, o.als(Rol::Casuscoordinator).vraag(VraagAfwezigheden{}));
        QVERIFY(lijst.rijen.isEmpty());
        o.huis.klok.zet(QDateTime({2026, 3, 5}, {9, 0}, Qt::UTC));
        WEIGERT("W13", o.als(Rol::Burgemeester).vraag(ToonWerkvoorraad{.rol = Rol::Casuscoordinator}));
    }

    void theLogNamesNumbersAndDays()
    {
        Opstelling o;
        Kamer &k = o.als(Rol::Casuscoordinator);
        MOET_LUKKEN(k.doe(o.vrij()));
        QCOMPARE(casusWaarde(k, u"SELECT resultaat FROM logboek WHERE handeling = 'werkvoorraad.meld-afwezig'"_qs),
                 u"gedaan: account %1, vervanger %2, 2026-03-04 tot en met 2026-03-13"_qs.arg(o.coordinator.tekst(), o.burgemeester.tekst()));
    }
};

QTEST_GUILESS_MAIN(TestAfwezigheid)
#include "tst_afwezigheid.moc"
