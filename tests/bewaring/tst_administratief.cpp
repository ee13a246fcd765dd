// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/administratief.h"
#include "core/bewaring/bijvoegsel.h"
#include "core/bewaring/envelop.h"
#include "core/casus/deelname.h"
#include "core/logboek/logboek.h"
#include "core/opslag/paginascan.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "tests/steun/afscherming.h"
#include "tests/steun/casusproef.h"

using namespace weegkamer;

class TestAdministratief : public QObject
{
    Q_OBJECT

    struct Proef {
        DossierId dossier;
        InbrengId inbreng;
        ActieId actie;
    };
    /// A casus with one datum and one open action of the body of the account deelnemer, closed.
    static Uitkomst<Proef> gesloten(Huis &huis, Rol rol = Rol::Deelnemer)
    {
        Kamer &kamer = huis.coordinator();
        const DossierId id = maakCasus(kamer);
        PROBEER(kamer.database().waarde(u"INSERT INTO dossiersleutel (dossier, sleutel) VALUES (%1, randomblob(32))"_qs.arg(id.waarde())));
        const DeelnemerId orgaan = organisatie(kamer, rol == Rol::Politie ? u"politie"_qs : u"reclassering"_qs);
        PROBEER(kamer.doe(deelneming(id, orgaan, accountId(kamer, rol))));
        PROBEER_IN(const Gedaan inbreng, kamer.doe(namensInbreng(id, orgaan)));
        PROBEER_IN(const Gedaan doel, kamer.doe(StelDoel{id, u"Rust in het gezin"_qs}));
        PROBEER_IN(const Gedaan a, kamer.doe(actie(id, DoelId(doel.id), orgaan)));
        PROBEER(kamer.doe(SluitAf{id, Sluitreden::DoelBereikt, u"Rust"_qs, u"Feit 1"_qs}));
        return Proef{id, InbrengId(inbreng.id), ActieId(a.id)};
    }
    static QList<Werkregel> werkVan(Kamer &kamer)
    {
        const auto lijst = kamer.vraag(ToonWerkvoorraad{});
        return lijst ? lijst->rijen : QList<Werkregel>();
    }
    static Uitkomst<Gedaan> herstel(Kamer &kamer, const Proef &p, Herstel uitkomst, const QString &tekst)
    {
        return kamer.doe(HerstelAfgeschermd{p.dossier, p.inbreng, uitkomst, tekst, Ontvangstwijze::BeveiligdePost, u"A. Agent"_qs, u"Wijkagent"_qs, {2026, 3, 2}});
    }

private Q_SLOTS:
    void anActionStaysWithWhoOwesItAndIsTickedOffWithoutTheKey_data()
    {
        QTest::addColumn<int>("rol");
        QTest::newRow("deelnemer") << static_cast<int>(Rol::Deelnemer);
        QTest::newRow("politie") << static_cast<int>(Rol::Politie);
    }
    void anActionStaysWithWhoOwesItAndIsTickedOffWithoutTheKey()
    {
        QFETCH(int, rol);
        const Rol wie = static_cast<Rol>(rol);
        Huis huis;
        MOET(const Proef p, gesloten(huis, wie));
        const QList<Werkregel> werk = werkVan(huis.als(wie));
        QCOMPARE(werk.size(), 1);
        QCOMPARE(werk.first().dossier, p.dossier);
        QCOMPARE(werk.first().omschrijving, u"Actie %1 in een afgeschermd dossier afronden"_qs.arg(p.actie.tekst())); // nothing of what it is
        const WerkMeegereisdeActieBij h{p.dossier, p.actie, Actiestand::Gedaan, u"Drie gesprekken bij de egelopvang"_qs};
        STAAT_TOE("N2", huis.als(wie).doe(h));
        QVERIFY(werkVan(huis.als(wie)).isEmpty());
        WEIGERT("N2", huis.coordinator().doe(h)); // done is done
        MOET(const QList<Residu> rest, zoekResidu(huis.coordinator().database(), {u"egelopvang"_qs}));
        QVERIFY(rest.isEmpty());
        MOET(const Inhoudbeeld beeld, kijk(huis.coordinator(), p.dossier, Kijkreden::Vernietiging));
        QCOMPARE(beeld.plan.first().stand, u"gedaan"_qs);
        QCOMPARE(beeld.plan.first().resultaat, u"Drie gesprekken bij de egelopvang"_qs);
        MOET(const Bewaarbeeld bewaring, huis.coordinator().vraag(ToonBewaring{p.dossier}));
        QCOMPARE(bewaring.uiterlijk, QDate(2031, 3, 2));
    }

    void nobodyTicksOffWhatAnotherOwes()
    {
        Huis huis;
        MOET(const Proef p, gesloten(huis));
        const WerkMeegereisdeActieBij h{p.dossier, p.actie, Actiestand::Gedaan, u"Klaar"_qs};
        WEIGERT("N2", huis.als(Rol::Politie).doe(h));
        STAAT_TOE("N2", huis.coordinator().doe(h));
    }

    void afterTheLastDayNothingIsAdded()
    {
        Huis huis;
        MOET(const Proef p, gesloten(huis));
        huis.klok.zet(QDateTime({2031, 3, 3}, {9, 0}, Qt::UTC));
        WEIGERT("W9b", huis.als(Rol::Deelnemer).doe(WerkMeegereisdeActieBij{p.dossier, p.actie, Actiestand::Gedaan, u"Te laat"_qs}));
        WEIGERT("W9b", huis.coordinator().doe(MarkeerAfgeschermdOnjuist{p.dossier, p.inbreng, u"Klopt niet"_qs}));
        WEIGERT("W9b", herstel(huis.coordinator(), p, Herstel::KloptToch, {}));
    }

    void aCorrectionReachesIntoTheEnvelope()
    {
        Huis huis;
        MOET(const Proef p, gesloten(huis));
        Kamer &kamer = huis.coordinator();
        STAAT_TOE("B8b", kamer.doe(MarkeerAfgeschermdOnjuist{p.dossier, p.inbreng, u"Het was zijn broer"_qs}));
        STAAT_TOE("W9e", kamer.vraag(ToonBewaring{p.dossier}));
        MOET(const Inhoudbeeld tussen, kijk(kamer, p.dossier, Kijkreden::Vernietiging));
        QVERIFY(tussen.inbreng.first().betwist);
        HerstelAfgeschermd zonder{p.dossier, p.inbreng, Herstel::KloptToch, {}, Ontvangstwijze::Persoonlijk, {}, {}, {}};
        WEIGERT("N1", kamer.doe(zonder));
        STAAT_TOE("B8b", herstel(kamer, p, Herstel::Rectificeren, u"Zijn broer deelde de oproep"_qs));
        MOET(const Inhoudbeeld na, kamer.vraag(BekijkInhoud{p.dossier}));
        QCOMPARE(na.inbreng.first().omschrijving, u"Zijn broer deelde de oproep"_qs);
        for (const Werkregel &r : werkVan(kamer))
            QVERIFY(r.regel != u"B8b"_qs);
        MOET(const Bewaarbeeld beeld, kamer.vraag(ToonBewaring{p.dossier}));
        QCOMPARE(beeld.begin, QDate(2026, 3, 2));
    }

    void aCorrectionThatWasOpenTravelsAlongAndIsFinishedThere()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        const DossierId id = maakCasus(kamer);
        const DeelnemerId orgaan = organisatie(kamer, u"politie"_qs);
        MOET_LUKKEN(kamer.doe(deelneming(id, orgaan)));
        MOET(const Gedaan inbreng, kamer.doe(namensInbreng(id, orgaan)));
        MOET_LUKKEN(kamer.doe(MarkeerOnjuist{id, InbrengId(inbreng.id), u"Klopt niet"_qs}));
        STAAT_TOE("N2", kamer.doe(SluitAf{id, Sluitreden::DoelBereikt, u"Rust"_qs, u"Feit 1"_qs}));
        QVERIFY(werkVan(kamer).first().regel == u"B8b"_qs);
        const Proef p{id, InbrengId(inbreng.id), {}};
        STAAT_TOE("B8b", herstel(kamer, p, Herstel::Vernietigen, {}));
        for (const Werkregel &r : werkVan(kamer))
            QVERIFY(r.regel != u"B8b"_qs);
    }

    void whatIsDestroyedInAnEnvelopeIsNowhereInIt()
    {
        Huis huis;
        MOET(const Proef p, gesloten(huis));
        Kamer &kamer = huis.coordinator();
        const auto gelijk = [&](const QString &woord) {
            Context context(kamer.database(), Modus::Handeling, kamer.wie(), kamer.nu());
            const auto kop = dossierkop(context, p.dossier);
            const auto envelop = openEnvelop(context, *kop);
            const auto bytes = (*envelop)->serialiseer();
            return bytes->contains(woord.toUtf8());
        };
        QVERIFY(gelijk(u"oproep tot geweld"_qs)); // the control
        MOET_LUKKEN(kamer.doe(MarkeerAfgeschermdOnjuist{p.dossier, p.inbreng, u"Klopt niet"_qs}));
        MOET_LUKKEN(herstel(kamer, p, Herstel::Vernietigen, {}));
        QVERIFY(!gelijk(u"oproep tot geweld"_qs));
    }

    // What was wrong does not stay in the log either (Besluit art. 8); that of a closed casus lies in its envelope.
    void whatWasWrongLeavesTheLogInTheEnvelopeToo_data()
    {
        QTest::addColumn<Herstel>("uitkomst");
        QTest::addColumn<int>("tekst"); // entries that still hold what was brought in
        QTest::addColumn<int>("merk");  // and why it was marked
        QTest::newRow("destroyed") << Herstel::Vernietigen << 0 << 0;
        QTest::newRow("corrected") << Herstel::Rectificeren << 0 << 1;
        QTest::newRow("right after all") << Herstel::KloptToch << 1 << 1; // the control
    }
    void whatWasWrongLeavesTheLogInTheEnvelopeToo()
    {
        QFETCH(Herstel, uitkomst);
        QFETCH(int, tekst);
        QFETCH(int, merk);
        Huis huis;
        Kamer &kamer = huis.coordinator();
        const DossierId id = maakCasus(kamer);
        const DeelnemerId orgaan = organisatie(kamer, u"politie"_qs);
        MOET_LUKKEN(kamer.doe(deelneming(id, orgaan)));
        MOET(const Gedaan inbreng, kamer.doe(namensInbreng(id, orgaan)));
        BrengIn ander = namensInbreng(id, orgaan);
        ander.omschrijving = u"Hij kocht een hengel"_qs;
        MOET_LUKKEN(kamer.doe(ander));
        MOET_LUKKEN(kamer.doe(MarkeerOnjuist{id, InbrengId(inbreng.id), u"Een egelvergissing"_qs})); // while it was open
        const auto inLogboek = [&](const QString &woord) { return casusWaarde(kamer, u"SELECT count(*) FROM logdetail WHERE detail LIKE '%%1%'"_qs.arg(woord)).toInt(); };
        QCOMPARE(inLogboek(u"oproep tot geweld"_qs), 1);
        MOET_LUKKEN(kamer.doe(SluitAf{id, Sluitreden::DoelBereikt, u"Rust"_qs, u"Feit 1"_qs}));
        QCOMPARE(inLogboek(u"oproep tot geweld"_qs), 0);
        // The log of the dossier as it lies in its envelope, decrypted.
        const auto inEnvelop = [&](const QString &woord) {
            Context context(kamer.database(), Modus::Handeling, kamer.wie(), kamer.nu());
            const auto kop = dossierkop(context, id);
            const auto envelop = openEnvelop(context, *kop);
            return (*envelop)->waarde(u"SELECT count(*) FROM logdetail WHERE detail LIKE '%%1%'"_qs.arg(woord)).value_or(u"-1"_qs).toInt();
        };
        QCOMPARE(inEnvelop(u"oproep tot geweld"_qs), 1); // the control: it was there
        QCOMPARE(inEnvelop(u"egelvergissing"_qs), 1);
        const int alle = inEnvelop({});
        MOET_LUKKEN(herstel(kamer, {id, InbrengId(inbreng.id), {}}, uitkomst, uitkomst == Herstel::Rectificeren ? u"Zijn broer zette de sirene aan"_qs : QString()));
        QCOMPARE(inEnvelop(u"oproep tot geweld"_qs), tekst);
        QCOMPARE(inEnvelop(u"egelvergissing"_qs), merk);
        QCOMPARE(inEnvelop(u"hengel"_qs), 1);                        // of the other one
        QCOMPARE(inEnvelop({}), alle - (1 - tekst) - (1 - merk));    // and nothing else went
        MOET(const QList<Residu> rest, zoekResidu(kamer.database(), {u"oproep tot geweld"_qs, u"egelvergissing"_qs, u"sirene"_qs}));
        QVERIFY(rest.isEmpty());
        MOET(const Logcontrole heel, kamer.controleerLogboek());
        QVERIFY2(heel.isGoed(), qPrintable(heel.bevindingen.join(u'\n')));
        // Nor is it missed when the envelope is lifted one day.
        {
            Context context(kamer.database(), Modus::Handeling, kamer.wie(), kamer.nu());
            MOET(const Dossierkop kop, dossierkop(context, id));
            MOET_LUKKEN(hefEnvelopOp(context, kop));
            casusSql(kamer, u"UPDATE dossier SET fase = 'casus' WHERE id = :d"_qs, {{":d", id.tekst()}});
        }
        QCOMPARE(inLogboek(u"oproep tot geweld"_qs), tekst);
        MOET(const Logcontrole terug, kamer.controleerLogboek());
        QVERIFY2(terug.isGoed(), qPrintable(terug.bevindingen.join(u'\n')));
        casusSql(kamer, u"DELETE FROM logdetail WHERE detail LIKE '%hengel%'"_qs, {});
        MOET(const Logcontrole stuk, kamer.controleerLogboek());
        QCOMPARE(stuk.bevindingen.size(), 1); // the control: what nobody took away lawfully is missed
    }

    void aLetterFromTheFutureIsRefusedAndALargeOneToo()
    {
        Huis huis;
        MOET(const Proef p, gesloten(huis));
        VoegLateBriefToe h{p.dossier, u"School"_qs, {2026, 3, 3}, u"Iets"_qs, {}, {}};
        QCOMPARE(huis.coordinator().doe(h).error().velden.first().veld, u"ontvangen-op"_qs);
        h.ontvangenOp = {2026, 3, 1};
        h.inhoud = "zonder naam";
        QCOMPARE(huis.coordinator().doe(h).error().velden.first().veld, u"naam"_qs);
        h.naam = u"سلام 🙂.pdf"_qs;
        h.inhoud = QByteArray(21 * 1024 * 1024, 'x');
        QCOMPARE(huis.coordinator().doe(h).error().velden.first().veld, u"inhoud"_qs);
        h.inhoud = "klein";
        MOET_LUKKEN(huis.coordinator().doe(h));
        WEIGERT("W13", huis.als(Rol::Politie).doe(h));
        MOET(const Inhoudbeeld beeld, kijk(huis.coordinator(), p.dossier, Kijkreden::Vernietiging));
        QCOMPARE(beeld.documenten.first().naam, u"سلام 🙂.pdf"_qs);
    }
};

QTEST_GUILESS_MAIN(TestAdministratief)
#include "tst_administratief.moc"
