// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/eenregel.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QHelpEvent>
#include <QToolTip>

namespace weegkamer
{
namespace
{
constexpr int minstensTekens = 8;
} // namespace

Eenregel::Eenregel(QWidget *ouder) : QWidget(ouder)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Eenregel::zetTekst(const QString &tekst)
{
    if (tekst == m_tekst)
        return;
    m_tekst = tekst;
    setAccessibleName(tekst);
    updateGeometry();
    update();
}

bool Eenregel::isAfgebroken() const
{
    return fontMetrics().horizontalAdvance(m_tekst) > width();
}

QSize Eenregel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_tekst) + 1, fontMetrics().height()};
}

QSize Eenregel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), tekenbreedte(this, minstensTekens)), fontMetrics().height()};
}

void Eenregel::paintEvent(QPaintEvent *)
{
    QPainter schilder(this);
    schilder.setPen(palette().color(foregroundRole()));
    schilder.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      fontMetrics().elidedText(m_tekst, Qt::ElideRight, width()));
}

bool Eenregel::event(QEvent *gebeurtenis)
{
    if (gebeurtenis->type() == QEvent::ToolTip) {
        if (isAfgebroken())
            QToolTip::showText(static_cast<QHelpEvent *>(gebeurtenis)->globalPos(), m_tekst, this);
        else
            QToolTip::hideText();
        return true;
    }
    if (gebeurtenis->type() == QEvent::FontChange || gebeurtenis->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::event(gebeurtenis);
}

} // namespace weegkamer
