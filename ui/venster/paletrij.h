// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace weegkamer
{

/// A row of the palette: what it is at the left, what is said beside it at the right; or a heading.
class Paletrij final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Gegeven { IsKop = Qt::UserRole + 1, Bij };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *schilder, const QStyleOptionViewItem &keuze, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &keuze, const QModelIndex &index) const override;
};

} // namespace weegkamer
