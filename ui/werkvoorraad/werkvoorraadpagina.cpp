// SPDX-License-Identifier: EUPL-1.2
#include "ui/werkvoorraad/werkvoorraadpagina.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/datuminvoer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/plaatsen.h"
#include "ui/werkvoorraad/werkregelwidget.h"

#include <QScrollArea>
#include <QScrollBar>

namespace weegkamer
{
namespace
{
constexpr int opPapierHoogstens = 500;
constexpr int perKeer = 40; ///< lines; more come with one press

void maakLeeg(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *w = item->widget())
            w->deleteLater();
        std::unique_ptr<QLayoutItem> weg(item);
    }
}
} // namespace

Werkvoorraadpagina::Werkvoorraadpagina(Omgeving &omgeving_, QWidget *ouder)
    : Kamerpagina(omgeving_, ouder), m_groepen(new QHBoxLayout), m_regels(new QVBoxLayout), m_rol(new QScrollArea(this)),
      m_meer(new QPushButton(tr("Toon meer"), this)), m_leeg(new QLabel(this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    auto *kop = new QHBoxLayout;
    m_groepen->setSpacing(maat::rondom);
    kop->addLayout(m_groepen);
    kop->addStretch(1);
    kolom->addLayout(kop);

    auto *inhoud = new QWidget(m_rol);
    auto *binnen = new QVBoxLayout(inhoud);
    binnen->setContentsMargins(0, 0, maat::tussen, maat::sectie);
    binnen->setSpacing(0);
    m_regels->setSpacing(0);
    binnen->addLayout(m_regels);
    m_leeg->setWordWrap(true);
    zetRol(m_leeg, Tekstrol::Bijzaak);
    binnen->addWidget(m_leeg);
    maakTekstknop(m_meer);
    binnen->addWidget(m_meer, 0, Qt::AlignLeft);
    binnen->addStretch(1);
    m_rol->setWidget(inhoud);
    m_rol->setWidgetResizable(true);
    m_rol->setFrameShape(QFrame::NoFrame);
    m_rol->setFocusPolicy(Qt::NoFocus);
    kolom->addWidget(m_rol, 1);
    connect(m_meer, &QPushButton::clicked, this, &Werkvoorraadpagina::haalMeer);
    ververs();
}

void Werkvoorraadpagina::ververs()
{
    const int plek = m_rol->verticalScrollBar()->value();
    maakLeeg(m_regels);
    m_laatsteKop.reset();
    m_volgende.clear();
    haalMeer();
    m_rol->verticalScrollBar()->setValue(plek);
}

std::optional<Uitkomst<Papier>> Werkvoorraadpagina::papier()
{
    const auto lijst = kamer().vraag(ToonWerkvoorraad{.groep = m_groep, .na = {}, .aantal = opPapierHoogstens});
    if (!lijst)
        return tl::unexpected(lijst.error());
    Papier papier{{tr("Werkvoorraad op %1").arg(schrijfDatum(kamer().vandaag())), {}}, Uitvoersoort::Werkvoorraad, {}, {}};
    std::optional<Werkgroep> groep;
    for (const Werkregel &regel : lijst->rijen) {
        if (groep != regel.groep) {
            papier.stuk.blokken.append(Blok::kop(label(regel.groep)));
            papier.stuk.blokken.append(Blok::tabel({}, {tr("Dossier"), tr("Wat"), tr("Aan zet"), tr("Uiterlijk"), tr("Grond")}));
            groep = regel.groep;
        }
        papier.stuk.blokken.last().rijen.append({regel.nummer, regel.omschrijving, label(regel.rol),
                                                 regel.uiterlijk.isValid() ? schrijfDatum(regel.uiterlijk) : QString(), regel.artikel});
        if (!papier.nummers.contains(regel.nummer))
            papier.nummers.append(regel.nummer);
    }
    return papier;
}

void Werkvoorraadpagina::kies(std::optional<Werkgroep> groep)
{
    m_groep = groep;
    ververs();
}

void Werkvoorraadpagina::haalMeer()
{
    const auto lijst = kamer().vraag(ToonWerkvoorraad{.groep = m_groep, .na = m_volgende, .aantal = perKeer});
    if (!lijst) {
        omgeving().meldFout(lijst.error());
        return;
    }
    vulGroepen(lijst->groepen);
    voegRegelsToe(*lijst);
    m_volgende = lijst->volgende;
    m_meer->setVisible(!m_volgende.isEmpty());
    m_leeg->setVisible(m_regels->isEmpty());
    m_leeg->setText(m_groep ? tr("In deze groep staat niets.")
                            : tr("Er wacht niets op u. Hier verschijnt wat vandaag of binnenkort moet gebeuren, met de datum en het artikel."));
}

void Werkvoorraadpagina::vulGroepen(const QList<Groepstand> &groepen)
{
    maakLeeg(m_groepen);
    const auto knop = [this](const QString &tekst, std::optional<Werkgroep> groep) {
        auto *k = new QPushButton(tekst, this);
        k->setCheckable(true);
        k->setChecked(m_groep == groep);
        maakTekstknop(k);
        connect(k, &QPushButton::toggled, this, [this, groep] { kies(groep); });
        m_groepen->addWidget(k);
    };
    knop(tr("Alles"), std::nullopt);
    for (const Groepstand &g : groepen) {
        if (g.aantal > 0 || m_groep == g.groep)
            knop(QStringLiteral("%1 %2").arg(label(g.groep)).arg(g.aantal), g.groep);
    }
}

void Werkvoorraadpagina::voegRegelsToe(const Werklijst &lijst)
{
    for (const Werkregel &regel : lijst.rijen) {
        if (m_laatsteKop != regel.groep) {
            auto *kop = new QLabel(label(regel.groep), this);
            zetRol(kop, Tekstrol::Tussenkop);
            kop->setContentsMargins(0, m_laatsteKop ? maat::sectie : 0, 0, maat::binnen);
            m_regels->addWidget(kop);
            m_laatsteKop = regel.groep;
        }
        auto *w = new Werkregelwidget(regel, kamer().vandaag(), regel.groep == Werkgroep::WachtOpAnderen, this);
        connect(w, &Werkregelwidget::geopend, this, [this, regel] { omgeving().ga(plaatsVan(regel.dossier, regel.fase)); });
        m_regels->addWidget(w);
    }
}

} // namespace weegkamer
