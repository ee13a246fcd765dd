// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/casus/casusbeeld.h"

class QColor;
class QPainter;
class QPointF;

namespace weegkamer
{

/// The mark of an entry, `maat` pixels across: a circle, a square, a diamond or a triangle; open when it is disputed.
void tekenTijdlijnmerk(QPainter &schilder, QPointF midden, qreal maat, Tijdlijnsoort soort, bool betwist, const QColor &inkt, const QColor &papier);
/// What an entry says: with "Betwist" before it, or how the action ended.
QString tijdlijnzin(const Tijdlijnregel &regel);

} // namespace weegkamer
