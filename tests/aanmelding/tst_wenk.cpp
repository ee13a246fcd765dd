// SPDX-License-Identifier: EUPL-1.2
#include "tests/aanmelding/opstelling.h"

using namespace weegkamer;

class TestWenk : public QObject
{
    Q_OBJECT

    struct Opzet {
        Huis huis;
        DossierId dossier;
        Opzet()
        {
            const auto d = huis.coordinator().doe(aanmelding(huis.coordinator()));
            if (!d)
                qFatal("%s", qPrintable(waarom(d)));
            dossier = DossierId(d->id);
        }
        Kamer &kamer() { return huis.coordinator(); }
        QStringList regels()
        {
            QStringList uit;
            const auto beeld = kamer().vraag(ToonAanmelding{dossier});
            if (!beeld)
                return {waarom(beeld)};
            for (const Wenk &w : beeld->wenken)
                uit.append(w.regel);
            return uit;
        }
    };

private Q_SLOTS:
    void wordsOfASpecialCategoryAreRecognised_data()
    {
        QTest::addColumn<QString>("tekst");
        QTest::addColumn<QString>("woord");
        QTest::addColumn<QString>("soort");
        QTest::newRow("faith") << u"Hij bezoekt elke dag de Moskee aan de kade."_qs << u"Moskee"_qs << u"geloof"_qs;
        QTest::newRow("nationality") << u"Een Syriër sprak hem aan."_qs << u"Syriër"_qs << u"nationaliteit"_qs;
        QTest::newRow("origin") << u"Vanwege zijn huidskleur."_qs << u"huidskleur"_qs << u"afkomst"_qs;
        QTest::newRow("health") << u"Zijn DIAGNOSE is bekend."_qs << u"DIAGNOSE"_qs << u"gezondheid"_qs;
        QTest::newRow("orientation") << u"Zij is lesbisch."_qs << u"lesbisch"_qs << u"seksuele gerichtheid"_qs;
        QTest::newRow("conviction") << u"Lid van de vakbond."_qs << u"vakbond"_qs << u"politieke of andere overtuiging"_qs;
        QTest::newRow("at the end") << u"koerd"_qs << u"koerd"_qs << u"afkomst"_qs;
    }
    void wordsOfASpecialCategoryAreRecognised()
    {
        QFETCH(QString, tekst);
        QFETCH(QString, woord);
        QFETCH(QString, soort);
        QCOMPARE(bijzondereWoorden(tekst), (QList<Woordtreffer>{{woord, soort}}));
    }

    void ordinaryWordsAreNot()
    {
        for (const QString &tekst : {u""_qs, u"Hij riep op het plein op tot geweld."_qs, u"De belhamel liep met een pooltje en een kerkhoven-kaart."_qs,
                                     u"Kerstmis viel op een rustige dag; het jodium stond op tafel."_qs, u"😀 123 - \n\t"_qs})
            QCOMPARE(bijzondereWoorden(tekst), QList<Woordtreffer>());
    }

    void aWordIsNamedOnceAndInItsOrder()
    {
        const auto t = bijzondereWoorden(u"Moslim, medicatie, moslim en MOSLIM."_qs);
        QCOMPARE(t.size(), 2);
        QCOMPARE(t.first().woord, u"Moslim"_qs);
        QCOMPARE(t.last().woord, u"medicatie"_qs);
    }

    void aWordIsPointedOutAndNeverRefused()
    {
        Opzet o;
        VoegFeitToe f = feit(o.dossier, u"Hij zei na de moskee dat het anders moet."_qs);
        STAAT_TOE("B10c", o.kamer().doe(f));
        QCOMPARE(o.regels(), QStringList{u"B10c"_qs});
        MOET(const Aanmeldingbeeld beeld, o.kamer().vraag(ToonAanmelding{o.dossier}));
        QVERIFY(beeld.wenken.first().uitleg.contains(u"In feit 1 staat “moskee” (geloof)"));
        QCOMPARE(beeld.feiten.first().bijzonder, Bijzonder::Geen); // the program classifies nothing
        // It does not keep the aanmelding from going on.
        MOET_LUKKEN(o.kamer().doe(toets(o.dossier, beeld.feiten.first().feit.waarde())));
        MOET_LUKKEN(o.kamer().doe(DienIn{o.dossier, true}));
        QCOMPARE(o.regels(), QStringList());
    }

    void aNecessityTakesTheHintAway()
    {
        Opzet o;
        VoegFeitToe f = feit(o.dossier, u"Hij zei na de moskee dat het anders moet."_qs);
        f.bijzonder = Bijzonder::OnthultOok;
        f.noodzaak = u"Waar hij het zei, hoort bij de uitlating."_qs;
        MOET_LUKKEN(o.kamer().doe(f));
        QCOMPARE(o.regels(), QStringList());
    }

    void littleKnownIsNoReasonNotToRegister()
    {
        Opzet o;
        QCOMPARE(o.regels(), QStringList()); // no fact at all: that is missing, not little
        VoegFeitToe f = feit(o.dossier);
        f.aard = Feitaard::Aanname;
        MOET(const Gedaan g, o.kamer().doe(f));
        QCOMPARE(o.regels(), QStringList{u"B7.1c"_qs});
        f.aard = Feitaard::Feit;
        MOET(const Gedaan gezien, o.kamer().doe(f));
        QCOMPARE(o.regels(), QStringList());
        MOET_LUKKEN(o.kamer().doe(toets(o.dossier, gezien.id, Feittoets::Weerlegd)));
        QCOMPARE(o.regels(), QStringList{u"B7.1c"_qs});
        MOET_LUKKEN(o.kamer().doe(toets(o.dossier, g.id)));
        STAAT_TOE("B7.1c", o.kamer().doe(DienIn{o.dossier, true}));
    }

    void whileTypingItIsAskedWithoutATrace()
    {
        Opzet o;
        const auto regels = [&] { return waarde(o.huis, u"SELECT count(*) FROM logboek"_qs); };
        const QString voor = regels();
        MOET(const Woordwenken w, o.kamer().vraag(VraagWoordwenk{u"Zij draagt een hoofddoek en neemt medicijnen."_qs, {}}));
        QCOMPARE(w.treffers.size(), 2);
        QVERIFY(w.uitleg.startsWith(u"Hier staat “hoofddoek” (geloof) en “medicijnen” (gezondheid)."));
        MOET(const Woordwenken met, o.kamer().vraag(VraagWoordwenk{u"Zij draagt een hoofddoek."_qs, u"Nodig, want."_qs}));
        QVERIFY(met.treffers.isEmpty() && met.uitleg.isEmpty());
        QCOMPARE(regels(), voor);
    }

    void aLongTextIsReadAtOnce()
    {
        QString lang;
        while (lang.size() < 100'000)
            lang += u"De getuige zag hem lopen en zei dat de moskee dicht was. "_qs;
        QElapsedTimer klok;
        klok.start();
        QCOMPARE(bijzondereWoorden(lang).size(), 1);
        QVERIFY2(klok.elapsed() < 2000, qPrintable(QString::number(klok.elapsed()))); // 100,000 characters is what a text may hold
    }
};

QTEST_GUILESS_MAIN(TestWenk)
#include "tst_wenk.moc"
