// SPDX-License-Identifier: EUPL-1.2
#include "core/casus/casuslijst.h"

#include "tests/steun/casusproef.h"

using namespace weegkamer;

class TestLijst : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesFollowEachOtherWithoutGapOrRepeat_data()
    {
        QTest::addColumn<Casusvolgorde>("volgorde");
        QTest::newRow("by number") << Casusvolgorde::Nummer;
        QTest::newRow("by evaluation") << Casusvolgorde::Evaluatie;
    }
    void pagesFollowEachOtherWithoutGapOrRepeat()
    {
        QFETCH(Casusvolgorde, volgorde);
        Huis huis;
        Kamer &k = huis.coordinator();
        for (int i = 0; i < 120; ++i)
            maakCasus(k, {.evaluatieOp = QDate(2026, 9, 1).addDays(i * 7 % 10)}); // a dozen share each day
        maakCasus(k, {.fase = Fase::Weging});
        QList<Casusregel> alle;
        VraagCasussen v{.volgorde = volgorde, .aantal = 50};
        QList<qsizetype> bladzijden;
        do {
            MOET(const Casuslijst lijst, k.vraag(v));
            bladzijden.append(lijst.rijen.size());
            alle += lijst.rijen;
            v.na = lijst.volgende;
        } while (!v.na.isEmpty());
        QCOMPARE(bladzijden, (QList<qsizetype>{50, 50, 20}));
        QSet<qint64> gezien;
        for (const Casusregel &r : alle)
            gezien.insert(r.dossier.waarde());
        QCOMPARE(gezien.size(), 120);
        const bool opNummer = volgorde == Casusvolgorde::Nummer;
        QVERIFY(std::is_sorted(alle.begin(), alle.end(), [&](const Casusregel &a, const Casusregel &b) {
            return opNummer ? a.dossier > b.dossier : std::tie(a.evaluatieOp, a.dossier) < std::tie(b.evaluatieOp, b.dossier);
        }));
    }

    void aRowCountsOpenActionsAndNamesTheFirstOne()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        const DossierId dossier = maakCasus(k);
        const DeelnemerId politie = organisatie(k, u"politie"_qs);
        MOET_LUKKEN(k.doe(deelneming(dossier, politie)));
        MOET(const Gedaan doel, k.doe(StelDoel{dossier, u"Rust"_qs}));
        VoegActieToe a = actie(dossier, DoelId(doel.id), politie);
        MOET_LUKKEN(k.doe(a));
        a.uiterlijk = {2026, 3, 10};
        MOET_LUKKEN(k.doe(a));
        a.uiterlijk = {2026, 3, 5};
        MOET(const Gedaan klaar, k.doe(a));
        MOET_LUKKEN(k.doe(WerkActieBij{dossier, ActieId(klaar.id), Actiestand::Gedaan, u"Klaar"_qs}));
        MOET(const Casuslijst lijst, k.vraag(VraagCasussen{}));
        QCOMPARE(lijst.rijen.size(), 1);
        QCOMPARE(lijst.rijen.first().betrokkene, u"Sam van Jansen"_qs);
        QCOMPARE(lijst.rijen.first().openActies, 2);
        QCOMPARE(lijst.rijen.first().volgendeActie, QDate(2026, 3, 10));
        QVERIFY(lijst.volgende.isEmpty());
    }

    void oversightNeedsNoNamesInAList_data()
    {
        QTest::addColumn<Rol>("rol");
        QTest::addColumn<bool>("metNaam");
        QTest::newRow("contactpunt") << Rol::Contactpunt << true;
        QTest::newRow("fg") << Rol::Fg << false;
        QTest::newRow("auditor") << Rol::Auditor << false;
    }
    void oversightNeedsNoNamesInAList()
    {
        QFETCH(Rol, rol);
        QFETCH(bool, metNaam);
        Huis huis;
        maakCasus(huis.coordinator());
        MOET(const Casuslijst lijst, huis.als(rol).vraag(VraagCasussen{}));
        QCOMPARE(lijst.rijen.size(), 1);
        QCOMPARE(!lijst.rijen.first().betrokkene.isEmpty(), metNaam);
    }

    void aPlaceThatIsNoneIsRefusedBesideItsField_data()
    {
        QTest::addColumn<Casusvolgorde>("volgorde");
        QTest::addColumn<QString>("na");
        QTest::newRow("word") << Casusvolgorde::Nummer << u"morgen"_qs;
        QTest::newRow("of the other order") << Casusvolgorde::Nummer << u"2026-09-01/3"_qs;
        QTest::newRow("without a date") << Casusvolgorde::Evaluatie << u"12"_qs;
        QTest::newRow("a date that can't be") << Casusvolgorde::Evaluatie << u"2026-02-30/3"_qs;
        QTest::newRow("without a number") << Casusvolgorde::Evaluatie << u"2026-02-03/"_qs;
    }
    void aPlaceThatIsNoneIsRefusedBesideItsField()
    {
        QFETCH(Casusvolgorde, volgorde);
        QFETCH(QString, na);
        Huis huis;
        const auto lijst = huis.coordinator().vraag(VraagCasussen{.volgorde = volgorde, .na = na});
        QVERIFY(!lijst);
        QCOMPARE(lijst.error().velden.first().veld, u"na"_qs);
    }
};

QTEST_GUILESS_MAIN(TestLijst)
#include "tst_lijst.moc"
