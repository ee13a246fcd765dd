// SPDX-License-Identifier: EUPL-1.2
#include "tests/steun/meldingproef.h"

using namespace weegkamer;

class TestBevestiging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReceiptSaysThatItCameInAndNothingElse()
    {
        Meldingproef o;
        MOET(const Stuk stuk, o.kamer().vraag(VraagOntvangstbevestiging{o.dossier}));
        const QString tekst = woordenVan(stuk);
        for (const QString &zin : {u"Mevr. De Wit"_qs, u"27 februari 2026"_qs, u"Over het vervolg doen wij geen mededeling."_qs, u"Bel 112"_qs, u"Over de datum"_qs,
                                   u"de dag waarop uw melding bij ons binnenkwam"_qs, u"2 maart 2026"_qs,
                                   u"Wet gegevensverwerking persoonsgerichte aanpak radicalisering en terroristische activiteiten"_qs})
            QVERIFY2(tekst.contains(zin), qPrintable(zin));
        for (const QString &nooit : {u"Kwikstaart"_qs, u"geweld"_qs, u"2026-001"_qs, u"buurvrouw"_qs})
            QVERIFY2(!tekst.contains(nooit), qPrintable(nooit));
    }

    void aMelderWithoutANameGetsOneToo()
    {
        Meldingproef o{QString()};
        MOET(const Stuk stuk, o.kamer().vraag(VraagOntvangstbevestiging{o.dossier}));
        QVERIFY(!woordenVan(stuk).contains(u"Voor "));
    }

    void eachLookIsInTheLog()
    {
        Meldingproef o;
        MOET_LUKKEN(o.kamer().vraag(VraagOntvangstbevestiging{o.dossier}));
        QCOMPARE(waarde(o.huis, u"SELECT count(*) FROM logboek WHERE handeling = 'aanmelding.ontvangstbevestiging' AND dossier = '2026-001'"_qs), u"1"_qs);
    }

    void thereIsOneReceipt()
    {
        Meldingproef o;
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
        Meldingproef o;
        o.meldAan();
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
        Meldingproef o;
        o.meldAan();
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
        MOET(const Gedaan morgen, o.afwezig(Rol::Burgemeester, {2026, 3, 3}, {2026, 3, 6}));
        QCOMPARE(zin(Rol::Burgemeester), QString()); // not today
        MOET_LUKKEN(o.huis.coordinator().doe(TrekAfwezigheidIn{AfwezigheidId(morgen.id)}));
        MOET(const Gedaan vandaag, o.afwezig(Rol::Contactpunt, {2026, 3, 2}, {2026, 3, 6}));
        QVERIFY2(zin(Rol::Contactpunt).contains(u"na 6 maart"), qPrintable(zin(Rol::Contactpunt)));
        QVERIFY(zin(Rol::Contactpunt).startsWith(u"De melder kreeg nog geen ontvangstbevestiging. U vervangt "));
        QVERIFY(zin(Rol::Casuscoordinator).contains(u"Stuur die brief")); // the receiver's stays
        QCOMPARE(zin(Rol::Burgemeester), QString());
        QCOMPARE(zin(Rol::Politie), QString());
        // Nothing of the melding itself: not the receipt, not the melder, and no right to record it.
        WEIGERT("W13", o.huis.als(Rol::Contactpunt).vraag(VraagOntvangstbevestiging{o.dossier}));
        MOET_LUKKEN(o.huis.coordinator().doe(TrekAfwezigheidIn{AfwezigheidId(vandaag.id)}));
        QCOMPARE(zin(Rol::Contactpunt), QString());
        MOET_LUKKEN(o.afwezig(Rol::Burgemeester, {2026, 3, 2}, {2026, 3, 6}));
        QVERIFY(zin(Rol::Burgemeester).contains(u"U vervangt "));
        QCOMPARE(foutVan(o.huis.als(Rol::Burgemeester).vraag(ToonMelding{o.dossier})).soort, FoutSoort::NietGevonden);
        QCOMPARE(foutVan(o.huis.als(Rol::Burgemeester).doe(LegBevestigingVast{o.dossier, {2026, 3, 2}, Bevestigwijze::Brief})).soort, FoutSoort::NietGevonden);
        MOET_LUKKEN(o.huis.coordinator().doe(LegBevestigingVast{o.dossier, {2026, 3, 2}, Bevestigwijze::Brief}));
        QCOMPARE(zin(Rol::Burgemeester), QString());
    }

    void itIsTheReceiversAlone()
    {
        Meldingproef o;
        QCOMPARE(foutVan(o.huis.als(Rol::Burgemeester).vraag(VraagOntvangstbevestiging{o.dossier})).soort, FoutSoort::NietGevonden);
        QCOMPARE(foutVan(o.huis.als(Rol::Burgemeester).doe(LegBevestigingVast{o.dossier, {2026, 3, 2}, Bevestigwijze::Brief})).soort, FoutSoort::NietGevonden);
        WEIGERT("W13", o.huis.als(Rol::Politie).vraag(VraagOntvangstbevestiging{o.dossier}));
    }
};

QTEST_GUILESS_MAIN(TestBevestiging)
#include "tst_bevestiging.moc"
