// SPDX-License-Identifier: EUPL-1.2
#include "ui/werkvoorraad/werkvoorraadpagina.h"

#include "core/aanmelding/melding.h"
#include "core/kamer/kamer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/plaatsen.h"
#include "ui/bouwstenen/stroom.h"
#include "ui/werkvoorraad/herinnervenster.h"
#include "ui/werkvoorraad/werkfilter.h"
#include "ui/werkvoorraad/werkregelwidget.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace weegkamer
{
namespace
{
constexpr int perKeer = 40; ///< lines; more come with one press
constexpr const char *instelling = "werkvoorraad";

void maakLeeg(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *w = item->widget()) {
            w->hide();
            w->deleteLater();
        }
        std::unique_ptr<QLayoutItem> weg(item);
    }
}

QDate plaatsInLijst(const Werkregel &r)
{
    return r.uiterlijk.isValid() ? r.uiterlijk : geenDatum();
}
} // namespace

Werkvoorraadpagina::Werkvoorraadpagina(Omgeving &omgeving_, QWidget *ouder)
    : Kamerpagina(omgeving_, ouder), m_groepen(new Stroom), m_menu(new QToolButton(this)), m_filter(new Werkfilter(kamer().wie().rol, this)),
      m_vervanging(new QVBoxLayout), m_regels(new QVBoxLayout), m_rol(new QScrollArea(this)),
      m_meer(new QPushButton(tr("Toon meer"), this)), m_leeg(new QLabel(this)),
      m_begin(new QPushButton(tr("Naar Aanmeldingen"), this))
{
    bouw();
    bouwMenu();
    if (const auto bewaard = kamer().leesInstelling(QLatin1String(instelling))) {
        vulVervanging(); // whom one stands in for can be chosen before the choice is put back
        m_filter->zetKeuzes(bewaard->value(u"filter").toObject());
        m_kamers = bewaard->value(u"kamers").toArray();
    }
    connect(m_filter, &Werkfilter::veranderd, this, [this] {
        bewaarKeuzes();
        begin();
    });
    connect(m_meer, &QPushButton::clicked, this, &Werkvoorraadpagina::toonMeer);
    ververs();
}

void Werkvoorraadpagina::bouw()
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    auto *kop = new QHBoxLayout;
    m_groepen->setSpacing(maat::rondom);
    kop->addLayout(m_groepen, 1);
    kop->addWidget(m_menu, 0, Qt::AlignTop);
    kolom->addLayout(kop);
    kolom->addWidget(m_filter);
    m_vervanging->setSpacing(0);
    kolom->addLayout(m_vervanging);

    auto *inhoud = new QWidget(m_rol);
    auto *binnen = new QVBoxLayout(inhoud);
    binnen->setContentsMargins(0, maat::tussen, maat::tussen, maat::sectie);
    binnen->setSpacing(0);
    m_regels->setSpacing(0);
    binnen->addLayout(m_regels);
    m_leeg->setWordWrap(true);
    zetRol(m_leeg, Tekstrol::Bijzaak);
    binnen->addWidget(m_leeg);
    m_begin->setObjectName(u"begin"_qs);
    binnen->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(m_begin, &QPushButton::clicked, this, [this] { omgeving().ga({u"aanmeldingen"_qs, {}}); });
    maakTekstknop(m_meer);
    binnen->addWidget(m_meer, 0, Qt::AlignLeft);
    binnen->addStretch(1);
    m_rol->setWidget(inhoud);
    m_rol->setWidgetResizable(true);
    m_rol->setFrameShape(QFrame::NoFrame);
    m_rol->setFocusPolicy(Qt::NoFocus);
    kolom->addWidget(m_rol, 1);
}

void Werkvoorraadpagina::ververs()
{
    const int plek = m_rol->verticalScrollBar()->value();
    vulVervanging();
    begin();
    m_rol->verticalScrollBar()->setValue(plek);
}

void Werkvoorraadpagina::filter()
{
    m_filter->veld()->setFocus(Qt::ShortcutFocusReason);
    m_filter->veld()->selectAll();
}

void Werkvoorraadpagina::begin()
{
    const Brandpunt waar = brandpunt();
    maakLeeg(m_regels);
    m_laatsteKop.reset();
    m_volgende.clear();
    m_wachtend.clear();
    for (const Buurklokken &b : burenInZicht()) {
        for (const Werkregel &r : b.rijen)
            m_wachtend.append({b.gemeente, r});
    }
    std::stable_sort(m_wachtend.begin(), m_wachtend.end(), [](const auto &a, const auto &b) { return plaatsInLijst(a.second) < plaatsInLijst(b.second); });
    haalMeer();
    zetBrandpunt(waar);
}

ToonWerkvoorraad Werkvoorraadpagina::vraagNu() const
{
    ToonWerkvoorraad v{.groep = m_groep, .na = {}, .aantal = perKeer};
    m_filter->vul(v, kamer().vandaag());
    if (v.rol && m_groep == Werkgroep::WachtOpAnderen)
        v.groep.reset(); // a role that was chosen is what others owe
    return v;
}

void Werkvoorraadpagina::kies(std::optional<Werkgroep> groep)
{
    m_groep = groep;
    begin();
}

void Werkvoorraadpagina::haalMeer()
{
    ToonWerkvoorraad vraag = vraagNu();
    vraag.na = m_volgende;
    const auto lijst = kamer().vraag(vraag);
    if (!lijst) {
        omgeving().meldFout(lijst.error());
        return;
    }
    if (vraag.na.isEmpty())
        vulGroepen(lijst->groepen);
    for (const Werkregel &regel : lijst->rijen) {
        voegBurenToe(plaatsInLijst(regel));
        voegRegelToe(regel, {});
    }
    m_volgende = lijst->volgende;
    if (m_volgende.isEmpty())
        voegBurenToe({});
    zetTabvolgorde();
    m_meer->setVisible(!m_volgende.isEmpty());
    m_leeg->setVisible(m_regels->count() == 0 || lijst->afgekapt); // isEmpty() is about what is hidden
    m_leeg->setText(lijst->afgekapt ? tr("Er is niet in alles gezocht. Kies een groep, een kortere periode of een langer stuk tekst om de rest te zien.") : leegtekst());
    m_begin->setVisible(m_leeg->isVisibleTo(this) && !lijst->afgekapt && isNietsTeDoen());
}

/// The whole of the list is in view, and this role is who begins when something comes in.
bool Werkvoorraadpagina::isNietsTeDoen() const
{
    return !m_groep && m_filter->isLeeg() && meldingontvangers.bevat(kamer().wie().rol);
}

QString Werkvoorraadpagina::leegtekst() const
{
    // A line above it, of a list of destruction or of whom one stands in for, waits as well.
    const QString niets = m_vervanging->count() > 0 ? tr("Verder wacht er niets op u.") : tr("Er wacht niets op u.");
    const QString hier = tr("Hier verschijnt wat vandaag of binnenkort moet gebeuren, met de datum en het artikel.");
    if (isNietsTeDoen())
        return niets + u' ' + hier + u' ' + tr("Komt er een melding of een aanmelding binnen, dan begint u bij Aanmeldingen.");
    if (!m_filter->isLeeg())
        return tr("Niets past bij dit filter. Wis het filter om alles weer te zien.");
    return m_groep ? tr("In deze groep staat niets.") : QString(niets + u' ' + hier);
}

void Werkvoorraadpagina::vulGroepen(const QList<Groepstand> &groepen)
{
    maakLeeg(m_groepen);
    const auto knop = [this](const QString &tekst, std::optional<Werkgroep> groep) {
        auto *k = new QPushButton(tekst, this);
        k->setCheckable(true);
        k->setChecked(m_groep == groep);
        maakTekstknop(k);
        k->setMinimumHeight(m_menu->sizeHint().height()); // one line with the menu
        connect(k, &QPushButton::toggled, this, [this, groep] { kies(groep); });
        m_groepen->addWidget(k);
    };
    knop(tr("Alles"), std::nullopt);
    // With a kind, words or a period the numbers would be of something else than what is shown.
    const bool cijfers = m_filter->isLeeg();
    for (const Groepstand &g : groepen) {
        qint64 aantal = g.aantal;
        for (const Buurklokken &b : std::as_const(buren()))
            aantal += cijfers ? std::count_if(b.rijen.begin(), b.rijen.end(), [&](const Werkregel &r) { return r.groep == g.groep; }) : 0;
        if (aantal > 0 || m_groep == g.groep)
            knop(cijfers ? QStringLiteral("%1 %2").arg(label(g.groep)).arg(aantal) : label(g.groep), g.groep);
    }
}

void Werkvoorraadpagina::voegBurenToe(QDate voor)
{
    while (!m_wachtend.isEmpty() && (!voor.isValid() || plaatsInLijst(m_wachtend.constFirst().second) < voor)) {
        const auto [gemeente, regel] = m_wachtend.takeFirst();
        voegRegelToe(regel, gemeente);
    }
}

void Werkvoorraadpagina::voegRegelToe(const Werkregel &regel, const QString &gemeente)
{
    if (m_laatsteKop != regel.groep) {
        auto *kop = new QLabel(label(regel.groep), this);
        zetRol(kop, Tekstrol::Tussenkop);
        kop->setContentsMargins(0, m_laatsteKop ? maat::sectie : 0, 0, maat::binnen);
        m_regels->addWidget(kop);
        m_laatsteKop = regel.groep;
    }
    const bool anders = gemeente.isEmpty() && regel.rol != kamer().wie().rol;
    const bool herinnert = anders && Herinner::kop.rollen.bevat(kamer().wie().rol);
    auto *w = new Werkregelwidget(regel, {kamer().vandaag(), anders, herinnert, gemeente}, this);
    if (gemeente.isEmpty())
        connect(w, &Werkregelwidget::geopend, this, [this, regel] { omgeving().ga(plaatsVan(regel.dossier, regel.fase)); });
    connect(w, &Werkregelwidget::herinnerd, this, [this, regel] { herinner(omgeving(), regel, this); });
    m_regels->addWidget(w);
}

} // namespace weegkamer
