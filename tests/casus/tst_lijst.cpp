// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/actielijst.h"
#include "core/casus/casuslijst.h"
#include "core/handeling/lijstfilter.h"

#include "tests/steun/casusproef.h"
#include "tests/steun/leesplan.h"

using namespace weegkamer;

namespace
{
QList<DossierId> gefilterd(Kamer &kamer, const QString &filter, Casusvolgorde volgorde)
{
    QList<DossierId> uit;
    const auto lijst = kamer.vraag(VraagCasussen{.volgorde = volgorde, .filter = filter});
    for (const Casusregel &r : lijst ? lijst->rijen : QList<Casusregel>())
        uit.append(r.dossier);
    return uit;
}
} // namespace

class TestLijst : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesFollowEachOtherWithoutGapOrRepeat_data()
    {
        QTest::addColumn<Casusvolgorde>("volgorde");
        QTest::newRow("by number") << Casusvolgorde::Nummer;
        QTest::newRow("by evaluation") << Casusvolgorde::Evaluatie;
        QTest::newRow("oldest first") << Casusvolgorde::Oudste;
        QTest::newRow("last evaluation first") << Casusvolgorde::EvaluatieLaatst;
    }
    void pagesFollowEachOtherWithoutGapOrRepeat()
    {
        QFETCH(Casusvolgorde, volgorde);
        Huis huis;
        Kamer &k = huis.coordinator();
        for (int i = 0; i < 120; ++i)
            maakCasus(k, {.evaluatieOp = QDate(2026, 9, 1).addDays(i * 7 % 10)}); // a dozen share each day
        maakCasus(k, {.fase = Fase::Weging});
        QList<Casusregel> alle;
        VraagCasussen v{.volgorde = volgorde, .aantal = 50};
        QList<qsizetype> bladzijden;
        do {
            MOET(const Casuslijst lijst, k.vraag(v));
            bladzijden.append(lijst.rijen.size());
            alle += lijst.rijen;
            v.na = lijst.volgende;
        } while (!v.na.isEmpty());
        QCOMPARE(bladzijden, (QList<qsizetype>{50, 50, 20}));
        QSet<qint64> gezien;
        for (const Casusregel &r : alle)
            gezien.insert(r.dossier.waarde());
        QCOMPARE(gezien.size(), 120);
        const bool opNummer = volgorde == Casusvolgorde::Nummer || volgorde == Casusvolgorde::Oudste;
        if (volgorde == Casusvolgorde::Oudste || volgorde == Casusvolgorde::EvaluatieLaatst)
            std::reverse(alle.begin(), alle.end());
        QVERIFY(std::is_sorted(alle.begin(), alle.end(), [&](const Casusregel &a, const Casusregel &b) {
            return opNummer ? a.dossier > b.dossier : std::tie(a.evaluatieOp, a.dossier) < std::tie(b.evaluatieOp, b.dossier);
        }));
    }

    void aFilterFindsTheBeginningOfANumberOrAName()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId berg = maakCasus(k, {.naam = u"Bergsma"_qs, .evaluatieOp = {2026, 5, 1}});
        const DossierId bergen = maakCasus(k, {.naam = u"Bergen"_qs, .evaluatieOp = {2026, 4, 1}});
        maakCasus(k, {.naam = u"Dijk"_qs});
        maakCasus(k, {.naam = u"Bergman"_qs, .fase = Fase::Weging});
        const auto gevonden = [&k](const QString &filter, Casusvolgorde volgorde = Casusvolgorde::Nummer) { return gefilterd(k, filter, volgorde); };
        QCOMPARE(gevonden(u"berg"_qs), (QList<DossierId>{bergen, berg}));
        QCOMPARE(gevonden(u" BÉRG "_qs, Casusvolgorde::Oudste), (QList<DossierId>{berg, bergen}));
        QCOMPARE(gevonden(u"berg"_qs, Casusvolgorde::Evaluatie), (QList<DossierId>{bergen, berg}));
        QCOMPARE(gevonden(u"berg"_qs, Casusvolgorde::EvaluatieLaatst), (QList<DossierId>{berg, bergen}));
        QCOMPARE(gevonden(casusWaarde(k, u"SELECT nummer FROM dossier WHERE id = "_qs + berg.tekst())), QList<DossierId>{berg});
        QCOMPARE(gevonden(u"2025-"_qs).size(), 3);
        for (const QString &vreemd : {u"%"_qs, u"_"_qs, u"' OR 1=1 --"_qs, u"*"_qs, u"\U0001F600"_qs, u"erg"_qs})
            QVERIFY2(gevonden(vreemd).isEmpty(), qPrintable(vreemd));
        // Oversight has no names in a list, and so no way to ask for them.
        MOET(const Casuslijst fg, huis.als(Rol::Fg).vraag(VraagCasussen{.filter = u"berg"_qs}));
        QVERIFY(fg.rijen.isEmpty());
        MOET(const Casuslijst nummer, huis.als(Rol::Fg).vraag(VraagCasussen{.filter = u"2025"_qs}));
        QCOMPARE(nummer.rijen.size(), 3);
    }

    /// One letter or two do not go by the full-text index: the same must be found as with more letters.
    void aFilterOfOneLetterOrTwoFindsWordsThatBeginSo()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId oz = maakCasus(k, {.naam = u"Özgür-Adem"_qs, .evaluatieOp = {2026, 5, 1}});
        const DossierId berg = maakCasus(k, {.naam = u"Bergsma"_qs, .evaluatieOp = {2026, 4, 1}});
        maakCasus(k, {.naam = u"Özil"_qs, .fase = Fase::Weging});
        const auto gevonden = [&k](const QString &filter, Casusvolgorde volgorde = Casusvolgorde::Nummer) { return gefilterd(k, filter, volgorde); };
        QCOMPARE(gevonden(u"o"_qs), QList<DossierId>{oz});
        QCOMPARE(gevonden(u"Ö"_qs), QList<DossierId>{oz});
        QCOMPARE(gevonden(u"öz"_qs), gevonden(u"özg"_qs));
        QCOMPARE(gevonden(u"a"_qs), QList<DossierId>{oz}); // behind the dash
        QCOMPARE(gevonden(u"be"_qs), QList<DossierId>{berg});
        QCOMPARE(gevonden(u"s"_qs), (QList<DossierId>{berg, oz})); // the first names, and not the s inside Bergsma
        QCOMPARE(gevonden(u"va"_qs, Casusvolgorde::Evaluatie), (QList<DossierId>{berg, oz}));
        QVERIFY(gevonden(u"e"_qs).isEmpty()); // in the middle of a word
        for (const QString &vreemd : {u"*"_qs, u"?"_qs, u"[]"_qs, u"]"_qs, u"^"_qs, u"\u4e2d"_qs})
            QVERIFY2(gevonden(vreemd).isEmpty(), qPrintable(vreemd));
    }

    void aFilterThatFindsMoreThanItShowsShowsTheFirstInItsOrder_data() { pagesFollowEachOtherWithoutGapOrRepeat_data(); }
    void aFilterThatFindsMoreThanItShowsShowsTheFirstInItsOrder()
    {
        QFETCH(Casusvolgorde, volgorde);
        Huis huis;
        Kamer &k = huis.coordinator();
        QList<std::pair<QDate, DossierId>> alle;
        for (int i = 0; i < hoogstensGefilterd + 20; ++i) {
            const QDate op = QDate(2026, 3, 1).addDays(i * 7 % 10);
            alle.append({op, maakCasus(k, {.naam = u"Bergsma"_qs, .evaluatieOp = op})});
            if (i % 10 == 0)
                maakCasus(k, {.naam = u"Bergsma"_qs, .fase = Fase::Weging}); // counts for nothing
        }
        std::sort(alle.begin(), alle.end(), [volgorde](const auto &a, const auto &b) {
            switch (volgorde) {
            case Casusvolgorde::Evaluatie: return std::pair(a.first, b.second) < std::pair(b.first, a.second);
            case Casusvolgorde::EvaluatieLaatst: return a > b;
            case Casusvolgorde::Oudste: return a.second < b.second;
            case Casusvolgorde::Nummer: break;
            }
            return a.second > b.second;
        });
        for (const QString &filter : {u"bergs"_qs, u"be"_qs, u"20"_qs}) {
            const QList<DossierId> gevonden = gefilterd(k, filter, volgorde);
            QCOMPARE(gevonden.size(), hoogstensGefilterd);
            for (qsizetype i = 0; i < gevonden.size(); ++i)
                QVERIFY2(gevonden.at(i) == alle.at(i).second, qPrintable(u"%1, row %2"_qs.arg(filter).arg(i)));
        }
    }

    /// What an account keeps outlives every dossier: of a filter only the beginning of a number may.
    void onlyTheBeginningOfANumberOutlivesADossier()
    {
        for (const QString &nummer : {u"2"_qs, u"2026"_qs, u"2026-"_qs, u"2026-014"_qs, u"2026-100001"_qs})
            QCOMPARE(bewaarbaarFilter(u' ' + nummer), nummer);
        for (const QString &anders : {QString(), u"Klaverwei"_qs, u"2026-014 Klaverwei"_qs, u"123456782"_qs, u"12345"_qs, u"1980-02-14"_qs, u"-1980"_qs, u"14-02-1980"_qs,
                                      u"2026-1000001"_qs, u"٢٠٢٦"_qs, QString(400, u'1')})
            QCOMPARE(bewaarbaarFilter(anders), QString());
    }

    void theActionsOfAllCasussenStandInOneList()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        for (int i = 0; i < 3; ++i) {
            const DossierId dossier = maakCasus(k, {.naam = i == 1 ? u"Bergsma"_qs : u"Dijk"_qs});
            MOET_LUKKEN(k.doe(deelneming(dossier, politie)));
            MOET(const Gedaan doel, k.doe(StelDoel{dossier, u"Rust"_qs}));
            VoegActieToe a = actie(dossier, DoelId(doel.id), politie);
            for (int dag : {20 - i, 10 + i}) {
                a.uiterlijk = QDate(2026, 3, dag);
                MOET_LUKKEN(k.doe(a));
            }
        }
        QList<QDate> dagen;
        VraagActies v{.aantal = 2};
        do {
            MOET(const Actielijst lijst, k.vraag(v));
            for (const Actieregel &r : lijst.rijen)
                dagen.append(r.uiterlijk);
            v.na = lijst.volgende;
        } while (!v.na.isEmpty());
        QCOMPARE(dagen.size(), 6);
        QVERIFY(std::is_sorted(dagen.begin(), dagen.end()));
        MOET(const Actielijst laatste, k.vraag(VraagActies{.volgorde = Actievolgorde::Laatste}));
        QCOMPARE(laatste.rijen.first().uiterlijk, QDate(2026, 3, 20));
        MOET(const Actielijst berg, k.vraag(VraagActies{.filter = u"bergs"_qs}));
        QCOMPARE(berg.rijen.size(), 2);
        MOET(const Actielijst deelnemer, huis.als(Rol::Deelnemer).vraag(VraagActies{}));
        QVERIFY(deelnemer.rijen.isEmpty());
        WEIGERT("W13", huis.als(Rol::Fg).vraag(VraagActies{}));
    }

    void noFilterReadsAllDossiers_data()
    {
        QTest::addColumn<QByteArray>("naam");
        for (const char *naam : {"casus/lijst-gefilterd", "casus/lijst-gefilterd-op-nummer", "aanmelding/lijst-gefilterd", "casus/actielijst-gefilterd", "casus/actielijst", "casus/actielijst-laatste",
                                 "casus/lijst-op-nummer-oudste", "casus/lijst-op-evaluatie-laatste", "weging/agenda-gefilterd"})
            QTest::newRow(naam) << QByteArray(naam);
    }
    void noFilterReadsAllDossiers()
    {
        QFETCH(QByteArray, naam);
        Huis huis;
        MOET(const QString plan, planVan(huis.coordinator().database(), naam.constData()));
        // Reading in the order of an index is how a page is made; reading a table as a whole is not.
        static const QRegularExpression heel(u"SCAN (d|c|t|a|b|n|o|de|dossier|casus|betrokkene|actie|oordeel|weging)(?! USING| VIRTUAL)\\b"_qs);
        QVERIFY2(!heel.match(plan).hasMatch(), qPrintable(plan));
        // An index made for one question: then every dossier of a phase is held against the few that were found.
        QVERIFY2(!plan.contains(u"AUTOMATIC"_qs), qPrintable(plan));
    }

    void aNameIsFoundWithoutReadingTexts_data()
    {
        QTest::addColumn<QByteArray>("naam");
        for (const char *naam : {"casus/lijst-gefilterd", "aanmelding/lijst-gefilterd", "casus/actielijst-gefilterd", "zoeken/vind-personen"})
            QTest::newRow(naam) << QByteArray(naam);
    }
    void aNameIsFoundWithoutReadingTexts()
    {
        QFETCH(QByteArray, naam);
        Huis huis;
        MOET(const QString plan, planVan(huis.coordinator().database(), naam.constData()));
        QVERIFY2(plan.contains(u"USING COVERING INDEX zoektekst_naam (id=?"_qs), qPrintable(plan));
        // The control: what looks for another kind of text does read them.
        MOET(const QString ander, planVan(huis.coordinator().database(), "zoeken/vind-acties"));
        QVERIFY(!ander.contains(u"zoektekst_naam"_qs));
    }

    void aRowCountsOpenActionsAndNamesTheFirstOne()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        MOET_LUKKEN(k.doe(deelneming(dossier, politie)));
        MOET(const Gedaan doel, k.doe(StelDoel{dossier, u"Rust"_qs}));
        VoegActieToe a = actie(dossier, DoelId(doel.id), politie);
        MOET_LUKKEN(k.doe(a));
        a.uiterlijk = {2026, 3, 10};
        MOET_LUKKEN(k.doe(a));
        a.uiterlijk = {2026, 3, 5};
        MOET(const Gedaan klaar, k.doe(a));
        MOET_LUKKEN(k.doe(WerkActieBij{dossier, ActieId(klaar.id), Actiestand::Gedaan, u"Klaar"_qs}));
        MOET(const Casuslijst lijst, k.vraag(VraagCasussen{}));
        QCOMPARE(lijst.rijen.size(), 1);
        QCOMPARE(lijst.rijen.first().betrokkene, u"Sam van Jansen"_qs);
        QCOMPARE(lijst.rijen.first().openActies, 2);
        QCOMPARE(lijst.rijen.first().volgendeActie, QDate(2026, 3, 10));
        QVERIFY(lijst.volgende.isEmpty());
    }

    void oversightNeedsNoNamesInAList_data()
    {
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<bool>("metNaam");
        QTest::newRow("contactpunt") << Rol::Contactpunt << true;
        QTest::newRow("fg") << Rol::Fg << false;
        QTest::newRow("auditor") << Rol::Auditor << false;
    }
    void oversightNeedsNoNamesInAList()
    {
        QFETCH(Rol, rol);
        QFETCH(bool, metNaam);
        Huis huis;
        maakCasus(huis.coordinator());
        MOET(const Casuslijst lijst, huis.als(rol).vraag(VraagCasussen{}));
        QCOMPARE(lijst.rijen.size(), 1);
        QCOMPARE(!lijst.rijen.first().betrokkene.isEmpty(), metNaam);
    }

    void aPlaceThatIsNoneIsRefusedBesideItsField_data()
    {
        QTest::addColumn<Casusvolgorde>("volgorde");
        QTest::addColumn<QString>("na");
        QTest::newRow("word") << Casusvolgorde::Nummer << u"morgen"_qs;
        QTest::newRow("of the other order") << Casusvolgorde::Nummer << u"2026-09-01/3"_qs;
        QTest::newRow("without a date") << Casusvolgorde::Evaluatie << u"12"_qs;
        QTest::newRow("a date that can't be") << Casusvolgorde::Evaluatie << u"2026-02-30/3"_qs;
        QTest::newRow("without a number") << Casusvolgorde::Evaluatie << u"2026-02-03/"_qs;
    }
    void aPlaceThatIsNoneIsRefusedBesideItsField()
    {
        QFETCH(Casusvolgorde, volgorde);
        QFETCH(QString, na);
        Huis huis;
        const auto lijst = huis.coordinator().vraag(VraagCasussen{.volgorde = volgorde, .na = na});
        QVERIFY(!lijst);
        QCOMPARE(lijst.error().velden.first().veld, u"na"_qs);
    }
};

QTEST_GUILESS_MAIN(TestLijst)
#include "tst_lijst.moc"
