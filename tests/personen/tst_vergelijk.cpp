// SPDX-License-Identifier: EUPL-1.2
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestVergelijk : public QObject
{
    Q_OBJECT

    static Uitkomst<Gedaan> maak(Huis &huis, const Betrokkene &wie)
    {
        MeldAan m = aanmelding(huis.coordinator(), wie);
        m.gezienMogelijkeDubbel = true;
        return huis.coordinator().doe(m);
    }

private Q_SLOTS:
    void whoCouldBeTheSameIsFoundWithTheReason_data()
    {
        QTest::addColumn<VergelijkBetrokkene>("wie");
        QTest::addColumn<QStringList>("redenen");
        using V = VergelijkBetrokkene;
        const QString bsn = u"zelfde burgerservicenummer"_qs;
        const QString geboren = u"zelfde geboortedatum"_qs;
        const QString naam = u"zelfde naam"_qs;
        QTest::newRow("bsn alone") << V{.naam = u"Anders"_qs, .bsn = u"123456782"_qs} << QStringList{bsn};
        QTest::newRow("all") << V{.naam = u"Berg"_qs, .voornamen = u"Łukasz"_qs, .geboortedatum = u"1999-05-12"_qs, .bsn = u"123456782"_qs} << QStringList{bsn, geboren, naam};
        QTest::newRow("folded name") << V{.naam = u"BERG"_qs, .voornamen = u"lukasz"_qs} << QStringList{naam};
        QTest::newRow("birth date and surname") << V{.naam = u"Bérg"_qs, .voornamen = u"Pim"_qs, .geboortedatum = u"1999-05-12"_qs} << QStringList{geboren, u"zelfde achternaam"_qs};
        QTest::newRow("misspelt twice") << V{.naam = u"Bergh"_qs, .voornamen = u"Lukas"_qs, .geboortedatum = u"1999-05-12"_qs} << QStringList{geboren, u"achternaam lijkt erop"_qs, u"voornamen lijken erop"_qs};
        QTest::newRow("one digit off") << V{.naam = u"Berg"_qs, .voornamen = u"Łukasz"_qs, .geboortedatum = u"1999-05-13"_qs} << QStringList{u"geboortedatum scheelt één cijfer"_qs, naam};
        QTest::newRow("day and month swapped") << V{.naam = u"Berg"_qs, .voornamen = u"Łukasz"_qs, .geboortedatum = u"1999-12-05"_qs} << QStringList{u"geboortedag en -maand omgewisseld"_qs, naam};
        QTest::newRow("names swapped") << V{.naam = u"Łukasz"_qs, .voornamen = u"Berg"_qs, .geboortedatum = u"1999-05-12"_qs} << QStringList{geboren, u"voor- en achternaam omgewisseld"_qs};
        QTest::newRow("only a year known") << V{.naam = u"Berg"_qs, .voornamen = u"Łukasz"_qs, .geboortedatum = u"1999"_qs} << QStringList{u"zelfde geboortejaar"_qs, naam};
        QTest::newRow("same name, born in another time") << V{.naam = u"Berg"_qs, .voornamen = u"Łukasz"_qs, .geboortedatum = u"1961-11-30"_qs} << QStringList{};
        QTest::newRow("same name, another BSN") << V{.naam = u"Berg"_qs, .voornamen = u"Łukasz"_qs, .bsn = u"111222333"_qs} << QStringList{};
        QTest::newRow("surname alone") << V{.naam = u"Berg"_qs, .voornamen = u"Pim"_qs} << QStringList{};
        QTest::newRow("sounds alike") << V{.naam = u"Berg"_qs, .voornamen = u"Lucas"_qs} << QStringList{u"zelfde achternaam"_qs, u"voornamen lijken erop"_qs};
        QTest::newRow("birth date alone") << V{.naam = u"Anders"_qs, .geboortedatum = u"1999-05-12"_qs} << QStringList{};
        QTest::newRow("nothing") << V{} << QStringList{};
    }
    void whoCouldBeTheSameIsFoundWithTheReason()
    {
        QFETCH(VergelijkBetrokkene, wie);
        QFETCH(QStringList, redenen);
        Huis huis;
        Betrokkene b = iemand();
        b.bsn = u"123456782"_qs;
        MOET(const Gedaan d, maak(huis, b));
        MOET_LUKKEN(maak(huis, {.soort = Persoonsoort::Rechtspersoon, .naam = u"Stichting Zonneweg"_qs, .kvk = u"12345678"_qs, .gemeenteVerblijf = u"Elders"_qs}));
        MOET(const Kandidaten k, huis.coordinator().vraag(wie));
        QCOMPARE(k.rijen.size(), redenen.isEmpty() ? 0 : 1);
        if (!k.rijen.isEmpty()) {
            QCOMPARE(k.rijen.first().redenen, redenen);
            QCOMPARE(k.rijen.first().nummer, d.nummer);
            QCOMPARE(k.rijen.first().naam, u"Łukasz van den Berg"_qs);
            QCOMPARE(k.rijen.first().geboortedatum, u"1999-05-12"_qs);
            QCOMPARE(k.rijen.first().fase, Fase::Aanmelding);
        }
    }

    void anOrganisationIsFoundByItsKvkNumber()
    {
        Huis huis;
        MOET_LUKKEN(maak(huis, {.soort = Persoonsoort::Rechtspersoon, .naam = u"Stichting Zonneweg"_qs, .kvk = u"12345678"_qs, .gemeenteVerblijf = u"Elders"_qs}));
        MOET(const Kandidaten k, huis.coordinator().vraag(VergelijkBetrokkene{.soort = Persoonsoort::Rechtspersoon, .naam = u"Zonneweg Holding"_qs, .kvk = u"12345678"_qs}));
        QCOMPARE(k.rijen.size(), 1);
        QCOMPARE(k.rijen.first().redenen, QStringList{u"zelfde KvK-nummer"_qs});
    }

    void atMostFiveAreShownTheSurestFirst()
    {
        Huis huis;
        for (int i = 0; i < 6; ++i)
            MOET_LUKKEN(maak(huis, iemand(u"Berg"_qs, QString::number(1980 + i))));
        Betrokkene zeker = iemand(u"Anders"_qs, u"1970"_qs);
        zeker.bsn = u"123456782"_qs;
        MOET(const Gedaan d, maak(huis, zeker));
        MOET(const Kandidaten k, huis.coordinator().vraag(VergelijkBetrokkene{.naam = u"Berg"_qs, .voornamen = u"Łukasz"_qs, .bsn = u"123456782"_qs}));
        QCOMPARE(k.rijen.size(), 5);
        QVERIFY(k.meer);
        QCOMPARE(k.rijen.first().nummer, d.nummer);
    }

    void theDossierItselfAndWhatWaitsForDestructionAreNoCandidates()
    {
        Huis huis;
        MOET(const Gedaan een, maak(huis, iemand()));
        MOET(const Gedaan twee, maak(huis, iemand()));
        MOET_LUKKEN(huis.coordinator().doe(TrekIn{DossierId(een.id), u"Persoonsverwisseling"_qs}));
        const VergelijkBetrokkene wie = VergelijkBetrokkene::van(iemand());
        MOET(const Kandidaten k, huis.coordinator().vraag(wie));
        QCOMPARE(k.rijen.size(), 1);
        QCOMPARE(k.rijen.first().nummer, twee.nummer);
        MOET(const Kandidaten zelf, huis.coordinator().vraag(VergelijkBetrokkene::van(iemand(), DossierId(twee.id))));
        QVERIFY(zelf.rijen.isEmpty());
    }

    void onlyCoordinatorAndWeegploegMatch()
    {
        Huis huis;
        for (const Rol rol : {Rol::Deelnemer, Rol::Contactpunt, Rol::Fg, Rol::Auditor})
            WEIGERT("W13", huis.als(rol).vraag(VergelijkBetrokkene{.naam = u"Berg"_qs}));
        for (const Rol rol : {Rol::Casuscoordinator, Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie})
            STAAT_TOE("W13", huis.als(rol).vraag(VergelijkBetrokkene{.naam = u"Berg"_qs}));
    }

    void nothingThatIsSpecialCanBeMatched()
    {
        // K7: there is no field for religion, ethnicity, nationality, health or conviction.
        QStringList velden;
        for (const VeldInfo &v : veldInfos<VergelijkBetrokkene>())
            velden.append(v.naam);
        QCOMPARE(velden, QStringList({u"dossier"_qs, u"soort"_qs, u"naam"_qs, u"voornamen"_qs, u"geboortedatum"_qs, u"bsn"_qs, u"kvk"_qs,
                                     u"straat"_qs, u"huisnummer"_qs, u"postcode"_qs, u"plaats"_qs}));
    }

    void theLogKeepsTheHitsAndNotTheWords()
    {
        Huis huis;
        MOET(const Gedaan d, maak(huis, iemand()));
        MOET_LUKKEN(huis.coordinator().vraag(VergelijkBetrokkene::van(iemand())));
        QCOMPARE(waarde(huis, u"SELECT resultaat FROM logboek WHERE handeling = 'personen.vergelijk'"_qs), QString(u"1 mogelijk bekend: "_qs + d.nummer));
    }

    void theSearchUsesIndexesOnly()
    {
        Huis huis;
        Database &db = huis.coordinator().database();
        for (const char *naam : {"personen/met-herkensleutel", "personen/kandidaat"}) {
            MOET(const QString sql, db.tekstVan(naam));
            MOET(Statement s, db.bereid(Modus::Onderhoud, u"EXPLAIN QUERY PLAN "_qs + sql));
            int stappen = 0;
            for (;; ++stappen) {
                MOET(const bool rij, s.stap());
                if (!rij)
                    break;
                QVERIFY2(!s.tekstVan(3).startsWith(u"SCAN"_qs) || s.tekstVan(3) == u"SCAN CONSTANT ROW"_qs, qPrintable(s.tekstVan(3)));
            }
            QVERIFY(stappen > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestVergelijk)
#include "tst_vergelijk.moc"
