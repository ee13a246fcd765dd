// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/bewaarnoodzaak.h"
#include "core/bewaring/kalender.h"
#include "core/casus/noodzaak.h"
#include "core/opslag/paginascan.h"
#include "tests/steun/afscherming.h"
#include "tests/steun/casusproef.h"

using namespace weegkamer;

class TestBewaarnoodzaak : public QObject
{
    Q_OBJECT

    static Uitkomst<FeitId> feitIn(Kamer &kamer, DossierId id)
    {
        PROBEER_IN(const Inhoudbeeld beeld, kijk(kamer, id, Kijkreden::Vernietiging));
        return FeitId(beeld.feiten.first().id.waarde());
    }
    static QDate toetsdag(Kamer &kamer, DossierId id)
    {
        const auto beeld = kamer.vraag(ToonBewaring{id});
        return beeld ? beeld->toetsOp : QDate();
    }

private Q_SLOTS:
    void keepingLongerRestsOnFacts()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const FeitId feit, feitIn(kamer, id));
        WEIGERT("W9d", kamer.doe(BevestigNoodzaak{id, u"Het zou zomaar kunnen."_qs, {}, {}}));
        STAAT_TOE("W9d", kamer.doe(BevestigNoodzaak{id, u"De egelstelling duurt voort."_qs, {feit}, {}}));
        MOET(const Inhoudbeeld beeld, kamer.vraag(BekijkInhoud{id}));
        QCOMPARE(beeld.noodzaak.last().reden, u"De egelstelling duurt voort."_qs);
        QVERIFY(!beeld.noodzaak.last().gegevens.isEmpty());
        MOET(const QList<Residu> rest, zoekResidu(kamer.database(), {u"egelstelling"_qs}));
        QVERIFY(rest.isEmpty()); // the reason went into the envelope
    }

    void anAssumptionOrAFactOfAnotherDossierCarriesNothing()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE feit SET aard = 'aanname' WHERE dossier = %1"_qs.arg(id.waarde())));
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE inbreng SET betwist_op = '2026-03-01', herstel = NULL WHERE dossier = %1"_qs.arg(id.waarde())));
        MOET_LUKKEN(kamer.doe(SluitAf{id, Sluitreden::DoelBereikt, u"Rust"_qs, u"Feit 1"_qs}));
        MOET(const Inhoudbeeld beeld, kijk(kamer, id, Kijkreden::Vernietiging));
        QVERIFY(!beeld.feiten.first().draagt && !beeld.inbreng.first().draagt && beeld.inbreng.first().betwist);
        WEIGERT("W9d", kamer.doe(BevestigNoodzaak{id, u"Toch"_qs, {FeitId(beeld.feiten.first().id.waarde())}, {}}));
        WEIGERT("W9d", kamer.doe(BevestigNoodzaak{id, u"Toch"_qs, {}, {InbrengId(beeld.inbreng.first().id.waarde())}}));
        const auto vreemd = kamer.doe(BevestigNoodzaak{id, u"Toch"_qs, {FeitId(99999)}, {}});
        QCOMPARE(vreemd.error().velden.first().veld, u"feiten"_qs);
    }

    void theReviewReturnsInTwelveMonthsAndNeverAfterTheLastDay()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        QCOMPARE(toetsdag(kamer, id), QDate(2027, 3, 2));
        MOET(const FeitId feit, feitIn(kamer, id));
        huis.klok.zet(QDateTime({2030, 9, 1}, {9, 0}, Qt::UTC));
        STAAT_TOE("W9a", kamer.doe(BevestigNoodzaak{id, u"Zelfde omstandigheden"_qs, {feit}, {}}));
        QCOMPARE(toetsdag(kamer, id), QDate(2031, 3, 2));
        MOET(const Bewaarbeeld beeld, kamer.vraag(ToonBewaring{id}));
        STAAT_TOE("W9e", kamer.vraag(ToonBewaring{id}));
        QCOMPARE(beeld.begin, QDate(2026, 3, 2));
        QCOMPARE(beeld.uiterlijk, QDate(2031, 3, 2));
        huis.klok.zet(QDateTime({2031, 3, 3}, {9, 0}, Qt::UTC));
        WEIGERT("W9b", kamer.doe(BevestigNoodzaak{id, u"Toch nog"_qs, {feit}, {}}));
    }

    void theIntervalsCanBeSetWithinBounds()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET(const Toetstermijnen gewoon, kamer.vraag(VraagToetstermijnen{}));
        QCOMPARE(gewoon.openMaanden, 6);
        QCOMPARE(gewoon.afgeschermdMaanden, 12);
        WEIGERT("W9a", kamer.doe(StelToetstermijnIn{0, 12}));
        WEIGERT("W9a", kamer.doe(StelToetstermijnIn{6, 25}));
        WEIGERT("W13", huis.als(Rol::Politie).doe(StelToetstermijnIn{3, 6}));
        STAAT_TOE("W9a", huis.coordinator().doe(StelToetstermijnIn{3, 9}));
        MOET(const DossierId open, vulCasus(huis));
        MOET_LUKKEN(huis.coordinator().doe(BeoordeelNoodzaak{open, true, u"Nog nodig"_qs}));
        QCOMPARE(toetsdag(huis.coordinator(), open), QDate(2026, 6, 2));
        MOET_LUKKEN(huis.coordinator().doe(SluitAf{open, Sluitreden::DoelBereikt, u"Rust"_qs, u"Feit 1"_qs}));
        QCOMPARE(toetsdag(huis.coordinator(), open), QDate(2026, 12, 2));
    }

    void everyDossierSaysSinceWhenAndOnWhatGround()
    {
        Huis huis;
        MOET(const DossierId open, vulCasus(huis));
        MOET(const DossierId dicht, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Bewaarbeeld beeld, kamer.vraag(ToonBewaring{open}));
        QCOMPARE(beeld.grond, u"De casus loopt"_qs);
        QCOMPARE(beeld.begin, QDate(2026, 3, 2));
        QVERIFY(!beeld.uiterlijk.isValid());
        QCOMPARE(beeld.artikel, u"Wet art. 9"_qs);
        MOET(const OpenBewaringen lijst, kamer.vraag(VraagOpenBewaring{}));
        QCOMPARE(lijst.rijen.size(), 1);
        QCOMPARE(lijst.rijen.first().dossier, open);
        MOET(const Bewaarlijst gesloten, kamer.vraag(VraagBewaring{.voor = {2032, 1, 1}}));
        QCOMPARE(gesloten.rijen.size(), 1);
        QCOMPARE(gesloten.rijen.first().dossier, dicht);
        MOET(const Bewaarlijst ditJaar, kamer.vraag(VraagBewaring{.voor = {2027, 3, 2}}));
        QCOMPARE(ditJaar.rijen.size(), 0);
    }

    void whatIsOpenComesOldestOrNewestFirstAPageAtATime()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        for (int i = 0; i < 5; ++i)
            maakCasus(kamer);
        const auto lees = [&](Openvolgorde volgorde, const QString &filter) {
            QList<qint64> uit;
            VraagOpenBewaring v{.aantal = 2, .filter = filter, .volgorde = volgorde};
            do {
                const OpenBewaringen bladzij = kamer.vraag(v).value();
                for (const OpenBewaring &r : bladzij.rijen)
                    uit.append(r.dossier.waarde());
                v.na = bladzij.volgende;
            } while (!v.na.isEmpty());
            return uit;
        };
        for (const QString &filter : {QString(), u"2025"_qs}) {
            const QList<qint64> oudste = lees(Openvolgorde::Oudste, filter);
            QCOMPARE(oudste.size(), 5);
            QVERIFY(std::is_sorted(oudste.begin(), oudste.end()));
            QList<qint64> nieuwste = lees(Openvolgorde::Nieuwste, filter);
            QVERIFY(nieuwste != oudste);
            std::reverse(nieuwste.begin(), nieuwste.end());
            QCOMPARE(nieuwste, oudste);
        }
    }

    void theCalendarHoldsDaysAndNumbersAndNoName()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Q_UNUSED(id);
        Kamer &kamer = huis.coordinator();
        MOET(const Agendauitvoer jaar, kamer.vraag(VraagBewaarkalender{}));
        QCOMPARE(jaar.aantal, 1); // the review of next year; the last day is five years ahead
        QVERIFY(jaar.ics.contains(u"DTSTART;VALUE=DATE:20270302\r\n"_qs));
        MOET(const Agendauitvoer alles, kamer.vraag(VraagBewaarkalender{{2031, 12, 31}}));
        QVERIFY(alles.ics.contains(u"SUMMARY:OEFENING. Dossier 2026-001: bewaartermijn eindigt\r\n"_qs));
        QVERIFY(alles.ics.contains(u"DTSTART;VALUE=DATE:20310302\r\n"_qs));
        for (const QString &woord : vulwoorden)
            QVERIFY(!alles.ics.contains(woord, Qt::CaseInsensitive));
        WEIGERT("W13", huis.als(Rol::Politie).vraag(VraagBewaarkalender{}));
    }

    void theCalendarsOfTwoKamersDoNotReplaceEachOther()
    {
        const auto uids = [](const QString &gemeente, bool oefen) {
            Huis huis;
            geslotenCasus(huis).value();
            Kamer &kamer = huis.coordinator();
            casusSql(kamer, u"UPDATE kamer SET gemeente = :g, oefen = :o"_qs, {{":g", gemeente}, {":o", oefen ? u"1"_qs : u"0"_qs}});
            QStringList uit;
            for (const QString &regel : kamer.vraag(VraagBewaarkalender{{2031, 12, 31}}).value().ics.split(u"\r\n"_qs)) {
                if (regel.startsWith(u"UID:"))
                    uit.append(regel.mid(4));
            }
            return uit;
        };
        const QStringList hier = uids(u"Bergen (L.)"_qs, false);
        QVERIFY(hier.size() > 1);
        QCOMPARE(uids(u"Bergen (L.)"_qs, false), hier); // the same again: replaced, not doubled
        for (const QStringList &daar : {uids(u"Bergen (NH.)"_qs, false), uids(u"Bergen (L.)"_qs, true)}) {
            QCOMPARE(daar.size(), hier.size());
            for (qsizetype i = 0; i < hier.size(); ++i) {
                QVERIFY2(!hier.contains(daar.at(i)), qPrintable(daar.at(i)));
                // The control: but for the kamer they are the same, number and kind.
                QCOMPARE(daar.at(i).mid(daar.at(i).indexOf(u"2026-")), hier.at(i).mid(hier.at(i).indexOf(u"2026-")));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBewaarnoodzaak)
#include "tst_bewaarnoodzaak.moc"
