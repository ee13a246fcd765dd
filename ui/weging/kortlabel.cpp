// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/kortlabel.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QEvent>

namespace weegkamer
{
namespace
{
constexpr int minsteTekens = 8;
} // namespace

Kortlabel::Kortlabel(QWidget *ouder) : QLabel(ouder)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void Kortlabel::zetTekst(const QString &tekst)
{
    m_vol = tekst.simplified();
    setAccessibleName(m_vol);
    kort();
}

QSize Kortlabel::minimumSizeHint() const
{
    return {tekenbreedte(this, minsteTekens), QLabel::minimumSizeHint().height()};
}

void Kortlabel::resizeEvent(QResizeEvent *gebeurtenis)
{
    QLabel::resizeEvent(gebeurtenis);
    kort();
}

void Kortlabel::changeEvent(QEvent *gebeurtenis)
{
    QLabel::changeEvent(gebeurtenis);
    if (gebeurtenis->type() == QEvent::FontChange || gebeurtenis->type() == QEvent::StyleChange)
        kort();
}

void Kortlabel::kort()
{
    const QString past = fontMetrics().elidedText(m_vol, Qt::ElideRight, qMax(1, width() - 2));
    if (past != text())
        setText(past);
    setToolTip(past == m_vol ? QString() : m_vol);
}

} // namespace weegkamer
