// SPDX-License-Identifier: EUPL-1.2
#include "ui/aanmelding/quarantainevenster.h"

#include "core/kamer/kamer.h"
#include "core/kamer/oudbestandinvoer.h"
#include "core/uitwisseling/csv.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/lijstvak.h"
#include "ui/bouwstenen/meldingbalk.h"
#include "ui/bouwstenen/onderdelen.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/bouwstenen/waarom.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSplitter>
#include <QStandardPaths>

namespace weegkamer
{
namespace
{
constexpr int kleinsteLijst = 12; ///< lines: a few rows, or what stands there when there are none
constexpr QSize maatVenster(1040, 640);
constexpr int leesTekens = 48;
constexpr qsizetype hoogstensGetoond = 500; ///< lines that are not right, in a report that somebody reads

Lijstopgave quarantaineopgave()
{
    return {.naam = QObject::tr("Oude dossiers in quarantaine"),
            .sleutel = u"quarantaine"_qs,
            .kolommen = {{.sleutel = u"nummer"_qs, .titel = QObject::tr("Nummer"), .tekens = 10},
                         {.sleutel = u"kenmerk"_qs, .titel = QObject::tr("Oud kenmerk"), .tekens = 14},
                         {.sleutel = u"naam"_qs, .titel = QObject::tr("Naam"), .persoonlijk = true},
                         {.sleutel = u"uiterlijk"_qs, .titel = QObject::tr("Beoordelen uiterlijk"), .soort = VeldSoort::Datum, .tekens = 20}},
            .volgordes = {},
            .opKolom = {},
            .wat = Uitvoersoort::Overig,
            .filterhint = {}};
}

QString standzin(const Quarantainelijst &lijst)
{
    if (lijst.aantal == 0)
        return Quarantainevenster::tr("Er wacht geen oud dossier.");
    const QString wacht = lijst.aantal == 1 ? Quarantainevenster::tr("Er wacht 1 oud dossier.") : Quarantainevenster::tr("Er wachten %1 oude dossiers.").arg(lijst.aantal);
    if (lijst.teLaat == 0)
        return wacht;
    return Quarantainevenster::tr("%1 Van %2 is de laatste dag voorbij: die kunnen alleen nog worden vernietigd.").arg(wacht).arg(lijst.teLaat);
}

QString naamVan(const OudDossier &oud)
{
    return QStringList{oud.voornamen, oud.voorvoegsel, oud.naam}.join(u' ').simplified();
}
} // namespace

Quarantainevenster::Quarantainevenster(Omgeving &omgeving, QWidget *pagina)
    : Paginadialoog(pagina), m_omgeving(omgeving), m_stand(maakProza({}, this)), m_fout(maakProza({}, this)), m_lijst(new Lijstvak(omgeving, quarantaineopgave(), this)),
      m_blad(new Leesblad(tr("Wat er in het oude dossier staat"), this)), m_bestand(new QPushButton(tr("Neem een bestand op…"), this)),
      m_beoordeel(new Actieknop(tr("Beoordeel…"), this))
{
    setWindowTitle(tr("Oude dossiers in quarantaine"));
    bouw();
    ververs();
    resize(maatVenster);
}

void Quarantainevenster::bouw()
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *kop = maakProza(windowTitle(), this);
    zetRol(kop, Tekstrol::Kop);
    kolom->addWidget(kop);
    kolom->addWidget(maakProza(tr("Wat u vroeger bewaarde, staat hier apart. Niemand vindt het, vergelijkt het of weegt het. Beoordeel elk oud dossier binnen drie maanden: is het "
                                  "nog nodig, dan stelt u een aanmelding op, met grond en toets. De rest wordt vernietigd, met een verklaring (regel N6)."),
                               this));
    kolom->addWidget(new Meldingbalk(this));
    kolom->addWidget(m_stand);
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->hide();
    kolom->addWidget(m_fout);
    auto *naast = new QSplitter(Qt::Horizontal, this);
    naast->setChildrenCollapsible(false);
    naast->setHandleWidth(maat::rondom);
    naast->addWidget(m_lijst);
    naast->addWidget(m_blad);
    naast->setStretchFactor(0, 1);
    naast->setStretchFactor(1, 0);
    m_blad->setMinimumWidth(tekenbreedte(this, leesTekens));
    naast->setSizes({maatVenster.width(), m_blad->minimumWidth()});
    kolom->addWidget(naast, 1);
    m_lijst->lijst()->setObjectName(u"quarantaine"_qs);
    m_lijst->setMinimumHeight(m_lijst->fontMetrics().lineSpacing() * kleinsteLijst);
    m_lijst->zetLeeg(tr("Hier komt wat u uit een oud bestand opneemt. Bewaar het als CSV, met op de eerste regel de namen van de kolommen; naam en inhoud moeten er zijn."));
    m_lijst->zetBron([this](const Lijstvraag &, const QString &na, int aantal) -> Uitkomst<Pagina> {
        PROBEER_IN(const Quarantainelijst lijst, m_omgeving.kamer().vraag(VraagQuarantaine{na, aantal}));
        Pagina pagina{{}, lijst.volgende};
        for (const Quarantaineregel &regel : lijst.rijen)
            pagina.rijen.append(naarJson(regel));
        return pagina;
    });
    connect(m_lijst->lijst(), &Lijst::huidigeGewijzigd, this, &Quarantainevenster::toonGekozen);
    connect(m_lijst->lijst(), &Lijst::gekozen, this, &Quarantainevenster::beoordeel);
    bouwKnoppen(kolom);
}

void Quarantainevenster::bouwKnoppen(QVBoxLayout *kolom)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    m_bestand->setObjectName(u"neem-bestand-op"_qs);
    m_bestand->setAutoDefault(false);
    m_beoordeel->setObjectName(u"aanmelding.beoordeel-oud-dossier"_qs);
    rij->addWidget(m_bestand);
    rij->addWidget(m_beoordeel);
    rij->addWidget(m_beoordeel->maakWaaromKnop(this));
    kolom->addLayout(rij);
    m_ruimOp = voegActieToe(m_omgeving, rij,
                            {.handeling = QLatin1String(RuimQuarantaineOp::kop.naam),
                             .uitleg = tr("Wat niet op tijd is beoordeeld, gaat naar de vernietiging. Daar bevestigen twee personen haar, met een verklaring."),
                             .knop = tr("Laat vernietigen wat te laat is")},
                            tr("Wat niet op tijd is beoordeeld, wacht op vernietiging."), [this](const Gedaan &) { ververs(); });
    rij->addStretch();
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    sluit->setAutoDefault(false);
    rij->addWidget(knoppen);
    connect(m_bestand, &QPushButton::clicked, this, &Quarantainevenster::vraagBestand);
    connect(m_beoordeel, &Actieknop::gekozen, this, &Quarantainevenster::beoordeel);
    connect(sluit, &QPushButton::clicked, this, &QDialog::reject);
}

void Quarantainevenster::ververs()
{
    m_lijst->herlaad();
    const auto lijst = m_omgeving.kamer().vraag(VraagQuarantaine{{}, 1});
    if (!lijst) {
        toonFout(lijst.error());
        return;
    }
    m_lijst->zetTotaal(lijst->aantal);
    zetProza(m_stand, standzin(*lijst));
    m_blad->setVisible(lijst->aantal > 0);
    werkActieBij(m_omgeving, m_ruimOp, {.handeling = QLatin1String(RuimQuarantaineOp::kop.naam)});
    toonGekozen();
}

void Quarantainevenster::toonGekozen()
{
    const QJsonObject rij = m_lijst->lijst()->huidigeRij();
    m_gekozen = DossierId(rij.value(u"dossier").toString().toLongLong());
    m_blad->wis();
    if (m_gekozen.isGeldig())
        werkActieBij(m_omgeving, m_beoordeel, dossiervraag("aanmelding.beoordeel-oud-dossier", m_gekozen));
    else
        m_beoordeel->zetGeweigerd({.regel = {}, .artikel = {}, .uitleg = m_lijst->model()->rowCount() > 0 ? tr("Kies eerst in de lijst welk oud dossier u beoordeelt.")
                                                                           : tr("Er wacht geen oud dossier. Neem eerst een bestand op."), .veld = {}});
    if (!m_gekozen.isGeldig()) {
        m_blad->klein(tr("Kies een oud dossier om te lezen wat erin staat."));
        return;
    }
    const auto oud = m_omgeving.kamer().vraag(ToonOudDossier{m_gekozen});
    if (!oud) {
        m_blad->alinea(oud.error().uitleg);
        return;
    }
    m_blad->kop(naamVan(*oud));
    m_blad->gegevens({{tr("Geboren"), geboortedatumInWoorden(oud->geboortedatum)},
                      {tr("Gemeente"), oud->gemeenteVerblijf},
                      {tr("Andere namen"), oud->andereNamen.left(500)},
                      {tr("Oud kenmerk"), oud->kenmerk},
                      {tr("Opgemaakt"), geboortedatumInWoorden(oud->opgemaaktOp)},
                      {tr("Bron"), oud->bron}});
    m_blad->alinea(oud->inhoud);
}

void Quarantainevenster::beoordeel()
{
    if (!m_beoordeel->isToegestaan()) { // Enter in the list: the button says why
        m_beoordeel->click();
        return;
    }
    const QString nummer = m_lijst->lijst()->huidigeRij().value(u"nummer").toString();
    Handelingvraag vraag = dossiervraag("aanmelding.beoordeel-oud-dossier", m_gekozen);
    vraag.uitleg = tr("Is %1 nog nodig voor het doel van het casusoverleg? Bij twijfel niet: wat nu niet nodig is, mag u niet bewaren.").arg(nummer);
    vraagHandeling(m_omgeving, vraag, this, tr("Oud dossier %1 is beoordeeld."), [this, dossier = m_gekozen](const Gedaan &gedaan) {
        // Still necessary: on to drawing up the aanmelding. Else the next one.
        const Gelukt verder = m_omgeving.kamer().mag(u"aanmelding.meld-aan"_qs, {{u"dossier"_qs, dossier.tekst()}});
        const bool dicht = !verder && verder.error().weigering;
        if (dicht) {
            ververs();
            return;
        }
        Omgeving &om = m_omgeving;
        accept();
        om.ga({u"aanmeldingen"_qs, dossier});
        om.meldGoed(tr("Oud dossier %1 is beoordeeld.").arg(gedaan.nummer)); // above the page where one is by now
    });
}

void Quarantainevenster::vraagBestand()
{
    auto *kiezer = new QFileDialog(this, tr("Welk bestand met oude dossiers?"));
    kiezer->setAttribute(Qt::WA_DeleteOnClose);
    kiezer->setFileMode(QFileDialog::ExistingFile);
    kiezer->setNameFilters({tr("CSV (*.csv *.txt)"), tr("Alle bestanden (*)")});
    kiezer->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(kiezer, &QFileDialog::fileSelected, this, &Quarantainevenster::kijkNa);
    kiezer->open();
}

void Quarantainevenster::kijkNa(const QString &pad)
{
    m_fout->hide();
    QFile in(pad);
    if (!in.open(QIODevice::ReadOnly)) {
        toonFout({.soort = FoutSoort::Machine, .uitleg = tr("Dit bestand kan niet worden gelezen. Kijk of het er nog is, en of u het mag openen.")});
        return;
    }
    const QByteArray bytes = in.read(grootsteCsv + 1); // one more than fits, so that it is refused for its size
    auto verslag = std::make_shared<Invoerverslag>();
    doeTaak(m_omgeving, this, tr("Oud bestand nakijken"), tr("Elke regel wordt nagekeken. Er wordt nog niets opgenomen."),
            [bytes, verslag](Taak::Voortgang &voortgang, Kamer &kamer) -> Gelukt {
                PROBEER_IN(*verslag, voerOudBestandIn(kamer, bytes, Invoerwijze::Proef, [&](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }));
                return {};
            },
            [this, bytes, verslag](const Gelukt &gelukt) {
                if (gelukt)
                    toonVerslag(bytes, *verslag);
                else
                    toonFout(gelukt.error());
            });
}

void Quarantainevenster::toonVerslag(const QByteArray &bytes, const Invoerverslag &verslag)
{
    const KamerVoorkant &voorkant = m_omgeving.kamer().voorkant();
    auto *venster = new Invoerverslagvenster(verslag, {voorkant.gemeente, voorkant.oefen}, this);
    connect(venster, &Invoerverslagvenster::gekozen, this, [this, bytes](Invoerwijze wijze) { neemOp(bytes, wijze); });
    venster->open();
}

void Quarantainevenster::neemOp(const QByteArray &bytes, Invoerwijze wijze)
{
    auto verslag = std::make_shared<Invoerverslag>();
    doeTaak(m_omgeving, this, tr("Oude dossiers opnemen"), tr("Stopt u halverwege, dan is er niets opgenomen."),
            [bytes, wijze, verslag](Taak::Voortgang &voortgang, Kamer &kamer) -> Gelukt {
                PROBEER_IN(*verslag, voerOudBestandIn(kamer, bytes, wijze, [&](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }));
                return {};
            },
            [this, verslag](const Gelukt &gelukt) {
                if (!gelukt)
                    toonFout(gelukt.error());
                m_omgeving.ververs();
                ververs();
                if (!gelukt)
                    return;
                // Which lines are still to be mended is not known any more once this is closed.
                if (!verslag->fouten.isEmpty())
                    toonVerslag({}, *verslag);
                m_omgeving.meldGoed(verslag->opgenomen == 1 ? tr("1 oud dossier staat in quarantaine.") : tr("%1 oude dossiers staan in quarantaine.").arg(verslag->opgenomen));
            });
}

void Quarantainevenster::toonFout(const Fout &fout)
{
    zetProza(m_fout, fout.soort == FoutSoort::Geannuleerd ? tr("Gestopt. Er is niets opgenomen.") : fout.weigering ? fout.weigering->uitleg : fout.uitleg);
    m_fout->show();
}

Invoerverslagvenster::Invoerverslagvenster(const Invoerverslag &verslag, const Briefhoofd &hoofd, QWidget *pagina)
    : Stukvenster(stukVan(verslag, hoogstensGetoond), hoofd, {.vraag = tr("Waar wilt u het verslag bewaren?")}, pagina), m_verslag(verslag)
{
    auto *kopieer = new QPushButton(tr("Kopieer"), this);
    kopieer->setObjectName(u"kopieer"_qs);
    voegKnopToe(kopieer);
    connect(kopieer, &QPushButton::clicked, this, &Invoerverslagvenster::kopieer);
    if (verslag.goed == 0 || verslag.opgenomen > 0)
        return;
    const bool alles = verslag.fouten.isEmpty();
    auto *neem = new QPushButton(verslag.goed == 1 ? tr("Neem de goede regel op") : alles ? tr("Neem alle %1 op").arg(verslag.goed) : tr("Neem de %1 goede regels op").arg(verslag.goed), this);
    neem->setObjectName(u"neem-op"_qs);
    voegKnopToe(neem);
    connect(neem, &QPushButton::clicked, this, [this, alles] {
        Q_EMIT gekozen(alles ? Invoerwijze::AllesOfNiets : Invoerwijze::AlleenGoede);
        accept();
    });
}

void Invoerverslagvenster::kopieer()
{
    // All of it, also what is too long to be shown.
    const Stuk stuk = stukVan(m_verslag, m_verslag.fouten.size());
    QStringList regels{stuk.titel};
    for (const Blok &blok : stuk.blokken)
        regels.append(blok.tekst);
    QGuiApplication::clipboard()->setText(regels.join(u'\n'));
    meld(tr("Het verslag is gekopieerd. Plak het binnen een minuut; daarna is het klembord leeg."));
}

} // namespace weegkamer
