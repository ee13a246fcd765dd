// SPDX-License-Identifier: EUPL-1.2
#include "ui/werkvoorraad/afwezigvenster.h"

#include "core/kamer/kamer.h"
#include "core/werkvoorraad/overdracht.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/handelingdialoog.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/meldingbalk.h"
#include "ui/bouwstenen/proza.h"
#include "ui/bouwstenen/tekstblad.h"
#include "ui/uitwisseling/afdrukvenster.h"
#include "ui/weging/plaatsvervangersvenster.h"

#include <QDialogButtonBox>
#include <QScrollArea>

namespace weegkamer
{
namespace
{
constexpr QSize maatVenster(720, 480);

QString wie(const QString &naam, Rol rol)
{
    return QStringLiteral("%1 (%2)").arg(naam, label(rol).toLower());
}

/// What somebody of this role can have a plaatsvervanger for.
std::optional<Vervangen> plaatsVan(Rol rol)
{
    switch (rol) {
    case Rol::Burgemeester:
        return Vervangen::Burgemeester;
    case Rol::Politie:
        return Vervangen::Politie;
    case Rol::OpenbaarMinisterie:
        return Vervangen::OpenbaarMinisterie;
    case Rol::Casuscoordinator:
        return Vervangen::Casuscoordinator;
    case Rol::Contactpunt:
        return Vervangen::Contactpunt;
    default:
        return {};
    }
}

void maakLeeg(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> weg(item);
        if (QLayout *binnen = item->layout())
            maakLeeg(binnen);
        if (QWidget *w = item->widget()) {
            w->hide();
            w->deleteLater();
        }
    }
}

Keuzelijst alsKeuzes(const QList<Vervanger> &accounts)
{
    Keuzelijst uit;
    for (const Vervanger &a : accounts)
        uit.append({a.account.tekst(), wie(a.naam, a.rol)});
    return uit;
}
} // namespace

Afwezigvenster::Afwezigvenster(Omgeving &omgeving, QWidget *pagina)
    : Paginadialoog(pagina), m_omgeving(omgeving), m_rijen(new QVBoxLayout), m_melding(maakProza({}, this))
{
    setWindowTitle(tr("Afwezigheid en overdracht"));
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::sectie, maat::sectie, maat::sectie, maat::rondom);
    kolom->setSpacing(maat::tussen);
    auto *titel = new QLabel(windowTitle(), this);
    zetRol(titel, Tekstrol::Kop);
    kolom->addWidget(titel);
    auto *uitleg = maakProza(tr("Leg vast wie er niet is, tot wanneer, en wie het werk overneemt: de vervanger. Waarom iemand er niet is, hoort hier niet. "
                                "De vervanger ziet het werk op de eigen werkvoorraad, en houdt de eigen rechten. Wie in de weging namens een zetel mag oordelen, staat bij de plaatsvervangers."), this);
    zetRol(uitleg, Tekstrol::Bijzaak);
    kolom->addWidget(uitleg);
    kolom->addWidget(new Meldingbalk(this));
    auto *rol = new QScrollArea(this);
    auto *inhoud = new QWidget(rol);
    auto *binnen = new QVBoxLayout(inhoud);
    binnen->setContentsMargins(0, maat::tussen, maat::tussen, 0);
    m_rijen->setSpacing(maat::tussen);
    binnen->addLayout(m_rijen);
    binnen->addStretch();
    rol->setWidget(inhoud);
    rol->setWidgetResizable(true);
    rol->setFrameShape(QFrame::NoFrame);
    rol->setFocusPolicy(Qt::NoFocus);
    kolom->addWidget(rol, 1);
    zetRol(m_melding, Tekstrol::Fout);
    m_melding->hide();
    kolom->addWidget(m_melding);
    auto *rij = new QHBoxLayout;
    auto *nieuw = new QPushButton(tr("Meld afwezigheid…"), this);
    auto *knoppen = new QDialogButtonBox(this);
    auto *sluit = knoppen->addButton(tr("Sluit"), QDialogButtonBox::RejectRole);
    nieuw->setObjectName(u"meld"_qs);
    maakHoofdknop(nieuw);
    rij->addWidget(nieuw);
    if (VraagPlaatsvervangers::kop.rollen.bevat(omgeving.kamer().wie().rol)) {
        auto *zetels = new QPushButton(tr("Plaatsvervangers…"), this);
        zetels->setObjectName(u"plaatsvervangers"_qs);
        rij->addWidget(zetels);
        connect(zetels, &QPushButton::clicked, this, [this] { (new Plaatsvervangersvenster(m_omgeving, this))->open(); });
    }
    rij->addStretch();
    rij->addWidget(knoppen);
    kolom->addLayout(rij);
    connect(nieuw, &QPushButton::clicked, this, &Afwezigvenster::meld);
    connect(sluit, &QPushButton::clicked, this, &QDialog::accept);
    resize(maatVenster);
    ververs();
}

void Afwezigvenster::ververs()
{
    maakLeeg(m_rijen);
    const auto lijst = m_omgeving.kamer().vraag(VraagAfwezigheden{});
    if (!lijst) {
        zetProza(m_melding, lijst.error().uitleg);
        m_melding->show();
        return;
    }
    m_accounts = lijst->accounts;
    for (const Afwezigheid &a : lijst->rijen)
        voegToe(a);
    if (lijst->rijen.isEmpty()) {
        auto *leeg = maakProza(tr("Iedereen is er. Er is geen afwezigheid gemeld voor vandaag of later."), this);
        zetRol(leeg, Tekstrol::Bijzaak);
        m_rijen->addWidget(leeg);
    }
}

void Afwezigvenster::voegToe(const Afwezigheid &a)
{
    if (!m_rijen->isEmpty())
        m_rijen->addWidget(maakHaarlijn(this));
    auto *kop = maakProza(tr("%1 is er niet van %2 tot en met %3").arg(wie(a.naam, a.rol), schrijfDatum(a.van), schrijfDatum(a.tot)), this);
    zetRol(kop, Tekstrol::Tussenkop);
    m_rijen->addWidget(kop);
    const QString ontvangst = a.ontvangenOp.isValid() ? tr("Overgenomen op %1, met %2 open regels.").arg(schrijfDatum(a.ontvangenOp)).arg(a.ontvangenRegels)
                                                      : tr("De overdracht is nog niet bevestigd.");
    auto *rest = maakProza(tr("Vervanger: %1. %2").arg(wie(a.vervangerNaam, a.vervangerRol), ontvangst), this);
    zetRol(rest, Tekstrol::Bijzaak);
    m_rijen->addWidget(rest);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    const auto knop = [&](const QString &tekst, const QString &naam) {
        auto *k = new QPushButton(tekst, this);
        k->setObjectName(naam);
        k->setAccessibleName(tr("%1: %2").arg(tekst, a.naam));
        rij->addWidget(k);
        return k;
    };
    connect(knop(tr("Overdrachtslijst…"), u"overdracht"_qs), &QPushButton::clicked, this, [this, id = a.id] { toonOverdracht(id); });
    Kamer &kamer = m_omgeving.kamer();
    const QJsonObject velden{{u"afwezigheid"_qs, a.id.tekst()}};
    if (kamer.mag(QLatin1String(OntvangOverdracht::kop.naam), velden))
        connect(knop(tr("Bevestig ontvangst"), u"ontvang"_qs), &QPushButton::clicked, this, [this, id = a.id] { doe(OntvangOverdracht{id}); });
    if (kamer.mag(QLatin1String(TrekAfwezigheidIn::kop.naam), velden))
        connect(knop(tr("Trek in"), u"trek-in"_qs), &QPushButton::clicked, this, [this, id = a.id] { doe(TrekAfwezigheidIn{id}); });
    if (const auto voor = plaatsVan(a.rol); voor && WijsPlaatsvervangerAan::kop.rollen.bevat(kamer.wie().rol))
        connect(knop(tr("Ook plaatsvervanger…"), u"ook-plaatsvervanger"_qs), &QPushButton::clicked, this, [this, a, plaats = *voor] { stelPlaatsvervangerVoor(a, plaats); });
    rij->addStretch();
    m_rijen->addLayout(rij);
}

template <class H>
void Afwezigvenster::doe(const H &h)
{
    const auto gedaan = m_omgeving.kamer().doe(h);
    m_melding->setVisible(!gedaan);
    if (!gedaan)
        zetProza(m_melding, gedaan.error().uitleg);
    ververs();
    m_omgeving.ververs();
}

void Afwezigvenster::meld()
{
    Handelingvraag v;
    v.handeling = QLatin1String(MeldAfwezig::kop.naam);
    v.begin = {{u"account"_qs, m_omgeving.kamer().wie().account.tekst()}, {u"van"_qs, m_omgeving.kamer().vandaag().toString(Qt::ISODate)}};
    v.opties = {{u"account"_qs, alsKeuzes(m_accounts)}, {u"vervanger"_qs, alsKeuzes(m_accounts)}};
    v.uitleg = tr("Beide dagen tellen mee. De vervanger heeft dezelfde rol; de casuscoördinator kan ook door de burgemeester of het contactpunt worden vervangen.");
    vraagHandeling(m_omgeving, v, this, tr("De afwezigheid is vastgelegd."), [this](const Gedaan &) { ververs(); });
}

void Afwezigvenster::stelPlaatsvervangerVoor(const Afwezigheid &a, Vervangen voor)
{
    Handelingvraag v;
    v.handeling = QLatin1String(WijsPlaatsvervangerAan::kop.naam);
    v.begin = {{u"voor"_qs, tekst(voor)}, {u"naam"_qs, a.vervangerNaam}, {u"van"_qs, a.van.toString(Qt::ISODate)}, {u"tot"_qs, a.tot.toString(Qt::ISODate)}};
    v.uitleg = tr("De afwezigheid draagt het werk over. Mag %1 in die dagen ook namens deze zetel oordelen of optreden, leg dat dan hier vast.").arg(a.vervangerNaam);
    vraagHandeling(m_omgeving, v, this, tr("De vervanging ligt vast."), [](const Gedaan &) {});
}

void Afwezigvenster::toonOverdracht(AfwezigheidId id)
{
    const auto lijst = m_omgeving.kamer().vraag(VraagOverdracht{id});
    if (!lijst) {
        zetProza(m_melding, lijst.error().uitleg);
        m_melding->show();
        return;
    }
    Papier papier{lijst->stuk, Uitvoersoort::Werkvoorraad, {}, {}};
    for (const Werkregel &r : lijst->rijen)
        papier.nummers.append(r.nummer);
    for (const Wachtendemelder &m : lijst->melders)
        papier.nummers.append(m.nummer);
    papier.nummers.removeDuplicates();
    (new Afdrukvenster(m_omgeving, papier, this))->open();
}

} // namespace weegkamer
