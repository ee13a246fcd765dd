// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casusbeeld.h"
#include "tests/steun/casusproef.h"

using namespace weegkamer;

class TestDerde : public QObject
{
    Q_OBJECT

    static VerstrekAanDerde verstrekking(DossierId dossier)
    {
        return {dossier, u"J. de Meester"_qs, u"Basisschool De Linde"_qs, u"De afspraak over het halen en brengen"_qs,
                u"De school moet weten wie het kind mag ophalen"_qs, {2026, 3, 2}, Verstrekkingswijze::Mondeling, true};
    }

private Q_SLOTS:
    void whatAThirdGetsIsKeptWithItemsAndReason()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        VerstrekAanDerde v = verstrekking(dossier);
        v.onderdelen.clear();
        WEIGERT("B11b", k.doe(v));
        v = verstrekking(dossier);
        v.reden.clear();
        WEIGERT("B11b", k.doe(v));
        STAAT_TOE("B11b", k.doe(verstrekking(dossier)));
        MOET(const Casusbeeld beeld, k.vraag(ToonCasus{dossier}));
        QCOMPARE(beeld.derden.size(), 1);
        QCOMPARE(beeld.derden.first().organisatie, u"Basisschool De Linde"_qs);
        QCOMPARE(beeld.derden.first().hoe, Verstrekkingswijze::Mondeling);
        QVERIFY(beeld.derden.first().gewezenOpGeheimhouding);
        QVERIFY(casusWaarde(k, u"SELECT tekst FROM zoektekst WHERE soort = 'derde'"_qs).contains(u"J. de Meester"_qs));
    }

    void aThirdIsToldOfSecrecyFirst()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        VerstrekAanDerde v = verstrekking(maakCasus(k));
        v.gewezenOpGeheimhouding = false;
        WEIGERT("B11c", k.doe(v));
        v.gewezenOpGeheimhouding = true;
        STAAT_TOE("B11c", k.doe(v));
    }

    void aThirdCantBeGivenAnAccount()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        QJsonObject met = naarJson(verstrekking(dossier));
        met.insert(u"account"_qs, u"5"_qs);
        const auto nee = k.doe(u"casus.verstrek-aan-derde"_qs, met);
        QCOMPARE(nee.error().soort, FoutSoort::Invoer);
        QCOMPARE(nee.error().velden.first().veld, u"account"_qs);
        VerstrekAanDerde aanAccount = verstrekking(dossier);
        aanAccount.naam = u" Deelnemer "_qs;
        WEIGERT("B11a", k.doe(aanAccount));
        STAAT_TOE("B11a", k.doe(verstrekking(dossier)));
    }

    void aRegularDeelnemerIsNoThird()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        VerstrekAanDerde v = verstrekking(maakCasus(k));
        v.organisatie = u"politie"_qs;
        WEIGERT("W3.3", k.doe(v));
        v.organisatie = u"Voetbalvereniging"_qs;
        STAAT_TOE("W3.3", k.doe(v));
    }

    void nothingGoesOutWhileACorrectionIsOpen()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        MOET_LUKKEN(k.doe(deelneming(dossier, politie)));
        MOET(const Gedaan inbreng, k.doe(namensInbreng(dossier, politie)));
        MOET_LUKKEN(k.doe(MarkeerOnjuist{dossier, InbrengId(inbreng.id), u"Onjuist"_qs}));
        WEIGERT("B8b", k.doe(verstrekking(dossier)));
        MOET_LUKKEN(k.doe(HerstelInbreng{dossier, InbrengId(inbreng.id), Herstel::Vernietigen, {}, Ontvangstwijze::OpPapier, u"A. Agent"_qs,
                                         u"Wijkagent"_qs, {2026, 3, 2}}));
        STAAT_TOE("B8b", k.doe(verstrekking(dossier)));
    }

    void aDayInTheFutureIsRefusedBesideItsField()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        VerstrekAanDerde v = verstrekking(maakCasus(k));
        v.datum = {2026, 3, 3};
        QCOMPARE(k.doe(v).error().velden.first().veld, u"datum"_qs);
    }

    void onlyTheCoordinatorGivesToAThird()
    {
        Huis huis;
        const DossierId dossier = maakCasus(huis.coordinator());
        WEIGERT("W13", huis.als(Rol::Politie).doe(verstrekking(dossier)));
        WEIGERT("W13", huis.als(Rol::Deelnemer).doe(verstrekking(dossier)));
    }
};

QTEST_GUILESS_MAIN(TestDerde)
#include "tst_derde.moc"
