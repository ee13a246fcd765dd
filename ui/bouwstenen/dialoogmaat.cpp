// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/dialoogmaat.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace weegkamer
{
namespace
{
constexpr int minsteTekens = 56; ///< a line of text that can be read
constexpr int minsteRegels = 25; ///< of what scrolls, with what stands around it
constexpr int titelbalk = 36;    ///< of most desktops at most

/// Room for the dialog itself. What the desktop draws around it is not known until it is there; around the window behind it, it is.
QSize ruimte(const QDialog &dialoog)
{
    const QWidget *achter = dialoog.parentWidget() ? dialoog.parentWidget()->window() : nullptr;
    const QSize rand = achter && achter->isVisible() ? achter->frameGeometry().size() - achter->size() : QSize();
    return dialoog.screen()->availableSize() - (rand.height() > 0 ? rand : QSize(0, titelbalk));
}
} // namespace

Dialoogmaat::Dialoogmaat(QDialog *dialoog) : QObject(dialoog), m_dialoog(dialoog)
{
    dialoog->installEventFilter(this);
}

bool Dialoogmaat::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (gebeurtenis->type() == QEvent::Show || gebeurtenis->type() == QEvent::Resize || gebeurtenis->type() == QEvent::LayoutRequest)
        begrens();
    if (gebeurtenis->type() == QEvent::Show && m_dialoog->layout()) {
        // Beyond the edge of the screen rather than with buttons that can't be read.
        const QSize leesbaar(m_dialoog->layout()->totalMinimumSize().width(), 0);
        m_dialoog->resize(m_dialoog->size().boundedTo(ruimte(*m_dialoog).expandedTo(leesbaar)));
    }
    // A dialog has no help of its own: its page explains it.
    if (gebeurtenis->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(gebeurtenis)->key() == Qt::Key_F1 && m_dialoog->parentWidget())
        return QCoreApplication::sendEvent(m_dialoog->parentWidget(), gebeurtenis);
    return QObject::eventFilter(object, gebeurtenis);
}

int Dialoogmaat::breedte() const
{
    const QMargins rand = m_dialoog->layout()->contentsMargins();
    int breed = std::max(m_dialoog->layout()->totalMinimumSize().width(), tekenbreedte(m_dialoog, minsteTekens));
    for (const QScrollArea *vlak : m_dialoog->findChildren<QScrollArea *>()) {
        if (!vlak->isVisibleTo(m_dialoog) || !vlak->widget() || !vlak->widgetResizable() || vlak->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            continue;
        breed = std::max(breed, vlak->widget()->minimumSizeHint().width() + vlak->verticalScrollBar()->sizeHint().width() + rand.left() + rand.right());
    }
    return breed;
}

void Dialoogmaat::begrens()
{
    QLayout *layout = m_dialoog->layout();
    if (!layout)
        return;
    const QSize scherm = ruimte(*m_dialoog);
    const int breed = std::min(breedte(), scherm.width());
    const int bij = std::max(m_dialoog->width(), breed);
    // Text that wraps needs more height as the dialog gets narrower, of which no size hint of a layout tells.
    const bool naarBreedte = layout->hasHeightForWidth();
    const int nodig = naarBreedte ? layout->totalMinimumHeightForWidth(bij) : layout->totalMinimumSize().height();
    const int eigen = naarBreedte ? layout->totalHeightForWidth(bij) : layout->totalSizeHint().height();
    const int hoog = std::min(std::max(nodig, std::min(eigen, minsteRegels * m_dialoog->fontMetrics().lineSpacing())), scherm.height());
    if (m_dialoog->minimumSize() != QSize(breed, hoog))
        m_dialoog->setMinimumSize(breed, hoog);
}

} // namespace weegkamer
