// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/zaakkolom.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/proza.h"
#include "ui/weging/feitenlijst.h"
#include "ui/weging/kortlabel.h"

namespace weegkamer
{

Zaakkolom::Zaakkolom(QWidget *ouder) : QScrollArea(ouder)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll
    setAccessibleName(tr("De zaak: gedrag en feiten"));
    auto *inhoud = new QWidget(this);
    auto *kolom = new QVBoxLayout(inhoud);
    kolom->setContentsMargins(0, 0, maat::rondom, 0);
    kolom->setSpacing(maat::rondom);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    m_wie = new Kortlabel(inhoud);
    m_wie->setObjectName(u"betrokkene"_qs);
    zetRol(m_wie, Tekstrol::Tussenkop);
    m_knop = new QPushButton(inhoud);
    m_knop->setObjectName(u"naam"_qs);
    m_knop->setAutoDefault(false);
    rij->addWidget(m_wie, 1);
    rij->addWidget(m_knop);
    kolom->addLayout(rij);
    m_gedraging = maakProza({}, inhoud);
    m_gedraging->setMaximumWidth(tekenbreedte(this, maat::prozaTekens));
    kolom->addWidget(m_gedraging);
    m_feiten = new Feitenlijst(inhoud);
    kolom->addWidget(m_feiten);
    kolom->addStretch();
    setWidget(inhoud);
    connect(m_knop, &QPushButton::clicked, this, &Zaakkolom::wisselNaam);
    toonNaam();
}

void Zaakkolom::zet(const Wegingbeeld &beeld)
{
    m_naam = beeld.betrokkene;
    zetProza(m_gedraging, beeld.gedraging);
    m_feiten->zet(beeld.feiten);
    toonNaam();
}

void Zaakkolom::wisselNaam()
{
    m_bedekt = !m_bedekt;
    toonNaam();
}

void Zaakkolom::toonNaam()
{
    const QString bedekt = tr("Betrokkene A");
    m_wie->zetTekst(m_bedekt || m_naam.isEmpty() ? bedekt : m_naam);
    m_knop->setText(m_bedekt ? tr("Toon naam (F2)") : tr("Bedek naam (F2)"));
}

} // namespace weegkamer
