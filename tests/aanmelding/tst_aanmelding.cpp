// SPDX-License-Identifier: EUPL-1.2
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestAanmelding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAanmeldingOpensADossier()
    {
        Huis huis;
        MOET(const Gedaan d, huis.als(Rol::Politie).doe(aanmelding(huis.als(Rol::Politie))));
        QCOMPARE(d.nummer, u"2026-001"_qs);
        MOET(const Aanmeldingbeeld beeld, huis.als(Rol::Politie).vraag(ToonAanmelding{DossierId(d.id)}));
        QCOMPARE(beeld.fase, Fase::Aanmelding);
        QCOMPARE(beeld.betrokkene, iemand());
        QCOMPARE(waarde(huis, u"SELECT rol || ' ' || regel FROM plicht WHERE soort = 'indienen' AND afgedaan_op IS NULL"_qs), u"politie B7.1a"_qs);
        QCOMPARE(waarde(huis, u"SELECT count(*) FROM zoektekst"_qs), u"2"_qs);
        QCOMPARE(waarde(huis, u"SELECT dossier FROM logboek WHERE handeling = 'aanmelding.meld-aan'"_qs), u"2026-001"_qs);
    }

    void theAanmelderIsABodyOnTheListThatTakesPart()
    {
        Huis huis;
        MeldAan m = aanmelding(huis.coordinator());
        const DeelnemerId goed = m.aanmelder;
        m.aanmelder = DeelnemerId(999);
        WEIGERT("W3.1", huis.coordinator().doe(m));
        m.aanmelder = goed;
        MOET_LUKKEN(huis.coordinator().database().voerScriptUit("UPDATE deelnemer SET tot = '2026-03-02' WHERE soort = 'reclassering'"));
        WEIGERT("W3.1", huis.coordinator().doe(m));
        m.aanmelder = deelnemerVan(huis.coordinator(), Deelnemersoort::Politie);
        STAAT_TOE("W3.1", huis.coordinator().doe(m));
    }

    void anAanmeldingWasReceivedAndSaysWhatItIsAbout()
    {
        Huis huis;
        MeldAan m = aanmelding(huis.coordinator());
        m.ontvangenOp = {2026, 3, 3};
        WEIGERT("W5.1", huis.coordinator().doe(m));
        m.ontvangenOp = {2026, 3, 2};
        m.gedraging = u" "_qs;
        const auto leeg = huis.coordinator().doe(m);
        QCOMPARE(foutVan(leeg).velden.first().veld, u"gedraging"_qs);
        m.gedraging = u"Werft voor een beweging."_qs;
        STAAT_TOE("W5.1", huis.coordinator().doe(m));
    }

    void theMunicipalityOfStayIsNeeded()
    {
        Huis huis;
        Betrokkene b = iemand();
        b.gemeenteVerblijf = u"onbekend"_qs;
        WEIGERT("W1b", huis.coordinator().doe(aanmelding(huis.coordinator(), b)));
        b.gemeenteVerblijf = u"Elders"_qs;
        STAAT_TOE("W1b", huis.coordinator().doe(aanmelding(huis.coordinator(), b)));
    }

    void whatCannotBeIsRefusedBesideTheFieldOfTheBetrokkene()
    {
        Huis huis;
        Betrokkene b = iemand(u"Berg"_qs, u"1999-02-30"_qs);
        const auto datum = huis.coordinator().doe(aanmelding(huis.coordinator(), b));
        QCOMPARE(foutVan(datum).velden.first().veld, u"betrokkene.geboortedatum"_qs);
        b = iemand();
        b.bsn = u"123456789"_qs;
        const auto bsn = huis.coordinator().doe(aanmelding(huis.coordinator(), b));
        QCOMPARE(foutVan(bsn).velden.first().veld, u"betrokkene.bsn"_qs);
    }

    void withoutAPersonThereIsNoAanmelding()
    {
        Huis huis;
        Kamer &k = huis.coordinator();
        QJsonObject json = naarJson(aanmelding(k));
        const auto velden = [&](const QJsonValue &betrokkene) {
            json.insert(u"betrokkene"_qs, betrokkene);
            QStringList uit;
            for (const VeldFout &f : foutVan(k.doe(u"aanmelding.meld-aan"_qs, json)).velden)
                uit.append(f.veld + u' ' + f.uitleg);
            return uit;
        };
        QCOMPARE(velden({}), QStringList{u"betrokkene Vul dit in."_qs});
        // What is there says what is not.
        QVERIFY(velden(QJsonObject()).contains(u"betrokkene.naam Vul dit in."));
        QCOMPARE(velden(QJsonObject{{u"soort"_qs, u"natuurlijk"_qs}, {u"naam"_qs, u" \t"_qs}, {u"gemeente-verblijf"_qs, u"Voorbeeldstad"_qs}}),
                 QStringList{u"betrokkene.naam Vul dit in."_qs});
        QCOMPARE(waarde(huis, u"SELECT count(*) FROM dossier"_qs), u"0"_qs);
    }

    void aReferralFromAZorgEnVeiligheidshuisIsRecordedAsSuch()
    {
        Huis huis;
        MeldAan m = aanmelding(huis.coordinator());
        m.kanaal = Kanaal::ZvhDoorverwijzing;
        WEIGERT("W22", huis.coordinator().doe(m));
        m.zvh = u"Casusoverleg huiselijk geweld"_qs;
        const auto d = huis.coordinator().doe(m);
        STAAT_TOE("W22", d);
        MOET(const Aanmeldingbeeld beeld, huis.coordinator().vraag(ToonAanmelding{DossierId(d->id)}));
        QCOMPARE(beeld.kanaal, Kanaal::ZvhDoorverwijzing);
        QCOMPARE(beeld.zvh, u"Casusoverleg huiselijk geweld"_qs);
        WijzigAanmelding w;
        static_cast<Aanmeldinginvoer &>(w) = m;
        w.dossier = DossierId(d->id);
        w.kanaal = Kanaal::Deelnemer;
        QCOMPARE(foutVan(huis.coordinator().doe(w)).velden.first().veld, u"zvh"_qs); // it belongs to that channel alone
        w.zvh.clear();
        MOET_LUKKEN(huis.coordinator().doe(w));
        w.kanaal = Kanaal::ZvhDoorverwijzing;
        WEIGERT("W22", huis.coordinator().doe(w));
    }

    void whoCouldBeTheSameMustBeLookedAtBeforeADossierIsMade()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(aanmelding(huis.coordinator())));
        MeldAan m = aanmelding(huis.coordinator());
        const auto nee = huis.coordinator().doe(m);
        WEIGERT("K7", nee);
        QVERIFY2(foutVan(nee).weigering->uitleg.contains(u"1 dossier"_qs), qPrintable(foutVan(nee).weigering->uitleg));
        QCOMPARE(foutVan(nee).weigering->veld, u"gezien-mogelijke-dubbel"_qs);
        m.gezienMogelijkeDubbel = true;
        STAAT_TOE("K7", huis.coordinator().doe(m));
        const auto meer = huis.coordinator().doe(aanmelding(huis.coordinator()));
        WEIGERT("K7", meer);
        QVERIFY2(foutVan(meer).weigering->uitleg.contains(u"2 dossiers"_qs), qPrintable(foutVan(meer).weigering->uitleg));
        QCOMPARE(waarde(huis, u"SELECT count(*) FROM dossier"_qs), u"2"_qs);
    }

    void whoIsTheSameIsLinkedWithAReason()
    {
        Huis huis;
        MOET(const Gedaan een, huis.coordinator().doe(aanmelding(huis.coordinator())));
        MeldAan m = aanmelding(huis.coordinator());
        m.koppelAan = {DossierId(een.id)};
        const auto zonder = huis.coordinator().doe(m);
        QCOMPARE(foutVan(zonder).velden.first().veld, u"koppel-reden"_qs);
        m.koppelReden = u"Zelfde adres en foto"_qs;
        m.koppelAan = {DossierId(een.id), DossierId(een.id)};
        const auto dubbel = huis.coordinator().doe(m);
        QCOMPARE(foutVan(dubbel).velden.first().veld, u"koppel-aan[1]"_qs);
        m.koppelAan = {DossierId(een.id)};
        STAAT_TOE("K7", huis.coordinator().doe(m));
        MOET(const Koppelinglijst lijst, huis.coordinator().vraag(VraagKoppelingen{DossierId(een.id)}));
        QCOMPARE(lijst.rijen.size(), 1);
        QCOMPARE(lijst.rijen.first().reden, m.koppelReden);
    }

    void theDossierOfAMeldingIsContinued()
    {
        Huis huis;
        MOET(const Gedaan melding, huis.coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 2, 20}, .inhoud = u"Een signaal."_qs}));
        const DossierId id(melding.id);
        MeldAan m = aanmelding(huis.coordinator());
        m.dossier = id;
        WEIGERT("B7.1b", huis.coordinator().doe(m));
        MOET_LUKKEN(huis.coordinator().doe(BeoordeelMelding{id, Meldinguitkomst::Aanmelden, u"Past bij de norm"_qs}));
        QCOMPARE(waarde(huis, u"SELECT soort FROM plicht WHERE afgedaan_op IS NULL"_qs), u"aanmelden"_qs);
        const auto kanaal = huis.coordinator().doe(m);
        QCOMPARE(foutVan(kanaal).velden.first().veld, u"kanaal"_qs);
        m.kanaal = Kanaal::Melding;
        MOET(const Gedaan d, huis.coordinator().doe(m));
        QCOMPARE(d.nummer, melding.nummer);
        QCOMPARE(waarde(huis, u"SELECT group_concat(soort) FROM plicht WHERE afgedaan_op IS NULL"_qs), u"indienen"_qs);
        const auto nogEens = huis.coordinator().doe(m);
        QCOMPARE(foutVan(nogEens).velden.first().veld, u"dossier"_qs);
    }

    void whatWasTypedWrongCanBeCorrectedUntilItIsIngediend()
    {
        Huis huis;
        MOET(const Gedaan d, huis.coordinator().doe(aanmelding(huis.coordinator())));
        WijzigAanmelding w;
        static_cast<Aanmeldinginvoer &>(w) = aanmelding(huis.coordinator());
        w.dossier = DossierId(d.id);
        w.ontvanger = Zetel::Politie;
        w.gedraging = u"Iets anders."_qs;
        MOET_LUKKEN(huis.coordinator().doe(w));
        MOET(const Aanmeldingbeeld beeld, huis.coordinator().vraag(ToonAanmelding{w.dossier}));
        QCOMPARE(beeld.gedraging, w.gedraging);
        QCOMPARE(beeld.ontvanger, Zetel::Politie);
        QCOMPARE(waarde(huis, u"SELECT tekst FROM zoektekst WHERE soort = 'aanmelding'"_qs), w.gedraging);
        w.aanmelder = DeelnemerId(999);
        WEIGERT("W3.1", huis.coordinator().doe(w));
    }

    void anAccountOfADeelnemerDoesNotRegisterForOthers()
    {
        Huis huis;
        const MeldAan m = aanmelding(huis.coordinator());
        for (const Rol rol : {Rol::Deelnemer, Rol::Contactpunt, Rol::Fg, Rol::Auditor})
            WEIGERT("W13", huis.als(rol).doe(m));
        STAAT_TOE("W13", huis.als(Rol::Burgemeester).doe(m));
    }
};

QTEST_GUILESS_MAIN(TestAanmelding)
#include "tst_aanmelding.moc"
