// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QAbstractButton;

namespace weegkamer
{

/// Lets Enter press the button that has the keyboard, on a page and in a dialog alike: as the spacebar does, on release, and once however long
/// it is held. In a dialog it would otherwise press the default one, whichever the keyboard is on. Owned by the style, which hands it every button.
class Entertoets final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override;
};

/// For what can't be undone: Enter, which one gives without looking, doesn't press this one, nor what is the default around it.
void maakEnterloos(QAbstractButton *knop);

} // namespace weegkamer
