// SPDX-License-Identifier: EUPL-1.2
// Where the keyboard goes on the start page: its groups and lines are made anew at each change, and must not take it along.
#include "ui/bouwstenen/stroom.h"
#include "ui/werkvoorraad/werkfilter.h"
#include "ui/werkvoorraad/werkregelwidget.h"
#include "ui/werkvoorraad/werkvoorraadpagina.h"

#include <QToolButton>

namespace weegkamer
{

QList<Werkregelwidget *> Werkvoorraadpagina::regels() const
{
    QList<Werkregelwidget *> uit;
    for (int i = 0; i < m_regels->count(); ++i) {
        if (auto *regel = qobject_cast<Werkregelwidget *>(m_regels->itemAt(i)->widget()))
            uit.append(regel);
    }
    return uit;
}

QList<QWidget *> Werkvoorraadpagina::groepknoppen() const
{
    QList<QWidget *> uit;
    for (int i = 0; i < m_groepen->count(); ++i)
        uit.append(m_groepen->itemAt(i)->widget());
    return uit;
}

Werkvoorraadpagina::Brandpunt Werkvoorraadpagina::brandpunt() const
{
    // Of the window: a dialog above it may have the keyboard now, and gives it back.
    QWidget *waar = window()->focusWidget();
    if (!waar || !isAncestorOf(waar))
        return {};
    Brandpunt uit;
    uit.groep = groepknoppen().contains(waar);
    const QList<Werkregelwidget *> alle = regels();
    for (qsizetype i = 0; i < alle.size(); ++i) {
        if (!alle.at(i)->isAncestorOf(waar))
            continue;
        uit.regel = i;
        uit.knop = alle.at(i)->findChildren<QAbstractButton *>().indexOf(qobject_cast<QAbstractButton *>(waar));
    }
    return uit;
}

void Werkvoorraadpagina::zetBrandpunt(const Brandpunt &waar)
{
    const QList<Werkregelwidget *> alle = regels();
    if (waar.groep) {
        for (QWidget *knop : groepknoppen()) {
            if (static_cast<QPushButton *>(knop)->isChecked()) {
                knop->show(); // what was just put in a layout is not yet
                knop->setFocus(Qt::TabFocusReason);
            }
        }
    } else if (waar.regel >= 0 && alle.isEmpty()) {
        m_filter->veld()->setFocus(Qt::OtherFocusReason);
    } else if (waar.regel >= 0) {
        Werkregelwidget *regel = alle.at(std::min(waar.regel, alle.size() - 1));
        regel->show();
        const auto knoppen = regel->findChildren<QAbstractButton *>();
        if (!knoppen.isEmpty())
            knoppen.at(std::clamp<qsizetype>(waar.knop, 0, knoppen.size() - 1))->setFocus(Qt::TabFocusReason);
    }
}

void Werkvoorraadpagina::zetTabvolgorde()
{
    QList<QWidget *> orde = groepknoppen();
    orde.append(m_menu);
    orde.append(m_filter->invoer());
    for (int i = 0; i < m_vervanging->count(); ++i) {
        for (QPushButton *knop : m_vervanging->itemAt(i)->widget()->findChildren<QPushButton *>())
            orde.append(knop);
    }
    for (const Werkregelwidget *regel : regels()) {
        for (QAbstractButton *knop : regel->findChildren<QAbstractButton *>())
            orde.append(knop);
    }
    orde.append(m_meer);
    for (qsizetype i = 1; i < orde.size(); ++i)
        setTabOrder(orde.at(i - 1), orde.at(i));
}

void Werkvoorraadpagina::toonMeer()
{
    const qsizetype eerst = regels().size();
    haalMeer();
    if (m_meer->isHidden()) // the button that was pressed is gone: on with what it brought
        zetBrandpunt({.groep = false, .regel = eerst, .knop = 0});
}

} // namespace weegkamer
