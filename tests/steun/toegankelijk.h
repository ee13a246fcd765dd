// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace weegkamer::steun
{

/// Every widget that can have the focus and that a screen reader would not be able to name: class and object
/// name. Parts of Qt's own composite widgets (viewports, the inside of a spin box) speak through their owner
/// and are left out.
inline QString naamlozeInvoer(QWidget *wortel)
{
    QStringList naamloos;
    QList<QWidget *> alle = wortel->findChildren<QWidget *>();
    alle.prepend(wortel);
    for (QWidget *w : std::as_const(alle)) {
        if (w->focusPolicy() == Qt::NoFocus || w->objectName().startsWith(u"qt_"))
            continue;
        // An error line or a button that has nothing to say yet is not there.
        if (w->isHidden() && w->property("text").toString().isEmpty() && w->property("text").isValid() &&
            !w->inherits("QLineEdit"))
            continue;
        // A label without text, such as a message that is not there now, has nothing to be named for.
        if (const auto *label = qobject_cast<QLabel *>(w); label && label->text().isEmpty())
            continue;
        const QString klasse = QString::fromLatin1(w->metaObject()->className());
        static const QStringList vanQt{u"QComboBoxPrivateContainer"_qs, u"QComboBoxListView"_qs,
                                       u"QHeaderView"_qs, u"QScrollArea"_qs, u"QMenu"_qs};
        if (vanQt.contains(klasse))
            continue;
        QAccessibleInterface *toegang = QAccessible::queryAccessibleInterface(w);
        if (!toegang || toegang->text(QAccessible::Name).trimmed().isEmpty())
            naamloos.append(u"%1 '%2'"_qs.arg(klasse, w->objectName()));
    }
    return naamloos.join(u", "_qs);
}

/// Visible labels and buttons whose text does not fit in the room that they have.
inline QString afgekapt(QWidget *wortel)
{
    QStringList gevonden;
    const auto labels = wortel->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int nodig =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < nodig || (!label->wordWrap() && label->width() < label->sizeHint().width()))
            gevonden.append(u"QLabel '%1'"_qs.arg(label->text()));
    }
    const auto knoppen = wortel->findChildren<QAbstractButton *>();
    for (const QAbstractButton *knop : knoppen) {
        if (!knop->isVisible() || knop->text().isEmpty() || knop->objectName().startsWith(u"qt_") ||
            knop->inherits("weegkamer::Navigatieknop") || knop->inherits("QLineEditIconButton")) // a picture; its words are for who hears it
            continue;
        if (knop->width() < knop->sizeHint().width() || knop->height() < knop->sizeHint().height())
            gevonden.append(u"knop '%1'"_qs.arg(knop->text()));
    }
    return gevonden.join(u", "_qs);
}

} // namespace weegkamer::steun
