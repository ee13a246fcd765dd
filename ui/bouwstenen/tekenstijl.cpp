// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/tekenstijl.h"

#include "ui/bouwstenen/entertoets.h"
#include "ui/bouwstenen/focusring.h"
#include "ui/bouwstenen/huisstijl.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QToolButton>

namespace weegkamer
{
namespace
{
constexpr int merkmaat = 16;

struct Verf {
    QColor papier, rand, accent, opAccent;
    explicit Verf(const QStyleOption &keuze)
    {
        const Thema thema = themaVan(keuze.palette);
        const bool uit = !(keuze.state & QStyle::State_Enabled);
        papier = kleur(uit ? Kleur::Grond : Kleur::Papier, thema);
        rand = kleur(uit ? Kleur::Lijn : Kleur::Rand, thema);
        accent = kleur(uit ? Kleur::Bijzaak : Kleur::Accent, thema);
        opAccent = kleur(Kleur::OpAccent, thema);
    }
};

QRectF merk(const QRect &r)
{
    const qreal maat = qMin(r.width(), r.height()) - 1.0;
    return {r.x() + (r.width() - maat) / 2, r.y() + (r.height() - maat) / 2, maat, maat};
}

void tekenVinkvak(QPainter &p, const QStyleOption &keuze)
{
    const Verf verf(keuze);
    const QRectF r = merk(keuze.rect);
    const bool aan = keuze.state & (QStyle::State_On | QStyle::State_NoChange);
    p.setPen(QPen(aan ? verf.accent : verf.rand, 1));
    p.setBrush(aan ? verf.accent : verf.papier);
    p.drawRoundedRect(r, 2, 2);
    p.setPen(QPen(verf.opAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    const auto punt = [&](qreal x, qreal y) {
        return QPointF(r.x() + x * r.width(), r.y() + y * r.height());
    };
    if (keuze.state & QStyle::State_On)
        p.drawPolyline(QPolygonF{punt(0.22, 0.52), punt(0.42, 0.72), punt(0.78, 0.30)});
    else if (aan)
        p.drawLine(punt(0.25, 0.5), punt(0.75, 0.5));
}

void tekenKeuzerond(QPainter &p, const QStyleOption &keuze)
{
    const Verf verf(keuze);
    const QRectF r = merk(keuze.rect);
    const bool aan = keuze.state & QStyle::State_On;
    p.setPen(QPen(aan ? verf.accent : verf.rand, aan ? 2 : 1));
    p.setBrush(verf.papier);
    p.drawEllipse(aan ? r.adjusted(0.5, 0.5, -0.5, -0.5) : r);
    if (aan) {
        p.setPen(Qt::NoPen);
        p.setBrush(verf.accent);
        p.drawEllipse(r.center(), r.width() * 0.26, r.height() * 0.26);
    }
}
} // namespace

Tekenstijl::Tekenstijl() : QProxyStyle(QStringLiteral("Fusion")), m_ringen(new Focusringen(this)), m_enter(new Entertoets(this)) {}

void Tekenstijl::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollArea *>(widget))
        widget->installEventFilter(m_ringen);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget))
        widget->installEventFilter(m_enter);
    // The delegate that a combo box gives its list by itself knows no style sheet.
    if (auto *lijst = widget->inherits("QComboBoxListView") ? static_cast<QAbstractItemView *>(widget) : nullptr;
        lijst && !qobject_cast<QStyledItemDelegate *>(lijst->itemDelegate()))
        lijst->setItemDelegate(new QStyledItemDelegate(lijst));
    // A tab that is clicked takes the keyboard: a sheet with nothing to stop at would pass it on to whatever comes next in the window.
    if (auto *tabs = qobject_cast<QTabBar *>(widget); tabs && tabs->focusPolicy() == Qt::TabFocus)
        tabs->setFocusPolicy(Qt::StrongFocus);
}

void Tekenstijl::unpolish(QWidget *widget)
{
    widget->removeEventFilter(m_ringen);
    widget->removeEventFilter(m_enter);
    QProxyStyle::unpolish(widget);
}

void Tekenstijl::drawPrimitive(PrimitiveElement deel, const QStyleOption *keuze, QPainter *schilder,
                               const QWidget *widget) const
{
    schilder->save();
    schilder->setRenderHint(QPainter::Antialiasing);
    switch (deel) {
    case PE_FrameFocusRect:
        // A widget that the style sheet gives no ground has one that is dark in its palette, and black on it can't be seen through.
        schilder->setPen(QPen(kleur(Kleur::Accent, themaVan(QApplication::palette())), 2));
        schilder->setBrush(Qt::NoBrush);
        // The rectangle of a tab is that of its text: the ring goes around it.
        schilder->drawRoundedRect(qobject_cast<const QTabBar *>(widget) ? QRectF(keuze->rect).adjusted(-4, -3, 4, 3)
                                                                        : QRectF(keuze->rect).adjusted(1, 1, -1, -1),
                                  3, 3);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        tekenVinkvak(*schilder, *keuze);
        break;
    case PE_IndicatorRadioButton:
        tekenKeuzerond(*schilder, *keuze);
        break;
    default:
        schilder->setRenderHint(QPainter::Antialiasing, false);
        QProxyStyle::drawPrimitive(deel, keuze, schilder, widget);
        break;
    }
    schilder->restore();
}

int Tekenstijl::pixelMetric(PixelMetric metriek, const QStyleOption *keuze, const QWidget *widget) const
{
    switch (metriek) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return merkmaat;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return maat::tussen;
    default:
        return QProxyStyle::pixelMetric(metriek, keuze, widget);
    }
}

} // namespace weegkamer
