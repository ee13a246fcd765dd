// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/melding.h"
#include "core/casus/plan.h"
#include "core/personen/betrokkene.h"
#include "core/toezicht/logboekvragen.h"
#include "core/uitwisseling/uitvoer.h"
#include "core/zoeken/zoek.h"
#include "tests/steun/casusproef.h"

using namespace weegkamer;

class TestLogboekvragen : public QObject
{
    Q_OBJECT

    static QStringList handelingen(const Logboeklijst &lijst)
    {
        QStringList uit;
        for (const Logboekregel &r : lijst.rijen)
            uit.append(r.handeling);
        return uit;
    }
    static const Logveld *veldVan(const Logdetail &d, const QString &naam)
    {
        const auto it = std::find_if(d.velden_.cbegin(), d.velden_.cend(), [&](const Logveld &v) { return v.naam == naam; });
        return it == d.velden_.cend() ? nullptr : &*it;
    }
    static qint64 laatste(Kamer &k, const QString &handeling)
    {
        return k.database().waarde(u"SELECT max(volgnummer) FROM logboek WHERE handeling = '%1'"_qs.arg(handeling)).value_or(QString()).toLongLong();
    }
    /// Changes of what is there, in a casus: the action first open, then done.
    static DossierId metVerandering(Huis &huis)
    {
        Kamer &k = huis.coordinator();
        const DossierId d = maakCasus(k);
        auto doel = k.doe(StelDoel{.dossier = d, .omschrijving = u"Rust in huis"_qs});
        if (!doel)
            qFatal("%s", qPrintable(waarom(doel)));
        if (const auto mee = k.doe(deelneming(d, organisatie(k, u"politie"_qs))); !mee)
            qFatal("%s", qPrintable(waarom(mee)));
        const auto a = k.doe(actie(d, DoelId(doel->id), organisatie(k, u"politie"_qs)));
        if (!a)
            qFatal("%s", qPrintable(waarom(a)));
        if (const auto bij = k.doe(WerkActieBij{d, ActieId(a->id), Actiestand::Gedaan, u"Gesprek gevoerd"_qs}); !bij)
            qFatal("%s", qPrintable(waarom(bij)));
        WijzigBetrokkene w;
        w.naam = u"Janssen"_qs;
        w.voornamen = u"Sam"_qs;
        w.gemeenteVerblijf = u"Voorbeeldstad"_qs;
        w.dossier = d;
        if (const auto gewijzigd = k.doe(w); !gewijzigd)
            qFatal("%s", qPrintable(waarom(gewijzigd)));
        return d;
    }

private Q_SLOTS:
    void eachFilterGivesItsOwnAndTogetherTheyNarrow()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
        QVERIFY(!huis.coordinator().doe(u"casus.sluit-af"_qs, {{u"dossier"_qs, u"1"_qs}, {u"reden"_qs, u"doel-bereikt"_qs}, {u"toelichting"_qs, u"x"_qs}}));
        MOET_LUKKEN(huis.coordinator().vraag(Zoek{u"iets"_qs}).map([](const Treffers &) {}));
        MOET_LUKKEN(huis.coordinator().doe(VoerUit{.wat = Uitvoersoort::Logboek, .wijze = Uitvoerwijze::Pdf}));
        huis.logUit();
        huis.klok.zet(huis.klok.nu().addDays(3));
        QVERIFY(!huis.als(Rol::Politie).vraag(VraagLogboek{}));
        huis.logUit();
        Kamer &fg = huis.als(Rol::Fg);
        const auto vraag = [&](VraagLogboek v) {
            const auto u = fg.vraag(v);
            return u ? handelingen(*u) : QStringList(waarom(u.error()));
        };
        QCOMPARE(vraag({.soort = Logsoort::Weigering}), (QStringList{u"logboek.lijst"_qs, u"casus.sluit-af"_qs}));
        QCOMPARE(vraag({.soort = Logsoort::Zoeken}), QStringList(u"zoeken.zoek"_qs));
        QCOMPARE(vraag({.soort = Logsoort::Uitvoer}), QStringList(u"uitwisseling.voer-uit"_qs));
        QCOMPARE(vraag({.soort = Logsoort::Wijziging}), (QStringList{u"aanmelding.neem-melding-aan"_qs, u"kamer.maak"_qs}));
        QCOMPARE(vraag({.soort = Logsoort::Toegang}).size(), 3);
        QCOMPARE(vraag({.account = accountId(fg, Rol::Politie)}), (QStringList{u"logboek.lijst"_qs, u"toegang.log-in"_qs}));
        QCOMPARE(vraag({.tot = {2026, 3, 2}, .soort = Logsoort::Toegang}).size(), 1);
        QCOMPARE(vraag({.van = {2026, 3, 3}, .soort = Logsoort::Toegang}).size(), 2);
        QCOMPARE(vraag({.van = {2026, 3, 3}, .account = accountId(fg, Rol::Politie), .soort = Logsoort::Weigering}), QStringList(u"logboek.lijst"_qs));
        QCOMPARE(vraag({.soort = Logsoort::Weigering, .resultaat = u"geweigerd W13"_qs}), QStringList(u"logboek.lijst"_qs));
        QVERIFY(!fg.vraag(VraagLogboek{.van = {2026, 3, 3}, .tot = {2026, 3, 2}}));
    }

    void anEntryTellsOldAndNewWhileTheDossierLives()
    {
        Huis huis;
        metVerandering(huis);
        Kamer &k = huis.coordinator();
        MOET(const Logdetail actie, k.vraag(VraagLogdetail{laatste(k, u"casus.werk-actie-bij"_qs)}));
        QCOMPARE(actie.stand, Detailstand::Aanwezig);
        QCOMPARE(veldVan(actie, u"stand"_qs)->was, u"open"_qs);
        QCOMPARE(veldVan(actie, u"stand"_qs)->werd, u"gedaan"_qs);
        QCOMPARE(veldVan(actie, u"resultaat"_qs)->was, QString());
        MOET(const Logdetail naam, k.vraag(VraagLogdetail{laatste(k, u"personen.wijzig-betrokkene"_qs)}));
        QCOMPARE(veldVan(naam, u"naam"_qs)->was, u"Jansen"_qs);
        QCOMPARE(veldVan(naam, u"naam"_qs)->werd, u"Janssen"_qs);
        QVERIFY(!veldVan(naam, u"voornamen"_qs)->veranderd);
    }

    void oversightSeesThatANameChangedAndNotTheName()
    {
        Huis huis;
        metVerandering(huis);
        huis.logUit();
        Kamer &k = huis.als(Rol::Auditor);
        MOET(const Logdetail d, k.vraag(VraagLogdetail{laatste(k, u"personen.wijzig-betrokkene"_qs)}));
        QVERIFY(veldVan(d, u"naam"_qs)->veranderd && veldVan(d, u"naam"_qs)->verborgen);
        QVERIFY(veldVan(d, u"naam"_qs)->was.isEmpty() && veldVan(d, u"naam"_qs)->werd.isEmpty());
        MOET(const Logdetail a, k.vraag(VraagLogdetail{laatste(k, u"casus.werk-actie-bij"_qs)}));
        QCOMPARE(veldVan(a, u"resultaat"_qs)->werd, u"Gesprek gevoerd"_qs);
    }

    void aMeldingsContentIsItsReceiversInTheLogToo()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Van de buurvrouw"_qs}));
        const qint64 regel = laatste(huis.coordinator(), u"aanmelding.neem-melding-aan"_qs);
        MOET(const Logdetail eigen, huis.coordinator().vraag(VraagLogdetail{regel}));
        QCOMPARE(veldVan(eigen, u"inhoud"_qs)->werd, u"Van de buurvrouw"_qs);
        for (const Rol rol : {Rol::Burgemeester, Rol::Fg, Rol::Auditor}) {
            MOET(const Logdetail d, huis.als(rol).vraag(VraagLogdetail{regel}));
            QCOMPARE(d.stand, Detailstand::NietVoorU);
            QVERIFY(d.velden_.isEmpty());
        }
    }

    void whatWentWithTheDossierIsSaid()
    {
        Huis huis;
        const DossierId d = metVerandering(huis);
        Kamer &k = huis.coordinator();
        const qint64 regel = laatste(k, u"casus.werk-actie-bij"_qs);
        casusSql(k, u"DELETE FROM logdetail WHERE dossier = :d"_qs, {{":d", d.tekst()}});
        casusSql(k, u"UPDATE dossier SET fase = 'afgeschermd' WHERE id = :d"_qs, {{":d", d.tekst()}});
        MOET(const Logdetail weg, k.vraag(VraagLogdetail{regel}));
        QCOMPARE(weg.stand, Detailstand::Afgeschermd);
        QVERIFY(!k.vraag(VraagLogdetail{999999}));
    }

    void scrollingIsNoNewView()
    {
        Huis huis;
        for (int i = 0; i < 5; ++i)
            MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
        Kamer &k = huis.coordinator();
        MOET(const Logboeklijst een, k.vraag(VraagLogboek{.aantal = 3}));
        MOET(const Logboeklijst twee, k.vraag(VraagLogboek{.na = een.volgende, .aantal = 3}));
        QCOMPARE(laatste(k, u"logboek.lijst"_qs), een.rijen.first().volgnummer + 1);
        huis.logUit(); // but nobody begins in the middle unseen
        Kamer &fg = huis.als(Rol::Fg);
        MOET_LUKKEN(fg.vraag(VraagLogboek{.na = u"4"_qs}).map([](const Logboeklijst &) {}));
        QVERIFY(laatste(fg, u"logboek.lijst"_qs) > een.rijen.first().volgnummer + 1);
    }

    // A hundred thousand entries: every page comes through an index, by its key.
    void aLongLogIsReadByKey()
    {
        Huis huis;
        Kamer &k = huis.als(Rol::Fg);
        MOET_LUKKEN(k.database().voerScriptUit(
            "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 120000) INSERT INTO logboek SELECT i, '2026-03-02T10:00:00.000Z', "
            "1 + (i % 97 = 0), 'politie', iif(i % 1000 = 0, 'casus.sluit-af', 'casus.toon'), '2026-' || (i % 500), 'Wet', iif(i % 1000 = 0, 'geweigerd W9a', 'gezien'), x'00', x'00' FROM n"));
        for (const VraagLogboek &v : {VraagLogboek{}, VraagLogboek{.dossiernummer = u"2026-7"_qs}, VraagLogboek{.handeling = u"casus.sluit-af"_qs},
                                      VraagLogboek{.account = AccountId(2)}, VraagLogboek{.soort = Logsoort::Weigering}}) {
            MOET(const Logboeklijst een, k.vraag(v));
            QVERIFY(!een.volgende.isEmpty());
            VraagLogboek verder = v;
            verder.na = een.volgende;
            MOET(const Logboeklijst twee, k.vraag(verder));
            QVERIFY(!twee.rijen.isEmpty() && twee.rijen.first().volgnummer < een.rijen.last().volgnummer);
        }
        for (const auto &[statement, index] : {std::pair("toezicht/logboek-van-dossier", "logboek_dossier"), std::pair("toezicht/logboek-van-account", "logboek_account"),
                                               std::pair("toezicht/logboek-van-handeling", "logboek_handeling"), std::pair("toezicht/logboek-geweigerd", "logboek_geweigerd")}) {
            auto plan = k.database().bereid(Modus::Onderhoud, u"EXPLAIN QUERY PLAN "_qs + *k.database().tekstVan(statement));
            QString woorden;
            while (plan && plan->stap().value_or(false))
                woorden += plan->tekstVan(3) + u'\n';
            QVERIFY2(woorden.contains(QLatin1String(index)) && !woorden.contains(u"TEMP B-TREE"_qs), qPrintable(woorden));
        }
    }

    void thePaperAndTheTableHoldEveryEntry()
    {
        Logboekregel r{.volgnummer = 7, .tijd = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC), .account = u"=cmd()"_qs, .rol = u"fg"_qs, .handeling = u"casus.toon"_qs,
                       .dossier = u"2026-001"_qs, .grond = u"Wet"_qs, .resultaat = u"met \"aanhaling\""_qs};
        const Stuk stuk = logboekstuk({r, r}, u"Alles."_qs, [](const QString &) { return u"Casus"_qs; });
        QCOMPARE(stuk.blokken.last().rijen.size(), 2);
        QCOMPARE(stuk.blokken.last().rijen.first().at(1), u"2-3-2026 10:00:00"_qs);
        QCOMPARE(logboekCsv({r}).split('\n').at(1), QByteArray("\"7\";\"2026-03-02T09:00:00.000Z\";\"'=cmd()\";\"fg\";\"casus.toon\";\"2026-001\";\"Wet\";\"met \"\"aanhaling\"\"\"\r"));
    }

    void theLogReadsNewestFirstInPages()
    {
        Huis huis;
        for (int i = 0; i < 5; ++i)
            MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
        Kamer &kamer = huis.als(Rol::Auditor);
        MOET(const Logboeklijst een, kamer.vraag(VraagLogboek{.handeling = u"aanmelding.neem-melding-aan"_qs, .aantal = 3}));
        QCOMPARE(een.rijen.size(), 3);
        QCOMPARE(een.rijen.first().dossier, u"2026-005"_qs);
        QCOMPARE(een.rijen.first().account, accountVan(Rol::Casuscoordinator));
        MOET(const Logboeklijst twee, kamer.vraag(VraagLogboek{.handeling = u"aanmelding.neem-melding-aan"_qs, .na = een.volgende, .aantal = 3}));
        QCOMPARE(twee.rijen.size(), 2);
        QVERIFY(twee.volgende.isEmpty());
    }

    void oneDossierCanBeFollowed()
    {
        Huis huis;
        for (int i = 0; i < 2; ++i)
            MOET_LUKKEN(huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 3, 1}, .inhoud = u"Iets"_qs}));
        MOET(const Logboeklijst lijst, huis.als(Rol::Fg).vraag(VraagLogboek{.dossiernummer = u"2026-002"_qs}));
        QCOMPARE(lijst.rijen.size(), 1);
        MOET(const Logboeklijst geen, huis.als(Rol::Fg).vraag(VraagLogboek{.dossiernummer = u"' OR 1=1 --"_qs}));
        QVERIFY(geen.rijen.isEmpty());
    }

    void readingTheLogIsLoggedToo()
    {
        Huis huis;
        Kamer &kamer = huis.als(Rol::Auditor);
        STAAT_TOE("W14.2", kamer.vraag(VraagLogboek{}));
        MOET(const Logboeklijst lijst, kamer.vraag(VraagLogboek{}));
        QCOMPARE(lijst.rijen.first().handeling, u"logboek.lijst"_qs);
        QCOMPARE(lijst.rijen.first().resultaat, u"gezien"_qs);
    }

    void onlyWhoAnswersOrSupervisesReadsIt()
    {
        Huis huis;
        WEIGERT("W13", huis.als(Rol::Politie).vraag(VraagLogboek{}));
        WEIGERT("W13", huis.als(Rol::Deelnemer).vraag(VraagLogboek{}));
        STAAT_TOE("W13", huis.als(Rol::Burgemeester).vraag(VraagLogboek{}));
    }
};

QTEST_GUILESS_MAIN(TestLogboekvragen)
#include "tst_logboekvragen.moc"
