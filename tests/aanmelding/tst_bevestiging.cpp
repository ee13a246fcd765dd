// SPDX-License-Identifier: EUPL-1.2
#include "core/aanmelding/ontvangstbevestiging.h"
#include "core/werkvoorraad/afwezigheid.h"
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestBevestiging : public QObject
{
    Q_OBJECT

    struct Opzet {
        Huis huis;
        DossierId dossier;
        explicit Opzet(const QString &melder = u"Mevr. De Wit"_qs)
        {
            const auto d = huis.coordinator().doe(NeemMeldingAan{{2026, 2, 27}, melder, u"06"_qs, u"buurvrouw"_qs, u"Hij roept op tot geweld, zegt Kwikstaart."_qs});
            if (!d)
                qFatal("%s", qPrintable(waarom(d)));
            dossier = DossierId(d->id);
        }
        Kamer &kamer() { return huis.coordinator(); }
    };

    static QString alles(const Stuk &stuk)
    {
        QStringList uit{stuk.titel};
        for (const Blok &b : stuk.blokken) {
            uit.append(b.tekst);
            for (const QStringList &rij : b.rijen)
                uit.append(rij.join(u' '));
        }
        return uit.join(u'\n');
    }

private Q_SLOTS:
    void theReceiptSaysThatItCameInAndNothingElse()
    {
        Opzet o;
        MOET(const Stuk stuk, o.kamer().vraag(VraagOntvangstbevestiging{o.dossier}));
        const QString tekst = alles(stuk);
        for (const QString &zin : {u"Mevr. De Wit"_qs, u"27 februari 2026"_qs, u"Over het vervolg doen wij geen mededeling."_qs, u"Bel 112"_qs, u"Over de datum"_qs,
                                   u"de dag waarop uw melding bij ons binnenkwam"_qs, u"2 maart 2026"_qs,
                                   u"Wet gegevensverwerking persoonsgerichte aanpak radicalisering en terroristische activiteiten"_qs})
            QVERIFY2(tekst.contains(zin), qPrintable(zin));
        for (const QString &nooit : {u"Kwikstaart"_qs, u"geweld"_qs, u"2026-001"_qs, u"buurvrouw"_qs})
            QVERIFY2(!tekst.contains(nooit), qPrintable(nooit));
    }

    void aMelderWithoutANameGetsOneToo()
    {
        Opzet o{QString()};
        MOET(const Stuk stuk, o.kamer().vraag(VraagOntvangstbevestiging{o.dossier}));
        QVERIFY(!alles(stuk).contains(u"Voor "));
    }

    void eachLookIsInTheLog()
    {
        Opzet o;
        MOET_LUKKEN(o.kamer().vraag(VraagOntvangstbevestiging{o.dossier}));
        QCOMPARE(waarde(o.huis, u"SELECT count(*) FROM logboek WHERE handeling = 'aanmelding.ontvangstbevestiging' AND dossier = '2026-001'"_qs), u"1"_qs);
    }

    void thereIsOneReceipt()
    {
        Opzet o;
        const auto op = [&](QDate dag) { return o.kamer().doe(LegBevestigingVast{o.dossier, dag, Bevestigwijze::Brief}); };
        QCOMPARE(foutVan(op({2026, 3, 3})).velden.first().veld, u"verstuurd-op"_qs);
        QCOMPARE(foutVan(op({2026, 2, 26})).velden.first().veld, u"verstuurd-op"_qs);
        STAAT_TOE("K19", op({2026, 3, 2}));
        MOET(const Meldingbeeld beeld, o.kamer().vraag(ToonMelding{o.dossier}));
        QCOMPARE(beeld.bevestigdOp, QDate(2026, 3, 2));
        WEIGERT("K19", op({2026, 3, 2}));
    }

    void theAanmeldingSaysThatItWasNotSentYet()
    {
        Opzet o;
        MOET_LUKKEN(o.kamer().doe(BeoordeelMelding{o.dossier, Meldinguitkomst::Aanmelden, u"Kan ermee te maken hebben"_qs}));
        MeldAan m = aanmelding(o.kamer());
        m.dossier = o.dossier;
        m.kanaal = Kanaal::Melding;
        MOET_LUKKEN(o.kamer().doe(m));
        const auto herinnerd = [&](Rol rol) {
            const Aanmeldingbeeld beeld = o.huis.als(rol).vraag(ToonAanmelding{o.dossier}).value();
            return std::any_of(beeld.wenken.cbegin(), beeld.wenken.cend(), [](const Wenk &w) { return w.regel == u"K19"; });
        };
        QVERIFY(herinnerd(Rol::Casuscoordinator));
        QVERIFY(!herinnerd(Rol::Burgemeester) && !herinnerd(Rol::Politie)); // it is the receiver's
        // The rule sets no day: no clock is made of it.
        QCOMPARE(waarde(o.huis, u"SELECT count(*) FROM plicht WHERE regel = 'K19'"_qs), u"0"_qs);
        MOET_LUKKEN(o.kamer().doe(LegBevestigingVast{o.dossier, {2026, 3, 2}, Bevestigwijze::Brief}));
        QVERIFY(!herinnerd(Rol::Casuscoordinator));
    }

    void whoStandsInForTheReceiverIsToldAndSeesNoMore()
    {
        Opzet o;
        MOET_LUKKEN(o.kamer().doe(BeoordeelMelding{o.dossier, Meldinguitkomst::Aanmelden, u"Kan ermee te maken hebben"_qs}));
        MeldAan m = aanmelding(o.kamer());
        m.dossier = o.dossier;
        m.kanaal = Kanaal::Melding;
        MOET_LUKKEN(o.kamer().doe(m));
        const auto account = [&](Rol rol) { return AccountId(waarde(o.huis, u"SELECT id FROM account WHERE rol = '%1'"_qs.arg(tekst(rol))).toLongLong()); };
        const auto zin = [&](Rol rol) {
            const auto beeld = o.huis.als(rol).vraag(ToonAanmelding{o.dossier});
            if (!beeld)
                qFatal("%s", qPrintable(waarom(beeld)));
            for (const Wenk &w : beeld->wenken) {
                if (w.regel == u"K19")
                    return w.uitleg;
            }
            return QString();
        };
        const auto afwezig = [&](Rol vervanger, QDate van, QDate tot) { return o.huis.coordinator().doe(MeldAfwezig{account(Rol::Casuscoordinator), account(vervanger), van, tot}); };
        MOET(const Gedaan morgen, afwezig(Rol::Burgemeester, {2026, 3, 3}, {2026, 3, 6}));
        QCOMPARE(zin(Rol::Burgemeester), QString()); // not today
        MOET_LUKKEN(o.huis.coordinator().doe(TrekAfwezigheidIn{AfwezigheidId(morgen.id)}));
        MOET(const Gedaan vandaag, afwezig(Rol::Contactpunt, {2026, 3, 2}, {2026, 3, 6}));
        QVERIFY2(zin(Rol::Contactpunt).contains(u"na 6 maart"), qPrintable(zin(Rol::Contactpunt)));
        QVERIFY(zin(Rol::Contactpunt).startsWith(u"De melder kreeg nog geen ontvangstbevestiging. U vervangt "));
        QVERIFY(zin(Rol::Casuscoordinator).contains(u"Stuur die brief")); // the receiver's stays
        QCOMPARE(zin(Rol::Burgemeester), QString());
        QCOMPARE(zin(Rol::Politie), QString());
        // Nothing of the melding itself: not the receipt, not the melder, and no right to record it.
        WEIGERT("W13", o.huis.als(Rol::Contactpunt).vraag(VraagOntvangstbevestiging{o.dossier}));
        MOET_LUKKEN(o.huis.coordinator().doe(TrekAfwezigheidIn{AfwezigheidId(vandaag.id)}));
        QCOMPARE(zin(Rol::Contactpunt), QString());
        MOET_LUKKEN(afwezig(Rol::Burgemeester, {2026, 3, 2}, {2026, 3, 6}));
        QVERIFY(zin(Rol::Burgemeester).contains(u"U vervangt "));
        QCOMPARE(foutVan(o.huis.als(Rol::Burgemeester).vraag(ToonMelding{o.dossier})).soort, FoutSoort::NietGevonden);
        QCOMPARE(foutVan(o.huis.als(Rol::Burgemeester).doe(LegBevestigingVast{o.dossier, {2026, 3, 2}, Bevestigwijze::Brief})).soort, FoutSoort::NietGevonden);
        MOET_LUKKEN(o.huis.coordinator().doe(LegBevestigingVast{o.dossier, {2026, 3, 2}, Bevestigwijze::Brief}));
        QCOMPARE(zin(Rol::Burgemeester), QString());
    }

    void itIsTheReceiversAlone()
    {
        Opzet o;
        QCOMPARE(foutVan(o.huis.als(Rol::Burgemeester).vraag(VraagOntvangstbevestiging{o.dossier})).soort, FoutSoort::NietGevonden);
        QCOMPARE(foutVan(o.huis.als(Rol::Burgemeester).doe(LegBevestigingVast{o.dossier, {2026, 3, 2}, Bevestigwijze::Brief})).soort, FoutSoort::NietGevonden);
        WEIGERT("W13", o.huis.als(Rol::Politie).vraag(VraagOntvangstbevestiging{o.dossier}));
    }
};

QTEST_GUILESS_MAIN(TestBevestiging)
#include "tst_bevestiging.moc"
