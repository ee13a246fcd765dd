// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casusbeeld.h"
#include "core/logboek/logcontrole.h"
#include "tests/steun/casusproef.h"

using namespace weegkamer;

namespace
{
/// A casus in which the police take part, without an account.
struct Opzet {
    explicit Opzet(Huis &huis) : k(huis.coordinator()), dossier(maakCasus(k)), politie(organisatie(k, u"politie"_qs))
    {
        if (const auto d = k.doe(deelneming(dossier, politie)); !d)
            qFatal("%s", qPrintable(waarom(d)));
    }
    Kamer &k;
    DossierId dossier;
    DeelnemerId politie;
};

HerstelInbreng herstel(DossierId dossier, qint64 inbreng, Herstel uitkomst, const QString &tekst = {})
{
    return {dossier, InbrengId(inbreng), uitkomst, tekst, Ontvangstwijze::OpPapier, u"A. Agent"_qs, u"Wijkagent"_qs, {2026, 3, 2}};
}
} // namespace

class TestInbreng : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCoordinatorRecordsWhatADeelnemerBringsIn()
    {
        Huis huis;
        Opzet o(huis);
        MOET_LUKKEN(o.k.doe(namensInbreng(o.dossier, o.politie)));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QCOMPARE(beeld.inbreng.size(), 1);
        const Inbrengbeeld &i = beeld.inbreng.first();
        QCOMPARE(i.organisatie, u"Politie"_qs);
        QCOMPARE(i.grond, Grond::Wpg);
        QCOMPARE(i.wijze, Ontvangstwijze::BeveiligdePost);
        QCOMPARE(i.namensNaam, u"A. Agent"_qs);
        QCOMPARE(i.namensDatum, QDate(2026, 3, 1));
        QVERIFY(i.citeerbaar);
        QVERIFY(!i.betwist);
    }

    void onlyABodyThatTakesPartBringsIn()
    {
        Huis huis;
        Opzet o(huis);
        const DeelnemerId om = organisatie(o.k, u"openbaar-ministerie"_qs);
        WEIGERT("W5.3e", o.k.doe(namensInbreng(o.dossier, om)));
        MOET_LUKKEN(o.k.doe(deelneming(o.dossier, om)));
        STAAT_TOE("W5.3e", o.k.doe(namensInbreng(o.dossier, om)));
    }

    void whoseTheInbrengIsMustBeSaid()
    {
        Huis huis;
        Opzet o(huis);
        const BrengIn goed = namensInbreng(o.dossier, o.politie);
        WEIGERT("N1", o.k.doe(eigenInbreng(o.dossier, o.politie)));
        BrengIn b = goed;
        b.namensNaam.clear();
        WEIGERT("N1", o.k.doe(b));
        b = goed;
        b.namensFunctie.clear();
        WEIGERT("N1", o.k.doe(b));
        b = goed;
        b.namensDatum = {2026, 3, 3};
        WEIGERT("N1", o.k.doe(b));
        STAAT_TOE("N1", o.k.doe(goed));
    }

    void aDeelnemerBringsInForTheOwnBodyOnly()
    {
        Huis huis;
        Opzet o(huis);
        const DeelnemerId reclassering = organisatie(o.k, u"reclassering"_qs);
        MOET_LUKKEN(o.k.doe(deelneming(o.dossier, reclassering, accountId(o.k, Rol::Deelnemer))));
        Kamer &d = huis.als(Rol::Deelnemer);
        WEIGERT("W13", d.doe(eigenInbreng(o.dossier, o.politie)));
        WEIGERT("N1", d.doe(namensInbreng(o.dossier, reclassering)));
        STAAT_TOE("W13", d.doe(eigenInbreng(o.dossier, reclassering)));
        // The police seat sees every casus, and brings in only where its account takes part.
        WEIGERT("W13", huis.als(Rol::Politie).doe(eigenInbreng(o.dossier, o.politie)));
    }

    void whoOnlyReadsBringsNothingIn_data()
    {
        QTest::addColumn<Rol>("rol");
        for (const Rol rol : {Rol::Contactpunt, Rol::Fg, Rol::Auditor})
            QTest::newRow(qPrintable(tekst(rol))) << rol;
    }
    void whoOnlyReadsBringsNothingIn()
    {
        QFETCH(Rol, rol);
        Huis huis;
        const Opzet o(huis);
        const DossierId dossier = o.dossier;
        const DeelnemerId politie = o.politie;
        WEIGERT("W13", huis.als(rol).doe(namensInbreng(dossier, politie)));
    }

    void onlyWhatIsLawfullyProcessedComesIn()
    {
        Huis huis;
        Opzet o(huis);
        BrengIn b = namensInbreng(o.dossier, o.politie);
        b.rechtmatig = false;
        WEIGERT("B6a", o.k.doe(b));
        b.rechtmatig = true;
        STAAT_TOE("B6a", o.k.doe(b));
        b.bron.clear();
        QCOMPARE(o.k.doe(b).error().velden.first().veld, u"bron"_qs);
    }

    void aThirdPartysDatumNeedsTheOwnTask()
    {
        Huis huis;
        Opzet o(huis);
        BrengIn b = namensInbreng(o.dossier, o.politie);
        b.bronsoort = Bronsoort::OpenbareBron;
        WEIGERT("B6b", o.k.doe(b));
        b.eigenTaak = u"Handhaving van de openbare orde"_qs;
        STAAT_TOE("B6b", o.k.doe(b));
    }

    void whatTheOverlegAskedToGatherIsRefused()
    {
        Huis huis;
        Opzet o(huis);
        BrengIn b = namensInbreng(o.dossier, o.politie);
        b.opVerzoek = true;
        WEIGERT("B6c", o.k.doe(b));
        b.opVerzoek = false;
        STAAT_TOE("B6c", o.k.doe(b));
    }

    void wordsOfGatheringNeedAReason_data()
    {
        QTest::addColumn<QString>("woorden");
        QTest::newRow("opvragen bij") << u"We gaan dit Opvragen  bij de school"_qs;
        QTest::newRow("navraag doen bij") << u"Wil navraag doen bij de werkgever"_qs;
    }
    void wordsOfGatheringNeedAReason()
    {
        QFETCH(QString, woorden);
        Huis huis;
        Opzet o(huis);
        BrengIn b = namensInbreng(o.dossier, o.politie);
        b.omschrijving = woorden;
        WEIGERT("B6c", o.k.doe(b));
        QCOMPARE(o.k.doe(b).error().weigering->veld, u"toch-omdat"_qs);
        b.tochOmdat = u"De betrokkene vertelt wat hij zelf ging doen"_qs;
        STAAT_TOE("B6c", o.k.doe(b));
        b.omschrijving = u"Hij zei: navraagbij"_qs;
        b.tochOmdat.clear();
        STAAT_TOE("B6c", o.k.doe(b));
    }

    void whatRevealsSomethingSpecialNeedsItsNecessity()
    {
        Huis huis;
        Opzet o(huis);
        BrengIn b = namensInbreng(o.dossier, o.politie);
        for (const Bijzonder bijzonder : {Bijzonder::OnthultOok, Bijzonder::AlsZodanig}) {
            b.bijzonder = bijzonder;
            b.noodzaak.clear();
            WEIGERT("W8", o.k.doe(b));
            b.noodzaak = u"Zonder dit is de uitspraak niet te begrijpen"_qs;
            STAAT_TOE("W8", o.k.doe(b));
        }
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QVERIFY(beeld.inbreng.first().citeerbaar);
        QVERIFY(!beeld.inbreng.last().citeerbaar);
    }

    void whatSomebodyIsCantBeSearched()
    {
        Huis huis;
        Opzet o(huis);
        BrengIn b = namensInbreng(o.dossier, o.politie);
        STAAT_TOE("B10a", o.k.doe(b));
        b.omschrijving = u"Heeft kenmerkwoord"_qs;
        b.bijzonder = Bijzonder::AlsZodanig;
        b.noodzaak = u"Nodig"_qs;
        STAAT_TOE("B10a", o.k.doe(b));
        const QString tekst = casusWaarde(o.k, u"SELECT group_concat(tekst) FROM zoektekst WHERE soort = 'inbreng'"_qs);
        QCOMPARE(tekst, u"Deelde een oproep tot geweld"_qs);
    }

    void aDayInTheFutureIsRefusedBesideItsField()
    {
        Huis huis;
        Opzet o(huis);
        BrengIn b = namensInbreng(o.dossier, o.politie);
        b.datum = {2026, 3, 3};
        QCOMPARE(o.k.doe(b).error().velden.first().veld, u"datum"_qs);
    }

    void strangeTextsAreKeptAsTheyAre_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::newRow("400 characters") << QString(400, u'ë');
        QTest::newRow("Arabic") << u"محمد عبد الله"_qs;
        QTest::newRow("emoji and quotes") << u"👀 O'Neil \"; DROP TABLE inbreng; --\n%x% \u202E"_qs;
    }
    void strangeTextsAreKeptAsTheyAre()
    {
        QFETCH(QString, tekst);
        Huis huis;
        Opzet o(huis);
        BrengIn b = namensInbreng(o.dossier, o.politie);
        b.omschrijving = tekst;
        b.namensNaam = tekst;
        MOET_LUKKEN(o.k.doe(b));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QCOMPARE(beeld.inbreng.first().omschrijving, tekst);
        QCOMPARE(beeld.inbreng.first().namensNaam, tekst);
    }

    void aDatumThatIsSaidToBeWrongShowsAsDisputedAndIsDueInTwoWorkingDays()
    {
        Huis huis(QDateTime({2026, 3, 6}, {9, 0}, Qt::UTC)); // a Friday
        Opzet o(huis);
        MOET(const Gedaan inbreng, o.k.doe(namensInbreng(o.dossier, o.politie)));
        STAAT_TOE("B8a", o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Het was een ander"_qs}));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QVERIFY(beeld.inbreng.first().betwist);
        QCOMPARE(beeld.inbreng.first().betwistWaarom, u"Het was een ander"_qs);
        const auto regel = std::find_if(beeld.tijdlijn.begin(), beeld.tijdlijn.end(), [](const auto &r) { return r.soort == Tijdlijnsoort::Inbreng; });
        QVERIFY(regel != beeld.tijdlijn.end() && regel->betwist);
        const auto plicht = std::find_if(beeld.plichten.begin(), beeld.plichten.end(), [](const auto &p) { return p.regel == u"B8b"; });
        QVERIFY(plicht != beeld.plichten.end());
        QCOMPARE(plicht->uiterlijk, QDate(2026, 3, 10));
        const auto weer = o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Nog eens"_qs});
        QCOMPARE(weer.error().velden.first().veld, u"inbreng"_qs);
    }

    void rectifyingPutsTheRightTextInPlaceOfTheWrongOne()
    {
        Huis huis;
        Opzet o(huis);
        MOET(const Gedaan inbreng, o.k.doe(namensInbreng(o.dossier, o.politie)));
        QCOMPARE(o.k.doe(herstel(o.dossier, inbreng.id, Herstel::Rectificeren, u"x"_qs)).error().velden.first().veld, u"inbreng"_qs);
        MOET_LUKKEN(o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Onjuist"_qs}));
        QCOMPARE(o.k.doe(herstel(o.dossier, inbreng.id, Herstel::Rectificeren)).error().velden.first().veld, u"nieuwe-tekst"_qs);
        HerstelInbreng zonder = herstel(o.dossier, inbreng.id, Herstel::Rectificeren, u"Hij las de oproep"_qs);
        zonder.wijze = Ontvangstwijze::Persoonlijk;
        WEIGERT("N1", o.k.doe(zonder));
        STAAT_TOE("N1", o.k.doe(herstel(o.dossier, inbreng.id, Herstel::Rectificeren, u"Hij las de oproep"_qs)));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QCOMPARE(beeld.inbreng.first().omschrijving, u"Hij las de oproep"_qs);
        QVERIFY(!beeld.inbreng.first().betwist);
        QVERIFY(beeld.inbreng.first().herstel == Herstel::Rectificeren);
        QCOMPARE(beeld.inbreng.first().herstelNamensNaam, u"A. Agent"_qs);
        QVERIFY(std::none_of(beeld.plichten.begin(), beeld.plichten.end(), [](const auto &p) { return p.regel == u"B8b"; }));
        QCOMPARE(casusWaarde(o.k, u"SELECT tekst FROM zoektekst WHERE soort = 'inbreng'"_qs), u"Hij las de oproep"_qs);
    }

    void destroyingTakesTheContentAway()
    {
        Huis huis;
        Opzet o(huis);
        MOET(const Gedaan inbreng, o.k.doe(namensInbreng(o.dossier, o.politie)));
        MOET_LUKKEN(o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Onjuist"_qs}));
        MOET_LUKKEN(o.k.doe(herstel(o.dossier, inbreng.id, Herstel::Vernietigen)));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QVERIFY(beeld.inbreng.first().omschrijving.isEmpty());
        QVERIFY(beeld.inbreng.first().bron.isEmpty());
        QVERIFY(std::none_of(beeld.tijdlijn.begin(), beeld.tijdlijn.end(), [](const auto &r) { return r.soort == Tijdlijnsoort::Inbreng; }));
        QCOMPARE(casusWaarde(o.k, u"SELECT count(*) FROM zoektekst WHERE soort = 'inbreng'"_qs), u"0"_qs);
        const auto weer = o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Weer"_qs});
        QCOMPARE(weer.error().velden.first().veld, u"inbreng"_qs);
    }

    // What was wrong does not stay in the log either (Besluit art. 8): its text goes, the entry stays, and the log is whole.
    void theTextLeavesTheLogToo_data()
    {
        QTest::addColumn<Herstel>("uitkomst");
        QTest::addColumn<int>("blijft"); // entries that still hold the text that was wrong
        QTest::newRow("destroyed") << Herstel::Vernietigen << 0;
        QTest::newRow("corrected") << Herstel::Rectificeren << 0;
        QTest::newRow("right after all") << Herstel::KloptToch << 1; // the control
    }
    void theTextLeavesTheLogToo()
    {
        QFETCH(Herstel, uitkomst);
        QFETCH(int, blijft);
        Huis huis;
        Opzet o(huis);
        MOET(const Gedaan ander, o.k.doe(namensInbreng(o.dossier, o.politie)));
        BrengIn h = namensInbreng(o.dossier, o.politie);
        h.omschrijving = u"Een vergissing"_qs;
        MOET(const Gedaan inbreng, o.k.doe(h));
        MOET_LUKKEN(o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Het was een ander"_qs}));
        MOET_LUKKEN(o.k.doe(herstel(o.dossier, inbreng.id, uitkomst, uitkomst == Herstel::Rectificeren ? u"Zo zit het"_qs : QString())));
        QCOMPARE(casusWaarde(o.k, u"SELECT count(*) FROM logdetail WHERE detail LIKE '%vergissing%'"_qs).toInt(), blijft);
        QCOMPARE(casusWaarde(o.k, u"SELECT count(*) FROM logdetail WHERE detail LIKE '%Het was een ander%'"_qs).toInt(), uitkomst == Herstel::Vernietigen ? 0 : 1);
        QCOMPARE(casusWaarde(o.k, u"SELECT count(*) FROM logdetail WHERE detail LIKE '%oproep tot geweld%'"_qs), u"1"_qs); // of the other one
        MOET(const Logcontrole heel, o.k.controleerLogboek());
        QVERIFY2(heel.isGoed(), qPrintable(heel.bevindingen.join(u'\n')));
        // The control: what nobody took away lawfully is missed.
        casusSql(o.k, u"DELETE FROM logdetail WHERE detail LIKE '%oproep tot geweld%'"_qs, {});
        MOET(const Logcontrole stuk, o.k.controleerLogboek());
        QCOMPARE(stuk.bevindingen.size(), 1);
        Q_UNUSED(ander)
    }

    void aCorrectionThatIsDestroyedLaterTakesBothTexts()
    {
        Huis huis;
        Opzet o(huis);
        MOET(const Gedaan inbreng, o.k.doe(namensInbreng(o.dossier, o.politie)));
        MOET_LUKKEN(o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Onjuist"_qs}));
        MOET_LUKKEN(o.k.doe(herstel(o.dossier, inbreng.id, Herstel::Rectificeren, u"Hij las de oproep"_qs)));
        QCOMPARE(casusWaarde(o.k, u"SELECT count(*) FROM logdetail WHERE detail LIKE '%las de oproep%'"_qs), u"1"_qs);
        MOET_LUKKEN(o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Ook onjuist"_qs}));
        MOET_LUKKEN(o.k.doe(herstel(o.dossier, inbreng.id, Herstel::Vernietigen)));
        QCOMPARE(casusWaarde(o.k, u"SELECT count(*) FROM logdetail WHERE detail LIKE '%oproep%' OR detail LIKE '%njuist%'"_qs), u"0"_qs);
        MOET(const Logcontrole heel, o.k.controleerLogboek());
        QVERIFY2(heel.isGoed(), qPrintable(heel.bevindingen.join(u'\n')));
    }

    void whatIsRightAfterAllStaysAndCanBeDisputedAgain()
    {
        Huis huis;
        Opzet o(huis);
        MOET(const Gedaan inbreng, o.k.doe(namensInbreng(o.dossier, o.politie)));
        MOET_LUKKEN(o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Onjuist"_qs}));
        MOET_LUKKEN(o.k.doe(herstel(o.dossier, inbreng.id, Herstel::KloptToch, u"wordt niet gebruikt"_qs)));
        MOET(const Casusbeeld beeld, o.k.vraag(ToonCasus{o.dossier}));
        QCOMPARE(beeld.inbreng.first().omschrijving, u"Deelde een oproep tot geweld"_qs);
        MOET_LUKKEN(o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Toch niet"_qs}));
        MOET(const Casusbeeld later, o.k.vraag(ToonCasus{o.dossier}));
        QVERIFY(later.inbreng.first().betwist);
        QVERIFY(!later.inbreng.first().herstel);
    }

    void aSupplierRestoresTheOwnDatumOnly()
    {
        Huis huis;
        Opzet o(huis);
        MOET_LUKKEN(o.k.doe(deelneming(o.dossier, organisatie(o.k, u"reclassering"_qs), accountId(o.k, Rol::Deelnemer))));
        MOET(const Gedaan inbreng, o.k.doe(namensInbreng(o.dossier, o.politie)));
        MOET_LUKKEN(o.k.doe(MarkeerOnjuist{o.dossier, InbrengId(inbreng.id), u"Onjuist"_qs}));
        const HerstelInbreng h{.dossier = o.dossier, .inbreng = InbrengId(inbreng.id), .uitkomst = Herstel::Vernietigen};
        const MarkeerOnjuist m{o.dossier, InbrengId(inbreng.id), u"x"_qs};
        Kamer &d = huis.als(Rol::Deelnemer);
        WEIGERT("W13", d.doe(h));
        WEIGERT("W13", d.doe(m));
    }
};

QTEST_GUILESS_MAIN(TestInbreng)
#include "tst_inbreng.moc"
