// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/agendakolom.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/weging/parafen.h"

#include <QListWidget>

namespace weegkamer
{
namespace
{
constexpr int breedteTekens = 26; // the three parafen in bold
} // namespace

Agendakolom::Agendakolom(QWidget *ouder) : QWidget(ouder), m_lijst(new QListWidget(this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    auto *kop = new QLabel(tr("Agenda"), this);
    zetRol(kop, Tekstrol::Tussenkop);
    kolom->addWidget(kop);
    m_lijst->setAccessibleName(tr("Agenda van deze zitting"));
    m_lijst->setFrameShape(QFrame::NoFrame);
    m_lijst->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lijst->setTextElideMode(Qt::ElideNone);
    m_lijst->setStyleSheet(u"QListWidget::item { padding: 6px 4px; }"_qs); // two lines belong together
    kolom->addWidget(m_lijst, 1);
    auto *uitleg = new QLabel(tr("Ctrl+→ volgende\nCtrl+← vorige"), this);
    zetRol(uitleg, Tekstrol::Klein);
    kolom->addWidget(uitleg);
    setFixedWidth(tekenbreedte(this, breedteTekens));
    connect(m_lijst, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *punt) { Q_EMIT gekozen(m_regels.at(m_lijst->row(punt)).dossier); });
}

void Agendakolom::zet(const QList<Agendaregel> &regels, DossierId huidig)
{
    m_regels = regels;
    m_huidig = huidig;
    m_lijst->clear();
    for (const Agendaregel &regel : regels) {
        const bool hier = regel.dossier == huidig;
        auto *punt =
            new QListWidgetItem(u"%1\n%2"_qs.arg(regel.nummer, parafenInTekens(parafenVan(regel))), m_lijst);
        const QString woorden = parafenInWoorden(parafenVan(regel));
        punt->setData(Qt::AccessibleTextRole, hier ? tr("%1, op het scherm. %2").arg(regel.nummer, woorden)
                                                   : u"%1. %2"_qs.arg(regel.nummer, woorden));
        if (!hier)
            continue;
        QFont letter = m_lijst->font();
        letter.setWeight(QFont::DemiBold);
        punt->setFont(letter);
        m_lijst->setCurrentItem(punt);
    }
}

void Agendakolom::resizeEvent(QResizeEvent *gebeurtenis)
{
    QWidget::resizeEvent(gebeurtenis);
    // The list itself gets its new height after this.
    QMetaObject::invokeMethod(m_lijst, [this] { m_lijst->scrollTo(m_lijst->currentIndex()); }, Qt::QueuedConnection);
}

DossierId Agendakolom::verder(int stap) const
{
    qsizetype plaats = -1;
    for (qsizetype i = 0; i < m_regels.size(); ++i) {
        if (m_regels.at(i).dossier == m_huidig)
            plaats = i;
    }
    // What was decided has left the agenda: then the first one is next.
    const qsizetype doel = plaats < 0 ? (stap > 0 ? 0 : -1) : plaats + stap;
    return doel >= 0 && doel < m_regels.size() ? m_regels.at(doel).dossier : DossierId();
}

} // namespace weegkamer
