// SPDX-License-Identifier: EUPL-1.2
#include "ui/werkvoorraad/werkregelwidget.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/klokveld.h"
#include "ui/bouwstenen/waarom.h"

#include <QMouseEvent>

namespace weegkamer
{
namespace
{
constexpr int vormkant = 14;

/// "Casus 2026-009", "Melding 2026-031": the dossier as people call it in its phase.
QString dossiernaam(const Werkregel &regel)
{
    switch (regel.fase) {
    case Fase::Melding:
        return Werkregelwidget::tr("Melding %1").arg(regel.nummer);
    case Fase::Aanmelding:
    case Fase::Weging:
        return Werkregelwidget::tr("Aanmelding %1").arg(regel.nummer);
    case Fase::Casus:
        return Werkregelwidget::tr("Casus %1").arg(regel.nummer);
    case Fase::Afgeschermd:
    case Fase::TeVernietigen:
        break;
    }
    return Werkregelwidget::tr("Dossier %1").arg(regel.nummer);
}

/// How long it has waited, or until when it may: words before colour.
QString wanneer(const Werkregel &regel, QDate vandaag)
{
    if (!regel.uiterlijk.isValid())
        return Werkregelwidget::tr("sinds %1").arg(datumInWoorden(regel.sinds, vandaag));
    return Werkregelwidget::tr("uiterlijk %1, %2").arg(datumInWoorden(regel.uiterlijk, vandaag), inWoorden(regel.uiterlijk, vandaag));
}
} // namespace

Werkregelwidget::Werkregelwidget(const Werkregel &regel, QDate vandaag, bool vanAnderen, QWidget *ouder)
    : QWidget(ouder), m_uiterlijk(regel.uiterlijk), m_vandaag(vandaag)
{
    auto *rij = new QHBoxLayout(this);
    rij->setContentsMargins(maat::sectie, maat::tussen, 0, maat::tussen);
    rij->setSpacing(maat::rondom);

    auto *dossier = new QLabel(dossiernaam(regel), this);
    dossier->setMinimumWidth(tekenbreedte(this, 22));
    rij->addWidget(dossier);
    auto *wat = new QLabel(vanAnderen ? tr("%1 · aan zet: %2").arg(regel.omschrijving, label(regel.rol)) : regel.omschrijving, this);
    wat->setWordWrap(true);
    rij->addWidget(wat, 3);
    auto *tijd = new QLabel(wanneer(regel, vandaag), this);
    tijd->setWordWrap(true);
    if (regel.uiterlijk.isValid()) {
        QPalette kleuren = tijd->palette();
        kleuren.setColor(QPalette::WindowText, kleur(klokkleur(standVan(regel.uiterlijk, vandaag)), this));
        tijd->setPalette(kleuren);
    } else {
        zetRol(tijd, Tekstrol::Bijzaak);
    }
    rij->addWidget(tijd, 4);
    auto *grond = new QLabel(regel.artikel, this);
    zetRol(grond, Tekstrol::Bijzaak);
    grond->setMinimumWidth(tekenbreedte(this, 18));
    rij->addWidget(grond);
    auto *waarom = new WaaromKnop(this);
    waarom->zet({tr("Waarom staat dit hier?"), regel.regel, regel.artikel, {regel.uitleg}, {}, {}}, dossiernaam(regel) + u' ' + regel.omschrijving);
    rij->addWidget(waarom);
    auto *open = new QPushButton(tr("Open"), this);
    open->setAccessibleName(tr("Open %1: %2").arg(dossiernaam(regel), regel.omschrijving));
    connect(open, &QPushButton::clicked, this, &Werkregelwidget::geopend);
    rij->addWidget(open);
}

void Werkregelwidget::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.setPen(kleur(Kleur::Lijn, this));
    schilder.drawLine(0, height() - 1, width(), height() - 1);
    if (m_uiterlijk.isValid())
        tekenKlokvorm(schilder, QRectF(0, (height() - vormkant) / 2.0, vormkant, vormkant), standVan(m_uiterlijk, m_vandaag), themaVan(palette()));
}

void Werkregelwidget::mouseDoubleClickEvent(QMouseEvent *gebeurtenis)
{
    if (gebeurtenis->button() == Qt::LeftButton)
        Q_EMIT geopend();
}

} // namespace weegkamer
