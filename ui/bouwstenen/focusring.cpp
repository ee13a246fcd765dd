// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/focusring.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace weegkamer
{
namespace
{
constexpr int ruim = 4; ///< from the edge of the sheet: its first column of text stands on that

/// Lies over what is around it, and lets every click through.
class Ring final : public QWidget
{
public:
    explicit Ring(QWidget *ouder) : QWidget(ouder)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionFocusRect keuze;
        keuze.initFrom(this);
        QPainter schilder(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &keuze, &schilder, this);
    }
};

/// What the ring is drawn on: the nearest around the sheet with room at the left of it, that would not take the ring for one of its parts. The
/// sheet itself when there is nothing around it.
QWidget *houderVan(QWidget *vlak)
{
    QWidget *houder = vlak;
    while (!houder->isWindow() && (houder == vlak || qobject_cast<QSplitter *>(houder) || vlak->mapTo(houder, QPoint()).x() < ruim))
        houder = houder->parentWidget();
    return houder;
}
} // namespace

bool Focusringen::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    auto *vlak = qobject_cast<QWidget *>(object);
    switch (gebeurtenis->type()) {
    case QEvent::FocusIn:
        if (qobject_cast<QScrollArea *>(vlak))
            zetOm(vlak, static_cast<QFocusEvent *>(gebeurtenis)->reason());
        break;
    case QEvent::FocusOut:
        if (vlak == m_vlak && m_ring)
            m_ring->hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (vlak && (vlak == m_vlak || m_tussen.contains(vlak)))
            leg();
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, gebeurtenis);
}

void Focusringen::zetOm(QWidget *vlak, Qt::FocusReason reden)
{
    const bool zelfde = vlak == m_vlak && m_ring && m_ring->parentWidget() == houderVan(vlak);
    if (!zelfde) {
        if (m_ring)
            m_ring->deleteLater();
        m_ring = new Ring(houderVan(vlak));
        m_vlak = vlak;
        m_metToets = true;
        volg();
    }
    if (reden != Qt::ActiveWindowFocusReason && reden != Qt::PopupFocusReason)
        m_metToets = reden != Qt::MouseFocusReason;
    leg();
    m_ring->raise();
    m_ring->setVisible(m_metToets);
}

void Focusringen::volg()
{
    for (const QPointer<QWidget> &deel : std::as_const(m_tussen)) {
        if (deel && !qobject_cast<QScrollArea *>(deel))
            deel->removeEventFilter(this);
    }
    m_tussen.clear();
    for (QWidget *deel = m_vlak; deel && deel != m_ring->parentWidget(); deel = deel->parentWidget()) {
        deel->installEventFilter(this);
        m_tussen.append(deel);
    }
}

void Focusringen::leg()
{
    if (!m_ring || !m_vlak)
        return;
    const QWidget *houder = m_ring->parentWidget();
    const QRect plek(m_vlak->mapTo(houder, QPoint()), m_vlak->size());
    m_ring->setGeometry(plek.adjusted(-ruim, -ruim, ruim, ruim).intersected(houder->rect()));
}

} // namespace weegkamer
