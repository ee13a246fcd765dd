// SPDX-License-Identifier: EUPL-1.2
// A coordinator's Monday, from the first look at the work-list to the handover for the days off: three meldingen, of which one is about
// somebody who is known, one overdue action, one reminder, one search, one handover. Played with mouse and keys through the real window
// of the practice municipality, on a day that is always the same; after each step the kamer is asked whether it is so. `maandag
// [folder]` leaves the pictures there.
#include "core/aanmelding/beeld.h"
#include "core/casus/casuslijst.h"
#include "core/kamer/kamer.h"
#include "core/personen/koppeling.h"
#include "core/personen/persoon.h"
#include "core/toezicht/logboekvragen.h"
#include "core/werkvoorraad/overdracht.h"
#include "core/zoeken/zoek.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/tour/gids.h"
#include "tests/tour/maandagpost.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/kamerpagina.h"
#include "ui/uitwisseling/afdrukvenster.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/palet.h"
#include "ui/werkvoorraad/afwezigvenster.h"
#include "ui/werkvoorraad/herinnervenster.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace weegkamer;

namespace
{
QString s_map; // NOLINT: handed from main to the one test object that Qt Test makes

const QDate maandag(2026, 11, 30);
constexpr auto meerVanWerk = "Meer: uitvoer, afwezigheid en andere kamers";

QDateTime om(int uur, int minuut, QDate dag = maandag)
{
    return {dag, {uur, minuut}, QTimeZone("Europe/Amsterdam")};
}

template <class D>
D *dialoog()
{
    return qobject_cast<D *>(QApplication::activeModalWidget());
}
} // namespace

#define GAAT(stap) QVERIFY2((stap), qPrintable(m_gids->fout()))

class Maandag : public QObject
{
    Q_OBJECT

    VasteKlok m_klok{om(8, 30)};
    std::unique_ptr<tour::Gids> m_gids;
    DossierId m_bekend;      ///< the casus of who turns out to be known
    QList<DossierId> m_post; ///< what the three meldingen became
    Werkregel m_teLaat;      ///< the overdue action
    bool m_gestopt = false;  ///< a step failed

    tour::Pad &pad() { return m_gids->pad(); }
    tour::Hand &hand() { return m_gids->hand(); }
    Kamer &kamer() { return m_gids->werkplek().kamer(); }
    QString opPagina()
    {
        const auto *pagina = qobject_cast<Kamerpagina *>(m_gids->werkplek().venster().huidigePagina());
        return pagina ? pagina->titel() : QString();
    }
    QList<Werkregel> werk(std::optional<Werkgroep> groep)
    {
        const auto lijst = kamer().vraag(ToonWerkvoorraad{.groep = groep, .aantal = 200});
        return lijst ? lijst->rijen : QList<Werkregel>();
    }
    /// How often something was done or asked today, as the log says.
    qsizetype gelogd(const QString &handeling)
    {
        const auto lijst = kamer().vraag(VraagLogboek{.dossiernummer = {}, .handeling = handeling, .na = {}, .aantal = 200, .van = maandag, .tot = {}, .account = {}, .soort = {}, .resultaat = {}});
        return lijst ? lijst->rijen.size() : -1;
    }
    /// Whether the list of aanmeldingen has it, with whom it concerns.
    bool isOpgesteld(DossierId dossier)
    {
        const auto lijst = kamer().vraag(VraagAanmeldingen{{}, {}, 50});
        return lijst && std::any_of(lijst->rijen.begin(), lijst->rijen.end(), [dossier](const Aanmeldingregel &r) { return r.dossier == dossier && r.opgesteld; });
    }
    bool neemAan(const tour::Post &post, const QString &prent = {})
    {
        if (!hand().ga(u"Aanmeldingen"_qs) || !pad().doe(u"aanmelding.neem-melding-aan"_qs, "aanmelding.neem-melding-aan", post.melding, prent))
            return false;
        m_post.append(m_gids->werkplek().plaats().dossier);
        return true;
    }
    bool beoordeel(const tour::Post &post)
    {
        return pad().doe(u"aanmelding.beoordeel-melding"_qs, "aanmelding.beoordeel-melding", post.oordeel) && QApplication::activeModalWidget();
    }
    /// The form of the aanmelding, which opens after the judgement; only the fields of `waarden`.
    bool vulAanmelding(const QJsonObject &waarden) { return hand().vulVelden(kamer().handelingen().handeling(u"aanmelding.meld-aan"_qs)->velden, waarden); }
    bool voegFeitToe(const tour::Post &post, const QString &prent = {})
    {
        return pad().doe(u"aanmelding.voeg-feit-toe"_qs, "aanmelding.voeg-feit-toe", post.feit, prent)
               && pad().doe(u"aanmelding.toets-feit/1"_qs, "aanmelding.toets-feit", post.toets);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(s_map));
        m_gids = std::make_unique<tour::Gids>(s_map, tour::Gidsopties{.klok = &m_klok, .reeks = u"maandag"_qs, .donker = false});
        QVERIFY(QTest::qWaitForWindowActive(m_gids->venster()));
        m_gids->werkplek().begin();
        GAAT(m_gids->maakOefengemeente());
    }
    void init()
    {
        steun::faalBijWaarschuwing();
        if (m_gestopt)
            QSKIP("the day stopped before this"); // one story: what follows would tell of another day
    }

    void cleanup() { m_gestopt = m_gestopt || QTest::currentTestFailed(); }

    // 8:30
    void theDayBeginsWithTheWorkList()
    {
        GAAT(hand().druk(u"Vul account Marit van Ommeloo in"_qs));
        GAAT(m_gids->prent(u"inloggen"_qs));
        GAAT(pad().logIn(Rol::Casuscoordinator));
        QCOMPARE(opPagina(), u"Werkvoorraad"_qs);
        QCOMPARE(kamer().vandaag(), maandag);
        const QList<Werkregel> laat = werk(Werkgroep::Verlopen);
        const auto isActie = [](const Werkregel &r) { return r.soort.startsWith(u"actie-"); };
        QCOMPARE(std::count_if(laat.begin(), laat.end(), isActie), 1);
        m_teLaat = *std::find_if(laat.begin(), laat.end(), isActie);
        QCOMPARE(m_teLaat.dagen, -4);
        QVERIFY(!werk(Werkgroep::DezeWeek).isEmpty());
        GAAT(m_gids->prent(u"werkvoorraad"_qs));
    }

    // 8:50: a school rings; nobody knows the pupil.
    void aSchoolReportsAPupil()
    {
        m_klok.zet(om(8, 50));
        const tour::Post post = tour::school(maandag);
        GAAT(neemAan(post, u"melding-aannemen"_qs));
        GAAT(m_gids->prent(u"melding"_qs));
        GAAT(hand().druk(u"ontvangstbevestiging"_qs));
        QVERIFY(dialoog<Afdrukvenster>());
        GAAT(m_gids->prent(u"ontvangstbevestiging"_qs, dialoog<Afdrukvenster>()));
        hand().toets(Qt::Key_Escape);
        GAAT(beoordeel(post));
        GAAT(vulAanmelding(post.aanmelding));
        GAAT(pad().drukDoe());
        GAAT(voegFeitToe(post, u"feit"_qs));
        GAAT(m_gids->prent(u"aanmelding"_qs));
        QJsonObject ja;
        ja.insert(u"verklaring"_qs, true);
        GAAT(pad().doe(u"aanmelding.dien-in"_qs, "aanmelding.dien-in", ja));
        const auto beeld = kamer().vraag(ToonAanmelding{m_post.at(0)});
        QVERIFY(beeld.has_value());
        QCOMPARE(beeld->fase, Fase::Weging);
        QCOMPARE(beeld->feiten.size(), 1);
        QCOMPARE(weergavenaam(beeld->betrokkene), u"Sem van der Klaverwei"_qs);
    }

    // 9:20: a neighbour writes; the name is misspelt, day and month are swapped, and yet it is somebody who has a casus.
    void aNeighbourReportsSomebodyWhoIsKnown()
    {
        m_klok.zet(om(9, 20));
        const auto casussen = kamer().vraag(VraagCasussen{Casusvolgorde::Nummer, {}, 50});
        QVERIFY(casussen.has_value());
        Betrokkene wie;
        QString nummer;
        for (const Casusregel &r : casussen->rijen) {
            const auto persoon = kamer().vraag(ToonPersoon{r.dossier});
            if (!persoon || !tour::laatZichVerschrijven(persoon->betrokkene))
                continue;
            m_bekend = r.dossier;
            wie = persoon->betrokkene;
            nummer = r.nummer;
            break;
        }
        QVERIFY(m_bekend.isGeldig());
        const tour::Post post = tour::buurvrouw(maandag, wie);
        GAAT(neemAan(post));
        GAAT(beoordeel(post));
        // Who it is, first: by then the form says who is known, and why.
        QJsonObject persoon;
        persoon.insert(u"betrokkene"_qs, post.aanmelding.value(u"betrokkene"));
        GAAT(vulAanmelding(persoon));
        hand().toets(Qt::Key_Tab);
        QCheckBox *zelfde = QApplication::activeModalWidget()->findChild<QCheckBox *>(u"dezelfde/"_qs + nummer);
        QVERIFY(zelfde);
        QVERIFY2(zelfde->accessibleDescription().contains(u"geboortedag en -maand omgewisseld"), qPrintable(zelfde->accessibleDescription()));
        GAAT(vulAanmelding(post.aanmelding));
        // Neither the same nor somebody else: the search before the making can't be passed over.
        GAAT(hand().druk(u"doe"_qs));
        QVERIFY(QApplication::activeModalWidget());
        QVERIFY(!isOpgesteld(m_post.at(1)));
        GAAT(hand().vink(u"Dezelfde als in "_qs + nummer));
        GAAT(hand().vul(u"Dezelfde, want"_qs, u"Zelfde adres. De buurvrouw kent hem alleen van horen zeggen en draaide dag en maand om."_qs));
        GAAT(m_gids->prent(u"al-bekend"_qs, QApplication::activeModalWidget()));
        GAAT(pad().drukDoe());
        const auto koppelingen = kamer().vraag(VraagKoppelingen{m_post.at(1)});
        QVERIFY(koppelingen.has_value());
        QCOMPARE(koppelingen->rijen.size(), 1);
        QCOMPARE(koppelingen->rijen.constFirst().anderDossier, m_bekend);
        QVERIFY(koppelingen->rijen.constFirst().reden.startsWith(u"Zelfde adres"));
        GAAT(m_gids->prent(u"gekoppeld"_qs));
    }

    // 10:05: a housing association; only the year of birth is known.
    void aHousingAssociationReportsLeaflets()
    {
        m_klok.zet(om(10, 5));
        const tour::Post post = tour::woningcorporatie(maandag);
        GAAT(neemAan(post));
        GAAT(beoordeel(post));
        GAAT(vulAanmelding(post.aanmelding));
        GAAT(pad().drukDoe());
        GAAT(voegFeitToe(post));
        const auto beeld = kamer().vraag(ToonAanmelding{m_post.at(2)});
        QVERIFY(beeld.has_value());
        QCOMPARE(beeld->betrokkene.geboortedatum, u"1998"_qs);
        QVERIFY(kamer().vraag(VraagKoppelingen{m_post.at(2)})->rijen.isEmpty());
        GAAT(hand().ga(u"Aanmeldingen"_qs));
        GAAT(m_gids->prent(u"aanmeldingen"_qs));
        for (DossierId d : std::as_const(m_post))
            QVERIFY(isOpgesteld(d));
    }

    // 11:00
    void theOverdueActionIsDone()
    {
        m_klok.zet(om(11, 0));
        GAAT(hand().ga(u"Werkvoorraad"_qs));
        GAAT(hand().druk(u"Te laat %1"_qs.arg(werk(Werkgroep::Verlopen).size())));
        GAAT(m_gids->prent(u"te-laat"_qs));
        GAAT(hand().druk(u"Open Casus %1: %2"_qs.arg(m_teLaat.nummer, m_teLaat.omschrijving)));
        QCOMPARE(opPagina(), u"Casus "_qs + m_teLaat.nummer);
        GAAT(hand().tab(u"Plan"_qs));
        GAAT(m_gids->prent(u"plan"_qs));
        const QString actie = m_teLaat.soort.section(u'-', 1);
        QJsonObject gedaan;
        gedaan.insert(u"stand"_qs, u"gedaan"_qs);
        gedaan.insert(u"resultaat"_qs, u"Het gesprek was op vrijdag. Betrokkene kwam, en wil verder met de begeleiding."_qs);
        GAAT(pad().doe(u"casus.werk-actie-bij//%1/"_qs.arg(actie), "casus.werk-actie-bij", gedaan, u"actie-bijwerken"_qs));
        const QList<Werkregel> over = werk({});
        QVERIFY(std::none_of(over.begin(), over.end(), [this](const Werkregel &r) { return r.plicht == m_teLaat.plicht; }));
        const QJsonArray doelen = kamer().vraag(u"casus.toon"_qs, {{u"dossier"_qs, m_teLaat.dossier.tekst()}})->value(u"doelen").toArray();
        QString stand;
        for (const QJsonValue doel : doelen) {
            for (const QJsonValue a : doel[u"acties"].toArray())
                stand = a[u"id"].toString() == actie ? a[u"stand"].toString() : stand;
        }
        QCOMPARE(stand, u"gedaan"_qs);
    }

    // 11:30: the words go into a mail, and the same goes out as a letter.
    void whoOwesSomethingIsReminded()
    {
        m_klok.zet(om(11, 30));
        GAAT(hand().ga(u"Werkvoorraad"_qs));
        const QList<Werkregel> wachtend = werk(Werkgroep::WachtOpAnderen);
        QVERIFY(!wachtend.isEmpty());
        const Werkregel regel = wachtend.constFirst();
        GAAT(hand().druk(u"Wacht op anderen %1"_qs.arg(wachtend.size())));
        GAAT(m_gids->prent(u"wacht-op-anderen"_qs));
        GAAT(hand().druk(u"herinner"_qs)); // the first line
        QVERIFY(dialoog<Herinnervenster>());
        GAAT(hand().druk(u"Kopieer de tekst"_qs));
        const QString gekopieerd = QGuiApplication::clipboard()->text();
        QVERIFY2(gekopieerd.startsWith(u"Herinnering: dossier "_qs + regel.nummer), qPrintable(gekopieerd));
        GAAT(m_gids->prent(u"herinnering"_qs, dialoog<Herinnervenster>()));
        GAAT(hand().druk(u"Maak een brief"_qs));
        QVERIFY(dialoog<Afdrukvenster>());
        GAAT(m_gids->prent(u"herinneringsbrief"_qs, dialoog<Afdrukvenster>()));
        QTemporaryDir map;
        GAAT(hand().druk(u"bestand"_qs));
        auto *kiezer = dialoog<QFileDialog>();
        QVERIFY(kiezer);
        auto *naam = kiezer->findChild<QLineEdit *>(u"fileNameEdit"_qs);
        QTest::keySequence(naam, QKeySequence::SelectAll);
        QTest::keyClicks(naam, map.filePath(u"herinnering.pdf"_qs));
        QTest::keyClick(naam, Qt::Key_Return);
        QFile brief(map.filePath(u"herinnering.pdf"_qs));
        QTRY_VERIFY(brief.exists());
        QVERIFY(brief.open(QIODevice::ReadOnly) && brief.read(5) == "%PDF-");
        hand().toets(Qt::Key_Escape);
        GAAT(hand().druk(u"Sluit"_qs));
        const QList<Werkregel> na = werk(Werkgroep::WachtOpAnderen);
        const auto deze = std::find_if(na.begin(), na.end(), [&](const Werkregel &r) { return r.plicht == regel.plicht; });
        QVERIFY(deze != na.end());
        QCOMPARE(deze->herinnerdOp, maandag);
        QCOMPARE(gelogd(u"werkvoorraad.herinner"_qs), 2);
    }

    // 13:15: what was written this morning is found this afternoon.
    void aCasusIsFoundByNumberAndATextByItsWords()
    {
        m_klok.zet(om(13, 15));
        const QString nummer = m_teLaat.nummer;
        Palet &palet = m_gids->werkplek().venster().palet();
        QSignalSpy gezocht(&palet, &Palet::gezochtSnel);
        hand().toets(QKeySequence(Qt::CTRL | Qt::Key_K));
        QTest::keyClicks(QApplication::focusWidget(), nummer);
        GAAT(m_gids->wacht([&gezocht] { return !gezocht.isEmpty(); }));
        GAAT(m_gids->prent(u"zoek-of-doe"_qs));
        hand().toets(Qt::Key_Return);
        QCOMPARE(opPagina(), u"Casus "_qs + nummer);
        hand().toets(QKeySequence(Qt::CTRL | Qt::Key_K));
        QTest::keyClicks(QApplication::focusWidget(), u"vlugschriften"_qs);
        hand().toets(Qt::Key_Return);
        QCOMPARE(opPagina(), u"Zoeken"_qs);
        const auto treffers = kamer().vraag(Zoek{.woorden = u"vlugschriften"_qs});
        QVERIFY(treffers.has_value());
        QCOMPARE(treffers->rijen.size(), 1);
        QCOMPARE(treffers->rijen.constFirst().dossier, m_post.at(2));
        hand().toets(QKeySequence(Qt::CTRL | Qt::Key_K));
        QTest::keyClicks(QApplication::focusWidget(), u"school"_qs);
        hand().toets(Qt::Key_Return);
        GAAT(m_gids->prent(u"zoeken"_qs));
        QVERIFY(gelogd(u"zoeken.zoek"_qs) >= 2);
    }

    // 16:30: from tomorrow on she is away; the burgemeester stands in.
    void theWorkIsHandedOver()
    {
        m_klok.zet(om(16, 30));
        GAAT(hand().ga(u"Werkvoorraad"_qs));
        GAAT(hand().kiesUitMenu(QString::fromLatin1(meerVanWerk), u"Afwezigheid en overdracht"_qs));
        QVERIFY(dialoog<Afwezigvenster>());
        const auto wie = kamer().vraag(VraagAfwezigheden{});
        QVERIFY(wie.has_value());
        QString burgemeester;
        for (const Vervanger &v : wie->accounts)
            burgemeester = v.rol == Rol::Burgemeester ? v.account.tekst() : burgemeester;
        QJsonObject weg;
        weg.insert(u"vervanger"_qs, burgemeester);
        weg.insert(u"van"_qs, maandag.addDays(1).toString(Qt::ISODate));
        weg.insert(u"tot"_qs, maandag.addDays(4).toString(Qt::ISODate));
        GAAT(pad().doe(u"meld"_qs, "werkvoorraad.meld-afwezig", weg, u"afwezig-melden"_qs));
        GAAT(m_gids->prent(u"afwezigheid"_qs, QApplication::activeModalWidget()));
        const auto lijst = kamer().vraag(VraagAfwezigheden{});
        QCOMPARE(lijst->rijen.size(), 1);
        const auto overdracht = kamer().vraag(VraagOverdracht{lijst->rijen.constFirst().id});
        QVERIFY(overdracht.has_value());
        QCOMPARE(overdracht->rijen.size(), werk({}).size());
        // Numbers and duties, and nobody's name.
        const QString papier = QString::fromUtf8(QJsonDocument(naarJson(overdracht->stuk)).toJson());
        QVERIFY(papier.contains(overdracht->rijen.constFirst().nummer));
        for (DossierId d : std::as_const(m_post))
            QVERIFY(!papier.contains(kamer().vraag(ToonPersoon{d})->betrokkene.naam));
        GAAT(hand().druk(u"overdracht"_qs));
        QVERIFY(dialoog<Afdrukvenster>());
        GAAT(m_gids->prent(u"overdrachtslijst"_qs, dialoog<Afdrukvenster>()));
        hand().toets(Qt::Key_Escape);
        hand().toets(Qt::Key_Escape);
    }

    // 16:45, and the next morning
    void whoStandsInSaysSoAndSeesTheWork()
    {
        m_klok.zet(om(16, 45));
        GAAT(pad().logIn(Rol::Burgemeester));
        GAAT(hand().kiesUitMenu(QString::fromLatin1(meerVanWerk), u"Afwezigheid en overdracht"_qs));
        GAAT(hand().druk(u"ontvang"_qs));
        GAAT(m_gids->prent(u"overgenomen"_qs, dialoog<Afwezigvenster>()));
        const auto lijst = kamer().vraag(VraagAfwezigheden{});
        QCOMPARE(lijst->rijen.size(), 1);
        QCOMPARE(lijst->rijen.constFirst().ontvangenOp, maandag);
        hand().toets(Qt::Key_Escape);
        m_klok.zet(om(8, 30, maandag.addDays(1)));
        hand().toets(Qt::Key_F5);
        GAAT(hand().druk(u"Toon dat werk: Marit van Ommeloo"_qs));
        GAAT(m_gids->prent(u"dinsdag"_qs));
        QCOMPARE(kamer().vraag(ToonWerkvoorraad{.groep = {}, .aantal = 200, .rol = Rol::Casuscoordinator})->rijen.size(), lijst->rijen.constFirst().ontvangenRegels);
    }

    void cleanupTestCase() { m_gids.reset(); }
};

int main(int argc, char **argv)
{
    return tour::speel<Maandag>(argc, argv, s_map);
}

#include "maandag.moc"
