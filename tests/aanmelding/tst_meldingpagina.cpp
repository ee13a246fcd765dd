// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/meldingpagina.h"

#include "tests/aanmelding/paginaproef.h"
#include "ui/uitwisseling/afdrukvenster.h"
#include "ui/aanmelding/aanmeldingpagina.h"
#include "ui/aanmelding/aanmeldingplaats.h"

using namespace weegkamer;

class TestMeldingpagina : public QObject
{
    Q_OBJECT
    std::unique_ptr<Huis> m_huis;

    DossierId melding()
    {
        const auto gedaan = m_huis->coordinator().doe(NeemMeldingAan{.ontvangenOp = {2026, 2, 27}, .melder = u"Een buurvrouw"_qs, .contact = u"06 12345678"_qs,
                                                                     .relatie = u"Buurvrouw"_qs, .inhoud = u"Haar buurjongen praat over een aanslag."_qs});
        if (!gedaan)
            qFatal("%s", qPrintable(waarom(gedaan)));
        return DossierId(gedaan->id);
    }
    void beoordeel(Meldingpagina &pagina, const QJsonObject &velden)
    {
        QTest::mouseClick(knopVan(pagina, u"aanmelding.beoordeel-melding"_qs), Qt::LeftButton);
        auto *dialoog = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(dialoog);
        vulIn(dialoog, velden);
        drukOpDoe(dialoog);
    }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init()
    {
        steun::faalBijWaarschuwing();
        m_huis = std::make_unique<Huis>();
    }
    void cleanup() { m_huis.reset(); }

    void showsWhatWasReportedByWhomAndWhen()
    {
        Omgevingproef om(m_huis->coordinator());
        Meldingpagina pagina(om, melding());
        pagina.show();
        const QString tekst = gelezen(pagina);
        QCOMPARE(pagina.titel(), u"Melding 2026-001"_qs);
        for (const QString &woord : {u"Haar buurjongen praat over een aanslag."_qs, u"Een buurvrouw"_qs, u"06 12345678"_qs, u"27 februari"_qs,
                                     u"Weet u te weinig om te oordelen?"_qs})
            QVERIFY2(tekst.contains(woord), qPrintable(woord));
        QCOMPARE(pagina.findChild<Fasebalk *>()->stap(), Fasestap::Melding);
    }

    void goesOnToTheAanmeldingWhenThatIsTheOutcome()
    {
        const DossierId dossier = melding();
        Omgevingproef om(m_huis->coordinator());
        Meldingpagina pagina(om, dossier);
        om.pagina = &pagina;
        pagina.show();
        beoordeel(pagina, {{u"uitkomst"_qs, u"aanmelden"_qs}, {u"reden"_qs, u"Dit past."_qs}});
        QCOMPARE(om.plaatsen, (QList<Plaats>{{u"aanmeldingen"_qs, dossier}}));
        auto *dialoog = dialoogVan<Meldaandialoog>(pagina);
        QVERIFY(dialoog);
        const QJsonObject waarde = dialoog->formulier()->waarde();
        QCOMPARE(waarde.value(u"dossier").toString(), dossier.tekst());
        QCOMPARE(waarde.value(u"kanaal").toString(), u"melding"_qs);
        QCOMPARE(waarde.value(u"gedraging").toString(), u"Haar buurjongen praat over een aanslag."_qs);
        QVERIFY(!knopVan(pagina, u"aanmelding.beoordeel-melding"_qs));
    }

    void goesBackWhenTheMeldingDisappears()
    {
        Omgevingproef om(m_huis->coordinator());
        Meldingpagina pagina(om, melding());
        om.pagina = &pagina;
        pagina.show();
        beoordeel(pagina, {{u"uitkomst"_qs, u"niet-aanmelden"_qs}, {u"reden"_qs, u"Geen verband."_qs}});
        QCOMPARE(om.terugs, 1);
        QVERIFY(om.meldingen.last().contains(u"2026-001 is beoordeeld en is uit de kamer verdwenen"));
        QVERIFY(!dialoogVan<Meldaandialoog>(pagina));
        QVERIFY(!gelezen(pagina).contains(u"buurjongen"));
    }

    void asksAReasonBesideTheFieldWhenThereIsTooLittleInformation()
    {
        Omgevingproef om(m_huis->coordinator());
        Meldingpagina pagina(om, melding());
        pagina.show();
        beoordeel(pagina, {{u"uitkomst"_qs, u"niet-aanmelden"_qs}, {u"reden"_qs, u"Te vaag."_qs}, {u"te-weinig-informatie"_qs, true}});
        auto *dialoog = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(dialoog);
        QVERIFY(dialoog->formulier()->foutBij(u"toch-omdat"_qs).contains(u"hele weegploeg"));
    }

    void thePlaceKnowsAMeldingFromAnAanmelding()
    {
        const DossierId dossier = melding();
        Omgevingproef om(m_huis->coordinator());
        const std::unique_ptr<Kamerpagina> eerst(maakAanmeldingplaats(om, dossier));
        QVERIFY(qobject_cast<Meldingpagina *>(eerst.get()));
        MOET_LUKKEN(m_huis->coordinator().doe(BeoordeelMelding{.dossier = dossier, .reden = u"Dit past."_qs, .tochOmdat = {}}));
        const std::unique_ptr<Kamerpagina> dan(maakAanmeldingplaats(om, dossier));
        QVERIFY(qobject_cast<Aanmeldingpagina *>(dan.get()));
        dan->show();
        QCOMPARE(dan->titel(), u"Aanmelding 2026-001"_qs);
        QVERIFY(gelezen(*dan).contains(u"Haar buurjongen praat over een aanslag."_qs));
        QTest::mouseClick(knopVan(*dan, u"aanmelding.meld-aan"_qs), Qt::LeftButton);
        QVERIFY(dialoogVan<Meldaandialoog>(*dan));
    }

    void anotherReaderSeesThatItWaitsButNotWhatWasReported()
    {
        const DossierId dossier = melding();
        MOET_LUKKEN(m_huis->coordinator().doe(BeoordeelMelding{.dossier = dossier, .reden = u"Dit past."_qs, .tochOmdat = {}}));
        Omgevingproef om(m_huis->als(Rol::Politie));
        const std::unique_ptr<Kamerpagina> pagina(maakAanmeldingplaats(om, dossier));
        pagina->show();
        QVERIFY(!gelezen(*pagina).contains(u"buurjongen"));
        QVERIFY(gelezen(*pagina).contains(u"Wat is gemeld ziet alleen wie de melding ontving."_qs));
    }

    void theReceiptIsLookedAtKeptAndThenRecordedOnce()
    {
        const DossierId dossier = melding();
        Omgevingproef om(m_huis->coordinator());
        Meldingpagina pagina(om, dossier);
        om.pagina = &pagina;
        pagina.resize(1080, 600);
        pagina.show();
        QVERIFY(gelezen(pagina).contains(u"de dag waarop de melding binnenkwam"));
        pagina.findChild<QPushButton *>(u"ontvangstbevestiging"_qs)->click();
        auto *venster = dialoogVan<Afdrukvenster>(pagina);
        QVERIFY(venster);
        QCOMPARE(gebreken(*venster), QString());
        QVERIFY(prenten(*venster, u"ontvangstbevestiging"_qs, {900, 700}));
        for (const QString &naam : {u"brief.pdf"_qs, u"brief.odt"_qs}) {
            MOET_LUKKEN(venster->bewaar(m_huis->map.filePath(naam)));
            QVERIFY(QFileInfo(m_huis->map.filePath(naam)).size() > 1000);
        }
        QCOMPARE(waarde(*m_huis, u"SELECT group_concat(resultaat) FROM (SELECT resultaat FROM logboek WHERE handeling = 'uitwisseling.voer-uit' ORDER BY volgnummer)"_qs),
                 u"pdf: ontvangstbevestiging,odt: ontvangstbevestiging"_qs);
        venster->reject();
        knopVan(pagina, u"aanmelding.leg-ontvangstbevestiging-vast"_qs)->click();
        auto *dialoog = dialoogVan<Handelingdialoog>(pagina);
        QVERIFY(dialoog);
        vulIn(dialoog, {{u"hoe"_qs, u"brief"_qs}});
        drukOpDoe(dialoog);
        QCOMPARE(om.meldingen, QStringList{u"De ontvangstbevestiging is verstuurd."_qs});
        QVERIFY(gelezen(pagina).contains(u"De melder kreeg haar op 2 maart."));
        QVERIFY(!pagina.findChild<QPushButton *>(u"ontvangstbevestiging"_qs));
    }

    void looksAsItShould()
    {
        const DossierId dossier = melding();
        Omgevingproef om(m_huis->coordinator());
        Meldingpagina pagina(om, dossier);
        QVERIFY(prenten(pagina, u"melding"_qs, {1080, 600}));
        QCOMPARE(gebreken(pagina), QString());
        MOET_LUKKEN(m_huis->coordinator().doe(BeoordeelMelding{.dossier = dossier, .reden = u"Dit past."_qs, .tochOmdat = {}}));
        Aanmeldingpagina opstellen(om, dossier);
        QVERIFY(prenten(opstellen, u"opstellen"_qs, {1080, 600}));
        QCOMPARE(gebreken(opstellen), QString());
    }
};

QTEST_MAIN(TestMeldingpagina)
#include "tst_meldingpagina.moc"
