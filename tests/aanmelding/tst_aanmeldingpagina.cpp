// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/aanmeldingpagina.h"

#include "tests/aanmelding/paginaproef.h"
#include "ui/aanmelding/aanmeldingplaats.h"
#include "ui/aanmelding/feitvak.h"
#include "ui/aanmelding/meldingpagina.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

using namespace weegkamer;

class TestAanmeldingpagina : public QObject
{
    Q_OBJECT
    std::unique_ptr<Huis> m_huis;

    DossierId nieuwe(const Betrokkene &wie = iemand())
    {
        const auto gedaan = m_huis->coordinator().doe(aanmelding(m_huis->coordinator(), wie));
        if (!gedaan)
            qFatal("%s", qPrintable(waarom(gedaan)));
        return DossierId(gedaan->id);
    }
    qint64 nieuwFeit(DossierId dossier, const VoegFeitToe &f)
    {
        const auto gedaan = m_huis->coordinator().doe(f);
        if (!gedaan)
            qFatal("%s", qPrintable(waarom(gedaan)));
        Q_UNUSED(dossier);
        return gedaan->id;
    }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init()
    {
        steun::faalBijWaarschuwing();
        m_huis = std::make_unique<Huis>();
    }
    void cleanup() { m_huis.reset(); }

    void showsWhatTheAanmeldingSays()
    {
        const DossierId dossier = nieuwe();
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, dossier);
        pagina.show();
        const QString tekst = gelezen(pagina);
        QCOMPARE(pagina.titel(), u"Aanmelding 2026-001"_qs);
        for (const QString &woord : {u"Łukasz van den Berg"_qs, u"12 mei 1999"_qs, u"Voorbeeldstad"_qs, u"Verheerlijkt geweld in de buurtkamer."_qs,
                                     u"Wat nog ontbreekt"_qs, u"nog geen enkel feit"_qs, u"regel W5.1"_qs})
            QVERIFY2(tekst.contains(woord), qPrintable(woord));
        QVERIFY(!pagina.titel().contains(u"Berg"));
        QVERIFY(om.fouten.isEmpty());
    }

    void readsAFactWithItsSourceAndItsTest()
    {
        const DossierId dossier = nieuwe();
        VoegFeitToe f = feit(dossier);
        f.bijzonder = Bijzonder::OnthultOok;
        f.noodzaak = u"Zonder dit is de uitlating niet te begrijpen."_qs;
        const qint64 id = nieuwFeit(dossier, f);
        nieuwFeit(dossier, feit(dossier, u"Hij liep weg."_qs));
        MOET_LUKKEN(m_huis->coordinator().doe(toets(dossier, id, Feittoets::NietTeVerifieren)));
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, dossier);
        pagina.show();
        const QString tekst = gelezen(pagina);
        for (const QString &woord : {u"Feiten (2)"_qs, u"Hij zei dat het anders moet."_qs, u"Gespreksverslag van de toezichthouder"_qs, u"eigen waarneming"_qs,
                                     u"Niet te verifiëren op 2 maart"_qs, u"Nagevraagd bij wie het verslag schreef."_qs, u"Nog niet getoetst"_qs,
                                     u"Zonder dit is de uitlating niet te begrijpen."_qs, u"Feit 2 is nog niet getoetst."_qs})
            QVERIFY2(tekst.contains(woord), qPrintable(woord));
        QCOMPARE(pagina.findChildren<Toetsteken *>().size(), 2);
    }

    void testsAFactThroughItsForm()
    {
        const DossierId dossier = nieuwe();
        nieuwFeit(dossier, feit(dossier));
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, dossier);
        om.pagina = &pagina;
        pagina.resize(1060, 700);
        pagina.show();
        Actieknop *knop = knopVan(pagina, u"aanmelding.toets-feit/1"_qs);
        QVERIFY(knop && knop->isToegestaan());
        QCOMPARE(knop->accessibleName(), u"Toets feit 1"_qs);
        knop->setFocus();
        QTest::keyClick(knop, Qt::Key_Space);
        auto *dialoog = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(dialoog);
        vulIn(dialoog, {{u"toets"_qs, u"geverifieerd"_qs}, {u"hoe"_qs, u"Het verslag gelezen."_qs}, {u"door"_qs, u"Politie"_qs}});
        drukOpDoe(dialoog);
        QCOMPARE(om.meldingen, QStringList{u"Feit 1 is getoetst."_qs});
        QVERIFY(gelezen(pagina).contains(u"Geverifieerd op 2 maart, door Politie: Het verslag gelezen."_qs));
        QVERIFY(!gelezen(pagina).contains(u"Wat nog ontbreekt"_qs));
        QVERIFY(knopVan(pagina, u"aanmelding.dien-in"_qs)->isToegestaan());
    }

    void keepsTheDraftOfOneFactOutOfTheFormOfAnother()
    {
        const DossierId dossier = nieuwe();
        nieuwFeit(dossier, feit(dossier));
        nieuwFeit(dossier, feit(dossier, u"Hij liep weg."_qs));
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, dossier);
        pagina.show();
        knopVan(pagina, u"aanmelding.wijzig-feit/1"_qs)->click();
        auto *eerste = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(eerste);
        auto *omschrijving = eerste->findChild<QPlainTextEdit *>();
        omschrijving->setPlainText(u"Een half woord"_qs);
        eerste->reject();
        knopVan(pagina, u"aanmelding.wijzig-feit/2"_qs)->click();
        auto *tweede = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(tweede && tweede != eerste);
        QCOMPARE(tweede->formulier()->waarde().value(u"omschrijving").toString(), u"Hij liep weg."_qs);
        // Nor does what is typed about the second push out what was typed about the first.
        tweede->findChild<QPlainTextEdit *>()->setPlainText(u"Een ander half woord"_qs);
        tweede->reject();
        knopVan(pagina, u"aanmelding.wijzig-feit/1"_qs)->click();
        eerste = dialoogVan<Handelingdialoog>(pagina);
        QCOMPARE(eerste->formulier()->waarde().value(u"omschrijving").toString(), u"Een half woord"_qs);
        drukOpDoe(eerste);
        // What is done leaves no draft, and takes no other with it.
        knopVan(pagina, u"aanmelding.wijzig-feit/1"_qs)->click();
        eerste = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(eerste && !eerste->findChild<QPushButton *>(u"concept"_qs)->isVisible());
        eerste->reject();
        knopVan(pagina, u"aanmelding.wijzig-feit/2"_qs)->click();
        QCOMPARE(dialoogVan<Handelingdialoog>(pagina)->formulier()->waarde().value(u"omschrijving").toString(), u"Een ander half woord"_qs);
    }

    /// A kamer from when a dossier kept one draft a handeling: it is found once, and does not come back when it was used.
    void aDraftOfBeforeMovesToWhatItIsAbout()
    {
        const DossierId dossier = nieuwe();
        nieuwFeit(dossier, feit(dossier));
        nieuwFeit(dossier, feit(dossier, u"Hij liep weg."_qs));
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, dossier);
        pagina.show();
        knopVan(pagina, u"aanmelding.wijzig-feit/2"_qs)->click();
        QJsonObject velden = dialoogVan<Handelingdialoog>(pagina)->formulier()->waarde();
        dialoogVan<Handelingdialoog>(pagina)->reject();
        velden.insert(u"omschrijving"_qs, u"Van voor de nieuwe versie"_qs);
        MOET_LUKKEN(om.kamer().bewaarConcept(u"aanmelding.wijzig-feit"_qs, dossier, velden));
        knopVan(pagina, u"aanmelding.wijzig-feit/1"_qs)->click();
        QVERIFY(dialoogVan<Handelingdialoog>(pagina)->formulier()->waarde().value(u"omschrijving").toString() != u"Van voor de nieuwe versie");
        dialoogVan<Handelingdialoog>(pagina)->reject();
        knopVan(pagina, u"aanmelding.wijzig-feit/2"_qs)->click();
        QCOMPARE(dialoogVan<Handelingdialoog>(pagina)->formulier()->waarde().value(u"omschrijving").toString(), u"Van voor de nieuwe versie"_qs);
        MOET(const auto oud, om.kamer().leesConcept(u"aanmelding.wijzig-feit"_qs, dossier));
        QVERIFY(!oud);
    }

    void opensTheFormOfAFactWithTheKey()
    {
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, nieuwe());
        om.pagina = &pagina;
        Kamerpagina &zoals = pagina;
        zoals.nieuw();
        QVERIFY(dialoogVan<Handelingdialoog>(pagina));
    }

    void pointsOutWordsWhileOneTypesAFact()
    {
        const DossierId dossier = nieuwe();
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, dossier);
        om.pagina = &pagina;
        pagina.resize(1060, 900);
        pagina.show();
        knopVan(pagina, u"aanmelding.voeg-feit-toe"_qs)->click();
        auto *dialoog = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(dialoog);
        auto *wenk = dialoog->findChild<QWidget *>(u"woordwenk"_qs);
        QVERIFY(wenk && !wenk->isVisible());
        const QList<QPlainTextEdit *> teksten = dialoog->findChildren<QPlainTextEdit *>();
        QTest::keyClicks(teksten.first(), u"Hij sprak bij de moskee over geweld."_qs);
        QTRY_VERIFY(wenk->isVisible());
        QVERIFY(wenk->findChild<QLabel *>()->text().startsWith(u"Hier staat “moskee” (geloof)."));
        QCOMPARE(wenk->findChild<WaaromKnop *>()->waarom().regel, u"B10c"_qs);
        QVERIFY(dialoog->findChild<QPushButton *>(u"doe"_qs)->isEnabled());
        QCOMPARE(gebreken(*dialoog), QString());
        QVERIFY(prenten(*dialoog, u"feit-woordwenk"_qs, {760, 720}));
        QTest::keyClicks(teksten.last(), u"De plek hoort bij de uitlating."_qs); // the necessity
        QTRY_VERIFY(!wenk->isVisible());
        vulIn(dialoog, {{u"aard"_qs, u"feit"_qs}, {u"bronsoort"_qs, u"eigen-waarneming"_qs}, {u"grond"_qs, u"wpg"_qs}, {u"bijzonder"_qs, u"geen"_qs},
                         {u"datum"_qs, u"2026-02"_qs}, {u"bron"_qs, u"Wijkagent"_qs}, {u"rechtmatig"_qs, true}, {u"noodzaak"_qs, QString()}});
        drukOpDoe(dialoog);
        QCOMPARE(om.meldingen, QStringList{u"Het feit staat in de aanmelding. Toets het nog."_qs});
        const QString tekst = gelezen(pagina);
        QVERIFY(tekst.contains(u"februari 2026"));
        QVERIFY(tekst.contains(u"Let hierop"));
        QVERIFY(tekst.contains(u"regel B10c"));
    }

    void saysThatLittleKnownIsNoReasonNotToRegister()
    {
        const DossierId dossier = nieuwe();
        VoegFeitToe f = feit(dossier);
        f.aard = Feitaard::Aanname;
        nieuwFeit(dossier, f);
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, dossier);
        pagina.show();
        QVERIFY(gelezen(pagina).contains(u"De weegploeg kan anderen raadplegen."));
        QVERIFY(gelezen(pagina).contains(u"regel B7.1c"));
    }

    void explainsWhyItCannotBeIngediendYet()
    {
        const DossierId dossier = nieuwe();
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, dossier);
        pagina.show();
        Actieknop *knop = knopVan(pagina, u"aanmelding.dien-in"_qs);
        QVERIFY(knop && !knop->isToegestaan());
        QVERIFY(knop->toolTip().contains(u"nog geen enkel feit"));
        QTest::mouseClick(knop, Qt::LeftButton);
        auto *blad = knop->findChild<Waaromblad *>();
        QVERIFY(blad && blad->isVisible());
        QVERIFY(!dialoogVan<Handelingdialoog>(pagina));
    }

    void goesToTheWeegploegWhenAllIsTested()
    {
        const DossierId dossier = nieuwe();
        MOET_LUKKEN(m_huis->coordinator().doe(toets(dossier, nieuwFeit(dossier, feit(dossier)))));
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, dossier);
        om.pagina = &pagina;
        pagina.show();
        knopVan(pagina, u"aanmelding.dien-in"_qs)->click();
        auto *dialoog = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(dialoog);
        drukOpDoe(dialoog);
        QVERIFY(!dialoog->formulier()->foutBij(u"verklaring"_qs).isEmpty());
        vulIn(dialoog, {{u"verklaring"_qs, true}});
        drukOpDoe(dialoog);
        QCOMPARE(om.meldingen, QStringList{u"Aanmelding 2026-001 ligt bij de weegploeg."_qs});
        QCOMPARE(pagina.findChild<Fasebalk *>()->stap(), Fasestap::Weging);
        QVERIFY(!knopVan(pagina, u"aanmelding.wijzig-feit/1"_qs)->isToegestaan());
        const auto knoppen = pagina.findChildren<Actieknop *>();
        const auto naar = std::find_if(knoppen.begin(), knoppen.end(), [](Actieknop *k) { return k->text() == u"Naar de weging"_qs; });
        QVERIFY(naar != knoppen.end());
        (*naar)->click();
        QCOMPARE(om.plaatsen, (QList<Plaats>{{u"weging"_qs, dossier}}));
    }

    void leavesThePageWhenItIsWithdrawn()
    {
        const DossierId dossier = nieuwe();
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, dossier);
        om.pagina = &pagina;
        pagina.show();
        auto *actie = pagina.findChild<QAction *>(u"aanmelding.trek-in"_qs);
        QVERIFY(actie);
        actie->trigger();
        auto *dialoog = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(dialoog);
        vulIn(dialoog, {{u"reden"_qs, u"Het was een ander."_qs}});
        QVERIFY(!dialoog->findChild<QPushButton *>(u"doe"_qs)->isEnabled());
        auto *bevestiging = dialoog->findChildren<QLineEdit *>().last();
        QTest::keyClicks(bevestiging, u"2026-001"_qs);
        QTest::keyClick(bevestiging, Qt::Key_Return); // what can't be undone, takes more than an Enter
        QVERIFY(dialoog->findChild<QPushButton *>(u"doe"_qs)->isEnabled());
        QTest::keyClick(dialoog->findChild<QPushButton *>(u"doe"_qs), Qt::Key_Return);
        QCOMPARE(om.terugs, 0);
        drukOpDoe(dialoog);
        QCOMPARE(om.terugs, 1);
        QVERIFY(om.meldingen.last().contains(u"2026-001"));
    }

    void aSeatReadsThatItWasWithdrawn()
    {
        const DossierId dossier = nieuwe();
        MOET_LUKKEN(m_huis->coordinator().doe(TrekIn{dossier, u"Het was een ander."_qs}));
        Omgevingproef om(m_huis->als(Rol::Politie));
        Aanmeldingpagina pagina(om, dossier);
        om.pagina = &pagina;
        pagina.show();
        QVERIFY(gelezen(pagina).contains(u"Ingetrokken op 2 maart: Het was een ander."_qs));
        QVERIFY(!knopVan(pagina, u"aanmelding.dien-in"_qs));
        knopVan(pagina, u"aanmelding.neem-kennis-van-intrekking"_qs)->click();
        auto *dialoog = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(dialoog);
        drukOpDoe(dialoog);
        QCOMPARE(om.meldingen, QStringList{u"U hebt gelezen dat aanmelding 2026-001 is ingetrokken."_qs});
    }

    void aRefusedChoiceUnderMeerExplainsItself()
    {
        const DossierId dossier = nieuwe();
        Omgevingproef om(m_huis->als(Rol::Contactpunt));
        Aanmeldingpagina pagina(om, dossier);
        pagina.show();
        auto *actie = pagina.findChild<QAction *>(u"aanmelding.trek-in"_qs);
        QVERIFY(actie && actie->isEnabled());
        QVERIFY(actie->text().contains(u"waarom?"));
        actie->trigger();
        QVERIFY(!dialoogVan<Handelingdialoog>(pagina));
        QVERIFY(pagina.findChild<Waaromblad *>());
    }

    void linksADossierAndUndoesIt()
    {
        const DossierId een = nieuwe(iemand(u"Berg"_qs));
        MeldAan zelfde = aanmelding(m_huis->coordinator(), iemand(u"Berg"_qs));
        zelfde.gezienMogelijkeDubbel = true;
        MOET(const Gedaan twee, m_huis->coordinator().doe(zelfde));
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, een);
        om.pagina = &pagina;
        pagina.show();
        pagina.findChild<QAction *>(u"personen.koppel"_qs)->trigger();
        auto *dialoog = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(dialoog);
        vulIn(dialoog, {{u"ander-dossier"_qs, QString::number(twee.id)}, {u"reden"_qs, u"Zelfde geboortedatum."_qs}});
        drukOpDoe(dialoog);
        QVERIFY(gelezen(pagina).contains(u"2026-002 (Aanmelding), sinds 2 maart: Zelfde geboortedatum."_qs));
        knopVan(pagina, u"personen.ontkoppel/2026-002"_qs)->click();
        dialoog = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(dialoog);
        vulIn(dialoog, {{u"reden"_qs, u"Toch een ander."_qs}});
        drukOpDoe(dialoog);
        QVERIFY(gelezen(pagina).contains(u"Ongedaan gemaakt op 2 maart: Toch een ander."_qs));
        QVERIFY(!knopVan(pagina, u"personen.ontkoppel/2026-002"_qs));
    }

    void saysSoWhenThereIsNothing()
    {
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, DossierId(4711));
        pagina.show();
        QVERIFY(gelezen(pagina).contains(u"Dit dossier is er niet (meer)"_qs));
        QVERIFY(!knopVan(pagina, u"aanmelding.dien-in"_qs));
    }

    void keepsItsPlaceWhenItIsAskedAnew()
    {
        const DossierId dossier = nieuwe();
        for (int i = 0; i < 6; ++i)
            nieuwFeit(dossier, feit(dossier, QStringLiteral("Feit nummer %1.").arg(i)));
        Omgevingproef om(m_huis->coordinator());
        Aanmeldingpagina pagina(om, dossier);
        pagina.resize(900, 400);
        pagina.show();
        QCoreApplication::processEvents();
        QScrollBar *balk = pagina.findChild<QScrollArea *>()->verticalScrollBar();
        QVERIFY(balk->maximum() > 200);
        balk->setValue(200);
        pagina.ververs();
        QCoreApplication::processEvents();
        QCOMPARE(balk->value(), 200);
    }

    void looksAsItShould()
    {
        Betrokkene lang = iemand(QString(400, u'M'));
        lang.straat = u"Dorpsstraat"_qs;
        lang.huisnummer = u"12"_qs;
        lang.postcode = u"1234 AB"_qs;
        lang.plaats = u"Voorbeeldstad"_qs;
        lang.bsn = u"123456782"_qs;
        for (const Betrokkene &wie : {lang, iemand()}) {
            const DossierId dossier = nieuwe(wie);
            VoegFeitToe f = feit(dossier, u"Tijdens een gesprek in het buurthuis zei hij dat iedereen die er anders over denkt weg moet, "
                                          "en dat daar geweld bij nodig is. Twee begeleiders hoorden dit."_qs);
            MOET_LUKKEN(m_huis->coordinator().doe(toets(dossier, nieuwFeit(dossier, f))));
            f.omschrijving = u"Volgens een buurman kocht hij vuurwerk."_qs;
            f.bronsoort = Bronsoort::Derde;
            f.eigenTaak = u"Toezicht houden op de voorwaarden"_qs;
            f.aard = Feitaard::BerichtVanAnderen;
            MOET_LUKKEN(m_huis->coordinator().doe(toets(dossier, nieuwFeit(dossier, f), Feittoets::NietTeVerifieren)));
            f.bijzonder = Bijzonder::OnthultOok;
            f.noodzaak = u"De uitlating zelf is de dreiging."_qs;
            MOET_LUKKEN(m_huis->coordinator().doe(toets(dossier, nieuwFeit(dossier, f), Feittoets::Weerlegd)));
            VoegFeitToe vaag = feit(dossier, u"In het voorjaar was hij onder psychiatrische behandeling."_qs);
            vaag.datum = u"2025"_qs;
            nieuwFeit(dossier, vaag);
            Omgevingproef om(m_huis->coordinator());
            Aanmeldingpagina pagina(om, dossier);
            QVERIFY(prenten(pagina, wie.bsn.isEmpty() ? u"aanmelding"_qs : u"aanmelding-lang"_qs, {1080, 1180}));
            QCOMPARE(gebreken(pagina), QString());
        }
    }
};

QTEST_MAIN(TestAanmeldingpagina)
#include "tst_aanmeldingpagina.moc"
