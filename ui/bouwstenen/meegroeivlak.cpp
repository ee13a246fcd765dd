// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/meegroeivlak.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QResizeEvent>

namespace weegkamer
{

Meegroeivlak::Meegroeivlak(QWidget *ouder) : QScrollArea(ouder)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void Meegroeivlak::laatMeegroeien(bool mee)
{
    if (mee == m_mee)
        return;
    m_mee = mee;
    setVerticalScrollBarPolicy(mee ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

QSize Meegroeivlak::minimumSizeHint() const
{
    const QSize minstens = QScrollArea::minimumSizeHint();
    if (!m_mee || !widget() || isHidden())
        return minstens;
    const QLayout *layout = widget()->layout();
    const int breedte = std::max(viewport()->width(), widget()->minimumSizeHint().width());
    const int hoogte = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(breedte) : widget()->sizeHint().height();
    return minstens.expandedTo({0, hoogte});
}

bool Meegroeivlak::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (m_mee && object == widget() && gebeurtenis->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(object, gebeurtenis);
}

void Meegroeivlak::keyPressEvent(QKeyEvent *gebeurtenis)
{
    if (m_mee)
        gebeurtenis->ignore();
    else
        QScrollArea::keyPressEvent(gebeurtenis);
}

void Meegroeivlak::resizeEvent(QResizeEvent *gebeurtenis)
{
    QScrollArea::resizeEvent(gebeurtenis);
    if (m_mee && gebeurtenis->size().width() != gebeurtenis->oldSize().width())
        updateGeometry();
}

void brengInBeeld(QWidget *wat)
{
    // A sentence that was shown just now has no place yet, nor what it moves down.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (QWidget *w = wat->parentWidget(); w; w = w->parentWidget()) {
        if (auto *vlak = qobject_cast<QScrollArea *>(w))
            vlak->ensureWidgetVisible(wat);
    }
}

} // namespace weegkamer
