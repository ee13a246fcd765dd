// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/statusregel.h"

#include "core/basis/tijdzone.h"
#include "ui/bouwstenen/huisstijl.h"

namespace weegkamer
{

Statusregel::Statusregel(QWidget *ouder)
    : QWidget(ouder),
      m_opgeslagen(maakKnop(tr("Nog niets veranderd"))),
      m_logboek(maakKnop(tr("Logboek nog niet gecontroleerd"))),
      m_backup(maakKnop(tr("Nog geen back-up")))
{
    zetOndergrond(this, Kleur::Grond);
    setAccessibleName(tr("Status"));
    auto *rij = new QHBoxLayout(this);
    // The text of the buttons, not their edge, stands on the left edge: a tool button has a space and padding
    // before it.
    rij->setContentsMargins(maat::tussen - 1, maat::binnen, maat::rondom, maat::binnen);
    rij->setSpacing(maat::binnen);
    for (QToolButton *knop : {m_opgeslagen, m_logboek, m_backup}) {
        if (knop != m_opgeslagen) {
            auto *punt = new QLabel(u"·"_qs, this);
            zetRol(punt, Tekstrol::Klein);
            rij->addWidget(punt);
        }
        rij->addWidget(knop);
    }
    rij->addStretch();
    connect(m_opgeslagen, &QToolButton::clicked, this, &Statusregel::opgeslagenGekozen);
    connect(m_logboek, &QToolButton::clicked, this, &Statusregel::logboekGekozen);
    connect(m_backup, &QToolButton::clicked, this, &Statusregel::backupGekozen);
}

QToolButton *Statusregel::maakKnop(const QString &tekst)
{
    auto *knop = new QToolButton(this);
    knop->setText(tekst);
    knop->setAccessibleName(tekst);
    knop->setToolButtonStyle(Qt::ToolButtonTextOnly);
    knop->setFocusPolicy(Qt::StrongFocus);
    zetRol(knop, Tekstrol::Klein);
    return knop;
}

void Statusregel::zetOpgeslagen(const QDateTime &moment)
{
    const QString tijd = inNederland(moment).toString(u"HH:mm"_qs);
    m_opgeslagen->setText(tr("Opgeslagen %1").arg(tijd));
    m_opgeslagen->setAccessibleName(m_opgeslagen->text());
}

void Statusregel::zetLogboek(const QString &tekst, bool goed)
{
    m_logboek->setText(tekst);
    m_logboek->setAccessibleName(tekst);
    zetRol(m_logboek, goed ? Tekstrol::Klein : Tekstrol::Fout);
}

void Statusregel::zetBackup(const QString &tekst, bool goed)
{
    m_backup->setText(tekst);
    m_backup->setAccessibleName(tekst);
    zetRol(m_backup, goed ? Tekstrol::Klein : Tekstrol::Fout);
}

void Statusregel::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.fillRect(rect(), kleur(Kleur::Grond, this));
    schilder.fillRect(QRect(0, 0, width(), 1), kleur(Kleur::Lijn, this));
}

} // namespace weegkamer
