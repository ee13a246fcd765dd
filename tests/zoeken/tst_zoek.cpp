// SPDX-License-Identifier: EUPL-1.2
#include "core/zoeken/zoek.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/vul.h"

using namespace weegkamer;

class TestZoek : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allWordsMustBeThereAndTheLastMayBeABeginning()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Treffers heel, kamer.vraag(Zoek{u"quirinius wervel"_qs}));
        QCOMPARE(heel.rijen.size(), 1);
        QCOMPARE(heel.rijen.first().dossier, id);
        QVERIFY(heel.rijen.first().fragment.contains(u"Wervelvoort"_qs));
        MOET(const Treffers begin, kamer.vraag(Zoek{u"quirin wervelvoort"_qs}));
        QVERIFY(begin.rijen.isEmpty());
        MOET(const Treffers accent, kamer.vraag(Zoek{u"Wérvelvoort"_qs}));
        QCOMPARE(accent.rijen.size(), 1);
    }

    void nothingThatIsTypedBreaksTheQuery_data()
    {
        QTest::addColumn<QString>("woorden");
        QTest::addColumn<bool>("gevonden");
        QTest::newRow("quotes") << u"\"wervelvoort\" \""_qs << true;
        QTest::newRow("single quote") << u"'; DROP TABLE dossier; --wervelvoort"_qs << false;
        QTest::newRow("NEAR") << u"NEAR(wervelvoort quirinius, 5)"_qs << false;
        QTest::newRow("operators as words") << u"wervelvoort AND OR NOT"_qs << false;
        QTest::newRow("star") << u"* wervel* **"_qs << true;
        QTest::newRow("column filter") << u"tekst:wervelvoort"_qs << false;
        QTest::newRow("column minus") << u"-wervelvoort"_qs << true;
        QTest::newRow("caret") << u"^wervelvoort"_qs << true;
        QTest::newRow("plus") << u"wervelvoort + quirinius"_qs << true;
        QTest::newRow("parentheses") << u"((wervelvoort"_qs << true;
        QTest::newRow("braces") << u"{tekst} : wervelvoort"_qs << false;
        QTest::newRow("emoji") << u"🙂🙃"_qs << false;
        QTest::newRow("emoji and word") << u"🙂 wervelvoort"_qs << true;
        QTest::newRow("null byte") << QString(u"wervel"_qs + QChar(0) + u"voort"_qs) << false;
        QTest::newRow("Arabic") << u"محمد"_qs << false;
        QTest::newRow("very long") << QString(4000, u'w') << false;
        QTest::newRow("very many") << u"wervelvoort "_qs.repeated(300) << true;
    }

    void nothingThatIsTypedBreaksTheQuery()
    {
        QFETCH(QString, woorden);
        QFETCH(bool, gevonden);
        static const auto huis = std::make_unique<Huis>();
        static const auto id = vulCasus(*huis);
        MOET_LUKKEN(id);
        MOET(const Treffers treffers, huis->coordinator().vraag(Zoek{woorden}));
        QCOMPARE(!treffers.rijen.isEmpty(), gevonden);
    }

    void theLogKeepsTheNumberOfHitsAndNotTheWords()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Q_UNUSED(id)
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.vraag(Zoek{u"wervelvoort"_qs}));
        MOET(const QString resultaat, kamer.database().waarde(u"SELECT resultaat FROM logboek WHERE handeling = 'zoeken.zoek'"_qs));
        QCOMPARE(resultaat, u"1 treffer: 2026-001"_qs);
        MOET(const QString elders, kamer.database().waarde(u"SELECT count(*) FROM logdetail WHERE detail LIKE '%wervelvoort%'"_qs));
        QCOMPARE(elders, u"0"_qs);
    }

    void whatARoleMayNotSeeIsNotThere()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Q_UNUSED(id)
        MOET(const Treffers deelnemer, huis.als(Rol::Deelnemer).vraag(Zoek{u"wervelvoort"_qs}));
        QVERIFY(deelnemer.rijen.isEmpty());
        WEIGERT("W13", huis.als(Rol::Auditor).vraag(Zoek{u"wervelvoort"_qs}));
    }

    // Who takes part finds somebody by name; where they live is neither found nor shown (Wet art. 13).
    void aDeelnemerFindsTheNameAndNotTheAddress()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &k = huis.coordinator();
        casusSql(k, u"UPDATE zoektekst SET soort = 'betrokkene', tekst = 'Quirinius Wervelvoort' WHERE dossier = :d"_qs, {{":d", id.tekst()}});
        casusSql(k, u"INSERT INTO zoektekst (dossier, soort, tekst) VALUES (:d, 'adres', 'Quirinius Wervelvoort Zonnedauwstraat 3')"_qs, {{":d", id.tekst()}});
        MOET_LUKKEN(k.doe(deelneming(id, organisatie(k, u"reclassering"_qs), accountId(k, Rol::Deelnemer))));
        MOET(const Treffers allen, k.vraag(Zoek{u"wervelvoort zonnedauw"_qs})); // the control, and both in one search
        QCOMPARE(allen.rijen.size(), 1);
        MOET(const Treffers opNaam, huis.als(Rol::Deelnemer).vraag(Zoek{u"wervelvoort"_qs}));
        QCOMPARE(opNaam.rijen.size(), 1);
        QVERIFY2(!opNaam.rijen.first().fragment.contains(u"Zonnedauw"_qs), qPrintable(opNaam.rijen.first().fragment));
        MOET(const Treffers opAdres, huis.als(Rol::Deelnemer).vraag(Zoek{u"zonnedauwstraat"_qs}));
        QVERIFY(opAdres.rijen.isEmpty());
    }

    void aSearchCanBeKeptToAPhaseAKindAndAPeriod()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId casus = maakCasus(k, {.naam = u"Filterman"_qs});
        const DossierId weging = maakCasus(k, {.naam = u"Filterman"_qs, .fase = Fase::Weging});
        casusSql(k, u"INSERT INTO zoektekst (dossier, soort, tekst, op) VALUES (:d, 'inbreng', 'Gesprek met Filterman', '2026-02-20')"_qs, {{":d", casus.tekst()}});
        const auto vondst = [&k](const Zoek &zoek) {
            QStringList uit;
            const auto treffers = k.vraag(zoek);
            if (!treffers)
                qFatal("%s", qPrintable(waarom(treffers.error())));
            for (const Treffer &t : treffers->rijen)
                uit.append(t.dossier.tekst() + u' ' + t.soort);
            return uit;
        };
        const QString w = u"filterman"_qs;
        QCOMPARE(vondst({.woorden = w}), (QStringList{casus.tekst() + u" inbreng"_qs, weging.tekst() + u" betrokkene"_qs}));
        QCOMPARE(vondst({.woorden = w, .fase = Fase::Weging}), QStringList{weging.tekst() + u" betrokkene"_qs});
        QCOMPARE(vondst({.woorden = w, .soort = Zoeksoort::Inbreng}), QStringList{casus.tekst() + u" inbreng"_qs});
        QCOMPARE(vondst({.woorden = w, .soort = Zoeksoort::Betrokkene}), (QStringList{weging.tekst() + u" betrokkene"_qs, casus.tekst() + u" betrokkene"_qs}));
        QCOMPARE(vondst({.woorden = w, .vanaf = {2026, 2, 20}}), QStringList{casus.tekst() + u" inbreng"_qs});
        QCOMPARE(vondst({.woorden = w, .vanaf = {2026, 2, 21}}), QStringList());
        // What has no day of its own counts from its dossier's: these began on 5 January.
        QCOMPARE(vondst({.woorden = w, .tot = {2026, 1, 4}}), QStringList());
        QCOMPARE(vondst({.woorden = w, .tot = {2026, 1, 5}}).size(), 2);
        QCOMPARE(vondst({.woorden = w, .fase = Fase::Aanmelding}), QStringList());
    }

    void aTextThatIsChangedCountsFromThatDay()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        MOET_LUKKEN(k.doe(StelDoel{dossier, u"Zeldzaamwoord"_qs}));
        QCOMPARE(casusWaarde(k, u"SELECT op FROM zoektekst WHERE soort = 'plan'"_qs), u"2026-03-02"_qs);
    }

    // The index finds without accents; what is shown is then around that word, and not the beginning.
    void theSnippetIsAroundTheWordInAnySpelling()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        MOET_LUKKEN(k.doe(StelDoel{dossier, u"Begin "_qs + u"woord "_qs.repeated(60) + u"café Noord "_qs + u"einde "_qs.repeated(60)}));
        for (const QString &getypt : {u"café"_qs, u"cafe"_qs, u"CAF"_qs}) {
            MOET(const Treffers treffers, k.vraag(Zoek{getypt}));
            const QString fragment = treffers.rijen.first().fragment;
            QVERIFY2(fragment.indexOf(u"café Noord"_qs) < 30 && fragment.contains(u"café Noord"_qs), qPrintable(fragment)); // near the front: seen on a narrow page
            QVERIFY2(fragment.startsWith(u"…woord "_qs), qPrintable(fragment));
        }
    }

    // Marked as the index matches: in any spelling, whole words, and only of the last word the beginning.
    void theWordsThatWereSearchedAreMarkedInTheSnippet_data()
    {
        QTest::addColumn<QString>("getypt");
        QTest::addColumn<QStringList>("gemerkt");
        QTest::newRow("accent in the text") << u"cafe"_qs << QStringList{u"Café"_qs, u"cafés"_qs};
        QTest::newRow("accent in what was typed") << u"càfé"_qs << QStringList{u"Café"_qs, u"cafés"_qs};
        QTest::newRow("a mark of its own") << QString(u"cafe"_qs + QChar(0x0301)) << QStringList{u"Café"_qs, u"cafés"_qs};
        QTest::newRow("capitals") << u"NOORD"_qs << QStringList{u"Noord"_qs};
        QTest::newRow("a beginning") << u"noo"_qs << QStringList{u"Noord"_qs};
        QTest::newRow("only the last may be a beginning") << u"cafe noo"_qs << QStringList{u"Café"_qs, u"Noord"_qs};
        QTest::newRow("not inside a word") << u"ord noord"_qs << QStringList();
        QTest::newRow("two words, signs between") << u"(noord), café"_qs << QStringList{u"Café"_qs, u"Noord"_qs, u"cafés"_qs};
        QTest::newRow("digits") << u"2026 03"_qs << QStringList{u"2026"_qs, u"03"_qs};
    }
    void theWordsThatWereSearchedAreMarkedInTheSnippet()
    {
        QFETCH(QString, getypt);
        QFETCH(QStringList, gemerkt);
        static const auto huis = std::make_unique<Huis>();
        static const DossierId dossier = [] {
            const DossierId d = maakCasus(huis->coordinator());
            const auto gesteld = huis->coordinator().doe(StelDoel{d, u"Café Noord mijden vanaf 2026-03, en andere cafés; fnoord niet."_qs});
            return gesteld ? d : DossierId();
        }();
        QVERIFY(dossier.isGeldig());
        MOET(const Treffers treffers, huis->coordinator().vraag(Zoek{getypt}));
        QStringList gezien;
        for (const Treffer &t : treffers.rijen) {
            for (const Raak &r : t.raak)
                gezien.append(t.fragment.mid(r.begin, r.lengte));
        }
        QCOMPARE(gezien, gemerkt);
    }

    void marksStayRightInALongTextThatIsCutOnBothSides()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        MOET_LUKKEN(k.doe(StelDoel{dossier, u"Begin "_qs + u"woord \n "_qs.repeated(60) + u"Trefplek, weer trefplek. "_qs + u"einde "_qs.repeated(60)}));
        MOET(const Treffers treffers, k.vraag(Zoek{u"trefplek"_qs}));
        const Treffer &t = treffers.rijen.first();
        QVERIFY2(t.fragment.startsWith(u'\u2026') && t.fragment.endsWith(u"einde\u2026"_qs), qPrintable(t.fragment)); // no word is cut
        QCOMPARE(t.raak.size(), 2);
        QCOMPARE(t.fragment.mid(t.raak.first().begin, t.raak.first().lengte), u"Trefplek"_qs);
        QCOMPARE(t.fragment.mid(t.raak.last().begin, t.raak.last().lengte), u"trefplek"_qs);
    }

    void newestFirstAndNoMoreThanTwenty()
    {
        Huis huis;
        for (int i = 0; i < 21; ++i)
            MOET_LUKKEN(vulCasus(huis));
        MOET(const Treffers treffers, huis.coordinator().vraag(Zoek{u"wervelvoort"_qs}));
        QCOMPARE(treffers.rijen.size(), 20);
        QVERIFY(treffers.meer);
        QCOMPARE(treffers.rijen.first().nummer, u"2026-021"_qs);
    }
};

QTEST_GUILESS_MAIN(TestZoek)
#include "tst_zoek.moc"
