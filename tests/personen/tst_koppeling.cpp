// SPDX-License-Identifier: EUPL-1.2
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestKoppeling : public QObject
{
    Q_OBJECT

    static qint64 maak(Huis &huis, const QString &naam)
    {
        const auto d = huis.coordinator().doe(aanmelding(huis.coordinator(), iemand(naam)));
        if (!d)
            qFatal("%s", qPrintable(waarom(d)));
        return d->id;
    }

private Q_SLOTS:
    void aLinkIsSeenFromBothSides()
    {
        Huis huis;
        const DossierId een(maak(huis, u"Een"_qs));
        const DossierId twee(maak(huis, u"Twee"_qs));
        MOET(const Gedaan k, huis.coordinator().doe(Koppel{een, twee, u"Zelfde foto"_qs}));
        MOET(const Koppelinglijst vanEen, huis.coordinator().vraag(VraagKoppelingen{een}));
        MOET(const Koppelinglijst vanTwee, huis.coordinator().vraag(VraagKoppelingen{twee}));
        QCOMPARE(vanEen.rijen.size(), 1);
        QCOMPARE(vanEen.rijen.first().anderDossier, twee);
        QCOMPARE(vanEen.rijen.first().nummer, u"2026-002"_qs);
        QCOMPARE(vanEen.rijen.first().reden, u"Zelfde foto"_qs);
        QCOMPARE(vanTwee.rijen.size(), 1);
        QCOMPARE(vanTwee.rijen.first().anderDossier, een);
        QCOMPARE(vanTwee.rijen.first().koppeling, KoppelingId(k.id));
    }

    void aLinkIsUndoneFromEitherSideAndItsStoryStays()
    {
        Huis huis;
        const DossierId een(maak(huis, u"Een"_qs));
        const DossierId twee(maak(huis, u"Twee"_qs));
        MOET(const Gedaan k, huis.coordinator().doe(Koppel{een, twee, u"Zelfde foto"_qs}));
        MOET_LUKKEN(huis.coordinator().doe(Ontkoppel{twee, KoppelingId(k.id), u"Het is zijn broer"_qs}));
        MOET(const Koppelinglijst lijst, huis.coordinator().vraag(VraagKoppelingen{een}));
        QCOMPARE(lijst.rijen.first().ongedaanReden, u"Het is zijn broer"_qs);
        QCOMPARE(lijst.rijen.first().ongedaanOp, QDate(2026, 3, 2));
        const auto nogEens = huis.coordinator().doe(Ontkoppel{een, KoppelingId(k.id), u"Nog eens"_qs});
        QCOMPARE(foutVan(nogEens).soort, FoutSoort::NietGevonden);
        MOET_LUKKEN(huis.coordinator().doe(Koppel{een, twee, u"Toch dezelfde"_qs}));
    }

    void aDossierIsNotLinkedWithItselfNorTwice()
    {
        Huis huis;
        const DossierId een(maak(huis, u"Een"_qs));
        const DossierId twee(maak(huis, u"Twee"_qs));
        MOET_LUKKEN(huis.coordinator().doe(Koppel{een, twee, u"Zelfde foto"_qs}));
        for (const Koppel &k : {Koppel{een, een, u"x"_qs}, Koppel{een, twee, u"x"_qs}, Koppel{twee, een, u"x"_qs}}) {
            const auto nee = huis.coordinator().doe(k);
            QVERIFY(!nee);
            QCOMPARE(foutVan(nee).soort, FoutSoort::Invoer);
            QCOMPARE(foutVan(nee).velden.first().veld, u"ander-dossier"_qs);
        }
        const auto zonderReden = huis.coordinator().doe(Koppel{een, twee, {}});
        QCOMPARE(foutVan(zonderReden).velden.first().veld, u"reden"_qs);
    }

    void whatIsClosedOrGoneCannotBeLinked()
    {
        Huis huis;
        const DossierId een(maak(huis, u"Een"_qs));
        const DossierId twee(maak(huis, u"Twee"_qs));
        MOET_LUKKEN(huis.coordinator().doe(TrekIn{twee, u"Vergissing"_qs}));
        WEIGERT("B16c", huis.coordinator().doe(Koppel{een, twee, u"Zelfde foto"_qs}));
        const auto weg = huis.coordinator().doe(Koppel{een, DossierId(999), u"Zelfde foto"_qs});
        QCOMPARE(foutVan(weg).soort, FoutSoort::NietGevonden);
        const DossierId drie(maak(huis, u"Drie"_qs));
        MOET_LUKKEN(huis.coordinator().database().voerScriptUit("UPDATE dossier SET fase = 'afgeschermd' WHERE nummer = '2026-003'"));
        WEIGERT("W6.3a", huis.coordinator().doe(Koppel{een, drie, u"Zelfde foto"_qs}));
        const DossierId vier(maak(huis, u"Vier"_qs));
        STAAT_TOE("W6.3a", huis.coordinator().doe(Koppel{een, vier, u"Zelfde foto"_qs}));
        const DossierId vijf(maak(huis, u"Vijf"_qs));
        STAAT_TOE("B16c", huis.coordinator().doe(Koppel{een, vijf, u"Zelfde foto"_qs}));
    }

    void aDeelnemerDoesNotLink()
    {
        Huis huis;
        const DossierId een(maak(huis, u"Een"_qs));
        const DossierId twee(maak(huis, u"Twee"_qs));
        WEIGERT("W13", huis.als(Rol::Deelnemer).doe(Koppel{een, twee, u"x"_qs}));
        WEIGERT("W13", huis.als(Rol::Contactpunt).doe(Koppel{een, twee, u"x"_qs}));
        MOET_LUKKEN(huis.als(Rol::OpenbaarMinisterie).doe(Koppel{een, twee, u"x"_qs}));
    }
};

QTEST_GUILESS_MAIN(TestKoppeling)
#include "tst_koppeling.moc"
