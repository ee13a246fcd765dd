// SPDX-License-Identifier: EUPL-1.2
#include "core/handeling/dagtoets.h"

#include "core/aanmelding/melding.h"
#include "core/handeling/register.h"
#include "core/kamer/oefening.h"
#include "tests/steun/casusproef.h"

#include <QtTest>

using namespace weegkamer;

namespace
{
const QDate vandaag(2026, 3, 2);

/// Whether the fields, or those of what is in them, hold a day of this name.
bool heeftDag(const std::vector<VeldInfo> &velden, const QString &naam)
{
    return std::any_of(velden.begin(), velden.end(), [&](const VeldInfo &v) {
        return (v.naam == naam && (v.soort == VeldSoort::Datum || v.soort == VeldSoort::Deeldatum)) || heeftDag(v.deel, naam);
    });
}
} // namespace

class TestDagtoets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A field or a handeling that gets another name would be checked no longer.
    void eachLimitBelongsToADayOfAHandeling_data()
    {
        QTest::addColumn<QString>("handeling");
        QTest::addColumn<QString>("veld");
        QTest::addColumn<int>("mis"); ///< days from today that are refused; the other side may stand
        QTest::addColumn<bool>("vandaagOok"); ///< today itself may stand
        const auto rij = [](const char *handeling, const char *veld, int mis = 1, bool vandaagOok = true) {
            QTest::addRow("%s %s", handeling, veld) << QString::fromLatin1(handeling) << QString::fromLatin1(veld) << mis << vandaagOok;
        };
        rij("aanmelding.meld-aan", "ontvangen-op");
        rij("aanmelding.meld-aan", "geboortedatum");
        rij("aanmelding.wijzig", "ontvangen-op");
        rij("aanmelding.neem-melding-aan", "ontvangen-op");
        rij("aanmelding.voeg-feit-toe", "datum");
        rij("aanmelding.wijzig-feit", "datum");
        rij("aanmelding.neem-oud-dossier-op", "opgemaakt-op");
        rij("aanmelding.neem-oud-dossier-op", "geboortedatum");
        rij("aanmelding.leg-ontvangstbevestiging-vast", "verstuurd-op");
        rij("weging.geef-oordeel", "namens-datum");
        rij("casus.breng-in", "datum");
        rij("casus.breng-in", "namens-datum");
        rij("casus.verstrek-aan-derde", "datum");
        rij("casus.voeg-actie-toe", "uiterlijk", -1);
        rij("personen.verhuis", "van");
        rij("personen.wijzig-betrokkene", "geboortedatum");
        rij("werkvoorraad.meld-afwezig", "tot", -1);
        rij("beheer.maak-account", "afgegeven-op");
        rij("beheer.maak-account", "tot", -1);
        rij("beheer.wijzig-machtiging", "afgegeven-op");
        rij("beheer.wijzig-machtiging", "tot", -1);
        rij("casus.evalueer-plan", "volgende", -1, false);
        rij("weging.houd-aan", "tot", -1, false);
        rij("weging.wijs-plaatsvervanger-aan", "tot", -1);
        rij("bewaring.wijs-tweede-persoon-aan", "aangewezen-op");
        rij("bewaring.leg-overleg-vast", "gevraagd-op");
        rij("bewaring.voeg-late-brief-toe", "ontvangen-op");
        rij("bewaring.leg-bezwaar-vast", "ontvangen-op");
        rij("bewaring.beslis-informeren", "geinformeerd-op");
        rij("bewaring.houd-vast", "herbeoordelen-op", -1, false);
        rij("bewaring.verleng-vasthouding", "herbeoordelen-op", -1, false);
        rij("bewaring.herstel-inbreng", "namens-datum");
        rij("kamer.draai-klok", "datum", -1, false);
    }
    void eachLimitBelongsToADayOfAHandeling()
    {
        QFETCH(QString, handeling);
        QFETCH(QString, veld);
        QFETCH(int, mis);
        QFETCH(bool, vandaagOok);
        static const auto huis = std::make_unique<Huis>();
        const HandelingDefinitie *d = huis->coordinator().handelingen().handeling(handeling);
        QVERIFY(d);
        QVERIFY(heeftDag(d->velden, veld));
        QVERIFY(toetsDag(handeling, veld, vandaag.addDays(mis), vandaag).endsWith(u'.'));
        QCOMPARE(toetsDag(handeling, veld, vandaag, vandaag).isEmpty(), vandaagOok);
        QCOMPARE(toetsDag(handeling, veld, vandaag.addDays(-mis), vandaag), QString());
        QCOMPARE(toetsDag(handeling, veld, {}, vandaag), QString());
    }

    void whatHasNoLimitMayStand()
    {
        QCOMPARE(toetsDag(u"casus.breng-in"_qs, u"uiterlijk"_qs, {2126, 1, 1}, vandaag), QString());
        QCOMPARE(toetsDag(u"werkvoorraad.meld-afwezig"_qs, u"van"_qs, {1926, 1, 1}, vandaag), QString());
        QCOMPARE(toetsDag(u"casusje.breng-in"_qs, u"datum"_qs, {2126, 1, 1}, vandaag), QString());
    }

    // What a form says early is what saving would say.
    void savingSaysTheSameWords()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const QDate morgen = k.vandaag().addDays(1);
        const auto melding = k.doe(NeemMeldingAan{.ontvangenOp = morgen, .melder = {}, .contact = {}, .relatie = {}, .inhoud = u"Iemand zag iets."_qs});
        QVERIFY(!melding);
        QVERIFY(melding.error().weigering);
        QCOMPARE(melding.error().weigering->uitleg, toetsDag(u"aanmelding.neem-melding-aan"_qs, u"ontvangen-op"_qs, morgen, k.vandaag()));
        const DossierId casus = maakCasus(k);
        MOET_LUKKEN(k.doe(deelneming(casus, organisatie(k, u"politie"_qs), accountId(k, Rol::Politie))));
        BrengIn inbreng = namensInbreng(casus, organisatie(k, u"politie"_qs));
        inbreng.datum = morgen;
        const auto ingebracht = k.doe(inbreng);
        QVERIFY(!ingebracht);
        QCOMPARE(ingebracht.error().velden.value(0).uitleg, toetsDag(u"casus.breng-in"_qs, u"datum"_qs, morgen, k.vandaag()));
        const auto gedraaid = k.doe(DraaiKlok{k.vandaag()});
        QVERIFY(!gedraaid);
        QCOMPARE(gedraaid.error().weigering->uitleg, toetsDag(u"kamer.draai-klok"_qs, u"datum"_qs, k.vandaag(), k.vandaag()));
    }
};

QTEST_GUILESS_MAIN(TestDagtoets)
#include "tst_dagtoets.moc"
