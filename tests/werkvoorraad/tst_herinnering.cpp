// SPDX-License-Identifier: EUPL-1.2
#include "core/werkvoorraad/herinnering.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/vul.h"

using namespace weegkamer;

namespace
{
/// A duty of the police and one of one deelnemer in a dossier that holds distinctive words.
struct Opstelling {
    Huis huis;
    DossierId dossier;
    PlichtId politie;
    PlichtId deelnemer;
    PlichtId eigen;

    Opstelling()
    {
        dossier = vulCasus(huis).value();
        Kamer &k = huis.coordinator();
        const auto leg = [&](const char *rol, const QString &account, const char *uiterlijk) {
            casusSql(k, u"INSERT INTO plicht (dossier, soort, rol, omschrijving, regel, sinds, uiterlijk, account) VALUES (:d, 'oordeel', :rol, "
                        "'Oordeel geven in de weging', 'W5.3a', '2026-02-20', :uiterlijk, :account)"_qs,
                     {{":d", dossier.tekst()}, {":rol", QLatin1String(rol)}, {":uiterlijk", QString::fromLatin1(uiterlijk)}, {":account", account}});
            return PlichtId(k.database().laatsteId());
        };
        politie = leg("politie", {}, "2026-02-27");
        deelnemer = leg("deelnemer", accountId(k, Rol::Deelnemer).tekst(), nullptr);
        eigen = leg("casuscoordinator", {}, nullptr);
    }
    Kamer &k() { return huis.coordinator(); }
};

QString alles(const Herinnertekst &t)
{
    QString uit = t.onderwerp + t.tekst + t.brief.titel;
    for (const Blok &b : t.brief.blokken) {
        uit += b.tekst;
        for (const QStringList &rij : b.rijen)
            uit += rij.join(u' ');
    }
    return uit;
}
} // namespace

class TestHerinnering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsSayWhatByWhenAndOnWhatGround()
    {
        Opstelling o;
        MOET(const Herinnertekst t, o.k().vraag(VraagHerinnering{o.dossier, o.politie}));
        QCOMPARE(t.onderwerp, u"Herinnering: dossier 2026-001"_qs);
        for (const QString &deel : {u"Oordeel geven in de weging"_qs, u"27 februari 2026"_qs, u"Wet art. 5(3)"_qs, u"Politie"_qs, u"moest klaar zijn"_qs}) {
            QVERIFY2(t.tekst.contains(deel), qPrintable(t.tekst));
            QVERIFY2(alles(t).count(deel) >= 2, qPrintable(deel)); // in the letter too
        }
        MOET(const Herinnertekst een, o.k().vraag(VraagHerinnering{o.dossier, o.deelnemer}));
        QVERIFY2(een.tekst.contains(u"Aan: deelnemer, deelnemer"_qs), qPrintable(een.tekst)); // the account is named after its role here
        QVERIFY(een.tekst.contains(u"open sinds 20 februari 2026"_qs));
    }

    void nothingOfTheDossierIsInIt()
    {
        Opstelling o;
        MOET(const Herinnertekst t, o.k().vraag(VraagHerinnering{o.dossier, o.politie}));
        for (const QString &woord : vulwoorden)
            QVERIFY2(!alles(t).contains(woord, Qt::CaseInsensitive), qPrintable(alles(t)));
        // The control: these words are in the dossier.
        QCOMPARE(casusWaarde(o.k(), u"SELECT count(*) FROM betrokkene WHERE dossier = 1 AND naam = 'Wervelvoort' AND bsn = '111222333'"_qs), u"1"_qs);
    }

    void whoWasRemindedWhenStandsAtTheLineAndInTheLog()
    {
        Opstelling o;
        STAAT_TOE("W5.3h", o.k().doe(Herinner{o.dossier, o.politie, Herinnerwijze::Tekst}));
        o.huis.klok.verder(2);
        MOET_LUKKEN(o.k().doe(Herinner{o.dossier, o.politie, Herinnerwijze::Brief}));
        MOET(const Werklijst lijst, o.k().vraag(ToonWerkvoorraad{.groep = Werkgroep::WachtOpAnderen}));
        QCOMPARE(lijst.rijen.constFirst().herinnerdOp, QDate(2026, 3, 4));
        QVERIFY(!lijst.rijen.constLast().herinnerdOp.isValid());
        QCOMPARE(lijst.rijen.constLast().wie, u"deelnemer"_qs);
        MOET(const Herinnertekst t, o.k().vraag(VraagHerinnering{o.dossier, o.politie}));
        QCOMPARE(t.keer, 2);
        QCOMPARE(casusWaarde(o.k(), u"SELECT group_concat(resultaat, '; ') FROM logboek WHERE handeling = 'werkvoorraad.herinner' AND dossier = '2026-001'"_qs),
                 u"gedaan: herinnerd, tekst; gedaan: herinnerd, brief"_qs);
        // Who is reminded sees it too.
        MOET(const Werklijst politie, o.huis.als(Rol::Politie).vraag(ToonWerkvoorraad{}));
        QCOMPARE(politie.rijen.constFirst().herinnerdOp, QDate(2026, 3, 4));
    }

    void nobodyIsRemindedOfWhatIsNotTheirs()
    {
        Opstelling o;
        WEIGERT("W5.3h", o.k().doe(Herinner{o.dossier, o.eigen, Herinnerwijze::Tekst}));
        const auto elders = o.k().doe(Herinner{o.dossier, PlichtId(9999), Herinnerwijze::Tekst});
        QCOMPARE(elders.error().soort, FoutSoort::NietGevonden);
        MOET_LUKKEN(o.k().database().waarde(u"UPDATE plicht SET afgedaan_op = '2026-03-02' WHERE rol = 'politie'"_qs));
        QCOMPARE(o.k().doe(Herinner{o.dossier, o.politie, Herinnerwijze::Tekst}).error().soort, FoutSoort::NietGevonden);
        QCOMPARE(o.k().vraag(VraagHerinnering{o.dossier, o.politie}).error().soort, FoutSoort::NietGevonden);
        // A duty of another dossier is not this one's.
        const DossierId ander = maakCasus(o.k());
        QCOMPARE(o.k().vraag(VraagHerinnering{ander, o.deelnemer}).error().soort, FoutSoort::NietGevonden);
        WEIGERT("W13", o.huis.als(Rol::Politie).vraag(VraagHerinnering{o.dossier, o.deelnemer}));
        WEIGERT("W13", o.huis.als(Rol::Burgemeester).doe(Herinner{o.dossier, o.deelnemer, Herinnerwijze::Tekst}));
    }
};

QTEST_GUILESS_MAIN(TestHerinnering)
#include "tst_herinnering.moc"
