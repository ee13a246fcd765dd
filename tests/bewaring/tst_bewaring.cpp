// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/identiteit.h"
#include "core/bewaring/inhoud.h"
#include "core/bewaring/sluitaf.h"
#include "core/toezicht/logboekvragen.h"
#include "tests/steun/afscherming.h"

using namespace weegkamer;

class TestBewaring : public QObject
{
    Q_OBJECT

    static Uitkomst<DossierId> gesloten(Huis &huis) { return geslotenCasus(huis); }

private Q_SLOTS:
    void theContentOpensForWhoHandlesItAndTheLogSaysWhatFor()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Kamer &kamer = huis.als(Rol::Contactpunt);
        MOET(const Inhoudbeeld beeld, kijk(kamer, id, Kijkreden::AvgVerzoek));
        STAAT_TOE("W6.3a", kamer.vraag(BekijkInhoud{id}));
        QCOMPARE(beeld.betrokkenen.size(), 1);
        QCOMPARE(beeld.betrokkenen.first().naam, u"Wervelvoort"_qs);
        QVERIFY(beeld.gedraging.contains(u"spiegelbeeld"_qs));
        QCOMPARE(beeld.feiten.size(), 1);
        QCOMPARE(beeld.besluiten.size(), 1);
        QCOMPARE(beeld.inbreng.size(), 1);
        QCOMPARE(beeld.plan.size(), 1);
        QCOMPARE(beeld.afsluitingen.last().toelichting, u"Rust"_qs);
        MOET(const Logboeklijst log, huis.als(Rol::Auditor).vraag(VraagLogboek{.handeling = u"bewaring.bekijk-inhoud"_qs}));
        QCOMPARE(log.rijen.size(), 2);
        QCOMPARE(log.rijen.first().account, accountVan(Rol::Contactpunt));
        QCOMPARE(log.rijen.first().resultaat, u"gezien: avg-verzoek"_qs);
        QCOMPARE(log.rijen.first().grond, u"Wet art. 6(3)"_qs);
    }

    void aRoleLooksForItsOwnPurposesOnly()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        WEIGERT("W6.3a", kijk(huis.als(Rol::Contactpunt), id, Kijkreden::Heropening));
        WEIGERT("W6.3a", kijk(huis.als(Rol::Auditor), id, Kijkreden::AvgVerzoek));
        STAAT_TOE("W6.3a", kijk(huis.als(Rol::Auditor), id, Kijkreden::Audit));
        WEIGERT("W13", kijk(huis.als(Rol::Politie), id, Kijkreden::Heropening));
    }

    void lookingDoesNotRestartTheClock()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        huis.klok.zet(QDateTime({2029, 6, 1}, {9, 0}, Qt::UTC));
        STAAT_TOE("W9e", kijk(huis.coordinator(), id, Kijkreden::Heropening));
        MOET(const Bewaarbeeld beeld, huis.coordinator().vraag(ToonBewaring{id}));
        QCOMPARE(beeld.begin, QDate(2026, 3, 2));
        QCOMPARE(beeld.uiterlijk, QDate(2031, 3, 2));
    }

    void nobodyLooksAfterTheLastDay()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        huis.klok.zet(QDateTime({2031, 3, 2}, {9, 0}, Qt::UTC));
        STAAT_TOE("W9b", kijk(huis.coordinator(), id, Kijkreden::Heropening));
        huis.klok.verder(1);
        WEIGERT("W9b", kijk(huis.coordinator(), id, Kijkreden::Heropening));
        // A look of long ago does not count as use that prolongs (W9e): the same day is still the last one.
        WEIGERT("W9b", kijk(huis.als(Rol::Fg), id, Kijkreden::Audit));
    }

    void whoIsKnownIsRecognisedWithoutAName_data()
    {
        QTest::addColumn<QString>("naam");
        QTest::addColumn<QString>("geboren");
        QTest::addColumn<QString>("bsn");
        QTest::addColumn<bool>("herkend");
        QTest::newRow("number") << u"Anders"_qs << QString() << u"111222333"_qs << true;
        QTest::newRow("name and birth date") << u"WERVELVOORT"_qs << u"1999-12-31"_qs << QString() << true;
        QTest::newRow("name alone") << u"wérvelvoort"_qs << QString() << QString() << true;
        QTest::newRow("name with another birth date") << u"Wervelvoort"_qs << u"1999-12-30"_qs << QString() << false;
        QTest::newRow("name and what is known of the birth date") << u"Wervelvoort"_qs << u"1999"_qs << QString() << true;
        QTest::newRow("name with another month") << u"Wervelvoort"_qs << u"1999-11"_qs << QString() << false;
        QTest::newRow("another number") << u"Wervelvoort"_qs << u"1999-12-31"_qs << u"123456782"_qs << false;
        QTest::newRow("another name") << u"Wervelvoorst"_qs << u"1999-12-31"_qs << QString() << false;
        QTest::newRow("an emoji") << u"🙂"_qs << QString() << QString() << false;
    }

    void whoIsKnownIsRecognisedWithoutAName()
    {
        QFETCH(QString, naam);
        QFETCH(QString, geboren);
        QFETCH(QString, bsn);
        QFETCH(bool, herkend);
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Kamer &kamer = huis.als(Rol::Politie);
        MOET(const Herkenningen antwoord, kamer.vraag(Herken{naam, {}, geboren, bsn}));
        QCOMPARE(antwoord.rijen.size(), herkend ? 1 : 0);
        if (herkend) {
            QCOMPARE(antwoord.rijen.first().dossier, id);
            QCOMPARE(antwoord.rijen.first().advies, u"Heropening wegen?"_qs);
        }
        MOET(const Logboeklijst log, huis.coordinator().vraag(VraagLogboek{.handeling = u"bewaring.herken"_qs}));
        QCOMPARE(log.rijen.first().resultaat, herkend ? u"1 treffer: 2026-001"_qs : u"0 treffers"_qs);
    }

    void aBirthDateKnownInPartIsSealedAndComparedAsFarAsItIsKnown()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE betrokkene SET geboortedatum = '1999-12' WHERE dossier = %1"_qs.arg(id.tekst())));
        MOET_LUKKEN(kamer.doe(SluitAf{id, Sluitreden::RisicosGeweken, u"Rust"_qs, u"Feit 1 kan terugkeren"_qs}));
        const auto herkend = [&](const QString &geboren) { return kamer.vraag(Herken{u"Wervelvoort"_qs, {}, geboren, {}}).value().rijen; };
        QCOMPARE(herkend(u"1999-12-31"_qs).first().redenen, (QStringList{u"dezelfde naam"_qs, u"geboortedatum kan dezelfde zijn"_qs}));
        QCOMPARE(herkend(u"1999-12"_qs).first().redenen, (QStringList{u"dezelfde naam"_qs, u"dezelfde geboortedatum"_qs}));
        QVERIFY(herkend(u"1998"_qs).isEmpty()); // the control: with the date lost, the name alone would do
    }

    void recognisingIsNotForDeelnemersAndNotAfterTheLastDay()
    {
        Huis huis;
        MOET(const DossierId id, gesloten(huis));
        Q_UNUSED(id)
        WEIGERT("W13", huis.als(Rol::Deelnemer).vraag(Herken{u"Wervelvoort"_qs}));
        const auto leeg = huis.coordinator().vraag(Herken{});
        QCOMPARE(leeg.error().velden.first().veld, u"naam"_qs);
        huis.klok.zet(QDateTime({2031, 3, 3}, {9, 0}, Qt::UTC));
        MOET(const Herkenningen antwoord, huis.coordinator().vraag(Herken{u"Wervelvoort"_qs}));
        QVERIFY(antwoord.rijen.isEmpty());
    }

    void theListComesInPagesWithWhatGoesFirstOnTop()
    {
        Huis huis;
        QList<DossierId> ids;
        for (int i = 0; i < 5; ++i) {
            MOET(const DossierId id, gesloten(huis));
            ids.append(id);
            huis.klok.verder(i == 2 ? 0 : 1); // two end on the same day
        }
        QList<DossierId> gezien;
        QString na;
        do {
            MOET(const Bewaarlijst blad, huis.coordinator().vraag(VraagBewaring{.na = na, .aantal = 2}));
            for (const Bewaarregel &r : blad.rijen)
                gezien.append(r.dossier);
            na = blad.volgende;
        } while (!na.isEmpty());
        QCOMPARE(gezien, ids);
        gezien.clear();
        do {
            MOET(const Bewaarlijst blad, huis.coordinator().vraag(VraagBewaring{.na = na, .aantal = 2, .volgorde = Bewaarvolgorde::Laatste}));
            for (const Bewaarregel &r : blad.rijen)
                gezien.append(r.dossier);
            na = blad.volgende;
        } while (!na.isEmpty());
        std::reverse(gezien.begin(), gezien.end());
        QCOMPARE(gezien, ids);
        // The beginning of a number; anything else finds nothing, and never everything.
        const auto gevonden = [&huis](const QString &filter, Bewaarvolgorde volgorde = Bewaarvolgorde::Eerste) {
            QStringList uit;
            const auto lijst = huis.coordinator().vraag(VraagBewaring{.volgorde = volgorde, .filter = filter});
            for (const Bewaarregel &r : lijst ? lijst->rijen : QList<Bewaarregel>())
                uit.append(r.nummer);
            return uit;
        };
        QCOMPARE(gevonden(u"2026-003"_qs), QStringList{u"2026-003"_qs});
        QCOMPARE(gevonden(u"2026"_qs).size(), 5);
        QCOMPARE(gevonden(u"2026"_qs, Bewaarvolgorde::Laatste).constFirst(), u"2026-005"_qs);
        QCOMPARE(gevonden(u"2026"_qs).constFirst(), u"2026-001"_qs);
        QVERIFY(gevonden(u"Wervelvoort"_qs).isEmpty());
        MOET(const Bewaarlijst vroeg, huis.coordinator().vraag(VraagBewaring{.voor = {2031, 3, 4}}));
        QCOMPARE(vroeg.rijen.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBewaring)
#include "tst_bewaring.moc"
