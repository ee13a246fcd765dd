// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaringlijst.h"

#include "core/bewaring/certificaat.h"
#include "core/bewaring/kalender.h"
#include "core/kamer/afronden.h"
#include "core/kamer/kamer.h"
#include "ui/bewaring/bewaaracties.h"
#include "ui/bewaring/bewaaragenda.h"
#include "ui/bewaring/certificaatvenster.h"
#include "ui/bewaring/lijstvenster.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/herlaad.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/taakdialoog.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QTableView>
#include <QTabWidget>

namespace weegkamer
{
namespace
{
constexpr int maandenVooruit = 12;

Uitkomst<Pagina> haalBewaring(Kamer &kamer, const QString &na, int aantal, bool ditJaar)
{
    const QDate voor = ditJaar ? kamer.vandaag().addMonths(maandenVooruit).addDays(1) : QDate();
    PROBEER_IN(const Bewaarlijst lijst, kamer.vraag(VraagBewaring{.voor = voor, .na = na, .aantal = aantal}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const Bewaarregel &r : lijst.rijen) {
        QJsonObject rij = naarJson(r);
        rij.insert(u"klok"_qs, inWoorden(r.uiterlijk, kamer.vandaag()));
        pagina.rijen.append(rij);
    }
    return pagina;
}

Uitkomst<Pagina> haalOpen(Kamer &kamer, const QString &na, int aantal)
{
    PROBEER_IN(const OpenBewaringen lijst, kamer.vraag(VraagOpenBewaring{.na = na, .aantal = aantal}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const OpenBewaring &r : lijst.rijen) {
        QJsonObject rij = naarJson(r);
        rij.insert(u"klok"_qs, r.toetsOp.isValid() ? inWoorden(r.toetsOp, kamer.vandaag()) : QString());
        pagina.rijen.append(rij);
    }
    return pagina;
}

QString controleInWoorden(const Registerregel &r)
{
    if (!r.gecontroleerdOp.isValid())
        return QObject::tr("nog niet gecontroleerd");
    const qint64 sporen = r.sporen.value_or(0);
    if (sporen == 0 && r.verklaring.isGeldig())
        return QObject::tr("geen sporen, %1").arg(r.verklaringsnummer);
    if (sporen == 0)
        return QObject::tr("geen sporen");
    return QObject::tr("%n sporen gevonden", nullptr, static_cast<int>(sporen));
}

QString standInWoorden(const Lijstoverzicht &l)
{
    if (l.stand == u"uitgevoerd"_qs)
        return QObject::tr("uitgevoerd: %1 vernietigd").arg(l.vernietigd);
    if (l.stand == u"ingetrokken"_qs)
        return QObject::tr("ingetrokken");
    return l.onbeoordeeld > 0 ? QObject::tr("nog %1 te beoordelen").arg(l.onbeoordeeld) : QObject::tr("beoordeeld: %1 akkoord").arg(l.akkoord);
}

Uitkomst<Pagina> haalLijsten(Kamer &kamer, const QString &na, int aantal)
{
    PROBEER_IN(const Lijstenbeeld lijst, kamer.vraag(VraagLijsten{.na = na, .aantal = aantal}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const Lijstoverzicht &l : lijst.rijen) {
        QJsonObject rij = naarJson(l);
        rij.insert(u"in-woorden"_qs, standInWoorden(l));
        pagina.rijen.append(rij);
    }
    return pagina;
}

Uitkomst<Pagina> haalRegister(Kamer &kamer, const QString &na, int aantal)
{
    PROBEER_IN(const Vernietigingsregister lijst, kamer.vraag(VraagRegister{.na = na, .aantal = aantal}));
    Pagina pagina{.rijen = {}, .volgende = lijst.volgende};
    for (const Registerregel &r : lijst.rijen) {
        QJsonObject rij = naarJson(r);
        rij.insert(u"controle"_qs, controleInWoorden(r));
        pagina.rijen.append(rij);
    }
    return pagina;
}
} // namespace

Bewaringlijst::Bewaringlijst(Omgeving &omgeving, QWidget *ouder)
    : Kamerpagina(omgeving, ouder),
      m_openstaand(new QWidget(this)),
      m_openZin(maakProza({}, m_openstaand)),
      m_tabs(new QTabWidget(this)),
      m_model(new Paginamodel({{.sleutel = u"nummer"_qs, .titel = tr("Nummer"), .tekens = 10},
                               {.sleutel = u"grond"_qs, .titel = tr("Grond")},
                               {.sleutel = u"fase"_qs, .titel = tr("Stand"), .keuzes = keuzes<Fase>(), .tekens = 16},
                               {.sleutel = u"uiterlijk"_qs, .titel = tr("Uiterlijk"), .soort = VeldSoort::Datum, .tekens = 12},
                               {.sleutel = u"klok"_qs, .titel = tr("Hoe lang nog"), .tekens = 18}},
                              this)),
      m_lijst(new Lijst(tr("Bewaren en vernietigen"), m_tabs)),
      m_keuze(maakProza({}, m_tabs)),
      m_stelOp(new QPushButton(tr("Stel een vernietigingslijst op…"), m_tabs)),
      m_lijstenmodel(new Paginamodel({{.sleutel = u"nummer"_qs, .titel = tr("Nummer"), .tekens = 13},
                                      {.sleutel = u"in-woorden"_qs, .titel = tr("Stand")},
                                      {.sleutel = u"voorgesteld"_qs, .titel = tr("Dossiers"), .soort = VeldSoort::Geheel, .tekens = 9},
                                      {.sleutel = u"opsteller"_qs, .titel = tr("Opgesteld door"), .tekens = 22},
                                      {.sleutel = u"beoordelaar"_qs, .titel = tr("Beoordelaar"), .tekens = 22},
                                      {.sleutel = u"opgesteld-op"_qs, .titel = tr("Opgesteld op"), .soort = VeldSoort::Tijdstip, .tekens = 18}},
                                     this)),
      m_lijsten(new Lijst(tr("Vernietigingslijsten"), m_tabs)),
      m_openmodel(new Paginamodel({{.sleutel = u"nummer"_qs, .titel = tr("Nummer"), .tekens = 10},
                                   {.sleutel = u"grond"_qs, .titel = tr("Grond")},
                                   {.sleutel = u"begin"_qs, .titel = tr("Sinds"), .soort = VeldSoort::Datum, .tekens = 12},
                                   {.sleutel = u"toets-op"_qs, .titel = tr("Noodzaak nagaan"), .soort = VeldSoort::Datum, .tekens = 16},
                                   {.sleutel = u"klok"_qs, .titel = tr("Hoe lang nog"), .tekens = 18}},
                                  this)),
      m_open(new Lijst(tr("Open dossiers"), m_tabs)),
      m_ditJaar(new QCheckBox(tr("Alleen wat binnen een jaar weg moet"), this)),
      m_registermodel(new Paginamodel({{.sleutel = u"nummer"_qs, .titel = tr("Nummer"), .tekens = 10},
                                       {.sleutel = u"grond"_qs, .titel = tr("Grond")},
                                       {.sleutel = u"vernietigd-op"_qs, .titel = tr("Vernietigd op"), .soort = VeldSoort::Datum, .tekens = 14},
                                       {.sleutel = u"functie-een"_qs, .titel = tr("Voorgesteld door"), .tekens = 20},
                                       {.sleutel = u"functie-twee"_qs, .titel = tr("Bekrachtigd door"), .tekens = 20},
                                       {.sleutel = u"controle"_qs, .titel = tr("Controle"), .tekens = 28}},
                                      this)),
      m_register(new Lijst(tr("Register van vernietiging"), m_tabs))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    auto *open = new QHBoxLayout(m_openstaand);
    open->setContentsMargins(0, 0, 0, 0);
    auto *rondKnop = new QPushButton(tr("Rond af…"), m_openstaand);
    rondKnop->setObjectName(u"rond-af"_qs);
    open->addWidget(m_openZin, 1);
    open->addWidget(rondKnop);
    m_openstaand->hide();
    connect(rondKnop, &QPushButton::clicked, this, &Bewaringlijst::rondAf);
    kolom->addWidget(m_openstaand);
    kolom->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(titel());
    m_tabs->tabBar()->setAccessibleName(titel());
    bouwBewaren();
    bouwLijsten();
    bouwRegister();
    bouwOpen();
    setFocusProxy(m_lijst);
}

void Bewaringlijst::bouwBewaren()
{
    m_lijst->setObjectName(u"bewaren"_qs);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Hier staan de dossiers die zijn afgeschermd of die u moet vernietigen. Er is er nu geen."));
    m_lijst->tabel()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *blad = new QWidget(m_tabs);
    auto *kolom = new QVBoxLayout(blad);
    kolom->setContentsMargins(0, maat::tussen, 0, 0);
    kolom->setSpacing(maat::tussen);
    kolom->addLayout(maakBovenregel(blad));
    kolom->addWidget(m_lijst, 1);
    auto *onder = new QHBoxLayout;
    m_stelOp->setObjectName(u"stel-lijst-op"_qs);
    zetRol(m_keuze, Tekstrol::Klein);
    onder->addWidget(m_keuze, 1);
    onder->addWidget(m_stelOp);
    kolom->addLayout(onder);
    m_tabs->addTab(blad, tr("Bewaren en vernietigen"));
    connect(m_lijst->tabel()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Bewaringlijst::werkKeuzeBij);
    connect(m_stelOp, &QPushButton::clicked, this, &Bewaringlijst::stelLijstOp);
    connect(m_lijst, &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        omgeving().ga({u"bewaring"_qs, DossierId(rij.value(u"dossier").toString().toLongLong())});
    });
    connect(m_model, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { omgeving().meldFout(fout); });
}

QLayout *Bewaringlijst::maakBovenregel(QWidget *ouder)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::rondom);
    m_ditJaar->setObjectName(u"dit-jaar"_qs);
    m_ditJaar->setAccessibleName(m_ditJaar->text());
    auto *agenda = new QPushButton(tr("Bewaar als agenda…"), ouder);
    agenda->setObjectName(u"agenda"_qs);
    auto *meer = new Meerknop(omgeving(), ouder);
    meer->voegToe(bewaaracties::stelToetstermijnIn(omgeving()));
    meer->voegToe(bewaaracties::legAanwijzingVast());
    meer->voegToe(bewaaracties::trekAanwijzingIn(omgeving()));
    rij->addWidget(m_ditJaar);
    rij->addStretch();
    rij->addWidget(agenda);
    rij->addWidget(meer);
    connect(m_ditJaar, &QCheckBox::toggled, this, [this] {
        m_gevraagd = false;
        ververs();
    });
    connect(agenda, &QPushButton::clicked, this, [this] { bewaarAgenda(omgeving(), this); });
    return rij;
}

void Bewaringlijst::bouwLijsten()
{
    m_lijsten->setObjectName(u"lijsten"_qs);
    m_lijsten->zetModel(m_lijstenmodel);
    m_lijsten->zetLeeg(tr("Een vernietigingslijst stelt u op uit de dossiers onder “Bewaren en vernietigen”. Een ander beoordeelt haar. Er is nog geen lijst."));
    m_tabs->addTab(m_lijsten, tr("Vernietigingslijsten"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int) {
        if (m_tabs->currentWidget() == m_lijsten)
            verversLijsten();
    });
    connect(m_lijsten, &Lijst::gekozen, this, [this](const QJsonObject &rij) { openLijst(VernietigingslijstId(rij.value(u"id").toString().toLongLong())); });
    connect(m_lijstenmodel, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { omgeving().meldFout(fout); });
}

void Bewaringlijst::bouwOpen()
{
    m_open->setObjectName(u"open"_qs);
    m_open->zetModel(m_openmodel);
    m_open->zetLeeg(tr("Hier staat van elk open dossier sinds wanneer het er is, en wanneer u nagaat of het nog nodig is. Er is er nu geen."));
    m_tabs->addTab(m_open, tr("Open dossiers"));
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int) {
        if (m_tabs->currentWidget() == m_open)
            ververs();
    });
    connect(m_open, &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        omgeving().ga({u"bewaring"_qs, DossierId(rij.value(u"dossier").toString().toLongLong())});
    });
    connect(m_openmodel, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { omgeving().meldFout(fout); });
}

void Bewaringlijst::bouwRegister()
{
    m_register->setObjectName(u"register"_qs);
    m_register->zetModel(m_registermodel);
    m_register->zetLeeg(tr("Hier staat van elk vernietigd dossier één regel, zonder naam. Er is nog niets vernietigd."));
    m_tabs->addTab(m_register, tr("Register van vernietiging"));
    // Reading the register is logged: only for who looks at it.
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int) {
        if (m_tabs->currentWidget() == m_register)
            verversRegister();
    });
    connect(m_register, &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        toonCertificaat(omgeving(), VernietigingId(rij.value(u"id").toString().toLongLong()), this);
    });
    connect(m_registermodel, &Paginamodel::haalMislukt, this, [this](const Fout &fout) { omgeving().meldFout(fout); });
}

QString Bewaringlijst::titel() const
{
    return tr("Bewaren en vernietigen");
}

QString Bewaringlijst::hulp() const
{
    return u"bewaring"_qs;
}

void Bewaringlijst::ververs()
{
    if (m_gevraagd)
        herlaadOpPlaats(*m_lijst, *m_model, u"dossier"_qs);
    else
        m_model->zetBron([&k = kamer(), ditJaar = m_ditJaar->isChecked()](const QString &na, int aantal) { return haalBewaring(k, na, aantal, ditJaar); });
    m_gevraagd = true;
    werkOpenBij();
    werkKeuzeBij();
    if (m_tabs->currentWidget() == m_open) {
        if (m_openGevraagd)
            herlaadOpPlaats(*m_open, *m_openmodel, u"dossier"_qs);
        else
            m_openmodel->zetBron([&k = kamer()](const QString &na, int aantal) { return haalOpen(k, na, aantal); });
        m_openGevraagd = true;
    }
    if (m_tabs->currentWidget() == m_register)
        verversRegister();
    if (m_tabs->currentWidget() == m_lijsten)
        verversLijsten();
}

void Bewaringlijst::werkOpenBij()
{
    const auto open = kamer().vraag(VraagOpenVernietigingen{});
    m_openstaand->setVisible(open && open->aantal > 0);
    if (!open || open->aantal == 0)
        return;
    zetProza(m_openZin, open->sporen > 0 ? tr("Bij de controle na een vernietiging zijn sporen gevonden. Rond haar opnieuw af.")
                        : open->aantal == 1 ? tr("1 vernietiging is nog niet afgerond: het bestand is nog niet herschreven en doorzocht.")
                                            : tr("%1 vernietigingen zijn nog niet afgerond: het bestand is nog niet herschreven en doorzocht.").arg(open->aantal));
}

void Bewaringlijst::werkKeuzeBij()
{
    const qsizetype aantal = m_lijst->gekozenRijen().size();
    const bool mag = !actieGeweigerd(omgeving(), {.handeling = QLatin1String(StelLijstOp::kop.naam)});
    m_stelOp->setVisible(mag);
    m_stelOp->setEnabled(aantal > 0);
    m_keuze->setVisible(mag);
    zetProza(m_keuze, aantal == 0 ? tr("Kies dossiers om ze op een vernietigingslijst te zetten.")
                      : aantal == 1 ? tr("1 dossier gekozen.") : tr("%1 dossiers gekozen.").arg(aantal));
}

void Bewaringlijst::stelLijstOp()
{
    QJsonArray dossiers;
    for (const QJsonObject &rij : m_lijst->gekozenRijen())
        dossiers.append(rij.value(u"dossier"));
    Keuzelijst beoordelaars;
    if (const auto wie = kamer().vraag(VraagBeoordelaars{})) {
        for (const Beoordelaar &b : wie->rijen)
            beoordelaars.append({b.account.tekst(), QStringLiteral("%1 (%2)").arg(b.naam, b.functie)});
    }
    vraagHandeling(omgeving(),
                   {.handeling = QLatin1String(StelLijstOp::kop.naam), .vast = {{u"dossiers"_qs, dossiers}},
                    .begin = {{u"wijze"_qs, tekst(Vernietigwijze::Vernietigen)}}, .opties = {{u"beoordelaar"_qs, beoordelaars}},
                    .uitleg = tr("Er wordt nog niets vernietigd: wie u kiest, beoordeelt elk dossier en voert de lijst uit. Is van een dossier de termijn nog niet om, "
                                 "schrijf dan waarom bewaren niet langer nodig is.")},
                   this, tr("De vernietigingslijst is opgesteld. Een ander beoordeelt haar nu."),
                   [this](const Gedaan &gedaan) { openLijst(VernietigingslijstId(gedaan.id)); });
}

void Bewaringlijst::openLijst(VernietigingslijstId lijst)
{
    auto *venster = new Lijstvenster(omgeving(), lijst, this, [&om = omgeving()](const Gelukt &afgerond) {
        om.ververs();
        if (afgerond)
            om.meldGoed(QObject::tr("De lijst is uitgevoerd. De verklaring staat bij elk dossier in het register van vernietiging."));
        else
            om.meldFout(afgerond.error());
    });
    connect(venster, &QDialog::finished, this, &Bewaringlijst::ververs);
    venster->open();
}

void Bewaringlijst::rondAf()
{
    const auto werk = [](Taak::Voortgang &voortgang, Kamer &kamer) -> Gelukt {
        PROBEER(rondVernietigingAf(kamer, [&voortgang](qint64 gedaan, qint64 totaal) { return voortgang.meld(gedaan, totaal); }));
        return {};
    };
    doeTaak(omgeving(), this, tr("Vernietiging afronden"), tr("Het bestand wordt herschreven onder een nieuwe sleutel en doorzocht. Daarna volgt de verklaring."), werk,
            [&om = omgeving()](const Gelukt &uitkomst) {
                om.ververs();
                if (uitkomst)
                    om.meldGoed(QObject::tr("De vernietiging is afgerond. De verklaring staat in het register."));
                else if (uitkomst.error().soort != FoutSoort::Geannuleerd)
                    om.meldFout(uitkomst.error());
            });
}

void Bewaringlijst::verversLijsten()
{
    if (m_lijstenGevraagd)
        herlaadOpPlaats(*m_lijsten, *m_lijstenmodel, u"id"_qs);
    else
        m_lijstenmodel->zetBron([&k = kamer()](const QString &na, int aantal) { return haalLijsten(k, na, aantal); });
    m_lijstenGevraagd = true;
}

void Bewaringlijst::verversRegister()
{
    if (m_registerGevraagd)
        herlaadOpPlaats(*m_register, *m_registermodel, u"id"_qs);
    else
        m_registermodel->zetBron([&k = kamer()](const QString &na, int aantal) { return haalRegister(k, na, aantal); });
    m_registerGevraagd = true;
}

} // namespace weegkamer
