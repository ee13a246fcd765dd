// SPDX-License-Identifier: EUPL-1.2
#include "core/bewaring/certificaat.h"
#include "core/bewaring/controle.h"
#include "core/kamer/afronden.h"
#include "core/kamer/oefening.h"
#include "core/logboek/logboek.h"
#include "tests/steun/vernietigproef.h"

#include <QJsonDocument>

using namespace weegkamer;

class TestVernietig : public QObject
{
    Q_OBJECT

    static QString alleRijen(Kamer &kamer)
    {
        QStringList delen;
        for (const Tabel &tabel : tabellen()) {
            if (tabel.dossierkolom)
                delen.append(u"(SELECT count(*) FROM %1)"_qs.arg(QLatin1String(tabel.naam)));
        }
        return kamer.database().waarde(u"SELECT "_qs + delen.join(u" + "_qs)).value_or(u"?"_qs);
    }

private Q_SLOTS:
    void aShieldedDossierGoesAfterFiveYearsByTwoPersonsAndLeavesNothing()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(DraaiKlok{{2031, 3, 2}}));
        STAAT_TOE("W9b", stelVernietigingVoor(kamer, id));
        MOET(const Bewaarbeeld beeld, kamer.vraag(ToonBewaring{id}));
        QCOMPARE(beeld.voorstellen.size(), 1);
        QCOMPARE(beeld.voorstellen.first().door, accountVan(Rol::Casuscoordinator));
        STAAT_TOE("N8", bekrachtigVernietiging(kamer, Rol::Contactpunt, Gedaan{beeld.voorstellen.first().voorstel.waarde(), {}}));
        QCOMPARE(alleRijen(kamer), u"0"_qs);

        WEIGERT("W9b", kamer.doe(u"bewaring.maak-verklaring"_qs, {})); // not rewritten yet
        STAAT_TOE("W9b", rondVernietigingAf(kamer, {}));
        MOET(const Vernietigingsregister lijst, kamer.vraag(VraagRegister{}));
        QCOMPARE(lijst.rijen.size(), 1);
        QCOMPARE(lijst.rijen.first().nummer, u"2026-001"_qs);
        QCOMPARE(lijst.rijen.first().regel, u"W9b"_qs);
        QCOMPARE(lijst.rijen.first().sporen.value_or(-1), 0);
        MOET(const Certificaat certificaat, kamer.vraag(VraagCertificaat{VernietigingId(1)}));
        QVERIFY(certificaat.handtekeningenKloppen);
        const QString papier = QString::fromUtf8(QJsonDocument(naarJson(certificaat)).toJson());
        QVERIFY(papier.contains(u"Wet art. 9"_qs) && papier.contains(label(Rol::Contactpunt)) && papier.contains(u"geen spoor"_qs));
        for (const QString &woord : vulwoorden)
            QVERIFY(!papier.contains(woord));
        QCOMPARE(certificaat.nummer, u"VV-2031-001"_qs);
        MOET(const Logcontrole log, kamer.controleerLogboek());
        QVERIFY2(log.isGoed(), qPrintable(log.bevindingen.join(u' ')));
    }

    void whatIsOrderedAtOnceLeavesNoWordInThePages()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis, Sluitreden::GeenVerdereAanwijzingen));
        MOET(const DossierId blijft, vulCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE betrokkene SET naam = 'Blijvenaar' WHERE dossier = %1"_qs.arg(blijft.waarde())));
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE betrokkene SET naam = 'Zonnewijzerman' WHERE dossier = %1"_qs.arg(id.waarde())));
        MOET(const QStringList woorden, kenmerkendeWoorden(kamer.database(), id));
        QVERIFY(woorden.contains(u"Zonnewijzerman"_qs));
        MOET(const Vernietigingscontrole vooraf, controleerSporen(kamer.database(), woorden));
        QCOMPARE(vooraf.sporen.size(), 0); // all of it stands in rows that are lawfully there …
        QCOMPARE(vooraf.elders, vooraf.gezocht); // … and is found: the scan sees what there is
        MOET(const Gedaan voorstel, stelVernietigingVoor(kamer, id));
        STAAT_TOE("B16a", bekrachtigVernietiging(kamer, Rol::Burgemeester, voorstel));
        MOET(const QList<Residu> rest, zoekResidu(kamer.database(), {u"Zonnewijzerman"_qs}));
        QVERIFY(rest.isEmpty());
        MOET(const Vernietigingscontrole controle, controleerSporen(kamer.database(), woorden));
        QVERIFY(controle.sporen.isEmpty());
        QVERIFY(controle.elders > 0 && controle.elders < controle.gezocht); // what the other dossier says too proves nothing
        MOET(const QString ander, kamer.database().waarde(u"SELECT naam FROM betrokkene"_qs));
        QCOMPARE(ander, u"Blijvenaar"_qs);
    }

    void whatAFileStillHoldsIsReported()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.database().voerScriptUit("PRAGMA secure_delete=OFF; CREATE TABLE proef (t TEXT); "
                                                   "INSERT INTO proef VALUES ('nachtvlinderachtig'); DELETE FROM proef;"));
        MOET(const Vernietigingscontrole controle, controleerSporen(kamer.database(), {u"nachtvlinderachtig"_qs, u"nergenstevinden"_qs}));
        QCOMPARE(controle.gezocht, 2);
        QCOMPARE(controle.sporen.size(), 1);
        QCOMPARE(controle.sporen.first().woord, u"nachtvlinderachtig"_qs);
    }

    void aWordThatStandsInOneLateRowIsLawfullyThere()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        Database &db = huis.coordinator().database();
        MOET_LUKKEN(db.voerScriptUit(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000) INSERT INTO zoektekst (dossier, soort, tekst)"
                                     " SELECT %1, 'inbreng', iif(i = 6000, 'wintertuinhuisje', 'niets') FROM n"_qs.arg(id.waarde()).toUtf8()));
        MOET(const Vernietigingscontrole controle, controleerSporen(db, {u"wintertuinhuisje"_qs}));
        QCOMPARE(controle.elders, 1);
        QVERIFY(controle.sporen.isEmpty());
    }

    void beforeTheLastDayItNeedsAReason()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        WEIGERT("W9a", stelVernietigingVoor(kamer, id));
        STAAT_TOE("W9a", stelVernietigingVoor(kamer, id, u"2026-001"_qs, u"Er is niets meer dat bewaren vraagt."_qs));
        MOET(const Bewaarbeeld beeld, kamer.vraag(ToonBewaring{id}));
        MOET_LUKKEN(bekrachtigVernietiging(kamer, Rol::Contactpunt, Gedaan{beeld.voorstellen.first().voorstel.waarde(), {}}));
        MOET(const Vernietigingsregister lijst, kamer.vraag(VraagRegister{}));
        QCOMPARE(lijst.rijen.first().regel, u"W9a"_qs);
        QCOMPARE(lijst.rijen.first().grond, u"Niet langer noodzakelijk"_qs);
    }

    void theNumberMustBeTypedOver()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis, Sluitreden::GeenVerdereAanwijzingen));
        const auto nee = stelVernietigingVoor(huis.coordinator(), id, u"2026-010"_qs);
        QCOMPARE(nee.error().soort, FoutSoort::Invoer);
        QCOMPARE(nee.error().velden.first().veld, u"nummer"_qs);
    }

    void oneAndTheSamePersonIsNotTwo()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis, Sluitreden::GeenVerdereAanwijzingen));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan voorstel, stelVernietigingVoor(kamer, id));
        WEIGERT("N8", kamer.doe(u"bewaring.bekrachtig-vernietiging"_qs, naarJson(Bekrachtiging{VoorstelId(voorstel.id)})));
        WEIGERT("W13", bekrachtigVernietiging(kamer, Rol::Politie, voorstel));
        STAAT_TOE("B16c", bekrachtigVernietiging(kamer, Rol::Contactpunt, voorstel));
    }

    void aSubjectThatChangedIsNotDestroyed()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis, Sluitreden::GeenVerdereAanwijzingen));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan voorstel, stelVernietigingVoor(kamer, id));
        MOET_LUKKEN(kamer.vraag(ToonBewaring{id})); // looking does not change it
        MOET_LUKKEN(kamer.mag(u"bewaring.stel-vernietiging-voor"_qs, naarJson(Vernietig{id, u"2026-001"_qs, {}})));
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE feit SET omschrijving = 'anders' WHERE dossier = %1"_qs.arg(id.waarde())));
        WEIGERT("N8", bekrachtigVernietiging(kamer, Rol::Contactpunt, voorstel));
        QVERIFY(alleRijen(kamer) != u"0"_qs);
    }

    void anotherEnvelopeIsAnotherSubject()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan voorstel, stelVernietigingVoor(kamer, id, u"2026-001"_qs, u"Niet meer nodig."_qs));
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE envelop SET inhoud = x'00' WHERE dossier = %1"_qs.arg(id.waarde())));
        WEIGERT("N8", bekrachtigVernietiging(kamer, Rol::Contactpunt, voorstel));
    }

    void anOpenCasusIsNotDestroyed()
    {
        Huis huis;
        MOET(const DossierId id, vulCasus(huis));
        WEIGERT("W5.3a", stelVernietigingVoor(huis.coordinator(), id));
    }

    void theRegisterComesInPagesNewestFirst()
    {
        Huis huis;
        for (int i = 1; i <= 3; ++i) {
            MOET(const DossierId id, geslotenCasus(huis, Sluitreden::GeenVerdereAanwijzingen));
            MOET(const Gedaan voorstel, stelVernietigingVoor(huis.coordinator(), id, u"2026-00%1"_qs.arg(i)));
            MOET_LUKKEN(bekrachtigVernietiging(huis.coordinator(), Rol::Contactpunt, voorstel));
        }
        MOET(const Vernietigingsregister een, huis.coordinator().vraag(VraagRegister{.aantal = 2}));
        QCOMPARE(een.rijen.first().nummer, u"2026-003"_qs);
        MOET(const Vernietigingsregister twee, huis.coordinator().vraag(VraagRegister{.na = een.volgende, .aantal = 2}));
        QCOMPARE(twee.rijen.size(), 1);
        QVERIFY(twee.volgende.isEmpty());
        WEIGERT("W13", huis.als(Rol::Politie).vraag(VraagRegister{}));
    }

    void aForgedLineInTheRegisterShows()
    {
        Huis huis;
        MOET(const DossierId id, geslotenCasus(huis, Sluitreden::GeenVerdereAanwijzingen));
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan voorstel, stelVernietigingVoor(kamer, id));
        MOET_LUKKEN(bekrachtigVernietiging(kamer, Rol::Contactpunt, voorstel));
        MOET_LUKKEN(kamer.database().waarde(u"UPDATE vernietiging SET onderwerp = x'00'"_qs));
        MOET(const Certificaat certificaat, kamer.vraag(VraagCertificaat{VernietigingId(1)}));
        QVERIFY(!certificaat.handtekeningenKloppen);
    }
};

QTEST_GUILESS_MAIN(TestVernietig)
#include "tst_vernietig.moc"
