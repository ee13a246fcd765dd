// SPDX-License-Identifier: EUPL-1.2
#include "ui/venster/tabvolgorde.h"

#include <QWidget>

namespace weegkamer
{
namespace
{
bool isHalte(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible() && widget->isEnabled();
}
} // namespace

bool gaVerder(const QList<const QWidget *> &delen, bool volgende)
{
    const QWidget *venster = delen.first()->window();
    QWidget *hier = venster->focusWidget();
    if (!hier)
        return false;
    QList<QList<QWidget *>> haltes(delen.size());
    for (QWidget *widget = venster->nextInFocusChain(); widget != venster; widget = widget->nextInFocusChain()) {
        if (widget != hier && !isHalte(widget))
            continue;
        for (qsizetype i = delen.size() - 1; i >= 0; --i) {
            if (delen.at(i)->isAncestorOf(widget)) {
                haltes[i].append(widget);
                break;
            }
        }
    }
    QList<QWidget *> alle;
    for (const QList<QWidget *> &deel : std::as_const(haltes))
        alle += deel;
    const qsizetype plaats = alle.indexOf(hier);
    if (plaats < 0 || alle.size() == 1)
        return false;
    alle.at((plaats + (volgende ? 1 : alle.size() - 1)) % alle.size())->setFocus(volgende ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace weegkamer
