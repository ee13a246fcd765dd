// SPDX-License-Identifier: EUPL-1.2
// The pages and windows in which somebody sits all day, each empty where it can be and with work in it: a picture of each in light and
// dark, at 1280 by 720 and as small as it can be. As a test it fails on clipped text, an unnamed input or a Qt warning. `beelden
// [folder]` leaves the pictures there; QT_SCALE_FACTOR=2 for those at 200 %, WEEGKAMER_BEELDEN=alles for those in dark too: another theme
// is what costs most.
#include "core/aanmelding/quarantaine.h"
#include "core/aanmelding/spoed.h"
#include "core/bewaring/vernietigingslijst.h"
#include "core/bewaring/bewaring.h"
#include "core/casus/casuslijst.h"
#include "core/kamer/kamer.h"
#include "core/kamer/oefening.h"
#include "core/weging/plaatsvervanger.h"
#include "core/weging/vragen.h"
#include "core/werkvoorraad/afwezigheid.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/tour/gids.h"
#include "tests/tour/maandagpost.h"
#include "ui/aanmelding/quarantainevenster.h"
#include "ui/bewaring/lijstvenster.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/uitwisseling/afdrukvenster.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/weging/plaatsvervangersvenster.h"
#include "ui/werkvoorraad/afwezigvenster.h"
#include "ui/werkvoorraad/buurvenster.h"
#include "ui/werkvoorraad/herinnervenster.h"

#include <QApplication>
#include <QComboBox>
#include <QTableView>
#include <QTimeZone>
#include <QtTest>

using namespace weegkamer;

namespace
{
QString s_map; // NOLINT: handed from main to the one test object that Qt Test makes

const QDate maandag(2026, 11, 30);
constexpr auto meerVanWerk = "Meer: uitvoer, afwezigheid en andere kamers";

template <class D>
D *dialoog()
{
    return qobject_cast<D *>(QApplication::activeModalWidget());
}
} // namespace

#define GAAT(stap) QVERIFY2((stap), qPrintable(m_gids->fout()))
#define LUKT(uitkomst) QVERIFY2((uitkomst).has_value(), "core refuses what the pictures need")

class Beelden : public QObject
{
    Q_OBJECT

    VasteKlok m_klok{QDateTime(maandag, {9, 0}, QTimeZone("Europe/Amsterdam"))};
    std::unique_ptr<tour::Gids> m_gids;
    QStringList m_gebreken;

    tour::Pad &pad() { return m_gids->pad(); }
    tour::Hand &hand() { return m_gids->hand(); }
    Kamer &kamer() { return m_gids->werkplek().kamer(); }
    QList<Werkregel> werk(Werkgroep groep)
    {
        const auto lijst = kamer().vraag(ToonWerkvoorraad{.groep = groep, .aantal = 200});
        return lijst ? lijst->rijen : QList<Werkregel>();
    }
    AccountId account(Rol rol)
    {
        if (const auto wie = kamer().vraag(VraagAfwezigheden{})) {
            for (const Vervanger &v : wie->accounts) {
                if (v.rol == rol)
                    return v.account;
            }
        }
        return {};
    }
    /// What is wrong with a picture fails its function at the end: the others are wanted too.
    void prent(const QString &naam)
    {
        if (!m_gids->prent(naam, QApplication::activeModalWidget()))
            m_gebreken.append(m_gids->fout());
    }
    void sluit() { hand().toets(Qt::Key_Escape); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(s_map));
        m_gids = std::make_unique<tour::Gids>(s_map, tour::Gidsopties{.klok = &m_klok, .reeks = u"beeld"_qs, .donker = qEnvironmentVariable("WEEGKAMER_BEELDEN") == u"alles", .maten = {{1280, 720}, {}}});
        QVERIFY(QTest::qWaitForWindowActive(m_gids->venster()));
        m_gids->werkplek().begin();
        GAAT(m_gids->maakOefengemeente());
        GAAT(pad().logIn(Rol::Casuscoordinator));
    }
    void init() { steun::faalBijWaarschuwing(); }
    void cleanup()
    {
        while (QWidget *open = QApplication::activeModalWidget()) {
            open->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        const QStringList gebreken = std::exchange(m_gebreken, {});
        QVERIFY2(gebreken.isEmpty(), qPrintable(gebreken.join(u'\n')));
    }

    void theWorkListAndAReminder()
    {
        GAAT(hand().ga(u"Werkvoorraad"_qs));
        prent(u"werkvoorraad"_qs);
        GAAT(hand().druk(u"Wacht op anderen %1"_qs.arg(werk(Werkgroep::WachtOpAnderen).size())));
        prent(u"wacht-op-anderen"_qs);
        GAAT(hand().druk(u"herinner"_qs));
        QVERIFY(dialoog<Herinnervenster>());
        prent(u"herinnering"_qs);
        GAAT(hand().druk(u"Maak een brief"_qs));
        QVERIFY(dialoog<Afdrukvenster>());
        prent(u"herinneringsbrief"_qs);
        sluit();
        sluit();
    }

    void absenceAndItsHandover()
    {
        GAAT(hand().ga(u"Werkvoorraad"_qs));
        GAAT(hand().kiesUitMenu(QString::fromLatin1(meerVanWerk), u"Afwezigheid en overdracht"_qs));
        prent(u"afwezigheid-leeg"_qs);
        GAAT(hand().druk(u"meld"_qs));
        prent(u"afwezig-melden"_qs);
        sluit();
        sluit();
        LUKT(kamer().doe(MeldAfwezig{account(Rol::Casuscoordinator), account(Rol::Burgemeester), maandag.addDays(1), maandag.addDays(4)}));
        LUKT(kamer().doe(MeldAfwezig{account(Rol::Contactpunt), account(Rol::Burgemeester), maandag, maandag.addDays(14)}));
        GAAT(hand().kiesUitMenu(QString::fromLatin1(meerVanWerk), u"Afwezigheid en overdracht"_qs));
        prent(u"afwezigheid"_qs);
        GAAT(hand().druk(u"overdracht"_qs));
        QVERIFY(dialoog<Afdrukvenster>());
        prent(u"overdrachtslijst"_qs);
        sluit();
        sluit();
    }

    void deputies()
    {
        GAAT(hand().ga(u"Weging"_qs));
        prent(u"weging-agenda"_qs);
        GAAT(hand().druk(u"Plaatsvervangers…"_qs));
        prent(u"plaatsvervangers-leeg"_qs);
        sluit();
        for (int i = 0; i < 12; ++i) {
            LUKT(kamer().doe(WijsPlaatsvervangerAan{Vervangen(i % 5), u"mr. drs. Anne-Fleur van den Wildenborgh-Testpersoon %1"_qs.arg(i), u"Plaatsvervangend teamchef opsporing"_qs,
                                                   maandag.addDays(i - 4), maandag.addDays(i + 10)}));
        }
        GAAT(hand().druk(u"Plaatsvervangers…"_qs));
        dialoog<Plaatsvervangersvenster>()->findChild<QTableView *>()->selectRow(1);
        prent(u"plaatsvervangers"_qs);
        GAAT(hand().vul(u"Filter plaatsvervangers"_qs, u"xq"_qs));
        hand().toets(Qt::Key_Return);
        prent(u"plaatsvervangers-niets-gevonden"_qs);
        hand().toets(Qt::Key_Escape);
        sluit();
    }

    void threeJudgementsBesideEachOther()
    {
        const auto agenda = kamer().vraag(VraagWegingen{});
        LUKT(agenda);
        const auto open = std::find_if(agenda->rijen.begin(), agenda->rijen.end(), [](const Agendaregel &r) { return r.geopend; });
        QVERIFY(open != agenda->rijen.end());
        m_gids->werkplek().ga({u"weging"_qs, open->dossier});
        prent(u"weging-geopend"_qs);
        GAAT(hand().druk(u"weging.nieuwe-ronde"_qs));
        prent(u"nieuwe-ronde"_qs);
        sluit();
    }

    void aMeldingItsReceiptAndItsAanmelding()
    {
        const tour::Post post = tour::school(maandag);
        GAAT(hand().ga(u"Aanmeldingen"_qs));
        prent(u"aanmeldingen"_qs);
        GAAT(hand().druk(u"aanmelding.neem-melding-aan"_qs));
        prent(u"melding-aannemen"_qs);
        sluit();
        GAAT(pad().doe(u"aanmelding.neem-melding-aan"_qs, "aanmelding.neem-melding-aan", post.melding));
        const DossierId dossier = m_gids->werkplek().plaats().dossier;
        prent(u"melding"_qs);
        GAAT(hand().druk(u"ontvangstbevestiging"_qs));
        prent(u"ontvangstbevestiging"_qs);
        sluit();
        GAAT(hand().druk(u"aanmelding.beoordeel-melding"_qs));
        prent(u"melding-beoordelen"_qs);
        sluit();
        GAAT(pad().doe(u"aanmelding.beoordeel-melding"_qs, "aanmelding.beoordeel-melding", post.oordeel));
        prent(u"aanmelding-formulier-leeg"_qs);
        GAAT(hand().druk(u"doe"_qs));
        prent(u"aanmelding-formulier-fouten"_qs);
        GAAT(hand().vulVelden(kamer().handelingen().handeling(u"aanmelding.meld-aan"_qs)->velden, post.aanmelding));
        prent(u"aanmelding-formulier"_qs);
        GAAT(pad().drukDoe());
        prent(u"aanmelding-zonder-feiten"_qs);
        GAAT(hand().druk(u"aanmelding.voeg-feit-toe"_qs));
        prent(u"feit-formulier"_qs);
        sluit();
        GAAT(pad().doe(u"aanmelding.voeg-feit-toe"_qs, "aanmelding.voeg-feit-toe", post.feit));
        LUKT(kamer().doe(MerkAlsSpoed{dossier, u"De school is vanmiddag open, en hij zei dat het vandaag gebeurt."_qs}));
        hand().toets(Qt::Key_F5);
        prent(u"aanmelding-spoed"_qs);
        GAAT(pad().doe(u"aanmelding.toets-feit/1"_qs, "aanmelding.toets-feit", post.toets));
        GAAT(pad().doe(u"aanmelding.dien-in"_qs, "aanmelding.dien-in", {{u"verklaring"_qs, true}}));
        m_gids->werkplek().ga({u"weging"_qs, dossier});
        prent(u"weging-spoed"_qs);
        GAAT(hand().druk(u"namens-politie"_qs));
        prent(u"weging-namens"_qs);
        GAAT(hand().druk(u"verlaat"_qs));
    }

    void theTimelineOfACasus()
    {
        const auto casussen = kamer().vraag(VraagCasussen{Casusvolgorde::Oudste, {}, 50});
        LUKT(casussen);
        m_gids->werkplek().ga({u"casussen"_qs, casussen->rijen.at(1).dossier});
        for (const char *tab : {"Tijdlijn", "Overzicht", "Plan", "Inbreng", "Deelnemers"}) {
            GAAT(hand().tab(QString::fromLatin1(tab)));
            prent(u"casus-"_qs + QString::fromLatin1(tab).toLower());
        }
    }

    void otherKamersOnTheWorkList()
    {
        GAAT(hand().ga(u"Werkvoorraad"_qs));
        GAAT(hand().kiesUitMenu(QString::fromLatin1(meerVanWerk), u"Klokken van een andere kamer"_qs));
        QVERIFY(dialoog<Buurvenster>());
        prent(u"andere-kamer"_qs);
        sluit();
        const auto eigen = kamer().vraag(ToonWerkvoorraad{.groep = {}, .aantal = 3});
        LUKT(eigen);
        m_gids->werkplek().buurklokken().append({u"Gemeente Nergenshuizen aan den IJssel"_qs, eigen->rijen, false});
        hand().toets(Qt::Key_F5);
        prent(u"werkvoorraad-andere-kamer"_qs);
        m_gids->werkplek().buurklokken().clear();
    }

    void theLog()
    {
        GAAT(hand().ga(u"Toezicht"_qs));
        prent(u"logboek"_qs);
        GAAT(hand().vul(u"Dossiernummer"_qs, u"2026-001"_qs));
        hand().toets(Qt::Key_Return);
        prent(u"logboek-gefilterd"_qs);
        GAAT(hand().vul(u"Dossiernummer"_qs, u"1899"_qs));
        hand().toets(Qt::Key_Return);
        prent(u"logboek-leeg"_qs);
    }

    void oldFilesInQuarantine()
    {
        GAAT(hand().ga(u"Aanmeldingen"_qs));
        GAAT(hand().druk(u"Oude dossiers…"_qs));
        prent(u"quarantaine-leeg"_qs);
        sluit();
        for (int i = 0; i < 9; ++i) {
            NeemOudDossierOp h;
            h.kenmerk = u"OUD-%1"_qs.arg(2000 + i);
            h.naam = i == 1 ? u"Wildenborgh-Testpersoon tot Nergenshuizen"_qs : u"Kwikstaart"_qs;
            h.voornamen = u"Vera"_qs;
            h.geboortedatum = u"1990"_qs;
            h.gemeenteVerblijf = u"Voorbeeldstad"_qs;
            h.opgemaaktOp = u"2019-0%1"_qs.arg(1 + i);
            h.inhoud = u"Volgens een notitie uit 2019 verspreidde zij pamfletten bij het station, samen met twee anderen van wie de naam niet is genoteerd. De wijkagent "
                       "sprak haar daarop aan. Sindsdien is er niets meer over haar opgeschreven."_qs;
            h.bron = u"Map wijkteam"_qs;
            LUKT(kamer().doe(h));
        }
        GAAT(hand().druk(u"Oude dossiers…"_qs));
        dialoog<Quarantainevenster>()->findChild<QTableView *>()->selectRow(1);
        prent(u"quarantaine"_qs);
        sluit();
    }

    void listsOfDestruction()
    {
        LUKT(kamer().doe(DraaiKlok{maandag.addYears(6)}));
        GAAT(hand().ga(u"Bewaring"_qs));
        prent(u"bewaren"_qs);
        const auto rijen = kamer().vraag(u"bewaring.lijst"_qs, {{u"aantal"_qs, 12}});
        LUKT(rijen);
        StelLijstOp h;
        h.beoordelaar = account(Rol::Contactpunt);
        for (const QJsonValue r : rijen->value(u"rijen").toArray()) {
            if (r[u"fase"].toString() == tekst(Fase::Afgeschermd)) // whoever is still to be informed comes first
                h.dossiers.append(DossierId(r[u"dossier"].toString().toLongLong()));
        }
        QVERIFY(!h.dossiers.isEmpty());
        const auto opgesteld = kamer().doe(h);
        QVERIFY2(opgesteld.has_value(), opgesteld ? "" : qPrintable(opgesteld.error().uitleg));
        hand().toets(Qt::Key_F5);
        GAAT(hand().tab(u"Vernietigingslijsten"_qs));
        prent(u"vernietigingslijsten"_qs);
        GAAT(hand().openRij(u"Vernietigingslijsten"_qs, opgesteld->nummer));
        QVERIFY(dialoog<Lijstvenster>());
        prent(u"vernietigingslijst"_qs);
        GAAT(hand().vul(u"Filter dossiers op deze lijst"_qs, u"xq"_qs));
        hand().toets(Qt::Key_Return);
        prent(u"vernietigingslijst-niets-gevonden"_qs);
        hand().toets(Qt::Key_Escape);
        sluit();
        GAAT(hand().tab(u"Register van vernietiging"_qs));
        prent(u"register"_qs);
    }

    void whoStandsInSeesItOnTheWorkList()
    {
        GAAT(pad().logIn(Rol::Burgemeester));
        GAAT(hand().ga(u"Werkvoorraad"_qs));
        prent(u"vervanger"_qs);
    }

    void cleanupTestCase() { m_gids.reset(); }
};

int main(int argc, char **argv)
{
    return tour::speel<Beelden>(argc, argv, s_map);
}

#include "beelden.moc"
