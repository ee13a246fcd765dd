// SPDX-License-Identifier: EUPL-1.2
#include "core/zoeken/vindsnel.h"

#include "core/bewaring/sluitaf.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/vul.h"

using namespace weegkamer;

namespace
{
/// A casus with the deelnemer's body and an action of it.
struct Opzet {
    explicit Opzet(Huis &huis, const QString &naam = u"Zonderling"_qs) : dossier(maakCasus(huis.coordinator(), {.naam = naam}))
    {
        Kamer &k = huis.coordinator();
        const DeelnemerId reclassering = organisatie(k, u"reclassering"_qs);
        const auto mee = k.doe(deelneming(dossier, reclassering, accountId(k, Rol::Deelnemer)));
        const auto doel = k.doe(StelDoel{dossier, u"Rust in huis"_qs});
        if (!mee || !doel)
            qFatal("no casus to find");
        VoegActieToe a = actie(dossier, DoelId(doel->id), reclassering);
        a.omschrijving = u"Wekelijks gesprek met de jongerencoach"_qs;
        const auto gedaan = k.doe(a);
        if (!gedaan)
            qFatal("%s", qPrintable(waarom(gedaan.error())));
        actieId = ActieId(gedaan->id);
        nummer = casusWaarde(k, u"SELECT nummer FROM dossier WHERE id = "_qs + dossier.tekst());
    }
    DossierId dossier;
    ActieId actieId;
    QString nummer;
};

qsizetype aantal(const Vondsten &v)
{
    return v.dossiers.size() + v.personen.size() + v.acties.size();
}
} // namespace

class TestVindSnel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDossierIsFoundByNumberAPersonByNameAndAnActionByItsWords()
    {
        Huis huis;
        const Opzet o(huis);
        Kamer &k = huis.coordinator();
        MOET(const Vondsten opNummer, k.vraag(VindSnel{o.nummer}));
        QCOMPARE(opNummer.dossiers.size(), 1);
        QCOMPARE(opNummer.dossiers.first().dossier, o.dossier);
        QVERIFY(opNummer.dossiers.first().naam.isEmpty()); // who knows a number is not told the name
        MOET(const Vondsten opNaam, k.vraag(VindSnel{u"zonderl"_qs}));
        QCOMPARE(opNaam.personen.size(), 1);
        QCOMPARE(opNaam.personen.first().naam, u"Sam van Zonderling"_qs);
        QCOMPARE(opNaam.personen.first().fase, Fase::Casus);
        MOET(const Vondsten opActie, k.vraag(VindSnel{u"jongerenc"_qs}));
        QCOMPARE(opActie.acties.size(), 1);
        QCOMPARE(opActie.acties.first().nummer, o.nummer);
        QCOMPARE(opActie.acties.first().uiterlijk, QDate(2026, 3, 20));
        QVERIFY(opActie.personen.isEmpty());
        // The goal stands in the same text, but is no action.
        MOET(const Vondsten opDoel, k.vraag(VindSnel{u"huis"_qs}));
        QCOMPARE(aantal(opDoel), 0);
        MOET_LUKKEN(k.doe(WerkActieBij{o.dossier, o.actieId, Actiestand::Gedaan, u"Klaar"_qs}));
        MOET(const Vondsten na, k.vraag(VindSnel{u"jongerencoach"_qs}));
        QVERIFY(na.acties.isEmpty());
    }

    void whatIsTooShortFindsNothing()
    {
        Huis huis;
        const Opzet o(huis);
        for (const QString &woord : {u"z"_qs, u" "_qs, u"2"_qs, u"🙂"_qs, u"\"*"_qs, u"'; DROP"_qs}) {
            MOET(const Vondsten v, huis.coordinator().vraag(VindSnel{woord}));
            QVERIFY2(aantal(v) == 0, qPrintable(woord));
        }
    }

    void noMoreThanAHandfulOfEach()
    {
        Huis huis;
        for (int i = 0; i < 7; ++i)
            Opzet(huis, u"Veelnaam"_qs);
        MOET(const Vondsten v, huis.coordinator().vraag(VindSnel{u"veelnaam"_qs}));
        QCOMPARE(v.personen.size(), VindSnel::hoogstens);
        MOET(const Vondsten a, huis.coordinator().vraag(VindSnel{u"jongerencoach"_qs}));
        QCOMPARE(a.acties.size(), VindSnel::hoogstens);
        MOET(const Vondsten n, huis.coordinator().vraag(VindSnel{u"2025-"_qs}));
        QCOMPARE(n.dossiers.size(), VindSnel::hoogstens);
    }

    void whatMayNotBeSeenIsNotThereNorCounted_data()
    {
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<bool>("ziet");
        QTest::newRow("coordinator (the control)") << Rol::Casuscoordinator << true;
        QTest::newRow("contactpunt") << Rol::Contactpunt << true;
        QTest::newRow("a deelnemer of another casus") << Rol::Deelnemer << false;
    }
    void whatMayNotBeSeenIsNotThereNorCounted()
    {
        QFETCH(Rol, rol);
        QFETCH(bool, ziet);
        Huis huis;
        const Opzet eigen(huis, u"Eigenling"_qs);
        // Seven of another casus that nobody of the deelnemer's body takes part in: more than a handful, to show in a count.
        QStringList vreemd;
        for (int i = 0; i < 7; ++i) {
            Kamer &k = huis.coordinator();
            const DossierId d = maakCasus(k, {.naam = u"Kanarieman"_qs});
            MOET_LUKKEN(k.doe(deelneming(d, organisatie(k, u"politie"_qs))));
            MOET(const Gedaan doel, k.doe(StelDoel{d, u"Doel"_qs}));
            VoegActieToe a = actie(d, DoelId(doel.id), organisatie(k, u"politie"_qs));
            a.omschrijving = u"Kanarieactie"_qs;
            MOET_LUKKEN(k.doe(a));
            vreemd.append(casusWaarde(k, u"SELECT nummer FROM dossier WHERE id = "_qs + d.tekst()));
        }
        Kamer &k = huis.als(rol);
        for (const QString &woord : {u"kanarieman"_qs, u"kanarieactie"_qs, vreemd.first()}) {
            MOET(const Vondsten v, k.vraag(VindSnel{woord}));
            QVERIFY2((aantal(v) > 0) == ziet, qPrintable(woord));
        }
        // A handful is filled with one's own, not with what was left out.
        MOET(const Vondsten alle, k.vraag(VindSnel{u"sam"_qs}));
        QCOMPARE(alle.personen.size(), ziet ? VindSnel::hoogstens : 1);
        const QString log = casusWaarde(huis.coordinator(), u"SELECT group_concat(resultaat, ';') FROM logboek WHERE handeling = 'zoeken.vind-snel' AND rol = '"_qs + tekst(rol) + u'\'');
        QCOMPARE(log.contains(vreemd.first()), ziet);
    }

    void whatIsShieldedIsNotFoundByAnybody()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Kamer &k = huis.coordinator();
        const QString nummer = casusWaarde(k, u"SELECT nummer FROM dossier WHERE id = "_qs + id.tekst());
        casusSql(k, u"UPDATE zoektekst SET soort = 'betrokkene' WHERE dossier = :d"_qs, {{":d", id.tekst()}});
        MOET(const Vondsten voor, k.vraag(VindSnel{u"wervelvoort"_qs}));
        QCOMPARE(voor.personen.size(), 1); // the control
        MOET_LUKKEN(k.doe(SluitAf{id, Sluitreden::DoelBereikt, u"Klaar."_qs, u"Bij terugval."_qs}));
        for (const Rol rol : {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie, Rol::Contactpunt, Rol::Deelnemer}) {
            for (const QString &woord : {u"wervelvoort"_qs, nummer}) {
                MOET(const Vondsten v, huis.als(rol).vraag(VindSnel{woord}));
                QVERIFY2(aantal(v) == 0, qPrintable(tekst(rol) + u' ' + woord));
            }
        }
    }

    void theLogKeepsWhatWasFoundAndNotTheWords()
    {
        Huis huis;
        const Opzet o(huis);
        Kamer &k = huis.coordinator();
        MOET_LUKKEN(k.vraag(VindSnel{u"zonderling"_qs}));
        MOET_LUKKEN(k.vraag(VindSnel{u"nergens"_qs}));
        QCOMPARE(casusWaarde(k, u"SELECT group_concat(resultaat, '; ') FROM logboek WHERE handeling = 'zoeken.vind-snel'"_qs), QString(u"1 treffer: "_qs + o.nummer + u"; 0 treffers"_qs));
        QCOMPARE(casusWaarde(k, u"SELECT count(*) FROM logdetail WHERE detail LIKE '%zonderling%' OR detail LIKE '%nergens%'"_qs), u"0"_qs);
    }

    void whoMayNotSearchMayNotSearchQuickly()
    {
        Huis huis;
        for (const Rol rol : {Rol::Auditor, Rol::Fg})
            WEIGERT("W13", huis.als(rol).vraag(VindSnel{u"zonderling"_qs}));
    }
};

QTEST_GUILESS_MAIN(TestVindSnel)
#include "tst_vindsnel.moc"
