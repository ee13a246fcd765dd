// SPDX-License-Identifier: EUPL-1.2
// The numbers of the navigation and of the groups are kept, and are what counting gives: after a long series of handelingen at random, of
// every role, on days that go by, with people away.
#include "core/aanmelding/melding.h"
#include "core/casus/noodzaak.h"
#include "core/demo/demo.h"
#include "core/kamer/kijkals.h"
#include "core/werkvoorraad/afwezigheid.h"
#include "core/werkvoorraad/werkvoorraad.h"
#include "tests/steun/casusproef.h"

#include <QRandomGenerator>

using namespace weegkamer;

namespace
{
/// Counted over all duties, by whose they are, day and kind; and by month. What differs from the counters, either way.
const QString verschil =
    u"WITH plichten AS (SELECT rol, ifnull(uiterlijk, '9999-12-31') AS dag, ifnull(account, 0) AS account, substr(soort, 1, instr(soort || '-', '-') - 1) AS soort"
    " FROM plicht WHERE afgedaan_op IS NULL),"
    " geteld AS (SELECT rol, 'dag' AS per, dag AS tijdvak, account, soort, count(*) AS aantal FROM plichten GROUP BY 1, 3, 4, 5"
    " UNION ALL SELECT rol, 'maand', substr(dag, 1, 7), account, soort, count(*) FROM plichten GROUP BY 1, 3, 4, 5),"
    " gehouden AS (SELECT rol, per, tijdvak, account, soort, aantal FROM plichtteller)"
    " SELECT (SELECT count(*) FROM (SELECT * FROM geteld EXCEPT SELECT * FROM gehouden)) + (SELECT count(*) FROM (SELECT * FROM gehouden EXCEPT SELECT * FROM geteld))"_qs;

QString json(const Werktellers &t)
{
    QStringList uit;
    for (const Werkteller &w : t.tellers)
        uit.append(u"%1=%2"_qs.arg(w.soort).arg(w.aantal));
    return uit.join(u' ');
}

/// What the navigation says, counted in this role's own view of the duties.
Uitkomst<QString> geteld(Kamer &kamer)
{
    PROBEER_IN(Statement s, kamer.database().sql(Modus::Vraag, "werkvoorraad/wacht-geteld"));
    s.bind(":rol", kamer.wie().rol);
    s.bind(":account", kamer.wie().account);
    s.bind(":vandaag", kamer.vandaag());
    s.bind(":tot", zondagVan(kamer.vandaag()));
    Werktellers uit;
    PROBEER_IN(uit.tellers, leesRijen<Werkteller>(s));
    return json(uit);
}

/// What the groups say, counted the same way; what others owe left out.
Uitkomst<QString> groepenGeteld(Kamer &kamer)
{
    QStringList uit;
    for (Werkgroep g : {Werkgroep::Verlopen, Werkgroep::Vandaag, Werkgroep::DezeWeek, Werkgroep::DezeMaand, Werkgroep::Later, Werkgroep::ZonderDatum}) {
        const Dagbereik bereik = bereikVan(g, kamer.vandaag());
        PROBEER_IN(Statement s, kamer.database().sql(Modus::Vraag, "werkvoorraad/tel"));
        s.bind(":rol", kamer.wie().rol);
        s.bind(":van", bereik.van);
        s.bind(":tot", bereik.tot);
        PROBEER(s.stap());
        uit.append(QString::number(s.geheel(0)));
    }
    return uit.join(u' ');
}

QString groepen(const Werklijst &lijst)
{
    QStringList uit;
    for (const Groepstand &g : lijst.groepen) {
        if (g.groep != Werkgroep::WachtOpAnderen)
            uit.append(QString::number(g.aantal));
    }
    return uit.join(u' ');
}
} // namespace

class TestTellers : public QObject
{
    Q_OBJECT

    static constexpr Rol rollen[] = {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie, Rol::Contactpunt, Rol::Fg, Rol::Auditor, Rol::Deelnemer};

    /// Kept is counted, for who is logged in, and for the whole kamer.
    static void vergelijk(Kamer &kamer, const QString &waar)
    {
        MOET(const Werktellers wacht, kamer.vraag(TelWachtend{}));
        MOET(const QString zelf, geteld(kamer));
        QVERIFY2(json(wacht) == zelf, qPrintable(u"%1: kept %2, counted %3"_qs.arg(waar, json(wacht), zelf)));
        MOET(const Werklijst lijst, kamer.vraag(ToonWerkvoorraad{}));
        MOET(const QString zelfGroepen, groepenGeteld(kamer));
        QVERIFY2(groepen(lijst) == zelfGroepen, qPrintable(u"%1: kept %2, counted %3"_qs.arg(waar, groepen(lijst), zelfGroepen)));
        MOET(const QString anders, kamer.database().waarde(verschil));
        QVERIFY2(anders == u"0"_qs, qPrintable(waar));
    }

    /// One handeling at random; what is refused changes nothing, which is a trial too.
    static QPair<QString, bool> doeIets(Kamer &kamer, QRandomGenerator &toeval, const QList<DossierId> &casussen)
    {
        const DossierId dossier = casussen.at(toeval.bounded(casussen.size()));
        const auto id = [&](const char *sql) { return casusWaarde(kamer, QString::fromLatin1(sql).arg(dossier.waarde())).toLongLong(); };
        const QDate dag = kamer.vandaag().addDays(toeval.bounded(90));
        switch (toeval.bounded(8)) {
        case 0:
            return {u"melding"_qs, kamer.doe(NeemMeldingAan{.ontvangenOp = kamer.vandaag(), .inhoud = u"Iets"_qs}).has_value()};
        case 1:
        case 2: {
            VoegActieToe a = actie(dossier, DoelId(id("SELECT max(id) FROM doel WHERE dossier = %1")), DeelnemerId(id("SELECT max(deelnemer) FROM casus_deelnemer WHERE dossier = %1")));
            a.uiterlijk = dag;
            return {u"actie"_qs, kamer.doe(a).has_value()};
        }
        case 3: {
            WerkActieBij w{dossier, ActieId(id("SELECT max(id) FROM actie WHERE dossier = %1")), Actiestand::Gedaan, u"Gesproken"_qs};
            if (toeval.bounded(3) == 0)
                w.stand = Actiestand::Open; // its duty comes back
            return {u"actie bijgewerkt"_qs, kamer.doe(w).has_value()};
        }
        case 4:
            return {u"onjuist"_qs, kamer.doe(MarkeerOnjuist{dossier, InbrengId(id("SELECT max(id) FROM inbreng WHERE dossier = %1")), u"Klopt niet"_qs}).has_value()};
        case 5:
            return {u"noodzaak"_qs, kamer.doe(BeoordeelNoodzaak{.dossier = dossier, .nogNodig = toeval.bounded(4) > 0, .reden = u"Nog steeds"_qs}).has_value()};
        case 6: {
            const Rol wie = rollen[toeval.bounded(6)];
            const Rol ander = rollen[toeval.bounded(6)];
            return {u"afwezig"_qs, kamer.doe(MeldAfwezig{accountId(kamer, wie), accountId(kamer, ander), kamer.vandaag(), kamer.vandaag().addDays(toeval.bounded(14))}).has_value()};
        }
        default:
            // One whose last day, owner or kind changes, and one that comes back: no handeling does so today.
            casusSql(kamer, u"UPDATE plicht SET uiterlijk = :dag, account = CASE WHEN id % 3 = 0 THEN 3 END, afgedaan_op = CASE WHEN id % 5 THEN NULL ELSE afgedaan_op END"
                            " WHERE id = (SELECT id FROM plicht WHERE id >= :vanaf ORDER BY id LIMIT 1)"_qs,
                     {{":dag", toeval.bounded(4) ? dag.toString(Qt::ISODate) : QString()},
                      {":vanaf", QString::number(toeval.bounded(1, 1 + int(casusWaarde(kamer, u"SELECT max(id) FROM plicht"_qs).toLongLong())))}});
            return {u"verzet"_qs, true};
        }
    }

private Q_SLOTS:
    void afterARandomSeriesKeptIsCounted()
    {
        const int stappen = qEnvironmentVariableIntValue("WEEGKAMER_RONDEN") ? qEnvironmentVariableIntValue("WEEGKAMER_RONDEN") : 150;
        QRandomGenerator toeval(20261126);
        Huis huis;
        QList<DossierId> casussen;
        for (int i = 0; i < 8; ++i) {
            Kamer &k = huis.coordinator();
            const DossierId d = maakCasus(k, {.naam = u"Persoon %1"_qs.arg(i)});
            MOET_LUKKEN(k.doe(deelneming(d, organisatie(k, u"politie"_qs), accountId(k, Rol::Deelnemer))));
            MOET_LUKKEN(k.doe(StelDoel{d, u"Rust in huis"_qs}));
            MOET_LUKKEN(k.doe(namensInbreng(d, organisatie(k, u"politie"_qs))));
            casussen.append(d);
        }
        QHash<QString, int> gelukt;
        Rol wie = Rol::Casuscoordinator;
        for (int i = 0; i < stappen; ++i) {
            // Who works in it changes now and then, and the days go by.
            if (i % 10 == 0)
                wie = i % 30 < 20 ? Rol::Casuscoordinator : rollen[toeval.bounded(int(std::size(rollen)))];
            Kamer &kamer = huis.als(wie);
            const auto [wat, gedaan] = doeIets(kamer, toeval, casussen);
            gelukt[wat] += gedaan ? 1 : 0;
            vergelijk(kamer, u"step %1, %2, %3"_qs.arg(QString::number(i), wat, tekst(kamer.wie().rol)));
            if (QTest::currentTestFailed())
                return;
            if (i % 9 == 0)
                huis.klok.verder(toeval.bounded(5));
        }
        // It must not have been all refusals: then it would prove little.
        for (const QString &wat : {u"melding"_qs, u"actie"_qs, u"actie bijgewerkt"_qs, u"onjuist"_qs, u"noodzaak"_qs, u"afwezig"_qs})
            QVERIFY2(gelukt.value(wat) > 0, qPrintable(wat));
        for (const Rol rol : rollen) {
            vergelijk(huis.als(rol), tekst(rol));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(huis.coordinator().vraag(TelWachtend{})->totaal > 10);
    }

    void overAWholePracticeMunicipalityKeptIsCounted()
    {
        const QDate vandaag(2026, 11, 18);
        QTemporaryDir map;
        const QString pad = map.filePath(u"demo.weegkamer"_qs);
        MOET_LUKKEN(maakDemokamer(pad, {.vandaag = vandaag}, {}));
        const VasteKlok klok(QDateTime(vandaag, {12, 0}, Qt::UTC));
        for (const Accountopgave &a : demoaccounts()) {
            if (a.rol == Rol::Beheerder)
                continue;
            MOET(const auto kamer, Kamer::open(pad, a.naam, wachtwoordUit(demowachtwoord()), klok));
            vergelijk(*kamer, a.naam);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void theTestSeesABrokenCounter()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        maakCasus(kamer, {.evaluatieOp = {2026, 3, 4}});
        QCOMPARE(*kamer.database().waarde(verschil), u"0"_qs);
        const QString goed = json(kamer.vraag(TelWachtend{}).value());
        QCOMPARE(goed, geteld(kamer).value());
        MOET_LUKKEN(kamer.database().voerScriptUit("DROP TRIGGER plichtteller_anders_af"));
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE plicht SET afgedaan_op = '2026-03-02' WHERE soort = 'noodzaak'"_qs));
        QVERIFY(kamer.database().waarde(verschil).value() != u"0"_qs);
        QCOMPARE(json(kamer.vraag(TelWachtend{}).value()), goed);
        QVERIFY(goed != geteld(kamer).value());
        QVERIFY(groepen(kamer.vraag(ToonWerkvoorraad{}).value()) != groepenGeteld(kamer).value());
    }

    void whoLooksThroughOtherEyesCountsOneDossier()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        const DossierId een = maakCasus(kamer, {.evaluatieOp = {2026, 3, 4}});
        maakCasus(kamer, {.evaluatieOp = {2026, 3, 4}});
        for (const DossierId d : {een, DossierId(een.waarde() + 1)})
            casusSql(kamer, u"INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk) VALUES (:d, 'oordeel', 'politie', 'Oordeel geven', 'W5.3a', '2026-02-01', '2026-03-03')"_qs, {{":d", d.tekst()}});
        MOET_LUKKEN(kamer.doe(KijkAls{een, Rol::Politie, {}}));
        MOET(const Werktellers wacht, kamer.vraag(TelWachtend{}));
        QCOMPARE(json(wacht), u"oordeel=1"_qs);
        MOET_LUKKEN(kamer.doe(KijkWeerZelf{}));
        QCOMPARE(json(huis.als(Rol::Politie).vraag(TelWachtend{}).value()), u"oordeel=2"_qs); // the control
    }
};

QTEST_GUILESS_MAIN(TestTellers)
#include "tst_tellers.moc"
