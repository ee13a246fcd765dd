// SPDX-License-Identifier: EUPL-1.2
#include "ui/weging/vergroting.h"

#include <QApplication>
#include <QShortcut>
#include <QWidget>

namespace weegkamer
{
namespace
{
constexpr int gewoon = 100;
constexpr auto onthouden = "weegkamerVergroting";

// The sizes of the roles in the house style are absolute: each is set again, relative to the larger text.
QString stijlbladVoor(int procent)
{
    if (procent == gewoon)
        return {};
    const double basis = QApplication::font().pointSizeF() * procent / gewoon;
    const auto punten = [&](double factor) { return QString::number(basis * factor, 'f', 2); };
    return u"* { font-size: %1pt; } *[weegkamerRol=\"kop\"] { font-size: %2pt; } "
           u"*[weegkamerRol=\"tussenkop\"] { font-size: %3pt; } "
           u"*[weegkamerRol=\"klein\"] { font-size: %4pt; }"_qs.arg(punten(1.0), punten(1.35), punten(1.1),
                                                                    punten(0.9));
}
} // namespace

Vergroting::Vergroting(QWidget *pagina, QList<QWidget *> delen)
    : QObject(pagina), m_pagina(pagina), m_delen(std::move(delen))
{
    const auto toets = [this](const QKeySequence &reeks, auto nieuw) {
        auto *sneltoets = new QShortcut(reeks, m_pagina);
        connect(sneltoets, &QShortcut::activated, this, [this, nieuw] { zet(nieuw(m_procent)); });
    };
    const auto groter = [](int nu) { return nu + stap; };
    toets(Qt::CTRL | Qt::Key_Plus, groter);
    toets(Qt::CTRL | Qt::Key_Equal, groter);
    toets(Qt::CTRL | Qt::Key_Minus, [](int nu) { return nu - stap; });
    toets(Qt::CTRL | Qt::Key_0, [](int) { return gewoon; });
}

void Vergroting::neemOver()
{
    const QVariant vorige = m_pagina->window()->property(onthouden);
    if (vorige.isValid())
        zet(vorige.toInt());
}

void Vergroting::zet(int procent)
{
    const int nieuw = qBound(kleinst, procent, grootst);
    m_pagina->window()->setProperty(onthouden, nieuw);
    if (nieuw == m_procent)
        return;
    m_procent = nieuw;
    for (QWidget *deel : std::as_const(m_delen))
        deel->setStyleSheet(stijlbladVoor(nieuw));
}

} // namespace weegkamer
