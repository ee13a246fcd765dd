// SPDX-License-Identifier: EUPL-1.2
#include "ui/casus/tijdlijnmerk.h"

#include <QObject>
#include <QPainter>

namespace weegkamer
{

void tekenTijdlijnmerk(QPainter &schilder, QPointF midden, qreal maat, Tijdlijnsoort soort, bool betwist, const QColor &inkt, const QColor &papier)
{
    const qreal r = maat / 2;
    schilder.setPen(QPen(betwist ? inkt : papier, betwist ? 1.6 : 1)); // a rim of paper keeps marks apart that touch
    schilder.setBrush(betwist ? papier : inkt);
    switch (soort) {
    case Tijdlijnsoort::Feit:
        schilder.drawEllipse(midden, r, r);
        break;
    case Tijdlijnsoort::Inbreng:
        schilder.drawRect(QRectF(midden.x() - r, midden.y() - r, maat, maat));
        break;
    case Tijdlijnsoort::Actie:
        schilder.drawPolygon(QPolygonF{midden + QPointF(0, -r * 1.3), midden + QPointF(r * 1.3, 0), midden + QPointF(0, r * 1.3), midden + QPointF(-r * 1.3, 0)});
        break;
    case Tijdlijnsoort::Evaluatie:
        schilder.drawPolygon(QPolygonF{midden + QPointF(0, -r * 1.2), midden + QPointF(r * 1.2, r), midden + QPointF(-r * 1.2, r)});
        break;
    }
}

QString tijdlijnzin(const Tijdlijnregel &regel)
{
    if (regel.betwist)
        return QObject::tr("Betwist: %1").arg(regel.wat);
    if (regel.stand && *regel.stand != Actiestand::Open)
        return QObject::tr("%1: %2").arg(label(*regel.stand), regel.wat);
    return regel.wat;
}

} // namespace weegkamer
