// SPDX-License-Identifier: EUPL-1.2
#include "core/personen/gelijkenis.h"
#include "core/personen/naamklank.h"
#include "core/personen/persoon.h"
#include "core/personen/tekstafstand.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace weegkamer;

class TestGelijkenis : public QObject
{
    Q_OBJECT

    static Persoon sam()
    {
        return {.betrokkene = {.naam = u"Dijkstra"_qs, .voorvoegsel = {}, .voornamen = u"Sam"_qs, .geboortedatum = u"1990-03-07"_qs, .straat = u"Lange Weg"_qs,
                               .huisnummer = u"12a"_qs, .postcode = u"1234 AB"_qs, .plaats = u"Voorbeeldstad"_qs, .gemeenteVerblijf = u"Voorbeeldstad"_qs}};
    }
    static Gelijkenis tussen(const Persoon &een, const Persoon &ander) { return vergelijk(vergelijkvorm(een), vergelijkvorm(ander)); }
    static bool delenSleutel(const Persoon &een, const Persoon &ander)
    {
        const QStringList sleutels = herkensleutels(vergelijkvorm(ander));
        for (const QString &s : herkensleutels(vergelijkvorm(een))) {
            if (sleutels.contains(s))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void similarityOfWordsIsAsPublished_data()
    {
        // The values of the examples in Winkler 1990 and in the tables of the US Census Bureau that follow it, to three decimals.
        QTest::addColumn<QString>("een");
        QTest::addColumn<QString>("ander");
        QTest::addColumn<double>("mate");
        QTest::newRow("MARTHA") << u"martha"_qs << u"marhta"_qs << 0.961;
        QTest::newRow("DIXON") << u"dixon"_qs << u"dicksonx"_qs << 0.813;
        QTest::newRow("DWAYNE") << u"dwayne"_qs << u"duane"_qs << 0.840;
        QTest::newRow("the same") << u"berg"_qs << u"berg"_qs << 1.0;
        QTest::newRow("nothing alike") << u"abc"_qs << u"xyz"_qs << 0.0;
        QTest::newRow("empty") << QString() << u"berg"_qs << 0.0;
        QTest::newRow("one letter") << u"a"_qs << u"b"_qs << 0.0;
    }
    void similarityOfWordsIsAsPublished()
    {
        QFETCH(QString, een);
        QFETCH(QString, ander);
        QFETCH(double, mate);
        QVERIFY2(qAbs(jaroWinkler(een, ander) - mate) < 0.0006, qPrintable(QString::number(jaroWinkler(een, ander))));
        QCOMPARE(jaroWinkler(een, ander), jaroWinkler(ander, een));
    }

    void editsAreCountedWithSwapsAsOne()
    {
        QCOMPARE(bewerkafstand(u"19990512", u"19990521"), 1);
        QCOMPARE(bewerkafstand(u"19990512", u"19990513"), 1);
        QCOMPARE(bewerkafstand(u"kerk", u"kerken"), 2);
        QCOMPARE(bewerkafstand(u"", u"abc"), 3);
        QCOMPARE(bewerkafstand(u"abc", u"abc"), 0);
        const QString lang(400, u'x');
        QCOMPARE(bewerkafstand(lang, lang), 0);
        QCOMPARE(jaroWinkler(lang, lang), 1.0);
    }

    void namesThatSoundAlikeHaveOneKey_data()
    {
        QTest::addColumn<QStringList>("namen");
        QTest::newRow("Mohammed") << QStringList{u"Mohammed"_qs, u"Muhammad"_qs, u"Mohamed"_qs, u"Mohamad"_qs, u"محمد"_qs};
        QTest::newRow("ij") << QStringList{u"Dijkstra"_qs, u"Dykstra"_qs, u"DIJKSTRA"_qs};
        QTest::newRow("Yusuf") << QStringList{u"Yusuf"_qs, u"Joesoef"_qs, u"Youssef"_qs, u"Yousef"_qs};
        QTest::newRow("s") << QStringList{u"Yilmaz"_qs, u"Yılmaz"_qs, u"Jilmas"_qs};
        QTest::newRow("prefix") << QStringList{u"van der Berg"_qs, u"Berg"_qs, u"Bergh"_qs};
    }
    void namesThatSoundAlikeHaveOneKey()
    {
        QFETCH(QStringList, namen);
        for (const QString &naam : namen)
            QCOMPARE(naamklank(naamvorm(naam)), naamklank(naamvorm(namen.first())));
        QVERIFY(naamklank(naamvorm(u"Smit"_qs)) != naamklank(naamvorm(namen.first())));
    }

    void aPrefixAloneIsAName()
    {
        QCOMPARE(naamvorm(u"Van"_qs), u"van"_qs);
        QCOMPARE(naamklank(naamvorm(u"🙂"_qs)), u"🙂"_qs);
        QCOMPARE(naamklank(QString()), QString());
    }

    void whoIsTheSameIsRecognisedWithTheReason_data()
    {
        QTest::addColumn<Persoon>("ander");
        QTest::addColumn<QString>("reden");
        Persoon p = sam();
        p.betrokkene.straat = u"Korte Weg"_qs;
        p.betrokkene.huisnummer = u"1"_qs;
        p.betrokkene.postcode = u"9999 ZZ"_qs;
        p.vroegereAdressen = {{.straat = u"Lange Weg"_qs, .huisnummer = u"12a"_qs, .postcode = u"1234AB"_qs, .plaats = u"Voorbeeldstad"_qs}};
        QTest::newRow("moved house") << p << u"zelfde adres als vroeger"_qs;
        p = sam();
        p.betrokkene.naam = u"Smit"_qs;
        p.betrokkene.voornamen = u"Piet"_qs;
        p.andereNamen = {{{.naam = u"Dykstra"_qs, .voornamen = u"Sam"_qs}, {}}};
        QTest::newRow("by another name") << p << u"zelfde naam (ook bekend als)"_qs;
        p = sam();
        p.betrokkene.naam = u"Dykstra"_qs;
        QTest::newRow("ij or y") << p << u"zelfde naam"_qs;
        p = sam();
        p.betrokkene.voornamen = u"Sam Pieter"_qs;
        QTest::newRow("more first names") << p << u"voornamen lijken erop"_qs;
        p = sam();
        p.betrokkene.geboortedatum = u"1990-07-03"_qs;
        QTest::newRow("day and month") << p << u"geboortedag en -maand omgewisseld"_qs;
        p = sam();
        p.betrokkene.geboortedatum = u"1990"_qs;
        QTest::newRow("only a year") << p << u"zelfde geboortejaar"_qs;
    }
    void whoIsTheSameIsRecognisedWithTheReason()
    {
        QFETCH(Persoon, ander);
        QFETCH(QString, reden);
        const Gelijkenis g = tussen(sam(), ander);
        QVERIFY2(g.kanDezelfdeZijn(), qPrintable(QString::number(g.gewicht)));
        QVERIFY2(g.redenen.contains(reden), qPrintable(g.redenen.join(u"; "_qs)));
        QVERIFY(delenSleutel(sam(), ander));
        QCOMPARE(tussen(ander, sam()).gewicht, g.gewicht);
    }

    void whoSharesOnlyOneThingIsSomebodyElse_data()
    {
        QTest::addColumn<Persoon>("ander");
        Persoon p = sam();
        p.betrokkene.naam = u"Jansen"_qs;
        p.betrokkene.voornamen = u"Fatima"_qs;
        p.betrokkene.geboortedatum = u"1971-12-24"_qs;
        QTest::newRow("a housemate") << p;
        p = sam();
        p.betrokkene.geboortedatum = u"1954-10-21"_qs;
        p.betrokkene.straat = u"Markt"_qs;
        p.betrokkene.huisnummer = u"3"_qs;
        p.betrokkene.postcode = u"9876 ZX"_qs;
        p.betrokkene.plaats = u"Elders"_qs;
        QTest::newRow("the same name") << p;
        p = sam();
        p.betrokkene = {.naam = u"Dijkstra"_qs, .voornamen = u"Sam"_qs, .geboortedatum = u"1990-03-07"_qs, .bsn = u"123456782"_qs};
        QTest::newRow("the same name and birth, another BSN") << p;
    }
    void whoSharesOnlyOneThingIsSomebodyElse()
    {
        QFETCH(Persoon, ander);
        Persoon een = sam();
        een.betrokkene.bsn = ander.betrokkene.bsn.isEmpty() ? QString() : u"111222333"_qs;
        const Gelijkenis g = tussen(een, ander);
        QVERIFY2(!g.kanDezelfdeZijn(), qPrintable(QString::number(g.gewicht) + g.redenen.join(u"; "_qs)));
    }

    void aNameIsEnoughOnlyWhenNothingElseIsKnown()
    {
        const Persoon alleenNaam{.betrokkene = {.naam = u"Dykstra"_qs, .voornamen = u"Sam"_qs}};
        QVERIFY(tussen(sam(), alleenNaam).kanDezelfdeZijn());
        const Persoon andereNaam{.betrokkene = {.naam = u"Dykstra"_qs, .voornamen = u"Wim"_qs}};
        QVERIFY(!tussen(sam(), andereNaam).kanDezelfdeZijn());
    }

    void nobodyIsAlikeByNothing()
    {
        QVERIFY(!tussen({}, {}).kanDezelfdeZijn());
        QVERIFY(!tussen(sam(), {}).kanDezelfdeZijn());
        QVERIFY(herkensleutels(vergelijkvorm({})).isEmpty());
    }

    void whatIsNotSoughtNeedNotBeFolded()
    {
        // Every choice of what is known of the one that is sought, against somebody of whom all is known.
        const Persoon ander{.betrokkene = {.naam = u"Dykstra"_qs, .voornamen = u"Samuel"_qs, .geboortedatum = u"1990-07-03"_qs, .bsn = u"111222333"_qs,
                                           .straat = u"Lange Weg"_qs, .huisnummer = u"12"_qs, .postcode = u"1234AB"_qs, .plaats = u"Voorbeeldstad"_qs}};
        bool telde[2] = {};
        for (int keuze = 0; keuze < 64; ++keuze) {
            Persoon een = sam();
            Betrokkene &b = een.betrokkene;
            b.bsn = u"111222333"_qs;
            QString *velden[] = {&b.naam, &b.voornamen, &b.geboortedatum, &b.bsn, &b.straat, &b.postcode};
            for (int i = 0; i < 6; ++i) {
                if (!(keuze & (1 << i)))
                    velden[i]->clear();
            }
            if (!(keuze & 48))
                b.huisnummer = b.plaats = QString();
            const Vergelijkvorm gezocht = vergelijkvorm(een);
            const Vergelijkvorm naast = vergelijkvormNaast(gezocht, ander);
            const Gelijkenis kort = vergelijk(gezocht, naast);
            const Gelijkenis heel = vergelijk(gezocht, vergelijkvorm(ander));
            QCOMPARE(kort.gewicht, heel.gewicht);
            QCOMPARE(kort.redenen, heel.redenen);
            QCOMPARE(naast.namen.isEmpty(), !(keuze & 3));
            QCOMPARE(naast.adressen.isEmpty(), !(keuze & 48));
            telde[0] = telde[0] || heel.gewicht != vergelijk(gezocht, {}).gewicht;
            telde[1] = telde[1] || !heel.redenen.isEmpty();
        }
        QVERIFY(telde[0] && telde[1]); // the parts do count where they are known
    }

    void howANameSoundsIsWhatReplacingOneByOneGives()
    {
        // As it is written down: each spelling in turn, whether it is there or not.
        const auto eenVoorEen = [](QString t) {
            const QList<QPair<QString, QString>> klanken{{u"sch"_qs, u"s"_qs}, {u"tsj"_qs, u"s"_qs}, {u"tch"_qs, u"s"_qs}, {u"sj"_qs, u"s"_qs}, {u"sh"_qs, u"s"_qs},
                                                         {u"dj"_qs, u"j"_qs}, {u"dzj"_qs, u"j"_qs}, {u"ph"_qs, u"f"_qs}, {u"th"_qs, u"t"_qs}, {u"gh"_qs, u"g"_qs},
                                                         {u"kh"_qs, u"g"_qs}, {u"ch"_qs, u"g"_qs}, {u"ck"_qs, u"k"_qs}, {u"x"_qs, u"ks"_qs}, {u"q"_qs, u"k"_qs},
                                                         {u"c"_qs, u"k"_qs}, {u"z"_qs, u"s"_qs}, {u"v"_qs, u"f"_qs}, {u"d"_qs, u"t"_qs}};
            t.remove(u' ');
            for (const auto &[van, naar] : klanken)
                t.replace(van, naar);
            QString uit;
            for (const QChar c : t) {
                const bool klinker = u"aeiouy"_qs.contains(c);
                if (klinker && !uit.isEmpty())
                    continue;
                const QChar klank = !klinker ? c : c == u'y' ? u'j' : u'a';
                if (uit.isEmpty() || uit.back() != klank)
                    uit += klank;
            }
            return uit;
        };
        QRandomGenerator toeval(20261126);
        const QString letters = u"schtjzdkgpqxvfcnaeouy -'3"_qs;
        for (int i = 0; i < 20'000; ++i) {
            QString naam;
            for (int n = toeval.bounded(14); n > 0; --n)
                naam += letters.at(toeval.bounded(int(letters.size())));
            QVERIFY2(naamklank(naam) == eenVoorEen(naam), qPrintable(naam));
        }
        QCOMPARE(naamklank(u"schuchtjdzx"_qs), eenVoorEen(u"schuchtjdzx"_qs));
    }
};

QTEST_GUILESS_MAIN(TestGelijkenis)
#include "tst_gelijkenis.moc"
