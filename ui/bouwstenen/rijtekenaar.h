// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace weegkamer
{

/// Draws a row of a list: a hairline below it, no focus rectangle around a single cell, and a tooltip only where the text was cut. What
/// the model marks in a text (Paginamodel::GemerktRol) is bold and underlined: two signs, of which neither is a colour.
class Rijtekenaar final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *schilder, const QStyleOptionViewItem &keuze, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *gebeurtenis, QAbstractItemView *lijst, const QStyleOptionViewItem &keuze, const QModelIndex &index) override;

private:
    void schrijfGemerkt(QPainter *schilder, const QStyleOptionViewItem &keuze, const QModelIndex &index, const QJsonArray &gemerkt) const;
};

} // namespace weegkamer
