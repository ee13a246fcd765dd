// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/steun/omgevingproef.h"
#include "tests/steun/wegingproef.h"
#include "ui/weging/wegingpagina.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>

/// \file What tests of the session view share: the page of a dossier on screen, and finding what stands on it.

namespace weegkamer
{

/// The page as one role has it on screen, with the window around it played.
class Wegingpaginaproef
{
public:
    Wegingpaginaproef(Huis &huis, Rol rol, DossierId dossier) : omgeving(huis.als(rol)), pagina(omgeving, dossier)
    {
        omgeving.pagina = &pagina;
        pagina.resize(1060, 560);
        pagina.show();
        pagina.activateWindow();
    }
    bool isActief() { return QTest::qWaitForWindowActive(&pagina); }
    template <class W = QPushButton>
    W *vind(const QString &naam)
    {
        return pagina.findChild<W *>(naam);
    }
    /// What can be seen now, in one text.
    QString zichtbaar()
    {
        QStringList uit;
        for (const QLabel *l : pagina.findChildren<QLabel *>()) {
            if (l->isVisible())
                uit.append(l->accessibleName().isEmpty() ? l->text() : l->accessibleName());
        }
        for (const QAbstractButton *k : pagina.findChildren<QAbstractButton *>()) {
            if (k->isVisible())
                uit.append(k->text());
        }
        return uit.join(u'\n');
    }
    /// The visible button or choice with this accessible name.
    QAbstractButton *knop(const QString &naam)
    {
        for (QAbstractButton *k : pagina.findChildren<QAbstractButton *>()) {
            if (k->isVisible() && (k->accessibleName() == naam || (k->accessibleName().isEmpty() && k->text() == naam)))
                return k;
        }
        return nullptr;
    }
    /// The visible widget of this kind with this accessible name.
    template <class W>
    W *veld(const QString &naam)
    {
        for (W *w : pagina.findChildren<W *>()) {
            if (w->isVisible() && w->accessibleName() == naam)
                return w;
        }
        return nullptr;
    }
    void toets(Qt::Key toets, Qt::KeyboardModifiers erbij = Qt::NoModifier)
    {
        QWidget *doel = pagina.focusWidget() ? pagina.focusWidget() : &pagina;
        QTest::keyClick(doel, toets, erbij);
    }

    Omgevingproef omgeving;
    Wegingpagina pagina;
};

/// One criterion, by the keyboard: the second of the three answers, and why.
inline void beantwoord(Wegingpaginaproef &proef)
{
    proef.toets(Qt::Key_Down);
    proef.toets(Qt::Key_Space);
    QTest::keyClicks(proef.veld<QPlainTextEdit>(u"Toelichting"_qs), u"Daar is niets over bekend."_qs);
}

} // namespace weegkamer
