// SPDX-License-Identifier: EUPL-1.2
#include "tests/beheer/beheerproef.h"

#include "core/personen/deelnemer.h"

using namespace weegkamer;

class TestMachtiging : public QObject
{
    Q_OBJECT
    std::unique_ptr<Huis> m_huis = std::make_unique<Huis>();

    template <class F>
    Gelukt mag(F &&verander, Rol rol = Rol::Politie)
    {
        MaakAccount h = nieuwAccount(u"Proef"_qs, rol);
        verander(h);
        return m_huis->als(Rol::Beheerder).mag(QLatin1String(MaakAccount::kop.naam), naarJson(h));
    }

private Q_SLOTS:
    void anIncidentalThirdGetsNoAccount()
    {
        WEIGERT("B11a", mag([](auto &h) { h.machtiging.grond = Toegangsgrond::Derde; }));
        STAAT_TOE("B11a", mag([](auto &) {}));
    }

    void onlyWhoIsDesignatedGetsAccess()
    {
        // The ground belongs to the role.
        WEIGERT("W13", mag([](auto &h) { h.machtiging.grond = Toegangsgrond::Ict; }));
        WEIGERT("W13", mag([](auto &h) { h.machtiging.grond = Toegangsgrond::Overleg; }, Rol::Auditor));
        WEIGERT("W13", mag([](auto &h) { h.machtiging.grond = Toegangsgrond::Audit; }, Rol::Beheerder));
        for (const Rol rol : Rollen::alle().lijst())
            STAAT_TOE("W13", mag([](auto &) {}, rol));
        WEIGERT("W13", m_huis->als(Rol::Politie).doe(nieuwAccount()));
    }

    void withoutScreeningThereIsNoAccount()
    {
        WEIGERT("B12a", mag([](auto &h) { h.machtiging.screening.reset(); }));
        WEIGERT("B12a", mag([](auto &h) { h.machtiging.afgever = u"  "_qs; }));
        WEIGERT("B12a", mag([](auto &h) { h.machtiging.afgegevenOp = {}; }));
        WEIGERT("B12a", mag([](auto &h) { h.machtiging.afgegevenOp = QDate(2026, 3, 3); })); // tomorrow
        WEIGERT("B12a", mag([](auto &h) { h.machtiging.gecontroleerdDoor.clear(); }));
        WEIGERT("B12a", mag([](auto &h) { h.machtiging.gecontroleerdDoor = u" PROEF"_qs; })); // by oneself
        STAAT_TOE("B12a", mag([](auto &h) { h.machtiging.screening = Screeningsoort::Screening; }));
        WEIGERT("B12b", mag([](auto &h) { h.machtiging.afgever.clear(); }, Rol::Auditor));
        WEIGERT("B12b", mag([](auto &h) { h.machtiging.screening.reset(); }, Rol::Beheerder));
        STAAT_TOE("B12b", mag([](auto &) {}, Rol::Beheerder));
    }

    void theFieldWithTheFaultIsNamed()
    {
        const auto uit = mag([](auto &h) { h.machtiging.afgever.clear(); });
        QCOMPARE(uit.error().weigering->veld, u"machtiging.afgever"_qs);
    }

    void theEmployerIsADeelnemerForWhoIsDesignated()
    {
        WEIGERT("B12e", mag([](auto &h) { h.machtiging.deelnemer = {}; }));
        WEIGERT("B12e", mag([](auto &h) { h.machtiging.deelnemer = DeelnemerId(99); }));
        WEIGERT("B12e", mag([](auto &h) { h.machtiging.werkgever.clear(); }, Rol::Auditor));
        WEIGERT("B12e", mag([](auto &h) { h.machtiging.tot = QDate(2026, 3, 1); })); // yesterday
        STAAT_TOE("B12e", mag([](auto &h) { h.machtiging.tot = QDate(2026, 3, 2); }));
        STAAT_TOE("B12e", mag([](auto &h) { h.machtiging.werkgever = u"Auditbureau"_qs; }, Rol::Auditor));
    }

    void anAuditorIsIndependent()
    {
        WEIGERT("B18.3", mag([](auto &h) { h.machtiging.onafhankelijk = false; }, Rol::Auditor));
        STAAT_TOE("B18.3", mag([](auto &) {}, Rol::Auditor));
    }

    void onTheLastWorkingDayTheRightsEnd()
    {
        Huis huis;
        Machtiging m = goedeMachtiging(Rol::Politie);
        m.tot = QDate(2026, 3, 10);
        MOET_LUKKEN(huis.als(Rol::Beheerder).doe(WijzigMachtiging{AccountId(3), Rol::Politie, m}));
        huis.logUit();
        huis.klok.verder(8); // 10 March
        STAAT_TOE("B12e", Kamer::open(huis.pad(), u"politie"_qs, huisgeheim(), huis.klok));
        huis.klok.verder(1);
        WEIGERT("B12e", Kamer::open(huis.pad(), u"politie"_qs, huisgeheim(), huis.klok));
        WEIGERT("B12e", huis.coordinator().doeAls(u"politie"_qs, huisgeheim(), u"beheer.bekrachtig-sleutels"_qs, {}));
        QCOMPARE(regelVan(huis.als(Rol::Beheerder), u"politie"_qs).stand, Accountstand::UitDienst);
        QCOMPARE(regelVan(huis.als(Rol::Beheerder), u"burgemeester"_qs).stand, Accountstand::Werkt);
    }

    void aBodyThatIsAddedCanBeAnEmployer()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(VoegOrganisatieToe{.naam = u"Raad voor de Kinderbescherming"_qs, .soort = Deelnemersoort::Andere, .bron = u"Wet art. 3(1)"_qs}));
        huis.logUit();
        MOET(const auto lijst, huis.als(Rol::Beheerder).vraag(VraagAccounts{}));
        QCOMPARE(lijst.deelnemers.size(), 5);
        QVERIFY(std::any_of(lijst.deelnemers.begin(), lijst.deelnemers.end(), [](const Bosdeelnemer &d) { return d.naam.startsWith(u"Raad"_qs); }));
    }
};

QTEST_GUILESS_MAIN(TestMachtiging)
#include "tst_machtiging.moc"
