// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointer>
#include <QWidget>

namespace weegkamer
{

/// Draws the focus ring around what scrolls and has the keyboard: a style sheet can't without moving its content. Not after a click: the whole
/// sheet is large, and whoever clicks knows where. Owned by the style, which hands it every scroll area.
class Focusringen final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;

private:
    void zetOm(QWidget *vlak, Qt::FocusReason reden);
    void leg();
    void volg();
    QPointer<QWidget> m_vlak; ///< the last that had the keyboard
    QPointer<QWidget> m_ring;
    QList<QPointer<QWidget>> m_tussen; ///< what lies between the sheet and what the ring is drawn on: where they move, it moves along
    bool m_metToets = true; ///< how the keyboard came there: it is so again when the window comes back in front
};

} // namespace weegkamer
