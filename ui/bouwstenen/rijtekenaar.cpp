// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/rijtekenaar.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/paginamodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <optional>

namespace weegkamer
{
namespace
{
constexpr int celrand = 5; // the text of a cell stands below that of its heading
constexpr int balk = 3;

/// One line with what is marked in it; nothing wraps.
class Gemerkteregel
{
public:
    Gemerkteregel(const QString &tekst, const QFont &letter, const QJsonArray &gemerkt) : m_zetsel(tekst, letter)
    {
        QTextOption optie;
        optie.setWrapMode(QTextOption::NoWrap);
        m_zetsel.setTextOption(optie);
        QTextCharFormat nadruk;
        nadruk.setFontWeight(QFont::Bold);
        nadruk.setFontUnderline(true);
        QList<QTextLayout::FormatRange> delen;
        for (const QJsonValue &deel : gemerkt) {
            const int begin = deel[u"begin"].toInt();
            if (const int lengte = std::min(deel[u"lengte"].toInt(), static_cast<int>(tekst.size()) - begin); begin >= 0 && lengte > 0)
                delen.append({begin, lengte, nadruk});
        }
        m_zetsel.setFormats(delen);
        m_zetsel.beginLayout();
        m_zetsel.createLine();
        m_zetsel.endLayout();
    }
    QTextLine lijn() const { return m_zetsel.lineAt(0); }
    void schrijf(QPainter *schilder, const QPointF &plek) const { m_zetsel.draw(schilder, plek); }

private:
    QTextLayout m_zetsel;
};
} // namespace

void Rijtekenaar::paint(QPainter *schilder, const QStyleOptionViewItem &keuze, const QModelIndex &index) const
{
    QStyleOptionViewItem cel = keuze;
    cel.state &= ~QStyle::State_HasFocus;
    const Thema thema = themaVan(keuze.palette);
    if (cel.state & QStyle::State_Selected)
        schilder->fillRect(keuze.rect, kleur(Kleur::Keus, thema));
    cel.state &= ~QStyle::State_Selected;
    cel.rect.adjust(celrand, 0, -celrand, 0);
    if (const QJsonArray gemerkt = index.data(Paginamodel::GemerktRol).toJsonArray(); !gemerkt.isEmpty())
        schrijfGemerkt(schilder, cel, index, gemerkt);
    else
        QStyledItemDelegate::paint(schilder, cel, index);
    schilder->setPen(kleur(Kleur::Lijn, thema));
    schilder->drawLine(keuze.rect.bottomLeft(), keuze.rect.bottomRight());
    // The row that has the keyboard: a bar at its left, beside the ground that a mouse user sees.
    if ((keuze.state & QStyle::State_Selected) && index.column() == 0)
        schilder->fillRect(QRect(keuze.rect.topLeft(), QSize(balk, keuze.rect.height())), kleur(Kleur::Accent, thema));
}

void Rijtekenaar::schrijfGemerkt(QPainter *schilder, const QStyleOptionViewItem &keuze, const QModelIndex &index, const QJsonArray &gemerkt) const
{
    QStyleOptionViewItem cel = keuze;
    initStyleOption(&cel, index);
    const QString tekst = std::exchange(cel.text, QString());
    const QStyle *stijl = cel.widget ? cel.widget->style() : QApplication::style();
    stijl->drawControl(QStyle::CE_ItemViewItem, &cel, schilder, cel.widget);
    const int rand = stijl->pixelMetric(QStyle::PM_FocusFrameHMargin, &cel, cel.widget) + 1;
    const QRect vlak = cel.rect.adjusted(rand, 0, -rand, 0);
    std::optional<Gemerkteregel> regel;
    regel.emplace(tekst, cel.font, gemerkt);
    if (regel->lijn().naturalTextWidth() > vlak.width()) {
        const QChar puntjes(0x2026);
        const int past = regel->lijn().xToCursor(vlak.width() - cel.fontMetrics.horizontalAdvance(puntjes), QTextLine::CursorOnCharacter);
        regel.emplace(tekst.left(past) + puntjes, cel.font, gemerkt);
    }
    schilder->save();
    schilder->setClipRect(vlak);
    schilder->setPen(cel.palette.color(QPalette::Text));
    regel->schrijf(schilder, QPointF(vlak.left(), vlak.top() + (vlak.height() - regel->lijn().height()) / 2));
    schilder->restore();
}

bool Rijtekenaar::helpEvent(QHelpEvent *gebeurtenis, QAbstractItemView *lijst, const QStyleOptionViewItem &keuze, const QModelIndex &index)
{
    const QString tekst = index.data(Qt::DisplayRole).toString();
    const QJsonArray gemerkt = index.data(Paginamodel::GemerktRol).toJsonArray();
    int nodig = sizeHint(keuze, index).width();
    if (!gemerkt.isEmpty()) // bold takes more
        nodig += qCeil(Gemerkteregel(tekst, keuze.font, gemerkt).lijn().naturalTextWidth() - Gemerkteregel(tekst, keuze.font, {}).lijn().naturalTextWidth());
    if (nodig + 2 * celrand <= lijst->visualRect(index).width()) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(gebeurtenis->globalPos(), tekst, lijst);
    return true;
}

} // namespace weegkamer
