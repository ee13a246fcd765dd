// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/paginaschuif.h"

#include "ui/bouwstenen/huisstijl.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace weegkamer
{
namespace
{
constexpr int laagste = 200; ///< less is no use for scrolling in
/// The least height at this width: of text that wraps too, for which minimumSizeHint() has no answer.
int nodig(const QWidget *pagina, int breedte)
{
    const int zonderBreedte = pagina->minimumSizeHint().height();
    const QLayout *layout = pagina->layout();
    const int metBreedte = layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(breedte) : 0;
    return std::max({zonderBreedte, metBreedte, pagina->minimumHeight()});
}
} // namespace

Paginaschuif::Paginaschuif(QWidget *pagina, QWidget *ouder) : QScrollArea(ouder)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    const bool eigenGrond = pagina->autoFillBackground();
    setWidget(pagina);
    pagina->setAutoFillBackground(eigenGrond);
    pagina->show();
}

QSize Paginaschuif::minimumSizeHint() const
{
    const QSize minstens = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    return {minstens.width(), std::min(minstens.height(), opSchaal(laagste))};
}

QSize Paginaschuif::sizeHint() const
{
    return widget()->sizeHint();
}

void Paginaschuif::resizeEvent(QResizeEvent *gebeurtenis)
{
    QScrollArea::resizeEvent(gebeurtenis);
    schik();
}

bool Paginaschuif::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (object == widget() && gebeurtenis->type() == QEvent::LayoutRequest) {
        updateGeometry();
        schik();
    }
    return QScrollArea::eventFilter(object, gebeurtenis);
}

void Paginaschuif::schik()
{
    const QSize ruimte = maximumViewportSize();
    int breedte = ruimte.width();
    int hoogte = nodig(widget(), breedte);
    if (hoogte > ruimte.height()) {
        breedte -= verticalScrollBar()->sizeHint().width() + maat::binnen;
        hoogte = nodig(widget(), breedte);
    }
    widget()->resize(std::max(breedte, widget()->minimumSizeHint().width()), std::max(hoogte, ruimte.height()));
}

} // namespace weegkamer
