// SPDX-License-Identifier: EUPL-1.2
// The guided tour: the whole path from melding to vernietiging through the real window, with a picture of every page in light and
// dark. `rondleiding [folder]` leaves the pictures there; as a test it fails on a Qt warning, clipped text or an unnamed input.
#include "core/kamer/kamer.h"
#include "core/weging/vragen.h"
#include "tests/steun/waarschuwingen.h"
#include "tests/tour/gids.h"
#include "ui/venster/hoofdvenster.h"
#include "ui/venster/inlogpagina.h"
#include "ui/weging/oordeelformulier.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QStandardPaths>
#include <QtTest>

using namespace weegkamer;

namespace
{
QString s_map; // NOLINT: handed from main to the one test object that Qt Test makes
}

#define GAAT(stap) QVERIFY2((stap), qPrintable(m_gids->fout()))

class Rondleiding : public QObject
{
    Q_OBJECT

    std::unique_ptr<tour::Gids> m_gids;
    DossierId m_dossier;
    QString m_nummer;

    Kamer &kamer() { return m_gids->werkplek().kamer(); }
    QString vandaag() { return kamer().vandaag().toString(Qt::ISODate); }
    /// The dossier that this tour made: the newest melding or aanmelding.
    void onthoud(const Gedaan &gedaan)
    {
        m_dossier = DossierId(gedaan.id);
        m_nummer = gedaan.nummer;
    }
    /// Does a handeling that has a form of its own, through the one way in.
    void doe(const char *handeling, const QJsonObject &velden)
    {
        const auto gedaan = kamer().doe(QLatin1String(handeling), velden);
        QVERIFY2(gedaan.has_value(), gedaan ? "" : qPrintable(QLatin1String(handeling) + u": " + gedaan.error().uitleg + gedaan.error().detail
                                                             + (gedaan.error().velden.isEmpty() ? QString() : gedaan.error().velden.first().veld)));
        if (!m_dossier.isGeldig())
            onthoud(*gedaan);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir().mkpath(s_map));
        m_gids = std::make_unique<tour::Gids>(s_map);
    }
    void init() { steun::faalBijWaarschuwing(); }

    void theFirstPageOffersThreeWaysToBegin()
    {
        m_gids->werkplek().begin();
        GAAT(m_gids->prent(QStringLiteral("begin")));
    }

    void thePracticeMunicipalityIsMadeAndShowsItsAccounts()
    {
        m_gids->werkplek().oefen();
        GAAT(m_gids->wacht([this] { return m_gids->venster()->findChild<Inlogpagina *>() != nullptr; }));
        QCoreApplication::processEvents();
        GAAT(m_gids->prent(QStringLiteral("inloggen")));
    }

    void aWrongPasswordIsSaidCalmly()
    {
        m_gids->werkplek().logIn(QStringLiteral("Marit van Ommeloo"), wachtwoordUit(QStringLiteral("een heel verkeerde zin")));
        GAAT(m_gids->wacht([this] {
            const auto labels = m_gids->venster()->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](QLabel *l) { return l->text().contains(u"horen niet bij elkaar"); });
        }));
        GAAT(m_gids->prent(QStringLiteral("inloggen-mislukt")));
    }

    void theCoordinatorsPages_data()
    {
        QTest::addColumn<QString>("onderwerp");
        for (const char *o : {"werkvoorraad", "aanmeldingen", "weging", "casussen", "bewaring", "logboek", "beheer"})
            QTest::newRow(o) << QString::fromLatin1(o);
    }
    void theCoordinatorsPages()
    {
        QFETCH(QString, onderwerp);
        if (!m_gids->werkplek().isIngelogd())
            GAAT(m_gids->logInAls(Rol::Casuscoordinator));
        GAAT(m_gids->ga(onderwerp));
        GAAT(m_gids->prent(onderwerp));
    }

    void aMeldingComesInAndIsJudged()
    {
        GAAT(m_gids->ga(QStringLiteral("aanmeldingen")));
        GAAT(m_gids->doe("aanmelding.neem-melding-aan",
                         {{QStringLiteral("ontvangen-op"), vandaag()}, {QStringLiteral("melder"), QStringLiteral("Een voetbaltrainer")},
                          {QStringLiteral("relatie"), QStringLiteral("Trainer van betrokkene")},
                          {QStringLiteral("inhoud"), QStringLiteral("Een speler van het tweede elftal zegt dat de scheidsrechters in de oorlog die komt als eersten aan de beurt zijn. "
                                                                    "Hij heeft twee jongere spelers gevraagd om met hem te trainen in het bos.")}},
                         QStringLiteral("melding-aannemen")));
        const auto lijst = kamer().vraag(QStringLiteral("aanmelding.meldingen"), {});
        QVERIFY(lijst.has_value());
        const QJsonObject rij = lijst->value(u"rijen").toArray().first().toObject();
        m_dossier = DossierId(rij.value(u"dossier").toString().toLongLong());
        m_nummer = rij.value(u"nummer").toString();
        GAAT(m_gids->ga(QStringLiteral("aanmeldingen"), m_dossier));
        GAAT(m_gids->prent(QStringLiteral("melding")));
        doe("aanmelding.beoordeel-melding", {{QStringLiteral("dossier"), m_dossier.tekst()}, {QStringLiteral("uitkomst"), QStringLiteral("aanmelden")},
                                             {QStringLiteral("reden"), QStringLiteral("Dreiging met geweld en het aantrekken van jongeren.")}});
    }

    void theAanmeldingIsFilledInAndHandedIn()
    {
        const QString d = m_dossier.tekst();
        doe("aanmelding.meld-aan",
            {{QStringLiteral("dossier"), d}, {QStringLiteral("aanmelder"), QStringLiteral("1")}, {QStringLiteral("ontvangen-op"), vandaag()},
             {QStringLiteral("ontvanger"), QStringLiteral("burgemeester")}, {QStringLiteral("kanaal"), QStringLiteral("melding")},
             {QStringLiteral("gedraging"), QStringLiteral("Betrokkene dreigt scheidsrechters met geweld in een komende oorlog en vraagt jongeren om met hem te trainen.")},
             {QStringLiteral("betrokkene"), QJsonObject{{QStringLiteral("soort"), QStringLiteral("natuurlijk")}, {QStringLiteral("naam"), QStringLiteral("Rondleider")},
                                                        {QStringLiteral("voorvoegsel"), QStringLiteral("van der")}, {QStringLiteral("voornamen"), QStringLiteral("Teunis")},
                                                        {QStringLiteral("geboortedatum"), QStringLiteral("2001-04-17")}, {QStringLiteral("gemeente-verblijf"), QStringLiteral("Voorbeeldstad")}}}});
        GAAT(m_gids->ga(QStringLiteral("aanmeldingen"), m_dossier));
        GAAT(m_gids->prent(QStringLiteral("aanmelding-zonder-feiten")));
        GAAT(m_gids->doe("aanmelding.voeg-feit-toe",
                         {{QStringLiteral("aard"), QStringLiteral("feit")}, {QStringLiteral("omschrijving"), QStringLiteral("Betrokkene riep na de wedstrijd dat scheidsrechters de eersten zijn.")},
                          {QStringLiteral("datum"), vandaag()}, {QStringLiteral("bron"), QStringLiteral("verslag van de trainer")}, {QStringLiteral("bronsoort"), QStringLiteral("eigen-registratie")},
                          {QStringLiteral("grond"), QStringLiteral("avg-publieke-taak")}, {QStringLiteral("rechtmatig"), true}, {QStringLiteral("bijzonder"), QStringLiteral("geen")}},
                         QStringLiteral("feit-toevoegen")));
        const auto beeld = kamer().vraag(QStringLiteral("aanmelding.toon"), {{QStringLiteral("dossier"), d}});
        QVERIFY(beeld.has_value());
        doe("aanmelding.toets-feit", {{QStringLiteral("dossier"), d}, {QStringLiteral("feit"), beeld->value(u"feiten").toArray().first().toObject().value(u"feit")},
                                      {QStringLiteral("toets"), QStringLiteral("geverifieerd")}, {QStringLiteral("hoe"), QStringLiteral("Bij twee spelers nagevraagd door de trainer zelf.")},
                                      {QStringLiteral("door"), QStringLiteral("Burgemeester")}});
        m_gids->werkplek().ververs();
        GAAT(m_gids->prent(QStringLiteral("aanmelding")));
        GAAT(m_gids->doe("aanmelding.dien-in", {{QStringLiteral("verklaring"), true}}, QStringLiteral("indienen")));
    }

    void threeSeatsJudgeEachUnderItsOwnSeal_data()
    {
        QTest::addColumn<int>("rol");
        for (Rol rol : {Rol::Burgemeester, Rol::Politie, Rol::OpenbaarMinisterie})
            QTest::newRow(qPrintable(tekst(rol))) << static_cast<int>(rol);
    }
    void threeSeatsJudgeEachUnderItsOwnSeal()
    {
        QFETCH(int, rol);
        GAAT(m_gids->logInAls(static_cast<Rol>(rol)));
        GAAT(m_gids->ga(QStringLiteral("weging"), m_dossier));
        Oordeelformulier *formulier = nullptr;
        const auto formulieren = m_gids->venster()->findChildren<Oordeelformulier *>();
        for (Oordeelformulier *f : formulieren) {
            if (f->isVisible())
                formulier = f;
        }
        QVERIFY2(formulier, "no form for the judgement");
        const auto beeld = kamer().vraag(ToonWeging{m_dossier});
        QVERIFY(beeld.has_value());
        QJsonArray criteria;
        for (const char *c : {"geweldsbereidheid", "extremistische-denkbeelden", "sociale-relaties", "identificatie-met-groep", "zelfredzaamheid"})
            criteria.append(QJsonObject{{QStringLiteral("criterium"), QLatin1String(c)}, {QStringLiteral("waarde"), QStringLiteral("wijst-hierop")},
                                        {QStringLiteral("toelichting"), QStringLiteral("De uitspraak wijst hierop.")},
                                        {QStringLiteral("feiten-voor"), QJsonArray{beeld->feiten.constFirst().id.tekst()}}});
        formulier->zetWaarde({{QStringLiteral("criteria"), criteria}, {QStringLiteral("past-bij-doel"), true}, {QStringLiteral("waarom"), QStringLiteral("Hij dreigt met geweld en zoekt volgers.")},
                              {QStringLiteral("tegenspraak"), QStringLiteral("Hij deed tot nu toe niets.")}, {QStringLiteral("verdict"), QStringLiteral("casusoverleg")}});
        GAAT(m_gids->prent(QStringLiteral("weging-oordeel-") + tekst(static_cast<Rol>(rol))));
        formulier->gaNaarStap(5);
        GAAT(m_gids->prent(QStringLiteral("weging-slot-") + tekst(static_cast<Rol>(rol))));
        Q_EMIT formulier->geefGekozen();
        QCoreApplication::processEvents();
        GAAT(m_gids->prent(QStringLiteral("weging-na-oordeel-") + tekst(static_cast<Rol>(rol))));
        const auto daarna = kamer().vraag(ToonWeging{m_dossier});
        QVERIFY(daarna.has_value());
        QVERIFY2(daarna->eigenOordeel.has_value() || !daarna->oordelen.isEmpty(), qPrintable(formulier->foutenBoven().join(u' ')));
    }

    void theBesluitMakesItACasus()
    {
        GAAT(m_gids->logInAls(Rol::Casuscoordinator));
        GAAT(m_gids->ga(QStringLiteral("weging"), m_dossier));
        GAAT(m_gids->prent(QStringLiteral("weging-geopend")));
        GAAT(m_gids->doe("weging.stel-besluit-vast",
                         {{QStringLiteral("uitkomst"), QStringLiteral("casusoverleg")}, {QStringLiteral("reden"), QStringLiteral("De drie oordelen eensluidend dat overleg nodig is.")},
                          {QStringLiteral("noodzaak"), QStringLiteral("De partners weten niet van elkaar wat zij zien.")},
                          {QStringLiteral("proportionaliteit"), QStringLiteral("Alleen wat met de dreiging te maken heeft wordt gedeeld.")},
                          {QStringLiteral("subsidiariteit"), QStringLiteral("Een gesprek alleen hielp niet.")}},
                         QStringLiteral("besluit")));
        GAAT(m_gids->ga(QStringLiteral("casussen"), m_dossier));
        GAAT(m_gids->prent(QStringLiteral("casus-nieuw")));
    }

    void aFullCasusShowsAllItsTabs()
    {
        const auto lijst = kamer().vraag(QStringLiteral("casus.lijst"), {});
        QVERIFY(lijst.has_value());
        const QJsonArray rijen = lijst->value(u"rijen").toArray();
        const DossierId vol(rijen.at(rijen.size() - 2)[u"dossier"].toString().toLongLong());
        GAAT(m_gids->ga(QStringLiteral("casussen"), vol));
        QTabWidget *tabs = nullptr;
        const auto alle = m_gids->venster()->findChildren<QTabWidget *>();
        for (QTabWidget *t : alle) {
            if (t->isVisible())
                tabs = t; // pages in the history keep theirs
        }
        QVERIFY(tabs);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            GAAT(m_gids->prent(QStringLiteral("casus-tab-%1").arg(i + 1)));
        }
    }

    void closingShieldsIt()
    {
        GAAT(m_gids->ga(QStringLiteral("casussen"), m_dossier));
        GAAT(m_gids->doe("casus.sluit-af",
                         {{QStringLiteral("reden"), QStringLiteral("doel-bereikt")}, {QStringLiteral("toelichting"), QStringLiteral("Betrokkene is gestopt en werkt mee.")},
                          {QStringLiteral("bewaren-noodzaak"), QStringLiteral("Bij terugval moet bekend zijn wat werkte.")}},
                         QStringLiteral("afsluiten")));
        GAAT(m_gids->ga(QStringLiteral("bewaring"), m_dossier));
        GAAT(m_gids->prent(QStringLiteral("afgeschermd")));
    }

    void fiveYearsPassAndTwoPersonsDestroyIt()
    {
        doe("kamer.draai-klok", {{QStringLiteral("datum"), kamer().vandaag().addYears(5).addDays(1).toString(Qt::ISODate)}});
        m_gids->werkplek().ververs();
        GAAT(m_gids->prent(QStringLiteral("bewaartermijn-voorbij")));
        doe("bewaring.stel-vernietiging-voor", {{QStringLiteral("dossier"), m_dossier.tekst()}, {QStringLiteral("nummer"), m_nummer}});
        m_gids->werkplek().ververs();
        GAAT(m_gids->prent(QStringLiteral("vernietiging-voorgesteld")));
        const auto toon = kamer().vraag(QStringLiteral("bewaring.toon"), {{QStringLiteral("dossier"), m_dossier.tekst()}});
        QVERIFY(toon.has_value());
        const QJsonValue voorstel = toon->value(u"voorstellen").toArray().first()[u"voorstel"];
        GAAT(m_gids->logInAls(Rol::Contactpunt));
        GAAT(m_gids->ga(QStringLiteral("werkvoorraad")));
        GAAT(m_gids->prent(QStringLiteral("contactpunt")));
        GAAT(m_gids->ga(QStringLiteral("bewaring"), m_dossier));
        GAAT(m_gids->prent(QStringLiteral("bekrachtigen")));
        doe("bewaring.bekrachtig-vernietiging", {{QStringLiteral("voorstel"), voorstel}});
        GAAT(m_gids->ga(QStringLiteral("bewaring")));
        GAAT(m_gids->prent(QStringLiteral("na-vernietiging")));
        const auto weg = kamer().vraag(QStringLiteral("bewaring.toon"), {{QStringLiteral("dossier"), m_dossier.tekst()}});
        QVERIFY(!weg.has_value());
    }

    void lockingLeavesNothingOnScreen()
    {
        m_gids->werkplek().vergrendel();
        QVERIFY(!m_gids->werkplek().isIngelogd());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the event loop does next
        GAAT(m_gids->prent(QStringLiteral("vergrendeld")));
        const auto labels = m_gids->venster()->findChildren<QLabel *>();
        for (QLabel *l : labels)
            QVERIFY2(!l->text().contains(u"Rondleider"), qPrintable(l->text()));
    }

    void cleanupTestCase() { m_gids.reset(); }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("weegkamer"));
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    QStringList woorden = QApplication::arguments();
    s_map = QApplication::applicationDirPath() + QStringLiteral("/prenten");
    if (woorden.size() > 1 && !woorden.at(1).startsWith(u'-'))
        s_map = QDir::current().absoluteFilePath(woorden.takeAt(1));
    Rondleiding rondleiding;
    return QTest::qExec(&rondleiding, woorden);
}

#include "rondleiding.moc"
