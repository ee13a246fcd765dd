// SPDX-License-Identifier: EUPL-1.2
#include "core/kamer/kamer.h"

#include "core/aanmelding/melding.h"
#include "core/bewaring/bewaring.h"
#include "core/handeling/concept.h"
#include "core/logboek/logboek.h"
#include "tests/steun/huis.h"

#include <QDirIterator>
#include <QFile>

using namespace weegkamer;

class TestKamer : public QObject
{
    Q_OBJECT

    static Uitkomst<std::unique_ptr<Kamer>> open(Huis &huis, const QString &naam = accountVan(Rol::Casuscoordinator),
                                                 const QString &wachtwoord = huiswachtwoord)
    {
        return Kamer::open(huis.pad(), naam, huisgeheim(wachtwoord), huis.klok);
    }
    static QString bos(Huis &huis) { return QString(huis.pad()).replace(u".weegkamer"_qs, u".sleutelbos"_qs); }
    static NeemMeldingAan melding(const QString &inhoud = u"Iets"_qs) { return {.ontvangenOp = {2026, 3, 1}, .inhoud = inhoud}; }
    static void verander(const QString &pad, const std::function<QByteArray(QByteArray)> &f)
    {
        QFile in(pad);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray nieuw = f(in.readAll());
        in.close();
        QVERIFY(in.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(in.write(nieuw), nieuw.size());
    }

private Q_SLOTS:
    void aWrongPasswordAndAnUnknownAccountGetTheSameAnswer()
    {
        Huis huis;
        const auto verkeerd = open(huis, accountVan(Rol::Casuscoordinator), u"een heel ander wachtwoord"_qs);
        const auto onbekend = open(huis, u"bestaat niet"_qs);
        QVERIFY(!verkeerd && !onbekend);
        QCOMPARE(verkeerd.error().soort, FoutSoort::Inloggen);
        QCOMPARE(onbekend.error().soort, FoutSoort::Inloggen);
        QCOMPARE(verkeerd.error().uitleg, onbekend.error().uitleg);
        QVERIFY(open(huis).has_value()); // the control
    }

    void theBeheerderOpensNoDossiers()
    {
        Huis huis;
        MOET(const auto kamer, open(huis, accountVan(Rol::Beheerder)));
        QVERIFY(!kamer->heeftDossiers());
    }

    void aMissingKeyringIsSaid()
    {
        Huis huis;
        QVERIFY(QFile::remove(bos(huis)));
        const auto o = open(huis);
        QVERIFY(!o);
        QCOMPARE(o.error().soort, FoutSoort::NietGevonden);
        QVERIFY(o.error().uitleg.contains(u"sleutelbos"_qs));
    }

    void theKeyringOfAnotherKamerDoesNotOpenIt()
    {
        Huis huis;
        Huis ander;
        QVERIFY(QFile::remove(bos(huis)));
        QVERIFY(QFile::copy(bos(ander), bos(huis)));
        const auto o = open(huis);
        QVERIFY(!o);
        QVERIFY(o.error().soort == FoutSoort::Beschadigd || o.error().soort == FoutSoort::AnderBestand);
    }

    void aSecondInstanceIsKeptOut()
    {
        Huis huis;
        const auto een = open(huis);
        QVERIFY(een.has_value());
        const auto twee = open(huis);
        QVERIFY(!twee);
        QCOMPARE(twee.error().soort, FoutSoort::InGebruik);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const VasteKlok klok(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
        const auto gemaakt = Kamer::maak(u"/proc/weegkamer-kan-hier-niet.weegkamer"_qs,
                                         {.gemeente = u"X"_qs, .oefen = true, .accounts = {{u"c"_qs, Rol::Casuscoordinator, huiswachtwoord, {}}}, .snel = true}, klok);
        QVERIFY(!gemaakt);
        QVERIFY2(gemaakt.error().soort == FoutSoort::AlleenLezen || gemaakt.error().soort == FoutSoort::NietGevonden, qPrintable(waarom(gemaakt)));
    }

    void makingNeverOverwrites()
    {
        Huis huis;
        const auto weer = Kamer::maak(huis.pad(), {.gemeente = u"X"_qs, .oefen = true, .accounts = {{u"c"_qs, Rol::Casuscoordinator, huiswachtwoord, {}}}, .snel = true}, huis.klok);
        QCOMPARE(weer.error().soort, FoutSoort::Invoer);
        QVERIFY(open(huis).has_value());
    }

    void aShortPasswordIsRefusedAtMaking()
    {
        QTemporaryDir map;
        const VasteKlok klok(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
        const QString pad = map.filePath(u"k.weegkamer"_qs);
        const auto gemaakt = Kamer::maak(pad, {.gemeente = u"X"_qs, .oefen = true, .accounts = {{u"c"_qs, Rol::Casuscoordinator, u"kort"_qs, {}}}, .snel = true}, klok);
        QCOMPARE(gemaakt.error().soort, FoutSoort::Invoer);
        QVERIFY(!QFile::exists(pad));
    }

    void aFlippedByteOfTheKeyringIsNeverTakenForGood()
    {
        Huis huis;
        verander(bos(huis), [](QByteArray b) {
            for (qsizetype i = 40; i < b.size(); i += 50)
                b[i] = static_cast<char>(b.at(i) ^ 1);
            return b;
        });
        const auto o = open(huis);
        QVERIFY(!o);
        QVERIFY2(o.error().soort == FoutSoort::Beschadigd || o.error().soort == FoutSoort::Inloggen || o.error().soort == FoutSoort::AnderBestand
                     || o.error().soort == FoutSoort::NieuwereVersie, qPrintable(waarom(o)));
    }

    void aKamerThatWasRolledBackIsReported()
    {
        Huis huis;
        const QString kopie = huis.map.filePath(u"oud"_qs);
        MOET_LUKKEN(huis.coordinator().doe(melding()));
        QVERIFY(huis.coordinator().bevindingen().isEmpty()); // the control
        huis.logUit();
        QVERIFY(QFile::copy(huis.pad(), kopie));
        MOET_LUKKEN(huis.coordinator().doe(melding()));
        huis.logUit();
        QVERIFY(QFile::remove(huis.pad()) && QFile::copy(kopie, huis.pad()));
        QCOMPARE(huis.coordinator().bevindingen().size(), 1);
        QVERIFY(huis.coordinator().bevindingen().first().contains(u"teruggezet"_qs));
    }

    void everyChangeAndEveryRefusalStandsInTheLog()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET_LUKKEN(kamer.doe(melding()));
        NeemMeldingAan morgen = melding();
        morgen.ontvangenOp = {2027, 1, 1};
        QVERIFY(!kamer.doe(morgen));
        auto s = kamer.database().bereid(Modus::Onderhoud, u"SELECT handeling, resultaat, ifnull(dossier, '') FROM logboek ORDER BY volgnummer"_qs);
        QStringList regels;
        while (*s->stap())
            regels.append(s->tekstVan(0) + u' ' + s->tekstVan(1) + u' ' + s->tekstVan(2));
        QCOMPARE(regels, (QStringList{u"kamer.maak gedaan "_qs, u"toegang.log-in gedaan "_qs, u"aanmelding.neem-melding-aan gedaan 2026-001"_qs,
                                      u"aanmelding.neem-melding-aan geweigerd W5.2 "_qs}));
        MOET(const Logcontrole controle, kamer.controleerLogboek());
        QVERIFY(controle.isGoed());
        QCOMPARE(controle.regels, 4);
    }

    void openingADossierIsLoggedOnce()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan een, kamer.doe(melding()));
        const auto keren = [&] { return *kamer.database().waarde(u"SELECT count(*) FROM logboek WHERE resultaat = 'gezien'"_qs); };
        QCOMPARE(keren(), u"0"_qs);
        MOET_LUKKEN(kamer.vraag(ToonMelding{DossierId(een.id)}));
        MOET_LUKKEN(kamer.vraag(ToonMelding{DossierId(een.id)}));
        QCOMPARE(keren(), u"1"_qs);
        kamer.dossierDicht(DossierId(een.id));
        MOET_LUKKEN(kamer.vraag(ToonMelding{DossierId(een.id)}));
        QCOMPARE(keren(), u"2"_qs);
    }

    void whatIsAboutADossierNeedsOne()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        MOET(const Gedaan gedaan, kamer.doe(melding()));
        QVERIFY(kamer.vraag(ToonBewaring{DossierId(gedaan.id)}).has_value()); // the control
        const auto zonder = kamer.vraag(ToonBewaring{});
        QVERIFY(!zonder);
        QCOMPARE(zonder.error().velden.value(0).veld, u"dossier"_qs);
        int gevraagd = 0;
        QStringList anders;
        const auto vraagZonder = [&](const VraagDefinitie &d, const QJsonValue &waarde) {
            const auto antwoord = kamer.vraag(d.naam, {{u"dossier"_qs, waarde}});
            ++gevraagd;
            if (antwoord || !antwoord.error().velden.contains(VeldFout{u"dossier"_qs, velddetail::buitenBereikTekst()}))
                anders.append(d.naam);
        };
        // In one transaction: none of the failures that are logged waits for the disk.
        static_cast<void>(kamer.inEenTransactie([&]() -> Gelukt {
            for (const VraagDefinitie &d : kamer.handelingen().vragen()) {
                const bool overDossier = std::any_of(d.velden.begin(), d.velden.end(), [](const VeldInfo &v) { return v.naam == u"dossier"_qs; });
                if (!overDossier || !d.rollen.bevat(Rol::Casuscoordinator))
                    continue;
                vraagZonder(d, 0);
                vraagZonder(d, u"-1"_qs);
            }
            return fout(FoutSoort::Geannuleerd);
        }));
        QCOMPARE(anders, QStringList());
        QVERIFY(gevraagd > 20);
    }

    void tamperingWithTheLogIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("woord");
        const QByteArray los = "DROP TRIGGER logboek_blijft; DROP TRIGGER logboek_houdt; ";
        QTest::newRow("changed") << QByteArray(los + "UPDATE logboek SET account = 9 WHERE volgnummer = 3") << u"Regel 3"_qs;
        QTest::newRow("removed") << QByteArray(los + "DELETE FROM logboek WHERE volgnummer = 3") << u"Regel 3"_qs;
        QTest::newRow("swapped") << QByteArray(los + "UPDATE logboek SET volgnummer = 99 WHERE volgnummer = 3; UPDATE logboek SET volgnummer = 3 WHERE volgnummer = 4; UPDATE logboek SET volgnummer = 4 WHERE volgnummer = 99") << u"Regel 3"_qs;
        QTest::newRow("inserted") << QByteArray("INSERT INTO logboek SELECT volgnummer + 1, tijd, account, rol, handeling, dossier, grond, resultaat, zegel, keten FROM logboek WHERE volgnummer = (SELECT max(volgnummer) FROM logboek)") << u"is ingevoegd"_qs;
        QTest::newRow("detail changed") << QByteArray("UPDATE logdetail SET detail = '{}'") << u"inhoud bij regel 3"_qs;
        QTest::newRow("tail cut off") << QByteArray(los + "DELETE FROM logkop; DELETE FROM logboek WHERE volgnummer > 3") << u"eindigt"_qs;
    }
    void tamperingWithTheLogIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, woord);
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(melding()));
        MOET_LUKKEN(huis.coordinator().doe(melding()));
        huis.logUit();
        Kamer &kamer = huis.coordinator();
        MOET(const Logcontrole eerst, kamer.controleerLogboek());
        QVERIFY2(eerst.isGoed(), qPrintable(eerst.bevindingen.join(u'\n'))); // the control
        MOET_LUKKEN(kamer.database().voerScriptUit(sql));
        MOET(const Logcontrole daarna, kamer.controleerLogboek());
        QVERIFY(!daarna.isGoed());
        QVERIFY2(daarna.bevindingen.join(u' ').contains(woord), qPrintable(daarna.bevindingen.join(u'\n')));
    }

    void aDraftIsItsAuthorsAlone()
    {
        Huis huis;
        const QString handeling = u"aanmelding.neem-melding-aan"_qs;
        const QJsonObject half{{u"inhoud"_qs, u"Half getyp"_qs}};
        MOET_LUKKEN(huis.coordinator().bewaarConcept(handeling, {}, half));
        huis.logUit();
        MOET(const auto terug, huis.coordinator().leesConcept(handeling, {}));
        QCOMPARE(terug, std::optional(half));
        MOET(const auto ander, huis.als(Rol::Burgemeester).leesConcept(handeling, {}));
        QVERIFY(!ander);
        MOET(const QString leesbaar, huis.coordinator().database().waarde(u"SELECT count(*) FROM concept WHERE instr(inhoud, 'getyp') > 0"_qs));
        QCOMPARE(leesbaar, u"0"_qs);
        MOET_LUKKEN(huis.coordinator().gooiConceptWeg(handeling, {}));
        MOET(const auto weg, huis.coordinator().leesConcept(handeling, {}));
        QVERIFY(!weg);
    }

    void aDraftIsOfTheThingThatItIsAbout()
    {
        const QString handeling = u"casus.wijzig-actie"_qs;
        QCOMPARE(conceptnaam(handeling, {{u"dossier"_qs, u"3"_qs}}), handeling);
        const QString zeven = conceptnaam(handeling, {{u"dossier"_qs, u"3"_qs}, {u"actie"_qs, u"7"_qs}});
        QVERIFY(zeven != handeling && zeven != conceptnaam(handeling, {{u"dossier"_qs, u"3"_qs}, {u"actie"_qs, u"8"_qs}}));
        QVERIFY(zeven != conceptnaam(handeling, {{u"dossier"_qs, u"3"_qs}, {u"doel"_qs, u"7"_qs}}));
        // A name stands in the clear in the row: words are not part of it, nor what only looks like an id.
        QCOMPARE(conceptnaam(handeling, {{u"naam"_qs, u"Klaverwei"_qs}, {u"leeg"_qs, QString()}, {u"arabisch"_qs, u"٣"_qs}, {u"dossiers"_qs, QJsonArray{u"1"_qs}}, {u"lang"_qs, QString(400, u'1')}}), handeling);
    }

    void aDraftLapsesAfterFourteenDays()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().bewaarConcept(u"x"_qs, {}, {{u"a"_qs, u"b"_qs}}));
        huis.klok.verder(14);
        MOET(const auto nog, huis.coordinator().leesConcept(u"x"_qs, {}));
        QVERIFY(nog);
        huis.klok.verder(1);
        MOET(const auto weg, huis.coordinator().leesConcept(u"x"_qs, {}));
        QVERIFY(!weg);
    }

    void aGroupOfHandelingenIsOneTransaction()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        const Gelukt mislukt = kamer.inEenTransactie([&]() -> Gelukt {
            PROBEER(kamer.doe(melding()));
            return fout(FoutSoort::Geannuleerd);
        });
        QVERIFY(!mislukt);
        MOET(const Meldinglijst leeg, kamer.vraag(VraagMeldingen{}));
        QVERIFY(leeg.rijen.isEmpty());
        MOET_LUKKEN(kamer.inEenTransactie([&]() -> Gelukt {
            PROBEER(kamer.doe(melding()));
            NeemMeldingAan morgen = melding();
            morgen.ontvangenOp = {2027, 1, 1};
            if (kamer.doe(morgen))
                return fout(FoutSoort::Machine);
            PROBEER(kamer.doe(melding()));
            return {};
        }));
        MOET(const Meldinglijst twee, kamer.vraag(VraagMeldingen{}));
        QCOMPARE(twee.rijen.size(), 2);
        MOET(const Logcontrole controle, kamer.controleerLogboek());
        QVERIFY(controle.isGoed());
    }

    void whileATaakRunsTheKamerIsBusy()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        QSemaphore verder;
        auto taak = kamer.taak(u"proef"_qs, [&](Taak::Voortgang &, Kamer &) -> Gelukt {
            verder.acquire();
            return {};
        });
        QVERIFY(taak);
        const auto bezig = kamer.doe(melding());
        QVERIFY(!bezig);
        QCOMPARE(bezig.error().soort, FoutSoort::Bezig);
        QSignalSpy klaar(taak.get(), &Taak::klaar);
        verder.release();
        QTRY_COMPARE(klaar.size(), 1);
        QVERIFY(taak->uitkomst().has_value());
        MOET_LUKKEN(kamer.doe(melding()));
    }

    void aTaakCanBeStoppedUntilItsPointOfNoReturn()
    {
        Huis huis;
        Kamer &kamer = huis.coordinator();
        QSemaphore gestopt;
        auto taak = kamer.taak(u"proef"_qs, [&](Taak::Voortgang &voortgang, Kamer &) -> Gelukt {
            gestopt.acquire();
            return voortgang.meld(1, 2) ? Gelukt() : fout(FoutSoort::Geannuleerd);
        });
        QSignalSpy klaar(taak.get(), &Taak::klaar);
        taak->stop();
        gestopt.release();
        QTRY_COMPARE(klaar.size(), 1);
        QCOMPARE(taak->uitkomst().error().soort, FoutSoort::Geannuleerd);
    }

    void onlyAPracticeRoomHandsOutItsRawKey()
    {
        Huis huis;
        MOET(const QString sleutel, huis.coordinator().ruweSleutel());
        QCOMPARE(sleutel.size(), 64);
        QTemporaryDir map;
        const QString pad = map.filePath(u"echt.weegkamer"_qs);
        MOET_LUKKEN(Kamer::maak(pad, {.gemeente = u"Echt"_qs, .accounts = {{u"c"_qs, Rol::Casuscoordinator, huiswachtwoord, {}}}}, huis.klok));
        MOET(const auto echt, Kamer::open(pad, u"c"_qs, huisgeheim(), huis.klok));
        WEIGERT("W14.1", echt->ruweSleutel());
    }

    void nothingReadableIsInAnyFile()
    {
        Huis huis;
        MOET_LUKKEN(huis.coordinator().doe(melding(u"Kanariepietje"_qs)));
        MOET_LUKKEN(huis.coordinator().bewaarConcept(u"x"_qs, {}, {{u"a"_qs, u"Kanariepietje"_qs}}));
        huis.logUit();
        int bestanden = 0;
        QDirIterator it(huis.map.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile f(it.next());
            QVERIFY(f.open(QIODevice::ReadOnly));
            const QByteArray bytes = f.readAll().toLower();
            QVERIFY2(!bytes.contains("kanariepietje"), qPrintable(f.fileName()));
            ++bestanden;
        }
        QVERIFY(bestanden >= 2);
    }
};

QTEST_GUILESS_MAIN(TestKamer)
#include "tst_kamer.moc"
