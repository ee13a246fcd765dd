// SPDX-License-Identifier: EUPL-1.2
#include "ui/bewaring/bewaringlijst.h"

#include "core/bewaring/certificaat.h"
#include "core/bewaring/kalender.h"
#include "core/kamer/afronden.h"
#include "core/kamer/kamer.h"
#include "ui/bewaring/bewaaracties.h"
#include "ui/bewaring/bewaarlijsten.h"
#include "ui/bewaring/certificaatvenster.h"
#include "ui/bewaring/lijstvenster.h"
#include "ui/bouwstenen/actie.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/taakdialoog.h"
#include "ui/bouwstenen/uitvoerbestand.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QHeaderView>
#include <QTableView>
#include <QTabWidget>

namespace weegkamer
{
using namespace bewaarlijsten;

namespace
{
constexpr qsizetype noemtNummers = 6;
} // namespace

Bewaringlijst::Bewaringlijst(Omgeving &omgeving, QWidget *ouder)
    : Kamerpagina(omgeving, ouder),
      m_openstaand(new QWidget(this)),
      m_openZin(maakProza({}, m_openstaand)),
      m_tabs(new QTabWidget(this)),
      m_bewaren(new Lijstvak(omgeving, bewaaropgave(), m_tabs)),
      m_keuze(maakProza({}, m_tabs)),
      m_stelOp(new QPushButton(tr("Stel een vernietigingslijst op…"), m_tabs)),
      m_lijsten(new Lijstvak(omgeving, lijstenopgave(), m_tabs)),
      m_open(new Lijstvak(omgeving, openopgave(), m_tabs)),
      m_ditJaar(new QCheckBox(tr("Alleen wat binnen een jaar weg moet"), this)),
      m_register(new Lijstvak(omgeving, registeropgave(), m_tabs))
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
    // Each is asked when somebody looks at it: reading the register is logged.
    connect(m_tabs, &QTabWidget::currentChanged, this, &Bewaringlijst::verversBlad);
    setFocusProxy(m_bewaren);
}

void Bewaringlijst::bouwBewaren()
{
    m_bewaren->lijst()->setObjectName(u"bewaren"_qs);
    m_bewaren->zetLeeg(tr("Hier staan de dossiers die zijn afgeschermd of die u moet vernietigen. Er is er nu geen."));
    m_bewaren->lijst()->tabel()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *blad = new QWidget(m_tabs);
    auto *kolom = new QVBoxLayout(blad);
    kolom->setContentsMargins(0, maat::tussen, 0, 0);
    kolom->setSpacing(maat::tussen);
    m_ditJaar->setObjectName(u"dit-jaar"_qs);
    m_ditJaar->setAccessibleName(m_ditJaar->text());
    m_bewaren->voegKeuzeToe(m_ditJaar);
    kolom->addWidget(m_ditJaar, 0, Qt::AlignLeft);
    kolom->addWidget(m_bewaren, 1);
    // It takes the height that is left, and asks for no more than a few rows: on a low window the row below it stays in sight.
    m_bewaren->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_bewaren->setMinimumHeight(m_bewaren->minimumSizeHint().height() + 2 * m_bewaren->lijst()->tabel()->verticalHeader()->defaultSectionSize());
    kolom->addLayout(maakOnderregel(blad));
    m_tabs->addTab(blad, tr("Bewaren en vernietigen"));
    connect(m_bewaren->lijst()->tabel()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Bewaringlijst::werkKeuzeBij);
    connect(m_stelOp, &QPushButton::clicked, this, &Bewaringlijst::stelLijstOp);
    connect(m_bewaren->lijst(), &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        omgeving().ga({u"bewaring"_qs, DossierId(rij.value(u"dossier").toString().toLongLong())});
    });
}

QLayout *Bewaringlijst::maakOnderregel(QWidget *ouder)
{
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    zetRol(m_keuze, Tekstrol::Klein);
    m_stelOp->setObjectName(u"stel-lijst-op"_qs);
    auto *agenda = new QPushButton(tr("Bewaar als agenda…"), ouder);
    agenda->setObjectName(u"agenda"_qs);
    auto *meer = new Meerknop(omgeving(), ouder);
    meer->voegToe(bewaaracties::stelToetstermijnIn(omgeving()));
    meer->voegToe(bewaaracties::legAanwijzingVast());
    meer->voegToe(bewaaracties::trekAanwijzingIn(omgeving()));
    rij->addWidget(m_keuze, 1, Qt::AlignVCenter);
    rij->addStretch();
    rij->addWidget(meer);
    rij->addWidget(agenda);
    rij->addWidget(m_stelOp);
    connect(agenda, &QPushButton::clicked, this, [this] {
        bewaarAgenda(omgeving(), tr("Bewaartermijnen"), [this] { return kamer().vraag(VraagBewaarkalender{}); }, this);
    });
    return rij;
}

void Bewaringlijst::bouwLijsten()
{
    m_lijsten->lijst()->setObjectName(u"lijsten"_qs);
    m_lijsten->setContentsMargins(0, maat::tussen, 0, 0);
    m_lijsten->zetLeeg(StelLijstOp::kop.rollen.bevat(kamer().wie().rol)
                           ? tr("Een vernietigingslijst stelt u op uit de dossiers onder “Bewaren en vernietigen”. Een ander beoordeelt haar. Er is nog geen lijst.")
                           : tr("Hier staat welke dossiers iemand wil vernietigen en wat een ander daarvan vond. Er is nog geen lijst."));
    m_tabs->addTab(m_lijsten, tr("Vernietigingslijsten"));
    connect(m_lijsten->lijst(), &Lijst::gekozen, this, [this](const QJsonObject &rij) { openLijst(VernietigingslijstId(rij.value(u"id").toString().toLongLong())); });
}

void Bewaringlijst::bouwOpen()
{
    m_open->lijst()->setObjectName(u"open"_qs);
    m_open->setContentsMargins(0, maat::tussen, 0, 0);
    m_open->zetLeeg(tr("Hier staat van elk open dossier sinds wanneer het er is, en wanneer u nagaat of het nog nodig is. Er is er nu geen."));
    m_tabs->addTab(m_open, tr("Open dossiers"));
    connect(m_open->lijst(), &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        omgeving().ga({u"bewaring"_qs, DossierId(rij.value(u"dossier").toString().toLongLong())});
    });
}

void Bewaringlijst::bouwRegister()
{
    m_register->lijst()->setObjectName(u"register"_qs);
    m_register->setContentsMargins(0, maat::tussen, 0, 0);
    m_register->zetLeeg(tr("Hier staat van elk vernietigd dossier één regel, zonder naam. Er is nog niets vernietigd."));
    m_tabs->addTab(m_register, tr("Register van vernietiging"));
    connect(m_register->lijst(), &Lijst::gekozen, this, [this](const QJsonObject &rij) {
        toonCertificaat(omgeving(), VernietigingId(rij.value(u"id").toString().toLongLong()), this);
    });
}

QString Bewaringlijst::titel() const
{
    return tr("Bewaren en vernietigen");
}

QString Bewaringlijst::hulp() const
{
    return u"bewaring"_qs;
}

void Bewaringlijst::vraag(Lijstvak *vak, Lijstvak::Haal haal, const QString &sleutel)
{
    if (m_gevraagd.contains(vak)) {
        vak->herlaad(sleutel);
        return;
    }
    m_gevraagd.insert(vak);
    vak->zetBron(std::move(haal));
}

Lijstvak *Bewaringlijst::inZicht() const
{
    for (Lijstvak *vak : {m_lijsten, m_open, m_register}) {
        if (m_tabs->currentWidget() == vak)
            return vak;
    }
    return m_bewaren;
}

void Bewaringlijst::filter()
{
    inZicht()->gaNaarFilter();
}

std::optional<Uitkomst<Papier>> Bewaringlijst::papier()
{
    return inZicht()->papier();
}

void Bewaringlijst::ververs()
{
    vraag(m_bewaren, [this](const Lijstvraag &v, const QString &na, int aantal) { return haalBewaring(kamer(), v, na, aantal, m_ditJaar->isChecked()); }, u"dossier"_qs);
    werkOpenBij();
    werkWachtendeBij();
    werkKeuzeBij();
    verversBlad();
}

void Bewaringlijst::verversBlad()
{
    if (m_tabs->currentWidget() == m_open)
        vraag(m_open, [&k = kamer()](const Lijstvraag &v, const QString &na, int aantal) { return haalOpen(k, v, na, aantal); }, u"dossier"_qs);
    if (m_tabs->currentWidget() == m_register)
        vraag(m_register, [&k = kamer()](const Lijstvraag &v, const QString &na, int aantal) { return haalRegister(k, v, na, aantal); }, u"id"_qs);
    if (m_tabs->currentWidget() == m_lijsten)
        vraag(m_lijsten, [&k = kamer()](const Lijstvraag &, const QString &na, int aantal) { return haalLijsten(k, na, aantal); }, u"id"_qs);
}

/// A list says nothing of itself to whom it waits for: the tab does.
void Bewaringlijst::werkWachtendeBij()
{
    const auto lijsten = kamer().vraag(VraagLijsten{.voorMij = true});
    const qsizetype aantal = lijsten ? lijsten->rijen.size() : 0;
    m_tabs->setTabText(m_tabs->indexOf(m_lijsten), aantal > 0 ? tr("Vernietigingslijsten, %1 voor u").arg(aantal) : tr("Vernietigingslijsten"));
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
    const qsizetype aantal = m_bewaren->lijst()->gekozenRijen().size();
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
    QStringList nummers;
    for (const QJsonObject &rij : m_bewaren->lijst()->gekozenRijen()) {
        dossiers.append(rij.value(u"dossier"));
        nummers.append(rij.value(u"nummer").toString());
    }
    // Enough to see that the right ones were chosen; the rest stands on the list itself.
    const qsizetype meer = nummers.size() - noemtNummers;
    const QString opLijst = meer > 0 ? tr("%1 en nog %2").arg(nummers.mid(0, noemtNummers).join(u", "_qs)).arg(meer) : nummers.join(u", "_qs);
    Keuzelijst beoordelaars;
    if (const auto wie = kamer().vraag(VraagBeoordelaars{})) {
        for (const Beoordelaar &b : wie->rijen)
            beoordelaars.append({b.account.tekst(), QStringLiteral("%1 (%2)").arg(b.naam, b.functie)});
    }
    vraagHandeling(omgeving(),
                   {.handeling = QLatin1String(StelLijstOp::kop.naam), .vast = {{u"dossiers"_qs, dossiers}},
                    .begin = {{u"wijze"_qs, tekst(Vernietigwijze::Vernietigen)}}, .opties = {{u"beoordelaar"_qs, beoordelaars}},
                    .uitleg = tr("Op de lijst: %1. Er wordt nog niets vernietigd: wie u kiest, beoordeelt elk dossier en voert de lijst uit. Is van een dossier de termijn nog niet om, "
                                 "schrijf dan waarom bewaren niet langer nodig is.").arg(opLijst)},
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

} // namespace weegkamer
