// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/entertoets.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>

namespace weegkamer
{
namespace
{
constexpr auto enterloos = "weegkamerEnterloos";
} // namespace

bool Entertoets::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (gebeurtenis->type() != QEvent::KeyPress && gebeurtenis->type() != QEvent::KeyRelease)
        return QObject::eventFilter(object, gebeurtenis);
    const auto *toets = static_cast<QKeyEvent *>(gebeurtenis);
    const bool isEnter = toets->key() == Qt::Key_Return || toets->key() == Qt::Key_Enter;
    if (!isEnter || (toets->modifiers() & ~Qt::KeypadModifier))
        return QObject::eventFilter(object, gebeurtenis);
    if (!object->property(enterloos).toBool()) {
        QKeyEvent spatie(gebeurtenis->type(), Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), toets->isAutoRepeat());
        QCoreApplication::sendEvent(object, &spatie);
    }
    return true;
}

void maakEnterloos(QAbstractButton *knop)
{
    knop->setProperty(enterloos, true);
}

} // namespace weegkamer
