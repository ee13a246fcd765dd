// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/meldaandialoog.h"

#include "core/bewaring/identiteit.h"
#include "core/bewaring/sluitaf.h"
#include "tests/steun/casusproef.h"
#include "tests/steun/meldaanproef.h"
#include "ui/aanmelding/kandidatenvak.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/formulier.h"

#include <QRadioButton>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>

using namespace weegkamer;

class TestMeldaandialoog : public QObject
{
    Q_OBJECT
    std::unique_ptr<Huis> m_huis;

    QJsonObject ingevuld(const Betrokkene &wie)
    {
        MeldAan m = aanmelding(m_huis->coordinator(), wie);
        QJsonObject velden = naarJson(m);
        for (const QString &naam : Kandidatenvak::veldnamen())
            velden.remove(naam);
        return velden;
    }
    void erIsAl(const Betrokkene &wie)
    {
        MeldAan m = aanmelding(m_huis->coordinator(), wie);
        m.gezienMogelijkeDubbel = true;
        MOET_LUKKEN(m_huis->coordinator().doe(m));
    }
    QString aantalAanmeldingen() { return waarde(*m_huis, u"SELECT count(*) FROM aanmelding"_qs); }

private Q_SLOTS:
    void initTestCase() { pasToe(*qApp, Thema::Licht); }
    void init()
    {
        steun::faalBijWaarschuwing();
        m_huis = std::make_unique<Huis>();
    }
    void cleanup() { m_huis.reset(); }

    void makesAnAanmeldingAndGoesThere()
    {
        Meldaanproef proef(m_huis->coordinator());
        auto *dialoog = proef.dialoog;
        vulIn(dialoog, ingevuld(iemand()));
        drukOpDoe(dialoog);
        QCOMPARE(aantalAanmeldingen(), u"1"_qs);
        QCOMPARE(proef.om.plaatsen, (QList<Plaats>{{u"aanmeldingen"_qs, DossierId(1)}}));
        QVERIFY(proef.om.meldingen.last().contains(u"2026-001"));
    }

    void beginsInItsFirstField()
    {
        Meldaanproef proef(m_huis->coordinator());
        const QWidget *hier = proef.dialoog->focusWidget();
        QVERIFY(hier && proef.dialoog->findChild<Formulier *>()->isAncestorOf(hier));
    }

    // Of a person no number in the trade register, of an organisation no first name; unless somebody wrote one there.
    void asksOfAPersonAndOfAnOrganisationWhatItHas()
    {
        Meldaanproef proef(m_huis->coordinator());
        Formulier *formulier = proef.dialoog->formulier();
        const QStringList persoonlijk{u"voorvoegsel"_qs, u"voornamen"_qs, u"geboortedatum"_qs, u"bsn"_qs};
        const auto staatEr = [formulier](const QString &naam) {
            const auto regels = formulier->findChildren<Veldregel *>();
            const auto regel = std::find_if(regels.begin(), regels.end(), [&](const Veldregel *r) { return r->info().naam == naam; });
            return regel != regels.end() && (*regel)->isVisible();
        };
        const auto kies = [formulier](const QString &wat) {
            const auto rondjes = formulier->findChildren<QRadioButton *>();
            const auto rondje = std::find_if(rondjes.begin(), rondjes.end(), [&](const QRadioButton *r) { return r->text() == wat; });
            QVERIFY(rondje != rondjes.end());
            (*rondje)->click();
        };
        QVERIFY(!staatEr(u"kvk"_qs));
        for (const QString &naam : persoonlijk)
            QVERIFY2(staatEr(naam), qPrintable(naam));
        kies(u"Organisatie"_qs);
        QVERIFY(staatEr(u"kvk"_qs) && staatEr(u"naam"_qs) && staatEr(u"straat"_qs));
        for (const QString &naam : persoonlijk)
            QVERIFY2(!staatEr(naam), qPrintable(naam));
        QJsonObject velden = formulier->waarde();
        QJsonObject wie = velden.value(u"betrokkene").toObject();
        wie.insert(u"kvk"_qs, u"12345678"_qs);
        velden.insert(u"betrokkene"_qs, wie);
        formulier->zetWaarde(velden);
        kies(u"Persoon"_qs);
        QVERIFY(staatEr(u"kvk"_qs) && staatEr(u"voornamen"_qs)); // nothing leaves that nobody sees
        QCOMPARE(formulier->waarde().value(u"betrokkene").toObject().value(u"kvk").toString(), u"12345678"_qs);
        wie.remove(u"kvk"_qs);
        wie.insert(u"soort"_qs, u"natuurlijk"_qs);
        velden.insert(u"betrokkene"_qs, wie);
        formulier->zetWaarde(velden);
        QVERIFY(!staatEr(u"kvk"_qs));
    }

    /// In a narrow window the candidates stand above the form: what they don't need is the form's.
    void aboveTheFormTheCandidatesTakeNoMoreThanTheySay()
    {
        Meldaanproef proef(m_huis->coordinator());
        auto *dialoog = proef.dialoog;
        const auto *vak = dialoog->findChild<QScrollArea *>(u"vakrol"_qs);
        dialoog->resize(560, 640);
        const auto nodig = [&] { return vak->widget()->layout()->totalHeightForWidth(vak->width()); };
        QTRY_COMPARE(vak->height(), nodig());
        const int weinig = vak->height();
        dialoog->resize(1400, 640);
        QTRY_VERIFY(vak->height() > 2 * weinig); // beside it as high as the form
    }

    /// Beside the form they have what the form leaves: it is no wider than a line of prose, and its scroll bar stands at its side.
    void besideTheFormTheCandidatesHaveWhatItLeaves()
    {
        Meldaanproef proef(m_huis->coordinator());
        const auto *vak = proef.dialoog->findChild<QScrollArea *>(u"vakrol"_qs);
        const auto *formulier = proef.dialoog->findChild<QScrollArea *>(u"formulierrol"_qs);
        proef.dialoog->resize(1120, 640);
        QTRY_VERIFY2(vak->width() > 450, qPrintable(QString::number(vak->width())));
        QVERIFY(vak->mapTo(proef.dialoog, QPoint()).x() - formulier->mapTo(proef.dialoog, QPoint(formulier->width(), 0)).x() < 40);
        const QWidget *velden = proef.dialoog->formulier();
        QVERIFY2(formulier->width() - velden->width() < 40, qPrintable(u"%1 %2"_qs.arg(formulier->width()).arg(velden->width())));
    }

    void saysWhichFieldsOfThePersonAreMissing()
    {
        Meldaanproef proef(m_huis->coordinator());
        auto *dialoog = proef.dialoog;
        drukOpDoe(dialoog);
        const QStringList leeg = dialoog->formulier()->foutenBoven();
        QVERIFY2(leeg.contains(u"Achternaam of naam: Vul dit in."), qPrintable(leeg.join(u'|')));
        vulIn(dialoog, ingevuld({.naam = u"onbekend"_qs, .gemeenteVerblijf = u"Voorbeeldstad"_qs}));
        drukOpDoe(dialoog);
        QVERIFY(dialoog->formulier()->foutBij(u"betrokkene.naam"_qs).contains(u"een bijnaam"));
        QCOMPARE(aantalAanmeldingen(), u"0"_qs);
    }

    void comparesAsSoonAsAFieldIsLeft()
    {
        erIsAl(iemand());
        Omgevingproef om(m_huis->coordinator());
        Meldaandialoog dialoog(om, {}, nullptr);
        dialoog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialoog.show();
        dialoog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialoog));
        vulIn(&dialoog, ingevuld(iemand()));
        QVERIFY(!dialoog.kandidaten()->findChild<QCheckBox *>(u"dezelfde/2026-001"_qs));
        auto *veld = dialoog.formulier()->findChild<QLineEdit *>();
        veld->setFocus();
        dialoog.findChild<QPushButton *>(u"doe"_qs)->setFocus();
        QVERIFY(dialoog.kandidaten()->findChild<QCheckBox *>(u"dezelfde/2026-001"_qs));
        const QString tekst = gelezen(*dialoog.kandidaten());
        QVERIFY2(tekst.contains(u"Aanmelding 2026-001: zelfde geboortedatum, zelfde naam"), qPrintable(tekst));
    }

    void asksOnceForWhatDidNotChange()
    {
        Omgevingproef om(m_huis->coordinator());
        Kandidatenvak vak(om, {});
        const QString vraag = u"SELECT count(*) FROM logboek WHERE handeling = 'personen.vergelijk'"_qs;
        vak.vergelijk({{u"plaats"_qs, u"Voorbeeldstad"_qs}});
        QCOMPARE(waarde(*m_huis, vraag), u"0"_qs);
        vak.vergelijk({{u"naam"_qs, u"Berg"_qs}});
        vak.vergelijk({{u"naam"_qs, u"Berg"_qs}, {u"gemeente-verblijf"_qs, u"Elders"_qs}});
        QCOMPARE(waarde(*m_huis, vraag), u"1"_qs);
    }

    void makesNobodyTwiceWithoutAChoice()
    {
        erIsAl(iemand());
        Meldaanproef proef(m_huis->coordinator());
        auto *dialoog = proef.dialoog;
        vulIn(dialoog, ingevuld(iemand()));
        drukOpDoe(dialoog);
        QCOMPARE(aantalAanmeldingen(), u"1"_qs);
        QVERIFY(gelezen(*dialoog->kandidaten()).contains(u"Er is al 1 dossier over iemand die dezelfde kan zijn."_qs));
        auto *ander = dialoog->kandidaten()->findChild<QCheckBox *>(u"gezien-mogelijke-dubbel"_qs);
        QVERIFY(ander->isVisible());
        ander->click();
        drukOpDoe(dialoog);
        QCOMPARE(aantalAanmeldingen(), u"2"_qs);
        QCOMPARE(waarde(*m_huis, u"SELECT count(*) FROM koppeling"_qs), u"0"_qs);
    }

    void linksToTheSamePersonWithAReason()
    {
        erIsAl(iemand());
        Meldaanproef proef(m_huis->coordinator());
        auto *dialoog = proef.dialoog;
        vulIn(dialoog, ingevuld(iemand()));
        drukOpDoe(dialoog);
        auto *zelfde = dialoog->kandidaten()->findChild<QCheckBox *>(u"dezelfde/2026-001"_qs);
        QVERIFY(zelfde);
        zelfde->click();
        drukOpDoe(dialoog);
        QVERIFY(gelezen(*dialoog->kandidaten()).contains(u"Schrijf waarom het dezelfde is."_qs));
        dialoog->kandidaten()->findChild<QPlainTextEdit *>(u"koppel-reden"_qs)->setPlainText(u"Zelfde adres."_qs);
        drukOpDoe(dialoog);
        QCOMPARE(waarde(*m_huis, u"SELECT reden FROM koppeling"_qs), u"Zelfde adres."_qs);
    }

    void somebodyElseIsForgottenWhenOthersAppear()
    {
        erIsAl(iemand());
        erIsAl(iemand(u"Dijk"_qs, u"1980-01-01"_qs));
        Omgevingproef om(m_huis->coordinator());
        Kandidatenvak vak(om, {});
        vak.vergelijk(naarJson(iemand()));
        vak.findChild<QCheckBox *>(u"gezien-mogelijke-dubbel"_qs)->click();
        QCOMPARE(vak.keuze().value(u"gezien-mogelijke-dubbel").toBool(), true);
        vak.vergelijk(naarJson(iemand(u"Dijk"_qs, u"1980-01-01"_qs)));
        QVERIFY(vak.keuze().isEmpty());
    }

    void keepsADraftWithTheChoice()
    {
        erIsAl(iemand());
        Meldaanproef proef(m_huis->coordinator());
        auto *dialoog = proef.dialoog;
        vulIn(dialoog, ingevuld(iemand()));
        drukOpDoe(dialoog);
        dialoog->kandidaten()->findChild<QCheckBox *>(u"dezelfde/2026-001"_qs)->click();
        dialoog->reject();
        proef.open();
        dialoog = proef.dialoog;
        QCOMPARE(dialoog->formulier()->waarde().value(u"gedraging").toString(), u"Verheerlijkt geweld in de buurtkamer."_qs);
        QVERIFY(dialoog->kandidaten()->findChild<QCheckBox *>(u"dezelfde/2026-001"_qs)->isChecked());
    }

    void aDraftSaysThatItIsOneAndCanBePutAway()
    {
        Meldaanproef proef(m_huis->coordinator());
        const auto *regel = proef.dialoog->findChild<QPushButton *>(u"concept"_qs);
        QVERIFY(!regel->isVisible()); // the control: nothing was begun here before
        vulIn(proef.dialoog, ingevuld(iemand()));
        drukOpDoe(proef.dialoog);
        QTest::keyClicks(proef.dialoog->formulier()->findChild<QLineEdit *>(), u"x"_qs);
        const QJsonObject getypt = proef.dialoog->formulier()->waarde();
        proef.dialoog->reject();
        const auto bewaard = [&] { return m_huis->coordinator().leesConcept(u"aanmelding.meld-aan"_qs, {}).value().has_value(); };
        if (!bewaard())
            MOET_LUKKEN(m_huis->coordinator().bewaarConcept(u"aanmelding.meld-aan"_qs, {}, getypt));
        proef.open();
        auto *knop = proef.dialoog->findChild<QPushButton *>(u"concept"_qs);
        QVERIFY(knop->isVisible());
        QCOMPARE(knop->text(), u"Begin opnieuw"_qs);
        QVERIFY(prenten(*proef.dialoog, u"meld-aan-concept"_qs, {1120, 680}));
        QCOMPARE(gebreken(*proef.dialoog), QString());
        knop->click();
        QVERIFY(proef.dialoog->formulier()->waarde().value(u"gedraging").toString().isEmpty());
        QVERIFY(!bewaard());
        knop->click();
        QCOMPARE(proef.dialoog->formulier()->waarde(), getypt);
        QVERIFY(bewaard());
    }

    // Core decides about the day and has the words; the form says them as soon as the field is left.
    void aDayThatMustStillComeIsSaidWhenItsFieldIsLeft()
    {
        Meldaanproef proef(m_huis->coordinator());
        Formulier *formulier = proef.dialoog->formulier();
        proef.dialoog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(proef.dialoog));
        const auto veld = [&](const QString &naam) {
            for (QLineEdit *l : formulier->findChildren<QLineEdit *>()) {
                if (l->accessibleName() == naam)
                    return l;
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        QLineEdit *ontvangen = nullptr;
        QLineEdit *geboren = nullptr;
        for (const VeldInfo &info : veldInfos<MeldAan>()) {
            if (info.naam == u"ontvangen-op")
                ontvangen = veld(info.label);
            for (const VeldInfo &deel : info.deel) {
                if (deel.naam == u"geboortedatum")
                    geboren = veld(deel.label);
            }
        }
        QVERIFY(ontvangen && geboren);
        const QString morgen = schrijfDatum(m_huis->coordinator().vandaag().addDays(1));
        ontvangen->setFocus();
        ontvangen->clear();
        QTest::keyClicks(ontvangen, morgen);
        QCOMPARE(formulier->foutBij(u"ontvangen-op"_qs), QString());
        geboren->setFocus();
        QCOMPARE(formulier->foutBij(u"ontvangen-op"_qs), u"De dag van ontvangst ligt in de toekomst. Vul de dag in waarop de aanmelding binnenkwam."_qs);
        QTest::keyClicks(geboren, morgen);
        ontvangen->setFocus();
        QCOMPARE(formulier->foutBij(u"betrokkene.geboortedatum"_qs), u"Deze geboortedatum ligt in de toekomst. Controleer jaar, maand en dag."_qs);
        QVERIFY(prenten(*proef.dialoog, u"meld-aan-datum"_qs, {1120, 680}));
    }

    void whatCantBeKeptIsNotLostWithoutAWord()
    {
        Kamer &k = m_huis->coordinator();
        Meldaanproef proef(k);
        casusSql(k, u"CREATE TRIGGER vol BEFORE INSERT ON concept BEGIN SELECT RAISE(ABORT, 'vol'); END"_qs, {});
        auto *naam = proef.dialoog->formulier()->findChild<QLineEdit *>();
        QTest::keyClicks(naam, u"Wervelvoort"_qs);
        proef.dialoog->reject();
        QVERIFY(proef.dialoog->isVisible());
        const QString tekst = proef.dialoog->formulier()->foutenBoven().join(u'|');
        QVERIFY2(tekst.contains(u"kon niet worden bewaard"), qPrintable(tekst));
        proef.dialoog->reject(); // who knows it may go
        QVERIFY(!proef.dialoog->isVisible());
        // The control: where it can be kept, nobody is held up.
        casusSql(k, u"DROP TRIGGER vol"_qs, {});
        proef.open();
        QTest::keyClicks(proef.dialoog->formulier()->findChild<QLineEdit *>(), u"Wervelvoort"_qs);
        proef.dialoog->reject();
        QVERIFY(!proef.dialoog->isVisible());
    }

    void namesAShieldedDossierByItsNumberAlone()
    {
        Kamer &k = m_huis->coordinator();
        const DossierId casus = maakCasus(k, {.naam = u"Wervelvoort"_qs, .fase = Fase::Casus});
        MOET_LUKKEN(k.doe(SluitAf{.dossier = casus, .reden = Sluitreden::DoelBereikt, .toelichting = u"Klaar."_qs, .bewarenNoodzaak = u"Zolang het risico kan terugkomen."_qs}));
        Omgevingproef om(k);
        Kandidatenvak vak(om, {});
        vak.show();
        vak.vergelijk({{u"naam"_qs, u"Wervelvoort"_qs}});
        const QString tekst = gelezen(vak);
        QVERIFY2(tekst.contains(u"Staat mogelijk in afgeschermd dossier 2025-"), qPrintable(tekst));
        QVERIFY(tekst.contains(u"Heropening wegen?"));
    }

    void theSamePersonInFiveDossiersTwoOfThemShielded()
    {
        Kamer &k = m_huis->coordinator();
        Betrokkene wie = iemand(u"Wervelvoort"_qs, u"1999-04-01"_qs);
        wie.voornamen = u"Sam"_qs;
        for (int i = 0; i < 3; ++i)
            erIsAl(wie);
        for (int i = 0; i < 2; ++i)
            MOET_LUKKEN(k.doe(SluitAf{.dossier = maakCasus(k, {.naam = wie.naam, .fase = Fase::Casus}), .reden = Sluitreden::DoelBereikt, .toelichting = u"Klaar."_qs, .bewarenNoodzaak = u"Zolang het risico kan terugkomen."_qs}));
        {
            Omgevingproef om(k);
            Kandidatenvak vak(om, {});
            vak.show();
            vak.vergelijk({{u"naam"_qs, wie.naam}, {u"voornamen"_qs, wie.voornamen}, {u"geboortedatum"_qs, wie.geboortedatum}});
            QCOMPARE(vak.findChildren<QCheckBox *>(QRegularExpression(u"^dezelfde/"_qs)).size(), 3);
            QCOMPARE(gelezen(vak).count(u"Staat mogelijk in afgeschermd dossier"_qs), 2);
        }
        // Who may not look for shielded persons is not told that there are any.
        for (const Rol rol : {Rol::Deelnemer, Rol::Fg, Rol::Auditor, Rol::Beheerder}) {
            const auto mag = m_huis->als(rol).vraag(Herken{u"Wervelvoort"_qs, {}, {}, {}});
            QVERIFY(!mag);
            QCOMPARE(mag.error().soort, FoutSoort::GeenRecht);
        }
    }

    void looksAsItShould()
    {
        erIsAl(iemand());
        erIsAl(iemand(QString(400, u'M')));
        erIsAl(iemand(u"Berg"_qs, u"1999"_qs));
        Omgevingproef om(m_huis->coordinator());
        Meldaandialoog dialoog(om, {}, nullptr);
        dialoog.setAttribute(Qt::WA_DeleteOnClose, false);
        vulIn(&dialoog, ingevuld(iemand()));
        dialoog.kandidaten()->vergelijk(naarJson(iemand()));
        dialoog.kandidaten()->findChild<QCheckBox *>(u"dezelfde/2026-001"_qs)->click();
        QVERIFY(prenten(dialoog, u"meld-aan"_qs, {1120, 680}));
        QCOMPARE(gebreken(dialoog), QString());
        QVERIFY(prenten(dialoog, u"meld-aan-smal"_qs, {640, 680}));
        QCOMPARE(gebreken(dialoog), QString());
    }
};

QTEST_MAIN(TestMeldaandialoog)
#include "tst_meldaandialoog.moc"
