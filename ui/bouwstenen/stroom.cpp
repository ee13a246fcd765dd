// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/stroom.h"

#include "ui/bouwstenen/huisstijl.h"

namespace weegkamer
{

Stroom::Stroom(QWidget *ouder) : QLayout(ouder)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(maat::tussen);
}

Stroom::~Stroom()
{
    while (QLayoutItem *deel = takeAt(0))
        const std::unique_ptr<QLayoutItem> weg(deel);
}

void Stroom::addItem(QLayoutItem *item)
{
    m_delen.append(item);
}

int Stroom::count() const
{
    return static_cast<int>(m_delen.size());
}

QLayoutItem *Stroom::itemAt(int index) const
{
    return m_delen.value(index);
}

QLayoutItem *Stroom::takeAt(int index)
{
    return index >= 0 && index < m_delen.size() ? m_delen.takeAt(index) : nullptr;
}

int Stroom::heightForWidth(int breedte) const
{
    return deelIn({0, 0, breedte, 0}, Wijze::Meten);
}

QSize Stroom::minimumSize() const
{
    QSize uit;
    for (const QLayoutItem *deel : m_delen)
        uit = uit.expandedTo(deel->isEmpty() ? QSize() : deel->minimumSize());
    return uit;
}

QSize Stroom::sizeHint() const
{
    QSize uit;
    for (const QLayoutItem *deel : m_delen) {
        if (!deel->isEmpty())
            uit = {uit.width() + deel->sizeHint().width() + (uit.width() > 0 ? spacing() : 0), std::max(uit.height(), deel->sizeHint().height())};
    }
    return uit;
}

void Stroom::setGeometry(const QRect &vlak)
{
    QLayout::setGeometry(vlak);
    deelIn(vlak, Wijze::Plaatsen);
}

int Stroom::deelIn(const QRect &vlak, Wijze wijze) const
{
    int x = vlak.x();
    int y = vlak.y();
    int hoogte = 0;
    for (QLayoutItem *deel : m_delen) {
        if (deel->isEmpty())
            continue;
        const QSize maat = deel->sizeHint().boundedTo({vlak.width(), QLAYOUTSIZE_MAX});
        if (x > vlak.x() && x + maat.width() > vlak.x() + vlak.width()) {
            x = vlak.x();
            y += hoogte + spacing();
            hoogte = 0;
        }
        if (wijze == Wijze::Plaatsen)
            deel->setGeometry({{x, y}, maat});
        x += maat.width() + spacing();
        hoogte = std::max(hoogte, maat.height());
    }
    return y + hoogte - vlak.y();
}

} // namespace weegkamer
