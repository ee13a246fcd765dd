// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProxyStyle>

namespace weegkamer
{
class Entertoets;
class Focusringen;

/// Fusion with what a style sheet can't say: the focus ring, check and radio marks whose edge is visible in both themes, rows with
/// some air in the list of a combo box, tabs that a click gives the keyboard, and buttons that Enter presses. Owned by the QApplication.
class Tekenstijl final : public QProxyStyle
{
    Q_OBJECT
public:
    Tekenstijl();
    void drawPrimitive(PrimitiveElement deel, const QStyleOption *keuze, QPainter *schilder,
                       const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    int pixelMetric(PixelMetric metriek, const QStyleOption *keuze, const QWidget *widget) const override;

private:
    Focusringen *m_ringen;
    Entertoets *m_enter;
};

} // namespace weegkamer
