// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/paletrij.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QPainter>

namespace weegkamer
{

QSize Paletrij::sizeHint(const QStyleOptionViewItem &keuze, const QModelIndex &index) const
{
    const bool kop = index.data(IsKop).toBool();
    return {0, keuze.fontMetrics.height() + (kop ? maat::tussen + maat::binnen : 2 * maat::binnen + 2)};
}

void Paletrij::paint(QPainter *schilder, const QStyleOptionViewItem &keuze, const QModelIndex &index) const
{
    schilder->save();
    const bool kop = index.data(IsKop).toBool();
    const bool huidig = keuze.state & QStyle::State_Selected;
    const QWidget *in = keuze.widget;
    QRect vlak = keuze.rect;
    if (huidig) {
        schilder->fillRect(vlak, kleur(Kleur::Keus, in));
        // Not by colour alone: a bar at the left.
        schilder->fillRect(QRect(vlak.topLeft(), QSize(3, vlak.height())), kleur(Kleur::Accent, in));
    }
    vlak.adjust(maat::tussen + maat::binnen, kop ? maat::tussen : 0, -maat::tussen, 0);
    QFont letter = keuze.font;
    if (kop)
        letter.setPointSizeF(letter.pointSizeF() * 0.9);
    schilder->setFont(letter);
    const QFontMetrics letters(letter);
    const QString bij = index.data(Bij).toString();
    const int bijBreedte = bij.isEmpty() ? 0 : qMin(vlak.width() * 3 / 5, letters.horizontalAdvance(bij) + maat::binnen);
    if (bijBreedte > 0) {
        schilder->setPen(kleur(Kleur::Bijzaak, in));
        schilder->drawText(vlak, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, letters.elidedText(bij, Qt::ElideRight, bijBreedte));
    }
    vlak.setRight(vlak.right() - bijBreedte - (bijBreedte > 0 ? maat::rondom : 0));
    schilder->setPen(kleur(kop ? Kleur::Bijzaak : Kleur::Inkt, in));
    schilder->drawText(vlak, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       letters.elidedText(index.data(Qt::DisplayRole).toString().simplified(), Qt::ElideRight, vlak.width()));
    schilder->restore();
}

} // namespace weegkamer
