// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/conceptregel.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace weegkamer
{

Conceptregel::Conceptregel(QWidget *ouder) : QWidget(ouder), m_zin(new QLabel(this)), m_knop(new QPushButton(this))
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(0, 0, 0, 0);
    rij->setSpacing(maat::rondom);
    m_zin->setWordWrap(true);
    m_zin->setTextFormat(Qt::PlainText);
    zetRol(m_zin, Tekstrol::Bijzaak);
    maakTekstknop(m_knop);
    m_knop->setAutoDefault(false);
    m_knop->setObjectName(u"concept"_qs);
    rij->addWidget(m_zin, 1);
    rij->addWidget(m_knop, 0, Qt::AlignTop);
    connect(m_knop, &QPushButton::clicked, this, [this] {
        const bool was = m_concept;
        zet(!was);
        if (was)
            Q_EMIT opnieuwGekozen();
        else
            Q_EMIT terugGekozen();
    });
    zet(true);
    hide();
}

void Conceptregel::toonConcept()
{
    zet(true);
    show();
}

void Conceptregel::zet(bool concept_)
{
    m_concept = concept_;
    m_zin->setText(concept_ ? tr("Dit is uw concept: wat u hier eerder invulde. Er is nog niets vastgelegd.") : tr("U begint opnieuw. Uw concept is weg."));
    m_knop->setText(concept_ ? tr("Begin opnieuw") : tr("Zet mijn concept terug"));
}

} // namespace weegkamer
